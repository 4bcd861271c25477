package discord_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/message/discord"
)

// Whatever an article holds, its message keeps to Discord's rules, and the article stays as it was.
func FuzzMessage(f *testing.F) {
	for seed := range uint64(40) {
		f.Add(seed*0x9E3779B97F4A7C15, "word ")
	}
	f.Add(uint64(1), "\xff\u202e")
	f.Fuzz(func(t *testing.T, seed uint64, word string) {
		a := specimen.Wild(seed, word)
		before := article.Digest(a)
		for _, p := range []*discord.Printer{{}, {Compact: true}} {
			for _, broken := range breaches(p.Append(nil, a)) {
				t.Errorf("compact %v: %s", p.Compact, broken)
			}
			p.Check(a)
			p.Loss(a)
		}
		for _, broken := range breaches(new(discord.Printer).AppendRoundup(nil, a, specimen.Wild(seed+1, word), nil, a)) {
			t.Errorf("roundup: %s", broken)
		}
		if article.Digest(a) != before {
			t.Error("the article was changed")
		}
	})
}

// A text is shown as it is: no character of it is markup.
func FuzzText(f *testing.F) {
	for _, s := range []string{
		"plain", "@everyone and @here", "<@123> <#4> <:x:5> <t:6:R> </x:7>", "**b** *i* __u__ ~~s~~ ||x|| `c` ```d```", "[a](https://a.example/)", "https://a.example/",
		"# h", "-# small", "> q", ">>> q", "- l", "* l", "1. l", "+ l", ":x: a:b: 10:30", "\\*", "a\\", "¯\\_(ツ)_/¯", "<https://a.example/>", "a_b_c", "\n- x",
	} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, one, two string) {
		want := furniture.Line(one + two)
		if len(want) > 1500 || furniture.Line(one)+furniture.Line(two) == "" {
			return
		}
		// Two texts in a row: what one begins, the other must not complete.
		run := article.Inlines{&article.Text{Value: one}, &article.Span{Text: article.Plain(two)}}
		a := &article.Article{Headline: article.Plain(one), Kicker: article.Plain(two), Body: []article.Block{&article.Paragraph{Text: run}}}
		out := new(discord.Printer).Append(nil, a)
		for _, broken := range breaches(out) {
			t.Error(broken)
		}
		var m message
		if err := json.Unmarshal(out, &m); err != nil {
			t.Fatal(err)
		}
		for _, signs := range []string{"*", "~~", "](", "<http", "```"} {
			if shown := literal.ReplaceAllString(m.Embeds[0].Description, ""); strings.Contains(shown, signs) {
				t.Errorf("%q is markup in %q", signs, m.Embeds[0].Description)
			}
		}
		squeeze := func(s string) string {
			return strings.Join(strings.Fields(furniture.Line(s)), "")
		}
		if got := squeeze(literal.ReplaceAllString(m.Embeds[0].Description, "$1")); !strings.HasSuffix(got, squeeze(one+two)) && furniture.Line(one)+furniture.Line(two) == furniture.Line(one+two) {
			t.Errorf("%q reads as %q", one+two, got)
		}
	})
}

func TestRandom(t *testing.T) {
	for seed := range uint64(500) {
		a := specimen.Wild(seed*7919, "word ")
		for _, p := range []*discord.Printer{{}, {Compact: true}} {
			for _, broken := range breaches(p.Append(nil, a)) {
				t.Errorf("%d, compact %v: %s", seed, p.Compact, broken)
			}
		}
	}
}
