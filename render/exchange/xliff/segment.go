package xliff

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/render/locale"
)

// A piece is a segment of a unit, or what stands between two: bytes from to to of the flat text.
type piece struct {
	from, to int
	segment  bool
}

// cut cuts the flat text into pieces and gives each event its own. A unit has at least one segment, and a text that is not to
// be translated no more.
func (s *setter) cut(keep bool) {
	flat := string(s.flat)
	if keep || s.Whole || blank(flat) {
		s.pieces = append(s.pieces, piece{0, len(flat), true})
	} else {
		at := 0
		for sentence := range s.speaker().Sentences(flat) {
			end := at + len(sentence)
			words := strings.TrimRightFunc(sentence, unicode.IsSpace)
			begin := at + len(sentence) - len(strings.TrimLeftFunc(sentence, unicode.IsSpace))
			if words == "" {
				begin = end
			}
			s.piece(begin, false)
			s.piece(at+len(words), true)
			s.piece(end, false)
			at = end
		}
	}
	s.mend()
	s.settle()
}

// piece ends a piece, where one has begun.
func (s *setter) piece(end int, segment bool) {
	begin := 0
	if n := len(s.pieces); n > 0 {
		begin = s.pieces[n-1].to
	}
	if end <= begin {
		return
	}
	if n := len(s.pieces); n > 0 && !segment && !s.pieces[n-1].segment {
		s.pieces[n-1].to = end // white space goes on
		return
	}
	s.pieces = append(s.pieces, piece{begin, end, segment})
}

// mend joins pieces that part within a code, such as a piece of code that holds a full stop.
func (s *setter) mend() {
	out, k, open := s.pieces[:0], 0, false
	for _, p := range s.pieces {
		if open {
			last := &out[len(out)-1]
			last.to, last.segment = p.to, last.segment || p.segment
		} else {
			out = append(out, p)
		}
		for k < len(s.events) && s.events[k].to <= p.to {
			k++
		}
		open = k < len(s.events) && s.events[k].kind == point && s.events[k].from < p.to
	}
	s.pieces = out
}

// settle says of each event to which piece it belongs. What opens belongs to what follows it, and what closes, or takes no
// room, to what is before it.
func (s *setter) settle() {
	p := 0
	for i := range s.events {
		e := &s.events[i]
		at, moves := e.from, e.from < e.to
		if e.kind == opens {
			moves = s.codes[e.code].end > e.from
		}
		for moves && at >= s.pieces[p].to && p+1 < len(s.pieces) {
			p++
		}
		e.piece = p
		if e.kind == words { // it may go on into further pieces
			for s.pieces[p].to < e.to {
				p++
			}
		}
		switch e.kind {
		case opens:
			s.codes[e.code].first = p
		case closes:
			s.codes[e.code].last = p
		}
	}
}

// segments appends the pieces of the unit.
func (s *setter) segments(dst []byte) []byte {
	i, n := 0, 0
	for p := range s.pieces {
		piece := &s.pieces[p]
		if piece.segment {
			n++
			dst = attr(append(dst, "<segment"...), "id", "s"+digits(n))
			dst = append(dst, "><source>"...)
		} else {
			dst = append(dst, "<ignorable><source>"...)
		}
		for ; i < len(s.events); i++ {
			e := &s.events[i]
			if e.piece > p {
				break
			}
			if e.kind != words {
				dst = s.code(dst, e)
				continue
			}
			from, to := max(e.from, piece.from), min(e.to, piece.to)
			dst = s.words(dst, string(s.flat[from:to]))
			if e.to > piece.to {
				break // the rest is the next piece's
			}
		}
		if piece.segment {
			dst = append(dst, "</source></segment>\n"...)
		} else {
			dst = append(dst, "</source></ignorable>\n"...)
		}
	}
	return dst
}

// words appends text, with the names marked that are to be kept.
func (s *setter) words(dst []byte, t string) []byte {
	if len(s.keep) == 0 {
		return text(dst, t)
	}
	start := 0
	for i := 0; i < len(t); {
		name := s.nameAt(t, i)
		if name == "" {
			_, n := utf8.DecodeRuneInString(t[i:])
			i += n
			continue
		}
		dst = text(dst, t[start:i])
		s.marks++
		dst = attr(append(dst, "<mrk"...), "id", "m"+digits(s.marks))
		dst = append(dst, ` translate="no">`...)
		dst = text(dst, name)
		dst = append(dst, "</mrk>"...)
		i += len(name)
		start = i
	}
	return text(dst, t[start:])
}

// nameAt returns the name to be kept that stands at a place as whole words, or "".
func (s *setter) nameAt(t string, at int) string {
	for _, name := range s.keep {
		if strings.HasPrefix(t[at:], name) && apart(t[:at], name) && apart(name, t[at+len(name):]) {
			return name
		}
	}
	return ""
}

// apart reports whether one word ends with a and another begins with b. Scripts that are written without spaces set no
// bounds that could be seen.
func apart(a, b string) bool {
	r, _ := utf8.DecodeLastRuneInString(a)
	q, _ := utf8.DecodeRuneInString(b)
	return !wordy(r) || !wordy(q)
}

func wordy(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// speaker returns the locale of what is being printed.
func (s *setter) speaker() *locale.Locale {
	if s.spoken == nil || s.spokenLang != s.lang {
		s.spoken, s.spokenLang = locale.For(s.lang), s.lang
	}
	return s.spoken
}
