package sanitize

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// callout builds a remark that a site sets apart in a box; it reports false for an element that is none.
func (b *builder) callout(n *node) bool {
	kind, ok := boxed(n)
	if !ok || b.boxed || b.page && b.zone != body {
		return false
	}
	b.boxed = true // a part of a box is called after it
	defer func() { b.boxed = false }()
	var title *node
	c := &article.Callout{Kind: kind}
	for d := range n.below() {
		if d.element() && (isHeading(d) || strings.Contains(attr(d, "class"), "title")) && d.facts.text > 0 && d.facts.text < 200 {
			title = d
			break
		}
		if d.is("p") && d.facts.text > 0 {
			break
		}
	}
	if title != nil {
		c.Title = b.inlines(title)
	}
	if c.Body = b.without(n, title); len(c.Body) == 0 {
		return false
	}
	b.add(c, n)
	return true
}

// boxed reports whether an element is called a box by its class, and of which kind.
func boxed(n *node) (kind article.CalloutKind, ok bool) {
	switch n.data {
	case "div", "section", "aside", "figure", "blockquote":
	default:
		return "", false
	}
	class := attr(n, "class")
	if !strings.Contains(class, "allout") && !strings.Contains(class, "dmonition") && !strings.Contains(class, "markdown-alert") {
		return "", false
	}
	names := words(n)
	if !slices.Contains(names, "callout") && !slices.Contains(names, "admonition") && !slices.Contains(names, "admonitionblock") && !slices.Contains(names, "alert") {
		return "", false
	}
	for _, w := range names {
		switch w {
		case "warning", "caution", "danger", "important", "attention", "error":
			return article.CalloutWarning, true
		case "tip", "hint":
			return article.CalloutTip, true
		case "facts":
			return article.CalloutFacts, true
		}
	}
	return "", true
}

// widget reports whether an element is there for readers to fill in or to press, and not to be read: a form to
// subscribe, a row of buttons to share.
func widget(n *node) bool {
	if !n.facts.form || n.facts.text > 400 || n.trait&breaks == 0 {
		return false
	}
	if n.data == "form" {
		return n.facts.form && n.facts.images == 0
	}
	switch zoneOf(n) {
	case signup, share, advert:
		return n.facts.form
	}
	return false
}

// fixture reports whether an element is a part of a site's own furniture that stands within the text itself.
func fixture(n *node) bool {
	class := attr(n, "class")
	return class != "" && (strings.Contains(class, "mw-editsection") || strings.Contains(class, "headerlink") || strings.Contains(class, "anchorjs-link") ||
		strings.Contains(class, "heading-anchor") || strings.Contains(class, "noprint mw-jump"))
}

// emoji returns the character that a picture stands for, as sites show emoji, or "".
func emoji(n *node) string {
	class, alt := attr(n, "class"), strings.TrimSpace(attr(n, "alt"))
	if alt == "" || length(alt) > 12 || !strings.Contains(class, "emoji") && !strings.Contains(class, "smiley") && !strings.Contains(class, "emoticon") && !strings.Contains(class, "joypixels") {
		return ""
	}
	return alt
}

// formulaImage returns the formula that a picture shows, in TeX, or "".
func formulaImage(n *node) string {
	class, alt := attr(n, "class"), strings.TrimSpace(attr(n, "alt"))
	if alt == "" || !strings.Contains(class, "latex") && !strings.Contains(class, "math-fallback") && !strings.Contains(class, "ql-img-inline-formula") {
		return ""
	}
	return exact(alt)
}

// inlinePicture reports whether a picture stands within its line as a character does.
func inlinePicture(n *node) bool {
	if n.data != "img" {
		return false
	}
	if hasClass(attr(n, "class"), "sf-icon") || emoji(n) != "" || formulaImage(n) != "" {
		return true
	}
	w, h := atoi(attr(n, "width")), atoi(attr(n, "height"))
	return w > 1 && w <= 40 && h > 1 && h <= 40
}
