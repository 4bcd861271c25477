package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A scanner goes through a text. What the recognisers find out they say into out.
type scanner struct {
	*Verbalizer
	text  string
	start int // where the token that is at hand begins
	out   []byte
	form  form   // of the amount said last
	ask   string // the case that the words before ask of a number, where the grammar tells it
	bare  bool   // what was said stands without a space beside digits

	weighed, shouts    bool // whether the capitals of the text were counted, and outweigh
	wordStart, wordEnd int  // the run of letters that was looked at last
}

// A found is what a recogniser has found: where it ends, and what it is.
type found struct {
	end   int
	class Class
}

var nothing found

// Each calls f for each span of the text, in their order, until it returns false.
func (v *Verbalizer) Each(text string, f func(Span) bool) {
	if v.lang == nil || len(text) == 0 {
		return
	}
	for from := 0; from < len(text); {
		n := piece(text[from:])
		if !v.each(text[from:from+n], from, f) {
			return
		}
		from += n
	}
}

// each is Each for a piece of a text that stands at a place, and reports whether to go on.
func (v *Verbalizer) each(text string, from int, f func(Span) bool) bool {
	s := scanner{Verbalizer: v, text: text}
	var buf [512]byte
	for at := 0; at < len(text); {
		start := s.next(at)
		if start >= len(text) {
			break
		}
		s.out, s.bare = buf[:0], false
		m := s.recognise(start)
		if m.end <= start {
			at = s.skip(start)
			continue
		}
		if spoken := s.spaced(start, m.end); spoken != text[start:m.end] && !f(Span{from + start, from + m.end, m.class, spoken}) {
			return false
		}
		at = m.end
	}
	return true
}

// spaced returns what was said, apart from the letters and digits beside it.
func (s *scanner) spaced(start, end int) string {
	if s.lang.unspaced || len(s.out) == 0 {
		return string(s.out)
	}
	if !s.begins(start) && !s.bare {
		s.out = append([]byte{' '}, s.out...)
	}
	if !s.ends(end) && !s.bare {
		s.out = append(s.out, ' ')
	}
	return string(s.out)
}

// next returns where the next token begins, from a place on: what is not space, nor a mark that says nothing.
func (s *scanner) next(at int) int {
	for at < len(s.text) {
		c := s.text[at]
		if c < utf8.RuneSelf {
			if tells(c) {
				return at
			}
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.text[at:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsSymbol(r) || unicode.Is(unicode.No, r) || strings.ContainsRune("§‰°№", r) ||
			s.lang.stops != "" && strings.ContainsRune(s.lang.stops, r) {
			return at
		}
		at += n
	}
	return at
}

// skip returns where what begins at a place, and was not recognised, ends: a word, a number, or one character.
func (s *scanner) skip(at int) int {
	r, n := utf8.DecodeRuneInString(s.text[at:])
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return at + n
	}
	if unspaced(r) {
		for at += n; !s.lang.unspaced && !s.lang.clings && at < len(s.text); at += n { // nothing is written so here
			if r, n = utf8.DecodeRuneInString(s.text[at:]); !unspaced(r) {
				break
			}
		}
		return at
	}
	free := s.free(r)
	for at < len(s.text) {
		r, n = utf8.DecodeRuneInString(s.text[at:])
		if !wordly(r) || unspaced(r) || s.free(r) != free {
			break
		}
		at += n
	}
	return at
}

// wordly reports whether a character is part of a word or number.
func wordly(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd)
}

// unspaced reports whether a character is of a script that sets no space between words.
func unspaced(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// tells reports whether something that is said may begin with an ASCII character.
func tells(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c > ' ' && strings.IndexByte("$%&+-=#@<>~*.'/^(", c) >= 0
}

// before returns the character before a place, or 0 at the beginning.
func (s *scanner) before(at int) rune {
	if at == 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[:at])
	return r
}

// at returns the character at a place, or 0 at the end.
func (s *scanner) at(i int) rune {
	if i >= len(s.text) {
		return 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c)
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	return r
}

// space returns where the spaces at a place end; they may be of any kind but line ends.
func (s *scanner) space(at int) int {
	for {
		switch r := s.at(at); r {
		case ' ', '\t':
			at++
		case '\u00A0', '\u202F', '\u2009', '\u200A', '\u2007':
			at += utf8.RuneLen(r)
		default:
			return at
		}
	}
}

// ends reports whether a word may end at a place: no letter or digit follows.
func (s *scanner) ends(at int) bool {
	r := s.at(at)
	return !wordly(r) || unspaced(r) || s.free(r)
}

// begins reports whether a word may begin at a place.
func (s *scanner) begins(at int) bool {
	r := s.before(at)
	return r == 0 || !wordly(r) || unspaced(r) || s.free(r)
}

// free reports whether a character is a letter of the language that stands beside digits and Latin letters without a space.
func (s *scanner) free(r rune) bool {
	return r >= 0x0E00 && (s.lang.unspaced && (unspaced(r) || r == 'ー' || r == '〆') || s.lang.clings && unicode.In(r, unicode.Hangul, unicode.Han))
}

// has returns where a word ends that the text has at a place, whatever its case, and at whose end a word ends; or -1.
func (s *scanner) has(at int, word string) int {
	end := at + len(word)
	if word == "" || end > len(s.text) || !strings.EqualFold(s.text[at:end], word) || !s.ends(end) && wordly(lastRune(word)) {
		return -1
	}
	return end
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// longWord is how much of a word is looked at, in bytes: more than any has, so that what holds no space takes no longer.
const longWord = 192

// behindOf returns what stands before a place, as far as words tell anything there.
func (s *scanner) behindOf(at int) string {
	return s.text[max(0, at-longWord):at]
}

// word returns the run of letters at a place.
func (s *scanner) word(at int) string {
	at = min(at, len(s.text))
	end := at
	if at >= s.wordStart && at < s.wordEnd {
		end = s.wordEnd
	} else {
		s.wordStart = at
	}
	free := s.free(s.at(at))
	for end < len(s.text) && end-at < longWord {
		r, n := utf8.DecodeRuneInString(s.text[end:])
		if r < utf8.RuneSelf && !(r|0x20 >= 'a' && r|0x20 <= 'z') || r >= utf8.RuneSelf && !unicode.In(r, unicode.L, unicode.M) || s.free(r) != free {
			break
		}
		end += n
	}
	s.wordEnd = end
	return s.text[at:end]
}

// wordBefore returns the run of letters that ends before a place, over one space or hyphen.
func (s *scanner) wordBefore(at int) string {
	head := strings.TrimRight(s.behindOf(at), " \u00A0-.'’")
	start := len(head)
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(head[:start])
		if !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) {
			break
		}
		start -= n
	}
	return head[start:]
}

// say appends words, with a space before them where others stand.
func (s *scanner) say(words string) {
	if words == "" {
		return
	}
	if n := len(s.out); n > 0 && s.out[n-1] != ' ' && !s.lang.unspaced {
		s.out = append(s.out, ' ')
	}
	s.out = append(s.out, words...)
}
