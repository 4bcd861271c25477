package epub_test

import (
	"math/rand/v2"
	"reflect"
	"time"

	"github.com/standfirst/standfirst/article"
)

// A writer writes random articles: every field of every record, with texts, addresses and names that are meant to do harm.
type writer struct{ *rand.Rand }

var (
	blocks = []article.Block{
		&article.Paragraph{}, &article.Heading{}, &article.List{}, &article.DefinitionList{}, &article.Quote{}, &article.PullQuote{}, &article.Image{},
		&article.Gallery{}, &article.Video{}, &article.Audio{}, &article.Embed{}, &article.Code{}, &article.Table{}, &article.Callout{}, &article.Details{},
		&article.Footnotes{}, &article.Math{}, &article.Divider{}, &article.Update{}, &article.Promo{}, &article.Custom{},
	}
	inlines = []article.Inline{
		&article.Text{}, &article.Strong{}, &article.Emphasis{}, &article.Link{}, &article.InlineCode{}, &article.Break{}, &article.Mark{}, &article.Sub{}, &article.Sup{},
		&article.Strike{}, &article.Abbr{}, &article.Time{}, &article.Span{}, &article.Ruby{}, &article.InlineMath{}, &article.InlineImage{}, &article.FootnoteRef{}, &article.InlineCustom{},
	}
	pools = map[string][]string{
		"": {"", "word", "Two sentences. Here.", "<script>alert(1)</script>", "]]> & \"'", "\u202eevil", "日本語の文。", "نص عربي", "a\x00b\xffc", " ", "x\ny\tz\r", "AT&amp;T", "🏴\U000E0067\U000E0062\U000E007F"},
		"url": {"", "https://media.news.example/loaf.jpg", "https://media.news.example/waves.jpg", "https://a.example/x?y=1&z=<2>#f g", "#one", "#b c", "#headline", "#sources", "/rel", "../up?q", "//host/p",
			"javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "tel:+1 2", "http://", "http://[::1]/", "http://[x]/", "https://a_b.example:99999/", "https://bücher.example/ü", "https://256.1.1.1/", "http://a b/",
			"https://x.example/%zz%2", "https://x.example/[1]|^`{}", "https://x.example/a#b#c", "ftp://x/", "http:x", "https://x.example:/", "mailto:", "https://a..b/", "#", "?", "https://news.example/2"},
		"lang": {"", "en", "ar", "zh-Hant-TW", "de-DE-1901", "x-private", "en-a-bb-a-cc", "zz-!", "english", "i-klingon", "sr-Latn-RS", "en-x", "EN_us", "a"},
		"id":   {"", "one", "two", "b c", "über", "headline", "1", "note-1", "ref-1", "sources", "<x>", "a:b"},
		"type": {"", "image/jpeg", "image/avif", "audio/mpeg", "video/mp4"},
		"math": {"math", "mrow", "mi", "mn", "mo", "mfrac", "msup", "msubsup", "munderover", "mtable", "mtr", "mtd", "mmultiscripts", "mprescripts", "mspace", "msqrt", "mroot", "mstyle", "mpadded", "script", "none", "annotation-xml", "mtext"},
		"attr": {"mathvariant", "dir", "form", "stretchy", "lspace", "linethickness", "accent", "columnspan", "onclick", "href", "style", "displaystyle", "scriptlevel", "width"},
		"val":  {"", "true", "bold", "1em", "-.5em", "2", "rtl", "infix", "javascript:", "\"", "0"},
		"kind": {"", "draft", "embargoed", "corrected", "retracted", "preview", "subscribers", "person", "software", "tip", "warning", "facts", "flashing", "transcript", "captions", "todo", "open", "done", "end", "center", "youtube"},
		"role": {"writing", "reporting", "editing", "translating", "aiProcessing", "aiGenerating", "reviewing", "photography", "source", "own"},
		"src":  {"", "digitalCapture", "trainedAlgorithmicMedia", "x y\"z"},
	}
)

func (w *writer) pick(pool string) string {
	all := pools[pool]
	return all[w.IntN(len(all))]
}

// article returns a random article.
func (w *writer) article() *article.Article {
	a := new(article.Article)
	w.fill(reflect.ValueOf(a).Elem(), "", 0)
	return a
}

func (w *writer) fill(v reflect.Value, field string, depth int) {
	switch v.Type() {
	case reflect.TypeFor[time.Time]():
		v.Set(reflect.ValueOf(time.Unix(w.Int64N(1<<32), w.Int64N(2)*5e8).In(time.FixedZone("", (w.IntN(27)-13)*3600+w.IntN(2)*1800))))
		return
	case reflect.TypeFor[article.Date]():
		if w.IntN(3) == 0 {
			return
		}
	case reflect.TypeFor[article.Extra](), reflect.TypeFor[[]byte]():
		return
	case reflect.TypeFor[article.Block]():
		w.node(v, reflect.ValueOf(blocks[w.IntN(len(blocks))]), depth)
		return
	case reflect.TypeFor[article.Inline]():
		w.node(v, reflect.ValueOf(inlines[w.IntN(len(inlines))]), depth)
		return
	case reflect.TypeFor[article.Role]():
		v.SetString(w.pick("role"))
		return
	case reflect.TypeFor[article.SourceType]():
		v.SetString(w.pick("src"))
		return
	case reflect.TypeFor[article.Direction]():
		v.SetString([]string{"", "ltr", "rtl", "up"}[w.IntN(4)])
		return
	}
	switch v.Kind() {
	case reflect.String:
		pool, in := "", v.Type()
		switch {
		case in != reflect.TypeFor[string]():
			pool = "kind"
		case field == "URL" || field == "Link" || field == "UsageURL" || field == "Licence":
			pool = "url"
		case field == "Lang":
			pool = "lang"
		case field == "ID" || field == "Note" || field == "Source" || field == "Sources":
			pool = "id"
		case field == "Type":
			pool = "type"
		case field == "MathName":
			pool = "math"
		case field == "AttrName":
			pool = "attr"
		case field == "Value" && depth < 0:
			pool = "val"
		}
		v.SetString(w.pick(pool))
	case reflect.Bool:
		v.SetBool(w.IntN(2) == 0)
	case reflect.Int, reflect.Int64:
		v.SetInt([]int64{0, 1, 2, 3, -1, 7, 1 << 40}[w.IntN(7)])
	case reflect.Float64:
		v.SetFloat(w.Float64())
	case reflect.Pointer:
		if depth < 6 && w.IntN(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			w.fill(v.Elem(), field, depth+1)
		}
	case reflect.Slice:
		n := w.IntN(4)
		if field == "Body" && depth == 0 {
			n = 12
		}
		if depth > 5 {
			n = 0
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			w.fill(v.Index(i), field, depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			switch v.Type() {
			case reflect.TypeFor[article.MathElement]():
				if name == "Name" {
					name = "MathName"
				}
			case reflect.TypeFor[article.MathAttr]():
				v.Field(i).SetString(w.pick([]string{"attr", "val"}[min(i, 1)]))
				if i == 1 {
					return
				}
				continue
			}
			w.fill(v.Field(i), name, depth)
		}
	}
}

// node sets a node of a type at random, now and then a nil one.
func (w *writer) node(v, of reflect.Value, depth int) {
	if w.IntN(12) == 0 {
		if w.IntN(2) == 0 {
			v.Set(reflect.Zero(of.Type()))
		}
		return
	}
	if depth > 4 && w.IntN(3) > 0 {
		of = reflect.ValueOf(&article.Paragraph{})
		if v.Type() == reflect.TypeFor[article.Inline]() {
			of = reflect.ValueOf(&article.Text{})
		}
	}
	n := reflect.New(of.Type().Elem())
	w.fill(n.Elem(), "", depth+1)
	v.Set(n)
}
