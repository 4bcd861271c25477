package rendertest

import (
	"bytes"
	"fmt"
	"runtime/debug"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/standfirst/standfirst/article"
)

// attempt prints the article, and reports a panic as a failure.
func attempt(t testing.TB, s Surface, dst []byte, a *article.Article) (out []byte, ok bool) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			ok = false
			t.Errorf("%s: panics: %v\n%s", s.Name, r, debug.Stack())
		}
	}()
	return s.Append(dst, a), true
}

// repeats holds all other runs against the first. The first that differs is told, and where it does.
func repeats(t testing.TB, s Surface, a *article.Article, first []byte) {
	t.Helper()
	const prefix = "as it was "
	again, ok := attempt(t, s, []byte(prefix), a)
	if !ok {
		return
	}
	again, ok = bytes.CutPrefix(again, []byte(prefix))
	if !ok {
		t.Errorf("%s: a second run, appended to %q, gives other bytes: those in the buffer are gone", s.Name, prefix)
		return
	}
	if !bytes.Equal(again, first) {
		t.Errorf("%s: a second run, appended to %q, gives other bytes %s", s.Name, prefix, apart(first, again))
		return
	}
	if then, ok := elsewhen(t, s, a); ok && !bytes.Equal(then, first) {
		t.Errorf("%s: another time gives other bytes, so that it must have asked the clock: %s", s.Name, apart(first, then))
		return
	}
	var wg sync.WaitGroup
	outs := make([][]byte, 4)
	for i := range outs {
		wg.Go(func() { outs[i], _ = attempt(t, s, nil, a) })
	}
	wg.Wait()
	for _, out := range outs {
		if out != nil && !bytes.Equal(out, first) {
			t.Errorf("%s: goroutines get other bytes %s", s.Name, apart(first, out))
			return
		}
	}
}

// elsewhen prints the article at the beginning of the year 2000, where the clocks of package synctest begin.
func elsewhen(t testing.TB, s Surface, a *article.Article) (out []byte, ok bool) {
	if t, is := t.(*testing.T); is {
		synctest.Test(t, func(t *testing.T) { out, ok = attempt(t, s, nil, a) })
	}
	return out, ok
}

// apart tells where two outputs part, and what is there in the one and in the other.
func apart(one, other []byte) string {
	at := parting(one, other)
	near := func(b []byte) []byte { return b[max(at-40, 0):min(at+40, len(b))] }
	return fmt.Sprintf("from byte %d on: %q, then %q", at, near(one), near(other))
}

// parting returns the place of the first byte in which two outputs differ.
func parting(one, other []byte) int {
	at := 0
	for at < min(len(one), len(other)) && one[at] == other[at] {
		at++
	}
	return at
}
