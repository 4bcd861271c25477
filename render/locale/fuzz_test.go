package locale

import (
	"math"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// Whatever the moment, the skeleton and the locale: text comes out, behind what was there.
func FuzzDates(f *testing.F) {
	f.Add("fa-u-ca-islamic", "yMMMEdjms", int64(1_777_000_000), int64(3600), 5)
	f.Add("ja", "GyQQQwBhmSSSzzzz", int64(-62_135_596_800), int64(-1), 0)
	f.Add("th", "''yy'", int64(math.MaxInt32)*1000, int64(1<<40), 3)
	f.Fuzz(func(t *testing.T, tag, skeleton string, unix, away int64, precision int) {
		const far = 1 << 38 // some nine thousand years
		if unix < -far || unix > far || away < -far || away > far {
			return
		}
		l := For(tag)
		at := time.Unix(unix, 0).UTC()
		d := article.Date{Time: at, Precision: article.Precision(precision & 7)}
		for style := Medium; style <= Short; style++ {
			check(t, l.AppendDateTime([]byte("x"), d, style, style, nil))
		}
		check(t, l.AppendSkeleton([]byte("x"), d, skeleton, nil))
		check(t, l.AppendInterval([]byte("x"), d, article.At(at.Add(time.Duration(away%1e9)*time.Second)), skeleton, nil))
		check(t, l.AppendRelative([]byte("x"), d, at.Add(time.Duration(away%1e9)*time.Second), nil))
	})
}

// Every number is told in every locale.
func FuzzNumbers(f *testing.F) {
	f.Add("ar-EG", 1234567.891, int64(21), 2)
	f.Add("hi", math.Inf(-1), int64(math.MinInt64), 0)
	f.Add("ps", 999_999.5, int64(-1), 3)
	f.Add("en", math.SmallestNonzeroFloat64, int64(0), 9)
	f.Add("de", math.MaxFloat64, int64(0), 1)
	f.Fuzz(func(t *testing.T, tag string, x float64, n int64, width int) {
		l := For(tag)
		w := Width(width & 3)
		check(t, l.AppendNumber([]byte("x"), x, width&7, width&15))
		check(t, l.AppendPercent([]byte("x"), x, width&7))
		check(t, l.AppendCompact([]byte("x"), x, w))
		check(t, l.AppendInt([]byte("x"), n))
		check(t, l.AppendCount([]byte("x"), CountComments, int(n)))
		check(t, l.AppendFromNow([]byte("x"), x, TimeUnit(width&7), w, n&1 == 0))
		check(t, l.AppendUnit([]byte("x"), x, TimeUnit(width&7), w))
		check(t, l.AppendDuration([]byte("x"), time.Duration(n), w))
		if l.Ordinal(n) == "" {
			t.Errorf("%d has no place in an order", n)
		}
	})
}

func check(t *testing.T, got []byte) {
	t.Helper()
	if len(got) == 0 || got[0] != 'x' || !utf8.Valid(got) {
		t.Errorf("%q", got)
	}
}
