package sanitize

import (
	"reflect"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// kept returns the blocks with nothing in them that refers to what did not come in: the mark of a note that is not
// there is the raised sign that it shows, a link to a place that is not there is its words, and a place to which no
// link leads has no id.
func (b *builder) kept(blocks []article.Block) []article.Block {
	if len(b.signs) == 0 && b.anchors == nil {
		return blocks
	}
	a := &article.Article{Body: blocks}
	linked, there := make(map[string]bool), make(map[string]bool)
	for _, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Footnotes:
			for i := range n.Notes {
				delete(b.signs, n.Notes[i].ID)
			}
		case *article.Link:
			if id, ok := strings.CutPrefix(n.URL, "#"); ok {
				linked[id] = true
			}
		}
	}
	for id := range article.IDs(a) {
		there[id] = true
	}
	changed := len(b.signs) > 0
	for id := range linked {
		changed = changed || !there[id]
	}
	for id := range there {
		changed = changed || !linked[id]
	}
	if !changed {
		return blocks
	}
	c := article.Rewrite(a, article.Rewriter{Inline: func(_ article.Path, n article.Inline) []article.Inline {
		switch n := n.(type) {
		case *article.FootnoteRef:
			if sign := b.signs[n.Note]; sign != "" {
				return []article.Inline{&article.Sup{Text: article.Plain(sign)}}
			}
		case *article.Link:
			if id, ok := strings.CutPrefix(n.URL, "#"); ok && !there[id] {
				return n.Text
			}
		}
		return []article.Inline{n}
	}})
	unname(c.Body, linked)
	return article.Rewrite(c, article.Rewriter{Inline: func(_ article.Path, n article.Inline) []article.Inline {
		if s, ok := n.(*article.Span); ok && s.Meta == nil {
			return s.Text
		}
		return []article.Inline{n}
	}}).Body
}

var metaType = reflect.TypeFor[*article.Meta]()

// unname takes the ids from nodes to which no link leads.
func unname(blocks []article.Block, linked map[string]bool) {
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if v.Type() == metaType {
				if m := v.Interface().(*article.Meta); m != nil && m.ID != "" && !linked[m.ID] {
					if m.ID = ""; m.Lang == "" && m.Dir == article.DirAuto && len(m.Extra) == 0 {
						v.SetZero()
					}
				}
				return
			}
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Interface:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Field(i).CanSet() {
					walk(v.Field(i))
				}
			}
		}
	}
	walk(reflect.ValueOf(&blocks))
}
