package sanitize

import "strings"

// hidden reports whether a reader would not see the element, by its own attributes.
func hidden(n *node) bool {
	if !n.element() {
		return false
	}
	for _, a := range n.attrs {
		switch a.key {
		case "hidden":
			return !strings.EqualFold(a.value, "until-found")
		case "style":
			l := lookOf(a.value)
			if n.data == "img" || n.facts.images > 0 && n.facts.text == 0 {
				l.opacity = "" // a script shows it when it has come
			}
			if l.size != "" && resized(n) {
				l.size = ""
			}
			if l.hides() || l.color == "white" && l.background == "" && onWhite(n) {
				return true
			}
		case "color":
			if n.data == "font" && paint(strings.ToLower(a.value)) == "white" && onWhite(n) {
				return true
			}
		case "class":
			if hiddenClass(a.value) && !speaks(n) {
				return true
			}
		case "aria-hidden":
			if strings.EqualFold(a.value, "true") && hasTwin(n) {
				return true
			}
		}
	}
	return false
}

// resized reports whether what an element holds does not take its size of letters: pictures and films do not, nor what
// states a size of its own.
func resized(n *node) bool {
	if n.facts.images+n.facts.media > 0 {
		return true
	}
	steps := 0
	for d := range n.below() {
		if steps++; steps > 100 {
			return true
		}
		if d.element() && strings.Contains(attr(d, "style"), "font") {
			return true
		}
	}
	return false
}

// onWhite reports whether nothing around an element says that it stands on another ground than white.
func onWhite(n *node) bool {
	for p := n; p != nil; p = p.parent {
		for _, a := range p.attrs {
			switch a.key {
			case "bgcolor", "background":
				return false
			case "style":
				if p != n && strings.Contains(strings.ToLower(a.value), "background") {
					return false
				}
			case "class", "id":
				low := strings.ToLower(a.value)
				for _, sign := range [...]string{"background", "cover", "dark", "overlay", "hero", "banner", "bg", "button", "btn", "badge", "label", "caption", "inverse", "black"} {
					if strings.Contains(low, sign) {
						return false
					}
				}
			}
		}
		if p.is("button") || p.is("mark") {
			return false
		}
	}
	return true
}

// speaks reports whether an element that a class hides says what a sibling shows but hides from those who do not see.
func speaks(n *node) bool {
	t := twin(n)
	return t != nil && strings.EqualFold(attr(t, "aria-hidden"), "true")
}

// hiddenClass reports whether a class is one by which the usual frameworks hide what only machines are to read.
func hiddenClass(class string) bool {
	var hides, shows bool
	for name := range strings.FieldsSeq(class) {
		switch name {
		case "sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden", "u-visually-hidden", "hidden", "d-none",
			"is-hidden", "u-hidden", "invisible", "element-invisible", "hide":
			hides = true
		}
		if before, after, ok := strings.Cut(name, ":"); ok && len(before) <= 3 && after != "hidden" {
			shows = true // "hidden md:block" shows on wider screens
		}
		if strings.HasPrefix(name, "d-") && strings.Count(name, "-") == 2 {
			shows = true // "d-none d-md-block"
		}
	}
	return hides && !shows
}

// hasTwin reports whether a sibling says the same for those who do not see: rendered formulas, drop caps.
func hasTwin(n *node) bool { return twin(n) != nil }

func twin(n *node) *node {
	if n.parent == nil {
		return nil
	}
	own, known := "", false
	seen := 0
	for c := n.parent.first; c != nil && seen < 50; c = c.next {
		seen++
		if c == n || !c.element() {
			continue
		}
		if c.data == "math" || c.trait&breaks == 0 && hasMath(c) {
			return c
		}
		if !known {
			own, known = squeezed(n), true
		}
		if own != "" && len(own) < 1000 && squeezed(c) == own {
			return c
		}
	}
	return nil
}

func hasMath(n *node) bool {
	steps := 0
	for d := range n.below() {
		if steps++; d.data == "math" && d.element() {
			return true
		}
		if steps > 20 {
			return false
		}
	}
	return false
}

// squeezed returns the text of an element without white space, if it is short.
func squeezed(n *node) string {
	var out strings.Builder
	for d := range n.below() {
		if !d.element() {
			for w := range strings.FieldsSeq(d.data) {
				out.WriteString(w)
			}
		}
		if out.Len() > 1000 {
			return ""
		}
	}
	return out.String()
}

// tellHidden reports what a reader would not have seen, each part of it once, and what would have run.
func (b *builder) tellHidden(t tree) {
	for n := range t.all() {
		for i := range n.attrs {
			if name := n.attrs[i].key; len(name) > 2 && name[0] == 'o' && name[1] == 'n' {
				b.report.at = n
				b.report.add(Removed, CodeHandler, name, "")
			}
		}
		if !n.facts.hidden || n.parent != nil && n.parent.gone() || n.formula() != nil || n.is("math") && n.shown() {
			continue
		}
		b.report.at = n
		text := strings.TrimSpace(rawOf(n))
		if n.data == "img" {
			text = attr(n, "src")
		}
		if n.trait&unread == 0 && (text != "" || n.facts.images+n.facts.media > 0) {
			b.report.add(Removed, CodeHidden, n.data, text)
		}
	}
	b.report.at = nil
}

// gone reports whether a reader does not see an element for what it, or one around it, is.
func (n *node) gone() bool {
	for p := n; p != nil; p = p.parent {
		if p.facts.hidden || p.trait&unread != 0 {
			return true
		}
	}
	return false
}
