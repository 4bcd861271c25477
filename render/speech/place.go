package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// locate finds where each utterance stands in the text of its block.
func (s *speaker) locate() {
	var text string   // of the block
	var folded string // without white space and what cannot be heard
	var place []int   // of each byte of folded in text, and the end of text
	block, from := -1, 0
	for i := range s.script {
		u := &s.script[i]
		if u.Block < 0 || u.Block >= len(s.a.Body) {
			continue
		}
		if u.Block != block {
			block, from = u.Block, 0
			text = string(article.AppendBlocksPlain(nil, s.a.Body[block:block+1]))
			folded, place = heard(text)
		}
		want, _ := heard(u.Text())
		at := strings.Index(folded[from:], want)
		if at < 0 { // with a full stop that is not in the text
			want = strings.TrimRight(want, ".。")
			at = strings.Index(folded[from:], want)
		}
		if at < 0 || want == "" {
			continue
		}
		at += from
		from = at + len(want)
		_, n := utf8.DecodeLastRuneInString(folded[:from])
		u.Start, u.End = place[at], place[from-n]+n
	}
}

// heard returns a text without white space and what cannot be heard, and the place of each of its bytes in the text.
func heard(text string) (folded string, place []int) {
	var b strings.Builder
	for i, r := range text {
		if unicode.IsSpace(r) || r == utf8.RuneError || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Cc, r) {
			continue
		}
		n := utf8.RuneLen(r)
		for k := range n {
			place = append(place, i+k)
		}
		b.WriteRune(r)
	}
	return b.String(), append(place, len(text))
}
