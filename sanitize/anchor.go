package sanitize

import (
	"net/url"
	"reflect"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// A landing is what is known of an id that a link leads to.
type landing uint8

const (
	absent  landing = iota + 1 // no element has it
	waiting                    // an element has it
	taken                      // a node of the article has it
)

// findAnchors finds the ids that a link of the same page leads to. No other id comes in.
func (b *builder) findAnchors(t tree) {
	for n := range t.all() {
		if id := target(n); id != "" && !strings.HasPrefix(id, "sf-") {
			if b.anchors == nil {
				b.anchors = make(map[string]landing)
			}
			b.anchors[id] = absent
		}
	}
	if b.anchors == nil {
		return
	}
	for n := range t.all() {
		if id := idOf(n); id != "" && !n.facts.hidden {
			if _, linked := b.anchors[id]; linked {
				b.anchors[id] = waiting
			}
		}
	}
}

// target returns the id that a link leads to within its page, or "".
func target(n *node) string {
	if !n.is("a") {
		return ""
	}
	id, ok := strings.CutPrefix(attr(n, "href"), "#")
	if !ok {
		return ""
	}
	if plain, err := url.PathUnescape(id); err == nil {
		id = plain
	}
	return fitID(id)
}

// idOf returns the id of an element, or the name by which an old page calls it.
func idOf(n *node) string {
	if !n.element() || len(n.attrs) == 0 {
		return ""
	}
	if id := attr(n, "id"); id != "" {
		return fitID(id)
	}
	if n.data == "a" {
		return fitID(attr(n, "name"))
	}
	return ""
}

// fitID makes an id of the article's own from one of the page's: without what a printer of ours put before it.
func fitID(id string) string {
	id = strings.TrimPrefix(noteID(id), "at.")
	if len(id) > 200 {
		return ""
	}
	return id
}

// anchor returns the id of an element, if a link leads to it.
func (b *builder) anchor(n *node) string {
	if b.anchors == nil {
		return ""
	}
	if id := idOf(n); b.anchors[id] == waiting {
		return id
	}
	return ""
}

// land remembers the id of an element, for the block that comes next.
func (b *builder) land(n *node) {
	if id := b.anchor(n); id != "" {
		b.landing = id
		b.anchors[id] = taken
	}
}

// landed gives a block the id that was remembered for it.
func (b *builder) landed(block article.Block) {
	if b.landing == "" {
		return
	}
	v := reflect.ValueOf(block).Elem().FieldByName("Meta")
	m, ok := v.Interface().(*article.Meta)
	if !ok || m != nil && m.ID != "" {
		return
	}
	named := article.Meta{ID: b.landing}
	if m != nil {
		named.Lang, named.Dir = m.Lang, m.Dir
	}
	v.Set(reflect.ValueOf(&named))
	b.landing = ""
}

// dress gives a block the language and direction of its element, or of the one around it.
func (b *builder) dress(block article.Block, from *node) {
	m := b.cover
	if from != nil && len(from.attrs) > 0 && !from.is("pre") { // code runs from left to right, and says so
		if own := b.meta(from); own != nil {
			m = own
		}
	}
	if m == nil {
		return
	}
	v := reflect.ValueOf(block).Elem().FieldByName("Meta")
	if v.IsNil() {
		v.Set(reflect.ValueOf(&article.Meta{Lang: m.Lang, Dir: m.Dir}))
	}
}
