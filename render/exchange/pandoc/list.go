package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/furniture"
)

// The characters by which pandoc marks tasks.
const (
	openBox = "☐"
	doneBox = "☒"
)

func (w *writer) list(b *article.List) {
	items := func() {
		w.array(func() {
			for i := range b.Items {
				w.array(func() { w.item(&b.Items[i]) })
			}
		})
	}
	if !b.Ordered {
		w.element("BulletList", items)
		return
	}
	w.element("OrderedList", func() {
		w.array(func() {
			w.array(func() {
				start := b.Start
				if start == 0 {
					start = 1
				}
				w.Int(start)
				w.bare("Decimal")
				w.bare("Period")
			})
			items()
		})
	})
}

// item appends an item: its text, which is there even when it is empty, then its blocks.
func (w *writer) item(i *article.Item) {
	task := string(i.Task)
	facts := w.metaFacts("item", i.Meta)
	w.wrapped(facts, "item", func() {
		w.element("Plain", func() {
			w.array(func() {
				switch {
				case i.Task == article.TaskOpen:
					w.text(openBox + " ")
				case i.Task == article.TaskDone:
					w.text(doneBox + " ")
				case task != "", boxed(i.Text):
					w.element("Str", func() { w.String("") }) // it is no task
				}
				w.inlines(i.Text)
			})
		})
		w.blocks(i.Body)
	})
}

// boxed reports whether a text begins as a task does.
func boxed(run article.Inlines) bool {
	for _, n := range run {
		if t, ok := n.(*article.Text); ok && t != nil {
			if s := exchange.Spaced(t.Value); s != "" {
				return strings.HasPrefix(s, openBox) || strings.HasPrefix(s, doneBox)
			}
		}
	}
	return false
}

func (w *writer) definitions(b *article.DefinitionList) {
	w.element("DefinitionList", func() {
		w.array(func() {
			for i := range b.Items {
				w.definition(&b.Items[i])
			}
		})
	})
}

func (w *writer) definition(d *article.Definition) {
	w.array(func() {
		w.array(func() {
			if facts := w.metaFacts("definition", d.Meta); len(facts) > 0 {
				w.span(facts, "definition", func() { w.inlines(d.Term) })
			} else {
				w.inlines(d.Term)
			}
		})
		w.array(func() {
			for _, in := range d.Body {
				if furniture.Present(in) {
					w.array(func() { w.blocks(d.Body) })
					break
				}
			}
		})
	})
}
