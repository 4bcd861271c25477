package xliff

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// A slot is a text of the edition that a unit may be of.
type slot struct {
	path string
	run  *article.Inlines
	str  *string // where it is a text without marks
}

// texts are the fields without marks that people read, beside all runs.
var texts = map[reflect.Type]string{
	reflect.TypeFor[article.Article]():     " Section ",
	reflect.TypeFor[article.Headlines]():   " Short Social Search Push Spoken ",
	reflect.TypeFor[article.Tag]():         " Name ",
	reflect.TypeFor[article.Credit]():      " Label ",
	reflect.TypeFor[article.Agent]():       " Title ",
	reflect.TypeFor[article.Image]():       " Alt ",
	reflect.TypeFor[article.Video]():       " Title ",
	reflect.TypeFor[article.Audio]():       " Title ",
	reflect.TypeFor[article.Track]():       " Label ",
	reflect.TypeFor[article.Chapter]():     " Title ",
	reflect.TypeFor[article.Embed]():       " Title ",
	reflect.TypeFor[article.Math]():        " Spoken ",
	reflect.TypeFor[article.Promo]():       " Action ",
	reflect.TypeFor[article.Link]():        " Title ",
	reflect.TypeFor[article.Abbr]():        " Title Spoken ",
	reflect.TypeFor[article.Ruby]():        " Reading ",
	reflect.TypeFor[article.InlineMath]():  " Spoken ",
	reflect.TypeFor[article.InlineImage](): " Alt ",
}

// others are the types that tell of other works: their texts are not the article's.
var others = map[reflect.Type]bool{
	reflect.TypeFor[article.Related](): true,
	reflect.TypeFor[article.Edition](): true,
	reflect.TypeFor[article.Source]():  true,
	reflect.TypeFor[article.Extra]():   true,

	reflect.TypeFor[article.MathElement](): true,
}

var (
	inlines   = reflect.TypeFor[article.Inlines]()
	metaType  = reflect.TypeFor[*article.Meta]()
	blockType = reflect.TypeFor[article.Block]()
)

// An index finds the texts of an article by the ids that a document has for them: the path of a text with full stops for
// brackets, or from the nearest block on that has an ID which no other has. It goes by reflection, so that no run of the model
// is forgotten when the model grows.
type index struct {
	slots   map[string]*slot
	anchors map[string]bool
	base    string // language of the base
	path    []byte
	ids     []byte
	from    int
}

func indexOf(a *article.Article, lang string) map[string]*slot {
	x := &index{slots: make(map[string]*slot), anchors: make(map[string]bool), base: lang}
	for _, n := range article.All(a) {
		if b, ok := n.(article.Block); ok {
			if id := blockID(reflect.ValueOf(b).Elem()); id != "" {
				_, again := x.anchors[id]
				x.anchors[id] = !again
			}
		}
	}
	x.fields(reflect.ValueOf(a).Elem(), false)
	return x.slots
}

// blockID returns the ID of a block, where an id can have it for a part.
func blockID(block reflect.Value) string {
	m, _ := block.FieldByName("Meta").Interface().(*article.Meta)
	if m == nil {
		return ""
	}
	for _, c := range []byte(m.ID) {
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '_') {
			return ""
		}
	}
	return m.ID
}

// walk visits the value of a field: within a run, or not.
func (x *index) walk(v reflect.Value, name string, within bool) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
			if v.IsNil() {
				return
			}
			v = v.Elem()
		}
		if v.Kind() == reflect.Struct {
			x.in(name, -1, v, within)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 || others[v.Type()] {
			return
		}
		for i := range v.Len() {
			e := v.Index(i)
			for e.Kind() == reflect.Pointer || e.Kind() == reflect.Interface {
				if e.IsNil() {
					break
				}
				e = e.Elem()
			}
			if e.Kind() == reflect.Struct {
				x.in(name, i, e, within)
			}
		}
	case reflect.Struct:
		x.in(name, -1, v, within)
	}
}

// in visits the fields of a struct under the name of the field, or the entry of it, that holds the struct.
func (x *index) in(name string, i int, v reflect.Value, within bool) {
	if others[v.Type()] {
		return
	}
	path, ids, from := len(x.path), len(x.ids), x.from
	x.step(name, i)
	if reflect.PointerTo(v.Type()).Implements(blockType) {
		if id := blockID(v); x.anchors[id] {
			x.from = len(x.ids)
			x.ids = append(append(x.ids, "at:"...), id...)
		}
	}
	x.fields(v, within)
	x.path, x.ids, x.from = x.path[:path], x.ids[:ids], from
}

func (x *index) step(name string, i int) {
	if len(x.path) > 0 {
		x.path = append(x.path, '.')
	}
	x.path = append(x.path, name...)
	if len(x.ids) > x.from {
		x.ids = append(x.ids, '.')
	}
	x.ids = append(x.ids, name...)
	if i >= 0 {
		x.path = append(strconv.AppendInt(append(x.path, '['), int64(i), 10), ']')
		x.ids = strconv.AppendInt(append(x.ids, '.'), int64(i), 10)
	}
}

func (x *index) fields(v reflect.Value, within bool) {
	t := v.Type()
	for i := range t.NumField() {
		f, name := v.Field(i), t.Field(i).Name
		switch {
		case !f.CanSet():
		case f.Type() == metaType:
			x.meta(f.Interface().(*article.Meta))
		case f.Type() == inlines:
			if !within {
				x.slot(name, slot{run: f.Addr().Interface().(*article.Inlines)})
			}
			x.walk(f, wire(name), true)
		case f.Kind() == reflect.String:
			if strings.Contains(texts[t], " "+name+" ") {
				x.slot(name, slot{str: f.Addr().Interface().(*string)})
			}
		default:
			x.walk(f, wire(name), within)
		}
	}
}

func (x *index) slot(name string, s slot) {
	path, ids := len(x.path), len(x.ids)
	x.step(wire(name), -1)
	s.path = string(x.path)
	x.slots[string(x.ids[x.from:])] = &s
	x.path, x.ids = x.path[:path], x.ids[:ids]
}

// meta takes away a language that says of a node no more than that it is in the language of the article.
func (x *index) meta(m *article.Meta) {
	if m != nil && tag(m.Lang) && tag(x.base) && !alien(m.Lang, x.base) {
		m.Lang = ""
	}
}

// wire returns a field's name as the article's JSON has it.
func wire(name string) string { return strings.ToLower(name[:1]) + name[1:] }

// tag reports whether a text has the letters of a BCP 47 tag.
func tag(s string) bool {
	for sub := range strings.SplitSeq(s, "-") {
		if sub == "" || len(sub) > 8 || strings.ContainsFunc(sub, func(r rune) bool {
			return !('a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9')
		}) {
			return false
		}
	}
	first, _, more := strings.Cut(s, "-")
	return len(first) > 1 || more && (first == "x" || first == "i")
}

// alien reports whether two tags, where both are stated, are of different languages. That of a region is no other one.
func alien(a, b string) bool {
	if !tag(a) || !tag(b) || strings.EqualFold(a, "und") || strings.EqualFold(b, "und") {
		return false
	}
	a, _, _ = strings.Cut(a, "-")
	b, _, _ = strings.Cut(b, "-")
	return !strings.EqualFold(a, b)
}
