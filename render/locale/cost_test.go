package locale_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// TestCost guards what a program pays for its languages: how much it grows, stripped, and that nothing is set up before
// main.
func TestCost(t *testing.T) {
	const most = 1.2 * (1 << 20)
	dir := t.TempDir()
	size := make(map[string]int64)
	for _, name := range []string{"without", "with"} {
		out := filepath.Join(dir, name)
		build := exec.Command("go", "build", "-ldflags=-s -w", "-trimpath", "-o", out, "./testdata/cost/"+name)
		build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH=amd64")
		if said, err := build.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		info, err := os.Stat(out)
		if err != nil {
			t.Fatal(err)
		}
		size[name] = info.Size()
	}
	grown := size["with"] - size["without"]
	t.Logf("%d KiB without, %d KiB with: %d KiB more", size["without"]>>10, size["with"]>>10, grown>>10)
	if float64(grown) > most {
		t.Errorf("a program grows by %d bytes, of which %.0f are allowed", grown, most)
	}

	native := filepath.Join(dir, "native")
	if said, err := exec.Command("go", "build", "-o", native, "./testdata/cost/with").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	run := exec.Command(native)
	run.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	run.Stderr = &trace
	if err := run.Run(); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(trace.String(), "init runtime ") {
		t.Fatalf("this is no trace of what is set up: %s", &trace)
	}
	for line := range strings.Lines(trace.String()) {
		if strings.Contains(line, "/render/locale ") || strings.Contains(line, "/internal/cldr ") || strings.Contains(line, "/internal/packed ") {
			t.Errorf("something is set up before main: %s", line)
		}
	}
}

// Nothing is allocated where there is room in the caller's buffer.
func TestAllocations(t *testing.T) {
	d := article.At(time.Date(2026, 4, 28, 9, 5, 7, 0, time.UTC))
	now := d.Time.Add(3 * time.Hour)
	attr := article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	}
	sources := []article.Source{{ID: "verge", Name: "The Verge"}}
	items := []string{"A", "B", "C"}
	buf := make([]byte, 0, 4096)
	phrases := make([]locale.Phrase, 0, 64)
	for _, tag := range []string{"en", "ar", "ru", "ja", "fa", "hi"} {
		l := locale.For(tag)
		for what, say := range map[string]func(){
			"short date":  func() { l.AppendDate(buf, d, locale.Short, nil) },
			"full date":   func() { l.AppendDate(buf, d, locale.Full, nil) },
			"time":        func() { l.AppendTime(buf, d, locale.Short, nil) },
			"relative":    func() { l.AppendRelative(buf, d, now, nil) },
			"number":      func() { l.AppendNumber(buf, 1234567.891, 0, 3) },
			"compact":     func() { l.AppendCompact(buf, 1234567, locale.Abbreviated) },
			"list":        func() { l.AppendList(buf, locale.And, items) },
			"count":       func() { l.AppendCount(buf, locale.CountComments, 12) },
			"attribution": func() { l.AppendPlain(buf, l.AppendAttribution(phrases, attr, sources, locale.Sentence, 0)) },
		} {
			if n := testing.AllocsPerRun(20, say); n != 0 {
				t.Errorf("%s: %s allocates %v times", tag, what, n)
			}
		}
	}
}

func BenchmarkDate(b *testing.B) {
	d := article.At(time.Date(2026, 4, 28, 9, 5, 7, 0, time.UTC))
	buf := make([]byte, 0, 256)
	l := locale.For("en-GB")
	b.Run("ours/short", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			l.AppendDate(buf, d, locale.Short, nil)
		}
	})
	b.Run("time/short", func(b *testing.B) { // the standard library's, with the same result
		b.ReportAllocs()
		for b.Loop() {
			d.Time.AppendFormat(buf, "02/01/2006")
		}
	})
	b.Run("ours/full", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			l.AppendDate(buf, d, locale.Full, nil)
		}
	})
	b.Run("time/full", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.Time.AppendFormat(buf, "Monday 2 January 2006")
		}
	})
}
