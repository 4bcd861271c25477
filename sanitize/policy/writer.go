package policy

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// A writer writes a tree out in a form that a parser reads as the same tree.
type writer struct {
	policy *Policy
	kind   Kind
	raw    bool // text goes out as it is
	out    []byte
	linked map[string]bool // the ids that links lead to
	links  int             // open links, of which one cannot hold another
	ps     int             // open paragraphs, which hold no blocks
	heads  int             // open headings
	start  int             // where the output of this writer begins
}

func newWriter(p *Policy, dst []byte) *writer {
	return &writer{policy: p, kind: p.Kind, out: dst, start: len(dst)}
}

func (w *writer) document(doc *html.Node) {
	w.linked = make(map[string]bool)
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "a" {
			if id, ok := strings.CutPrefix(attr(n, "href"), "#"); ok {
				w.linked[id] = true
			}
		}
	}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "body" {
			w.children(n)
			break
		}
	}
	if w.kind != Body {
		w.out = append(w.out[:w.start], bytes.TrimSpace(w.out[w.start:])...)
	}
}

func (w *writer) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
}

func (w *writer) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n)
		return
	case html.ElementNode:
	default:
		return
	}
	formula := n.Namespace == "math"
	if n.Namespace != "" && !formula || n.Data == "annotation" || n.Data == "annotation-xml" {
		return
	}
	if unread[n.Data] && !formula {
		if opened[n.Data] {
			w.children(n)
		}
		return
	}
	if w.kind == Strict || w.kind == Inline && lines[n.Data] && n.Data != "br" {
		w.space(n)
		w.children(n)
		w.space(n)
		return
	}
	if !elements[w.kind][n.Data] || formula != mathematical[n.Data] || !w.fits(n) {
		w.children(n)
		return
	}
	w.element(n)
}

var mathematical = set(formulas)

// space parts the words of a block from those around it.
func (w *writer) space(n *html.Node) {
	if k := len(w.out); lines[n.Data] && k > w.start && w.out[k-1] != ' ' {
		w.out = append(w.out, ' ')
	}
}

func (w *writer) text(n *html.Node) {
	s := n.Data
	if tabular(n.Parent) && w.kind == Body && strings.TrimSpace(s) != "" {
		return // a parser would move it before the table
	}
	s = gate.Text(strings.ToValidUTF8(s, "\uFFFD"))
	if w.raw {
		w.out = append(w.out, s...)
		return
	}
	w.out = escape(w.out, s)
}

// escape appends a text with no more escaped than must be, so that quotation marks and apostrophes stay as they are.
func escape(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '&':
			dst = append(dst, "&amp;"...)
		case '<':
			dst = append(dst, "&lt;"...)
		case '>':
			dst = append(dst, "&gt;"...)
		case '\r':
			dst = append(dst, '\n')
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// fits reports whether an element can stand where it is written: a browser would else put it elsewhere.
func (w *writer) fits(n *html.Node) bool {
	switch n.Data {
	case "a":
		return w.links == 0
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return w.ps == 0 && w.heads == 0
	case "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr":
		return tabular(n.Parent) && parentOf[n.Data][n.Parent.Data]
	case "source":
		return n.Parent != nil && (n.Parent.Data == "picture" || n.Parent.Data == "audio" || n.Parent.Data == "video")
	case "table":
		return w.ps == 0
	}
	return !closesP[n.Data] || w.ps == 0
}

// closesP are the elements whose start tag ends a paragraph.
var closesP = set(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup hr main menu nav
	ol p pre search section summary ul table li dd dt`)

var parentOf = map[string]map[string]bool{
	"caption": set("table"), "colgroup": set("table"), "col": set("colgroup"), "tbody": set("table"), "thead": set("table"), "tfoot": set("table"),
	"tr": set("tbody thead tfoot"), "td": set("tr"), "th": set("tr"),
}

func tabular(n *html.Node) bool {
	if n == nil {
		return false
	}
	switch n.Data {
	case "table", "tbody", "thead", "tfoot", "tr", "colgroup":
		return true
	}
	return false
}

func (w *writer) element(n *html.Node) {
	name := n.Data
	if name == "iframe" {
		w.frame(n)
		return
	}
	if name == "img" && !w.addressed(n, "src", "srcset") || name == "track" && !w.addressed(n, "src") {
		return
	}
	w.out = append(append(w.out, '<'), name...)
	w.attributes(n)
	w.out = append(w.out, '>')
	if void[name] {
		return
	}
	links, ps, heads := w.links, w.ps, w.heads
	switch name {
	case "a":
		w.links++
	case "p":
		w.ps++
	case "h1", "h2", "h3", "h4", "h5", "h6":
		w.heads++
	case "td", "th", "caption":
		w.ps, w.heads = 0, 0
	case "pre":
		if c := n.FirstChild; c != nil && c.Type == html.TextNode && strings.HasPrefix(c.Data, "\n") {
			w.out = append(w.out, '\n') // a parser takes the first one away
		}
	}
	w.children(n)
	w.links, w.ps, w.heads = links, ps, heads
	w.out = append(append(append(w.out, "</"...), name...), '>')
}

// frame writes a frame of a known host, and of any other a link to what it shows.
func (w *writer) frame(n *html.Node) {
	address, ok := gate.URL(attr(n, "src"), gate.Media)
	if !ok || !strings.HasPrefix(address, "http") {
		return
	}
	host, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://"), "/")
	if frames[strings.ToLower(host)] && strings.HasPrefix(address, "https:") {
		w.out = append(w.out, "<iframe"...)
		w.attributes(n)
		w.out = append(w.out, ` sandbox="allow-scripts allow-same-origin allow-popups" referrerpolicy="strict-origin-when-cross-origin"></iframe>`...)
		return
	}
	if w.links > 0 {
		return
	}
	title := attr(n, "title")
	if title == "" {
		title = address
	}
	w.out = append(w.out, "<a"...)
	w.link(address)
	w.out = append(w.out, '>')
	w.out = escape(w.out, gate.Text(title))
	w.out = append(w.out, "</a>"...)
}

// addressed reports whether one of the attributes holds an address that may go out.
func (w *writer) addressed(n *html.Node, names ...string) bool {
	for _, name := range names {
		if s := attr(n, name); name == "srcset" && srcset(s) != "" {
			return true
		} else if _, ok := gate.URL(s, gate.Media); ok && name != "srcset" {
			return true
		}
	}
	return false
}

func attr(n *html.Node, name string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == name && n.Attr[i].Namespace == "" {
			return n.Attr[i].Val
		}
	}
	return ""
}

func (w *writer) attr(name, value string) { w.out = markup.AppendAttr(w.out, name, value) }
