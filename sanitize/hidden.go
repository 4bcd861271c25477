package sanitize

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

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
			if hides(a.value) {
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

// speaks reports whether an element that a class hides says what a sibling shows but hides from those who do not see.
func speaks(n *node) bool {
	t := twin(n)
	return t != nil && strings.EqualFold(attr(t, "aria-hidden"), "true")
}

// hides reports whether the declarations of a style take an element from a reader's sight. It takes one pass.
func hides(style string) bool {
	if style == "" || len(style) > 10_000 {
		return false
	}
	var color, background string
	var off, clipped bool
	for decl := range strings.SplitSeq(strings.ToLower(style), ";") {
		name, value, _ := strings.Cut(decl, ":")
		name = strings.TrimSpace(name)
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		switch name {
		case "display":
			if value == "none" {
				return true
			}
		case "visibility":
			if value == "hidden" || value == "collapse" {
				return true
			}
		case "content-visibility":
			if value == "hidden" {
				return true
			}
		case "opacity", "font-size", "max-height", "max-width", "height", "width", "zoom":
			if x, ok := number(value); ok && x == 0 && (name == "opacity" || name == "font-size" || name == "zoom" || strings.Contains(style, "overflow")) {
				return true
			}
			if x, ok := number(value); ok && x <= 0.02 && name == "opacity" {
				return true
			}
			if x, ok := number(value); ok && x <= 1 && name == "font-size" && strings.HasSuffix(value, "px") {
				return true
			}
		case "left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top", "inset-inline-start":
			if x, ok := number(value); ok && x <= -500 || ok && x <= -100 && strings.HasSuffix(value, "em") {
				off = true
			}
		case "clip":
			clipped = strings.Contains(value, "rect(0") || strings.Contains(value, "rect(1px")
		case "clip-path":
			clipped = strings.Contains(value, "inset(50%") || strings.Contains(value, "inset(100%") || strings.Contains(value, "circle(0")
		case "transform":
			if strings.Contains(value, "scale(0)") || strings.Contains(value, "translate(-9") || strings.Contains(value, "translatex(-9") {
				return true
			}
		case "color":
			color = paint(value)
		case "background", "background-color":
			background = paint(value)
		}
	}
	return off || clipped || color != "" && (color == "transparent" || color == background)
}

// number returns the number that a value begins with.
func number(value string) (float64, bool) {
	end := 0
	for end < len(value) && (value[end] >= '0' && value[end] <= '9' || strings.IndexByte("+-.", value[end]) >= 0) {
		end++
	}
	x, err := strconv.ParseFloat(value[:end], 64)
	return x, err == nil
}

// paint brings a colour's usual spellings to one.
func paint(value string) string {
	value = strings.ReplaceAll(value, " ", "")
	switch value {
	case "white", "#fff", "#ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)":
		return "white"
	case "black", "#000", "#000000", "rgb(0,0,0)":
		return "black"
	case "transparent", "rgba(0,0,0,0)":
		return "transparent"
	case "inherit", "initial", "unset", "currentcolor", "none":
		return ""
	}
	return value
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

// A sheet is what a page's own style elements hide: by a lone class or id, as prompts to machines are hidden.
type sheet struct{ classes, ids []string }

var rule = regexp.MustCompile(`([^{}]+)\{([^{}]*)\}`)

// read takes in a style element. Rules within @media do not count: they hide for some screens only.
func (s *sheet) read(css string) {
	if len(css) > 500_000 {
		return
	}
	for _, m := range rule.FindAllStringSubmatch(css, -1) {
		if !hides(m[2]) || strings.Contains(m[1], "@") {
			continue
		}
		for selector := range strings.SplitSeq(m[1], ",") {
			selector = strings.TrimSpace(selector)
			name := strings.TrimLeft(selector, ".#")
			if len(name) != len(selector)-1 || strings.ContainsAny(name, ".#: >+~[*") {
				continue
			}
			if selector[0] == '.' {
				s.classes = append(s.classes, name)
			} else {
				s.ids = append(s.ids, name)
			}
		}
	}
}

func (s *sheet) hides(n *node) bool {
	if len(s.ids) > 0 && slices.Contains(s.ids, attr(n, "id")) {
		return true
	}
	if len(s.classes) == 0 {
		return false
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		if slices.Contains(s.classes, class) {
			return true
		}
	}
	return false
}
