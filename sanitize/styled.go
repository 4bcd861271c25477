package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// styled returns the text with the marks that the element's own style gives it, as editors paste them.
func (b *builder) styled(n *node, in article.Inlines) article.Inlines {
	style := attr(n, "style")
	if style == "" || len(style) > 2000 || len(in) == 0 {
		return in
	}
	for decl := range strings.SplitSeq(strings.ToLower(style), ";") {
		name, value, _ := strings.Cut(decl, ":")
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		switch strings.TrimSpace(name) {
		case "font-weight":
			if x, ok := number(value); (ok && x >= 600 || value == "bold" || value == "bolder") && !heavy(n) {
				in = article.Inlines{&article.Strong{Text: in}}
			}
		case "font-style":
			if (value == "italic" || value == "oblique") && !slanted(n) {
				in = article.Inlines{&article.Emphasis{Text: in}}
			}
		case "text-decoration", "text-decoration-line":
			if strings.Contains(value, "line-through") {
				in = article.Inlines{&article.Strike{Text: in}}
			}
		case "vertical-align":
			switch value {
			case "super":
				in = article.Inlines{&article.Sup{Text: in}}
			case "sub":
				in = article.Inlines{&article.Sub{Text: in}}
			}
		}
	}
	return in
}

// light reports whether an element's own style says that its text is not heavy, or not slanted.
func light(n *node) bool {
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	return strings.Contains(style, "font-weight:normal") || strings.Contains(style, "font-weight:400") || strings.Contains(style, "font-weight:300")
}

func upright(n *node) bool {
	return strings.Contains(strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", ""), "font-style:normal")
}

// heavy reports whether the text of an element is heavy by where it stands.
func heavy(n *node) bool {
	for p := n.parent; p != nil && p.trait&breaks == 0; p = p.parent {
		if p.data == "b" || p.data == "strong" {
			return true
		}
	}
	return within(n, "h1", "h2", "h3", "h4", "h5", "h6", "th")
}

func slanted(n *node) bool {
	for p := n.parent; p != nil && p.trait&breaks == 0; p = p.parent {
		if p.data == "i" || p.data == "em" {
			return true
		}
	}
	return false
}
