package locale

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/internal/packed/gosource"
)

var update = flag.Bool("update", false, "rewrite generated and golden files")

// categories returns the plural categories of a language's whole numbers and decimals, by CLDR's rules.
func categories(id cldr.Locale) (all []string) {
	found := make(map[cldr.Category]bool)
	for n := range uint64(1000) {
		found[id.Cardinal(cldr.Operands{I: n})] = true
		found[id.Cardinal(cldr.Operands{I: n, V: 1, W: 1, F: 5, T: 5})] = true
	}
	found[id.Cardinal(cldr.Operands{I: 1_000_000})] = true
	for c, name := range cldr.CategoryNames {
		if found[cldr.Category(c)] {
			all = append(all, name)
		}
	}
	return all
}

// partial are the message files with only what differs from those of their parent, which stand in for the rest.
var partial = map[string]string{"en-001": "en", "pt-PT": "pt", "de-CH": "de"}

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
			if _, ok := messages[tag][name]; !ok && partial[tag] == "" {
				t.Errorf("%s: no message %q", tag, name)
			}
		}
		id, ok := cldr.Find(tag)
		if !ok {
			t.Errorf("CLDR does not know %s", tag)
		}
		need := strings.Join(categories(id), " ")
		for name, text := range messages[tag] {
			like, ok := english[name]
			if !ok {
				t.Errorf("%s: an unknown message %q", tag, name)
				continue
			}
			if strings.TrimSpace(text) != text && !strings.HasSuffix(name, ".gap") {
				t.Errorf("%s: %s has space around it", tag, name)
			}
			if err := checkMessage(name, text, like, need); err != nil {
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
	fmt.Fprintf(&b, "// Generated from messages/*.arb by go generate; do not edit.\n\npackage locale\n\nimport \"github.com/standfirst/standfirst/internal/cldr\"\n\n")
	fmt.Fprintf(&b, "const nameCount = %d\n\nvar names = [nameCount]string{\n", len(names))
	for _, name := range names {
		fmt.Fprintf(&b, "%q,\n", name)
	}
	fmt.Fprintf(&b, "}\n\nvar builtin = [...]words{\n")
	capitals := make(map[rune]bool)
	for _, tag := range tags {
		id, _ := cldr.Find(tag)
		var lengths []byte
		text := ""
		for _, name := range names {
			said, ok := all[tag][name]
			if !ok && partial[tag] != "" {
				said = all[partial[tag]][name]
			}
			if strings.HasPrefix(name, "role.") {
				r, _ := utf8.DecodeRuneInString(said)
				if up := (&Locale{id: id}).title(r); up != r {
					capitals[up] = true
				}
			}
			lengths = binary.AppendUvarint(lengths, uint64(len(said)))
			text += said
		}
		if len(text) > math.MaxUint16 {
			t.Fatalf("%s has more than 64 KiB of messages", tag)
		}
		fmt.Fprintf(&b, "{tag: %q, id: %d, packed: %s},\n", tag, id, gosource.Literal(append(lengths, text...)))
	}
	fmt.Fprintf(&b, "}\n\n// capitals are the letters that a sentence of the messages may begin with.\nconst capitals = %q\n\n", string(slices.Sorted(maps.Keys(capitals))))
	fmt.Fprintf(&b, "// noWords is the place of a locale without words.\nconst noWords = 255\n\n// wordsOf is the place in builtin of each locale's words.\nvar wordsOf = [cldr.Count]uint8{")
	for i := range cldr.Count {
		if i%40 == 0 {
			fmt.Fprintln(&b)
		}
		fmt.Fprintf(&b, "%d,", placeOf(tags, cldr.Locale(i)))
	}
	fmt.Fprintf(&b, "\n}\n")
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
	if got, _ := os.ReadFile("zwords.go"); !bytes.Equal(gosource.Unpacked(got), gosource.Unpacked(want)) {
		t.Error("zwords.go is stale: run go generate ./render/locale")
	}
}

// placeOf returns the place of a locale's words among the tags: its own, or those of a parent in the same language and
// script.
func placeOf(tags []string, l cldr.Locale) int {
	for at, ok := l, true; ok; at, ok = at.Parent() {
		if at.Tag() == "no" { // which is written as nb is
			at, _ = cldr.Find("nb")
		}
		if !sameLanguage(at.Tag(), l.Tag()) && !sameLanguage(at.Tag(), "nb") || at.Script() != l.Script() {
			break
		}
		for _, tag := range []string{at.Tag(), at.Tag() + "-" + at.Script()} {
			if i := slices.Index(tags, tag); i >= 0 {
				return i
			}
		}
		if at.Tag() == "nb" {
			break
		}
	}
	return 255
}

// TestDisclosure proves that the words of a machine's work have something in common, such as "AI", that those of a
// person's work do not.
func TestDisclosure(t *testing.T) {
	tags, messages := readMessages(t)
	for _, tag := range tags {
		if partial[tag] != "" {
			continue
		}
		var machine []string
		for name, text := range messages[tag] {
			if strings.HasPrefix(name, "role.ai") {
				machine = append(machine, text)
			}
		}
		mark := strings.TrimSpace(common(machine))
		if utf8.RuneCountInString(mark) < 2 {
			t.Errorf("%s: a machine's roles share no word but %q", tag, mark)
			continue
		}
		for name, text := range messages[tag] {
			if strings.HasPrefix(name, "role.") && !strings.HasPrefix(name, "role.ai") && strings.Contains(text, mark) {
				t.Errorf("%s: %s has %q too, as a machine's roles: %q", tag, name, mark, text)
			}
		}
	}
}

// common returns the longest text that is in all.
func common(all []string) (longest string) {
	for i := range all[0] {
		for j := i + 1; j <= len(all[0]); j++ {
			part := all[0][i:j]
			if slices.ContainsFunc(all, func(s string) bool { return !strings.Contains(s, part) }) {
				break
			}
			if utf8.ValidString(part) && utf8.RuneCountInString(part) > utf8.RuneCountInString(longest) {
				longest = part
			}
		}
	}
	return longest
}

// TestNamed proves that every message can be asked for: a label, a count or a phrase has its constant.
func TestNamed(t *testing.T) {
	source, err := os.ReadFile("label.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range MessageNames() {
		if strings.HasPrefix(name, "role.") || strings.HasSuffix(name, ".gap") || name == "credits.end" {
			continue
		}
		if !bytes.Contains(source, []byte(`= "`+name+`"`)) {
			t.Errorf("no constant asks for %q", name)
		}
	}
	if labels, counts := len(LabelNames()), len(CountNames()); labels < 60 || counts < 9 {
		t.Errorf("%d labels and %d counts are named", labels, counts)
	}
}
