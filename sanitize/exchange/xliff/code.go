package xliff

import (
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// A code is an inline of a run of the base other than plain text. Codes are numbered from 1 in the order in which they begin.
type code struct {
	node article.Inline
	pair bool // it is around a run
	used bool
}

// codes returns the codes of a run of the base, and what the run says with the codes in their places.
func codes(run article.Inlines) (all []code, says string) {
	var text []byte
	var walk func(article.Inlines)
	walk = func(run article.Inlines) {
		for _, n := range run {
			if n == nil || reflect.ValueOf(n).IsNil() {
				continue
			}
			if t, ok := n.(*article.Text); ok && t.Meta == nil {
				text = appendSolid(text, gate.Text(t.Value))
				continue
			}
			inner, pair := inside(n)
			id := len(all) + 1
			all = append(all, code{node: n, pair: pair})
			if !pair {
				text = appendCode(text, point, strconv.Itoa(id))
				continue
			}
			text = appendCode(text, opens, strconv.Itoa(id))
			walk(inner)
			text = appendCode(text, closes, strconv.Itoa(id))
		}
	}
	walk(run)
	return all, string(text)
}

// said returns what the source of a unit says, in the same form.
func said(parts []part) string {
	var text []byte
	for i := range parts {
		for _, t := range parts[i].source {
			switch t.kind {
			case words:
				text = appendSolid(text, gate.Text(t.text))
			case point, opens, closes:
				text = appendCode(text, t.kind, t.id)
			}
		}
	}
	return string(text)
}

// appendSolid appends a text without its white space, which tools may change, and without the controls of direction, of
// which the gate may have dropped some where the text was cut.
func appendSolid(dst []byte, s string) []byte {
	return append(dst, strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, s)...)
}

func appendCode(dst []byte, kind tokenKind, id string) []byte {
	return append(append(append(dst, 0, byte(kind)), id...), 0)
}

// inside returns the run that an inline is around, and whether it is around one.
func inside(n article.Inline) (article.Inlines, bool) {
	switch n := n.(type) {
	case *article.Text:
		return article.Plain(n.Value), true
	case *article.Strong:
		return n.Text, true
	case *article.Emphasis:
		return n.Text, true
	case *article.Link:
		return n.Text, true
	case *article.Mark:
		return n.Text, true
	case *article.Sub:
		return n.Text, true
	case *article.Sup:
		return n.Text, true
	case *article.Strike:
		return n.Text, true
	case *article.Abbr:
		return n.Text, true
	case *article.Time:
		return n.Text, true
	case *article.Span:
		return n.Text, true
	case *article.Ruby:
		return n.Text, true
	case *article.InlineCustom:
		return n.Fallback, true
	}
	return nil, false
}

// around returns the inline around another run.
func around(n article.Inline, run article.Inlines) article.Inline {
	switch n := n.(type) {
	case *article.Text:
		value := ""
		for _, i := range run {
			t, ok := i.(*article.Text)
			if !ok || t.Meta != nil {
				return &article.Span{Text: run, Meta: n.Meta}
			}
			value += t.Value
		}
		n.Value = value
	case *article.Strong:
		n.Text = run
	case *article.Emphasis:
		n.Text = run
	case *article.Link:
		n.Text = run
	case *article.Mark:
		n.Text = run
	case *article.Sub:
		n.Text = run
	case *article.Sup:
		n.Text = run
	case *article.Strike:
		n.Text = run
	case *article.Abbr:
		n.Text = run
	case *article.Time:
		n.Text = run
	case *article.Span:
		n.Text = run
	case *article.Ruby:
		n.Text = run
	case *article.InlineCustom:
		n.Fallback = run
	}
	return n
}
