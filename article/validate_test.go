package article

import (
	"errors"
	"math"
	"strings"
	"testing"
)

func TestSamplesAreValid(t *testing.T) {
	for name, data := range samples(t) {
		a, err := Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		if err := Validate(a); err != nil && name != "hostile.json" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestValidate(t *testing.T) {
	text := Plain("x")
	var none *Paragraph
	for _, tt := range []struct {
		a    *Article
		want string
	}{
		{nil, "nil-article: there is no article"},
		{&Article{}, ""},
		{&Article{Headline: Inlines{&Strong{Text: Inlines{nil}}}}, "headline[0].text[0]: nil-node: the inline is nil"},
		{&Article{Body: []Block{&List{Items: []Item{{Body: []Block{none}}}}}}, "body[0].items[0].body[0]: nil-node: the block is nil"},
		{&Article{ID: "\xff"}, "id: invalid-utf8: the string is not valid UTF-8"},
		{&Article{Status: "lost"}, `status: unknown-value: "lost" is not a known value`},
		{&Article{Lang: "en_GB"}, `lang: malformed-lang: "en_GB" is not a BCP 47 tag`},
		{&Article{URL: "http://a b/"}, `url: malformed-url: "http://a b/" is not a URL`},
		{&Article{Published: Date{Precision: 9}}, "published: unknown-value: the date has an unknown precision"},
		{&Article{Discussion: &Discussion{Count: -1}}, "discussion.count: negative-number: the number is below zero"},
		{&Article{Hero: &Image{}}, "hero.renditions: missing-rendition: there is no file"},
		{&Article{Hero: &Image{Renditions: []Rendition{{}}, Color: "red", Focus: &Focus{X: 2, Y: math.NaN()}}},
			"hero.color: malformed-color: \"red\" is not of the form #rrggbb\n" +
				"hero.renditions[0].url: missing-url: the rendition has no file\n" +
				"hero.focus.x: number-out-of-range: the focus is outside of the picture\n" +
				"hero.focus.y: number-out-of-range: the number is not finite"},
		{&Article{Sources: []Source{{ID: "a"}, {ID: "a"}, {}}},
			"sources[1].id: duplicate-source: another source has the ID \"a\"\nsources[2].id: missing-id: nothing can refer to the source"},
		{&Article{Attribution: Attribution{{Role: RoleSource, Sources: []string{"b"}}, {Role: "cooking"}, {}}},
			"attribution[0].sources[0]: unknown-source: there is no source \"b\"\n" +
				"attribution[1].label: missing-label: the role \"cooking\" has no words of its own\n" +
				"attribution[2].role: missing-role: the credit does not say for what"},
		{&Article{Body: []Block{&Heading{Level: 1, Text: text}, &Heading{Level: 7}}},
			"body[0].level: heading-level: 1 is not one of 2 to 6\nbody[1].level: heading-level: 7 is not one of 2 to 6"},
		{&Article{Body: []Block{&List{Start: -3}, &Table{Rows: []Row{{Cells: []Cell{{RowSpan: -1}}}}}}},
			"body[1].rows[0].cells[0].rowSpan: negative-number: the number is below zero"},
		{&Article{Body: []Block{&Custom{Data: []byte("{")}}},
			"body[0].kind: missing-kind: the custom block does not say what it is\nbody[0].data: malformed-json: the data are not a JSON value"},
		{&Article{Body: []Block{&Embed{}, &Quote{Source: "q"}}},
			"body[0].url: missing-url: the embed leads nowhere\nbody[1].source: unknown-source: there is no source \"q\""},
		{&Article{Body: []Block{&Divider{Meta: &Meta{ID: "a", Dir: "up"}}, &Divider{Meta: &Meta{ID: "a"}}}},
			"body[0].dir: unknown-value: \"up\" is not a known value\nbody[1].id: duplicate-id: another node has the ID \"a\""},
		{&Article{Body: []Block{&Paragraph{Text: Inlines{&FootnoteRef{Note: "1"}}}, &Footnotes{Notes: []Footnote{{ID: "2"}, {ID: "2"}, {}}}}},
			"body[1].notes[1].note: duplicate-footnote: another footnote has the ID \"2\"\n" +
				"body[1].notes[2].note: missing-id: nothing can refer to the footnote\n" +
				"body[0].text[0].note: unknown-footnote: there is no footnote \"1\""},
		{&Article{Extra: Extra{{"lang", []byte("1")}, {"x", nil}}},
			"lang: duplicate-member: the extra member has the name of another\nx: malformed-json: the extra member is not a JSON value"},
	} {
		got := ""
		if err := Validate(tt.a); err != nil {
			got = err.Error()
			var p *Problem
			if !errors.As(err, &p) || !errors.Is(err, p.Code) {
				t.Errorf("%s: not found by errors.As and errors.Is", got)
			}
		}
		if got != tt.want {
			t.Errorf("got:\n%s\nwant:\n%s", got, tt.want)
		}
	}
}

func TestAdvise(t *testing.T) {
	codes := func(a *Article) string {
		var all []string
		for _, p := range Advise(a) {
			all = append(all, p.Path+" "+string(p.Code))
		}
		return strings.Join(all, ", ")
	}
	a := &Article{
		Status:     StatusCorrected,
		SourceType: "trainedAlgorithmicMedia",
		Sources:    []Source{{ID: "a"}},
		Hero:       &Image{Renditions: []Rendition{{URL: "a.png"}}},
		Body:       []Block{&Heading{Level: 4}, &Custom{Kind: "poll"}, &Footnotes{Notes: []Footnote{{ID: "n"}}}},
	}
	want := "lang missing-lang, headline missing-headline, published missing-published, corrections missing-correction, " +
		"attribution missing-attribution, attribution missing-ai-role, sources[0].url missing-source-url, " +
		"sources[0].name missing-source-name, hero.alt missing-alt, body[0].level skipped-level, " +
		"body[1].fallback missing-fallback, body[2].notes[0] unused-footnote"
	if got := codes(a); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	a = &Article{
		Lang: "en", Headline: Plain("x"), Published: At(At(On(2026, 1, 2).Time).Time), Updated: At(On(2026, 1, 1).Time),
		Attribution: Attribution{{Role: RoleAIProcessing}, {Role: RoleEditing}},
	}
	want = "updated updated-too-early, attribution[0].sources missing-ai-source, attribution[1].agent missing-agent"
	if got := codes(a); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestWellFormedLang(t *testing.T) {
	for _, s := range []string{"en", "de-CH-1996", "zh-Hans-CN", "es-419", "sl-rozaj-biske", "x-own", "en-x-a", "zh-cmn-Hant", "de-u-co-phonebk", "i-klingon", "ast"} {
		if !wellFormedLang(s) {
			t.Errorf("%s is well-formed", s)
		}
	}
	for _, s := range []string{"", "e", "en_GB", "english language", "en-", "-en", "abcdefghi", "en-GB-Latn", "x", "en-u", "en-a-b", "1a", "dé"} {
		if wellFormedLang(s) {
			t.Errorf("%s is not well-formed", s)
		}
	}
}
