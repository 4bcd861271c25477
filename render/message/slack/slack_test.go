package slack_test

import (
	"encoding/json"
	"flag"
	"reflect"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/slack"
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
	p, compact := new(slack.Printer), &slack.Printer{Compact: true}
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
			out := new(slack.Printer).Append(nil, a)
			for _, broken := range breaches(out) {
				t.Errorf("%T: %s", n, broken)
			}
			if !strings.Contains(read(out), "canary") {
				silent++
			}
		}
	}
	if silent != 9 { // a divider, a break, a reference to no note
		t.Errorf("%d nodes are silent", silent)
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Strong{Text: article.Plain("loud")}}}}},
		&article.Paragraph{Text: article.Plain("after")},
	}}
	p := &slack.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			if _, ok := b.(*article.Quote); !ok {
				return dst, false
			}
			return next(append(dst, `{"type":"divider"}`...), b), true
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if _, ok := i.(*article.Strong); !ok {
				return dst, false
			}
			return next(append(dst, `{"type":"text","text":"very "}`...), i), true
		},
	}
	out := p.Append(nil, a)
	for _, broken := range breaches(out) {
		t.Error(broken)
	}
	if s := read(out); !strings.Contains(s, "very loud") || !strings.Contains(string(out), "divider") || !strings.Contains(s, "after") {
		t.Errorf("%s", out)
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
		p := new(slack.Printer)
		if out := p.Append(nil, a); !strings.Contains(string(out), `"text":"`+locale.For("").Label(locale.LabelReadRest)) || !strings.Contains(string(out), `"url":"https://a.example/"`) {
			t.Errorf("%s: no way to the rest in …%s", name, out[max(0, len(out)-300):])
		} else if len(out) < slack.MaxTotal*3/4 {
			t.Errorf("%s: %d characters, and there is room for %d", name, len(out), slack.MaxTotal)
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
	for _, p := range []*slack.Printer{{}, {Compact: true}, {Part: render.Part{From: 1}}} {
		out := p.Append(nil, a)
		if strings.Contains(string(out), "secret") {
			t.Errorf("%+v: %s", p, out)
		}
		if p.Part.From == 1 && (!strings.Contains(read(out), "two") || strings.Contains(read(out), "one")) {
			t.Errorf("%s", out)
		}
	}
	if out := read(new(slack.Printer).Append(nil, a)); !strings.Contains(out, "subscribers") {
		t.Errorf("%s", out)
	}
}

func TestPictures(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Hero: &article.Image{Alt: "A tide", Renditions: []article.Rendition{
		{URL: "https://m.example/a.webp"}, {URL: "https://m.example/a", Type: "image/avif"}, {URL: "https://m.example/a.jpg", Width: 640},
	}}}
	if out := string(new(slack.Printer).Append(nil, a)); !strings.Contains(out, `"image_url":"https://m.example/a.jpg"`) {
		t.Error("the file that Slack shows is not taken")
	}
	p := &slack.Printer{ImageURL: func(r *article.Rendition, width int) string {
		return "https://cdn.example/" + r.URL[len("https://m.example/"):]
	}}
	a.Hero.Renditions = a.Hero.Renditions[:2]
	if out := string(p.Append(nil, a)); !strings.Contains(out, `"image_url":"https://cdn.example/a.webp"`) {
		t.Errorf("the host's address is not taken: %s", out)
	}
	if out := string(new(slack.Printer).Append(nil, a)); strings.Contains(out, "image_url") || !strings.Contains(out, "A tide") {
		t.Errorf("%s", out)
	}
}

func TestMetadata(t *testing.T) {
	a := samples.Get("openai-azure.en")
	var m struct {
		Metadata struct {
			Type    string         `json:"event_type"`
			Payload map[string]any `json:"event_payload"`
		}
	}
	if err := json.Unmarshal((&slack.Printer{EventType: "story"}).Append(nil, a), &m); err != nil {
		t.Fatal(err)
	}
	if m.Metadata.Type != "story" || m.Metadata.Payload["ai_disclosure"] != "ai-modified" || m.Metadata.Payload["sources"] == nil {
		t.Errorf("%+v", m)
	}
	if out := (&slack.Printer{EventType: "-"}).Append(nil, a); strings.Contains(string(out), "metadata") {
		t.Error("there are metadata")
	}
}

func TestDigest(t *testing.T) {
	a := samples.Get("essay")
	if new(slack.Printer).Digest(a) == (&slack.Printer{Compact: true}).Digest(a) {
		t.Error("a card and a message have one digest")
	}
}

func BenchmarkMessage(b *testing.B) {
	for _, name := range []string{"openai-azure.en", "fifty-sources"} {
		b.Run(name, func(b *testing.B) {
			a, p := samples.Get(name), &slack.Printer{Locale: locale.For("en")}
			var buf []byte
			b.ReportAllocs()
			for b.Loop() {
				buf = p.Append(buf[:0], a)
			}
			b.SetBytes(int64(len(buf)))
		})
	}
}

// The rules themselves: what breaks one is found.
func TestRules(t *testing.T) {
	message := func(blocks string) string { return `{"text":"x","mrkdwn":false,"blocks":[` + blocks + `]}` }
	if bad := breaches([]byte(message(`{"type":"divider"}`))); len(bad) > 0 {
		t.Errorf("%q", bad)
	}
	for _, blocks := range []string{
		"", `{"type":"video"}`, strings.TrimSuffix(strings.Repeat(`{"type":"divider"},`, 51), ","), `{"type":"header","text":{"type":"plain_text","text":"` + strings.Repeat("x", 151) + `","emoji":false}}`,
		`{"type":"section","text":{"type":"mrkdwn","text":"x"}}`, `{"type":"image","image_url":"https://m.example/a.jpg","alt_text":""}`, `{"type":"image","image_url":"https://m.example/a.webp","alt_text":"x"}`,
		`{"type":"rich_text","elements":[]}`, `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":""}]}]}`,
		`{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"link","url":"javascript:x","text":"x"}]}]}`,
		`{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"` + strings.Repeat("x", 13200) + `"}]}]}`,
	} {
		if len(breaches([]byte(message(blocks)))) == 0 {
			t.Errorf("%.120s passes", blocks)
		}
	}
}
