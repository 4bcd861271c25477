package conformance

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/standfirst/standfirst"

// What each room may import, beside the standard library: rooms by their path in the module (a trailing /... takes
// what is below), other modules by a prefix of their path. The first rule whose room matches holds.
var rules = []struct {
	room string
	may  []string
}{
	{".", nil},
	{"article", nil},
	{"sanitize", []string{"article", "internal/...", "golang.org/x/net", "golang.org/x/text"}},
	{"sanitize/policy", []string{"internal/...", "github.com/microcosm-cc/bluemonday", "golang.org/x/net"}},
	{"sanitize/markdown", []string{"sanitize", "article", "internal/frontmatter", "github.com/yuin/goldmark"}},
	{"sanitize/exchange/...", []string{"sanitize", "article", "internal/..."}},
	{"sanitize/...", []string{"sanitize", "article"}},
	{"render", []string{"article", "internal/..."}},
	{"render/locale", []string{"article", "internal/...", "golang.org/x/text", "github.com/clipperhouse/uax29"}},
	{"render/locale/casing", []string{"render/locale", "golang.org/x/text", "github.com/clipperhouse/uax29"}},
	{"render/locale/edition", []string{"article", "render/locale", "internal/...", "golang.org/x/text"}},
	{"render/html/template", []string{"render"}},
	{"render/html", []string{"article", "render", "render/locale", "internal/..."}},
	{"render/head", []string{"article", "render", "render/locale", "internal/..."}},
	{"render/speech/spell", []string{"internal/..."}},
	{"render/speech/verbal", []string{"render/locale", "render/speech/spell", "internal/..."}},
	{"render/speech", []string{"article", "render", "render/locale", "render/speech/verbal", "internal/...", "github.com/clipperhouse/uax29"}},
	{"render/message/...", []string{"article", "render", "render/locale", "render/html", "render/text", "internal/..."}},
	{"render/exchange/...", []string{"article", "render", "render/locale", "render/html", "render/text", "render/speech", "internal/..."}},
	{"render/image", []string{"article", "render", "render/locale", "internal/...", "github.com/go-text/typesetting", "golang.org/x/image"}},
	{"render/feed", []string{"article", "render", "render/locale", "render/html", "internal/..."}},
	{"render/text", []string{"article", "render", "render/locale", "internal/..."}},
	{"render/rendertest/samples", []string{"article"}},
	{"render/rendertest/semantic", []string{"render/rendertest", "github.com/google/go-cmp", "golang.org/x/net"}},
	{"render/rendertest", []string{"article", "render", "render/rendertest/samples", "github.com/google/go-cmp"}},
	{"internal/downstream", []string{"article", "render/..."}},
	{"internal/press", []string{"article", "render/...", "internal/..."}},
	{"internal/exchange/inward", []string{"article", "sanitize", "internal/..."}},
	{"internal/exchange/...", []string{"article", "render", "render/locale", "internal/..."}},
	{"internal/furniture", []string{"article", "render", "render/locale", "internal/..."}},
	{"internal/shorten", []string{"article", "render/locale", "internal/..."}},
	{"internal/soup", []string{"golang.org/x/net"}},
	{"internal/...", []string{"internal/...", "golang.org/x/text"}},
	{"examples/...", []string{"..."}},
}

type pkg struct {
	ImportPath string
	Imports    []string
	Deps       []string
	Standard   bool
}

func list(t *testing.T, args ...string) []pkg {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list", "-json=ImportPath,Imports,Deps,Standard"}, args...)...).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("go list: %s", exit.Stderr)
		}
		t.Fatal(err)
	}
	var pkgs []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := dec.Decode(&p); err == io.EOF {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

func matches(pattern, name string) bool {
	if root, ok := strings.CutSuffix(pattern, "..."); ok {
		return strings.HasPrefix(name+"/", root)
	}
	return pattern == name
}

// TestImports holds each package against the table of rooms in the design.
func TestImports(t *testing.T) {
	for _, p := range list(t, module+"/...") {
		room := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		if room == "" {
			room = "."
		}
		i := slices.IndexFunc(rules, func(r struct {
			room string
			may  []string
		}) bool {
			return matches(r.room, room)
		})
		if i < 0 {
			t.Errorf("%s: no rule says what this room may import", room)
			continue
		}
		for _, imp := range p.Imports {
			own, inside := strings.CutPrefix(imp, module+"/")
			if !inside && !strings.Contains(strings.SplitN(imp, "/", 2)[0], ".") {
				continue // the standard library
			}
			if !slices.ContainsFunc(rules[i].may, func(may string) bool {
				if inside {
					return matches(may, own)
				}
				return may == "..." || strings.HasPrefix(imp+"/", may+"/")
			}) {
				t.Errorf("%s may not import %s", room, imp)
			}
		}
	}
}

// TestLeanCore proves that a program with the model and the HTML printers alone links nothing heavy.
func TestLeanCore(t *testing.T) {
	heavy := []string{
		"html/template", "net/http", "github.com/microcosm-cc/bluemonday", "github.com/yuin/goldmark",
		"golang.org/x/net", "golang.org/x/text/language", "github.com/google/go-cmp", module + "/render/speech", module + "/sanitize",
	}
	for _, p := range list(t, module+"/render/html", module+"/article") {
		for _, dep := range p.Deps {
			for _, h := range heavy {
				if dep == h || strings.HasPrefix(dep, h+"/") {
					t.Errorf("%s links %s", path.Base(p.ImportPath), dep)
				}
			}
		}
	}
}
