package activitypub_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/activitypub"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite golden files")

func wired() activitypub.Printer {
	return activitypub.Printer{Actor: "https://news.example/actor", To: []string{"https://www.w3.org/ns/activitystreams#Public"}}
}

func TestGolden(t *testing.T) {
	long, note, short := wired(), wired(), wired()
	note.Note = true
	short.Note, short.Short = true, true
	indent := func(p *activitypub.Printer) func([]byte, *article.Article) []byte {
		return func(dst []byte, a *article.Article) []byte {
			var out bytes.Buffer
			if err := json.Indent(&out, p.Append(nil, a), "", "\t"); err != nil {
				t.Error(err)
			}
			return append(dst, out.Bytes()...)
		}
	}
	rendertest.Golden{Update: *update, Surfaces: []rendertest.Surface{
		{Name: "article.jsonld", Append: indent(&long)},
		{Name: "note.jsonld", Append: indent(&note)},
		{Name: "short.jsonld", Append: indent(&short)},
	}}.Run(t, "testdata/*.txtar")
}

// An object is what a server reads of it.
type object struct {
	Type       string
	Content    string
	ContentMap map[string]string
	Summary    string
	CreditText string `json:"creditText"`
	Published  string
	Updated    string
	Preview    *object
}

func parse(t testing.TB, out []byte) object {
	t.Helper()
	var o object
	if err := json.Unmarshal(out, &o); err != nil {
		t.Fatalf("%v in %.300q", err, out)
	}
	return o
}

var tags = regexp.MustCompile(`<[^>]*>`)

// plain returns what a person reads of an object.
func plain(out []byte) string {
	var o object
	if err := json.Unmarshal(out, &o); err != nil {
		return ""
	}
	return text(o.Content)
}

func text(content string) string { return html.UnescapeString(tags.ReplaceAllString(content, "")) }

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// told reports whether a text tells the attribution in one of its forms.
func told(text string, a *article.Article, l *locale.Locale) bool {
	set := furniture.Of(a, l, nil)
	for _, most := range []int{0, 8, 5, 3, 2, 1} {
		if strings.Contains(letters(text), letters(set.Attribution(most))) {
			return true
		}
	}
	return false
}

// The terms of the contexts of ActivityStreams 2.0 and ActivityPub that an object of ours may use.
var defined = strings.Fields(`id type Article Note Image Audio Video Page Document Person Organization
	url attributedTo to cc published updated name nameMap summary content contentMap attachment tag source preview mediaType
	width height duration href`)

// undefined returns the terms of an object that neither the context of ActivityStreams nor its own defines, and what else is
// wrong with them.
func undefined(out []byte) []string {
	var o map[string]any
	if err := json.Unmarshal(out, &o); err != nil {
		return []string{err.Error()}
	}
	known := slices.Clone(defined)
	var wrong []string
	own := map[string]bool{}
	switch c := o["@context"].(type) {
	case string:
		if c != "https://www.w3.org/ns/activitystreams" {
			wrong = append(wrong, c)
		}
	case []any:
		if c[0] != "https://www.w3.org/ns/activitystreams" {
			wrong = append(wrong, fmt.Sprint(c[0]))
		}
		for name, value := range c[1].(map[string]any) {
			known = append(known, name)
			if _, ok := own[name]; !ok {
				own[name] = false
			}
			id, _ := value.(string)
			if m, ok := value.(map[string]any); ok {
				id, _ = m["@id"].(string)
			}
			if prefix, _, _ := strings.Cut(id, ":"); prefix != "as" && prefix != "http" && c[1].(map[string]any)[prefix] == nil {
				wrong = append(wrong, "the prefix of "+id)
			} else {
				own[prefix] = true
			}
		}
	default:
		return []string{"no context"}
	}
	delete(o, "@context")
	var walk func(v any, maps bool)
	walk = func(v any, maps bool) {
		switch v := v.(type) {
		case []any:
			for _, v := range v {
				walk(v, false)
			}
		case map[string]any:
			for name, value := range v {
				if !maps && !slices.Contains(known, name) {
					wrong = append(wrong, name)
				}
				own[name] = true
				if kind, ok := value.(string); ok && name == "type" {
					own[kind] = true
					if !slices.Contains(known, kind) {
						wrong = append(wrong, kind)
					}
				}
				walk(value, strings.HasSuffix(name, "Map"))
			}
		}
	}
	walk(o, false)
	for name, used := range own {
		if !used {
			wrong = append(wrong, name+" is not used")
		}
	}
	return wrong
}

var kept = strings.Fields("p br a strong em del code pre blockquote ul ol li h2 h3 h4 h5 h6 span")

// broken returns what is wrong with content, or "": it is well-formed and has the elements alone that Mastodon keeps.
func broken(content string) string {
	dec := xml.NewDecoder(strings.NewReader("<x>" + strings.ReplaceAll(content, "<br>", "<br/>") + "</x>"))
	var open []string
	for {
		token, err := dec.Token()
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			if name != "x" && !slices.Contains(kept, name) {
				return "the element " + name
			}
			for _, a := range token.Attr {
				if k := name + " " + a.Name.Local; k != "a href" && k != "ol start" && k != "span lang" {
					return "the attribute " + k
				} else if k == "a href" && !strings.HasPrefix(a.Value, "http") {
					return "the address " + a.Value
				}
			}
			for _, outer := range open {
				block := !slices.Contains(strings.Fields("br a strong em del code span"), name)
				if outer == name && name != "blockquote" && name != "ul" && name != "ol" && name != "li" && name != "span" ||
					block && strings.Contains(" p h2 h3 h4 h5 h6 pre ", " "+outer+" ") {
					return name + " within " + outer
				}
			}
			open = append(open, name)
		case xml.EndElement:
			open = open[:len(open)-1]
		}
		if err == io.EOF {
			return ""
		}
		if err != nil {
			return err.Error()
		}
	}
}

func TestTotal(t *testing.T) {
	all := map[string]*article.Article{}
	for name, a := range samples.All() {
		all[name] = a
	}
	long := strings.Repeat("The tide came in at nine and went out at three, and nobody on the quay had seen the like. ", 1100)
	deep := []article.Block{&article.Paragraph{Text: article.Plain("The bottom.")}}
	for range 10 {
		deep = []article.Block{&article.Quote{Body: []article.Block{&article.List{Items: []article.Item{{Text: article.Plain("item"), Body: deep}}}}}}
	}
	all["long"] = &article.Article{URL: "https://news.example/", Headline: article.Plain(long), Standfirst: article.Plain(long), Body: []article.Block{&article.Paragraph{Text: article.Plain(long)}}}
	all["deep"] = &article.Article{URL: "https://news.example/", Body: deep}
	all["nil nodes"] = &article.Article{Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.List)(nil), (*article.Table)(nil), (*article.Image)(nil), (*article.Audio)(nil), (*article.Footnotes)(nil),
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil), (*article.Time)(nil), (*article.Span)(nil)}},
		&article.List{Items: []article.Item{{}}}, &article.Quote{}, &article.Table{}, &article.Gallery{}, &article.Update{}, &article.Embed{}, &article.PullQuote{}, &article.Details{},
		&article.Table{Head: []article.Row{{}}}, &article.Code{}, &article.Math{}, &article.Promo{}, &article.Video{}, &article.Callout{}, &article.Footnotes{Notes: []article.Footnote{{}}},
	}}
	for _, lang := range []string{"", "ar", "ja"} {
		for name, a := range all {
			t.Run(name+"/"+lang, func(t *testing.T) {
				for _, limit := range []int{0, 40, 70, 150, 300, 500, 1024} {
					p := wired()
					if lang != "" {
						p.Locale = locale.For(lang)
					}
					p.Short, p.Limit, p.Note = limit > 0, limit, limit > 0
					few := func(*article.Article) bool { return limit > 0 && limit < 1024 } // then names may be left out
					rendertest.Conform(t, rendertest.Surface{Name: "activitypub", Append: p.Append, Omits: few}, a, plain)
					out := p.Append(nil, a)
					o := parse(t, out)
					if wrong := undefined(out); len(wrong) > 0 {
						t.Errorf("limit %d: the context does not define, or is wrong about, %q", limit, wrong)
					}
					if !told(text(o.Content), a, p.Locale) {
						t.Errorf("limit %d: no form of the attribution is in %.300q", limit, o.Content)
					}
					for content, most := range map[string]int{o.Content: limit, o.Summary: 0} {
						if why := broken(content); why != "" {
							t.Errorf("limit %d: %s in %.300q", limit, why, content)
						}
						long := false
						for _, problem := range p.Check(a) {
							long = long || problem.Code == render.TooLong
						}
						if n := utf8.RuneCountInString(text(content)); most > 0 && n > most != long || most >= 500 && n > most {
							t.Errorf("limit %d: %d characters, and Check says %v", limit, n, long)
						}
					}
					for _, date := range []string{o.Published, o.Updated} {
						if _, err := time.Parse(time.RFC3339, date); err != nil && date != "" {
							t.Error(err)
						}
					}
					if limit == 0 && (o.Preview == nil || o.Preview.Type != "Note" || !told(text(o.Preview.Content), a, p.Locale) || broken(o.Preview.Content) != "") {
						t.Errorf("the preview is %+v", o.Preview)
					}
				}
			})
		}
	}
	p := new(activitypub.Printer)
	if wrong := undefined(p.Append(nil, nil)); len(wrong) > 0 {
		t.Error(wrong)
	}
}

func TestChecksBite(t *testing.T) {
	for _, content := range []string{"<p>x", "<p><p>x</p></p>", `<p style="x">x</p>`, `<a href="javascript:x">x</a>`, "<img>", "<table></table>", "&nbsp;"} {
		if broken(content) == "" {
			t.Errorf("%s passes", content)
		}
	}
	for _, o := range []string{`{"@context":"https://www.w3.org/ns/activitystreams","sensitive":true}`, `{"name":"x"}`,
		`{"@context":["https://www.w3.org/ns/activitystreams",{"license":"schema:license"}],"license":"x"}`} {
		if len(undefined([]byte(o))) == 0 {
			t.Errorf("%s passes", o)
		}
	}
}

// Nothing that is for subscribers goes out.
func TestWall(t *testing.T) {
	a := &article.Article{Access: article.Access{Kind: article.AccessPreview, Preview: 1}, Body: []article.Block{
		&article.Paragraph{Text: article.Plain("free")}, &article.Paragraph{Text: article.Plain("secret")},
		&article.Image{Alt: "secret", Renditions: []article.Rendition{{URL: "https://news.example/secret.jpg"}}},
	}}
	for _, p := range []*activitypub.Printer{{}, {Note: true}, {Note: true, Short: true}} {
		if out := p.Append(nil, a); bytes.Contains(out, []byte("secret")) || !bytes.Contains(out, []byte("free")) {
			t.Errorf("%s", out)
		}
	}
	a.Access = article.Access{Kind: article.AccessSubscribers}
	if out := new(activitypub.Printer).Append(nil, a); bytes.Contains(out, []byte("secret")) || bytes.Contains(out, []byte("free")) {
		t.Errorf("%s", out)
	}
}

func TestCheck(t *testing.T) {
	var codes []string
	for _, problem := range new(activitypub.Printer).Check(nil) {
		codes = append(codes, string(problem.Code)+" "+problem.Path)
	}
	if got := strings.Join(codes, ", "); got != "missing url, missing attributedTo, missing to, missing headline, missing lang, missing published" {
		t.Error(got)
	}
	p := wired()
	if all := p.Check(&article.Article{URL: "https://news.example/", Lang: "en", Headline: article.Plain("x"), Published: article.At(time.Unix(1e9, 0))}); len(all) > 0 {
		t.Error(all)
	}
}

func ExamplePrinter_Append() {
	p := &activitypub.Printer{Actor: "https://news.example/actor", Note: true, Short: true}
	fmt.Printf("%s\n", p.Append(nil, &article.Article{
		URL: "https://news.example/tide", Lang: "en", Headline: article.Plain("Barrier holds"),
		Published: article.At(time.Date(2026, 2, 11, 21, 40, 0, 0, time.UTC)),
		Sources:   []article.Source{{ID: "s", Name: "Harbour Office"}},
		Attribution: article.Attribution{{Role: article.RoleAISummarising, Agent: article.Agent{Kind: article.Software, Name: "Plotline"},
			Sources: []string{"s"}}},
	}))
	// Output:
	// {"@context":["https://www.w3.org/ns/activitystreams",{"schema":"http://schema.org/","isBasedOn":"schema:isBasedOn","creditText":"schema:creditText","digitalSourceType":{"@id":"schema:digitalSourceType","@type":"@id"}}],"id":"https://news.example/tide","type":"Note","url":"https://news.example/tide","attributedTo":"https://news.example/actor","published":"2026-02-11T21:40:00Z","name":"Barrier holds","nameMap":{"en":"Barrier holds"},"content":"\u003cp\u003e\u003cstrong\u003eBarrier holds\u003c/strong\u003e\u003c/p\u003e\u003cp\u003eAI-summarized from Harbour Office by Plotline\u003c/p\u003e\u003cp\u003e\u003ca href=\"https://news.example/tide\"\u003eRead more\u003c/a\u003e\u003c/p\u003e","contentMap":{"en":"\u003cp\u003e\u003cstrong\u003eBarrier holds\u003c/strong\u003e\u003c/p\u003e\u003cp\u003eAI-summarized from Harbour Office by Plotline\u003c/p\u003e\u003cp\u003e\u003ca href=\"https://news.example/tide\"\u003eRead more\u003c/a\u003e\u003c/p\u003e"},"isBasedOn":[{"type":"Document","name":"Harbour Office"}],"creditText":"AI-summarized from Harbour Office by Plotline","digitalSourceType":"http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"}
}

func FuzzObject(f *testing.F) {
	f.Add("Barrier holds", "It stood at **4.87** m. <b>Nobody</b> was hurt.", "Harbour & Office", "en", 200)
	f.Add("", "\u202e x \u2066 \x00", "\u2067", "ar", 41)
	f.Add("x", "a\"]}", "a\nb", "ja\"", 10)
	f.Fuzz(func(t *testing.T, title, body, name, lang string, limit int) {
		mixed := article.Inlines{&article.Text{Value: body}, &article.Strong{Text: article.Inlines{&article.InlineCode{Value: name}, &article.Text{Value: body}}},
			&article.Break{}, &article.Link{URL: body, Text: article.Plain(title)}, &article.Span{Text: article.Plain(body), Meta: &article.Meta{Lang: lang}}}
		a := &article.Article{
			URL: "https://news.example/" + title, ID: name, Lang: lang, Headline: article.Plain(title), Tags: []article.Tag{{Name: body, URL: title}, {Name: name}},
			Advisories:  []article.Advisory{{Text: mixed}},
			Sources:     []article.Source{{ID: "s", Name: name, URL: body}, {ID: "u", Name: body}},
			Attribution: article.Attribution{{Role: article.RoleAIGenerating, Agent: article.Agent{Name: name}, Sources: []string{"s"}}, {Role: article.RoleEditing, Agent: article.Agent{Name: body, URL: name}}},
			Body: []article.Block{
				&article.Paragraph{Text: mixed}, &article.Code{Syntax: name, Value: body}, &article.Quote{Body: []article.Block{&article.Paragraph{Text: mixed}}},
				&article.Table{Rows: []article.Row{{Cells: []article.Cell{{Text: mixed}, {Text: article.Plain(name)}}}}},
				&article.Image{Alt: body, Renditions: []article.Rendition{{URL: name, Type: body}}},
			},
		}
		p := wired()
		p.Note, p.Short, p.Limit = limit%2 == 0, limit%3 == 0, max(limit, 0)%2000
		out := p.Append(nil, a)
		o := parse(t, out)
		if wrong := undefined(out); len(wrong) > 0 {
			t.Errorf("the context does not define, or is wrong about, %q", wrong)
		}
		if why := broken(o.Content); why != "" {
			t.Errorf("%s in %q", why, o.Content)
		}
		if !told(text(o.Content), a, nil) {
			t.Errorf("no attribution in %q", o.Content)
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	a, p := samples.Get("openai-azure.en"), wired()
	b.ReportAllocs()
	var buf []byte
	for range b.N {
		buf = p.Append(buf[:0], a)
	}
}

// An article of any length keeps the size that servers read, in every script, and Check says that it is cut.
func TestSize(t *testing.T) {
	for _, text := range []string{"A sentence of a long report. ", "長い報告の一文です。", "<&> \"quoted\" "} {
		a := article.Clone(samples.Get("openai-azure.en"))
		for range 3000 {
			a.Body = append(a.Body, &article.Paragraph{Text: article.Plain(strings.Repeat(text, 20))})
		}
		p := new(activitypub.Printer)
		out := p.Append([]byte("before"), a)[len("before"):]
		if !json.Valid(out) || len(out) > activitypub.MaxObject || len(out) < activitypub.MaxObject/20 {
			t.Errorf("%d bytes, valid JSON: %v", len(out), json.Valid(out))
		}
		if missing := rendertest.Unattributed(string(out), a); len(missing) > 0 {
			t.Errorf("%q are missing", missing)
		}
		if !slices.ContainsFunc(p.Check(a), func(p render.Problem) bool { return p.Path == "body" && p.Code == render.TooLong }) {
			t.Error("Check says nothing of the cut")
		}
	}
}
