package frontmatter

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// show writes a value in one line.
func show(v Value) string {
	switch {
	case v.Map != nil:
		var parts []string
		for _, f := range v.Map {
			parts = append(parts, f.Name+": "+show(f.Value))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case v.List != nil:
		var parts []string
		for _, one := range v.List {
			parts = append(parts, show(one))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return fmt.Sprintf("%q", v.Text)
}

func TestYAML(t *testing.T) {
	for source, want := range map[string]string{
		"title: A day at sea":                                       `{title: "A day at sea"}`,
		"title: \"Quoted: \\u00e9 \\\"x\\\"\" # why":                `{title: "Quoted: é \"x\""}`,
		"title: 'It''s' # why":                                      `{title: "It's"}`,
		"title: It's # why":                                         `{title: "It's"}`,
		"title: \"\\ud83d\\ude00\"":                                 `{title: "😀"}`,
		"url: https://a.example/b#c":                                `{url: "https://a.example/b#c"}`,
		"date: 2026-11-26 10:00:00":                                 `{date: "2026-11-26 10:00:00"}`,
		"a: ~\nb: null\nc:\nd: x":                                   `{a: "", b: "", c: "", d: "x"}`,
		"tags: [sea, \"the north\", 'it''s']":                       `{tags: ["sea", "the north", "it's"]}`,
		"tags: [\n  sea, # first\n  north,\n]\nb: 1":                `{tags: ["sea", "north"], b: "1"}`,
		"tags:\n  - sea\n  - the north\nb: 1":                       `{tags: ["sea", "the north"], b: "1"}`,
		"tags:\n- sea\n- north\nb: 1":                               `{tags: ["sea", "north"], b: "1"}`,
		"tags: []\nb: {}":                                           `{tags: [], b: {}}`,
		"author: {name: Ada, url: 'https://a.example/'}":            `{author: {name: "Ada", url: "https://a.example/"}}`,
		"author:\n  name: Ada\n  links:\n    home: x\nb: 1":         `{author: {name: "Ada", links: {home: "x"}}, b: "1"}`,
		"authors:\n  - name: Ada\n    url: x\n  - Bo\n  - name: Cy": `{authors: [{name: "Ada", url: "x"}, "Bo", {name: "Cy"}]}`,
		"authors:\n- name: Ada\n  url: x\n- name: Bo":               `{authors: [{name: "Ada", url: "x"}, {name: "Bo"}]}`,
		"d: |\n  One\n   two\n\n  three\nb: 1":                      `{d: "One\n two\n\nthree", b: "1"}`,
		"d: >-\n  One\n  two\n\n  three\nb: 1":                      `{d: "One two\nthree", b: "1"}`,
		"d: One\n  two\n  three\nb: 1":                              `{d: "One two three", b: "1"}`,
		"d: \"One\n  two\"\nb: 1":                                   `{d: "One two", b: "1"}`,
		"d:\n  One\n  two\nb: 1":                                    `{d: "One two", b: "1"}`,
		"\"a b\": 1\n'c': 2":                                        `{a b: "1", c: "2"}`,
		"# a comment\n\na: 1 # one\n\n# another\nb: 2":              `{a: "1", b: "2"}`,
		"a: 1\r\nb: 2\r":                                            `{a: "1", b: "2"}`,
		"time: 10:30\nratio: 16:9":                                  `{time: "10:30", ratio: "16:9"}`,
	} {
		fields, faults, text, ok, _ := Cut([]byte("---\n" + source + "\n---\nText.\n"))
		if got := show(Value{Map: fields}); !ok || got != want || len(faults) > 0 || string(text) != "Text.\n" {
			t.Errorf("%q is %v %s with %v before %q, want %s", source, ok, got, faults, text, want)
		}
	}
}

func TestTOML(t *testing.T) {
	for source, want := range map[string]string{
		"title = \"A \\\"day\\\"\" # why":                             `{title: "A \"day\""}`,
		"title = 'C:\\x'":                                             `{title: "C:\\x"}`,
		"date = 2026-11-26T10:00:00Z":                                 `{date: "2026-11-26T10:00:00Z"}`,
		"draft = false\nweight = 3":                                   `{draft: "false", weight: "3"}`,
		"tags = [\"sea\", 'north',\n  \"x\" # last\n]\nb = 1":         `{tags: ["sea", "north", "x"], b: "1"}`,
		"a = {name = \"Ada\", n = 1}":                                 `{a: {name: "Ada", n: "1"}}`,
		"[params]\nkicker = \"Sea\"\n[params.author]\nname = \"Ada\"": `{params: {kicker: "Sea", author: {name: "Ada"}}}`,
		"[[authors]]\nname = \"Ada\"\n[[authors]]\nname = \"Bo\"":     `{authors: [{name: "Ada"}, {name: "Bo"}]}`,
		"a.b = 1\na.\"c d\" = 2":                                      `{a: {b: "1", c d: "2"}}`,
		"d = \"\"\"\nOne \"and\"\ntwo\\\n three\"\"\"":                `{d: "One \"and\"\ntwo three"}`,
		"d = '''One\ntwo\\n'''":                                       `{d: "One\ntwo\\n"}`,
	} {
		fields, faults, text, ok, _ := Cut([]byte("+++\n" + source + "\n+++\nText.\n"))
		if got := show(Value{Map: fields}); !ok || got != want || len(faults) > 0 || string(text) != "Text.\n" {
			t.Errorf("%q is %v %s with %v before %q, want %s", source, ok, got, faults, text, want)
		}
	}
}

func TestJSON(t *testing.T) {
	fields, _, text, ok, _ := Cut([]byte("{\n\"title\": \"Sea\", \"tags\": [\"a\", 1, true, null],\n\"author\": {\"name\": \"Ada\"}}\nText."))
	want := `{title: "Sea", tags: ["a", "1", "true", ""], author: {name: "Ada"}}`
	if got := show(Value{Map: fields}); !ok || got != want || string(text) != "\nText." {
		t.Errorf("%v %s before %q, want %s", ok, got, text, want)
	}
	if fields[2].Value.Line != 3 {
		t.Errorf("author stands in line %d", fields[2].Value.Line)
	}
}

func TestBrokenJSON(t *testing.T) {
	for source, want := range map[string]string{
		"{\"title\": \"Sea\",\n":                     "front matter: line 2: unexpected EOF",
		"{\n\"a\": 1,\n\"b\": x}":                    "front matter: line 3: invalid character 'x' looking for beginning of value",
		"{\"a\": " + strings.Repeat("[", maxDepth+1): "front matter: line 1: too deep",
	} {
		_, _, text, ok, err := Cut([]byte(source))
		if ok || string(text) != source || err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", source, err, want)
		}
	}
}

func TestNone(t *testing.T) {
	for _, source := range []string{
		"", "Text.", "---\nText.\n", "---\n\nText.\n\n---\n", "---\n- a\n- b\n---\n", "{{< shortcode >}}\n", "{not json}",
		"----\na: 1\n----\n", " ---\na: 1\n---\n", "+++\nText.\n+++\n", "---\na: \xff\n---\n",
		"---\na: " + strings.Repeat("x", maxBytes) + "\n---\n",
	} {
		if fields, _, text, ok, _ := Cut([]byte(source)); ok || string(text) != source {
			t.Errorf("%.40q has fields %v", source, fields)
		}
	}
}

func TestFaults(t *testing.T) {
	const yaml = "---\ntitle: Sea\n  : what\nref: *anchor\nlist: [a, b\nb: 1\n---\n"
	fields, faults, _, _, _ := Cut([]byte(yaml))
	if got := show(Value{Map: fields}); got != `{title: "Sea : what"}` {
		t.Errorf("read as %s", got)
	}
	if len(faults) != 2 || faults[0].Line != 4 || faults[1].Line != 5 {
		t.Errorf("faults are %v", faults)
	}
	const toml = "+++\na = 1\na = 2\nnonsense\n[bad\nb = 3\n+++\n"
	fields, faults, _, _, _ = Cut([]byte(toml))
	if got := show(Value{Map: fields}); got != `{a: "1"}` || len(faults) != 3 {
		t.Errorf("read as %s with %v", got, faults)
	}
}

// TestUnread proves that fields of which none can be read are not taken for text, and that it is told where their end is
// missing.
func TestUnread(t *testing.T) {
	for source, want := range map[string]string{
		"---\ntitle: \"Sea\ndate: [1\n---\nText.\n": "[{2 title: \"Sea} {3 date: [1}] Text.\n",
		"+++\ntitle = \"Sea\n+++\nText.\n":          "[{2 title = \"Sea}] Text.\n",
		"---\ntitle: Sea\n\nText.\n":                "[{1 ---}] ---\ntitle: Sea\n\nText.\n",
		"+++\n\ntitle = \"Sea\"\n":                  "[{1 +++}] +++\n\ntitle = \"Sea\"\n",
		"---\nText.\n\n---\n":                       "[] ---\nText.\n\n---\n",
	} {
		_, faults, text, _, err := Cut([]byte(source))
		if got := fmt.Sprintf("%v %s", faults, text); got != want || err != nil {
			t.Errorf("%q is %q, want %q", source, got, want)
		}
	}
}

// FuzzCut proves that a text is never lost: what is returned is the end of the source, whole where there are no fields.
func FuzzCut(f *testing.F) {
	f.Add([]byte("---\na: [1, {b: 'c'}]\nd: |\n  e\nf:\n- g: h\n  i: j\n---\ntext"))
	f.Add([]byte("+++\na = [1, {b = 'c'}]\n[d]\ne.f = \"\"\"g\"\"\"\n[[h]]\n+++\ntext"))
	f.Add([]byte("{\"a\": [1, {\"b\": null}]}text"))
	f.Fuzz(func(t *testing.T, source []byte) {
		fields, faults, text, ok, _ := Cut(source)
		if !bytes.HasSuffix(source, text) || !ok && len(text) != len(source) {
			t.Fatalf("%q is returned of %q", text, source)
		}
		last := bytes.Count(source, []byte("\n")) + 1
		for _, fault := range faults {
			if fault.Line < 1 || fault.Line > last {
				t.Errorf("a fault in line %d of %d", fault.Line, last)
			}
		}
		var walk func(Value, int)
		walk = func(v Value, depth int) {
			if depth > 4*maxDepth || v.List != nil && v.Map != nil || v.Line < 0 || v.Line > last {
				t.Fatalf("a value in line %d of %d, %d deep", v.Line, last, depth)
			}
			for _, one := range v.List {
				walk(one, depth+1)
			}
			for _, one := range v.Map {
				walk(one.Value, depth+1)
			}
		}
		walk(Value{Map: fields}, 0)
	})
}
