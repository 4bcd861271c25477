package epub_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/epub"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech"
)

// Every sample keeps the promises of the module in every language, and is a book that holds together.
func TestConform(t *testing.T) {
	for _, name := range samples.Names() {
		for _, lang := range []string{"", "ar", "ja"} {
			for _, part := range []render.Part{{}, {To: 1}} {
				p := &epub.Printer{Part: part, Resource: media}
				if lang != "" {
					p.Locale = locale.For(lang)
				}
				surface := rendertest.Surface{Name: fmt.Sprintf("%s in %q", name, lang), Append: p.Append, Omits: func(a *article.Article) bool { return len(p.Append(nil, a)) == 0 }}
				rendertest.Conform(t, surface, samples.Get(name), func(out []byte) string { return read(t, out) })
				a := dated(name)
				rendertest.Conform(t, surface, a, func(out []byte) string { return read(t, out) })
				book := p.Append(nil, a)
				if len(book) == 0 {
					t.Fatalf("%s: nothing is printed: %v", surface.Name, p.Check(a))
				}
				sound(t, book)
			}
		}
	}
}

// The package document names the sources and makers of the articles, too.
func TestMachineReadsTheAttribution(t *testing.T) {
	for name, a := range samples.All() {
		if name == "hostile" { // whose names are cut to one line there
			continue
		}
		a.Published = spring
		_, files := unpack(t, new(epub.Printer).Append(nil, a))
		for _, missing := range rendertest.Unattributed(string(files["EPUB/package.opf"]), a) {
			t.Errorf("%s: the package document does not name %q", name, missing)
		}
		if d := render.Disclose(a.Attribution, a.SourceType); d.SourceType != "" && !bytes.Contains(files["EPUB/package.opf"], []byte(">"+d.URI()+"<")) {
			t.Errorf("%s: the package document does not say %s", name, d.URI())
		}
	}
}

// Books of random articles, with cues that lie about them, hold together.
func TestRandom(t *testing.T) {
	for seed := range uint64(60) {
		sound(t, write(t, &epub.Printer{Resource: media}, random(seed, 5)))
	}
}

// random returns a book of random articles.
func random(seed uint64, n int) *epub.Book {
	w, of := rand.New(rand.NewPCG(seed, 1)), specimen.Wild(seed)
	b := &epub.Book{Modified: spring, Title: of.Headline.Plain(), Lang: of.Lang, ID: of.URL, Description: of.Standfirst.Plain(), Publisher: of.Section}
	for i := range n {
		a := specimen.Wild(seed + uint64(i+1)<<32)
		if w.IntN(2) == 0 {
			a.Audio = &article.Audio{Renditions: []article.Rendition{{URL: "https://media.news.example/x.mp3"}}}
		}
		cues := speech.CuesByLength(new(speech.Printer).Script(a), time.Duration(w.IntN(100))*time.Second)
		for range w.IntN(6) {
			start := time.Duration(w.IntN(9)-1) * time.Second
			cues = append(cues, speech.Cue{Start: start, End: start + time.Duration(w.IntN(9)-1)*time.Second, Block: w.IntN(20) - 3, From: w.IntN(40) - 4, To: w.IntN(40)})
		}
		b.Articles, b.Cues = append(b.Articles, a), append(b.Cues, cues)
	}
	return b
}

// long returns a book of what is long, deep and much.
func long() *epub.Book {
	deep := article.Block(&article.Paragraph{Text: article.Plain("At the bottom.")})
	for i := range 20 {
		if i%2 == 0 {
			deep = &article.Quote{Body: []article.Block{deep}}
		} else {
			deep = &article.List{Items: []article.Item{{Text: article.Plain("level"), Body: []article.Block{deep}}}}
		}
	}
	text := &article.Article{Lang: "en", Headline: article.Plain("Long"), Body: []article.Block{&article.Paragraph{Text: article.Plain(strings.Repeat("Ten signs ", 10_000))}, deep}}
	much := &article.Article{Lang: "en", Headline: article.Plain("Much")}
	notes := &article.Footnotes{}
	for i := range 1000 {
		id := fmt.Sprint(i)
		much.Body = append(much.Body, &article.Heading{Text: article.Plain("Part " + id)}, &article.Paragraph{Text: article.Inlines{&article.Text{Value: "text"}, &article.FootnoteRef{Note: id}}})
		notes.Notes = append(notes.Notes, article.Footnote{ID: id, Body: []article.Block{&article.Paragraph{Text: article.Plain("note")}}})
	}
	much.Body = append(much.Body, notes)
	return &epub.Book{Title: "Long", Modified: spring, Articles: []*article.Article{text, much, dated("fifty-sources")}}
}

func TestLong(t *testing.T) { sound(t, write(t, new(epub.Printer), long())) }

// What is nil or empty prints, with and without hooks.
func TestNil(t *testing.T) {
	a := &article.Article{Published: spring, Body: []article.Block{nil, (*article.Paragraph)(nil), (*article.Footnotes)(nil), &article.Paragraph{Text: article.Inlines{
		nil, (*article.Text)(nil), (*article.Strong)(nil), (*article.FootnoteRef)(nil), (*article.InlineImage)(nil), &article.Link{}, &article.Time{},
	}}, &article.Embed{}, &article.Video{}, &article.Audio{}, &article.Image{}, &article.Gallery{Images: make([]article.Image, 1)}, &article.Math{}, &article.Table{}, &article.Update{}}}
	hooked := &epub.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			return next(dst, b), true
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			return dst, false
		},
	}
	for _, p := range []*epub.Printer{{}, hooked, {Resource: media}} {
		for _, a := range []*article.Article{nil, {}, a} {
			p.Append(nil, a)
			p.Article(a)
			p.Check(a)
			p.Loss(a)
			p.Digest(a)
		}
		sound(t, p.Append(nil, a))
		if err := p.Write(new(bytes.Buffer), nil); err == nil {
			t.Error("a book without a date was written")
		}
	}
}

// A book that the format does not allow is not begun.
func TestWithoutDate(t *testing.T) {
	var out bytes.Buffer
	p := new(epub.Printer)
	a := samples.Get("essay") // of which the month is known
	err := p.Write(&out, &epub.Book{Articles: []*article.Article{a}})
	var problem render.Problem
	if !errors.As(err, &problem) || !problem.Fatal || problem.Path != "modified" || out.Len() > 0 {
		t.Errorf("%v after %d bytes", err, out.Len())
	}
	if got := string(p.Append([]byte("before"), a)); got != "before" {
		t.Errorf("%q", got)
	}
	if err := p.Write(&out, &epub.Book{Modified: article.On(2026, 4, 28), Articles: []*article.Article{a}}); err == nil {
		t.Error("a day was taken for a moment")
	}
}

// The book tells the latest moment of its articles, in UTC.
func TestModified(t *testing.T) {
	for want, b := range map[string]*epub.Book{
		"2026-04-28T06:30:00Z": {Modified: spring, Articles: []*article.Article{dated("markets")}},
		"2026-04-28T21:10:30Z": {Articles: []*article.Article{dated("code-news"), dated("markets"), samples.Get("essay")}},
	} {
		_, files := unpack(t, write(t, new(epub.Printer), b))
		if n := bytes.Count(files["EPUB/package.opf"], []byte("dcterms:modified")); n != 1 || !bytes.Contains(files["EPUB/package.opf"], []byte(`<meta property="dcterms:modified">`+want+`</meta>`)) {
			t.Errorf("%d of them, none is %s", n, want)
		}
	}
}

// An identifier stays when the articles are updated, and differs between books.
func TestIdentifier(t *testing.T) {
	id := func(b *epub.Book) string {
		_, files := unpack(t, write(t, new(epub.Printer), b))
		_, rest, _ := strings.Cut(string(files["EPUB/package.opf"]), `<dc:identifier id="book">`)
		got, _, _ := strings.Cut(rest, "<")
		return got
	}
	a := dated("openai-azure.en")
	first := id(&epub.Book{Articles: []*article.Article{a}})
	a.Updated, a.Body = article.At(spring.Time.Add(time.Hour)), a.Body[:2]
	if again := id(&epub.Book{Articles: []*article.Article{a}}); again != first || !strings.HasPrefix(first, "urn:uuid:") {
		t.Errorf("%s, then %s", first, again)
	}
	if other := id(&epub.Book{Articles: []*article.Article{dated("openai-azure.de")}}); other == first {
		t.Errorf("two books are %s", other)
	}
	for given, want := range map[string]bool{
		"urn:isbn:9780000000002": true, "https://news.example/1": true, "urn:uuid:917393e3-1b1e-5cef-ace4-edaa54e1f810": true,
		"urn:uuid:1": false, "an id": false, "": false,
	} {
		b := &epub.Book{ID: given, Articles: []*article.Article{a}}
		if got := id(b); (got == given) != want {
			t.Errorf("%q became %q", given, got)
		}
		reported := false
		for _, problem := range new(epub.Printer).CheckBook(b) {
			reported = reported || problem.Path == "id"
		}
		if reported == want {
			t.Errorf("%q: reported: %v", given, reported)
		}
	}
}

// A writer that fails ends the writing, and its error comes back.
func TestWriterFails(t *testing.T) {
	whole := len(write(t, &epub.Printer{Resource: media}, shelf()["openai-azure.en"]))
	for n := 0; n < whole; n += 1 + n/3 {
		if err := (&epub.Printer{Resource: media}).Write(&narrow{n}, shelf()["openai-azure.en"]); !errors.Is(err, errFull) {
			t.Errorf("after %d bytes: %v", n, err)
		}
	}
}

var errFull = errors.New("full")

type narrow struct{ left int }

func (w *narrow) Write(p []byte) (int, error) {
	if len(p) > w.left {
		n := w.left
		w.left = 0
		return n, errFull
	}
	w.left -= len(p)
	return len(p), nil
}
