package exchange

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// Facts returns the members of a node's JSON form but for its type, in order, as they may go out: every text and
// address has passed its gate. What the model keeps without knowing it is there only with unknown. The signs that could
// end a script element are escaped in the values as they are written.
//
// The node should be bare (see [Bare] and [Hollow]); whatever it holds is told as well.
func Facts(n article.Node, unknown bool) []Member {
	var a article.Article
	switch n := n.(type) {
	case *article.Custom:
		return custom(n.Kind, n.Data, n.Meta, unknown)
	case *article.InlineCustom:
		return custom(n.Kind, n.Data, n.Meta, unknown)
	case article.Block:
		a.Body = []article.Block{n}
	case article.Inline:
		a.Headline = article.Inlines{n}
	}
	c := article.Clone(&a)
	pass(reflect.ValueOf(c), "", unknown)
	if len(c.Body) > 0 {
		return members(article.AppendNodeJSON(nil, c.Body[0]))
	}
	if len(c.Headline) > 0 {
		return members(article.AppendNodeJSON(nil, c.Headline[0]))
	}
	return nil
}

// ArticleFacts returns the members of an article's JSON form but for its type, version and body: see [Facts].
func ArticleFacts(a *article.Article, unknown bool) []Member {
	bare := *a
	bare.Body = nil
	c := article.Clone(&bare)
	pass(reflect.ValueOf(c), "", unknown)
	return members(article.AppendJSON(nil, c))
}

// custom returns the facts of a node that the library does not know. Its data are a string: nobody takes them for
// a part of the document.
func custom(kind string, data []byte, m *article.Meta, unknown bool) []Member {
	var list []Member
	add := func(name, value string) {
		if value = gate.Text(value); value != "" {
			list = append(list, Member{name, Text(value)})
		}
	}
	add("kind", kind)
	if data = bytes.TrimSpace(data); unknown && json.Valid(data) && string(data) != "null" {
		add("data", Inert(data))
	}
	return append(list, MetaFacts(m, unknown)...)
}

// Inert returns a JSON value with what the gate of text would not let pass escaped: the same value, in other signs.
func Inert(data []byte) string {
	text := strings.ToValidUTF8(string(data), "\uFFFD")
	if gate.Clean(text) {
		return text
	}
	var out []byte
	for _, r := range text {
		if r < 0x7F || gate.Clean(string(r)) {
			out = utf8.AppendRune(out, r)
			continue
		}
		for _, unit := range utf16.AppendRune(nil, r) {
			out = fmt.Appendf(out, `\u%04x`, unit)
		}
	}
	return string(out)
}

// MetaFacts returns the facts of a Meta.
func MetaFacts(m *article.Meta, unknown bool) []Member {
	if Plain(m) {
		return nil
	}
	return Facts(&article.Divider{Meta: m}, unknown)
}

// But returns the facts but for those that are named.
func But(facts []Member, names ...string) []Member {
	if !slices.ContainsFunc(facts, func(f Member) bool { return slices.Contains(names, f.Name) }) {
		return facts
	}
	return slices.DeleteFunc(slices.Clone(facts), func(f Member) bool { return slices.Contains(names, f.Name) })
}

func members(form []byte) []Member {
	var safe bytes.Buffer
	json.HTMLEscape(&safe, form)
	v, err := Parse(safe.Bytes())
	if err != nil {
		return nil // never of what the model's encoder writes within the depth that a decoder reads
	}
	list := v.Members
	for len(list) > 0 && (list[0].Name == "type" || list[0].Name == "version") {
		list = list[1:]
	}
	return list
}

// loaded are the types whose address a reader's device fetches by itself.
var loaded = map[reflect.Type]bool{
	reflect.TypeFor[article.Rendition]():   true,
	reflect.TypeFor[article.InlineImage](): true,
	reflect.TypeFor[article.Track]():       true,
}

// pass takes a value through the gates. It walks by reflection, as the door does, so that no string is forgotten.
func pass(v reflect.Value, rule string, unknown bool) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			pass(v.Elem(), rule, unknown)
		}
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[article.Extra]() || v.Type().Elem().Kind() == reflect.Uint8 {
			if !unknown {
				v.SetZero()
			}
			return
		}
		for i := range v.Len() {
			pass(v.Index(i), rule, unknown)
		}
	case reflect.Struct:
		if e, ok := v.Addr().Interface().(*article.MathElement); ok {
			e.Attrs = slices.DeleteFunc(e.Attrs, func(a article.MathAttr) bool { return Acts(a.Name) })
		}
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				pass(v.Field(i), ruleOf(v.Type(), v.Type().Field(i).Name), unknown)
			}
		}
	case reflect.String:
		s := v.String()
		switch rule {
		case "link":
			s, _ = gate.URL(s, gate.Link)
		case "media":
			s, _ = gate.URL(s, gate.Media)
		case "licence":
			if s = gate.Text(s); Scripted(s) {
				s = ""
			}
		default:
			s = gate.Text(s)
		}
		v.SetString(s)
	}
}

func ruleOf(t reflect.Type, name string) string {
	switch {
	case name == "URL" && loaded[t]:
		return "media"
	case name == "URL", name == "Link", name == "UsageURL", name == "SameAs":
		return "link"
	case name == "Licence":
		return "licence"
	}
	return ""
}

// Acts reports whether an attribute of a formula's tree could do more than say how the formula looks: the tree goes out
// as data, and others may make markup of it.
func Acts(name string) bool {
	name = strings.ToLower(name)
	return strings.HasPrefix(strings.TrimLeft(name, " \t\n\r\f/"), "on") || strings.Contains(name, "href") || strings.Contains(name, "src") || strings.Contains(name, "action")
}

// Scripted reports whether the name of a licence, which may be an address, is one that cannot go out.
func Scripted(licence string) bool {
	_, ok := gate.URL(licence, gate.Link)
	return !ok && strings.Contains(licence, ":") && !strings.Contains(licence, ": ")
}

// Spaced returns a text as it may go out, with a space for every white space that could be taken for the end of a
// line: in the model, only a Break ends one.
func Spaced(s string) string {
	s = gate.Text(s)
	if !strings.ContainsAny(s, "\t\n\r\v\f\u0085\u2028\u2029") {
		return s
	}
	return spaces.Replace(s)
}

var spaces = strings.NewReplacer("\t", " ", "\n", " ", "\r", " ", "\v", " ", "\f", " ", "\u0085", " ", "\u2028", " ", "\u2029", " ")
