package xliff_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/xliff"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func ExamplePrinter() {
	a := &article.Article{
		URL: "https://news.example/tide", Lang: "en",
		Body: []article.Block{&article.Paragraph{Text: article.Inlines{
			&article.Text{Value: "The "}, &article.Strong{Text: article.Plain("tide")}, &article.Text{Value: " came in. It went out."},
		}}},
	}
	p := xliff.Printer{Target: "de"}
	os.Stdout.Write(p.Append(nil, a))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="en" trgLang="de">
	// <file id="article" original="https://news.example/tide" srcDir="ltr" trgDir="ltr" xml:space="preserve">
	// <group id="body" name="body" type="sf:body">
	// <unit id="body.0.text" name="body[0].text" type="sf:paragraph">
	// <notes>
	// <note category="context">A paragraph: body[0].text</note>
	// </notes>
	// <originalData>
	// <data id="d1">&lt;strong&gt;</data>
	// <data id="d2">&lt;/strong&gt;</data>
	// </originalData>
	// <segment id="s1"><source>The <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d2">tide</pc> came in.</source></segment>
	// <ignorable><source> </source></ignorable>
	// <segment id="s2"><source>It went out.</source></segment>
	// </unit>
	// </group>
	// </file>
	// </xliff>
}

// printers are those with which everything is tried.
func printers() map[string]*xliff.Printer {
	return map[string]*xliff.Printer{
		"zero": {},
		"full": {Target: "ar", Tags: true, Limits: map[xliff.Kind]int{xliff.PushHeadline: 60, xliff.Paragraph: 4000}, Keep: []string{"OpenAI", "Open", "", "<b>"}},
		"ja":   {Target: "zz-not a tag", Locale: locale.For("ja"), Whole: true},
		"ar":   {Target: "en-GB", Locale: locale.For("ar"), Part: render.Part{From: 1, To: 4}},
	}
}

// read is what a person reads of a document: its notes and its texts.
func read(t testing.TB) func([]byte) string {
	return func(out []byte) string {
		root := tree(t.(*testing.T), out)
		var all strings.Builder
		for _, n := range root.all("note", "source") {
			all.WriteString(n.plain() + "\n")
		}
		return all.String()
	}
}

func TestGolden(t *testing.T) {
	p := &xliff.Printer{Target: "de", Tags: true, Limits: map[xliff.Kind]int{xliff.ShortHeadline: 30}, Keep: []string{"OpenAI"}}
	for _, name := range []string{"openai-azure.en", "essay", "code-news", "live-report"} {
		file := filepath.Join("testdata", name+".xlf")
		got := p.Append(nil, samples.Get(name))
		if *update {
			if err := os.WriteFile(file, got, 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s differs from what is printed (%v); -update rewrites it", file, err)
		}
	}
}

func TestSamples(t *testing.T) {
	for with, p := range printers() {
		for name, a := range samples.All() {
			t.Run(with+"/"+name, func(t *testing.T) {
				rendertest.Conform(t, rendertest.Surface{Name: "xliff", Append: p.Append}, a, read(t))
				rules(t, p.Append(nil, a))
				p.Check(a)
				p.Loss(a)
			})
		}
	}
}

// The published schema of the core, which is the same for 2.0 and 2.1, takes every document.
func TestSchema(t *testing.T) {
	dir := t.TempDir()
	for from, to := range map[string]string{"xliff-core-2.0.xsd": "xliff-core-2.0.xsd", "xml.xsd": "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"} {
		data, err := os.ReadFile(filepath.Join(os.Getenv("STANDFIRST_CHECKERS"), "xliff", from))
		if err != nil { // Debian has it in php-symfony-translation
			data, err = os.ReadFile(filepath.Join("/usr/share/php/Symfony/Component/Translation/Resources/schemas", from))
		}
		if err != nil {
			checker.Missing(t, "the schema of XLIFF ("+from+" of Debian's php-symfony-translation)")
		}
		to = filepath.Join(dir, filepath.FromSlash(to))
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	args := []string{"--noout", "--nonet", "--schema", filepath.Join(dir, "xliff-core-2.0.xsd")}
	for with, p := range printers() {
		for name, a := range samples.All() {
			file := filepath.Join(dir, with+"-"+name+".xlf")
			if err := os.WriteFile(file, p.Append(nil, a), 0o666); err != nil {
				t.Fatal(err)
			}
			args = append(args, file)
		}
	}
	if out, err := checker.Command(t, "xmllint", args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%.3000s", err, out)
	}
}

// Nodes that are not there, and articles beyond the ordinary.
func TestExtremes(t *testing.T) {
	deep := []article.Block{&article.Paragraph{Text: article.Plain("Down here.")}}
	run := article.Plain("In here.")
	for range 20 {
		deep = []article.Block{&article.Quote{Body: deep}, (*article.Quote)(nil), nil}
		run = article.Inlines{&article.Strong{Text: run}, nil, (*article.Strong)(nil)}
	}
	many := make([]article.Block, 1000)
	for i := range many {
		many[i] = &article.Paragraph{Text: article.Plain(fmt.Sprintf("Sentence %d. And another.", i)), Meta: &article.Meta{ID: fmt.Sprint("p", i/2)}}
	}
	for name, a := range map[string]*article.Article{
		"nil":    nil,
		"deep":   {Lang: "en", Body: append(deep, &article.Paragraph{Text: run})},
		"many":   {Lang: "en", Body: many},
		"long":   {Lang: "en", Body: []article.Block{&article.Paragraph{Text: article.Plain(strings.Repeat("A word and a stop. ", 100_000/19))}}},
		"broken": {Lang: "e\x00n", Body: []article.Block{&article.Paragraph{Text: article.Plain("\xff\x01 \u202e]]>\r\n&")}}},
	} {
		for with, p := range printers() {
			out := p.Append(nil, a)
			if !utf8.Valid(out) {
				t.Errorf("%s: no UTF-8", name)
			}
			root := rules(t, out)
			if units := len(root.all("unit")); name == "many" && with == "zero" && units != 1000 {
				t.Errorf("%d units", units)
			}
		}
	}
}

// Each kind of text goes out as what it is.
func TestKinds(t *testing.T) {
	seen := map[string]bool{}
	p := &xliff.Printer{Tags: true}
	for _, a := range samples.All() {
		for _, u := range tree(t, p.Append(nil, a)).all("unit") {
			seen[strings.TrimPrefix(u.attrs["type"], "sf:")] = true
		}
	}
	extra := &article.Article{
		Discussion: &article.Discussion{Prompt: article.Plain("x")}, Advisories: []article.Advisory{{Text: article.Plain("x")}}, Rights: &article.Rights{Usage: article.Plain("x")},
		Audio:     &article.Audio{Title: "x", Tracks: []article.Track{{Label: "x"}}, Chapters: []article.Chapter{{Title: "x"}}},
		Headlines: article.Headlines{Short: "x", Social: "x", Search: "x", Push: "x", Spoken: "x"}, Section: "x", Tags: []article.Tag{{Name: "x"}},
		Body: []article.Block{&article.Embed{Text: article.Plain("x")}, &article.Details{Summary: article.Plain("x")}, &article.Quote{Agent: &article.Agent{Name: "x", Title: "x", Bio: article.Plain("x")}}},
	}
	for _, u := range tree(t, p.Append(nil, extra)).all("unit") {
		seen[strings.TrimPrefix(u.attrs["type"], "sf:")] = true
	}
	for _, k := range []xliff.Kind{
		xliff.Kicker, xliff.Headline, xliff.ShortHeadline, xliff.SocialHeadline, xliff.SearchHeadline, xliff.PushHeadline, xliff.SpokenHeadline,
		xliff.Standfirst, xliff.House, xliff.Role, xliff.Position, xliff.Bio, xliff.Paragraph, xliff.Heading, xliff.Item, xliff.Term, xliff.Quotation, xliff.Cite,
		xliff.Name, xliff.Alt, xliff.Caption, xliff.Title, xliff.Chapter, xliff.Track, xliff.Post, xliff.Listing, xliff.Cell, xliff.Callout, xliff.Summary,
		xliff.Update, xliff.Promo, xliff.Action, xliff.Spoken, xliff.Section, xliff.Tag, xliff.Advisory, xliff.Prompt, xliff.Usage, xliff.Correction,
		xliff.LinkTitle, xliff.Expansion, xliff.Reading,
	} {
		if !seen[string(k)] {
			t.Errorf("no %s went out", k)
		}
	}
}

// A name is marked where it stands as whole words, the longest first, and not within another word.
func TestKeep(t *testing.T) {
	p := &xliff.Printer{Keep: []string{"Go", "Go Team", "東京"}}
	a := &article.Article{Lang: "en", Headline: article.Plain("Go, Going and the Go Team in 東京都. Go")}
	out := string(p.Append(nil, a))
	const want = `<source><mrk id="m1" translate="no">Go</mrk>, Going and the <mrk id="m2" translate="no">Go Team</mrk> in <mrk id="m3" translate="no">東京</mrk>都.</source>`
	if !strings.Contains(out, want) || !strings.Contains(out, `<source><mrk id="m4" translate="no">Go</mrk></source>`) {
		t.Error(out)
	}
	rules(t, []byte(out))
}

// What is not to be translated says so.
func TestTranslate(t *testing.T) {
	a := &article.Article{Lang: "en", Body: []article.Block{
		&article.Code{Value: "x := 1"}, &article.Paragraph{Text: article.Plain("Bonjour."), Meta: &article.Meta{Lang: "fr-CA"}},
		&article.Paragraph{Text: article.Plain("Colour."), Meta: &article.Meta{Lang: "en-GB"}}, &article.PullQuote{Text: article.Plain("Yes."), Agent: &article.Agent{Name: "Ada"}},
		&article.Paragraph{Text: article.Plain("שלום."), Meta: &article.Meta{Lang: "he"}},
	}}
	p := new(xliff.Printer)
	for _, u := range tree(t, p.Append(nil, a)).all("unit") {
		want := map[string]string{"body.0.value": "no", "body.1.text": "no", "body.3.agent.name": "no", "body.4.text": "no"}[u.attrs["id"]]
		if u.attrs["translate"] != want {
			t.Errorf("%s: translate %q", u.attrs["id"], u.attrs["translate"])
		}
		if dir := u.attrs["srcDir"]; u.attrs["id"] == "body.4.text" && dir != "rtl" {
			t.Errorf("direction %q", dir)
		}
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		p    xliff.Printer
		a    *article.Article
		want string
	}{
		{xliff.Printer{}, nil, "missing lang, missing url"},
		{xliff.Printer{Target: "<de>"}, &article.Article{Lang: "en", ID: "x"}, "refused target"},
		{xliff.Printer{Target: "EN"}, &article.Article{Lang: "en", ID: "x"}, "refused target"},
		{xliff.Printer{Target: "de"}, &article.Article{Lang: "en", URL: "/x", Hero: &article.Image{}}, "missing hero.alt"},
		{xliff.Printer{Target: "de"}, samples.Get("openai-azure.en"), ""},
	} {
		var got []string
		for _, p := range c.p.Check(c.a) {
			got = append(got, string(p.Code)+" "+p.Path)
			if p.Fatal {
				t.Errorf("%v is fatal", p)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%q, want %q", s, c.want)
		}
	}
}

// A hook prints a block in its own way, or what is around it.
func TestHook(t *testing.T) {
	p := &xliff.Printer{Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
		switch b.(type) {
		case *article.Code:
			return dst, true
		case *article.Heading:
			return next(append(dst, "<!-- heading -->\n"...), b), true
		}
		return dst, false
	}}
	out := p.Append(nil, samples.Get("code-news"))
	root := rules(t, out)
	if !bytes.Contains(out, []byte("<!-- heading -->\n<unit")) || bytes.Contains(out, []byte(`type="sf:code"`)) || len(root.all("unit")) < 20 {
		t.Error(string(out))
	}
}

func TestDigest(t *testing.T) {
	a := samples.Get("openai-azure.en")
	seen := map[render.Digest]bool{}
	for _, p := range printers() {
		seen[p.Digest(a)] = true
	}
	if len(seen) != 4 {
		t.Errorf("%d digests", len(seen))
	}
	p := xliff.Printer{}
	if f := p.Document(a); f.Media() != xliff.Media || f.String() != string(p.Append(nil, a)) {
		t.Error("the document is another one")
	}
}

// Every text of every article goes out as valid XLIFF.
func FuzzAppend(f *testing.F) {
	for _, name := range samples.Names() {
		f.Add(samples.JSON(name), "Go")
	}
	f.Fuzz(func(t *testing.T, data []byte, keep string) {
		a, err := article.Decode(data)
		if err != nil {
			return
		}
		p := &xliff.Printer{Target: "de", Tags: true, Keep: []string{keep}}
		rules(t, p.Append(nil, a))
	})
}

func BenchmarkAppend(b *testing.B) {
	p := &xliff.Printer{Target: "de"}
	a := samples.Get("openai-azure.en")
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = p.Append(buf[:0], a)
	}
	b.SetBytes(int64(len(buf)))
}
