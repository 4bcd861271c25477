package rendertest

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// A Surface is a printer with its settings, under the name that its output has in golden files.
type Surface struct {
	Name   string
	Append func(dst []byte, a *article.Article) []byte
	// Omits reports whether the surface leaves an article out, for want of a fact that its format demands, or has no place
	// for an attribution at all: then none is looked for. Nil is never.
	Omits func(a *article.Article) bool
}

// A Golden compares what surfaces print with what they printed before.
type Golden struct {
	Surfaces []Surface
	// Update rewrites the golden files with what the surfaces print now. Hosts set it by a flag of their own.
	Update bool
}

// Input is the name of the article within a case.
const Input = "article.json"

const stamp = "output version "

// Run runs the cases that match the pattern (see [filepath.Glob]), each as a subtest. A pattern that matches no file
// fails the test, and so does a case that lacks a surface's output, unless Update is set.
//
// The comment of a case records [render.OutputVersion]. Where output differs though the version is the same, the
// failure says so: a change of output without a new version breaks a promise.
func (g Golden) Run(t *testing.T, pattern string) {
	t.Helper()
	cases, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatalf("no golden file matches %s", pattern)
	}
	for _, file := range cases {
		name := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
		t.Run(name, func(t *testing.T) { g.run(t, file) })
	}
}

func (g Golden) run(t *testing.T, file string) {
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
	if g.Update {
		if out := got.Append(nil); !bytes.Equal(out, data) {
			if err := os.WriteFile(file, out, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	for _, f := range got.Files[1:] {
		old, ok := want.File(f.Name)
		if !ok {
			t.Errorf("%s: no golden output of %s; run with Update", file, f.Name)
			continue
		}
		if diff := cmp.Diff(lines(old), lines(f.Data)); diff != "" {
			t.Errorf("%s: %s differs%s (-golden +now):\n%s", file, f.Name, sameVersion(want.Comment), diff)
		}
	}
}

// File compares one output with the golden file at path.
func (g Golden) File(t testing.TB, path string, got []byte) {
	t.Helper()
	if g.Update {
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(lines(want), lines(got)); diff != "" {
		t.Errorf("%s differs (-golden +now):\n%s", path, diff)
	}
}

func lines(b []byte) []string { return strings.SplitAfter(string(b), "\n") }

// stamped returns the comment with what it was printed by as its last line: the output version, which counts, and,
// for whoever wonders at a difference, what else may have changed.
func stamped(comment []byte) []byte {
	var out []byte
	for line := range bytes.Lines(comment) {
		if !bytes.HasPrefix(line, []byte(stamp)) {
			out = append(out, line...)
		}
	}
	out = fmt.Appendf(appendLine(nil, out), "%s%d; CLDR %s", stamp, render.OutputVersion, render.CLDRVersion)
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dep := range info.Deps {
			if dep.Path == "golang.org/x/text" || dep.Path == "golang.org/x/net" {
				out = fmt.Appendf(out, "; %s %s", dep.Path, dep.Version)
			}
		}
	}
	return fmt.Appendf(out, "; %s\n", runtime.Version())
}

func sameVersion(comment []byte) string {
	if bytes.Contains(comment, fmt.Appendf(nil, "%s%d;", stamp, render.OutputVersion)) {
		return " though the output version is the same"
	}
	return ""
}
