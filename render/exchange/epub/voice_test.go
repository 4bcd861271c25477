package epub_test

import (
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/epub"
	"github.com/standfirst/standfirst/render/speech"
)

// spoken is a paragraph with all that a cue can go through.
var spoken = &article.Article{
	Lang: "en", Headline: article.Plain("Aloud"), Published: spring,
	Audio: &article.Audio{Renditions: []article.Rendition{{URL: "https://media.news.example/aloud.opus"}, {URL: "https://media.news.example/aloud.mp3"}}},
	Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{
			&article.Text{Value: "One & "}, &article.Strong{Text: article.Plain("a half. And")}, &article.Text{Value: " more "},
			&article.InlineMath{TeX: "x^2", MathML: &article.MathElement{Name: "mi", Text: "x"}}, &article.Text{Value: " than "}, &article.Emphasis{Text: article.Plain("that.")},
		}},
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain("First.")}, &article.Paragraph{Text: article.Plain("Second.")}}},
		&article.Heading{Text: article.Plain("Ü. Ende.")},
	},
}

func cue(block, from, to int, start, end time.Duration, text string) speech.Cue {
	return speech.Cue{Block: block, From: from, To: to, Start: start * time.Second, End: end * time.Second, Text: text}
}

// voice returns the page and the overlay of the spoken article.
func voice(t *testing.T, cues ...speech.Cue) (page, smil string) {
	book := write(t, &epub.Printer{Resource: media}, &epub.Book{Articles: []*article.Article{spoken}, Cues: [][]speech.Cue{cues}})
	sound(t, book)
	_, files := unpack(t, book)
	return string(files["EPUB/article-1.xhtml"]), string(files["EPUB/article-1.smil"])
}

// What a cue covers becomes one element, as far as one can go around it.
func TestCuesMarkTheText(t *testing.T) {
	for want, c := range map[string]speech.Cue{
		`<p><span id="say-1">One &amp;</span> <strong>a half. And</strong>`:            cue(0, 0, 13, 0, 1, ""),  // through half of an element: its beginning
		`<p>One &amp; <strong><span id="say-1">a half.</span> And</strong>`:            cue(0, 6, 13, 0, 1, ""),  // within it
		`<p><span id="say-1">One &amp; <strong>a half. And</strong> more</span> <math`: cue(0, 0, 22, 0, 1, ""),  // around it
		`One &amp; <span id="say-1"><strong>a half. And</strong> more</span> <math`:    cue(0, 6, 22, 0, 1, ""),  // with all of it
		`<mi>x</mi></math> <span id="say-1">than <em>that.</em></span></p>`:            cue(0, 27, 37, 0, 1, ""), // behind a formula
		`<blockquote><p>First.</p>` + "\n" + `<p><span id="say-1">Second.</span></p>`:  cue(1, 7, 14, 0, 1, ""),
		`<blockquote><p><span id="say-1">First.</span></p>` + "\n" + `<p>Second.</p>`:  cue(1, 0, 14, 0, 1, ""), // over two paragraphs
		`<figure id="block-2" class="quote"><blockquote><p>First.</p>`:                 cue(1, 0, 0, 0, 1, "Quote."),
		`<h2 id="at._fc-ende"><span id="say-1">Ü.</span> Ende.</h2>`:                   cue(2, 1, 3, 0, 1, ""), // which begins within a letter
		`<h2 id="at._fc-ende"><span id="say-1">Ü. Ende.</span></h2>`:                   cue(2, -5, 99, 0, 1, ""),
		`<p><span id="say-1">One &amp; <strong>a half. And</strong> more <math`:        cue(0, 0, 37, 0, 1, ""),
	} {
		page, smil := voice(t, c)
		if !strings.Contains(page, want) || !strings.Contains(smil, `clipBegin="0:00:00.000" clipEnd="0:00:01.000"`) {
			t.Errorf("%+v: no %s in\n%s\n%s", c, want, page[strings.Index(page, `<div class="body"`):], smil)
		}
	}
}

// Nothing that is heard is passed over: what is not in the text is heard with what is before it, or after it at the beginning.
func TestNothingIsPassedOver(t *testing.T) {
	_, smil := voice(t,
		cue(-1, 0, 0, 0, 1, "From nowhere."), cue(-1, 0, 0, 1, 2, "Aloud."), cue(0, 0, 13, 2, 3, ""), cue(1, 0, 0, 3, 4, "Quote."), cue(1, 0, 6, 4, 5, ""),
		cue(1, 0, 0, 5, 6, "End of quote."), cue(2, 0, 9, 6, 7, ""), cue(-1, 0, 0, 7, 8, "End of article."), cue(0, 0, 5, 9, 9, "no time"), cue(77, 0, 5, 9, 10, "no block"),
	)
	var got []string
	for line := range strings.Lines(smil) {
		if _, rest, ok := strings.Cut(line, `#`); ok {
			id, rest, _ := strings.Cut(rest, `"`)
			_, begin, _ := strings.Cut(rest, `clipBegin="0:00:0`)
			_, end, _ := strings.Cut(begin, `clipEnd="0:00:0`)
			got = append(got, id+" "+begin[:1]+"-"+end[:1])
		}
	}
	if want := "headline 0-2, say-3 2-3, block-2 3-4, say-5 4-6, say-7 6-8"; strings.Join(got, ", ") != want {
		t.Errorf("%s, want %s\n%s", strings.Join(got, ", "), want, smil)
	}
}

// The lengths of the overlays are those of their clips, and that of the book is their sum.
func TestDurations(t *testing.T) {
	_, files := unpack(t, write(t, &epub.Printer{Resource: media}, &epub.Book{Articles: []*article.Article{spoken, spoken}, Cues: [][]speech.Cue{
		{cue(0, 0, 13, 1, 3, ""), cue(2, 0, 9, 4, 3700, "")}, {cue(2, 0, 9, 0, 60, "")},
	}}))
	opf := string(files["EPUB/package.opf"])
	for _, want := range []string{
		`<meta refines="#article-1-voice" property="media:duration">1:01:38.000</meta>`, `<meta refines="#article-2-voice" property="media:duration">0:01:00.000</meta>`,
		`<meta property="media:duration">1:02:38.000</meta>`, `<meta property="media:active-class">heard</meta>`, `>synchronizedAudioText<`, `media-overlay="article-2-voice"`,
	} {
		if !strings.Contains(opf, want) {
			t.Errorf("no %s in\n%s", want, opf)
		}
	}
	if strings.Contains(opf, "audio-2") {
		t.Error("the recording is there twice")
	}
}

// Without a recording that can be read there is no overlay, no mark in the text, and the host is told.
func TestWithoutRecording(t *testing.T) {
	var lost []render.Loss
	p := &epub.Printer{Resource: func(string) ([]byte, string, error) { return []byte("no sound"), "audio/mpeg", nil }, Lost: func(l render.Loss) { lost = append(lost, l) }}
	b := &epub.Book{Articles: []*article.Article{spoken}, Cues: [][]speech.Cue{{cue(0, 0, 13, 0, 1, "")}}}
	names, files := unpack(t, write(t, p, b))
	if strings.Contains(strings.Join(names, " "), "smil") || strings.Contains(string(files["EPUB/article-1.xhtml"]), "say-") {
		t.Errorf("there is an overlay: %s", names)
	}
	if len(lost) != 1 || lost[0].Path != "articles[0].audio" || lost[0].Type != "audio" {
		t.Errorf("%+v", lost)
	}
}
