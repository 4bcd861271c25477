package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// findNotes finds the notes of the text: items of lists that a mark in the text points to by its id, and paragraphs
// that begin with a link back to the mark that points to them.
func (b *builder) findNotes(t tree) {
	var marks []*node
	for n := range t.all() {
		if n.is("a") && strings.HasPrefix(attr(n, "href"), "#") && (noteMark(n) || short(n)) {
			marks = append(marks, n)
		}
	}
	if len(marks) == 0 {
		return
	}
	b.notes = make(map[string]*node)
	at := make(map[string]*node)      // the short links, by the id at which they are found
	ends := make(map[string][2]*node) // the first and the last mark of a note
	for _, m := range marks {
		if noteMark(m) {
			if id := target(m); id != "" {
				b.notes[id] = nil
				if ends[id][0] == nil {
					ends[id] = [2]*node{m, m}
				}
				ends[id] = [2]*node{ends[id][0], m}
			}
		}
		if id := ownID(m); id != "" && at[id] == nil {
			at[id] = m
		}
	}
	for n := range t.all() {
		if n.is("li") {
			if id := idOf(n); id != "" {
				if holder, marked := b.notes[id]; marked && holder == nil && !inside(ends[id][0], n) && !inside(ends[id][1], n) {
					b.notes[id] = n
				}
			}
		}
	}
	for _, m := range marks {
		back := at[target(m)]
		if back == nil || back == m || at[target(back)] != m || b.notes[target(m)] != nil || b.notes[target(back)] != nil {
			continue
		}
		if holder := holderOf(back); holder != nil && holder != holderOf(m) {
			b.notes[target(m)] = holder
			if b.backs == nil {
				b.backs = make(map[*node]note)
			}
			b.backs[holder] = note{noteID(target(m)), back}
		}
	}
	b.findHolders(t, marks)
	for id, holder := range b.notes {
		if holder == nil {
			delete(b.notes, id)
		}
	}
}

// findHolders finds the notes that are parts with the id to which a mark leads, and are named for what they are or lead
// back to the mark.
func (b *builder) findHolders(t tree, marks []*node) {
	wanted := make(map[string]*node)
	for _, m := range marks {
		if id := target(m); id != "" && b.notes[id] == nil && wanted[id] == nil {
			wanted[id] = m
		}
	}
	if len(wanted) == 0 {
		return
	}
	for n := range t.all() {
		switch n.data {
		case "div", "p", "aside", "section", "dd":
		default:
			continue
		}
		id := idOf(n)
		m := wanted[id]
		if id == "" || m == nil || b.notes[id] != nil || inside(m, n) || n.facts.text > 3000 {
			continue
		}
		var back *node
		for d := range n.below() {
			if d.is("a") && target(d) != "" && target(d) == ownID(m) {
				back = d
				break
			}
		}
		names := attr(n, "class") + " " + attr(n, "role") + " " + attr(n, "epub:type")
		if back == nil && !strings.Contains(names, "footnote") && !strings.Contains(names, "endnote") {
			continue
		}
		b.notes[id] = n
		if b.backs == nil {
			b.backs = make(map[*node]note)
		}
		b.backs[n] = note{noteID(id), back}
	}
}

// A note is the ID of a note, and the link in it that leads back to its mark.
type note struct {
	id   string
	back *node
}

// short reports whether a link says hardly more than a number.
func short(n *node) bool {
	text := strings.Trim(strings.TrimSpace(rawOf(n)), "[]().")
	return text != "" && length(text) <= 4
}

// ownID returns the id at which a link is found: its own, or that of what raises it.
func ownID(n *node) string {
	if id := idOf(n); id != "" {
		return id
	}
	if p := n.parent; p != nil && (p.data == "sup" || p.data == "span") {
		return idOf(p)
	}
	return ""
}

// holderOf returns the paragraph or part that holds a link, or nil.
func holderOf(n *node) *node {
	for p := n.parent; p != nil; p = p.parent {
		switch p.data {
		case "p", "div", "dd", "aside", "section":
			return p
		case "body", "td", "li", "article", "main":
			return nil
		}
	}
	return nil
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
	id := target(n)
	if id == "" || b.notes[id] == nil || !noteMark(n) && !short(n) {
		return ""
	}
	if _, backward := b.backs[holderOf(n)]; backward {
		return ""
	}
	if b.signs == nil {
		b.signs = make(map[string]string)
	}
	b.signs[noteID(id)] = strings.TrimSpace(clean(rawOf(n)))
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
		if d.element() && d.data == "li" && b.notes[idOf(d)] == d && !inItem(d, n) {
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
		if body := b.without(li, back...); len(body) > 0 {
			notes.Notes = append(notes.Notes, article.Footnote{ID: noteID(idOf(li)), Body: body})
		}
	}
	if len(notes.Notes) == 0 {
		return false
	}
	b.add(notes, n)
	return true
}

// endnote builds the note that a paragraph or part is, beside the one before.
func (b *builder) endnote(n *node) bool {
	back, ok := b.backs[n]
	if !ok {
		return false
	}
	b.flush()
	delete(b.backs, n)
	body := b.without(n, back.back)
	if len(body) > 0 {
		if p, ok := body[0].(*article.Paragraph); ok && len(p.Text) > 0 {
			if t, ok := p.Text[0].(*article.Text); ok {
				t.Value = strings.TrimLeft(t.Value, " .:)]\u00A0")
			}
		}
	}
	if len(body) == 0 {
		return true
	}
	one := article.Footnote{ID: back.id, Body: body}
	if k := len(b.out); k > 0 {
		if before, ok := b.out[k-1].block.(*article.Footnotes); ok && b.out[k-1].node == nil {
			before.Notes = append(before.Notes, one)
			return true
		}
	}
	b.put(&article.Footnotes{Notes: []article.Footnote{one}}, nil)
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
