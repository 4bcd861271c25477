package text

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	reader "github.com/standfirst/standfirst/sanitize/markdown"
)

// A writer makes up articles of the nodes that Markdown has, by chance.
type writer struct {
	*rand.Rand
	depth int
}

func (w *writer) word() string {
	words := []string{"tide", "été", "日本", "a*b", "_c_", "1. d", "# e", "<b>", "R&D", "f|g", "[h](i)", "`j`", "!", "~k~", "مدّ", "\\", "$l$", "https://m.example"}
	return fmt.Sprint(words[w.IntN(len(words))], w.IntN(10))
}

// run returns a text whose marks stand between spaces, since beside a letter Markdown may know none.
func (w *writer) run() article.Inlines {
	text := article.Plain("A " + w.word())
	for range w.IntN(4) {
		inner := article.Plain("of " + w.word() + " it")
		var n article.Inline
		switch w.IntN(6) {
		case 0:
			n = &article.Strong{Text: inner}
		case 1:
			n = &article.Emphasis{Text: inner}
		case 2:
			n = &article.Strike{Text: inner}
		case 3:
			n = &article.Link{URL: fmt.Sprintf("https://a.example/%d?q=(x)&y=_z_", w.IntN(9)), Title: "t \"" + w.word(), Text: inner}
		case 4:
			n = &article.InlineCode{Value: "x` " + w.word()}
		default:
			text = append(text, &article.Break{}, &article.Text{Value: "then " + w.word()})
			continue
		}
		last := text[len(text)-1].(*article.Text)
		text[len(text)-1] = &article.Text{Value: last.Value + " "}
		text = append(text, n, &article.Text{Value: " and " + w.word()})
	}
	return text
}

func (w *writer) blocks(n int) []article.Block {
	var all []article.Block
	for range n {
		all = append(all, w.block())
	}
	return all
}

func (w *writer) block() article.Block {
	w.depth++
	defer func() { w.depth-- }()
	kinds := 8
	if w.depth > 3 {
		kinds = 4
	}
	switch w.IntN(kinds) {
	case 0, 1:
		return &article.Paragraph{Text: w.run()}
	case 2:
		return &article.Code{Syntax: []string{"", "go", "c++"}[w.IntN(3)], Value: "a\n  ```\n\n" + w.word()}
	case 3:
		return &article.Heading{Level: 2 + w.IntN(5), Text: article.Plain("On " + w.word())}
	case 4:
		return &article.Quote{Body: append([]article.Block{&article.Paragraph{Text: w.run()}}, w.blocks(w.IntN(3))...)}
	case 5:
		list := &article.List{Ordered: w.IntN(2) == 0}
		if list.Ordered {
			list.Start = 2 + w.IntN(30)
		}
		for range 1 + w.IntN(3) {
			item := article.Item{Text: w.run()}
			if !list.Ordered && w.IntN(3) == 0 {
				item.Task = []article.Task{article.TaskOpen, article.TaskDone}[w.IntN(2)]
			}
			item.Body = w.blocks(w.IntN(2))
			list.Items = append(list.Items, item)
		}
		return list
	case 6:
		align := [...]article.Align{"", article.AlignStart, article.AlignCenter, article.AlignEnd}[w.IntN(4)]
		cell := func() article.Cell { return article.Cell{Text: article.Plain("c " + w.word()), Align: align} }
		return &article.Table{
			Head: []article.Row{{Cells: []article.Cell{{Text: article.Plain("h"), Header: true, Align: align}, {Text: article.Plain("i"), Header: true, Align: align}}}},
			Rows: []article.Row{{Cells: []article.Cell{cell(), cell()}}, {Cells: []article.Cell{cell(), cell()}}},
		}
	}
	return &article.Divider{}
}

// Markdown that is read in again is the same body: of what Markdown has, nothing is lost and nothing becomes something else.
func TestMarkdownComesBack(t *testing.T) {
	for seed := range uint64(3000) {
		w := &writer{Rand: rand.New(rand.NewPCG(seed, 7))}
		a := &article.Article{Headline: article.Plain("x"), Body: w.blocks(1 + w.IntN(5))}
		out := new(Printer).AppendMarkdown(nil, a)
		back, _, err := reader.Article(new(sanitize.Door), out)
		if err != nil {
			t.Fatal(err)
		}
		want := string(article.AppendBlocksJSON(nil, a.Body))
		if got := string(article.AppendBlocksJSON(nil, back.Body)); got != want {
			t.Fatalf("seed %d (-went out +came back):\n%s\n%s", seed, cmp.Diff(want, got), out)
		}
	}
}

// TestFactsComeBack proves that what stands above a text for Hugo comes in again: who made it and from what, with their roles.
func TestFactsComeBack(t *testing.T) {
	p := &Printer{FrontMatter: true}
	for name, a := range samples.All() {
		if name == "hostile" { // of which the door lets in less
			continue
		}
		back, _, err := reader.Article(new(sanitize.Door), p.AppendMarkdown(nil, a))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(told(a), told(back)); diff != "" {
			t.Errorf("%s: what comes back is another (-was +is):\n%s", name, diff)
		}
	}
}

// told returns the facts of an article that front matter tells.
func told(a *article.Article) map[string]any {
	facts := map[string]any{
		"headline": furniture.Line(a.Headline.Plain()), "standfirst": furniture.Line(a.Standfirst.Plain()), "kicker": a.Kicker.Plain(), "lang": a.Lang, "url": a.URL,
		"status": a.Status, "embargo": a.Embargo.String(), "section": a.Section, "short": a.Headlines.Short,
	}
	for name, d := range map[string]article.Date{"published": a.Published, "updated": a.Updated} {
		if !d.IsZero() && d.Precision <= article.Day {
			facts[name] = d.String()
		}
	}
	for i := range a.Tags {
		facts["tag "+a.Tags[i].Name] = true
	}
	for i := range a.Sources {
		s := &a.Sources[i]
		facts["source "+s.ID] = []string{furniture.SourceName(s), furniture.Absolute(s.URL), s.Title}
	}
	for i := range a.Attribution {
		c := &a.Attribution[i]
		facts[fmt.Sprint("credit ", i)] = fmt.Sprint(c.Role, c.Label, c.Agent.Kind, c.Agent.Name, furniture.Absolute(c.Agent.URL), c.Sources)
	}
	if a.Rights != nil {
		facts["rights"] = a.Rights.Copyright + a.Rights.Licence
	}
	return facts
}
