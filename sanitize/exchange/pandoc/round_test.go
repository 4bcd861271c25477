package pandoc_test

import (
	"fmt"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	out "github.com/standfirst/standfirst/render/exchange/pandoc"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/pandoc"
)

func round(unknown bool) specimen.Round {
	p := &out.Printer{Unknown: unknown}
	return specimen.Round{
		Unknown: unknown,
		Print:   func(a *article.Article) []byte { return p.Append(nil, a) },
		Losses:  func(a *article.Article) int { return len(p.Loss(a)) },
		Read: func(form []byte) (*article.Article, error) {
			a, _, err := pandoc.Read(nil, form)
			return a, err
		},
		Door: func(a *article.Article) *article.Article {
			a, _ = new(sanitize.Door).Article(a)
			return a
		},
	}
}

// What comes back equals what went out, or the losses say what did not.
func TestRoundTrip(t *testing.T) {
	for _, unknown := range []bool{false, true} {
		r := round(unknown)
		for name, a := range samples.All() {
			if whole := r.Trip(t, name, a); !whole && unknown && name != "hostile" {
				t.Errorf("%s does not come back whole: %v", name, (&out.Printer{Unknown: true}).Loss(a))
			}
		}
		for seed := range uint64(400) {
			r.Trip(t, fmt.Sprint("seed ", seed), specimen.Article(seed, seed%2 == 1))
		}
	}
}
