package slack_test

import (
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render/message/slack"
)

// Whatever an article holds, its message keeps to Slack's rules, and the article stays as it was.
func FuzzMessage(f *testing.F) {
	for seed := range uint64(40) {
		f.Add(seed*0x9E3779B97F4A7C15, "word ")
	}
	f.Add(uint64(1), "\xff\u202e")
	f.Fuzz(func(t *testing.T, seed uint64, word string) {
		a := specimen.Wild(seed, word)
		before := article.Digest(a)
		for _, p := range []*slack.Printer{{}, {Compact: true}} {
			for _, broken := range breaches(p.Append(nil, a)) {
				t.Errorf("compact %v: %s", p.Compact, broken)
			}
			p.Check(a)
			p.Loss(a)
		}
		for _, broken := range breaches(new(slack.Printer).AppendRoundup(nil, a, specimen.Wild(seed+1, word), nil, a)) {
			t.Errorf("roundup: %s", broken)
		}
		if article.Digest(a) != before {
			t.Error("the article was changed")
		}
	})
}

func TestRandom(t *testing.T) {
	for seed := range uint64(500) {
		a := specimen.Wild(seed*7919, "word ")
		for _, p := range []*slack.Printer{{}, {Compact: true}} {
			for _, broken := range breaches(p.Append(nil, a)) {
				t.Errorf("%d, compact %v: %s", seed, p.Compact, broken)
			}
		}
	}
}
