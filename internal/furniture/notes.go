package furniture

import "github.com/standfirst/standfirst/article"

// Notes are the numbers of an article's footnotes by their IDs, in the order of their first mention; notes that nothing
// mentions come last.
type Notes map[string]int

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
	notes := make(Notes, len(known))
	take := func(id string) {
		if known[id] && notes[id] == 0 {
			notes[id] = len(notes) + 1
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
func (n Notes) Number(id string) int { return n[id] }
