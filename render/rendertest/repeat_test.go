package rendertest

import (
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
)

// TestElsewhen proves that a surface that asks the clock gets another answer, to the year.
func TestElsewhen(t *testing.T) {
	s := Surface{Name: "clock", Append: func(dst []byte, a *article.Article) []byte { return time.Now().AppendFormat(dst, "2006") }}
	then, ok := elsewhen(t, s, nil)
	if now := s.Append(nil, nil); !ok || string(then) != "2000" || string(now) == "2000" {
		t.Errorf("the year is %s, and elsewhere %s", now, then)
	}
}
