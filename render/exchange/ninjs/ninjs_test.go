package ninjs_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/ninjs"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// minted names what has no URI of its own, so that all samples print.
func minted(*article.Article) string { return "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8" }

// everything is an article that uses every field that ninjs has a place for.
func everything() *article.Article {
	when := time.Date(2026, 4, 28, 9, 30, 0, 0, time.FixedZone("", 3*3600))
	person := article.Agent{Kind: article.Person, Name: "Ada Lund", URL: "https://news.example/ada"}
	return &article.Article{
		ID: "story-1", URL: "https://news.example/story?q=ä b", Lang: "en", Kicker: article.Plain("Cloud"),
		Headline:   article.Inlines{&article.Text{Value: "A contract "}, &article.Emphasis{Text: article.Plain("rewritten")}},
		Headlines:  article.Headlines{Short: "Contract", Social: "They rewrote it", Search: "OpenAI Azure contract", Push: "New", Spoken: "A contract, rewritten"},
		Standfirst: article.Plain("What changed & why."), Status: article.StatusEmbargoed, Embargo: article.At(when.Add(time.Hour)),
		Published: article.At(when), Updated: article.Date{Time: when.Add(2 * time.Hour), Precision: article.Minute},
		Publisher: &article.Publisher{Name: "Hamidun News", URL: "https://news.example/"},
		Sources: []article.Source{
			{ID: "verge", Name: "The Verge", URL: "https://www.theverge.com/1", Title: "The deal", Author: "Tom", Publisher: "Vox", Lang: "en", Published: article.At(when), Licence: "CC-BY-4.0", Use: article.UseBasis},
			{ID: "memo", Name: "A memo"},
		},
		Attribution: article.Attribution{
			{Role: article.RoleWriting, Agent: person}, {Role: article.RoleAIGenerating, Sources: []string{"verge"}},
			{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
			{Role: "astrology", Label: "stars", Agent: article.Agent{Name: "Zed"}},
		},
		Hero: &article.Image{
			Renditions: []article.Rendition{{URL: "https://media.example/1.jpg", Type: "image/jpeg", Width: 1200, Height: 800, Size: 9000}, {URL: "https://media.example/2.jpg", Width: 600, Height: 400}},
			Alt:        "A cloud", Caption: article.Plain("The cloud."), Focus: &article.Focus{X: 0.5, Y: 0.25}, SourceType: "digitalCapture",
			Attribution: article.Attribution{{Role: article.RoleSource, Sources: []string{"verge"}}, {Role: article.RolePhotography, Agent: person}},
			Rights:      &article.Rights{Holder: "Ada Lund"},
		},
		Audio: &article.Audio{Title: "Listen", Renditions: []article.Rendition{{URL: "https://media.example/1.mp3", Type: "audio/mpeg", Duration: 90500 * time.Millisecond}}},
		Body: []article.Block{
			&article.Paragraph{Text: article.Inlines{&article.Text{Value: "1 < 2 "}, &article.Strong{Text: article.Plain("loud")}}},
			&article.Image{Renditions: []article.Rendition{{URL: "https://media.example/b.png"}}, Alt: "A chart"},
			&article.Video{Title: "A film", Renditions: []article.Rendition{{URL: "https://media.example/v.mp4", Type: "video/mp4"}}},
		},
		Section: "Business", Tags: []article.Tag{{Name: "AI", URL: "https://news.example/ai"}, {Name: "Cloud"}},
		Advisories:  []article.Advisory{{Kind: "violence", Text: article.Plain("Some of it is loud.")}},
		Corrections: []article.Correction{{Date: article.On(2026, 4, 29), Text: article.Plain("The sum was wrong.")}},
		Related:     []article.Related{{URL: "https://news.example/2", Headline: article.Plain("More"), Lang: "en"}},
		Editions:    []article.Edition{{Lang: "de", URL: "https://news.example/de", Headline: article.Plain("Ein Vertrag")}},
		Rights:      &article.Rights{Copyright: "© 2026 Hamidun News", Holder: "Hamidun News", Licence: "https://creativecommons.org/licenses/by/4.0/", Usage: article.Plain("Ask first.")},
	}
}

func indented(t testing.TB, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	g := rendertest.Golden{Update: *update}
	for name, a := range map[string]*article.Article{"everything": everything(), "openai-azure.ar": samples.Get("openai-azure.ar")} {
		g.File(t, "testdata/"+name+".json", indented(t, new(ninjs.Printer).Append(nil, a)))
	}
	g.File(t, "testdata/everything-2.2.json", indented(t, (&ninjs.Printer{Version: ninjs.V22}).Append(nil, everything())))
}

// printed returns the articles that the tests print, by name.
func printed() map[string]*article.Article {
	all := map[string]*article.Article{"nil": nil, "nothing": {}, "everything": everything(), "nil nodes": {Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.Image)(nil), (*article.Video)(nil), &article.Gallery{}, &article.Image{},
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil)}},
	}, Headline: article.Inlines{nil, (*article.Text)(nil)}}}
	for name, a := range samples.All() {
		all[name] = a
	}
	return all
}

// Every article passes the published schemas, in both versions and in any language.
func TestSchema(t *testing.T) {
	for version, schema := range map[ninjs.Version]string{ninjs.V31: "ninjs/ninjs-schema_3.1.json", ninjs.V22: "ninjs/ninjs-schema_2.2.json"} {
		docs := make(map[string][]byte)
		for _, lang := range []string{"", "ar", "ja"} {
			p := &ninjs.Printer{Version: version, URI: minted}
			if lang != "" {
				p.Locale = locale.For(lang)
			}
			for name, a := range printed() {
				docs[name+" "+lang] = p.Append(nil, a)
			}
		}
		for name, a := range odd() {
			docs[name] = (&ninjs.Printer{Version: version, URI: minted}).Append(nil, a)
		}
		for seed := range uint64(300) {
			out := (&ninjs.Printer{Version: version, URI: minted}).Append(nil, specimen.Wild(seed))
			if err := rules(out, version == ninjs.V22); err != nil {
				t.Errorf("by chance %d: %v", seed, err)
			}
			docs[fmt.Sprint("by chance ", seed)] = out
		}
		checker.JSONSchema(t, checker.Schema(t, schema), docs, checker.Schema(t, "ninjs/geojson-stub.json"))
		t.Logf("%d items of version %q", len(docs), version)
	}
}

// odd are articles whose values stand at the edge of what URIs and dates can be.
func odd() map[string]*article.Article {
	all := make(map[string]*article.Article)
	for i, url := range []string{
		"https://пример.example/путь?q=ш#я", "https://x.example/[a]^{b}|\\c`d\"e", "https://x.example/%zz%2", "https://x.example:80x/", "https://[::1]:8/x",
		"https://[fe80::1%25en0]/", "https://x.example/#a#b", "http://x.example:99999999/", "//x.example/a", "/relative", "https://a%20b.example/",
	} {
		a := everything()
		a.URL, a.Hero.Renditions[0].URL, a.Sources[0].URL, a.Tags[0].URL, a.Rights.Licence = url, url, url, url, url
		all[fmt.Sprint("url ", i)] = a
	}
	for i, id := range []string{"urn:isbn:123", "tag:news.example,2026:1", "1:x", "javascript:alert(1)", "a b", "urn:a b", "foo://[::1/", "foo://h:x/", "mailto:a@b.example", "urn:\x00"} {
		all[fmt.Sprint("id ", i)] = &article.Article{ID: id}
	}
	for i, d := range []article.Date{
		article.At(time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC)), article.At(time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC)), article.At(time.Date(9999, 12, 31, 23, 59, 59, 999, time.FixedZone("", -3601))),
		article.At(time.Date(2026, 1, 1, 0, 0, 0, 1, time.FixedZone("", 90000))), {Time: time.Date(2026, 1, 1, 1, 1, 0, 0, time.UTC), Precision: article.Minute}, article.On(2026, 1, 1),
	} {
		all[fmt.Sprint("date ", i)] = &article.Article{Published: d, Updated: d, Status: article.StatusEmbargoed, Embargo: d, SourceType: "a/b c?d#e ü"}
	}
	return all
}

// read returns what a person reads of an item: headlines, the attribution, and the text.
func read(out []byte) string {
	var item struct {
		By        string
		Headlines []struct{ ContentType, Value string }
		Bodies    []struct{ ContentType, Value string }
	}
	if err := json.Unmarshal(out, &item); err != nil {
		return "no JSON"
	}
	text := item.By
	for _, v := range append(item.Headlines, item.Bodies...) {
		if v.ContentType == "text/plain" {
			text += "\n" + v.Value
		}
	}
	return text
}

func omits(p *ninjs.Printer) func(*article.Article) bool {
	return func(a *article.Article) bool {
		for _, problem := range p.Check(a) {
			if problem.Fatal {
				return true
			}
		}
		return false
	}
}

func TestConform(t *testing.T) {
	for _, lang := range []string{"", "ar", "ja"} {
		for _, version := range []ninjs.Version{ninjs.V31, ninjs.V22} {
			p := &ninjs.Printer{Version: version}
			if lang != "" {
				p.Locale = locale.For(lang)
			}
			for name, a := range printed() {
				if a == nil {
					a = new(article.Article)
				}
				out := p.Append(nil, a)
				if omits(p)(a) != (len(out) == 0) {
					t.Errorf("%s: Check and Append disagree on whether it is left out", name)
				}
				if len(out) > 0 && !json.Valid(out) {
					t.Errorf("%s: no JSON", name)
				}
				p.Loss(a)
				rendertest.Conform(t, rendertest.Surface{Name: "ninjs " + name, Append: p.Append, Omits: omits(p)}, a, read)
			}
		}
	}
}

func TestPart(t *testing.T) {
	p := &ninjs.Printer{Part: render.Part{To: 1}}
	out := string(p.Append(nil, everything()))
	if !strings.Contains(out, `"representationType":"partial"`) || strings.Contains(out, "v.mp4") {
		t.Error(out)
	}
	if !strings.Contains(string(new(ninjs.Printer).Append(nil, everything())), `"representationType":"full"`) {
		t.Error("the whole is not full")
	}
	if len(new(ninjs.Printer).Loss(everything())) >= len(p.Loss(everything())) {
		t.Error("the loss of the rest is not told")
	}
}

func TestStatus(t *testing.T) {
	for _, tt := range []struct {
		status article.Status
		date   article.Date
		want   string
	}{
		{"", article.Date{}, "usable"}, {article.StatusCorrected, article.Date{}, "usable"}, {article.StatusDraft, article.Date{}, "withheld"},
		{article.StatusRetracted, article.Date{}, "canceled"}, {article.StatusEmbargoed, article.On(2026, 1, 1), "withheld"},
		{article.StatusEmbargoed, article.At(time.Date(2026, 1, 1, 1, 0, 0, 0, time.UTC)), "usable"},
	} {
		out := new(ninjs.Printer).Append(nil, &article.Article{URL: "https://news.example/", Status: tt.status, Embargo: tt.date})
		var item struct{ PubStatus, EmbargoedUntil, EdNote string }
		if err := json.Unmarshal(out, &item); err != nil || item.PubStatus != tt.want {
			t.Errorf("%q until %v: %+v, %v", tt.status, tt.date, item, err)
		}
		if (item.EdNote != "") != (tt.status != "") || (item.EmbargoedUntil != "") != tt.date.HasTime() {
			t.Errorf("%q until %v: %+v", tt.status, tt.date, item)
		}
	}
}

// The counts are those of the text without the captions of its figures.
func TestCounts(t *testing.T) {
	caption := article.Plain("four words of caption")
	a := &article.Article{URL: "https://news.example/", Body: []article.Block{
		&article.Paragraph{Text: article.Plain("Two words.")},
		&article.Image{Caption: caption}, &article.Gallery{Caption: caption, Images: []article.Image{{Caption: caption}}},
		&article.Video{Caption: caption, Poster: &article.Image{Caption: caption}}, &article.Audio{Caption: caption},
	}}
	var item struct {
		Bodies []struct{ CharCount, WordCount int }
	}
	if err := json.Unmarshal(new(ninjs.Printer).Append(nil, a), &item); err != nil || len(item.Bodies) != 2 {
		t.Fatal(item, err)
	}
	for _, b := range item.Bodies {
		if b.CharCount != 10 || b.WordCount != 2 {
			t.Errorf("%+v", item)
		}
	}
}

func TestHooks(t *testing.T) {
	p := &ninjs.Printer{Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
		return next(append(dst, "<p>an ad</p>"...), b), true
	}, HookVersion: "1"}
	if out := string(p.Append(nil, everything())); strings.Count(out, `an ad`) != 3 {
		t.Error(out)
	}
	if p.Digest(everything()) == new(ninjs.Printer).Digest(everything()) || p.Item(nil).String() != "" {
		t.Error("the hook is not in the digest, or an item is printed of nothing")
	}
}

func FuzzAppend(f *testing.F) {
	for _, name := range samples.Names() {
		if data := samples.JSON(name); len(data) < 8<<10 {
			f.Add(data)
		}
	}
	f.Add(article.AppendJSON(nil, everything()))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := article.Decode(data)
		if err != nil {
			return
		}
		for _, v := range []ninjs.Version{ninjs.V31, ninjs.V22} {
			p := &ninjs.Printer{Version: v, URI: minted}
			out := p.Append(nil, a)
			if err := rules(out, v == ninjs.V22); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			p.Loss(a)
			p.Check(a)
			if len(a.Sources) < 40 && !strings.Contains(read(out), "no JSON") {
				for _, miss := range rendertest.Unattributed(read(out), a) {
					if !strings.ContainsAny(miss, "\x00") && known(a, miss) {
						t.Errorf("%q is missing from %s", miss, read(out))
					}
				}
			}
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	a, p := samples.Get("openai-azure.en"), &ninjs.Printer{Locale: locale.For("en")}
	dst := make([]byte, 0, 1<<16)
	b.ReportAllocs()
	for b.Loop() {
		dst = p.Append(dst[:0], a)
	}
}
