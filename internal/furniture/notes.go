package furniture

import "github.com/standfirst/standfirst/article"

// Notes are the IDs of an article's footnotes, in the order of their first mention; notes that nothing mentions come last.
type Notes []string

// Notes returns the footnotes of the article.
func (s *Set) Notes() Notes {
	known := make(map[string]bool)
	for _, n := range article.All(s.A) {
		if f, ok := n.(*article.Footnotes); ok {
			for i := range f.Notes {
				known[f.Notes[i].ID] = true
			}
		}
	}
	if len(known) == 0 {
		return nil
	}
	var notes Notes
	take := func(id string) {
		if known[id] {
			notes = append(notes, id)
			delete(known, id)
		}
	}
	for _, n := range article.All(s.A) {
		if ref, ok := n.(*article.FootnoteRef); ok {
			take(ref.Note)
		}
	}
	for _, n := range article.All(s.A) {
		if f, ok := n.(*article.Footnotes); ok {
			for i := range f.Notes {
				take(f.Notes[i].ID)
			}
		}
	}
	return notes
}

// Number returns the number of a note, or 0.
func (n Notes) Number(id string) int {
	for i, other := range n {
		if other == id {
			return i + 1
		}
	}
	return 0
}
