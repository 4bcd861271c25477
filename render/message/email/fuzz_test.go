package email_test

import (
	"net/mail"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// Any article makes a message that parses back, whose page has the printer's own markup alone, and whose attribution is there; under the
// limit unless Check says so.
func FuzzArticle(f *testing.F) {
	for _, name := range samples.Names() {
		f.Add(samples.JSON(name), 16_000, 0)
	}
	f.Add([]byte(`{"body":[{"type":"table","rows":[{"cells":[{"rowSpan":9}]}]}]}`), -1, 5)
	f.Fuzz(func(t *testing.T, data []byte, limit, extract int) {
		a, err := article.Decode(data)
		if err != nil || len(data) > 1<<16 {
			return
		}
		p := footed()
		p.Limit, p.Extract = max(limit, -1), extract
		m := parse(t, p.AppendEML(nil, envelope(), a))
		page := p.AppendHTML(nil, a)
		if lines(m.html) != lines(string(page)) {
			t.Error("the HTML part is not what is printed")
		}
		safe(t, "fuzzed", page)
		for _, miss := range rendertest.Unattributed(gate.Text(read(t, string(page))), gated(a)) {
			t.Errorf("%q is missing", miss)
		}
		most := max(p.Limit, 16_000)
		if p.Limit == 0 {
			most = 100_000
		}
		over := false
		for _, x := range p.Check(nil, a) {
			over = over || x.Code == "too-long" && x.Path == ""
		}
		if len(page) > most != over {
			t.Errorf("%d bytes under a limit of %d, and Check says %v", len(page), most, over)
		}
		safe(t, "fuzzed digest", p.AppendHTML(nil, a, a))
	})
}

// gated returns an article whose names are as the gate lets them out.
func gated(a *article.Article) *article.Article {
	a = article.Clone(a)
	for i := range a.Sources {
		a.Sources[i].Name = gate.Text(a.Sources[i].Name)
	}
	for i := range a.Attribution {
		a.Attribution[i].Agent.Name = gate.Text(a.Attribution[i].Agent.Name)
	}
	return a
}

// No field of an envelope, or of the printer, makes another header or a line that a message may not have.
func FuzzEnvelope(f *testing.F) {
	f.Add("Name", "a@b.example", "Subject", "id@x", "news.example", "https://news.example/u")
	f.Add("é\r\nBcc: x", "a@b\r\nBcc: x", "=?utf-8?q?x?=", "<id@x>\r\n", "x\r\n", "mailto:a@b")
	f.Fuzz(func(t *testing.T, name, address, subject, id, domain, url string) {
		p := &email.Printer{Title: name, UnsubscribeURL: url, ViewURL: url, PostalAddress: subject}
		e := &email.Envelope{From: mail.Address{Name: name, Address: address}, ReplyTo: mail.Address{Name: subject, Address: address}, To: []mail.Address{{Name: subject, Address: address}, {Address: id}},
			Subject: subject, MessageID: id, Domain: domain}
		m := parse(t, p.AppendEML(nil, e, &article.Article{Lang: domain, Headline: article.Plain(subject)}))
		for field := range m.header {
			switch field {
			case "From", "To", "Reply-To", "Subject", "Message-Id", "Mime-Version", "Content-Language", "List-Unsubscribe", "List-Unsubscribe-Post", "Content-Type":
			default:
				t.Errorf("a header %s", field)
			}
		}
		if from := m.header.Get("From"); from != "" {
			if list, err := m.header.AddressList("From"); err != nil || len(list) != 1 || list[0].Address != address {
				t.Errorf("from %q: %v %v", from, list, err)
			}
		}
	})
}

func BenchmarkHTML(b *testing.B) {
	benchmark(b, func(dst []byte, p *email.Printer, a *article.Article) []byte { return p.AppendHTML(dst, a) })
}

func BenchmarkEML(b *testing.B) {
	benchmark(b, func(dst []byte, p *email.Printer, a *article.Article) []byte { return p.AppendEML(dst, nil, a) })
}

func benchmark(b *testing.B, print func([]byte, *email.Printer, *article.Article) []byte) {
	p, a := footed(), samples.Get("openai-azure.en")
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = print(dst[:0], p, a)
	}
	b.SetBytes(int64(len(dst)))
}
