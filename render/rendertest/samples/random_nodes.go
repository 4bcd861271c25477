package samples

import (
	"fmt"
	"time"

	"github.com/standfirst/standfirst/article"
)

// run returns a run of text, other nodes within it down to so many levels.
func (d *dice) run(depth int) article.Inlines {
	run := article.Inlines{&article.Text{Value: d.line() + " "}}
	if depth > 0 {
		for range d.IntN(4) {
			run = append(run, d.inline(depth-1), &article.Text{Value: " " + d.word() + " "})
		}
	}
	return run
}

func (d *dice) inline(depth int) article.Inline {
	m := d.meta()
	switch d.IntN(17) {
	case 0:
		return &article.Strong{Text: d.run(depth), Meta: m}
	case 1:
		return &article.Emphasis{Text: d.run(depth), Meta: m}
	case 2:
		return &article.Link{URL: d.url(), Title: d.word(), Text: d.run(depth), Meta: m}
	case 3:
		return &article.InlineCode{Value: d.word(), Meta: m}
	case 4:
		return &article.Break{Meta: m}
	case 5:
		return &article.Mark{Text: d.run(depth), Meta: m}
	case 6:
		return &article.Sub{Text: d.run(depth), Meta: m}
	case 7:
		return &article.Sup{Text: d.run(depth), Meta: m}
	case 8:
		return &article.Strike{Text: d.run(depth), Meta: m}
	case 9:
		return &article.Abbr{Text: article.Plain(d.word()), Title: d.line(), Spoken: d.word(), Meta: m}
	case 10:
		return &article.Time{Text: article.Plain(d.word()), Date: article.On(2026, time.May, 1+d.IntN(28)), Meta: m}
	case 11:
		return &article.Span{Text: d.run(depth), Meta: &article.Meta{Lang: d.lang()}}
	case 12:
		return &article.Ruby{Text: article.Plain("漢字"), Reading: "かんじ", Meta: m}
	case 13:
		return &article.InlineMath{TeX: "x^2", MathML: square(), Spoken: d.word(), Meta: m}
	case 14:
		return &article.InlineImage{URL: d.url(), Alt: d.word(), Width: 1 + d.IntN(32), Height: 1 + d.IntN(32), Meta: m}
	case 15:
		d.notes++
		return &article.FootnoteRef{Note: fmt.Sprint("note-", d.IntN(d.notes)), Meta: m}
	}
	return &article.InlineCustom{Kind: "sparkline", Data: []byte(`{"v":[1,2]}`), Fallback: d.run(0)}
}

// blocks returns one to three blocks, or none at the bottom.
func (d *dice) blocks(depth int) (list []article.Block) {
	if depth > 0 {
		for range 1 + d.IntN(3) {
			list = append(list, d.block(depth-1))
		}
	}
	return list
}

func (d *dice) block(depth int) article.Block {
	m := d.meta()
	switch d.IntN(30) {
	case 0:
		return &article.Heading{Level: 2 + d.IntN(5), Text: d.run(1), Meta: m}
	case 1:
		l := &article.List{Ordered: d.one(2), Meta: m}
		for range 1 + d.IntN(4) {
			l.Items = append(l.Items, article.Item{Task: pick(d, article.TaskNone, article.TaskNone, article.TaskOpen, article.TaskDone), Text: d.run(1), Body: d.blocks(depth - 2)})
		}
		return l
	case 2:
		l := &article.DefinitionList{Meta: m}
		for range 1 + d.IntN(3) {
			l.Items = append(l.Items, article.Definition{Term: d.run(1), Body: d.blocks(depth - 1)})
		}
		return l
	case 3:
		who := d.agent()
		return &article.Quote{Body: d.blocks(depth), Cite: d.maybeRun(), Agent: &who, Source: "gazette", URL: d.url(), Meta: m}
	case 4:
		return &article.PullQuote{Text: d.run(1), Cite: d.maybeRun(), Meta: m}
	case 5:
		return d.picture()
	case 6:
		g := &article.Gallery{Caption: d.maybeRun(), Meta: m}
		for range 1 + d.IntN(3) {
			g.Images = append(g.Images, *d.picture())
		}
		return g
	case 7:
		return &article.Video{Renditions: []article.Rendition{{URL: d.url(), Type: "video/mp4"}}, Title: d.line(), Poster: d.picture(), Caption: d.maybeRun(), Attribution: d.credits(), Meta: m}
	case 8:
		return d.sound()
	case 9:
		return &article.Embed{Provider: pick(d, article.YouTube, article.Mastodon, "elsewhere"), Key: "k1", URL: d.url(), Title: d.line(), Author: d.word(), Text: d.maybeRun(), Meta: m}
	case 10:
		return &article.Code{Syntax: pick(d, "go", "", "c++"), Value: d.line() + "\n\t" + d.line() + "\n", Caption: d.maybeRun(), Meta: m}
	case 11:
		return d.table(m)
	case 12:
		return &article.Callout{Kind: pick(d, article.CalloutNote, article.CalloutTip, article.CalloutWarning, article.CalloutFacts), Title: d.maybeRun(), Body: d.blocks(depth), Meta: m}
	case 13:
		return &article.Details{Summary: d.run(1), Body: d.blocks(depth), Open: d.one(2), Meta: m}
	case 14:
		return &article.Math{TeX: "x^2", MathML: square(), Spoken: d.word(), Meta: m}
	case 15:
		return &article.Divider{Meta: m}
	case 16:
		return &article.Update{Time: article.At(time.Date(2026, time.May, 1+d.IntN(28), d.IntN(24), d.IntN(60), 0, 0, time.UTC)), Headline: d.maybeRun(), Body: d.blocks(depth), Pinned: d.one(4), Attribution: d.credits(), Meta: m}
	case 17:
		return &article.Promo{Headline: d.run(1), Text: d.maybeRun(), Action: d.word(), URL: d.url(), Meta: m}
	case 18:
		return &article.Custom{Kind: "poll", Data: []byte(`{"id":7}`), Fallback: d.blocks(depth)}
	}
	return &article.Paragraph{Text: d.run(3), Meta: m}
}

func (d *dice) table(m *article.Meta) *article.Table {
	t := &article.Table{Caption: d.maybeRun(), Meta: m}
	width := 1 + d.IntN(4)
	rows := func(n int) (rows []article.Row) {
		for range n {
			var r article.Row
			for i := range width {
				r.Cells = append(r.Cells, article.Cell{Text: d.maybeRun(), Header: i == 0 && d.one(2), Align: pick(d, article.AlignNone, article.AlignEnd)})
			}
			rows = append(rows, r)
		}
		return rows
	}
	t.Head, t.Rows, t.Foot = rows(d.IntN(2)), rows(1+d.IntN(4)), rows(d.IntN(2))
	return t
}
