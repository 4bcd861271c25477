package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// findNotes finds the notes of the text: items of lists that a mark in the text points to by its id.
func (b *builder) findNotes(t tree) {
	var marked map[string]bool
	for n := range t.all() {
		if n.is("a") {
			if id, ok := strings.CutPrefix(attr(n, "href"), "#"); ok && noteMark(n) {
				if marked == nil {
					marked = make(map[string]bool)
				}
				marked[id] = true
			}
		}
	}
	if len(marked) == 0 {
		return
	}
	b.notes = make(map[string]bool)
	for n := range t.all() {
		if n.is("li") {
			if id := attr(n, "id"); marked[id] {
				b.notes[id] = true
			}
		}
	}
}

// noteMark reports whether a link looks like the mark of a note: raised, and short.
func noteMark(n *node) bool {
	text := strings.Trim(strings.TrimSpace(rawOf(n)), "[]()")
	if text == "" || length(text) > 4 {
		return false
	}
	if n.parent != nil && n.parent.data == "sup" || n.first != nil && n.first.data == "sup" {
		return true
	}
	role := attr(n, "role") + " " + attr(n, "class") + " " + attr(n, "rel")
	return strings.Contains(role, "noteref") || strings.Contains(role, "footnote")
}

// noteOf returns the ID of the note that an element marks, or "".
func (b *builder) noteOf(n *node) string {
	if len(b.notes) == 0 {
		return ""
	}
	if n.data == "sup" && n.first != nil && n.first == n.last {
		n = n.first
	}
	id, ok := strings.CutPrefix(attr(n, "href"), "#")
	if n.data != "a" || !ok || !b.notes[id] || !noteMark(n) {
		return ""
	}
	return noteID(id)
}

// noteID makes an ID of the article's own from one of the page's.
func noteID(id string) string {
	return strings.Map(func(r rune) rune {
		if r <= ' ' || strings.ContainsRune("\"'<>&#", r) {
			return '-'
		}
		return r
	}, clean(id))
}

// footnotes builds the list of notes that an element is or holds alone, and reports whether it is one.
func (b *builder) footnotes(n *node) bool {
	if len(b.notes) == 0 || n.data != "section" && n.data != "div" && n.data != "aside" && n.data != "footer" && n.data != "ol" {
		return false
	}
	var items []*node
	text := int32(0)
	for d := range n.below() {
		if d.element() && d.data == "li" && b.notes[attr(d, "id")] && !inItem(d, n) {
			items = append(items, d)
			text += d.facts.text
		}
	}
	if len(items) == 0 || text*10 < n.facts.text*8 {
		return false
	}
	notes := &article.Footnotes{}
	for _, li := range items {
		var back []*node
		for d := range li.below() {
			if d.element() && d.data == "a" && strings.HasPrefix(attr(d, "href"), "#") && backlink(d) {
				back = append(back, d)
			}
		}
		notes.Notes = append(notes.Notes, article.Footnote{ID: noteID(attr(li, "id")), Body: b.without(li, back...)})
	}
	b.add(notes, n)
	return true
}

// backlink reports whether a link leads from a note back to its mark.
func backlink(n *node) bool {
	names := attr(n, "class") + " " + attr(n, "role") + " " + attr(n, "rev")
	text := strings.TrimSpace(rawOf(n))
	return strings.Contains(names, "back") || strings.ContainsAny(text, "↩↑^⏎") && length(text) <= 3
}

// inItem reports whether an item stands within another one below root: that one's note holds it.
func inItem(d, root *node) bool {
	for p := d.parent; p != nil && p != root; p = p.parent {
		if p.data == "li" {
			return true
		}
	}
	return false
}
