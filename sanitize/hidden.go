package sanitize

import (
	"strings"

	"golang.org/x/net/html"
)

// hidden reports whether a reader would not see the element.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "hidden" {
			return true
		}
	}
	for decl := range strings.SplitSeq(strings.ToLower(attr(n, "style")), ";") {
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
		case "opacity", "font-size":
			if strings.Trim(value, "0.%pxrem") == "" && strings.Contains(value, "0") && !strings.ContainsAny(value, "123456789") {
				return true
			}
		case "left", "top", "text-indent":
			if strings.HasPrefix(value, "-999") || strings.HasPrefix(value, "-1000") {
				return true
			}
		}
	}
	return false
}
