package sanitize

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

// findNotes finds the notes of the text: items of lists that a mark in the text points to by its id.
func (b *builder) findNotes(root *html.Node) {
	b.notes = make(map[string]bool)
	marked := make(map[string]bool)
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "a" {
			if id, ok := strings.CutPrefix(attr(n, "href"), "#"); ok && noteMark(n) {
				marked[id] = true
			}
		}
	}
	if len(marked) == 0 {
		return
	}
	for n := range root.Descendants() {
		if id := attr(n, "id"); n.Type == html.ElementNode && n.Data == "li" && marked[id] {
			b.notes[id] = true
		}
	}
}

// noteMark reports whether a link looks like the mark of a note: raised, and short.
func noteMark(n *html.Node) bool {
	text := strings.Trim(strings.TrimSpace(rawOf(n)), "[]()")
	if text == "" || length(text) > 4 {
		return false
	}
	if n.Parent != nil && n.Parent.Data == "sup" || n.FirstChild != nil && n.FirstChild.Data == "sup" {
		return true
	}
	role := attr(n, "role") + " " + attr(n, "class") + " " + attr(n, "rel")
	return strings.Contains(role, "noteref") || strings.Contains(role, "footnote")
}

// noteOf returns the ID of the note that an element marks, or "".
func (b *builder) noteOf(n *html.Node) string {
	if len(b.notes) == 0 {
		return ""
	}
	if n.Data == "sup" && n.FirstChild != nil && n.FirstChild == n.LastChild {
		n = n.FirstChild
	}
	id, ok := strings.CutPrefix(attr(n, "href"), "#")
	if n.Data != "a" || !ok || !b.notes[id] || !noteMark(n) {
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
func (b *builder) footnotes(n *html.Node) bool {
	if len(b.notes) == 0 || n.Data != "section" && n.Data != "div" && n.Data != "aside" && n.Data != "footer" && n.Data != "ol" {
		return false
	}
	var items []*html.Node
	text := 0
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.Data == "li" && b.notes[attr(d, "id")] && !inItem(d, n) {
			items = append(items, d)
			text += b.facts[d].text
		}
	}
	if len(items) == 0 || text*10 < b.facts[n].text*8 {
		return false
	}
	notes := &article.Footnotes{}
	for _, li := range items {
		skip := make(map[*html.Node]bool)
		for d := range li.Descendants() {
			if d.Type == html.ElementNode && d.Data == "a" && strings.HasPrefix(attr(d, "href"), "#") && backlink(d) {
				skip[d] = true
			}
		}
		notes.Notes = append(notes.Notes, article.Footnote{ID: noteID(attr(li, "id")), Body: b.without(skip, li)})
	}
	b.add(notes, n)
	return true
}

// backlink reports whether a link leads from a note back to its mark.
func backlink(n *html.Node) bool {
	names := attr(n, "class") + " " + attr(n, "role") + " " + attr(n, "rev")
	text := strings.TrimSpace(rawOf(n))
	return strings.Contains(names, "back") || strings.ContainsAny(text, "↩↑^⏎") && length(text) <= 3
}

// inItem reports whether an item stands within another one below root: that one's note holds it.
func inItem(d, root *html.Node) bool {
	for p := d.Parent; p != nil && p != root; p = p.Parent {
		if p.Data == "li" {
			return true
		}
	}
	return false
}
