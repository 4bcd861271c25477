package sanitize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// facts are what is known of an element and all below it, so that every later question is cheap.
type facts struct {
	text    int32 // characters of visible text, without white space
	linked  int32 // of those, within links
	links   int32
	images  int32
	media   int32 // frames, films, sounds
	block   bool  // it holds something that cannot stand within a line
	hidden  bool  // a reader does not see it
	heading bool  // it holds an h1
	caption bool  // it holds a caption
	form    bool  // it holds something to fill in
}

// survey finds out the facts of a tree.
func (t *tree) survey(u Unknown) {
	var css sheet
	for n := range t.all() {
		if n.is("style") {
			css.read(rawOf(n))
		}
	}
	if hid := t.count(u, &css); hid > 300 && hid*5 > 3*(t.root().facts.text+hid) {
		for n := range t.all() {
			n.facts = facts{}
		}
		t.count(u, new(sheet)) // what hides most of a page waits for a script to show it
		t.revealed = true
	}
}

// count finds out the facts of a tree, and returns how much of its text the page's own sheets hide.
func (t *tree) count(u Unknown, css *sheet) (hid int32) {
	for n := range t.backward() {
		f := &n.facts
		if !n.element() {
			f.text = letters(n.data)
		} else {
			f.block = f.block || n.trait&holds != 0 || n.trait&unknown != 0 && u == Keep
			f.hidden = len(n.attrs) > 0 && hidden(n)
			if !f.hidden && css.hides(n) {
				f.hidden = true
				hid += f.text
			}
			f.heading = f.heading || n.data == "h1"
			switch n.data {
			case "img", "amp-img", "amp-anim":
				f.images = 1
			case "figcaption":
				f.caption = true
			case "input", "textarea", "select":
				f.form = !strings.EqualFold(attr(n, "type"), "checkbox")
			case "blockquote":
				if class := attr(n, "class"); strings.Contains(class, "-tweet") || strings.Contains(class, "-media") || strings.Contains(class, "-embed") {
					f.media++
				}
			case "iframe", "video", "audio", "object", "embed":
				f.media++
			default:
				f.caption = f.caption || namedCaption(n)
				if strings.HasPrefix(n.data, "amp-") && ampOf(n) != "" {
					f.media++
				}
			}
			if n.data == "a" && attr(n, "href") != "" {
				f.linked, f.links = f.text, f.links+1
			}
		}
		p := n.parent
		if p == nil {
			continue
		}
		up := &p.facts
		up.block = up.block || f.block
		up.form = up.form || f.form
		if f.hidden || n.trait&unread != 0 {
			continue
		}
		up.images += f.images
		up.media += f.media
		up.caption = up.caption || f.caption
		up.text += f.text
		up.linked += f.linked
		up.links += f.links
		up.heading = up.heading || f.heading
	}
	return hid
}

// letters counts the characters of a text that are not white space.
func letters(s string) int32 {
	n := int32(0)
	for i := 0; i < len(s); i++ {
		if c := s[i]; c > ' ' && c < utf8.RuneSelf {
			n++
		} else if c >= utf8.RuneSelf {
			return n + lettersOf(s[i:])
		}
	}
	return n
}

func lettersOf(s string) int32 {
	n := int32(0)
	for _, r := range s {
		if r > ' ' && (r < 0x85 || !unicode.IsSpace(r)) {
			n++
		}
	}
	return n
}

// words returns the words that an element's names are made of: its class, id, and what else authors name parts by.
// "Article_sourceBadge__x1Y" is article, source, badge, x1, y.
func words(n *node) []string {
	var all []string
	for _, a := range n.attrs {
		switch a.key {
		case "class", "id", "itemprop", "data-testid", "data-component", "data-block", "aria-label", "role":
			if len(a.value) <= 400 {
				all = split(all, a.value)
			}
		}
	}
	return all
}

func split(dst []string, s string) []string {
	start := -1
	end := func(i int) {
		if start >= 0 && i > start {
			dst = append(dst, strings.ToLower(s[start:i]))
		}
		start = -1
	}
	lower := false
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			end(i)
		case unicode.IsUpper(r) && lower:
			end(i)
			start = i
		case start < 0:
			start = i
		}
		lower = unicode.IsLower(r)
	}
	end(len(s))
	return dst
}

// textOf returns the visible text of a node on one line.
func textOf(n *node) string {
	var out strings.Builder
	appendText(&out, n)
	return strings.Join(strings.Fields(out.String()), " ")
}

func appendText(out *strings.Builder, n *node) {
	if n.trait&textual != 0 {
		out.WriteString(clean(n.data))
		return
	}
	if n.trait&unread != 0 || n.facts.hidden {
		return
	}
	if n.trait&breaks != 0 || n.is("br") {
		out.WriteByte(' ')
	}
	for c := n.first; c != nil; c = c.next {
		appendText(out, c)
	}
	if n.trait&breaks != 0 {
		out.WriteByte(' ')
	}
}

// rawOf returns the text of a node as it stands, hidden or not.
func rawOf(n *node) string {
	if n.first == nil {
		return ""
	}
	if n.first == n.last && !n.first.element() {
		return n.first.data
	}
	var s strings.Builder
	for d := range n.below() {
		if !d.element() {
			s.WriteString(d.data)
		}
	}
	return s.String()
}

func length(s string) int { return utf8.RuneCountInString(s) }
