package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
)

// readAll reads a file in parts of a size, as workers do.
func readAll(t *testing.T, file string, size int64) (all []line, err error) {
	t.Helper()
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	f := fileio.ReadableFile{Metadata: fileio.FileMetadata{Path: file, Size: info.Size()}}
	r := &readLines{size}
	ctx := metrics.SetPTransformID(metrics.SetBundleID(context.Background(), "test"), "read")
	for _, part := range r.SplitRestriction(f, r.CreateInitialRestriction(f)) {
		rt := r.CreateTracker(part)
		if err := r.ProcessElement(ctx, rt, f, func(l line) { all = append(all, l) }); err != nil {
			return nil, err
		}
		if !rt.IsDone() {
			t.Errorf("part %v of parts of %d bytes is not done", part, size)
		}
	}
	return all, nil
}

// Whatever the parts are, each line is read once, with the byte at which it begins.
func TestParts(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"empty":   "",
		"blank":   "\n\n  \r\n",
		"one":     "a",
		"ended":   "first\nsecond\n",
		"open":    "first\r\n\n\nsecond, and longer\r\nthird",
		"unicode": "日本\nعربي\n\xff\xfe\nend\n",
	} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		var want []line
		at := 0
		for l := range strings.Lines(text) {
			if text := strings.TrimSuffix(strings.TrimSuffix(l, "\n"), "\r"); strings.TrimSpace(text) != "" {
				want = append(want, line{place{file, int64(at)}, []byte(text)})
			}
			at += len(l)
		}
		for size := range int64(len(text) + 2) {
			got, err := readAll(t, file, size)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.EqualFunc(got, want, func(a, b line) bool { return a.Place == b.Place && bytes.Equal(a.Text, b.Text) }) {
				t.Errorf("%s in parts of %d bytes: %v, want %v", name, size, got, want)
			}
		}
	}
}

// A compressed file is one part, however little its size says; one that is cut off is an error, and not the end.
func TestCompressed(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	text := strings.Repeat("the same line\n", 10_000)
	z.Write([]byte(text))
	z.Close()
	file := filepath.Join(t.TempDir(), "a.jsonl.gz")
	for _, data := range [][]byte{b.Bytes(), b.Bytes()[:b.Len()/2]} {
		if err := os.WriteFile(file, data, 0o666); err != nil {
			t.Fatal(err)
		}
		all, err := readAll(t, file, 10)
		if len(data) < b.Len() {
			if err == nil || !strings.Contains(err.Error(), file) {
				t.Errorf("a file that is cut off: %v", err)
			}
			continue
		}
		if err != nil || len(all) != 10_000 || all[9_999].Place.Offset != int64(len(text)-len("the same line\n")) {
			t.Errorf("%d lines, %v", len(all), err)
		}
	}
}

// A line may be as long as it may be, and of a longer one no more is held than tells that it is.
func TestLong(t *testing.T) {
	for length, want := range map[int]int{maxLine: maxLine, maxLine + 1: maxLine + 1, 3 * maxLine: maxLine + 2} {
		r := bufio.NewReader(strings.NewReader(strings.Repeat("x", length) + "\r\nnext\n"))
		text, n, err := next(r)
		if len(text) != want || n != int64(length)+2 || err != nil {
			t.Errorf("%d bytes: %d are held, %d read, %v", length, len(text), n, err)
		}
		if text, n, err := next(r); string(text) != "next" || n != 5 || err != nil {
			t.Errorf("after it: %q, %d, %v", text, n, err)
		}
		if _, n, err := next(r); n != 0 || err != nil {
			t.Errorf("at the end: %d, %v", n, err)
		}
	}
}
