package policy

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/internal/gate"
)

var (
	everywhere = set(global)
	allowed    = func() map[string]map[string]bool {
		m := make(map[string]map[string]bool)
		for name, attrs := range attributes {
			m[name] = set(attrs)
		}
		return m
	}()
	// The attributes of which the bare name says all.
	flags = set("controls open reversed allowfullscreen")
)

// attributes writes the attributes of an element that may go out, each by its own rule.
func (w *writer) attributes(n *html.Node) {
	seen := make(map[string]bool, len(n.Attr))
	for i := range n.Attr {
		name, value := n.Attr[i].Key, n.Attr[i].Val
		if n.Attr[i].Namespace != "" || seen[name] || !everywhere[name] && !allowed[n.Data][name] {
			continue
		}
		seen[name] = true
		w.attribute(n, name, value)
	}
}

func (w *writer) attribute(n *html.Node, name, value string) {
	switch name {
	case "href":
		w.href(value)
	case "src", "poster":
		if address, ok := gate.URL(value, gate.Media); ok {
			w.attr(name, address)
		}
	case "cite":
		if address, ok := gate.URL(value, gate.Link); ok {
			w.attr(name, address)
		}
	case "srcset":
		if s := srcset(value); s != "" {
			w.attr(name, s)
		}
	case "id":
		if id := w.id(value); id != "" {
			w.attr(name, id)
		}
	case "class":
		if s := classes(value); s != "" {
			w.attr(name, s)
		}
	case "lang", "hreflang", "srclang":
		if tag(value) {
			w.attr(name, value)
		}
	case "dir":
		if value = strings.ToLower(value); value == "ltr" || value == "rtl" || value == "auto" {
			w.attr(name, value)
		}
	case "role":
		if s := strings.TrimSpace(strings.ToLower(value)); roles[s] {
			w.attr(name, s)
		}
	case "aria-hidden":
		if value == "true" {
			w.attr(name, value)
		}
	case "tabindex":
		if value == "0" || value == "-1" {
			w.attr(name, value)
		}
	case "width", "height", "colspan", "rowspan", "span", "start", "value":
		if n.Namespace == "math" || numeric(value) {
			w.attr(name, value)
		}
	case "preload":
		if value == "none" || value == "metadata" {
			w.attr(name, value) // a page decides what is fetched beforehand, and not what it shows
		}
	default:
		if flags[name] {
			w.out = append(append(w.out, ' '), name...)
		} else if len(value) <= 10_000 {
			w.attr(name, value)
		}
	}
}

var roles = set(`note group img math doc-noteref doc-backlink doc-endnotes doc-footnote doc-pullquote presentation none list listitem region
	table row cell columnheader rowheader figure separator`)

// href writes where a link leads, and what follows from that.
func (w *writer) href(value string) {
	if id, ok := strings.CutPrefix(value, "#"); ok {
		if id = w.prefixed(id); id != "" {
			w.attr("href", "#"+id)
		}
		return
	}
	if address, ok := gate.URL(value, gate.Link); ok {
		w.link(address)
	}
}

// link writes an address; one of another site says that its page gets no hold on this one.
func (w *writer) link(address string) {
	w.attr("href", address)
	if !strings.HasPrefix(address, "http") {
		return
	}
	rel := "noopener noreferrer"
	if w.policy.NoFollow {
		rel += " nofollow ugc"
	}
	if w.policy.NewTab {
		w.attr("target", "_blank")
	}
	if w.policy.NoFollow || w.policy.NewTab {
		w.attr("rel", rel)
	}
}

// id returns the id that an element may have: one that a link leads to, or that is out of every script's way already.
func (w *writer) id(id string) string {
	if !w.linked[id] && !strings.HasPrefix(id, "sf-") && !strings.HasPrefix(id, w.prefix()) {
		return ""
	}
	return w.prefixed(id)
}

func (w *writer) prefix() string {
	if w.policy.IDPrefix == "" {
		return "at."
	}
	return w.policy.IDPrefix
}

func (w *writer) prefixed(id string) string {
	if id == "" || len(id) > 256 || strings.ContainsAny(id, " \t\n\r\f\"'<>&") || !gate.Clean(id) {
		return ""
	}
	if strings.HasPrefix(id, "sf-") || strings.HasPrefix(id, w.prefix()) {
		return id
	}
	return w.prefix() + id
}

// classes returns the classes that are package html's own, and those that name the language of code.
func classes(value string) string {
	var keep []string
	for c := range strings.FieldsSeq(value) {
		if strings.HasPrefix(c, "sf-") || strings.HasPrefix(c, "language-") {
			keep = append(keep, c)
		}
	}
	return strings.Join(keep, " ")
}

// srcset returns the candidates whose addresses may go out.
func srcset(value string) string {
	var keep []string
	for n := 0; value != "" && n < 64; n++ {
		value = strings.TrimLeft(value, " \t\n\r\f,")
		end := strings.IndexAny(value, " \t\n\r\f")
		if end < 0 {
			end = len(value)
		}
		address, descriptor := value[:end], ""
		value = value[end:]
		if trimmed := strings.TrimRight(address, ","); trimmed != address {
			address = trimmed
		} else {
			descriptor, value, _ = strings.Cut(value, ",")
		}
		safe, ok := gate.URL(address, gate.Media)
		if !ok {
			continue
		}
		safe = strings.ReplaceAll(safe, ",", "%2C")
		if d := strings.TrimSpace(descriptor); d != "" && strings.Trim(d, "0123456789.wxh ") == "" {
			safe += " " + d
		}
		keep = append(keep, safe)
	}
	return strings.Join(keep, ", ")
}

func tag(s string) bool {
	if len(s) < 2 || len(s) > 35 {
		return false
	}
	return strings.Trim(strings.ToLower(s), "abcdefghijklmnopqrstuvwxyz0123456789-") == "" && s[0] != '-'
}

func numeric(s string) bool {
	return s != "" && len(s) <= 11 && strings.Trim(strings.TrimPrefix(s, "-"), "0123456789%") == ""
}
