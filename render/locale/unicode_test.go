package locale

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestUnicode holds characters and sentences against Unicode's own tests (17.0.0), which lie with the module that
// segments text.
func TestUnicode(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/clipperhouse/uax29/v2").Output()
	if err != nil {
		t.Fatal(err)
	}
	for what, parts := range map[string]func(string) []string{
		"sentences": func(s string) []string { return slices.Collect(For("en").Sentences(s)) },
		"graphemes": characters,
	} {
		cases := unicodeCases(t, filepath.Join(strings.TrimSpace(string(dir)), what, "unicode_test.go"))
		if len(cases) < 500 {
			t.Errorf("%s: only %d cases", what, len(cases))
		}
		for _, want := range cases {
			text := strings.Join(want, "")
			if got := parts(text); !slices.Equal(got, want) {
				t.Errorf("%s of %q: got %q, want %q", what, text, got, want)
			}
		}
	}
}

// characters returns what [Graphemes] counts, and a truncation cuts at.
func characters(s string) (all []string) {
	for len(s) > 0 {
		end, _ := clip(s, 1)
		all, s = append(all, s[:end]), s[end:]
	}
	return all
}

// unicodeCases reads the parts of each test: expected: [][]byte{{0x41}, {0x42}}.
func unicodeCases(t *testing.T, file string) (cases [][]string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	list, one := regexp.MustCompile(`expected: \[\]\[\]byte\{(.*)\},\n`), regexp.MustCompile(`\{([^{}]+)\}`)
	for _, m := range list.FindAllStringSubmatch(string(data), -1) {
		var parts []string
		for _, p := range one.FindAllStringSubmatch(m[1], -1) {
			var part []byte
			for hex := range strings.SplitSeq(p[1], ", ") {
				n, err := strconv.ParseUint(hex, 0, 8)
				if err != nil {
					t.Fatal(err)
				}
				part = append(part, byte(n))
			}
			parts = append(parts, string(part))
		}
		cases = append(cases, parts)
	}
	return cases
}
