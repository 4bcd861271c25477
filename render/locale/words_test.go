package locale

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite generated and golden files")

// The plural categories of the built-in languages, as CLDR has them for cardinal numbers.
var categoriesOf = map[string]string{
	"en": "one other", "de": "one other", "es": "one many other", "ru": "one few many other",
	"ar": "zero one two few many other", "ja": "other", "zh-Hans": "other",
}

func readMessages(t *testing.T) (tags []string, messages map[string]map[string]string) {
	t.Helper()
	files, _ := filepath.Glob("messages/*.arb")
	messages = make(map[string]map[string]string)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var m map[string]string
		if err := json.Unmarshal(data, &m); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		tag := m["@@locale"]
		if tag+".arb" != filepath.Base(file) {
			t.Errorf("%s says that it is %q", file, tag)
		}
		if s := m["@@x-status"]; s != "unreviewed" && s != "reviewed" {
			t.Errorf("%s: status %q is neither reviewed nor unreviewed", file, s)
		}
		delete(m, "@@locale")
		delete(m, "@@x-status")
		tags = append(tags, tag)
		messages[tag] = m
	}
	return tags, messages
}

// TestMessages holds every message file against the English one: the same messages, the same placeholders,
// every plural category that the language has.
func TestMessages(t *testing.T) {
	tags, messages := readMessages(t)
	english := messages["en"]
	for _, tag := range tags {
		for name := range english {
			if _, ok := messages[tag][name]; !ok {
				t.Errorf("%s: no message %q", tag, name)
			}
		}
		for name, text := range messages[tag] {
			like, ok := english[name]
			if !ok {
				t.Errorf("%s: an unknown message %q", tag, name)
				continue
			}
			if strings.TrimSpace(text) != text && !strings.HasSuffix(name, ".gap") {
				t.Errorf("%s: %s has space around it", tag, name)
			}
			if err := checkMessage(name, text, like, categoriesOf[tag]); err != nil {
				t.Errorf("%s: %v", tag, err)
			}
		}
	}
}

// TestWords proves that zwords.go is what the message files say; with -update it rewrites it.
func TestWords(t *testing.T) {
	tags, messages := readMessages(t)
	all := make(map[string]map[string]string) // by tag, then by name with its plural category
	var names []string
	for _, tag := range tags {
		all[tag] = make(map[string]string)
		for name, text := range messages[tag] {
			forms, err := parseMessage(text)
			if err != nil {
				t.Fatalf("%s: %s: %v", tag, name, err)
			}
			for category, form := range forms {
				key := strings.TrimSuffix(name+"."+category, ".")
				all[tag][key] = form
				names = append(names, key)
			}
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)

	var b bytes.Buffer
	fmt.Fprintf(&b, "// Generated from messages/*.arb by go generate; do not edit.\n\npackage locale\n\n")
	fmt.Fprintf(&b, "const nameCount = %d\n\nvar names = [nameCount]string{\n", len(names))
	for _, name := range names {
		fmt.Fprintf(&b, "%q,\n", name)
	}
	fmt.Fprintf(&b, "}\n\nvar builtin = [...]words{\n")
	for _, tag := range tags {
		fmt.Fprintf(&b, "{%q, &[nameCount]string{\n", tag)
		for i, name := range names {
			if text := all[tag][name]; text != "" {
				fmt.Fprintf(&b, "%d: %q,\n", i, text)
			}
		}
		fmt.Fprintf(&b, "}},\n")
	}
	fmt.Fprintf(&b, "}\n")
	want, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("zwords.go", want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, _ := os.ReadFile("zwords.go"); !bytes.Equal(got, want) {
		t.Error("zwords.go is stale: run go generate ./render/locale")
	}
}
