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
	if testing.Short() {
		t.Skip("skipped: three programs are built")
	}
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
