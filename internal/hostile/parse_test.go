package hostile

import (
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/internal/gate"
)

// The elements and attributes that our surfaces print. Anything else in the output came from content.
var (
	elements = set(`html head title meta link style script body a abbr article aside audio b bdi bdo blockquote br button caption cite code col colgroup dd del
		details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark math merror mfrac mi mn mo mover
		mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover nav ol p picture pre q rp rt ruby s
		samp section small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr mmultiscripts mprescripts none`)
	attributes = set(`charset name content rel href class id lang dir title role aria-label aria-hidden aria-labelledby tabindex src srcset sizes alt width
		height loading decoding fetchpriority controls preload poster type kind srclang label start reversed value colspan rowspan scope span open datetime cite hreflang
		data-ai-disclosure display mathvariant stretchy fence separator lspace rspace depth linethickness displaystyle scriptlevel columnspan accent accentunder
		media allowfullscreen sandbox referrerpolicy abbr headers property alttext columnalign rowalign as imagesrcset imagesizes`)
)

func set(names string) map[string]bool {
	m := map[string]bool{}
	for n := range strings.FieldsSeq(names) {
		m[n] = true
	}
	return m
}

// check holds an output against what a surface may print.
func check(t *testing.T, where, payload, out string) {
	t.Helper()
	page := out
	if !isPage(out) {
		page = frame(out)
	}
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatalf("%s: %q: %v", where, payload, err)
	}
	if !isPage(out) {
		body := doc.LastChild.LastChild
		if w := body.FirstChild; w == nil || w.NextSibling == nil || w.NextSibling != body.LastChild || body.LastChild.Data != "i" {
			t.Errorf("%s: %q breaks out of its element:\n%s", where, payload, out)
		}
	}
	for n := range doc.Descendants() {
		if n.Type == html.CommentNode {
			t.Errorf("%s: %q: a comment", where, payload)
		}
		if n.Type != html.ElementNode {
			continue
		}
		if !elements[n.Data] {
			t.Errorf("%s: %q: an element %s", where, payload, n.Data)
		}
		if n.Data == "script" {
			script(t, where, payload, n)
		}
		for _, a := range n.Attr {
			if !attributes[a.Key] || a.Key == "name" && n.Data != "meta" || a.Key == "content" && n.Data != "meta" {
				t.Errorf("%s: %q: %s has an attribute %s", where, payload, n.Data, a.Key)
			}
			switch a.Key {
			case "href", "src", "poster", "cite":
				if _, ok := gate.URL(a.Val, gate.Link); !ok && !strings.HasPrefix(a.Val, "#") {
					t.Errorf("%s: %q: %s leads to %q", where, payload, a.Key, a.Val)
				}
			}
		}
	}
}

func script(t *testing.T, where, payload string, n *html.Node) {
	t.Helper()
	kind := ""
	for _, a := range n.Attr {
		if a.Key == "type" {
			kind = a.Val
		}
	}
	if kind != "application/ld+json" || n.FirstChild == nil || !json.Valid([]byte(n.FirstChild.Data)) || strings.Contains(n.FirstChild.Data, "<") {
		t.Errorf("%s: %q: a script that is no data", where, payload)
	}
}

func TestEveryDoorAndSurface(t *testing.T) {
	for _, payload := range Payloads() {
		for _, door := range doors {
			a := door.open(payload)
			for _, s := range surfaces {
				check(t, door.name+" to "+s.name, payload, s.print(a))
			}
		}
		for name, out := range policies(payload) {
			check(t, "policy "+name, payload, out)
		}
	}
}
