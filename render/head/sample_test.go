package head_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// decode returns a record as encoding/json reads it.
func decode(t testing.TB, record []byte) map[string]any {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal(record, &m); err != nil {
		t.Fatalf("%v in %s", err, record)
	}
	return m
}

// elements returns the elements within the head of a page that has the metadata, and fails where any of it would
// be seen, or run.
func elements(t testing.TB, meta []byte) []*xhtml.Node {
	t.Helper()
	root, err := xhtml.Parse(strings.NewReader("<!DOCTYPE html><html><head>" + string(meta) + "</head><body></body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	var all []*xhtml.Node
	for n := range root.Descendants() {
		switch {
		case n.Type == xhtml.TextNode && n.Parent.Data == "body":
			t.Errorf("%q has come into the body", n.Data)
		case n.Type != xhtml.ElementNode || n.Data == "html" || n.Data == "head" || n.Data == "body":
		case n.Parent.Data != "head":
			t.Errorf("a %s within %s", n.Data, n.Parent.Data)
		case n.Data == "script" && attr(n, "type") != head.MediaJSONLD:
			t.Errorf("a script of type %q", attr(n, "type"))
		case n.Data != "meta" && n.Data != "link" && n.Data != "script":
			t.Errorf("an element %s", n.Data)
		default:
			all = append(all, n)
		}
	}
	return all
}

func attr(n *xhtml.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// record returns the record in the head of a page, which has exactly one.
func record(t testing.TB, all []*xhtml.Node) []byte {
	t.Helper()
	n := len(all) - 1
	if n < 0 || all[n].Data != "script" || slices.ContainsFunc(all[:n], func(n *xhtml.Node) bool { return n.Data == "script" }) {
		t.Fatal("there is not one script, at the end")
	}
	return []byte(all[n].FirstChild.Data)
}

func TestSamples(t *testing.T) {
	p := &head.Printer{Handle: "@standfirst"}
	for name, a := range samples.All() {
		t.Run(name, func(t *testing.T) {
			all := elements(t, p.Append(nil, a))
			jsonLD := record(t, all)
			if !bytes.Equal(jsonLD, p.AppendJSONLD(nil, a)) {
				t.Error("the record in the head is another than the one alone")
			}
			decode(t, jsonLD)
			for _, n := range all {
				for _, a := range n.Attr {
					if strings.TrimSpace(a.Val) == "" {
						t.Errorf("%s has an empty %s", n.Data, a.Key)
					}
					if url := strings.ToLower(a.Val); strings.HasPrefix(url, "javascript:") || strings.HasPrefix(url, "data:") {
						if n.Data == "link" || strings.Contains(attr(n, "property"), ":url") {
							t.Errorf("the address %q has come through", a.Val)
						}
					}
				}
			}
			if name == "hostile" {
				return // its names do not pass the text gate as they are
			}
			for _, s := range []rendertest.Surface{{Name: "head", Append: p.Append}, {Name: "jsonld", Append: p.AppendJSONLD}} {
				rendertest.Conform(t, s, a, unescape)
			}
		})
	}
}

// unescape returns output with the escapes of JSON undone.
func unescape(out []byte) string {
	return strings.NewReplacer(`\u0026`, "&", `\u003c`, "<", `\u003e`, ">", `\"`, `"`, `\\`, `\`).Replace(string(out))
}

// Everyone who made an article, and everything that it was made from, is in its record, however many there are.
func TestNobodyIsLeftOut(t *testing.T) {
	var p head.Printer
	for name, a := range samples.All() {
		out := decode(t, p.AppendJSONLD(nil, a))
		based, _ := out["isBasedOn"].([]any)
		if len(based) != len(a.Sources) {
			t.Errorf("%s: %d works of %d in isBasedOn", name, len(based), len(a.Sources))
		}
		text := unescape(p.Append(nil, a))
		if name == "hostile" {
			continue // names that do not pass the text gate as they are
		}
		for i := range a.Sources {
			if !strings.Contains(text, a.Sources[i].Name) {
				t.Errorf("%s: %q is missing", name, a.Sources[i].Name)
			}
		}
		for i := range a.Attribution {
			if !strings.Contains(text, a.Attribution[i].Agent.Name) {
				t.Errorf("%s: %q is missing", name, a.Attribution[i].Agent.Name)
			}
		}
	}
}

// What an article does not state is not in its record.
func TestNothingIsMadeUp(t *testing.T) {
	var p head.Printer
	for _, a := range []*article.Article{nil, {}} {
		got := decode(t, p.AppendJSONLD(nil, a))
		if len(got) != 2 || got["@type"] != "NewsArticle" {
			t.Errorf("an empty article has the record %v", got)
		}
		for _, n := range elements(t, p.Append(nil, a)) {
			switch name := attr(n, "property") + attr(n, "name"); name {
			case "og:type", "twitter:card", "":
			case "og:title", "twitter:title":
				if attr(n, "content") != "Untitled" {
					t.Errorf("%s is %q", name, attr(n, "content"))
				}
			default:
				t.Errorf("an empty article has %s", name)
			}
		}
	}
}

// The words around names are the reader's; those of the article stay.
func TestReaderLanguage(t *testing.T) {
	a := samples.Get("openai-azure.en")
	p := head.Printer{Locale: locale.For("de")}
	got := decode(t, p.AppendJSONLD(nil, a))
	if got["inLanguage"] != "en" {
		t.Errorf("inLanguage = %v", got["inLanguage"])
	}
	credit, _ := got["creditText"].(string)
	if !strings.Contains(credit, "KI") || !strings.Contains(credit, "The Verge") {
		t.Errorf("creditText = %q", credit)
	}
}

func TestWordCount(t *testing.T) {
	var p head.Printer
	for name, a := range samples.All() {
		n, _ := decode(t, p.AppendJSONLD(nil, a))["wordCount"].(float64)
		if int(n) != article.Words(a) {
			t.Errorf("%s: wordCount %v of %d", name, n, article.Words(a))
		}
	}
}

// A structured property of Open Graph follows its root at once.
func TestOpenGraphOrder(t *testing.T) {
	var p head.Printer
	for name, a := range samples.All() {
		last := ""
		for _, n := range elements(t, p.Append(nil, a)) {
			property := attr(n, "property")
			if root, _, ok := cutLast(property, ':'); ok && root != "og" && root != "article" &&
				property != "og:locale:alternate" && !strings.HasPrefix(last, root) {
				t.Errorf("%s: %s follows %s", name, property, last)
			}
			last = property
		}
	}
}

func cutLast(s string, sep byte) (before, after string, found bool) {
	if i := strings.LastIndexByte(s, sep); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}

func TestCardLimits(t *testing.T) {
	long := strings.Repeat("länger als gedacht ", 60)
	a := &article.Article{
		Lang: "de", Headline: article.Plain(long), Standfirst: article.Plain(long),
		Hero: &article.Image{Alt: long, Renditions: []article.Rendition{{URL: "https://a.example/a.png"}}},
	}
	limits := map[string]int{"twitter:title": 70, "twitter:description": 200, "twitter:image:alt": 420, "description": 300}
	for _, n := range elements(t, new(head.Printer).Append(nil, a)) {
		if limit, ok := limits[attr(n, "name")]; ok {
			delete(limits, attr(n, "name"))
			if got := locale.Graphemes(attr(n, "content")); got > limit || got < limit/2 {
				t.Errorf("%s has %d characters", attr(n, "name"), got)
			}
		}
	}
	if len(limits) > 0 {
		t.Errorf("missing: %v", limits)
	}
}

func TestPictureForSharing(t *testing.T) {
	a := &article.Article{Hero: &article.Image{Renditions: []article.Rendition{
		{URL: "javascript:alert(1)"}, {URL: "https://a.example/a.SVG?v=1"}, {URL: "https://a.example/b", Type: "image/svg+xml; charset=utf-8"},
	}}}
	var p head.Printer
	if out := string(p.Head(a).String()); strings.Contains(out, "og:image") || strings.Contains(out, "twitter:image") {
		t.Error("a drawing is shared")
	}
	a.Hero.Renditions = append(a.Hero.Renditions, article.Rendition{URL: "https://a.example/c.webp", Type: "image/webp"})
	a.Hero.Renditions = a.Hero.Renditions[1:]
	p.ImageURL = func(r *article.Rendition, width int) string { return "https://cdn.example/?u=" + r.URL }
	if out := p.Head(a).String(); !strings.Contains(out, `og:image" content="https://cdn.example/?u=https://a.example/c.webp"`) {
		t.Error("the picture of the hook is not shared")
	}
}

func TestPictureOfTheHost(t *testing.T) {
	drawn := &article.Image{Alt: "A card", Renditions: []article.Rendition{{URL: "https://a.example/card.png", Type: "image/png", Width: 1200, Height: 630}}}
	p := head.Printer{Picture: func(a *article.Article) *article.Image {
		if a.Hero == nil {
			return drawn
		}
		return a.Hero
	}}
	out := p.Head(&article.Article{Headline: article.Plain("H")}).String()
	for _, want := range []string{`og:image" content="https://a.example/card.png"`, `og:image:alt" content="A card"`, `twitter:image" content="https://a.example/card.png"`, "summary_large_image"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in %s", want, out)
		}
	}
	with := samples.Get("openai-azure.en")
	if got, want := p.Head(with).String(), new(head.Printer).Head(with).String(); got != want {
		t.Error("the hero gives way to the picture of the host")
	}
	p.Picture = func(*article.Article) *article.Image { return nil }
	if out := p.Head(with).String(); strings.Contains(out, "og:image") || !strings.Contains(out, `"image":[`) {
		t.Error("a picture is shared that the host does not want, or is missing from the record")
	}
}

func TestDigest(t *testing.T) {
	a := samples.Get("essay")
	seen := make(map[render.Digest]bool)
	for _, p := range []head.Printer{{}, {Locale: locale.For("ar")}, {Site: "S"}, {Handle: "S"}, {HookVersion: "S"}} {
		seen[p.Digest(a)] = true
	}
	seen[new(head.Printer).Digest(nil)] = true
	if len(seen) != 6 {
		t.Errorf("%d digests of 6", len(seen))
	}
}
