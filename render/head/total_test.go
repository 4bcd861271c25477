package head_test

import (
	"bytes"
	"testing"
	"testing/quick"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// hostile returns an article in which every kind of field that goes out holds the text.
func hostile(s string) *article.Article {
	run := article.Inlines{nil, (*article.Text)(nil), &article.Text{Value: s}, &article.Break{}, &article.Strong{Text: article.Plain(s)}}
	files := []article.Rendition{{URL: s, Type: s}, {URL: "https://a.example/" + s, Type: s, Width: 1, Height: -1}}
	rights := &article.Rights{Copyright: s, Holder: s, Licence: s, Usage: run, UsageURL: s, DataMining: article.DataMining(s)}
	who := article.Agent{Kind: article.AgentKind(s), Name: s, URL: s, Title: s, Bio: run, SameAs: []string{s}}
	credits := article.Attribution{
		{Role: article.Role(s), Label: s, Agent: who, Sources: []string{s}},
		{Role: article.RoleWriting, Agent: who}, {Role: article.RoleAIProcessing, Sources: []string{s}},
	}
	picture := article.Image{Renditions: files, Alt: s, Caption: run, Attribution: credits, SourceType: article.SourceType(s), Rights: rights}
	return &article.Article{
		ID: s, URL: s, Lang: s, Headline: run, Standfirst: run, Section: s, Status: article.Status(s),
		Headlines:   article.Headlines{Short: s, Social: s + s, Search: "1" + s},
		Publisher:   &article.Publisher{Name: s, URL: s, Tagline: run, About: run, Logo: &picture, SameAs: []string{s}},
		Sources:     []article.Source{{ID: s, Name: s, URL: s, Title: s, Author: s, Publisher: s, Lang: s, Licence: s, Use: article.UseQuoted}},
		Attribution: credits, SourceType: article.SourceType(s), Hero: &picture,
		Audio:       &article.Audio{Renditions: files, Title: s, Caption: run, Attribution: credits, Rights: rights},
		Tags:        []article.Tag{{Name: s, URL: s}},
		Access:      article.Access{Kind: article.AccessKind(s)},
		Discussion:  &article.Discussion{URL: s, Count: 1},
		Editions:    []article.Edition{{Lang: s, URL: s, Headline: run}, {Lang: "en", URL: "/" + s, Headline: run, Original: true}},
		Rights:      rights,
		Corrections: []article.Correction{{Text: run}},
		Body: []article.Block{
			nil, (*article.Image)(nil), (*article.Gallery)(nil), (*article.Audio)(nil), (*article.Video)(nil), (*article.Update)(nil),
			&article.Gallery{Images: []article.Image{{}, picture}},
			&article.Video{Renditions: files, Title: s, Poster: &picture, Caption: run},
			&article.Update{Headline: run, Body: []article.Block{&article.Paragraph{Text: run}}, Attribution: credits, Meta: &article.Meta{ID: s}},
		},
	}
}

// sound holds that what is printed of any text is metadata and nothing else.
func sound(t testing.TB, s string) {
	p := head.Printer{Site: s, Handle: s}
	a := hostile(s)
	out := p.Append(nil, a)
	decode(t, record(t, elements(t, out)))
	if again := p.Append([]byte("<"), a); !bytes.Equal(again[1:], out) {
		t.Error("a second run gives other bytes")
	}
	p.Check(a)
	p.Loss(a)
	p.Digest(a)
}

var attacks = []string{
	"</script><script>alert(1)</script>", "<!--<script>", `"><img src=x onerror=alert(1)>`, "javascript:alert(1)", "&quot;&#34;\\\"",
	"\u202egnp.exe\u2066", "\xff\x00\u2028\u2029", "", " ", "[", "{,", "a\nb", "//evil.example", "en-US", "x-default", "𐀀🏴\U000E0067",
}

func TestHostile(t *testing.T) {
	for _, s := range attacks {
		sound(t, s)
	}
	if err := quick.Check(func(s string) bool { sound(t, s); return !t.Failed() }, nil); err != nil {
		t.Error(err)
	}
}

func FuzzHead(f *testing.F) {
	for _, s := range attacks {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { sound(t, s) })
}

// See the comment of Printer for what does allocate.
func TestAllocations(t *testing.T) {
	a := samples.Get("openai-azure.en")
	p := head.Printer{Locale: locale.For("en"), Handle: "@standfirst"}
	var buf []byte
	n := testing.AllocsPerRun(100, func() { buf = p.Append(buf[:0], a) })
	if n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkHead(b *testing.B) {
	a := samples.Get("openai-azure.en")
	p := head.Printer{Locale: locale.For("en")}
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = p.Append(buf[:0], a)
	}
	b.SetBytes(int64(len(buf)))
}
