package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func runSamples(t *testing.T, j job, copies int) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs strings.Builder
	code = run(t.Context(), j, copies, &out, &errs)
	return out.String(), errs.String(), code
}

// Without an input it takes the samples, on every surface, and says what became of them.
func TestSamples(t *testing.T) {
	names := []string{"article", "card", "html", "jsonld", "markdown", "page", "speech", "ssml", "text"}
	j := job{out: t.TempDir(), shards: 2, surfaces: names, lang: "fr"}
	out, stderr, code := runSamples(t, j, 1)
	want := fmt.Sprintf("%d lines read from %s/input.jsonl: %d published, 1 superseded, 3 refused\n", len(samples.Names())+2, j.out, len(samples.Names())-2)
	if code != 0 || !strings.HasPrefix(out, want) {
		t.Fatalf("exit %d: %s%s, want %s", code, out, stderr, want)
	}
	files := readFolder(t, j.out)
	spoken := make(map[string]bool)
	for line := range strings.Lines(files[shardName("articles", 0, 2)] + files[shardName("articles", 1, 2)]) {
		got := decode[printedLine](t, line)
		if got.ID == "margin-12-footnote-0" && got.Surface == "text" && !strings.Contains(got.Output, "as its owner spells it") {
			t.Error("the older version is published")
		}
		if got.ID == "openai-azure-en-0" {
			spoken[got.Surface] = strings.Contains(got.Output, "The Verge")
		}
	}
	for _, name := range names {
		if !spoken[name] {
			t.Errorf("%s is missing, or does not name the source", name)
		}
	}
}

// A run replaces all of an earlier one, and says that it is whole when it is.
func TestAgain(t *testing.T) {
	in := newInput(t, 60)
	j := in.job(t)
	runJob(t, j)
	few := filepath.Join(t.TempDir(), "few.jsonl")
	a := samples.Get("essay")
	if err := os.WriteFile(few, inLine(a), 0o666); err != nil {
		t.Fatal(err)
	}
	j.in = []string{few}
	runJob(t, j)
	lines := 0
	for name, data := range readFolder(t, j.out) {
		if name != manifestName {
			lines += strings.Count(data, "\n")
		}
	}
	if lines != len(j.surfaces) {
		t.Errorf("%d lines are left of an article on %d surfaces", lines, len(j.surfaces))
	}
	j.in = []string{filepath.Join(in.dir, "none-*")}
	if _, err := j.run(t.Context()); err == nil || !strings.Contains(cause(err), "none-*") {
		t.Errorf("an input that is not there: %v", err)
	}
	if _, err := os.Stat(filepath.Join(j.out, manifestName)); err == nil {
		t.Error("there is a manifest of a run that failed")
	}
}

// What cannot be put in its place leaves nothing behind.
func TestDraft(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "taken", "sub"), 0o777); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"free": "line\n", "taken": ""} {
		f, err := create(t.Context(), dir, name)
		if err != nil {
			t.Fatal(err)
		}
		f.print([]byte("line\n"))
		if _, err := os.Stat(filepath.Join(dir, "free")); name == "free" && err == nil {
			t.Error("it has its name before it is whole")
		}
		if err := f.commit(t.Context()); (err == nil) != (want != "") {
			t.Errorf("%s: %v", name, err)
		}
		f.discard(t.Context())
	}
	var found []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if !d.IsDir() {
			found = append(found, path)
		}
		return err
	})
	if err != nil || len(found) != 1 {
		t.Errorf("%q, %v", found, err)
	}
}

// Wrong usage and what fails are told apart.
func TestExit(t *testing.T) {
	good := job{in: []string{"none.jsonl"}, out: t.TempDir(), shards: 1, surfaces: []string{"card"}}
	bad := map[int][]func(*job){
		1: {func(*job) {}, func(j *job) { j.in, j.out = nil, filepath.Join(os.Args[0], "no folder") }},
		2: {func(j *job) { j.shards = 0 }, func(j *job) { j.surfaces = []string{"stone"} }, func(j *job) { j.out = "" }},
	}
	for want, changes := range bad {
		for i, change := range changes {
			j := good
			change(&j)
			if out, stderr, code := runSamples(t, j, 1); code != want || strings.Count(stderr, "\n") != 1 || out != "" {
				t.Errorf("%d: exit %d, want %d: %s%s", i, code, want, out, stderr)
			}
		}
	}
}

var articles = flag.Int("articles", 2000, "the `number` of articles that a benchmark prints")

// BenchmarkPipeline and BenchmarkLoop do the same but for what a pipeline is for: -articles 100000 says by how much the
// embedded runner is slower.
func BenchmarkPipeline(b *testing.B) {
	j := bench(b)
	for b.Loop() {
		if _, err := j.run(b.Context()); err != nil {
			b.Fatal(cause(err))
		}
	}
	b.ReportMetric(float64(*articles*b.N)/b.Elapsed().Seconds(), "articles/s")
}

func BenchmarkLoop(b *testing.B) {
	j := bench(b)
	for b.Loop() {
		if err := loop(b.Context(), j); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(*articles*b.N)/b.Elapsed().Seconds(), "articles/s")
}

func bench(b *testing.B) job {
	j := job{out: b.TempDir(), shards: 8, surfaces: []string{"card", "html", "text"}}
	file, err := sampleLines(b.Context(), j.out, *articles/len(samples.Names()))
	if err != nil {
		b.Fatal(err)
	}
	j.in = []string{file}
	return j
}

// loop prints all lines in one loop.
func loop(ctx context.Context, j job) error {
	press, err := surfaces(j.lang, j.surfaces)
	if err != nil {
		return err
	}
	d := new(door)
	d.Setup()
	in, err := os.Open(j.in[0])
	if err != nil {
		return err
	}
	defer in.Close()
	f, err := create(ctx, j.out, "loop.jsonl")
	if err != nil {
		return err
	}
	defer f.discard(ctx)
	for r := bufio.NewReader(in); ; {
		text, n, err := next(r)
		if n == 0 || err != nil {
			break
		}
		if a, err := d.open(text); err == nil {
			for _, s := range press {
				f.print(s.line(a))
			}
		}
	}
	return f.commit(ctx)
}
