package text

import (
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	gtext "github.com/yuin/goldmark/text"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var gfm = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote)).Parser()

func parse(source []byte) ast.Node {
	return gfm.Parse(gtext.NewReader(source), parser.WithContext(parser.NewContext()))
}

// No sample becomes HTML in Markdown, whatever it holds.
func TestNoHTML(t *testing.T) {
	for name, a := range samples.All() {
		out := new(Printer).AppendMarkdown(nil, a)
		_ = ast.Walk(parse(out), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			switch n.Kind() {
			case ast.KindHTMLBlock, ast.KindRawHTML, ast.KindAutoLink:
				if entering {
					t.Errorf("%s: a %s in\n%s", name, n.Kind(), out)
				}
			}
			return ast.WalkContinue, nil
		})
	}
}

// The blocks that Markdown has come back as what they were.
func TestBlocksComeBack(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{
		&article.Paragraph{Text: article.Plain("1. not a list")},
		&article.List{Items: []article.Item{{Text: article.Plain("a"), Body: []article.Block{&article.List{Ordered: true, Items: []article.Item{{Text: article.Plain("b")}}}}}}},
		&article.List{Items: []article.Item{{Text: article.Plain("another list")}}},
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain("q")}, &article.List{Items: []article.Item{{Text: article.Plain("in a quote")}}}}},
		&article.Code{Syntax: "go", Value: "a\n```\nb\n"},
		&article.Table{Head: []article.Row{{Cells: []article.Cell{{Text: article.Plain("A|B")}}}}, Rows: []article.Row{{Cells: []article.Cell{{Text: article.Plain("1")}}}}},
		&article.Divider{},
		&article.Heading{Level: 3, Text: article.Plain("# three #")},
	}}
	out := new(Printer).AppendMarkdown(nil, a)
	var kinds []string
	for n := parse(out).FirstChild(); n != nil; n = n.NextSibling() {
		kinds = append(kinds, n.Kind().String())
	}
	want := "Heading Paragraph List List Blockquote FencedCodeBlock Table ThematicBreak Heading"
	if got := strings.Join(kinds, " "); got != want {
		t.Errorf("%s\nwant %s\n%s", got, want, out)
	}
}

// FuzzMarkdownText: any text in a paragraph comes back as one paragraph of that text, and nothing in it is markup.
func FuzzMarkdownText(f *testing.F) {
	for _, s := range []string{
		"plain", "# no heading", "1. no list", "1) no list", "- no", "+ no", "* no", "> no", "    no code", "---", "===", "```", "~~~",
		"*a* _b_ **c** `d` ~~e~~ [f](g) ![h](i) <j> &amp; \\k", "www.a.example http://b.example c@d.example ftp://x", "| a | b |\n| - | - |", "[^1]: no note",
		"a\\", "trailing  ", "<!-- no -->", "https://a.example/b_c_d", ": no definition", "[x] no task", "$a$", "10\\. x", "\tx", "a\u0085b\u2028c", "!", "mailto:a@b.example",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Text{Value: s}}}}}
		out := new(Printer).AppendMarkdown(nil, a)
		want := strings.Trim(oneLine(s), " \t")
		doc := parse(out)
		n := doc.FirstChild().NextSibling()
		if strings.TrimSpace(strings.Map(spaceless, want)) == "" {
			return
		}
		if n == nil || n.Kind() != ast.KindParagraph || n.NextSibling() != nil {
			t.Fatalf("%q became %q", s, out)
		}
		var got strings.Builder
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			switch c := c.(type) {
			case *ast.Text:
				got.Write(c.Value(out))
				if c.SoftLineBreak() || c.HardLineBreak() {
					got.WriteByte('\n')
				}
			case *ast.String:
				got.Write(c.Value)
			default:
				t.Fatalf("%q became a %s in %q", s, c.Kind(), out)
			}
		}
		if unescape(got.String()) != want {
			t.Errorf("%q came back as %q from %q", want, unescape(got.String()), out)
		}
	})
}

func spaceless(r rune) rune {
	if r <= ' ' || r == 0xA0 || r == 0x85 || r == 0x2028 || r == 0x2029 || r == 0x3000 || r >= 0x2000 && r <= 0x200A || r == 0x1680 || r == 0x202F || r == 0x205F {
		return -1
	}
	return r
}

// unescape undoes what a renderer of CommonMark undoes: backslashes before punctuation.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", s[i+1]) >= 0 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// What once was misread.
func TestMended(t *testing.T) {
	item := func(s string) *article.List { return &article.List{Items: []article.Item{{Text: article.Plain(s)}}} }
	body := func(b ...article.Block) *article.Article {
		return &article.Article{Headline: article.Plain("\u00A0"), Body: b}
	}
	p := new(Printer)
	for _, c := range []struct{ got, want string }{
		{string(p.AppendMarkdown(nil, body())), "# Untitled\n"},
		{string(p.AppendText(nil, body())), "Untitled\n========\n"},
		{string(p.AppendMarkdown(nil, body(item("a"), item("b"), item("c")))), "- a\n\n* b\n\n- c\n"},
		{string(p.AppendMarkdown(nil, body(&article.Table{Rows: []article.Row{{Cells: []article.Cell{{Text: article.Plain("A|B")}}}}}))), `| A\|B |`},
		{string(p.AppendMarkdown(nil, body(&article.Paragraph{Text: article.Inlines{&article.Text{Value: "end"}, &article.Break{}}}))), "\nend\n"},
		{string(p.AppendMarkdown(nil, body(&article.Paragraph{Text: article.Inlines{
			&article.Emphasis{Text: article.Plain("a")}, &article.Emphasis{Text: article.Plain("b")}}}))), "*a*b\n"},
		{string(p.AppendText(nil, body(&article.Callout{Title: article.Plain("t"), Body: []article.Block{item("a")}}))), "| t\n|\n| • a\n"},
		{string(p.AppendText(nil, body(&article.List{Items: []article.Item{{Text: article.Plain("a"), Body: []article.Block{item("b")}}}}))), "• a\n  • b\n"},
	} {
		if !strings.Contains(c.got, c.want) {
			t.Errorf("no %q in %q", c.want, c.got)
		}
	}
}

// No text calls a template of Hugo's, or of any site's that looks for {{ and {%.
func TestNoTemplateIsCalled(t *testing.T) {
	const call = `a {{< raw >}} {{% x "y" %}} {{ z }} {% w %} {{< half {{%`
	a := &article.Article{Headline: article.Plain(call), Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: call}, &article.Text{Value: "{"}, &article.Text{Value: "{< v >}}"}, &article.InlineCode{Value: call}}},
		&article.Code{Value: call},
	}}
	out := string((&Printer{FrontMatter: true}).AppendMarkdown(nil, a))
	_, body, _ := strings.Cut(out, "\n---\n")
	comment := strings.NewReplacer("{{</*", "", "{{%/*", "").Replace(body)
	for _, sign := range []string{"{{<", "{{%"} {
		if strings.Contains(comment, sign) {
			t.Errorf("%s in %s", sign, body)
		}
	}
	prose, _, _ := strings.Cut(body, "`")
	if strings.Contains(prose, "{{") || strings.Contains(prose, "{%") {
		t.Errorf("a call in %s", prose)
	}
	if !strings.Contains(body, `{{</* raw */>}} {{%/* x "y" */%}} {{ z }} {% w %} { {< half { {%`) {
		t.Errorf("the code is another: %s", body)
	}
	if plain := string(new(Printer).AppendMarkdown(nil, a)); !strings.Contains(plain, "\n"+call+"\n") {
		t.Errorf("code is changed where nobody asked for Hugo's: %s", plain)
	}
}
