package sanitize

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// Article takes an article of any origin through the gates of text and URLs. It changes a copy; nil stays nil. How much an
// article may hold is for [article.Decoder] to bound.
func (d *Door) Article(a *article.Article) (*article.Article, *Report) {
	r := &Report{}
	c := article.Clone(a)
	if c != nil {
		g := &gatekeeper{d, r, nil}
		g.walk(reflect.ValueOf(c), "")
	}
	return c, r
}

// loaded are the types whose URL a reader's device fetches by itself.
var loaded = map[reflect.Type]bool{
	reflect.TypeFor[article.Rendition]():   true,
	reflect.TypeFor[article.InlineImage](): true,
	reflect.TypeFor[article.Track]():       true,
}

// verbatim are the types whose text stands as it is written.
var verbatim = map[reflect.Type]bool{
	reflect.TypeFor[article.Code]():        true,
	reflect.TypeFor[article.InlineCode]():  true,
	reflect.TypeFor[article.Math]():        true,
	reflect.TypeFor[article.InlineMath]():  true,
	reflect.TypeFor[article.MathElement](): true,
}

// A gatekeeper walks by reflection, so that no string of the model is forgotten when the model grows.
type gatekeeper struct {
	door   *Door
	report *Report
	path   []byte
}

// walk takes a value through the gates: a string by the rule that its field asks for.
func (g *gatekeeper) walk(v reflect.Value, rule string) {
	was := len(g.path)
	defer func() { g.path = g.path[:was] }()
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			g.walk(v.Elem(), rule)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return // JSON that is not ours: printers never print it
		}
		if v.Type() == reflect.TypeFor[article.Extra]() {
			g.unknown(v.Interface().(article.Extra))
		}
		if attrs, ok := v.Interface().([]article.MathAttr); ok {
			v.Set(reflect.ValueOf(g.attributes(attrs)))
		}
		for i := range v.Len() {
			g.path = append(strconv.AppendInt(append(g.path[:was], '['), int64(i), 10), ']')
			g.walk(v.Index(i), rule)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if !v.Field(i).CanSet() {
				continue
			}
			name := v.Type().Field(i).Name
			if g.path = g.path[:was]; was > 0 {
				g.path = append(g.path, '.')
			}
			g.path = append(g.path, wire(name)...)
			g.walk(v.Field(i), ruleOf(v.Type(), name))
		}
	case reflect.String:
		g.string(v, rule)
	}
}

// unknown tells of the members that nobody knows: they are kept, and a reader sees nothing of them.
func (g *gatekeeper) unknown(extra article.Extra) {
	for i := range extra {
		owner := bytes.TrimSuffix(bytes.TrimSuffix(g.path, []byte("extra")), []byte("."))
		g.report.path = bytes.TrimSuffix(owner, []byte(".meta"))
		g.report.add(Kept, CodeField, extra[i].Name, "")
	}
}

// attributes returns those of a formula's attributes that come in.
func (g *gatekeeper) attributes(attrs []article.MathAttr) []article.MathAttr {
	return slices.DeleteFunc(attrs, func(a article.MathAttr) bool {
		if mathAttrs[a.Name] {
			return false
		}
		g.report.path = g.path
		g.report.add(Removed, CodeUnknown, "", a.Name)
		return true
	})
}

// wire returns a field's name as the article's JSON has it.
func wire(name string) string {
	if upper := strings.ToUpper(name); upper == name {
		return strings.ToLower(name)
	}
	return strings.ToLower(name[:1]) + name[1:]
}

func ruleOf(t reflect.Type, name string) string {
	switch {
	case name == "URL" && loaded[t]:
		return "media"
	case name == "URL", name == "Link", name == "UsageURL", name == "SameAs":
		return "link"
	case name == "Licence":
		return "licence"
	case name == "ID" && t == reflect.TypeFor[article.Meta]():
		return "id"
	case name == "Lang":
		return "lang"
	case name == "Syntax", verbatim[t]:
		return "exact"
	}
	return ""
}

func (g *gatekeeper) string(v reflect.Value, rule string) {
	was, is := v.String(), ""
	if was == "" {
		return
	}
	g.report.path = g.path
	if rule == "licence" { // its name, or its address
		if rule = ""; strings.Contains(was, ":") && !strings.HasPrefix(was, "DocumentRef-") {
			rule = "link"
		}
	}
	switch rule {
	case "link":
		is = g.door.url(was, g.door.Base, g.report, false)
	case "media":
		is = g.door.url(was, g.door.Base, g.report, true)
	case "id":
		is = noteID(was)
	case "lang":
		is = tag(was)
	case "exact":
		is = exact(was)
	default:
		is = clean(was)
	}
	if is == was {
		return
	}
	if rule == "lang" {
		g.report.add(Changed, CodeText, "", was)
	}
	if rule == "" || rule == "exact" {
		g.report.add(Changed, CodeText, "", lost(was[:min(len(was), 4000)], is))
	}
	v.SetString(is)
}
