package rendertest

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
)

// A Surface is a printer with its settings, under the name that its output has in golden files.
type Surface struct {
	Name   string
	Append func(dst []byte, a *article.Article) []byte
	// Omits reports whether the surface leaves an article out, for want of a fact that its format demands, or has no place
	// for an attribution at all: then none is looked for. Nil is never.
	Omits func(a *article.Article) bool
	// Format reads the output. Nil takes it as text that a person reads as it is.
	Format *Format
}

// A Golden compares what surfaces print with what they printed before.
type Golden struct {
	Surfaces []Surface
	// Update rewrites the golden files with what the surfaces print now. Hosts set it by a flag of their own, or leave it
	// and set [UpdateEnv].
	Update bool
	// Semantic compares by [Format.Diff] where a surface has it: what is written otherwise and says the same passes.
	// Otherwise, and for all other surfaces, every byte counts.
	Semantic bool
}

// UpdateEnv names the environment variable that does what [Golden.Update] does, when it is "1":
//
//	STANDFIRST_UPDATE=1 go test ./...
const UpdateEnv = "STANDFIRST_UPDATE"

// Input is the name of the article within a case.
const Input = "article.json"

func (g Golden) update() bool { return g.Update || os.Getenv(UpdateEnv) == "1" }

// Run runs the cases that match the pattern (see [filepath.Glob]), each as a subtest. A pattern that matches no file
// fails the test. A case is a txtar file, as [Golden.Case] takes it, or a folder, as [Golden.Folder] does.
func (g Golden) Run(t *testing.T, pattern string) {
	t.Helper()
	cases, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatalf("no golden file matches %s", pattern)
	}
	for _, path := range cases {
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		t.Run(name, func(t *testing.T) {
			if info, err := os.Stat(path); err == nil && info.IsDir() {
				g.Folder(t, path)
				return
			}
			g.Case(t, path)
		})
	}
}

// Case runs one case: a txtar file with the article as article.json and what each surface printed of it under the
// surface's name. It fails where an output is missing or differs, unless it is to be updated.
//
// The comment of a case records [render.OutputVersion]. A failure says whether the version is the same: then the cause is
// the host's own, such as another setting, hook or article, or this module has broken its promise.
func (g Golden) Case(t testing.TB, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := ParseArchive(data)
	input, ok := want.File(Input)
	if !ok {
		t.Fatalf("%s: no %s in it", file, Input)
	}
	a, err := article.Decode(input)
	if err != nil {
		t.Fatalf("%s: %s: %v", file, Input, err)
	}

	got := &Archive{Comment: stamped(want.Comment), Files: []File{{Input, input}}}
	for _, s := range g.Surfaces {
		got.Set(s.Name, appendLine(nil, s.Append(nil, a)))
	}
	if g.update() {
		if out := got.Append(nil); !bytes.Equal(out, data) {
			write(t, file, out)
		}
		return
	}
	for i, s := range g.Surfaces {
		old, ok := want.File(s.Name)
		if !ok {
			t.Errorf("%s: no golden output of %s; %s=1 go test keeps one", file, s.Name, UpdateEnv)
			continue
		}
		g.compare(t, file, s, want.Comment, old, got.Files[i+1].Data)
	}
}

// Version is the name of the file in a folder of golden files that records the output version.
const Version = "output-version"

// Folder runs one case that is a folder: article.json, and what each surface printed of it in a file of the surface's
// name, as it is. It is for outputs that are no text, and for those that someone wants to open.
func (g Golden) Folder(t testing.TB, dir string) {
	t.Helper()
	input, err := os.ReadFile(filepath.Join(dir, Input))
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.Decode(input)
	if err != nil {
		t.Fatalf("%s: %s: %v", dir, Input, err)
	}
	recorded, err := os.ReadFile(filepath.Join(dir, Version))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if g.update() {
		for _, s := range g.Surfaces {
			write(t, filepath.Join(dir, s.Name), s.Append(nil, a))
		}
		write(t, filepath.Join(dir, Version), stamped(nil))
		return
	}
	for _, s := range g.Surfaces {
		old, err := os.ReadFile(filepath.Join(dir, s.Name))
		if err != nil {
			t.Errorf("%s: no golden output of %s; %s=1 go test keeps one", dir, s.Name, UpdateEnv)
			continue
		}
		g.compare(t, dir, s, recorded, old, s.Append(nil, a))
	}
}

// File compares one output with the golden file at path.
func (g Golden) File(t testing.TB, path string, got []byte) {
	t.Helper()
	if g.update() {
		write(t, path, got)
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := exact(want, got); diff != "" {
		t.Errorf("%s differs (-golden +now):\n%s", path, diff)
	}
}

func (g Golden) compare(t testing.TB, file string, s Surface, recorded, golden, now []byte) {
	t.Helper()
	if bytes.Equal(golden, now) {
		return
	}
	told := ""
	if s.Format != nil && s.Format.Diff != nil {
		told = s.Format.Diff(golden, now)
		if told == "" && g.Semantic {
			return
		}
		if told == "" {
			told = "It says the same, written otherwise:\n" + exact(golden, now)
		}
	} else {
		told = exact(golden, now)
	}
	t.Errorf("%s: %s differs%s (-golden +now):\n%s", file, s.Name, since(recorded), told)
}

// exact tells what differs by lines, or, of what is no text, from where on.
func exact(golden, now []byte) string {
	if bytes.IndexByte(golden, 0) < 0 && bytes.IndexByte(now, 0) < 0 {
		return cmp.Diff(lines(golden), lines(now))
	}
	if bytes.Equal(golden, now) {
		return ""
	}
	return fmt.Sprintf("- %d bytes\n+ %d bytes, others from byte %d on\n", len(golden), len(now), parting(golden, now))
}

func lines(b []byte) []string { return strings.SplitAfter(string(b), "\n") }

func write(t testing.TB, file string, data []byte) {
	t.Helper()
	if err := os.WriteFile(file, data, 0o666); err != nil {
		t.Fatal(err)
	}
}
