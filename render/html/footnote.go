package html

import (
	"slices"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// Notes is how footnotes are reached.
type Notes uint8

// The ways to a footnote. A note that opens over the text does so without a script, by the popover attribute: the mark is a
// button, and the note itself, which else stands in the list below, comes to the mark. Where a browser does not know
// popovers, and on paper, the mark is a link to the list. It needs the stylesheet, without which a browser shows no note
// before it is opened.
const (
	NotesByPlace Notes = iota // over the text in a page, which brings the stylesheet; else below
	NotesBelow                // a list below the text, with links there and back
	NotesOver                 // over the text
)

// notes are the footnotes of an article, numbered by the order in which the text first mentions them.
type notes struct {
	list  []note
	index map[string]int // of the list, by ID, once the list is long
	block int            // of the body that the scan is in; -1 before it
}

type note struct {
	id       string
	mentions int
	shown    int  // mentions printed so far
	first    int  // block of the body with the first mention; -1 before the body
	defined  int  // block of the body with the note, plus 1; 0 where there is none
	says     bool // there is something in it
}

// scan numbers the notes of an article. It allocates where there are any.
func (x *notes) scan(a *article.Article) {
	x.block = -1
	x.run(a.Kicker)
	x.run(a.Headline)
	x.run(a.Standfirst)
	if a.Hero != nil {
		x.run(a.Hero.Caption)
	}
	for i := range a.Body {
		x.block = i
		x.blocks(a.Body[i : i+1])
	}
	x.unmentioned(a.Body, 0)
}

// find returns the index of a note in the list, or -1.
func (x *notes) find(id string) int {
	if x.index != nil {
		if i, ok := x.index[id]; ok {
			return i
		}
		return -1
	}
	for i := range x.list {
		if x.list[i].id == id {
			return i
		}
	}
	return -1
}

func (x *notes) add(id string) int {
	if i := x.find(id); i >= 0 {
		return i
	}
	x.list = append(x.list, note{id: id, first: x.block})
	n := len(x.list)
	if x.index == nil && n > 16 {
		x.index = make(map[string]int)
		for i := range x.list {
			x.index[x.list[i].id] = i
		}
	} else if x.index != nil {
		x.index[id] = n - 1
	}
	return n - 1
}

func (x *notes) run(run article.Inlines) {
	for _, n := range run {
		switch n := n.(type) {
		case *article.Text:
		case *article.FootnoteRef:
			if n != nil && n.Note != "" {
				x.list[x.add(n.Note)].mentions++
			}
		default:
			if in := inside(n); in != nil {
				x.run(in)
			}
		}
	}
}

// unmentioned gives the notes that no text refers to the numbers that follow, and marks all that are there.
func (x *notes) unmentioned(blocks []article.Block, depth int) {
	for i, b := range blocks {
		if depth == 0 {
			x.block = i
		}
		if f, ok := b.(*article.Footnotes); ok && f != nil {
			for j := range f.Notes {
				if f.Notes[j].ID == "" {
					continue
				}
				if k := x.add(f.Notes[j].ID); x.list[k].defined == 0 {
					x.list[k].defined = x.block + 1
					x.list[k].says = len(f.Notes[j].Body) > 0
				}
			}
		}
		eachBody(b, func(body []article.Block) { x.unmentioned(body, depth+1) })
	}
}

// ref appends the mark that leads to a note: without a link where the note is not printed.
func (s *setter) ref(dst []byte, n *article.FootnoteRef) []byte {
	if n.Note == "" {
		return dst
	}
	i := s.notes.find(n.Note)
	if i < 0 || s.bare {
		return dst
	}
	x := &s.notes.list[i]
	if x.defined == 0 || x.defined-1 < s.from || x.defined-1 >= s.to {
		dst = s.open(dst, "sup", "sf-ref", n.Meta)
		dst = append(dst, '>')
		dst = s.l.AppendInt(dst, int64(i+1))
		return append(dst, "</sup>"...)
	}
	x.shown++
	over := s.over && x.says
	dst = append(dst, `<sup class="sf-ref"`...)
	if over { // the link may not be shown, and what leads back needs a place that is
		dst = s.refID(dst, i, x.shown)
	}
	dst = append(dst, '>')
	dst = s.local(dst, "sf-ref-link", "fn-")
	dst = strconv.AppendInt(dst, int64(i+1), 10)
	dst = append(dst, '"')
	if !over {
		dst = s.refID(dst, i, x.shown)
	}
	dst = append(dst, ` role="doc-noteref"`...)
	dst = s.refName(dst, i)
	dst = append(dst, "</a>"...)
	if over {
		dst = append(dst, `<button type="button" class="sf-ref-open" hidden popovertarget="`...)
		dst = markup.AppendText(dst, s.IDPrefix)
		dst = append(dst, "sf-over-"...)
		dst = strconv.AppendInt(dst, int64(i+1), 10)
		dst = append(dst, '"')
		dst = s.refName(dst, i)
		dst = append(dst, "</button>"...)
	}
	return append(dst, "</sup>"...)
}

// refName appends the name of a mark as an attribute, and its number as its text.
func (s *setter) refName(dst []byte, i int) []byte {
	dst = append(dst, ` aria-label="`...)
	dst = s.label(dst, locale.LabelFootnote)
	dst = append(dst, ' ')
	dst = s.l.AppendInt(dst, int64(i+1))
	dst = append(dst, `">`...)
	return s.l.AppendInt(dst, int64(i+1))
}

// refID appends the id of a mention.
func (s *setter) refID(dst []byte, i, mention int) []byte {
	dst = s.own(dst, "fnref-")
	dst = refID(dst[:len(dst)-1], i, mention)
	return append(dst, '"')
}

// refID appends the end of the id of a mention: "1" for the first, "1-2" for the second.
func refID(dst []byte, i, mention int) []byte {
	dst = strconv.AppendInt(dst, int64(i+1), 10)
	if mention > 1 {
		dst = append(dst, '-')
		dst = strconv.AppendInt(dst, int64(mention), 10)
	}
	return dst
}

// footnotes appends the notes that stand in a block, by their numbers.
func (s *setter) footnotes(dst []byte, f *article.Footnotes) []byte {
	if len(f.Notes) == 0 {
		return dst
	}
	dst = s.open(dst, "section", "sf-notes", f.Meta)
	dst = append(dst, ` role="doc-endnotes" aria-label="`...)
	dst = s.label(dst, locale.LabelFootnotes)
	dst = append(dst, `"><ol class="sf-notes-list">`...)
	order := make([]int, len(f.Notes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return s.notes.rank(f.Notes[a].ID) - s.notes.rank(f.Notes[b].ID) })
	last := -1
	for _, j := range order {
		k := s.notes.find(f.Notes[j].ID)
		if k == last && k >= 0 {
			k = -2 // a second note of the same ID: printed, but not led to
		} else {
			last = k
		}
		dst = s.note(dst, &f.Notes[j], k)
	}
	return append(dst, "</ol></section>"...)
}

func (x *notes) rank(id string) int {
	if i := x.find(id); i >= 0 {
		return i
	}
	return len(x.list)
}

func (s *setter) note(dst []byte, n *article.Footnote, k int) []byte {
	dst = append(dst, `<li class="sf-note"`...)
	if k >= 0 {
		dst = s.own(dst, "fn-")
		dst = strconv.AppendInt(dst[:len(dst)-1], int64(k+1), 10)
		dst = append(dst, '"')
		dst = number(dst, "value", k+1)
	}
	if n.Meta != nil {
		dst = language(dst, n.Meta.Lang, n.Meta.Dir)
	}
	dst = append(dst, '>')
	over := s.over && k >= 0 && s.notes.list[k].says
	if over {
		dst = append(dst, `<div class="sf-note-body" popover`...)
		dst = s.own(dst, "over-")
		dst = strconv.AppendInt(dst[:len(dst)-1], int64(k+1), 10)
		dst = append(dst, "\">"...)
	}
	dst = s.blocks(dst, n.Body)
	if over {
		dst = append(dst, "</div>"...)
	}
	if k < 0 {
		return append(dst, "</li>"...)
	}
	x := &s.notes.list[k]
	back := 0
	switch {
	case s.whole():
		back = min(x.mentions, 26)
	case x.mentions > 0 && (x.first < 0 || s.from <= x.first && x.first < s.to):
		back = 1
	}
	for i := 1; i <= back; i++ {
		dst = append(dst, ' ')
		dst = s.local(dst, "sf-back", "fnref-")
		dst = refID(dst, k, i)
		dst = append(dst, `" role="doc-backlink" aria-label="`...)
		dst = s.label(dst, locale.LabelBackToText)
		if back > 1 {
			dst = append(dst, ' ')
			dst = s.l.AppendInt(dst, int64(i))
		}
		dst = append(dst, `">`...)
		dst = markup.AppendText(dst, "↑")
		if back > 1 {
			dst = append(dst, "<sup>"...)
			dst = s.l.AppendInt(dst, int64(i))
			dst = append(dst, "</sup>"...)
		}
		dst = append(dst, "</a>"...)
	}
	return append(dst, "</li>"...)
}
