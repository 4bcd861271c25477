package head

import (
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// The media types of oEmbed's answers, by which pages link to them too.
const (
	MediaOEmbedJSON = "application/json+oembed"
	MediaOEmbedXML  = "text/xml+oembed"
)

// An OEmbed prints what a site answers to those who would show an article within their own pages: an oEmbed response of the
// type rich (https://oembed.com, version 1.0), as application/json or text/xml. Its zero value words it in the article's own
// language.
//
// The HTML is a quotation of the headline, the standfirst or the beginning of the text, and the attribution, without any
// class or script; author_name tells the attribution too, for those who show fields alone. For machines, ai_disclosure,
// digital_source_type and sources stand beside the standard's fields.
//
// An OEmbed is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type OEmbed struct {
	Locale   *locale.Locale
	ImageURL render.ImageURL
	Site     string        // provider_name; empty is the publisher's name
	CacheAge time.Duration // for how long the answer may be kept; zero does not say

	// MaxWidth and MaxHeight are what the request asks for, in pixels; zero asks for nothing.
	MaxWidth, MaxHeight int

	// HTML prints what is to be embedded in place of the quotation; Width and Height are then its size in pixels.
	HTML          func(dst []byte, a *article.Article) []byte
	Width, Height int
}

// AppendJSON appends the answer to a request with format=json.
func (o *OEmbed) AppendJSON(dst []byte, a *article.Article) []byte {
	w := jsonw.NewWriter(dst)
	w.Open('{')
	for _, f := range o.fields(a) {
		switch {
		case f.number != 0:
			w.Number(f.name, f.number)
		default:
			w.Text(f.name, f.text)
		}
	}
	if a != nil && len(a.Sources) > 0 {
		w.Key("sources")
		w.Open('[')
		for i := range a.Sources {
			w.Open('{')
			w.Text("name", furniture.SourceName(&a.Sources[i]))
			w.Text("url", vetted(a.Sources[i].URL))
			w.Close('}')
		}
		w.Close(']')
	}
	w.Close('}')
	return w.Dst
}

// AppendXML appends the answer to a request with format=xml.
func (o *OEmbed) AppendXML(dst []byte, a *article.Article) []byte {
	dst = append(dst, `<?xml version="1.0" encoding="utf-8" standalone="yes"?>`+"\n<oembed>\n"...)
	for _, f := range o.fields(a) {
		if f.number != 0 {
			f.text = strconv.Itoa(f.number)
		}
		dst = xmlElement(dst, f.name, f.text)
	}
	if a != nil && len(a.Sources) > 0 {
		dst = append(dst, "<sources>\n"...)
		for i := range a.Sources {
			dst = append(dst, "<source>\n"...)
			dst = xmlElement(dst, "name", furniture.SourceName(&a.Sources[i]))
			dst = xmlElement(dst, "url", vetted(a.Sources[i].URL))
			dst = append(dst, "</source>\n"...)
		}
		dst = append(dst, "</sources>\n"...)
	}
	return append(dst, "</oembed>\n"...)
}

func xmlElement(dst []byte, name, text string) []byte {
	if text == "" {
		return dst
	}
	dst = append(append(append(dst, '<'), name...), '>')
	dst = markup.AppendText(dst, text)
	return append(append(append(dst, "</"...), name...), ">\n"...)
}

// An oembedField is a field of the answer: a text or, where it is not zero, a number.
type oembedField struct {
	name   string
	text   string
	number int
}

// fields returns the fields of the answer in the order of the specification.
func (o *OEmbed) fields(a *article.Article) []oembedField {
	set := furniture.Of(a, o.Locale, nil)
	a = set.A
	html, width, height := o.embedded(&set)
	provider, home := o.Site, ""
	if p := a.Publisher; p != nil {
		if provider == "" {
			provider = p.Name
		}
		home = vetted(p.URL)
	}
	writer := ""
	if writers := a.Authors(); len(writers) == 1 {
		writer = vetted(writers[0].URL)
	}
	disclosure := set.Disclosure()
	fields := []oembedField{
		{name: "type", text: "rich"}, {name: "version", text: "1.0"}, {name: "title", text: set.Title()},
		{name: "author_name", text: set.Attribution(0)}, {name: "author_url", text: writer},
		{name: "provider_name", text: furniture.Line(provider)}, {name: "provider_url", text: home},
		{name: "cache_age", number: int(o.CacheAge / time.Second)},
	}
	fields = append(fields, o.thumbnail(&set)...)
	return append(fields,
		oembedField{name: "html", text: html}, oembedField{name: "width", number: width}, oembedField{name: "height", number: height},
		oembedField{name: "url", text: vetted(a.URL)},
		oembedField{name: "ai_disclosure", text: disclosure.Header()}, oembedField{name: "digital_source_type", text: disclosure.URI()})
}

// thumbnail returns the picture, whose address and size come together or not at all, and which is not larger than asked for.
func (o *OEmbed) thumbnail(set *furniture.Set) []oembedField {
	s := (&Printer{ImageURL: o.ImageURL, Locale: o.Locale}).newSetter(set.A)
	r := s.shared()
	if r == nil || r.Width <= 0 || r.Height <= 0 || o.MaxWidth > 0 && r.Width > o.MaxWidth || o.MaxHeight > 0 && r.Height > o.MaxHeight {
		return nil
	}
	url := s.serve(r)
	if !absolute(url) {
		return nil
	}
	return []oembedField{{name: "thumbnail_url", text: url}, {name: "thumbnail_width", number: r.Width}, {name: "thumbnail_height", number: r.Height}}
}

// The size of the quotation, in pixels: as wide as a column of text unless asked otherwise, and as high as its lines are
// with browsers' own type.
const (
	quoteWidth = 600
	lineHeight = 24
	character  = 8
)

// embedded returns the HTML and its size.
func (o *OEmbed) embedded(set *furniture.Set) (html string, width, height int) {
	if o.HTML != nil {
		return string(o.HTML(nil, set.A)), o.Width, o.Height
	}
	width = quoteWidth
	if o.MaxWidth > 0 {
		width = min(width, o.MaxWidth)
	}
	title, excerpt, who := set.Title(), set.Excerpt(descriptionLimit), set.Attribution(0)
	rows := func(text string) int { return 1 + utf8.RuneCountInString(text)*character/max(width-2*40, character) }
	height = 3 * lineHeight
	for _, text := range [...]string{title, excerpt, who} {
		if text != "" {
			height += (rows(text) + 1) * lineHeight
		}
	}
	if o.MaxHeight > 0 && height > o.MaxHeight {
		excerpt = "" // what is said of the makers stays
		height = min(height, o.MaxHeight)
	}
	dst := []byte("<blockquote")
	if gate.Tag(set.A.Lang) {
		dst = markup.AppendAttr(dst, "lang", set.A.Lang)
	}
	dst = markup.AppendAttr(dst, "dir", string(locale.For(set.A.Lang).Dir()))
	dst = append(dst, "><p>"...)
	if url := vetted(set.A.URL); absolute(url) {
		dst = append(dst, `<a href="`...)
		dst = markup.AppendText(dst, url)
		dst = append(dst, `">`...)
		dst = append(markup.AppendText(dst, title), "</a>"...)
	} else {
		dst = markup.AppendText(dst, title)
	}
	dst = append(dst, "</p>"...)
	if excerpt != "" {
		dst = append(markup.AppendText(append(dst, "<p>"...), excerpt), "</p>"...)
	}
	if who != "" {
		dst = append(dst, "<p"...)
		dst = markup.AppendAttr(dst, "lang", set.L.Tag())
		dst = markup.AppendAttr(dst, "dir", string(set.L.Dir()))
		dst = append(markup.AppendText(append(dst, '>'), who), "</p>"...)
	}
	return string(append(dst, "</blockquote>"...)), width, height
}

// discovery appends the links by which the page tells where its oEmbed answers are.
func (s *setter) discovery(dst []byte) []byte {
	if !absolute(s.Endpoint) || s.url == "" {
		return dst
	}
	joint := "?"
	if strings.Contains(s.Endpoint, "?") {
		joint = "&"
	}
	for _, f := range [...]struct{ format, media string }{{"json", MediaOEmbedJSON}, {"xml", MediaOEmbedXML}} {
		dst = append(dst, `<link rel="alternate"`...)
		dst = markup.AppendAttr(dst, "type", f.media)
		dst = markup.AppendAttr(dst, "href", vetted(s.Endpoint)+joint+"url="+url.QueryEscape(s.url)+"&format="+f.format)
		dst = markup.AppendAttr(dst, "title", s.title())
		dst = append(dst, ">\n"...)
	}
	return dst
}

// Check returns what those who embed would like to have and the article lacks. None of it is fatal.
func (o *OEmbed) Check(a *article.Article) []render.Problem {
	s := (&Printer{ImageURL: o.ImageURL, Locale: o.Locale}).newSetter(a)
	c := checker{setter: s}
	c.address("url", s.a.URL, "the quotation leads nowhere")
	if r := s.shared(); r == nil {
		c.report(render.Missing, "hero", "there is no thumbnail")
	} else if r.Width <= 0 || r.Height <= 0 {
		c.report(render.Missing, "hero.renditions", "without width and height the thumbnail is left out")
	}
	return c.all
}

// Loss returns what an answer leaves to the page that it leads to.
func (o *OEmbed) Loss(a *article.Article) []render.Loss {
	if a == nil || len(a.Body) == 0 {
		return nil
	}
	return []render.Loss{{Path: "body", Type: "article", Lost: "the text beyond its summary", Stand: "a link to the page"}}
}

// Digest identifies the article as it is embedded. Version stands for HTML and ImageURL: change it when they print or
// return something else.
func (o *OEmbed) Digest(a *article.Article, version string) render.Digest {
	set := furniture.Of(a, o.Locale, nil)
	return render.NewDigest(set.A, "oembed", set.L, o.Site, o.CacheAge, o.MaxWidth, o.MaxHeight, o.Width, o.Height, version)
}
