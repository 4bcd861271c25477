package samples

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

// Random returns an article made by chance: the same for the same seed, on every platform and in every run. It is
// valid, and what it holds no author would have written: any node within any other, down to five levels, text in many
// scripts with signs of markup in it, any field set or not. It always has a source and credits.
//
// What a seed gives may change with a minor version of this module: tests state what holds for every seed, not golden files.
func Random(seed uint64) *article.Article {
	d := &dice{Rand: rand.New(rand.NewPCG(seed, 0x5f5))}
	a := piece(fmt.Sprint("random-", seed), d.line())
	a.Lang = d.lang()
	a.Kicker, a.Standfirst = d.maybeRun(), d.maybeRun()
	if d.one(3) {
		a.Headline = d.run(1)
	}
	if d.one(3) {
		a.Headlines = article.Headlines{Short: d.line(), Social: d.line(), Search: d.line(), Push: d.line(), Spoken: d.line()}
	}
	a.Updated = article.On(2026, time.May, 1+d.IntN(28))
	a.Status = pick(d, article.StatusPublished, article.StatusPublished, article.StatusCorrected, article.StatusDraft, article.StatusRetracted)
	for i := range d.IntN(4) {
		a.Sources = append(a.Sources, article.Source{ID: fmt.Sprint("source-", i), Name: d.line(), URL: d.url(), Title: d.line(), Author: d.word()})
	}
	d.sources = len(a.Sources) - 1
	a.Attribution = append(a.Attribution, d.credits()...)
	if d.one(2) {
		a.Hero = d.picture()
	}
	if d.one(4) {
		a.Audio = d.sound()
	}
	for range d.IntN(12) {
		a.Body = append(a.Body, d.block(5))
	}
	if d.one(3) {
		a.Access = article.Access{Kind: pick(d, article.AccessPreview, article.AccessSubscribers), Preview: d.IntN(4)}
	}
	for range d.IntN(4) {
		a.Tags = append(a.Tags, article.Tag{Name: d.word(), URL: d.url()})
	}
	if d.one(4) {
		a.Corrections = []article.Correction{{Date: article.On(2026, time.May, 2), Text: d.run(1)}}
		a.Advisories = []article.Advisory{{Kind: "violence", Text: d.run(1)}}
		a.Discussion = &article.Discussion{URL: d.url(), Count: d.IntN(100)}
		a.Promo = &article.Promo{Headline: d.run(1), Action: d.word(), URL: d.url()}
		a.Related = []article.Related{{URL: d.url(), Headline: d.run(1), Lang: d.lang()}}
		a.Editions = []article.Edition{{Lang: d.lang(), URL: d.url(), Headline: d.run(1), Original: true}}
		a.Rights = &article.Rights{Copyright: d.line(), Holder: d.word(), Year: 2026, DataMining: article.MiningNoTraining}
	}
	if d.notes > 0 {
		var notes article.Footnotes
		for n := range d.notes {
			notes.Notes = append(notes.Notes, article.Footnote{ID: fmt.Sprint("note-", n), Body: []article.Block{&article.Paragraph{Text: article.Plain(d.line())}}})
		}
		a.Body = append(a.Body, &notes)
	}
	return a
}

// A dice makes parts of an article by chance.
type dice struct {
	*rand.Rand
	notes   int // footnotes referred to
	ids     int // IDs given
	sources int // sources beside the first
}

func (d *dice) one(in int) bool { return d.IntN(in) == 0 }

func pick[T any](d *dice, of ...T) T { return of[d.IntN(len(of))] }

func (d *dice) word() string {
	return pick(d, "tide", "été", "日本語", "<b>&amp;", "a\"b'c", "\\x_y*", "مرحبا", "שלום", "🏳️‍🌈", "Łódź", "İıſß", "한국어", "ไทย", "3.14",
		"](x)", "-->", "]]>", "{{.}}", "#", "@a", "𝔘", "e\u0301", "नमस्ते", "C++", "no\u00a0break") + fmt.Sprint(d.IntN(100))
}

func (d *dice) line() string {
	words := make([]string, 1+d.IntN(6))
	for i := range words {
		words[i] = d.word()
	}
	return strings.Join(words, pick(d, " ", " ", ", ", ". ", " — "))
}

func (d *dice) lang() string {
	return pick(d, "en", "en-GB", "ar", "zh-Hans", "ja", "he", "pt-BR", "de", "hi")
}

func (d *dice) url() string {
	return fmt.Sprintf("https://news.example/%s?n=%d&m=%%C3%%A9#a", pick(d, "a", "b/c", "été"), d.IntN(1000))
}

func (d *dice) meta() *article.Meta {
	switch d.IntN(8) {
	case 0:
		d.ids++
		return &article.Meta{ID: fmt.Sprint("node-", d.ids)}
	case 1:
		return &article.Meta{Lang: d.lang()}
	}
	return nil
}

func (d *dice) agent() article.Agent {
	return article.Agent{Kind: pick(d, article.Person, article.Organization, article.Software, article.AgentUnstated), Name: d.word(), URL: d.url()}
}

func (d *dice) credits() (all article.Attribution) {
	for range d.IntN(4) {
		c := article.Credit{Agent: d.agent(), Role: pick(d, article.RoleWriting, article.RoleReporting, article.RoleEditing, article.RoleTranslating,
			article.RoleAITranslating, article.RoleAIGenerating, article.RoleFactChecking, article.RoleReviewing, article.RolePhotography,
			article.RolePublishing, "tasting")}
		if !c.Role.Known() {
			c.Label = d.word()
		}
		if d.sources > 0 && d.one(3) {
			c.Sources = []string{fmt.Sprint("source-", d.IntN(d.sources))}
		}
		all = append(all, c)
	}
	return all
}

func (d *dice) picture() *article.Image {
	m := picture(fmt.Sprint("picture-", d.IntN(100)))
	m.Alt, m.Caption, m.Decorative, m.Attribution, m.Meta = d.line(), d.maybeRun(), d.one(6), d.credits(), d.meta()
	if d.one(5) {
		m.Link = d.url()
	}
	return m
}

func (d *dice) sound() *article.Audio {
	return &article.Audio{
		Renditions: []article.Rendition{{URL: d.url(), Type: "audio/mpeg", Duration: time.Duration(d.IntN(9000)) * time.Second}},
		Title:      d.line(), Caption: d.maybeRun(), Attribution: d.credits(),
	}
}

func (d *dice) maybeRun() article.Inlines {
	if d.one(2) {
		return nil
	}
	return d.run(2)
}
