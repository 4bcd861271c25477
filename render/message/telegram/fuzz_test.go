package telegram_test

import (
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/message/telegram"
)

// Whatever the texts and the limit, a message keeps the rules of Telegram, tells the attribution, and is within the limit
// where Check does not say otherwise.
func FuzzMessages(f *testing.F) {
	f.Add("Barrier holds", "It stood at **4.87** m. <b>Nobody</b> was hurt.", "Harbour & Office", "en", 200)
	f.Add("", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 \u202e x \u2066", "\u2067", "ar", 41)
	f.Add("x", "一二三。四五六。", "a\nb", "ja", 10)
	f.Fuzz(func(t *testing.T, title, body, name, lang string, limit int) {
		if len(title)+len(body)+len(name) > 10000 { // longer texts are TestTotal's
			return
		}
		mixed := article.Inlines{&article.Text{Value: body}, &article.Strong{Text: article.Inlines{&article.InlineCode{Value: name}, &article.Text{Value: body}}},
			&article.Break{}, &article.Link{URL: body, Text: text(title)}, &article.Link{URL: "https://news.example/", Text: text(body)}}
		a := &article.Article{
			URL: "https://news.example/tide", Lang: lang, Headline: text(title),
			Sources:     []article.Source{{ID: "s", Name: name}, {ID: "u", Name: body}},
			Attribution: article.Attribution{{Role: article.RoleAIGenerating, Agent: article.Agent{Name: name}, Sources: []string{"s"}}},
			Body: []article.Block{
				&article.Paragraph{Text: mixed}, &article.Code{Syntax: name, Value: body},
				&article.Quote{Body: []article.Block{&article.Quote{Body: []article.Block{&article.Paragraph{Text: mixed}}}, &article.Code{Value: body}}},
				&article.Table{Rows: []article.Row{{Cells: []article.Cell{{Text: mixed}, {Text: text(name)}}}}},
			},
		}
		p := &telegram.Printer{Limit: 1 + max(limit, -limit, 0)%5000}
		out := p.Append(nil, a)
		if why := broken(out); why != "" {
			t.Errorf("%s in %q", why, out)
		}
		if !told(plain(out), a, nil) {
			t.Errorf("no attribution in %q", out)
		}
		fatal := false
		for _, problem := range p.Check(a) {
			fatal = fatal || problem.Fatal
		}
		if counted(out) > p.Limit != fatal {
			t.Errorf("limit %d: %d characters, and Check says %v", p.Limit, counted(out), fatal)
		}
		for _, m := range p.Messages(a) {
			if why := broken([]byte(m)); why != "" {
				t.Errorf("%s in %q", why, m)
			}
		}
		if out := p.AppendRich(nil, a); brokenRich(out) != "" {
			t.Errorf("%s in %q", brokenRich(out), out)
		}
	})
}
