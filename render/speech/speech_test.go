package speech

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

var update = flag.Bool("update", false, "rewrite golden files")

func TestGolden(t *testing.T) {
	p := new(Printer)
	rendertest.Golden{Update: *update, Surfaces: []rendertest.Surface{
		{Name: "speech.txt", Append: p.AppendText},
		{Name: "ssml.xml", Append: p.AppendSSML},
	}}.Run(t, "testdata/*.txtar")
}

// TestSchema holds the SSML of every sample against the W3C's schema.
func TestSchema(t *testing.T) {
	schema := "../../../shared/schemas/ssml/ssml11/ssmlv1p1-core.xsd"
	_, err := os.Stat(schema)
	_, missing := exec.LookPath("xmllint")
	if err := errors.Join(err, missing); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skipf("skipped: no schema or no xmllint to check with: %v", err)
	}
	dir := t.TempDir()
	args := []string{"--noout", "--nonet", "--schema", schema}
	all := []*Printer{
		{}, {Locale: locale.For("ar"), Pictures: Description, Tables: TableRows, Listings: true, Notes: true},
		{
			Voices: TwoVoices, Names: map[Voice]string{Narrator: "Ann", Speaker: "Bob"}, Marks: true,
			Prosody: map[Role]Prosody{Heading: {Rate: "slow", Pitch: "low", Volume: "soft"}, Quote: {Rate: "90%"}},
			Lexicon: &Lexicon{Lexemes: []Lexeme{{Graphemes: []string{"OpenAI", "the"}, Phoneme: "ˈoʊpən"}, {Graphemes: []string{"a"}, Alias: "one"}}},
		},
	}
	add := func(name string, i int, document []byte) {
		file := filepath.Join(dir, name+"-"+strconv.Itoa(i)+".xml")
		if err := os.WriteFile(file, document, 0o666); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	for name, a := range samples.All() {
		for i, p := range all {
			add(name, i, p.AppendSSML(nil, a))
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for n := range 40 {
		a := anything(r, n)
		p := *all[n%len(all)]
		p.Limit = Limit{Bytes: 1500}
		for i, c := range p.Chunks(a) {
			add("random"+strconv.Itoa(n), i, c.Document)
		}
	}
	out, err := exec.Command("xmllint", args...).CombinedOutput()
	if err == nil {
		return
	}
	for line := range strings.Lines(string(out)) {
		if !strings.Contains(line, "validates") {
			t.Error(strings.TrimSpace(line))
		}
	}
}

// The script of an article says its attribution and its disclosure before the body and after it, for a part too.
func TestAttributionIsHeard(t *testing.T) {
	for name, a := range samples.All() {
		if render.Disclose(a.Attribution, a.SourceType).Kind == render.NoAI {
			continue
		}
		p := &Printer{Part: render.Part{To: 1}}
		var bylines, outros int
		for _, u := range p.Script(a) {
			switch u.Role {
			case Byline:
				bylines++
			case Outro:
				outros++
			}
		}
		if bylines == 0 || outros < 2 {
			t.Errorf("%s: %d bylines, %d utterances in the outro", name, bylines, outros)
		}
	}
}

func wellFormedXML(t *testing.T, doc []byte) {
	t.Helper()
	for dec := xml.NewDecoder(bytes.NewReader(doc)); ; {
		if _, err := dec.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, doc)
		}
	}
}

func TestNilAndEmpty(t *testing.T) {
	p := new(Printer)
	for _, a := range []*article.Article{nil, {}, {Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.List)(nil), (*article.Table)(nil), (*article.Image)(nil), (*article.Quote)(nil),
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil)}},
		&article.Quote{}, &article.PullQuote{}, &article.Update{}, &article.Custom{}, &article.Math{}, &article.Embed{},
	}}} {
		wellFormedXML(t, p.AppendSSML(nil, a))
		if got := string(p.AppendText(nil, a)); !strings.HasPrefix(got, "Untitled.\n") {
			t.Errorf("an empty article says %q", got)
		}
		p.Loss(a)
		p.Check(a)
		p.Digest(a)
	}
}

func TestHook(t *testing.T) {
	p := &Printer{Block: func(dst []Utterance, b article.Block, next func([]Utterance, article.Block) []Utterance) ([]Utterance, bool) {
		if _, ok := b.(*article.Paragraph); !ok {
			return dst, false
		}
		dst = append(dst, Utterance{Role: Note, Runs: []Run{{Text: "Listen."}}})
		return next(dst, b), true
	}}
	a := &article.Article{Lang: "en", Body: []article.Block{
		&article.Heading{Text: article.Plain("First")}, &article.Paragraph{Text: article.Plain("Second.")},
	}}
	got := string(p.AppendText(nil, a))
	if !strings.Contains(got, "First.\nListen.\nSecond.\n") {
		t.Errorf("%q", got)
	}
}

func FuzzSpeech(f *testing.F) {
	f.Add("One. Two <b> & “three”… \u202E", "spoken", "de")
	f.Add("文です。次の文。", "", "ja-JP")
	f.Fuzz(func(t *testing.T, text, spoken, lang string) {
		a := &article.Article{Lang: lang, Body: []article.Block{
			&article.Paragraph{Text: article.Inlines{
				&article.Text{Value: text},
				&article.Abbr{Text: article.Plain(text), Spoken: spoken},
				&article.Span{Text: article.Plain(text), Meta: &article.Meta{Lang: lang}},
				&article.Strong{Text: article.Plain(spoken)},
			}},
		}}
		p := new(Printer)
		doc := p.AppendSSML(nil, a)
		wellFormedXML(t, doc)
		if !utf8.Valid(p.AppendText(nil, a)) {
			t.Error("not UTF-8")
		}
		if line := AppendLine(nil, text, lang, new(verbal.Set)); bytes.ContainsAny(line, "\n\r\u2028\u2029\u202E") {
			t.Errorf("%q became %q", text, line)
		}
		// Nothing is lost or doubled between the sentences.
		var said strings.Builder
		for dec := xml.NewDecoder(bytes.NewReader(doc)); ; {
			tok, err := dec.Token()
			if err != nil {
				break
			}
			if c, ok := tok.(xml.CharData); ok {
				said.Write(c)
			}
		}
		var want strings.Builder
		for _, u := range p.Script(a) {
			want.WriteString(u.Text())
		}
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if got, want := squeeze(said.String()), squeeze(want.String()); got != want {
			t.Errorf("said %q of %q", got, want)
		}
	})
}

// A sentence ends as its own language ends one, whatever the reader's.
func TestFullStop(t *testing.T) {
	for _, c := range [...]struct{ lang, reader, want string }{{"en", "ja", "Tides."}, {"ja", "en", "Tides。"}, {"", "ja", "Tides。"}, {"zh-Hant", "zh-Hans", "Tides。"}} {
		p := &Printer{Locale: locale.For(c.reader)}
		for _, u := range p.Script(&article.Article{Lang: c.lang, Headline: article.Plain("Tides")}) {
			if u.Role == Headline && u.Text() != c.want {
				t.Errorf("%q is said to readers of %s in %q, want %q", u.Text(), c.reader, c.lang, c.want)
			}
		}
	}
}
