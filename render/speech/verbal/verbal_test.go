package verbal

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/render/locale"
)

// TestClasses says each line of the cases: what is left of the bar as what is right of it.
func TestClasses(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		tag := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(tag, func(t *testing.T) {
			v := New(locale.For(tag), Options{})
			f, err := os.Open(file)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			for lines := bufio.NewScanner(f); lines.Scan(); {
				line := lines.Text()
				if line == "" || line[0] == '#' {
					continue
				}
				in, want, ok := strings.Cut(line, " | ")
				if !ok {
					t.Errorf("no bar in %q", line)
				}
				if got := v.String(in); got != want {
					t.Errorf("%q:\n got %q\nwant %q", in, got, want)
				}
			}
		})
	}
}
