package article

// A Section is a part of a body under a heading.
type Section struct {
	Heading  *Heading
	Block    int       // place of the heading in the body
	Sections []Section // those under headings of a deeper level
}

// Outline returns the sections that the headings of the body make. Headings within other blocks make none, nor
// do those without text. Where a level is skipped, the section belongs to the nearest one above it.
func Outline(a *Article) []Section {
	if a == nil {
		return nil
	}
	root := Section{}
	for i, b := range a.Body {
		h, ok := b.(*Heading)
		if !ok || h == nil || h.Text.Empty() {
			continue
		}
		at := &root
		for n := len(at.Sections); n > 0 && depth(at.Sections[n-1].Heading) < depth(h); n = len(at.Sections) {
			at = &at.Sections[n-1]
		}
		at.Sections = append(at.Sections, Section{Heading: h, Block: i})
	}
	return root.Sections
}

// depth returns the level of a heading, as it is meant where it is not stated.
func depth(h *Heading) int {
	if h.Level == 0 {
		return 2
	}
	return h.Level
}
