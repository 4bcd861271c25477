package sanitize

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
)

// runOf returns the text of a paragraph or heading, with its marks.
func runOf(b article.Block) article.Inlines {
	closeGaps(b)
	switch b := b.(type) {
	case *article.Paragraph:
		return b.Text
	case *article.Heading:
		return b.Text
	}
	return article.Plain(plainOf(b))
}

// plainOf returns the text of a block on one line.
func plainOf(b article.Block) string {
	switch b := b.(type) {
	case nil:
		return ""
	case *article.Paragraph:
		return oneSpace(b.Text.Plain())
	case *article.Heading:
		return oneSpace(b.Text.Plain())
	}
	return oneSpace(string(article.AppendBlocksPlain(nil, []article.Block{b})))
}

// linked reports whether a block is links and little else.
func linked(b article.Block) bool {
	in := 0
	for _, n := range article.All(&article.Article{Body: []article.Block{b}}) {
		if l, ok := n.(*article.Link); ok {
			in += length(l.Text.Plain())
		}
	}
	return in*2 > length(plainOf(b))
}

// sentence reports whether a text ends as a sentence does.
func sentence(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"'”’»“」』)", r) })
	return length(s) >= 40 && strings.ContainsAny(s[max(0, len(s)-4):], ".!?。！？؟।…:")
}

// same reports whether two texts say the same, whatever their case, quotation marks and spaces.
func same(a, b string) bool {
	return a != "" && key(a) == key(b)
}

// begins reports whether a title is a text with the site's name, or an omission, behind it.
func begins(title, text string) bool {
	t, k := key(title), key(text)
	return len(k) > 8 && strings.HasPrefix(t, k)
}

// alike reports whether one of two texts begins the other, as a summary that was cut begins the whole.
func alike(a, b string) bool {
	x, y := strings.TrimRight(key(a), "…. "), strings.TrimRight(key(b), "…. ")
	return len(x) > 30 && len(y) > 30 && (strings.HasPrefix(x, y) || strings.HasPrefix(y, x))
}

func key(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\"'“”‘’«»„‚`", r)
	}), " ")
}
