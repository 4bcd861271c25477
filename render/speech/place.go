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
	var place []int32 // of each byte of folded in text, and the end of text
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
		length := len(want)
		if at < 0 { // what is not said, such as struck text, stands between its beginning and its end
			at, length = around(folded[from:], want)
		}
		if at < 0 || want == "" {
			continue
		}
		at += from
		from = at + length
		_, n := utf8.DecodeLastRuneInString(folded[:from])
		u.Start, u.End = int(place[at]), int(place[from-n])+n
	}
}

// around returns where a text begins that is in another but for something within it, and how long it is there; or -1.
func around(text, want string) (at, length int) {
	head, tail := len(want), 0
	for head > 8 && !strings.Contains(text, want[:head]) {
		head /= 2
	}
	for tail < len(want)-8 && !strings.Contains(text, want[tail:]) {
		tail += (len(want) - tail + 1) / 2
	}
	at = strings.Index(text, want[:head])
	if at < 0 || head <= 8 {
		return -1, 0
	}
	end := strings.Index(text[at:], want[tail:])
	if end < 0 {
		return -1, 0
	}
	return at, end + len(want) - tail
}

// heard returns a text without white space and what cannot be heard, and the place of each of its bytes in the text.
func heard(text string) (folded string, place []int32) {
	b := make([]byte, 0, len(text))
	place = make([]int32, 0, len(text)+1)
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			if c > ' ' && c != 0x7F {
				b, place = append(b, c), append(place, int32(i))
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) && r != utf8.RuneError && !unicode.In(r, unicode.Cf, unicode.Cc) {
			for k := range n {
				b, place = append(b, text[i+k]), append(place, int32(i+k))
			}
		}
		i += n
	}
	return string(b), append(place, int32(len(text)))
}
