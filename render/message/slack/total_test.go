package slack_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/slack"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func all() map[string]*article.Article {
	all := specimen.Extremes()
	maps.Insert(all, samples.All())
	return all
}

// Every article keeps to Slack's rules in every form, and to the promises of the module.
func TestTotal(t *testing.T) {
	for _, lang := range []string{"", "ar", "ja"} {
		var l *locale.Locale
		if lang != "" {
			l = locale.For(lang)
		}
		for name, a := range all() {
			for _, compact := range []bool{false, true} {
				p := &slack.Printer{Locale: l, Compact: compact}
				out := p.Append(nil, a)
				for _, broken := range breaches(out) {
					t.Errorf("%s in %q, compact %v: %s", name, lang, compact, broken)
				}
				if a == nil || name == "long names" {
					continue
				}
				rendertest.Conform(t, rendertest.Surface{Name: name, Append: p.Append}, a, read)
				for _, miss := range rendertest.Unattributed(fallback(out), a) {
					t.Errorf("%s in %q: %q is missing from the text", name, lang, miss)
				}
			}
		}
	}
}

// Names that are longer than a message give way, and the words for a machine's part do not.
func TestLongNames(t *testing.T) {
	a := specimen.Extremes()["long names"]
	for _, p := range []*slack.Printer{{}, {Compact: true}} {
		out := p.Append(nil, a)
		for what, text := range map[string]string{"blocks": read(out), "text": fallback(out)} {
			if want := locale.For("ja").Label(locale.LabelAIModified); !strings.Contains(text, want) {
				t.Errorf("%s: %q is missing", what, want)
			}
		}
	}
	found := false
	for _, problem := range new(slack.Printer).Check(a) {
		found = found || problem.Path == "attribution"
	}
	if !found {
		t.Error("Check does not name the attribution")
	}
}

// A roundup of any articles keeps to Slack's rules and attributes each.
func TestRoundup(t *testing.T) {
	var list []*article.Article
	for _, a := range samples.All() {
		list = append(list, a)
	}
	for _, a := range specimen.Extremes() {
		list = append(list, a)
	}
	p := new(slack.Printer)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		some := list[:1+rng.IntN(slack.MaxRoundup+2)]
		out := p.AppendRoundup(nil, some...)
		for _, broken := range breaches(out) {
			t.Errorf("%d articles: %s", len(some), broken)
		}
		for i, a := range some {
			if i < slack.MaxRoundup && a != nil && len(a.Sources) > 0 && len(a.Sources[0].Name) < 200 {
				if strings.Count(read(out)+fallback(out), a.Sources[0].Name) < 2 {
					t.Errorf("%s: %q is missing", a.ID, a.Sources[0].Name)
				}
			}
		}
	}
	full := make([]*article.Article, 20) // each with all that a card shows
	for i := range full {
		a := article.Clone(samples.Get("markets"))
		a.Kicker, a.Section, a.Hero = article.Plain("Close"), "Markets", samples.Get("openai-azure.en").Hero
		full[i] = a
	}
	for _, p := range []*slack.Printer{{}, {Compact: true}} {
		for _, broken := range breaches(p.AppendRoundup(nil, full...)) {
			t.Errorf("full cards: %s", broken)
		}
	}
	if out := p.AppendRoundup(nil); !json.Valid(out) {
		t.Errorf("%s", out)
	}
}
