package downstream

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const root = "../.."

var fence = regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$")

// A snippet is a fenced block of a guide.
type snippet struct {
	file string
	line int
	lang string
	code string
}

// guides returns the fenced blocks of the README and of docs.
func guides(t *testing.T) (all []snippet) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil || len(files) == 0 {
		t.Fatal("no guides", err)
	}
	for _, file := range append(files, filepath.Join(root, "README.md")) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range fence.FindAllSubmatchIndex(data, -1) {
			all = append(all, snippet{
				file: filepath.Base(file), line: 1 + bytes.Count(data[:m[0]], []byte("\n")),
				lang: string(data[m[2]:m[3]]), code: string(data[m[4]:m[5]]),
			})
		}
	}
	return all
}

// packages are those that a piece of a program may name without importing them.
var packages = func() map[string]string {
	const module = "github.com/standfirst/standfirst/"
	m := make(map[string]string)
	for _, p := range strings.Fields(`context database/sql encoding/json errors flag fmt html/template io log net/http os strings testing time`) {
		m[p[strings.LastIndex(p, "/")+1:]] = p
	}
	for _, p := range strings.Fields(`article sanitize sanitize/markdown render render/locale render/locale/edition render/html render/head
		render/feed render/text render/speech render/rendertest render/rendertest/samples render/rendertest/semantic`) {
		m[p[strings.LastIndex(p, "/")+1:]] = module + p
	}
	return m
}()

// around is what a piece of a program may take as given.
const around = "func piece(ctx context.Context, w http.ResponseWriter, r *http.Request, db *sql.DB, a *article.Article, t *testing.T) error {\n"

// program returns the block as a file: as it is where it begins with a package clause, as declarations, or within a function.
func (s snippet) program() (string, error) {
	if strings.HasPrefix(s.code, "package ") {
		return s.code, nil
	}
	for _, body := range []string{s.code, around + s.code + "\nreturn nil\n}\n"} {
		src := "package snippet\n\n" + body
		f, err := parser.ParseFile(token.NewFileSet(), "", src, 0)
		if err != nil {
			if body != s.code {
				return "", err
			}
			continue
		}
		used := make(map[string]bool)
		ast.Inspect(f, func(n ast.Node) bool {
			if x, ok := n.(*ast.SelectorExpr); ok {
				if id, ok := x.X.(*ast.Ident); ok && packages[id.Name] != "" && id.Obj == nil {
					used[packages[id.Name]] = true
				}
			}
			return true
		})
		var b strings.Builder
		b.WriteString("package snippet\n\n")
		for _, p := range slices.Sorted(maps.Keys(used)) {
			fmt.Fprintf(&b, "import %s\n", strconv.Quote(p))
		}
		return b.String() + "\n" + body, nil
	}
	return "", nil
}

// workspace is a folder with a module of its own that sees this one.
func workspace(t *testing.T) (dir string, run func(name string, args ...string) (string, error)) {
	t.Helper()
	dir = t.TempDir()
	top, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "go.mod"), "module guides.example\n\ngo 1.26.0\n")
	write(t, filepath.Join(dir, "go.work"), fmt.Sprintf("go 1.26.0\n\nuse (\n\t.\n\t%q\n\t%q\n)\n", top, filepath.Join(top, "internal", "downstream")))
	return dir, func(name string, args ...string) (string, error) {
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOWORK="+filepath.Join(dir, "go.work"), "GOFLAGS=")
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			err = fmt.Errorf("%w\n%s", err, &stderr)
		}
		return string(out), err
	}
}

// TestSnippets compiles and vets every Go block of the guides, and runs those that say what they print.
func TestSnippets(t *testing.T) {
	dir, run := workspace(t)
	var runs []snippet
	name := func(s snippet) string {
		if s.file == "tour.md" {
			return "tour" // a program in two files
		}
		return fmt.Sprintf("%s_%d", strings.TrimSuffix(strings.ToLower(s.file), ".md"), s.line)
	}
	n := 0
	for _, s := range guides(t) {
		if s.lang != "go" {
			continue
		}
		src, err := s.program()
		if err != nil {
			t.Errorf("%s:%d: %v", s.file, s.line, err)
			continue
		}
		n++
		file := "snippet.go"
		if strings.Contains(src, `"testing"`) && strings.Contains(src, "func Test") {
			file = "snippet_test.go"
		}
		write(t, filepath.Join(dir, name(s), file), src)
		if strings.Contains(src, "// Output:") {
			runs = append(runs, s)
		}
	}
	if n < 20 || len(runs) < 5 {
		t.Errorf("only %d blocks, %d of which run", n, len(runs))
	}
	if _, err := run("go", "vet", "./..."); err != nil {
		t.Fatal(err)
	}
	for _, s := range runs {
		_, after, _ := strings.Cut(s.code, "// Output:")
		var want []string
		for line := range strings.Lines(after) {
			if text, ok := strings.CutPrefix(strings.TrimSpace(line), "//"); ok {
				want = append(want, strings.TrimSpace(text))
			} else if t := strings.TrimSpace(line); t != "" && t != "}" {
				want = append(want, t)
			}
		}
		out, err := run("go", "run", "./"+name(s))
		if err != nil {
			t.Errorf("%s:%d: %v", s.file, s.line, err)
			continue
		}
		var got []string
		for line := range strings.Lines(out) {
			got = append(got, strings.TrimSpace(line))
		}
		if g, w := strings.Join(got, "\n"), strings.TrimSpace(strings.Join(want, "\n")); strings.TrimSpace(g) != w {
			t.Errorf("%s:%d prints\n%s\nand says\n%s", s.file, s.line, g, w)
		}
	}
}

// TestCommands runs the examples that the guides name, from the root of a clone.
func TestCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("builds every command of the guides")
	}
	for _, s := range guides(t) {
		if s.lang != "sh" || s.file == "tour.md" || s.file == "README.md" {
			continue
		}
		for line := range strings.Lines(s.code) {
			if line = strings.TrimSpace(line); !strings.HasPrefix(line, "go run ./examples/") {
				continue
			}
			cmd := exec.Command("bash", "-c", line)
			cmd.Dir = root
			if out, err := cmd.CombinedOutput(); err != nil || len(out) == 0 {
				t.Errorf("%s:%d: %s: %v\n%s", s.file, s.line, line, err, out)
			}
		}
	}
}

// TestReadme runs what the README says to type at the tool, in a folder that sees the samples.
func TestReadme(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a command")
	}
	data, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	top, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(top, "render"), filepath.Join(dir, "render")); err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "convert"), "./examples/convert")
	build.Dir = top
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		line, indented := strings.CutPrefix(strings.TrimRight(line, "\n"), "    ")
		if !indented || !strings.Contains(line, "go run ./examples/convert") || strings.Contains(line, "[") { // which is its usage
			continue
		}
		n++
		var stderr bytes.Buffer
		cmd := exec.Command("bash", "-c", strings.ReplaceAll(line, "go run ./examples/convert", "./convert"))
		cmd.Dir, cmd.Stderr = dir, &stderr
		if out, err := cmd.Output(); err != nil || len(out) == 0 && !strings.Contains(line, " -o ") {
			t.Errorf("%s: %v\n%s", line, err, &stderr)
		}
	}
	if n < 7 {
		t.Errorf("only %d commands", n)
	}
}

// TestTour walks the tour as a stranger does: its commands in their order, in an empty folder, with a clone of what is
// committed here in the place of the one on the network.
func TestTour(t *testing.T) {
	if testing.Short() {
		t.Skip("clones the repository")
	}
	dir := t.TempDir()
	top, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	var script strings.Builder
	script.WriteString("set -e\n")
	for _, s := range guides(t) {
		if s.file != "tour.md" {
			continue
		}
		switch {
		case s.lang == "sh":
			script.WriteString(strings.ReplaceAll(s.code, "git clone https://github.com/standfirst/standfirst", "git clone -q --no-local "+strconv.Quote(top)+" standfirst"))
		case s.lang == "go" && strings.HasPrefix(s.code, "package main\n"):
			file := "main.go"
			if strings.Contains(s.code, `"testing"`) {
				file = "main_test.go"
			}
			fmt.Fprintf(&script, "cat > %s <<'END_OF_FILE'\n%sEND_OF_FILE\n", file, s.code)
		case s.lang == "html":
			fmt.Fprintf(&script, "cat > story.html <<'END_OF_FILE'\n%sEND_OF_FILE\n", s.code)
		}
	}
	cmd := exec.Command("bash", "-c", script.String())
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=", "GOFLAGS=")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	page, err := os.ReadFile(filepath.Join(dir, "tides", "public", "index.html"))
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{"<!DOCTYPE html>", "The Sea Almanac", "application/ld+json", "sf-attribution"} {
		if !bytes.Contains(page, []byte(want)) {
			t.Errorf("the page of the tour lacks %s", want)
		}
	}
	if bytes.Contains(page, []byte("onclick")) || bytes.Contains(page, []byte("track()")) {
		t.Error("the page of the tour has the script in it")
	}
}

// TestLinks follows the links of the guides to files of the repository.
func TestLinks(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`\]\(([^)\s]+)\)`).FindAllStringSubmatch(string(data), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(file), m[1])); err != nil {
				t.Errorf("%s: %v", filepath.Base(file), err)
			}
		}
	}
}

func write(t *testing.T, file, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
}
