package article

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite generated files and golden files")

func TestSchemaIsFresh(t *testing.T) {
	want := makeSchema()
	if *update {
		if err := os.WriteFile("schema.json", want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(Schema(), want) {
		t.Error("schema.json is stale; run go test -run TestSchemaIsFresh -update")
	}
}

func TestSchemaHoldsCodec(t *testing.T) {
	s := checker{}
	if err := json.Unmarshal(Schema(), &s.root); err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(10) {
		if err := s.article(AppendJSON(nil, randomArticle(seed, seed < 3))); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
	for name, data := range samples(t) {
		if err := s.article(data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, bad := range []string{
		`{"type":"page"}`, `{"type":"article","version":"2.0"}`, `{"type":"article","body":[{}]}`, `{"type":"article","body":["x"]}`,
		`{"type":"article","body":[{"type":"heading","level":"2"}]}`, `{"type":"article","headline":[1]}`,
		`{"type":"article","published":"soon"}`, `{"type":"article","hero":{"renditions":{}}}`, `{"type":"article","status":"lost"}`,
	} {
		if s.article([]byte(bad)) == nil {
			t.Errorf("%s fits", bad)
		}
	}
}

// A checker checks a value against the part of JSON Schema that ours is written in.
type checker struct{ root any }

func (c checker) article(data []byte) error {
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return err
	}
	return c.check(c.root, v)
}

func (c checker) check(schema, v any) error {
	s, ok := schema.(object)
	if !ok {
		return nil // true
	}
	for key, arg := range s {
		if err := c.keyword(s, key, arg, v); err != nil {
			return err
		}
	}
	return nil
}

func (c checker) keyword(s object, key string, arg, v any) error {
	o, isObject := v.(object)
	switch key {
	case "$ref":
		def := c.root.(object)["$defs"].(object)[strings.TrimPrefix(arg.(string), "#/$defs/")]
		if def == nil {
			return fmt.Errorf("no definition of %v", arg)
		}
		return c.check(def, v)
	case "type":
		if got := kindOf(v); got != arg && !(got == "integer" && arg == "number") {
			return fmt.Errorf("%v is %s, not %v", v, got, arg)
		}
	case "const":
		if !reflect.DeepEqual(arg, v) {
			return fmt.Errorf("%v is not %v", v, arg)
		}
	case "enum":
		for _, e := range arg.([]any) {
			if e == v {
				return nil
			}
		}
		return fmt.Errorf("%v is not one of %v", v, arg)
	case "pattern":
		if str, ok := v.(string); ok && !regexp.MustCompile(arg.(string)).MatchString(str) {
			return fmt.Errorf("%q does not match %v", v, arg)
		}
	case "required":
		for _, name := range arg.([]any) {
			if _, ok := o[name.(string)]; isObject && !ok {
				return fmt.Errorf("no %v", name)
			}
		}
	case "properties":
		for name, sub := range arg.(object) {
			if member, ok := o[name]; ok {
				if err := c.check(sub, member); err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
			}
		}
	case "items":
		list, _ := v.([]any)
		for i := range list {
			if err := c.check(arg, list[i]); err != nil {
				return fmt.Errorf("[%d]: %w", i, err)
			}
		}
	case "anyOf":
		var err error
		for _, sub := range arg.([]any) {
			if err = c.check(sub, v); err == nil {
				return nil
			}
		}
		return err
	case "allOf":
		for _, sub := range arg.([]any) {
			if err := c.check(sub, v); err != nil {
				return err
			}
		}
	case "if":
		if c.check(arg, v) == nil {
			return c.check(s["then"], v)
		}
	case "then", "$schema", "$defs", "title", "description", "examples", "minLength":
	default:
		return fmt.Errorf("unknown keyword %s", key)
	}
	return nil
}

func kindOf(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case string:
		return "string"
	case float64:
		if v == math.Trunc(v) {
			return "integer"
		}
		return "number"
	case []any:
		return "array"
	}
	return "object"
}
