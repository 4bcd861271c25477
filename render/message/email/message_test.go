package email_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// envelope returns one that lacks nothing.
func envelope() *email.Envelope {
	return &email.Envelope{From: mail.Address{Name: "Hamidun News", Address: "letter@news.example"}, To: []mail.Address{{Name: "Zoë Ångström", Address: "zoe@reader.example"}},
		Date: time.Date(2026, 4, 28, 9, 0, 0, 0, time.FixedZone("", 3*3600)), Domain: "news.example"}
}

// A message is one that was parsed back.
type message struct {
	header   mail.Header
	text     string
	html     string
	pictures map[string][]byte // by Content-ID
}

// parse reads a message by the standard library, and holds it against the rules of a message's lines.
func parse(t testing.TB, eml []byte) message {
	t.Helper()
	for l := range bytes.SplitSeq(eml, []byte("\r\n")) {
		if len(l) > 998 || bytes.ContainsAny(l, "\r\n") {
			t.Fatalf("a line of %d bytes: %.100q", len(l), l)
		}
	}
	for _, c := range eml {
		if c >= 0x80 || c < ' ' && c != '\r' && c != '\n' && c != '\t' {
			t.Fatalf("byte %#x in a message of seven bits", c)
		}
	}
	head, _, ok := bytes.Cut(eml, []byte("\r\n\r\n"))
	if !ok {
		t.Fatal("no end of the headers")
	}
	for l := range bytes.SplitSeq(head, []byte("\r\n")) {
		if len(l) > 78 && bytes.ContainsRune(l[1:], ' ') && !bytes.HasPrefix(l, []byte("List-Unsubscribe:")) && !bytes.Contains(l, []byte("<")) && !bytes.Contains(l, []byte(`boundary=`)) {
			t.Errorf("a header line of %d characters: %s", len(l), l)
		}
	}
	m, err := mail.ReadMessage(bytes.NewReader(eml))
	if err != nil {
		t.Fatal(err)
	}
	out := message{header: m.Header, pictures: make(map[string][]byte)}
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/alternative" {
		t.Fatalf("%s: %v", kind, err)
	}
	r := multipart.NewReader(m.Body, params["boundary"])
	kinds := out.parts(t, r)
	if len(kinds) != 2 || kinds[0] != "text/plain" || kinds[1] != "text/html" && kinds[1] != "multipart/related" {
		t.Fatalf("parts %v", kinds)
	}
	return out
}

func (m *message) parts(t testing.TB, r *multipart.Reader) (kinds []string) {
	for {
		p, err := r.NextPart()
		if err == io.EOF {
			return kinds
		}
		if err != nil {
			t.Fatal(err)
		}
		kind, params, err := mime.ParseMediaType(p.Header.Get("Content-Type"))
		if err != nil {
			t.Fatal(err)
		}
		kinds = append(kinds, kind)
		if kind == "multipart/related" {
			m.parts(t, multipart.NewReader(p, params["boundary"]))
			continue
		}
		data, err := io.ReadAll(p)
		if err != nil {
			t.Fatal(err)
		}
		switch kind {
		case "text/plain":
			m.text = string(data)
		case "text/html":
			m.html = string(data)
		default:
			decoded, err := base64.StdEncoding.DecodeString(string(data))
			if err != nil {
				t.Fatal(err)
			}
			m.pictures[strings.Trim(p.Header.Get("Content-ID"), "<>")] = decoded
		}
	}
}

// lines returns a text with its lines ended by a line feed.
func lines(s string) string { return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s) }

// What a message is parsed into is what the printer printed.
func TestParsesBack(t *testing.T) {
	for name, a := range samples.All() {
		p := footed()
		m := parse(t, p.AppendEML(nil, envelope(), a))
		if want := string(p.AppendHTML(nil, a)); lines(m.html) != lines(want) {
			t.Errorf("%s: the HTML part is not what is printed", name)
		}
		if want := string(p.AppendText(nil, a)); lines(m.text) != lines(want) {
			t.Errorf("%s: the text part is not what is printed", name)
		}
	}
}

func TestHeaders(t *testing.T) {
	a := samples.Get("openai-azure.en")
	a.Headline = article.Plain("Ein Überblick über die Verhältnisse, 東京からの便り, und noch vieles mehr, das in keine Zeile passt")
	h := parse(t, footed().AppendEML(nil, envelope(), a)).header
	subject, err := new(mime.WordDecoder).DecodeHeader(h.Get("Subject"))
	if err != nil || subject != a.Headline.Plain() {
		t.Errorf("subject %q: %v", subject, err)
	}
	from, err := h.AddressList("From")
	if err != nil || len(from) != 1 || *from[0] != envelope().From {
		t.Errorf("from %v: %v", from, err)
	}
	to, err := h.AddressList("To")
	if err != nil || len(to) != 1 || *to[0] != envelope().To[0] {
		t.Errorf("to %v: %v", to, err)
	}
	if date, err := h.Date(); err != nil || !date.Equal(envelope().Date) {
		t.Errorf("date %v: %v", date, err)
	}
	for name, want := range map[string]string{
		"MIME-Version": "1.0", "Content-Language": "en", "List-Unsubscribe": "<https://news.example/unsubscribe?id=1&list=2>",
		"List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "AI-Disclosure": "ai-modified",
	} {
		if got := h.Get(name); got != want {
			t.Errorf("%s: %q, not %q", name, got, want)
		}
	}
	if id := h.Get("Message-Id"); !regexp.MustCompile(`^<[0-9a-f]{32}@news\.example>$`).MatchString(id) {
		t.Errorf("message ID %s", id)
	}
}

// Nothing is made up: without facts, their headers are not there, and Check names them; with them, it names nothing.
func TestCheck(t *testing.T) {
	a := samples.Get("openai-azure.en")
	h := parse(t, new(email.Printer).AppendEML(nil, nil, a)).header
	for _, name := range []string{"From", "To", "Date", "Message-Id", "List-Unsubscribe", "List-Unsubscribe-Post"} {
		if h.Get(name) != "" {
			t.Errorf("%s is made up: %s", name, h.Get(name))
		}
	}
	var paths []string
	for _, p := range new(email.Printer).Check(new(email.Envelope), a) {
		paths = append(paths, p.Path)
	}
	want := "envelope.from envelope.to envelope.date envelope.messageID printer.unsubscribeURL printer.viewURL printer.postalAddress"
	if got := strings.Join(paths, " "); got != want {
		t.Errorf("found %s", got)
	}
	if all := footed().Check(envelope(), a); len(all) > 0 {
		t.Errorf("found %v", all)
	}
	if all := new(email.Printer).Check(envelope(), nil, &article.Article{URL: "/x", Hero: new(article.Image), Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Link{URL: "y"}}}}}); len(all) != 12 {
		t.Errorf("%d problems: %v", len(all), all)
	}
}

// No field ends a header line.
func TestNoInjection(t *testing.T) {
	const evil = "x\r\nBcc: victim@example.org\r\n\r\n<b>body</b>"
	p := &email.Printer{Title: evil, Preheader: evil, UnsubscribeURL: "https://news.example/" + evil, ViewURL: "https://news.example/\r\nBcc: a@b", PostalAddress: evil}
	bare := mail.Address{Address: "x@y"}
	for _, e := range []*email.Envelope{
		{Subject: evil, From: mail.Address{Name: evil, Address: "a@b.example"}, To: []mail.Address{{Name: "\"" + evil, Address: "c@d"}, bare}, MessageID: "<" + evil + "@x>", Domain: evil},
		{From: mail.Address{Address: "a@b" + evil}, To: []mail.Address{{Address: evil + "@c"}, bare}, ReplyTo: mail.Address{Name: "é" + evil, Address: "a@b>, <c@d"}, MessageID: evil, Date: time.Date(99999, 1, 1, 0, 0, 0, 0, time.UTC)},
		{Subject: "=?utf-8?q?=0D=0ABcc:_x?= " + strings.Repeat("y", 3000), From: bare, To: []mail.Address{bare}},
	} {
		a := &article.Article{Lang: "en" + evil, Headline: article.Plain(evil), URL: "https://x.example/" + evil}
		m := parse(t, p.AppendEML(nil, e, a))
		for name := range m.header {
			switch name {
			case "From", "To", "Reply-To", "Subject", "Message-Id", "Mime-Version", "Content-Language", "List-Unsubscribe", "List-Unsubscribe-Post", "Content-Type":
			default:
				t.Errorf("a header %s: %s", name, m.header[name])
			}
		}
		for _, name := range []string{"From", "To"} {
			if m.header.Get(name) != "" {
				if list, err := m.header.AddressList(name); err != nil || len(list) > 2 {
					t.Errorf("%s: %v %v", name, list, err)
				}
			}
		}
		safe(t, "injection", []byte(m.html))
	}
}

// Pictures come into the message where the host reads them, each once, and the page refers to them.
func TestResource(t *testing.T) {
	asked := make(map[string]int)
	p := footed()
	p.Resource = func(url string) ([]byte, string, error) {
		asked[url]++
		data, err := os.ReadFile("../../rendertest/samples/media/" + path.Base(url))
		return data, "image/jpeg", err
	}
	a := samples.Get("photo-story")
	var out bytes.Buffer
	if err := p.Write(&out, envelope(), a); err != nil {
		t.Fatal(err)
	}
	m := parse(t, out.Bytes())
	if len(m.pictures) == 0 || len(m.pictures) != len(asked) {
		t.Fatalf("%d pictures, %d asked for", len(m.pictures), len(asked))
	}
	for url, n := range asked {
		if n != 1 || strings.Contains(m.html, url) {
			t.Errorf("%s is asked for %d times", url, n)
		}
	}
	for id, data := range m.pictures {
		if !strings.Contains(m.html, `src="cid:`+id+`"`) || !bytes.HasPrefix(data, []byte{0xFF, 0xD8}) {
			t.Errorf("part %s", id)
		}
	}
	safe(t, "resource", []byte(m.html))

	broken := errors.New("gone")
	p.Resource = func(url string) ([]byte, string, error) {
		if strings.Contains(url, "waves") {
			return nil, "", broken
		}
		return []byte("x"), "image/png", nil
	}
	if err := p.Write(io.Discard, envelope(), a); !errors.Is(err, broken) || !strings.Contains(err.Error(), "waves.jpg") {
		t.Errorf("error %v", err)
	}
	m = parse(t, p.AppendEML(nil, envelope(), a))
	if !strings.Contains(m.html, `src="https://media.news.example/waves.jpg"`) || len(m.pictures) != len(asked)-1 {
		t.Error("a picture that cannot be read does not stay on the web")
	}
	p.Resource = func(string) ([]byte, string, error) { return nil, "text/html", nil }
	if err := p.Write(io.Discard, envelope(), a); err == nil {
		t.Error("a page is no picture")
	}
	p.Resource = nil
	if err := p.Write(failing{}, envelope(), a); err == nil {
		t.Error("no error of the writer")
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, fmt.Errorf("full") }

// Equal messages have equal IDs, others have others.
func TestMessageID(t *testing.T) {
	a := samples.Get("essay")
	id := func(p *email.Printer, e *email.Envelope, all ...*article.Article) string {
		return parse(t, p.AppendEML(nil, e, all...)).header.Get("Message-Id")
	}
	first := id(footed(), envelope(), a)
	later := envelope()
	later.Date = later.Date.Add(time.Hour)
	given := envelope()
	given.MessageID = "<issue-7@news.example>"
	if first != id(footed(), envelope(), a) || first == id(footed(), later, a) || first == id(footed(), envelope(), a, a) || first == id(new(email.Printer), envelope(), a) {
		t.Error("the ID does not follow from the message")
	}
	if got := id(footed(), given, a); got != given.MessageID {
		t.Errorf("the given ID is %s", got)
	}
}
