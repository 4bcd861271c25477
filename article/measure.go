package article

import (
	"unicode"
	"unicode/utf8"
)

// A Count is how much text there is.
//
// A word is a run of letters, marks and digits, in which an apostrophe, a hyphen, a full stop or a comma may stand
// between two of them: "don't", "4.87" and "twenty-one" are one word each. Han, Hiragana and Katakana are written
// without spaces and are counted by character, apart from the words. Other scripts without spaces, such as Thai,
// count one word for each run.
type Count struct {
	Words      int // outside CJK text
	CJK        int // Han, Hiragana and Katakana characters
	Characters int // code points, spaces among them, without line ends
}

// Measure counts the text of an article: its headline, its standfirst, and its body as [AppendBlocksPlain] gives it.
func Measure(a *Article) Count {
	if a == nil {
		return Count{}
	}
	// Block by block through one buffer: no word goes over the end of a line.
	p := plainer{dst: make([]byte, 0, 4<<10)}
	p.text(a.Headline)
	p.text(a.Standfirst)
	c := MeasureText(p.dst)
	for i := range a.Body {
		p.dst = p.dst[:0]
		p.list(a.Body[i : i+1])
		c = c.plus(MeasureText(p.dst))
	}
	return c
}

func (c Count) plus(d Count) Count {
	return Count{Words: c.Words + d.Words, CJK: c.CJK + d.CJK, Characters: c.Characters + d.Characters}
}

// Words returns the number of words of an article, where each CJK character counts as one: see [Measure].
func Words(a *Article) int {
	c := Measure(a)
	return c.Words + c.CJK
}

// Characters returns the number of characters of an article, spaces among them: see [Measure].
func Characters(a *Article) int { return Measure(a).Characters }

// MeasureText counts plain text in UTF-8.
func MeasureText(text []byte) Count {
	var c Count
	word, joined := false, false // we are in a word; after a joint within one
	for len(text) > 0 {
		if b := text[0]; b < utf8.RuneSelf && letterOrDigit(rune(b)) {
			if !word {
				c.Words++
			}
			c.Characters++
			word, joined = true, false
			text = text[1:]
			continue
		}
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		if r != '\n' {
			c.Characters++
		}
		switch {
		case plainLetter(r):
			if !word {
				c.Words++
			}
			word, joined = true, false
		case r < utf8.RuneSelf, !unicode.In(r, unicode.L, unicode.M, unicode.N):
			joined = word && !joined && joint(r)
			word = joined
		case r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			c.CJK++
			word, joined = false, false
		default:
			if !word {
				c.Words++
			}
			word, joined = true, false
		}
	}
	return c
}

// plainLetter reports whether r is one of the letters that most text beyond English is made of, which saves the tables.
func plainLetter(r rune) bool {
	return 0xC0 <= r && r <= 0x24F && r != '×' && r != '÷' || // Latin
		0x400 <= r && r <= 0x481 || // Cyrillic
		0x5D0 <= r && r <= 0x5EA || // Hebrew
		0x620 <= r && r <= 0x669 || // Arabic, with its marks and digits
		0xAC00 <= r && r <= 0xD7A3 // Hangul
}

func letterOrDigit(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}

func joint(r rune) bool {
	switch r {
	case '\'', '’', '-', '\u2010', '\u2011', '.', ',', '\u00AD', '\u200C', '\u200D', '\u00B7':
		return true
	}
	return false
}
