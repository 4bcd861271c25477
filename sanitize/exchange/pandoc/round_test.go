package pandoc_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	out "github.com/standfirst/standfirst/render/exchange/pandoc"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/pandoc"
)

func round(p *out.Printer) specimen.Round {
	return specimen.Round{
		Unknown: p.Unknown,
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
	for _, p := range []*out.Printer{{}, {Unknown: true}, {Unknown: true, API: out.API123}} {
		r := round(p)
		r.Trip(t, "every", specimen.Every())
		r.Trip(t, "nil nodes", specimen.Nil())
		r.Trip(t, "long", specimen.Long())
		for name, a := range samples.All() {
			if whole := r.Trip(t, name, a); !whole && p.Unknown && name != "hostile" {
				t.Errorf("%s does not come back whole: %v", name, p.Loss(a))
			}
		}
		for seed := range uint64(300) {
			r.Trip(t, fmt.Sprint("seed ", seed), specimen.Article(seed, seed%2 == 1))
		}
	}
}

// What has been through pandoc itself comes back as well.
func TestThroughPandoc(t *testing.T) {
	r := round(&out.Printer{Unknown: true})
	plain := r.Print
	r.Print = func(a *article.Article) []byte {
		cmd := checker.Command(t, "pandoc", "-f", "json", "-t", "json")
		cmd.Stdin = bytes.NewReader(plain(a))
		form, err := cmd.Output()
		if err != nil {
			t.Error(err)
		}
		return form
	}
	r.Trip(t, "every", specimen.Every())
	for name, a := range samples.All() {
		r.Trip(t, name, a)
	}
	for seed := range uint64(8) {
		r.Trip(t, fmt.Sprint("seed ", seed), specimen.Article(seed, true))
	}
}
