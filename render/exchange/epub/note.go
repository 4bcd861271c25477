package epub

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// footnotes appends the notes that stand in a block, by their numbers, as a reading system takes them to show beside the text.
func (s *setter) footnotes(dst []byte, f *article.Footnotes) []byte {
	if len(f.Notes) == 0 {
		return dst
	}
	dst = s.open(dst, "section", "notes", f.Meta)
	dst = append(dst, ` epub:type="footnotes" aria-label="`...)
	dst = s.label(dst, locale.LabelFootnotes)
	dst = append(dst, "\">\n"...)
	order := make([]*article.Footnote, len(f.Notes))
	for i := range order {
		order[i] = &f.Notes[i]
	}
	slices.SortStableFunc(order, func(a, b *article.Footnote) int { return cmp.Compare(s.numbers[a.ID], s.numbers[b.ID]) })
	for _, n := range order {
		dst = s.note(dst, n)
	}
	return append(dst, "</section>\n"...)
}

func (s *setter) note(dst []byte, n *article.Footnote) []byte {
	k := s.numbers[n.ID]
	id := "note-" + strconv.Itoa(k)
	again := s.ids[id] // a second note of the same ID: printed, but not led to
	dst = append(dst, `<aside epub:type="footnote" role="doc-footnote" class="note"`...)
	if k > 0 {
		dst = s.id(dst, id)
	}
	if n.Meta != nil {
		dst = language(dst, n.Meta.Lang, n.Meta.Dir)
	}
	dst = append(dst, '>')
	if k > 0 {
		dst = append(dst, `<p class="note-number">`...)
		dst = s.l.AppendInt(dst, int64(k))
		dst = append(dst, "</p>"...)
	}
	dst = s.blocks(dst, n.Body)
	if !again {
		dst = s.back(dst, k)
	}
	return append(dst, "</aside>\n"...)
}

// back appends the ways from a note to where the text mentions it, 26 at most.
func (s *setter) back(dst []byte, k int) []byte {
	n := min(s.total[k], 26)
	if k == 0 || n == 0 {
		return dst
	}
	dst = append(dst, `<p class="back">`...)
	for i := 1; i <= n; i++ {
		if i > 1 {
			dst = append(dst, ' ')
		}
		dst = append(dst, `<a epub:type="backlink" role="doc-backlink"`...)
		dst = markup.AppendAttr(dst, "href", "#"+refID(k, i))
		dst = append(dst, ` aria-label="`...)
		dst = s.label(dst, locale.LabelBackToText)
		if n > 1 {
			dst = append(dst, ' ')
			dst = s.l.AppendInt(dst, int64(i))
		}
		dst = append(dst, `">↑`...)
		if n > 1 {
			dst = append(dst, "<sup>"...)
			dst = s.l.AppendInt(dst, int64(i))
			dst = append(dst, "</sup>"...)
		}
		dst = append(dst, "</a>"...)
	}
	return append(dst, "</p>"...)
}
