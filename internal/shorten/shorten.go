// Package shorten cuts a body to the room that a surface has: at a block, a sentence or a word.
package shorten

import (
	"sort"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// A Cost tells how much of a surface's room a block takes, with what parts it from the block before. It may not grow less
// where a block grows.
type Cost func(article.Block) int

// Blocks returns as many of the blocks as cost no more than room, the last of them cut at the end of a sentence or, where
// not even one fits, of a word, and reports whether anything is gone. A heading does not come last. The blocks themselves
// stay as they are.
func Blocks(l *locale.Locale, blocks []article.Block, room int, cost Cost) (kept []article.Block, cut bool) {
	for i, b := range blocks {
		if n := cost(b); n <= room {
			room -= n
			continue
		}
		kept = append(kept, blocks[:i]...)
		if last := within(l, b, room, cost); last != nil {
			return append(kept, last), true
		}
		for len(kept) > 0 && leads(kept[len(kept)-1]) {
			kept = kept[:len(kept)-1]
		}
		return kept, true
	}
	return blocks, false
}

// leads reports whether a block only leads to what follows.
func leads(b article.Block) bool {
	switch b.(type) {
	case *article.Heading, *article.Divider:
		return true
	}
	return false
}

// within returns the beginning of a block that costs no more than room, or nil where the block is all or nothing.
func within(l *locale.Locale, b article.Block, room int, cost Cost) article.Block {
	switch b := b.(type) {
	case *article.Paragraph:
		if b == nil {
			return nil
		}
		text := Run(l, b.Text, func(text article.Inlines) bool { return cost(&article.Paragraph{Text: text, Meta: b.Meta}) <= room })
		if text == nil {
			return nil
		}
		return &article.Paragraph{Text: text, Meta: b.Meta}
	case *article.List:
		if b == nil {
			return nil
		}
		c := *b
		n := sort.Search(len(b.Items), func(n int) bool {
			c.Items = b.Items[:n+1]
			return cost(&c) > room
		})
		if c.Items = b.Items[:n]; n == 0 {
			return nil
		}
		return &c
	case *article.Quote:
		if b == nil {
			return nil
		}
		c := *b
		return nested(l, &c, &c.Body, room, cost)
	case *article.Callout:
		if b == nil {
			return nil
		}
		c := *b
		return nested(l, &c, &c.Body, room, cost)
	case *article.Update:
		if b == nil {
			return nil
		}
		c := *b
		return nested(l, &c, &c.Body, room, cost)
	}
	return nil
}

// nested cuts the body of a block, which is a copy.
func nested(l *locale.Locale, b article.Block, body *[]article.Block, room int, cost Cost) article.Block {
	whole := *body
	*body = nil
	room -= cost(b)
	if room <= 0 {
		return nil
	}
	if *body, _ = Blocks(l, whole, room, cost); len(*body) == 0 {
		return nil
	}
	return b
}

// Run returns the longest beginning of a text that fits: whole sentences where they are at least half of what words would
// be, else words and an ellipsis (a first word that is too long is cut within); nil where nothing fits. Marks and links stay around what is left of them.
func Run(l *locale.Locale, text article.Inlines, fits func(article.Inlines) bool) article.Inlines {
	whole := plain(text)
	var ends []int
	end := 0
	for s := range l.Sentences(whole) {
		end += len(s)
		ends = append(ends, end)
	}
	sentences := sort.Search(len(ends), func(i int) bool { return !fits(Prefix(text, ends[i])) })
	if sentences == len(ends) {
		return text
	}
	worded := func(n int) (article.Inlines, int) {
		kept := strings.TrimSuffix(string(l.AppendTruncated(nil, whole, n)), l.Ellipsis())
		kept = strings.TrimRight(kept, "\u2069")
		return append(Prefix(text, len(kept)), &article.Text{Value: l.Ellipsis()}), len(kept)
	}
	characters := locale.Graphemes(whole)
	n := sort.Search(characters, func(n int) bool {
		run, _ := worded(n + 1)
		return !fits(run)
	})
	run, length := worded(n)
	if sentences > 0 && ends[sentences-1] >= length/2 {
		return Prefix(text, ends[sentences-1])
	}
	if length == 0 {
		return nil
	}
	return run
}

// plain returns what Prefix counts.
func plain(text article.Inlines) string {
	var b strings.Builder
	for _, n := range text {
		b.WriteString(article.Inlines{n}.Plain())
	}
	return b.String()
}
