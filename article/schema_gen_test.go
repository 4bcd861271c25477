package article

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// A schemer is the fielder that describes records as a JSON Schema.
type schemer struct {
	defs  map[string]any
	props map[string]any
}

type object = map[string]any

func makeSchema() []byte {
	s := &schemer{defs: object{}}
	article := s.describe(new(Article))
	props := article["properties"].(object)
	props["type"] = object{"const": "article"}
	props["version"] = object{"type": "string", "pattern": `^1\.[0-9]+$`}
	s.defs["block"] = s.union(blockTypes, func(t string) record { return newBlock(t) })
	s.defs["inline"] = s.union(inlineTypes, func(t string) record { return newInline(t) })
	s.defs["run"] = object{"anyOf": []any{
		object{"type": "string"},
		object{"type": "array", "items": object{"anyOf": []any{object{"type": "string"}, ref("inline")}}},
	}}
	article["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	article["title"] = "Article " + Version
	article["required"] = []any{"type"}
	article["$defs"] = s.defs
	out, err := json.MarshalIndent(article, "", "\t")
	if err != nil {
		panic(err)
	}
	return append(out, '\n')
}

func ref(name string) object { return object{"$ref": "#/$defs/" + name} }

// union describes nodes: those of a known type as that type, and others as objects with a type.
func (s *schemer) union(types []string, node func(string) record) object {
	var cases []any
	for _, t := range types {
		s.define(node(t))
		cases = append(cases, object{
			"if":   object{"properties": object{"type": object{"const": t}}},
			"then": ref(t),
		})
	}
	return object{
		"type": "object", "required": []any{"type"},
		"properties": object{"type": object{"type": "string", "minLength": 1}}, "allOf": cases,
	}
}

// define describes a record once and returns its name.
func (s *schemer) define(r record) string {
	_, name, _ := strings.Cut(fmt.Sprintf("%T", r), ".")
	name = strings.ToLower(name[:1]) + name[1:]
	n, isNode := r.(Node)
	if isNode {
		name = n.Type()
	}
	if s.defs[name] == nil {
		s.defs[name] = true // for what refers to itself
		def := s.describe(r)
		if isNode {
			def["properties"].(object)["type"] = object{"const": name}
		}
		s.defs[name] = def
	}
	return name
}

func (s *schemer) describe(r record) object {
	outer := s.props
	s.props = object{}
	r.fields(s)
	def := object{"type": "object", "properties": s.props}
	s.props = outer
	return def
}

func (s *schemer) str(name string, _ *string) { s.props[name] = object{"type": "string"} }

func (s *schemer) enum(name string, _ *string, known []string) {
	s.props[name] = object{"type": "string", "enum": known}
}

func (s *schemer) open(name string, _ *string, known []string) {
	s.props[name] = object{"type": "string", "examples": known}
}

func (s *schemer) strs(name string, _ *[]string) {
	s.props[name] = object{"type": "array", "items": object{"type": "string"}}
}

func (s *schemer) flag(name string, _ *bool)    { s.props[name] = object{"type": "boolean"} }
func (s *schemer) num(name string, _ *int)      { s.props[name] = object{"type": "integer"} }
func (s *schemer) size(name string, _ *int64)   { s.props[name] = object{"type": "integer"} }
func (s *schemer) real(name string, _ *float64) { s.props[name] = object{"type": "number"} }

func (s *schemer) seconds(name string, _ *time.Duration) {
	s.props[name] = object{"type": "number", "description": "seconds"}
}

func (s *schemer) date(name string, _ *Date) {
	s.props[name] = object{
		"type":    "string",
		"pattern": `^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$`,
	}
}

func (s *schemer) url(name string, _ *string) {
	s.props[name] = object{"type": "string", "description": "URL"}
}

func (s *schemer) lang(name string, _ *string) {
	s.props[name] = object{"type": "string", "description": "BCP 47 tag"}
}

func (s *schemer) value(name string, _ *[]byte)    { s.props[name] = true }
func (s *schemer) inlines(name string, _ *Inlines) { s.props[name] = ref("run") }

func (s *schemer) blocks(name string, _ *[]Block) {
	s.props[name] = object{"type": "array", "items": ref("block")}
}

func (s *schemer) record(name string, r record) { s.props[name] = ref(s.define(r)) }

func (s *schemer) optional(name string, o optional) { s.record(name, o.make()) }

func (s *schemer) list(name string, l list) {
	s.props[name] = object{"type": "array", "items": ref(s.define(l.add()))}
}

func (s *schemer) meta(**Meta) {
	s.str("id", nil)
	s.lang("lang", nil)
	s.enum("dir", nil, directions)
}

func (s *schemer) extra(*Extra) {}
