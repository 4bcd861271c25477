package discord_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/discord"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite golden files")

// indented makes a printer's output fit to be read in a golden file.
func indented(print func([]byte, *article.Article) []byte) func([]byte, *article.Article) []byte {
	return func(dst []byte, a *article.Article) []byte {
		var v any
		if err := json.Unmarshal(print(nil, a), &v); err != nil {
			panic(err)
		}
		out, _ := json.MarshalIndent(v, "", " ")
		return append(dst, out...)
	}
}

func TestGolden(t *testing.T) {
	p, compact := new(discord.Printer), &discord.Printer{Compact: true}
	rendertest.Golden{Update: *update, Surfaces: []rendertest.Surface{
		{Name: "message.json", Append: indented(p.Append)},
		{Name: "card.json", Append: indented(compact.Append)},
	}}.Run(t, "testdata/*.txtar")
}

// Every type of node prints: its text is among what a person reads.
func TestNodes(t *testing.T) {
	silent := 0
	for _, within := range []func(article.Block) article.Block{
		func(b article.Block) article.Block { return b },
		func(b article.Block) article.Block { return &article.Quote{Body: []article.Block{b}} },
		func(b article.Block) article.Block {
			return &article.List{Items: []article.Item{{Text: article.Plain("item"), Body: []article.Block{b}}}}
		},
	} {
		for _, n := range specimen.Nodes("canary") {
			a := &article.Article{Headline: article.Plain("H"), Body: []article.Block{within(n), &article.Paragraph{Text: article.Plain("end")}}}
			out := new(discord.Printer).Append(nil, a)
			for _, broken := range breaches(out) {
				t.Errorf("%T: %s", n, broken)
			}
			if !strings.Contains(read(out), "canary") {
				silent++
			}
		}
	}
	if silent != 9 { // a divider, a break, a reference to no note: three ways each
		t.Errorf("%d nodes are silent", silent)
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Strong{Text: article.Plain("loud")}}}}},
		&article.Paragraph{Text: article.Plain("after")},
	}}
	p := &discord.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			if _, ok := b.(*article.Quote); !ok {
				return dst, false
			}
			return next(append(dst, "an ad\n"...), b), true
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if _, ok := i.(*article.Strong); !ok {
				return dst, false
			}
			return next(append(dst, "very "...), i), true
		},
	}
	out := p.Append(nil, a)
	for _, broken := range breaches(out) {
		t.Error(broken)
	}
	if s := read(out); !strings.Contains(s, "an ad\n> very **loud**\n\nafter") {
		t.Errorf("%s", s)
	}
}

// A message that is cut ends with a way to the rest, and says so beforehand.
func TestRest(t *testing.T) {
	for name, a := range specimen.Extremes() {
		switch name {
		case "one long paragraph", "many":
		default:
			continue
		}
		p := new(discord.Printer)
		if out := p.Append(nil, a); !strings.Contains(string(out), "["+locale.For("").Label(locale.LabelReadRest)+"](https://a.example/)") {
			t.Errorf("%s: no way to the rest in …%s", name, out[max(0, len(out)-300):])
		} else if len(out) < discord.MaxTotal*2/3 {
			t.Errorf("%s: %d characters, and there is room for %d", name, len(out), discord.MaxTotal)
		}
		var codes []render.ProblemCode
		for _, problem := range p.Check(a) {
			if problem.Path == "body" {
				codes = append(codes, problem.Code)
			}
		}
		if !reflect.DeepEqual(codes, []render.ProblemCode{render.TooLong}) {
			t.Errorf("%s: Check says %v of the body", name, codes)
		}
		if loss := p.Loss(a); len(loss) == 0 || loss[0].Path != "body" {
			t.Errorf("%s: Loss says %v", name, loss)
		}
	}
}

// What is kept for subscribers is not in a message; a part is.
func TestOpen(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Access: article.Access{Kind: article.AccessPreview, Preview: 2}, Body: []article.Block{
		&article.Paragraph{Text: article.Plain("one")}, &article.Paragraph{Text: article.Plain("two")}, &article.Paragraph{Text: article.Plain("secret")},
	}}
	for _, p := range []*discord.Printer{{}, {Compact: true}, {Part: render.Part{From: 1}}} {
		out := p.Append(nil, a)
		if strings.Contains(string(out), "secret") {
			t.Errorf("%+v: %s", p, out)
		}
		if p.Part.From == 1 && (!strings.Contains(read(out), "two") || strings.Contains(read(out), "one")) {
			t.Errorf("%s", out)
		}
	}
	if out := read(new(discord.Printer).Append(nil, a)); !strings.Contains(out, "subscribers") {
		t.Errorf("%s", out)
	}
}

func TestPictures(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Hero: &article.Image{Alt: "A tide", Renditions: []article.Rendition{
		{URL: "https://m.example/a.svg"}, {URL: "https://m.example/a", Type: "image/avif"}, {URL: "https://m.example/a.jpg", Width: 640},
	}}}
	if out := string(new(discord.Printer).Append(nil, a)); !strings.Contains(out, `"image":{"url":"https://m.example/a.jpg"}`) {
		t.Error("the file that Discord shows is not taken")
	}
	p := &discord.Printer{ImageURL: func(r *article.Rendition, width int) string {
		return "https://cdn.example/" + r.URL[len("https://m.example/"):]
	}}
	a.Hero.Renditions = a.Hero.Renditions[:2]
	if out := string(p.Append(nil, a)); !strings.Contains(out, `"image":{"url":"https://cdn.example/a.svg"}`) {
		t.Errorf("the host's address is not taken: %s", out)
	}
	if out := string(new(discord.Printer).Append(nil, a)); strings.Contains(out, `"image":`) || !strings.Contains(out, "A tide") {
		t.Errorf("%s", out)
	}
}

func TestDigest(t *testing.T) {
	a := samples.Get("essay")
	if new(discord.Printer).Digest(a) == (&discord.Printer{Compact: true}).Digest(a) {
		t.Error("a card and a message have one digest")
	}
}

func BenchmarkMessage(b *testing.B) {
	for _, name := range []string{"openai-azure.en", "fifty-sources"} {
		b.Run(name, func(b *testing.B) {
			a, p := samples.Get(name), &discord.Printer{Locale: locale.For("en")}
			var buf []byte
			b.ReportAllocs()
			for b.Loop() {
				buf = p.Append(buf[:0], a)
			}
			b.SetBytes(int64(len(buf)))
		})
	}
}

// An attribution that is too long for a footer comes first in the description; one that is too long for that as well is
// told in short.
func TestAttribution(t *testing.T) {
	for n, want := range map[int]string{20: "footer", 120: "description", 400: "short"} {
		a := &article.Article{Lang: "en", Headline: article.Plain("H"), Standfirst: article.Plain("Deck"), Attribution: article.Attribution{{Role: article.RoleAISummarising}}}
		for i := range n {
			name := fmt.Sprintf("Gazette number %d", i)
			a.Sources = append(a.Sources, article.Source{ID: name, Name: name})
			a.Attribution[0].Sources = append(a.Attribution[0].Sources, name)
		}
		var m message
		if err := json.Unmarshal(new(discord.Printer).Append(nil, a), &m); err != nil {
			t.Fatal(err)
		}
		e, got := m.Embeds[0], ""
		last := fmt.Sprintf("Gazette number %d", n-1)
		switch {
		case strings.HasPrefix(e.Description, "AI-summarized from Gazette number 0") && strings.Contains(e.Description, last):
			got = "description"
		case e.Footer == nil:
		case strings.Contains(e.Footer.Text, last):
			got = "footer"
		case strings.Contains(e.Footer.Text, "Gazette number 0") && strings.Contains(e.Footer.Text, "other sources"):
			got = "short"
		}
		if got != want {
			t.Errorf("%d sources: in the %s, want %s: %+v", n, got, want, e)
		}
	}
}

// A text that looks like a link, or needs an escape, keeps its address in sight.
func TestLinks(t *testing.T) {
	for text, want := range map[string]string{
		"plain": "[plain](https://a.example/x%28y%29)", "": "<https://a.example/x%28y%29>", "1. first": "1. first (<https://a.example/x%28y%29>)",
		"https://b.example": `https\://b.example (<https://a.example/x%28y%29>)`, "a]b": `a\]b (<https://a.example/x%28y%29>)`,
	} {
		a := &article.Article{Headline: article.Plain("H"), Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Text{Value: "See "}, &article.Link{URL: "https://a.example/x(y)", Text: article.Plain(text)}}}}}
		var m message
		if err := json.Unmarshal(new(discord.Printer).Append(nil, a), &m); err != nil {
			t.Fatal(err)
		}
		if got := m.Embeds[0].Description; got != "See "+want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// A note that begins with a block has its number on a line of its own.
func TestNotes(t *testing.T) {
	body := []article.Block{&article.Footnotes{Notes: []article.Footnote{
		{ID: "a", Body: []article.Block{&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain("said")}}}}},
		{ID: "b", Body: []article.Block{&article.Paragraph{Text: article.Plain("told")}}},
	}}}
	var m message
	if err := json.Unmarshal(new(discord.Printer).Append(nil, &article.Article{Body: body}), &m); err != nil {
		t.Fatal(err)
	}
	if got, want := m.Embeds[0].Description, "\\[1\\]\n> said\n\n\\[2\\] told"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A task that begins with a block has its box on a line of its own, where the sign of the block still counts.
func TestTask(t *testing.T) {
	body := []article.Block{&article.List{Items: []article.Item{{Task: article.TaskDone, Body: []article.Block{&article.Callout{Body: []article.Block{&article.Paragraph{Text: article.Plain("said")}}}}}}}}
	var m message
	if err := json.Unmarshal(new(discord.Printer).Append(nil, &article.Article{Lang: "en", Body: body}), &m); err != nil {
		t.Fatal(err)
	}
	if got, want := m.Embeds[0].Description, "- ☑\n  > **Note**\n  > said"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// The timestamp is there where the time of day is known, and nothing is made up where it is not.
func TestTimestamp(t *testing.T) {
	for date, want := range map[string]string{"2026-04-28T09:30:00+03:00": "2026-04-28T06:30:00Z", "2026-04-28": "", "": ""} {
		d, err := article.ParseDate(date)
		if err != nil {
			t.Fatal(err)
		}
		var m message
		if err := json.Unmarshal(new(discord.Printer).Append(nil, &article.Article{Published: d}), &m); err != nil {
			t.Fatal(err)
		}
		if got := m.Embeds[0].Timestamp; got != want {
			t.Errorf("%q: %q, want %q", date, got, want)
		}
	}
}

// The rules themselves: what breaks one is found.
func TestRules(t *testing.T) {
	for _, s := range []string{"@everyone", "<@1>", "||x||", ":x:", "https://a.example/", "[a](javascript:x)", "[\\*](https://a.example/)", "a_b", "~~x", "a # b", "`x", "]"} {
		if len(markup(s)) == 0 {
			t.Errorf("%q passes", s)
		}
	}
	for _, s := range []string{"# a", "-# a: b", "> - a", "1. [a](https://a.example/)", "<https://a.example/>", "**a** ~~b~~ `c|d`", `\@everyone \:x:`, "```go\na|b\n```", "> ```\n> a|b\n> ```"} {
		if bad := markup(s); len(bad) > 0 {
			t.Errorf("%q: %q", s, bad)
		}
	}
	long := `{"embeds":[{"title":"` + strings.Repeat("x", 257) + `"}],"allowed_mentions":{"parse":[]}}`
	for _, s := range []string{`{"embeds":[{"title":"x"}]}`, `{"embeds":[],"allowed_mentions":{"parse":[]}}`, `{"embeds":[{}],"allowed_mentions":{"parse":[]}}`, `{"embeds":[{"titel":"x"}]}`, long} {
		if len(breaches([]byte(s))) == 0 {
			t.Errorf("%.80s passes", s)
		}
	}
}
