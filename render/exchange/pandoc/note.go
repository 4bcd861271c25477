package pandoc

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// mentions finds out which notes are printed where the body mentions them, by printing the body in the dry: a hook may
// leave out a mention, and the list of notes may stand before it.
func (w *writer) mentions(body []article.Block) {
	for _, n := range article.All(w.set.A) {
		if f, ok := n.(*article.Footnotes); ok {
			for i := range f.Notes {
				if id := f.Notes[i].ID; id != "" && w.notes[id] == nil {
					w.notes[id] = &f.Notes[i]
				}
			}
		}
	}
	if len(w.notes) == 0 {
		return
	}
	dry := *w
	dry.Writer, dry.told = jsonw.NewWriter(nil), make(map[string]bool)
	dry.blocks(body)
	w.moved = dry.told
}

// mention appends the mention of a note: the first has the note with it, any other its number.
func (w *writer) mention(n *article.FootnoteRef) {
	facts := w.metaFacts("footnoteRef", n.Meta)
	note := w.notes[n.Note]
	if note == nil || w.inNote || w.told[n.Note] {
		facts = append([]exchange.Member{{Name: "note", Value: exchange.Text(n.Note)}}, facts...)
		w.span(facts, "footnoteref", func() {
			if k := w.numbers.Number(n.Note); k > 0 {
				w.element("Superscript", func() { w.array(func() { w.text(strconv.Itoa(k)) }) })
			}
		})
		return
	}
	w.told[n.Note] = true
	told := func() {
		w.element("Note", func() {
			w.inNote = true
			w.array(func() { w.note(note, "", true) })
			w.inNote = false
		})
	}
	if len(facts) == 0 {
		told()
		return
	}
	w.span(facts, "footnoteref", told)
}

// note appends a note as a Div, with its text or, where that stands elsewhere, without.
func (w *writer) note(n *article.Footnote, class string, whole bool) {
	facts := []exchange.Member{{Name: "note", Value: exchange.Text(n.ID)}}
	if whole {
		facts = append(facts, w.metaFacts("footnote", n.Meta)...)
	}
	w.element("Div", func() {
		w.array(func() {
			w.attr(facts, "footnote", class)
			w.array(func() {
				if whole {
					w.blocks(n.Body)
				}
			})
		})
	})
}

// footnotes appends the place of the notes, with those that are not printed where they are mentioned.
func (w *writer) footnotes(b *article.Footnotes) {
	held := w.inNote
	w.inNote = true
	w.div(w.metaFacts("footnotes", b.Meta), "footnotes", func() {
		for i := range b.Notes {
			n := &b.Notes[i]
			if w.moved[n.ID] && w.notes[n.ID] == n {
				w.note(n, "moved", false)
			} else {
				w.note(n, "", true)
			}
		}
	})
	w.inNote = held
}
