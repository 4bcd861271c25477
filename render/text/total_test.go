package text

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// Every sample, and what is nil or empty, prints as UTF-8 that begins with text and ends with one line feed.
func TestTotal(t *testing.T) {
	all := map[string]*article.Article{"nil": nil, "nothing": {}, "nil nodes": {Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.List)(nil), (*article.Table)(nil), (*article.Quote)(nil), (*article.Footnotes)(nil),
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil), (*article.Strong)(nil)}},
		&article.List{Items: []article.Item{{}}}, &article.Quote{}, &article.Table{}, &article.Gallery{}, &article.Update{}, &article.Embed{},
	}}}
	for name, a := range samples.All() {
		all[name] = a
	}
	for name, a := range all {
		for _, p := range []*Printer{{}, {Width: 24}, {FrontMatter: true}} {
			for format, print := range map[string]func([]byte, *article.Article) []byte{
				"text": p.AppendText, "markdown": p.AppendMarkdown, "terminal": p.AppendTerminal, "gemtext": p.AppendGemtext,
			} {
				out := print([]byte("before "), a)
				out, ok := bytes.CutPrefix(out, []byte("before "))
				if !ok || !utf8.Valid(out) || len(out) == 0 || out[0] == '\n' || !bytes.HasSuffix(out, []byte("\n")) || bytes.HasSuffix(out, []byte("\n\n")) {
					t.Errorf("%s as %s, width %d: %.60q", name, format, p.Width, out)
				}
			}
		}
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Strong{Text: article.Plain("loud")}}}}},
	}}
	p := &Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			if _, ok := b.(*article.Quote); !ok {
				return dst, false
			}
			return next(append(dst, "(an ad)\n"...), b), true
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if _, ok := i.(*article.Strong); !ok {
				return dst, false
			}
			return append(next(append(dst, '>'), i), '<'), true
		},
	}
	if out := string(p.AppendText(nil, a)); !strings.Contains(out, "(an ad)\n") || !strings.Contains(out, "> >loud<") {
		t.Errorf("%q", out)
	}
	if out := string(p.AppendMarkdown(nil, a)); !strings.Contains(out, "(an ad)\n") || !strings.Contains(out, "**loud**<") {
		t.Errorf("%q", out)
	}
}

// A part keeps the numbers that its notes have in the whole article.
func TestPart(t *testing.T) {
	note := func(id string) article.Block {
		return &article.Paragraph{Text: article.Inlines{&article.Text{Value: id}, &article.FootnoteRef{Note: id}}}
	}
	a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{note("a"), note("b"), &article.Footnotes{Notes: []article.Footnote{
		{ID: "b", Body: []article.Block{&article.Paragraph{Text: article.Plain("B")}}},
		{ID: "a", Body: []article.Block{&article.Paragraph{Text: article.Plain("A")}}},
	}}}}
	p := &Printer{Part: render.Part{From: 1, To: 2}}
	if out := string(p.AppendText(nil, a)); !strings.Contains(out, "b[2]") || strings.Contains(out, "a[") {
		t.Errorf("%q", out)
	}
}
