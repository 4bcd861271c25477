package speech

import (
	"encoding/xml"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// whole returns the text of a script as the texts of its chunks give it.
func whole(script []Utterance) string {
	var b strings.Builder
	for i := range script {
		b.WriteString(script[i].Text() + "\n")
	}
	return b.String()
}

// checkChunks proves that no chunk is over the limit, that each is a document of its profile, and that together they are
// the script.
func checkChunks(t *testing.T, name string, p *Printer, a *article.Article) {
	t.Helper()
	limit := p.Limit
	if limit == (Limit{}) {
		limit = p.Profile.Limit()
	}
	var text strings.Builder
	for i, c := range p.Chunks(a) {
		text.WriteString(c.Text)
		if !c.Size.Within(limit) {
			t.Errorf("%s: chunk %d is %+v, over %+v", name, i, c.Size, limit)
		}
		if limit.Bytes > 0 && len(c.Document) > limit.Bytes || limit.Characters > 0 && utf8.RuneCount(c.Document) > limit.Characters {
			t.Errorf("%s: chunk %d has %d bytes, %d characters", name, i, len(c.Document), utf8.RuneCount(c.Document))
		}
		checkElements(t, name, p.Profile, c.Document)
	}
	if got, want := text.String(), whole(p.Script(a)); got != want {
		for i := range min(len(got), len(want)) {
			if got[i] != want[i] {
				t.Errorf("%s: the chunks say %.60q where the script says %.60q", name, got[max(i-20, 0):], want[max(i-20, 0):])
				return
			}
		}
		t.Errorf("%s: the chunks have %d bytes of text, the script %d", name, len(got), len(want))
	}
}

// known are the elements that each profile may have, written down apart from the printer.
var known = map[Profile]string{
	W3C: "speak p s break sub lang emphasis prosody voice phoneme mark", PollyNeural: "speak p s break sub lang phoneme mark",
	PollyStandard:   "speak p s break sub lang emphasis prosody phoneme mark",
	PollyGenerative: "speak p s break sub lang phoneme", Google: "speak p s break sub lang emphasis prosody voice phoneme mark",
	Azure: "speak voice p s break sub lang emphasis prosody phoneme bookmark", ElevenLabs: "break", OpenAI: "", Espeak: "speak voice p s break mark",
}

func checkElements(t *testing.T, name string, p Profile, doc []byte) {
	t.Helper()
	if p == OpenAI {
		if strings.Contains(string(doc), "ms\"/>") || strings.Contains(string(doc), "<speak") {
			t.Errorf("%s: markup in plain text: %.200s", name, doc)
		}
		return
	}
	markup := string(doc)
	if p == ElevenLabs {
		markup = "<text>" + strings.ReplaceAll(markup, "&", "&amp;") + "</text>"
	}
	within := []string{}
	for dec := xml.NewDecoder(strings.NewReader(markup)); ; {
		token, err := dec.Token()
		if err != nil {
			if err.Error() != "EOF" {
				t.Errorf("%s: %v in %.300s", name, err, doc)
			}
			return
		}
		switch token := token.(type) {
		case xml.StartElement:
			if e := token.Name.Local; e != "text" && !slices.Contains(strings.Fields(known[p]), e) {
				t.Errorf("%s: %q has no element %s", name, p, e)
			} else if e == "p" && slices.Contains(within, "s") {
				t.Errorf("%s: a paragraph within a sentence", name)
			}
			within = append(within, token.Name.Local)
		case xml.EndElement:
			within = within[:len(within)-1]
		}
	}
}

func profiles() (all []Profile) {
	for _, name := range Profiles() {
		p, _ := ProfileOf(name)
		all = append(all, p)
	}
	return all
}

func TestChunksOfSamples(t *testing.T) {
	words := new(verbal.Set)
	for name, a := range samples.All() {
		for _, profile := range profiles() {
			for _, limit := range []Limit{{}, {Characters: 700}, {Bytes: 900, Billed: 200}} {
				p := &Printer{
					Profile: profile, Limit: limit, Words: words, Voices: TwoVoices, Marks: true, Names: map[Voice]string{Narrator: "Ann", Speaker: "Bob"},
					Prosody: map[Role]Prosody{Heading: {Rate: "slow"}}, Lexicon: &Lexicon{Lexemes: []Lexeme{{Graphemes: []string{"Azure"}, Phoneme: "ˈæʒər"}}},
				}
				checkChunks(t, name+" "+string(profile), p, a)
			}
		}
	}
}

// anything returns an article of random text.
func anything(r *rand.Rand, i int) *article.Article {
	bits := []string{
		"word ", "Wort, ", "Σ. ", "日本語。", "👩‍👩‍👧", "e\u0301", "<b>&amp;'\" ", "12 km, ", "$5.20 ", "…", "\n", "ไทย", "سلام، ", "A", "\u00AD", "; ",
		"https://example.org/a?b=c ", "Dr. ", "3. ", "\x00", "]]>", "-->",
	}
	text := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(bits[r.IntN(len(bits))])
		}
		return b.String()
	}
	a := &article.Article{Lang: []string{"en", "ja", "", "x", "ar"}[i%5], Headline: article.Plain(text(5))}
	for range r.IntN(5) {
		n := []int{3, 60, 900}[r.IntN(3)]
		switch r.IntN(3) {
		case 0:
			a.Body = append(a.Body, &article.Paragraph{Text: article.Plain(text(n))})
		case 1:
			a.Body = append(a.Body, &article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain(text(n))}}})
		default:
			a.Body = append(a.Body, &article.Paragraph{Text: article.Inlines{
				&article.Strong{Text: article.Plain(text(n / 3))}, &article.Text{Value: text(4)},
				&article.Span{Text: article.Plain(text(n / 3)), Meta: &article.Meta{Lang: "de"}},
			}})
		}
	}
	return a
}

// TestChunksOfAnything tries articles of random text, with every profile's own limit and with a small one.
func TestChunksOfAnything(t *testing.T) {
	words := new(verbal.Set)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 60 {
		a := anything(r, i)
		for _, profile := range profiles() {
			p := &Printer{Profile: profile, Words: words, Names: map[Voice]string{Narrator: "Ann"}}
			if i%2 == 0 {
				p.Limit = Limit{Characters: 600, Bytes: 700}
			}
			checkChunks(t, string(profile), p, a)
		}
	}
}
