package epub_test

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/gif"
	"image/png"
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/epub"
)

func encoded(encode func(*bytes.Buffer, image.Image) error) []byte {
	var b bytes.Buffer
	m := image.NewPaletted(image.Rect(0, 0, 40, 30), []color.Color{color.White, color.Black})
	if err := encode(&b, m); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// pictures are files by their names, whatever is in them.
var pictures = map[string][]byte{
	"a.png": encoded(func(b *bytes.Buffer, m image.Image) error { return png.Encode(b, m) }),
	"a.gif": encoded(func(b *bytes.Buffer, m image.Image) error { return gif.Encode(b, m, nil) }),
	// 1 × 1, lossless.
	"a.webp":    []byte("RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"),
	"a.svg":     []byte(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`),
	"a.html":    []byte("<html><script>alert(1)</script>"),
	"cut.png":   []byte("\x89PNG\r\n\x1a\n\x00"),
	"cut.jpg":   []byte("\xff\xd8\xff\xe0"),
	"cut.webp":  []byte("RIFF\x1a\x00\x00\x00WEBPVP8 "),
	"empty.jpg": {},
}

func shelfOf(url string) ([]byte, string, error) {
	data, ok := pictures[strings.TrimPrefix(url, "https://media.example/")]
	if !ok {
		return nil, "", errors.New("404 not found")
	}
	return data, "image/jpeg", nil // which is not true
}

func pictured(names ...string) *article.Article {
	m := &article.Image{Alt: "What it shows.", Caption: article.Plain("A caption."), Attribution: article.Attribution{{Role: article.RolePhotography, Agent: article.Agent{Name: "A. Hand"}}}}
	for _, name := range names {
		media, url, _ := strings.Cut(name, " ")
		if url == "" {
			media, url = "", media
		}
		m.Renditions = append(m.Renditions, article.Rendition{URL: "https://media.example/" + url, Type: media})
	}
	return &article.Article{Lang: "en", Headline: article.Plain("Pictured"), Published: spring, Body: []article.Block{m}}
}

// A picture is what its bytes are, and the first file that a book can have; where there is none its words stand there, and
// the host is told.
func TestPictures(t *testing.T) {
	for names, want := range map[string]string{
		"a.png": "image-1.png", "a.gif": "image-1.gif", "a.webp": "image-1.webp", "a.svg": "", "a.html": "", "cut.png": "", "cut.jpg": "", "cut.webp": "", "empty.jpg": "", "nowhere.jpg": "",
		"nowhere.jpg a.svg cut.png a.gif": "image-1.gif", "image/avif_a.png a.gif": "image-1.gif", "image/svg+xml_a.png": "",
	} {
		var lost []render.Loss
		p := &epub.Printer{Resource: shelfOf, Lost: func(l render.Loss) { lost = append(lost, l) }}
		a := pictured(strings.Split(names, " ")...)
		for i, name := range strings.Split(names, " ") {
			if media, url, ok := strings.Cut(name, "_"); ok {
				a.Body[0].(*article.Image).Renditions[i] = article.Rendition{URL: "https://media.example/" + url, Type: media}
			}
		}
		book := p.Append(nil, a)
		sound(t, book)
		all, files := unpack(t, book)
		page, text := string(files["EPUB/article-1.xhtml"]), read(t, book)
		if got := slices.ContainsFunc(all, func(n string) bool { return strings.HasPrefix(n, "EPUB/image") }); got != (want != "") {
			t.Errorf("%s: the book holds %s", names, all)
		}
		if !strings.Contains(text, "A caption.") || !strings.Contains(text, "A. Hand") {
			t.Errorf("%s: no caption and credit in %s", names, text)
		}
		if want != "" {
			if !strings.Contains(page, `<img src="`+want+`" alt="What it shows." width="`) || len(lost) > 0 {
				t.Errorf("%s: %v\n%s", names, lost, page)
			}
			continue
		}
		if !strings.Contains(text, "Image: What it shows.") || len(lost) != 1 || lost[0].Path != "articles[0].body[0]" || lost[0].Stand == "" {
			t.Errorf("%s: %+v\n%s", names, lost, page)
		}
	}
}

// Each address is asked for once, through the hook, and no address that may not go out.
func TestResourcesAreReadOnce(t *testing.T) {
	var asked []string
	p := &epub.Printer{
		Resource: func(url string) ([]byte, string, error) { asked = append(asked, url); return media(url) },
		ImageURL: func(r *article.Rendition, width int) string { return fmt.Sprintf("%s?w=%d", r.URL, width) },
	}
	wide := &article.Image{Alt: "x", Renditions: []article.Rendition{{URL: "https://media.news.example/loaf.jpg", Width: 4000}}}
	bad := &article.Image{Alt: "x", Renditions: []article.Rendition{{URL: "javascript:alert(1)"}}}
	a := &article.Article{Lang: "en", Headline: article.Plain("x"), Published: spring, Hero: wide, Body: []article.Block{wide, bad, &article.Gallery{Images: []article.Image{*wide, *wide}}}}
	p.Append(nil, a)
	if want := []string{"https://media.news.example/loaf.jpg?w=1600"}; !slices.Equal(asked, want) {
		t.Errorf("asked for %q, want %q", asked, want)
	}
	asked = nil
	p.Loss(a)
	p.Check(a)
	p.Digest(a)
	if asked != nil {
		t.Errorf("asked for %q", asked)
	}
}

// What a book is to those who cannot see is true.
func TestAccessibility(t *testing.T) {
	silent := pictured("a.png")
	silent.Body[0].(*article.Image).Alt = ""
	decorative := pictured("a.png")
	decorative.Body[0].(*article.Image).Alt, decorative.Body[0].(*article.Image).Decorative = "", true
	film := pictured("a.png")
	film.Body = append(film.Body, &article.Video{Title: "A film"})
	for name, c := range map[string]struct {
		a    *article.Article
		p    *epub.Printer
		want string
	}{
		"a picture":        {pictured("a.png"), &epub.Printer{Resource: shelfOf}, "textual visual / textual textual,visual / alternativeText / none"},
		"without its file": {pictured("a.png"), new(epub.Printer), "textual / textual /  / none"},
		"without words":    {silent, &epub.Printer{Resource: shelfOf}, "textual visual / textual,visual /  / none"},
		"decorative":       {decorative, &epub.Printer{Resource: shelfOf}, "textual visual / textual textual,visual / alternativeText / none"},
		"moving":           {pictured("a.gif"), &epub.Printer{Resource: shelfOf}, "textual visual / textual textual,visual / alternativeText / unknown"},
		"a film":           {film, new(epub.Printer), "textual / textual /  / unknown"},
		"flashes":          {&article.Article{Published: spring, Advisories: []article.Advisory{{Kind: "flashing"}}}, new(epub.Printer), "textual / textual /  / unknown"},
		"hooked": {pictured("a.png"), &epub.Printer{Resource: shelfOf, Block: func(dst []byte, _ article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
			return dst, false
		}},
			"textual visual / textual,visual /  / unknown"},
	} {
		_, files := unpack(t, c.p.Append(nil, c.a))
		opf := string(files["EPUB/package.opf"])
		list := func(property string) string {
			var all []string
			for _, part := range strings.Split(opf, `<meta property="schema:`+property+`">`)[1:] {
				value, _, _ := strings.Cut(part, "<")
				if property != "accessibilityFeature" || value == "alternativeText" {
					all = append(all, value)
				}
			}
			return strings.Join(all, " ")
		}
		if got := list("accessMode") + " / " + list("accessModeSufficient") + " / " + list("accessibilityFeature") + " / " + list("accessibilityHazard"); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}
