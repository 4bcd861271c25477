package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/text"
	"github.com/standfirst/standfirst/sanitize"
)

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	slog.SetDefault(slog.New(slog.DiscardHandler))
	dir, err := os.MkdirTemp("", "bulk-*")
	if err != nil {
		panic(err)
	}
	os.Setenv("TMPDIR", dir) // where Beam leaves files
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// An input is files of lines, with what is to become of each.
type input struct {
	t         *testing.T
	dir       string
	lines     int
	published map[identity]*article.Article
	refused   map[place]string // how the reason begins

	file string
	buf  bytes.Buffer
}

type identity struct{ id, lang string }

// line adds a line and returns its place.
func (in *input) line(text string) place {
	p := place{filepath.Join(in.dir, in.file), int64(in.buf.Len())}
	in.buf.WriteString(text)
	in.lines++
	return p
}

func (in *input) refuse(text, reason string) { in.refused[in.line(text)] = reason }

// article adds the version of an article that is to be published, or, where reason is not "", refused.
func (in *input) article(a *article.Article, reason string) {
	text := inLine(a)
	p := in.line(string(text))
	if reason != "" {
		in.refused[p] = reason
		return
	}
	a, err := article.Decode(text)
	if err != nil {
		in.t.Fatal(err)
	}
	a, _ = new(sanitize.Door).Article(a)
	in.published[identity{cmp.Or(a.ID, a.URL), a.Lang}] = a
}

// end ends a file.
func (in *input) end() {
	data := in.buf.Bytes()
	if strings.HasSuffix(in.file, ".gz") {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		z.Write(data)
		z.Close()
		data = b.Bytes()
	}
	if err := os.WriteFile(filepath.Join(in.dir, in.file), data, 0o666); err != nil {
		in.t.Fatal(err)
	}
	in.buf.Reset()
}

// newInput makes three files of so many articles and whatever else comes in such files.
func newInput(t *testing.T, articles int) *input {
	in := &input{t: t, dir: t.TempDir(), published: make(map[identity]*article.Article), refused: make(map[place]string)}
	var all []*article.Article
	for _, a := range samples.All() {
		if a.Status != article.StatusEmbargoed && a.ID != "" {
			all = append(all, a)
		}
	}
	next := func(i int) *article.Article {
		a := *all[i%len(all)]
		a.ID = fmt.Sprintf("%s/%d", a.ID, i)
		return &a
	}
	const older, newer = "superseded", ""
	day := func(d int) article.Date { return article.On(2026, time.May, d) }

	in.file = "a.jsonl"
	for i := range articles / 3 {
		in.article(next(i), newer)
		switch i % 100 {
		case 10:
			a := next(i)
			in.refuse(string(inLine(a)[:700])+"\n", "")
		case 20:
			in.refuse("no JSON at all\r\n", "byte 0")
			in.buf.WriteString("\n \n") // are no lines
		case 30:
			in.refuse(`{"type":"article","version":"9.0","id":"x"}`+"\n", "version")
		case 40:
			in.refuse(`{"type":"article","version":"1.0","headline":"Whose?"}`+"\n", "it has neither")
		case 50:
			in.refuse("\xff\xfe\x00"+strings.Repeat("\x01", 90)+"\n", "byte 0")
		case 60:
			a := next(i)
			a.ID, a.Status = "draft", article.StatusDraft
			in.article(a, "it is not out")
		}
	}
	in.refuse(strings.Repeat("[", maxLine+10)+"\n", "larger than the limit")
	in.end()

	in.file = "b.jsonl.gz"
	for i := articles / 3; i < articles/3*2; i++ {
		in.article(next(i), newer)
	}
	in.end()

	in.file = "c.jsonl"
	for i := articles / 3 * 2; i < articles; i++ {
		a := next(i)
		switch i % 50 {
		case 10: // the newer comes first, and is known by its update
			a.Published, a.Updated = day(1), day(9)
			in.article(a, newer)
			b := *a
			b.Updated, b.Published = article.Date{}, day(8)
			in.article(&b, older)
			b.Published = article.Date{}
			in.article(&b, older)
		case 20: // the newer comes last
			a.Updated = day(8)
			in.article(a, older)
			b := *a
			b.Updated = day(9)
			b.Headline = article.Plain("Corrected")
			in.article(&b, newer)
		case 30: // of two as late, that of the greater digest
			b := *a
			b.Headline = article.Plain("Otherwise")
			one, other := digest(a), digest(&b)
			if bytes.Compare(one, other) > 0 {
				in.article(a, newer)
				in.article(&b, older)
			} else {
				in.article(a, older)
				in.article(&b, newer)
			}
		case 40: // the same twice: the first
			in.article(a, newer)
			in.article(a, older)
		case 0: // an edition in another language is no version; without an ID the address counts
			in.article(a, newer)
			b := *a
			b.Lang = "fi"
			in.article(&b, newer)
			b.ID, b.URL = "", fmt.Sprintf("https://news.example/%d", i)
			in.article(&b, newer)
		default:
			in.article(a, newer)
		}
	}
	in.buf.Truncate(in.buf.Len() - 1) // the last line has no end
	in.end()
	return in
}

func digest(a *article.Article) []byte {
	a, _ = new(sanitize.Door).Article(a)
	sum := article.Digest(a)
	return sum[:]
}

func (in *input) job(t *testing.T) job {
	return job{in: []string{in.dir + "/*.jsonl*"}, out: filepath.Join(t.TempDir(), "out"), shards: 5, surfaces: []string{"card", "html", "text", "article"}, part: 1 << 18}
}

func runJob(t *testing.T, j job) counts {
	t.Helper()
	n, err := j.run(t.Context())
	if err != nil {
		t.Fatal(cause(err))
	}
	if n == nil {
		t.Fatal("nothing is counted")
	}
	return *n
}

// readFolder returns the files of a folder.
func readFolder(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]string)
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(data)
	}
	return files
}

func decode[T any](t *testing.T, line string) (v T) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(line))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%.200s: %v", line, err)
	}
	return v
}

type printedLine struct{ ID, Lang, Surface, Output string }

type refusedLine struct {
	File   string
	Offset int64
	Error  string
	Line   string
}

// Every line of the input is published or refused, and nothing else is; what is published reads as if it was printed by itself.
func TestBulk(t *testing.T) {
	in := newInput(t, 3000)
	j := in.job(t)
	n := runJob(t, j)
	var older int64
	for _, reason := range in.refused {
		if reason == "superseded" {
			older++
		}
	}
	if want := (counts{int64(in.lines), int64(len(in.published)), older, int64(len(in.refused)) - older}); n != want {
		t.Errorf("%+v, want %+v", n, want)
	}
	if n.read != n.published+n.superseded+n.refused || n.superseded < 50 || n.refused < 50 {
		t.Errorf("%+v", n)
	}

	page, plain := &html.Printer{Head: new(head.Printer).Append}, new(text.Printer)
	print := map[string]func([]byte, *article.Article) []byte{
		"card": func(dst []byte, a *article.Article) []byte { return page.AppendCard(dst, a, html.Standard) },
		"html": page.AppendArticle, "text": plain.AppendText, "article": article.AppendJSON,
	}
	files := readFolder(t, j.out)
	if len(files) != 2*j.shards+1 {
		t.Errorf("%d files", len(files))
	}
	listed := make(map[string]int)
	for line := range strings.Lines(files[manifestName]) {
		s := decode[shard](t, line)
		listed[s.File] = s.Lines
	}
	printed, refused := make(map[printedLine]bool), make(map[place]bool)
	for number := range j.shards {
		articles, refusals := shardName("articles", number, j.shards), shardName("refused", number, j.shards)
		for _, name := range []string{articles, refusals} {
			if lines := strings.Count(files[name], "\n"); lines != listed[name] || lines == 0 {
				t.Errorf("%s has %d lines, and %d by the manifest", name, lines, listed[name])
			}
		}
		var before identity
		for line := range strings.Lines(files[articles]) {
			got := decode[printedLine](t, line)
			key := identity{got.ID, got.Lang}
			a := in.published[key]
			if a == nil || got.Output != string(print[got.Surface](nil, a)) {
				t.Fatalf("%s of %q is not what is printed of it", got.Surface, key)
			}
			if got.Output = ""; printed[got] {
				t.Errorf("%v comes twice", got)
			}
			printed[got] = true
			if shardOf(got.ID, j.shards) != number || cmp.Or(cmp.Compare(before.id, key.id), cmp.Compare(before.lang, key.lang)) > 0 {
				t.Errorf("%v is out of its place", got)
			}
			before = key
		}
		for line := range strings.Lines(files[refusals]) {
			got := decode[refusedLine](t, line)
			p := place{got.File, got.Offset}
			reason, ok := in.refused[p]
			if !ok || refused[p] || !strings.Contains(got.Error, reason) || got.Error == "" {
				t.Errorf("%v: %s, want %q", p, got.Error, reason)
			}
			refused[p] = true
			if reason != "superseded" {
				in.check(got)
			}
		}
	}
	if len(printed) != len(in.published)*len(j.surfaces) || len(refused) != len(in.refused) {
		t.Errorf("%d lines are printed of %d articles, %d refused of %d", len(printed), len(in.published), len(refused), len(in.refused))
	}
}

// check finds the line that was refused where the refusal says it is.
func (in *input) check(r refusedLine) {
	in.t.Helper()
	data, err := os.ReadFile(r.File)
	if err != nil {
		in.t.Fatal(err)
	}
	line := data[r.Offset:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	line = bytes.TrimSuffix(line, []byte("\r"))
	quoted, err := json.Marshal(string(line[:min(len(line), maxLine+2)]))
	if err != nil {
		in.t.Fatal(err)
	}
	if want := decode[string](in.t, string(quoted)); r.Line != want {
		in.t.Errorf("%s at %d is %.80q, and not %.80q", r.File, r.Offset, want, r.Line)
	}
}

// The same input gives the same bytes: in whatever order it comes and in whatever parts, and by another runner.
func TestSameBytes(t *testing.T) {
	in := newInput(t, 900)
	j := in.job(t)
	runJob(t, j)
	want := readFolder(t, j.out)
	other := in.job(t)
	other.in = []string{in.dir + "/c*", in.dir + "/a*", in.dir + "/b*"}
	other.part = 1 << 20
	runJob(t, other)
	*runners.Runner = "direct"
	defer func() { *runners.Runner = "" }()
	direct := in.job(t)
	runJob(t, direct)
	for _, j := range []job{other, direct} {
		got := readFolder(t, j.out)
		if len(got) != len(want) {
			t.Errorf("%d files, want %d", len(got), len(want))
		}
		for name := range want {
			if got[name] != want[name] {
				t.Errorf("%s is not the same", name)
			}
		}
	}
}
