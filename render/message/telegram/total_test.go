package telegram_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/telegram"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func text(s string) article.Inlines { return article.Plain(s) }

func para(s string) article.Block { return &article.Paragraph{Text: text(s)} }

// extremes are articles that no newsroom has, by name.
func extremes() map[string]*article.Article {
	sentence := "The tide came in at nine and went out at three, and nobody on the quay had seen the like. "
	deep := []article.Block{para("The bottom.")}
	for i := range 20 {
		switch i % 4 {
		case 0:
			deep = []article.Block{&article.Quote{Body: deep, Cite: text("Somebody")}}
		case 1:
			deep = []article.Block{&article.List{Items: []article.Item{{Text: text("An item"), Body: deep}}}}
		case 2:
			deep = []article.Block{&article.Details{Summary: text("More"), Body: deep}}
		case 3:
			deep = []article.Block{&article.Callout{Title: text("Mind"), Body: deep}}
		}
	}
	run := text("deep")
	for i := range 30 {
		switch i % 5 {
		case 0:
			run = article.Inlines{&article.Strong{Text: run}}
		case 1:
			run = article.Inlines{&article.Emphasis{Text: run}}
		case 2:
			run = article.Inlines{&article.Link{URL: "https://news.example/", Text: run}}
		case 3:
			run = article.Inlines{&article.Sup{Text: run}, &article.InlineCode{Value: "code"}}
		case 4:
			run = article.Inlines{&article.Mark{Text: run}, &article.Strike{Text: run}}
		}
		if i > 10 {
			run = run[:1]
		}
	}
	var many, pictures []article.Block
	for i := range 1000 {
		many = append(many, para(fmt.Sprintf("Paragraph %d.", i)))
	}
	for i := range 80 {
		pictures = append(pictures, &article.Image{Alt: "A quay", Renditions: []article.Rendition{{URL: fmt.Sprintf("https://news.example/%d.jpg", i)}}})
	}
	var wide article.Table
	for range 30 {
		wide.Rows = append(wide.Rows, article.Row{})
		for c := range 30 {
			wide.Rows[len(wide.Rows)-1].Cells = append(wide.Rows[len(wide.Rows)-1].Cells, article.Cell{Text: text("cell"), ColSpan: c % 3, RowSpan: c % 4})
		}
	}
	all := map[string]*article.Article{
		"long":     {Body: []article.Block{para(strings.Repeat(sentence, 1200))}},
		"one word": {Body: []article.Block{para(strings.Repeat("tide", 25000))}},
		"code":     {Body: []article.Block{&article.Code{Value: strings.Repeat("if tide > 4 { close() }\n", 4000)}}},
		"deep":     {Body: append(deep, &article.Paragraph{Text: run})},
		"many":     {Body: many},
		"pictures": {Body: append(pictures, &article.Gallery{Images: []article.Image{*pictures[0].(*article.Image), *pictures[1].(*article.Image)}})},
		"wide":     {Body: []article.Block{&wide}},
		"emoji":    {Body: []article.Block{para(strings.Repeat("👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿", 3000))}},
		"titled":   {Headline: text(strings.Repeat(sentence, 100)), Standfirst: text(strings.Repeat(sentence, 900))},
	}
	for _, a := range all {
		if a.Headline == nil {
			a.Headline = text("The night of the tide")
		}
		a.URL = "https://news.example/tide"
		a.Sources = []article.Source{{ID: "s", Name: "Harbour Office", URL: "https://harbour.example/"}}
		a.Attribution = article.Attribution{{Role: article.RoleAISummarising, Agent: article.Agent{Kind: article.Software, Name: "Plotline"}, Sources: []string{"s"}}}
	}
	return all
}

func articles() map[string]*article.Article {
	all := extremes()
	for name, a := range samples.All() {
		all[name] = a
	}
	all["nil nodes"] = &article.Article{Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.List)(nil), (*article.Table)(nil), (*article.Quote)(nil), (*article.Footnotes)(nil), (*article.Image)(nil),
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil), (*article.Strong)(nil), (*article.InlineCode)(nil)}},
		&article.List{Items: []article.Item{{}}}, &article.Quote{}, &article.Table{}, &article.Gallery{}, &article.Update{}, &article.Embed{}, &article.Details{}, &article.PullQuote{}, &article.Image{},
		&article.Table{Rows: []article.Row{{}}}, &article.Code{}, &article.Math{}, &article.Promo{}, &article.Custom{}, &article.Video{}, &article.Audio{}, &article.Callout{}, &article.DefinitionList{Items: []article.Definition{{}}},
	}}
	return all
}

// told reports whether a text tells the attribution in one of its forms, all of its words and as many names as that form has.
func told(text string, a *article.Article, l *locale.Locale) bool {
	set := furniture.Of(a, l, nil)
	for _, most := range []int{0, 8, 5, 3, 2, 1} {
		if strings.Contains(letters(text), letters(set.Attribution(most))) {
			return true
		}
	}
	return false
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// Every article in every language at every limit keeps the rules of Telegram and the promises of the module.
func TestTotal(t *testing.T) {
	all := articles()
	for _, lang := range []string{"", "ar", "ja"} {
		p := &telegram.Printer{}
		if lang != "" {
			p.Locale = locale.For(lang)
		}
		for name, a := range all {
			t.Run(name+"/"+lang, func(t *testing.T) {
				for _, limit := range []int{40, 70, 150, 300, 1024, 4096} {
					p := *p
					p.Limit = limit
					out := p.Append(nil, a)
					short := func(*article.Article) bool { return limit < 1024 } // then names may be left out
					rendertest.Conform(t, rendertest.Surface{Name: "telegram", Append: p.Append, Omits: short}, a, plain)
					if !told(plain(out), a, p.Locale) {
						t.Errorf("limit %d: no form of the attribution is in %.300q", limit, out)
					}
					if why := broken(out); why != "" {
						t.Errorf("limit %d: %s in %.300q", limit, why, out)
					}
					if telegram.Length(string(out)) != counted(out) {
						t.Errorf("limit %d: counts %d characters of %d", limit, telegram.Length(string(out)), counted(out))
					}
					fatal := false
					for _, problem := range p.Check(a) {
						fatal = fatal || problem.Fatal
					}
					if n := counted(out); n > limit != fatal || n > limit && limit >= 1024 {
						t.Errorf("limit %d: %d characters, and Check says %v", limit, n, fatal)
					}
				}
				rendertest.Conform(t, rendertest.Surface{Name: "telegram-rich", Append: p.AppendRich}, a, plain)
				if out := p.AppendRich(nil, a); brokenRich(out) != "" {
					t.Errorf("%s in %.300q", brokenRich(out), out)
				}
				var message struct {
					HTML string `json:"html"`
					RTL  bool   `json:"is_rtl"`
				}
				if err := json.Unmarshal(p.AppendRichMessage(nil, a), &message); err != nil || message.HTML != string(p.AppendRich(nil, a)) {
					t.Errorf("the message does not hold the HTML: %v", err)
				}
				for _, problem := range p.CheckRich(a) {
					if problem.Fatal {
						t.Errorf("%v", problem)
					}
				}
			})
		}
	}
	for _, out := range [][]byte{new(telegram.Printer).Append(nil, nil), new(telegram.Printer).AppendRich(nil, nil)} {
		if string(plain(out)) == "" {
			t.Error("a nil article is not even untitled")
		}
	}
}

// An article in several messages is whole, each of them within the limit, the first and the last with the attribution.
func TestMessages(t *testing.T) {
	for name, a := range articles() {
		for _, limit := range []int{300, 1024, 4096} {
			p := &telegram.Printer{Limit: limit}
			all := p.Messages(a)
			var whole strings.Builder
			for i, m := range all {
				if why := broken([]byte(m)); why != "" {
					t.Errorf("%s, limit %d, message %d: %s in %.300q", name, limit, i, why, m)
				}
				if n := counted([]byte(m)); n > limit && limit >= 1024 || n == 0 {
					t.Errorf("%s, limit %d, message %d: %d characters", name, limit, i, n)
				}
				whole.WriteString(plain([]byte(m)) + "\n")
			}
			for _, m := range []string{all[0], all[len(all)-1]} {
				if !told(plain([]byte(m)), a, nil) {
					t.Errorf("%s, limit %d: no form of the attribution is in %.300q", name, limit, m)
				}
			}
			body := a.Body
			part, _ := render.Preview(a)
			from, to := part.Bounds(len(body))
			got := strings.Join(strings.Fields(whole.String()), "")
			for _, b := range body[from:to] {
				if p, ok := b.(*article.Paragraph); ok && p != nil && name != "hostile" && name != "nil nodes" && name != "deep" {
					if want := strings.Join(strings.Fields(p.Text.Plain()), ""); len(p.Text) == 1 && !strings.Contains(got, want) && limit < 4096 == (len(want) < limit) {
						t.Errorf("%s, limit %d: %.60q… is not there as it was", name, limit, want)
					}
				}
			}
		}
	}
}

// A part of a live report goes out alone.
func TestPart(t *testing.T) {
	a := samples.Get("live-report")
	for i, b := range a.Body {
		if u, ok := b.(*article.Update); ok {
			p := &telegram.Printer{Part: render.Part{From: i, To: i + 1}}
			out := plain(p.Append(nil, a))
			if !strings.Contains(out, u.Headline.Plain()) || strings.Count(out, "\n") > 60 {
				t.Errorf("%d: %s", i, out)
			}
		}
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Headline: text("x"), Body: []article.Block{
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Text{Value: "so "}, &article.Strong{Text: text("loud")}, &article.Text{Value: " it is"}}}}},
		para("after"),
	}}
	p := &telegram.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			if _, ok := b.(*article.Quote); !ok {
				return dst, false
			}
			return append(next(append(dst, "(an ad)\n"...), b), "\n(ad ends)"...), true
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if _, ok := i.(*article.Strong); !ok {
				return dst, false
			}
			return append(next(append(dst, "-&gt;"...), i), "&lt;-"...), true
		},
	}
	const want = "<b>x</b>\n\n(an ad)\n<blockquote>so -&gt;<b>loud</b>&lt;- it is</blockquote>\n(ad ends)\n\nafter"
	if out := string(p.Append(nil, a)); out != want {
		t.Errorf("%q", out)
	}
	if out := string(p.AppendRich(nil, a)); !strings.Contains(out, "(an ad)\n<blockquote><p>so -&gt;<b>loud</b>&lt;- it is</p></blockquote>\n(ad ends)<p>after</p>") {
		t.Errorf("%q", out)
	}
}

func BenchmarkAppend(b *testing.B) {
	a, p := samples.Get("openai-azure.en"), &telegram.Printer{Locale: locale.For("en")}
	b.Run("message", func(b *testing.B) {
		b.ReportAllocs()
		var buf []byte
		for range b.N {
			buf = p.Append(buf[:0], a)
		}
	})
	b.Run("rich", func(b *testing.B) {
		b.ReportAllocs()
		var buf []byte
		for range b.N {
			buf = p.AppendRich(buf[:0], a)
		}
	})
}
