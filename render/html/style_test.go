package html_test

import (
	"crypto/sha256"
	"encoding/base64"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/render/html"
)

// The files of the stylesheet, in the order in which they stand in it.
var styles = []string{"tokens", "scripts", "page", "article", "body", "media", "code", "notes", "footer", "cards", "vertical", "modes"}

var (
	comment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	space   = regexp.MustCompile(`\s+`)
	around  = regexp.MustCompile(` ?([{};,>]) ?`)
	before  = regexp.MustCompile(`[^{};]*{`)
	beside  = regexp.MustCompile(` ([+~]) `)
)

// compact takes out of a stylesheet what a browser does not need. The sources keep to a form that this is right for: no text in
// quotation marks has a sign of it with a space beside.
func compact(css string) string {
	css = space.ReplaceAllString(comment.ReplaceAllString(css, ""), " ")
	css = around.ReplaceAllString(css, "$1")
	css = before.ReplaceAllStringFunc(css, func(selector string) string { return beside.ReplaceAllString(selector, "$1") })
	css = strings.ReplaceAll(css, ": ", ":")
	return strings.TrimSpace(strings.ReplaceAll(css, ";}", "}"))
}

func TestStylesheetIsFresh(t *testing.T) {
	var b strings.Builder
	b.WriteString("@layer standfirst{")
	for _, name := range styles {
		css, err := os.ReadFile("css/" + name + ".css")
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(compact(string(css)))
	}
	b.WriteString("}")
	if *update {
		if err := os.WriteFile("zstandfirst.css", []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != html.Stylesheet() {
		t.Error("zstandfirst.css is not what the files in css make: go generate ./render/html")
	}
	files, err := os.ReadDir("css")
	if err != nil || len(files) != len(styles) {
		t.Errorf("%d files in css, want those of the list: %v", len(files), err)
	}
}

// TestStylesheetIsWellFormed counts what must come in pairs, since a browser drops a rule that is not closed in silence.
func TestStylesheetIsWellFormed(t *testing.T) {
	css := html.Stylesheet()
	for _, pair := range []string{"{}", "()"} {
		if open, shut := strings.Count(css, pair[:1]), strings.Count(css, pair[1:]); open != shut {
			t.Errorf("%d %q and %d %q", open, pair[:1], shut, pair[1:])
		}
	}
	for _, banned := range []string{"!important", "@import", "url(", "expression(", "</"} {
		if strings.Contains(css, banned) {
			t.Errorf("the stylesheet has %q", banned)
		}
	}
}

func TestHashes(t *testing.T) {
	for said, text := range map[string]string{html.StyleHash(): html.Stylesheet(), html.ScriptHash(): html.Script()} {
		sum := sha256.Sum256([]byte(text))
		if got := "sha256-" + base64.StdEncoding.EncodeToString(sum[:]); got != said {
			t.Errorf("the hash is %s, not %s", got, said)
		}
	}
}
