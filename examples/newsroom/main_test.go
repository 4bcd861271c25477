package main

import (
	"bufio"
	"context"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// The command says what is wrong with its flags.
func TestUsage(t *testing.T) {
	for _, c := range []struct {
		args string
		code int
		says string
	}{
		{"-h", 0, "-fetch"}, {"-nothing", 2, "nothing"}, {"extra", 2, "extra"}, {"-base ftp://x", 2, "-base"}, {"-base https://x/path", 2, "-base"}, {"-base https://x#part", 2, "-base"},
		{"-addr 127.0.0.1:0 -db /nowhere/at/all.db", 1, "/nowhere/at/all.db"}, {"-addr 256.0.0.1:1 -db x.db", 1, "256.0.0.1"},
	} {
		var stdout, stderr strings.Builder
		if code := run(t.Context(), strings.Fields(c.args), &stdout, &stderr); code != c.code || !strings.Contains(stderr.String(), c.says) {
			t.Errorf("%s: %d, %s", c.args, code, &stderr)
		}
	}
	// It serves until its context ends.
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	r, w := io.Pipe()
	code := make(chan int)
	go func() {
		code <- run(ctx, []string{"-addr", "127.0.0.1:0", "-db", filepath.Join(t.TempDir(), "x.db")}, w, io.Discard)
		w.Close()
	}()
	lines := bufio.NewScanner(r)
	made := false
	for lines.Scan() {
		made = made || strings.Contains(lines.Text(), "password ")
		if strings.HasPrefix(lines.Text(), "Database: ") {
			cancel()
			go io.Copy(io.Discard, r)
			break
		}
	}
	if got := <-code; got != 0 || !made {
		t.Errorf("%d; a password was made up: %t", got, made)
	}
}
