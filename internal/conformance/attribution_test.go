package conformance

import (
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// surfaces returns every surface, and every kind of card as a surface of its own.
func surfaces(lang string) []rendertest.Surface {
	var all []rendertest.Surface
	for _, s := range press.Surfaces(press.Settings{Lang: lang, Now: moment, Segments: 10}) {
		omits := s.Omits
		if s.Name == "sitemap" || s.Name == "pages" { // which have no place for it, as the table says
			omits = func(*article.Article) bool { return true }
		}
		all = append(all, rendertest.Surface{Name: s.Name, Append: s.Append, Omits: omits})
	}
	p := new(html.Printer)
	for _, kind := range []html.Card{html.Hero, html.Standard, html.Compact, html.Row, html.Quote, html.Audio} {
		all = append(all, rendertest.Surface{
			Name:   "card " + kind.String(),
			Append: func(dst []byte, a *article.Article) []byte { return p.AppendCard(dst, a, kind) },
		})
	}
	return all
}

// moment is a moment of reading: a book and a letter want one.
var moment = time.Date(2026, 4, 29, 9, 0, 0, 0, time.UTC)

// TestAttributionIsNeverLost is promise 1: every surface, every kind of card, every sample, in its own language
// and in a reader's whose script runs the other way.
func TestAttributionIsNeverLost(t *testing.T) {
	for _, lang := range []string{"", "ar"} {
		for name, a := range samples.All() {
			for _, s := range surfaces(lang) {
				t.Run(strings.Join([]string{name, lang, s.Name}, "/"), func(t *testing.T) {
					rendertest.Conform(t, s, a, reader(s.Name))
				})
			}
		}
	}
}

// TestDisclosureIsForTheMachineToo looks for the digital source type wherever the table of slots names a place.
func TestDisclosureIsForTheMachineToo(t *testing.T) {
	for name, a := range samples.All() {
		d := render.Disclose(a.Attribution, a.SourceType)
		if d.Kind == render.NoAI || !known(d.SourceType) {
			continue
		}
		for _, s := range press.Surfaces(press.Settings{Now: moment}) {
			out := bare(s.Name, s.Append(nil, a))
			for _, slot := range render.Surfaces() {
				if slot.Name != s.Name {
					continue
				}
				if strings.Contains(slot.Machine, "data-ai-disclosure") && !strings.Contains(out, `data-ai-disclosure="`+string(d.Kind)+`"`) {
					t.Errorf("%s: %s has no data-ai-disclosure", name, s.Name)
				}
				if strings.Contains(slot.Machine, "digitalSourceType") && !strings.Contains(strings.ToLower(out), strings.ToLower(string(d.SourceType))) {
					t.Errorf("%s: %s has no digitalSourceType", name, s.Name)
				}
			}
		}
	}
}

// known reports whether a source type is a term at all: what is none goes out nowhere.
func known(t article.SourceType) bool {
	return !strings.ContainsFunc(string(t), func(r rune) bool { return !unicode.IsLetter(r) })
}

// TestEverySurfaceIsInTheTable holds the printers against the table of slots.
func TestEverySurfaceIsInTheTable(t *testing.T) {
	var table, printers []string
	for _, s := range render.Surfaces() {
		table = append(table, s.Name)
		if s.Visible == "" || s.Machine == "" {
			t.Errorf("%s: a slot is neither named nor explained away", s.Name)
		}
	}
	for _, s := range press.Surfaces(press.Settings{}) {
		printers = append(printers, s.Name)
	}
	if got, want := strings.Join(printers, " "), strings.Join(table, " "); got != want {
		t.Errorf("printers: %s; table: %s", got, want)
	}
}
