package specimen

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

// Wild returns an article that no editor wrote: chance fills it field by field, the same for the same seed. Its texts are
// signs of markup, many scripts, what is no text, and the words that the caller adds; its addresses lead everywhere and
// nowhere; nodes are nil now and then, and values stand for nothing.
func Wild(seed uint64, more ...string) *article.Article {
	f := &wild{Rand: rand.New(rand.NewPCG(seed, 2)), left: 4000, words: append(more[:len(more):len(more)], wildWords...)}
	f.words = append(f.words, strings.Repeat("long ", 1+int(seed>>8%900)))
	a := new(article.Article)
	f.fill(reflect.ValueOf(a).Elem(), "", 0)
	return a
}

type wild struct {
	*rand.Rand
	words []string
	left  int // values that it still fills
}

var (
	wildWords = []string{
		"", "tide ", "été", "日本", "شمس", " ", "a \"b\" \\c\n", "<b>&amp; ", "]]> & \"'", "\u2028", "\x01", "\u202e", "\u2068name\u2069 ", "\xff", "👩‍👩‍👧 ", "Two sentences. Here.",
		"a *bold* _move_ ~~x~~ `y` ", "@everyone <@1> <!channel> :x: ", "https://a.example/", "](x) ", "\n# ", "- ", "1. ", "> ", "||s|| ",
	}
	wildAddresses = []string{
		"", "https://news.example/%d", "https://news.example/a(b)_c?d=*e*", "https://x.com/a/status/%d", "https://www.youtube.com/watch?v=abc%d", "https://m.example/p.jpg", "https://пример.example/%d?ü",
		"http://h.example/[%d]", "https://x.example/a#b#c", "/rel/%d", "#one", "?", "//host/%d", "mailto:a@b.example", "tel:+1 2", "javascript:alert(%d)", "data:text/html,x", "http://", "http://[x]/", "ftp://x/",
		"https://media.news.example/loaf.jpg", "https://media.news.example/waves.jpg", "https://a.example/x?y=1&z=<2>#f g", "#b c", "#headline", "#sources", "../up?q", "http://[::1]/", "https://a_b.example:99999/",
		"https://256.1.1.1/", "http://a b/", "https://x.example/%%zz%%2", "https://x.example/[1]|^`{}", "http:x", "https://x.example:/", "mailto:", "https://a..b/", "#",
	}
	wildChoices = map[reflect.Type][]string{
		reflect.TypeFor[article.Status]():     {"", "draft", "embargoed", "corrected", "retracted", "other"},
		reflect.TypeFor[article.Role]():       {"writing", "editing", "aiProcessing", "aiGenerating", "collage", "photography", "source", "publishing", "own"},
		reflect.TypeFor[article.AgentKind]():  {"", "person", "organization", "software"},
		reflect.TypeFor[article.SourceType](): {"", "digitalCapture", "trainedAlgorithmicMedia", "odd one/ü"},
		reflect.TypeFor[article.DataMining](): {"", "allowed", "no-training", "prohibited"},
		reflect.TypeFor[article.Use]():        {"", "basis", "translated"},
		reflect.TypeFor[article.Direction]():  {"", "ltr", "rtl"},
		reflect.TypeFor[article.Provider]():   {"youtube", "x", "instagram", "vimeo", "other"},
		reflect.TypeFor[article.AccessKind](): {"", "", "preview", "subscribers"},
		reflect.TypeFor[article.Task]():       {"", "open", "done", "never"},
	}
	wildLangs = []string{"", "en", "ar", "zh-Hans", "not a tag", "de-CH", "x-private", "zh-Hant-TW", "de-DE-1901", "en-a-bb-a-cc", "zz-!", "english", "i-klingon", "sr-Latn-RS", "en-x", "EN_us", "a"}
	wildTypes = []string{"", "image/jpeg", "image/avif", "audio/mpeg", "video/mp4", "odd"}
	wildIDs   = []string{"", "one", "two", "b c", "über", "<x>", "a:b", "headline", "1", "note-1", "ref-1", "sources"}

	wildElements = []string{
		"math", "mrow", "mi", "mn", "mo", "mfrac", "msup", "msubsup", "munderover", "mtable", "mtr", "mtd", "mmultiscripts", "mprescripts", "mspace", "msqrt", "mroot", "mstyle", "mpadded", "script", "none",
		"annotation-xml", "mtext",
	}
	wildAttrs  = []string{"mathvariant", "dir", "form", "stretchy", "lspace", "linethickness", "accent", "columnspan", "onclick", "href", "style", "displaystyle", "scriptlevel", "width"}
	wildValues = []string{"", "true", "bold", "1em", "-.5em", "2", "rtl", "infix", "javascript:", "\"", "0"}
)

func (f *wild) of(list []string) string { return list[f.IntN(len(list))] }

func (f *wild) fill(v reflect.Value, name string, depth int) {
	t := v.Type()
	if f.left--; f.left < 0 || t == reflect.TypeFor[article.Extra]() || f.IntN(5) == 0 {
		return
	}
	if t == reflect.TypeFor[article.Date]() {
		at := time.Date(f.IntN(12000), time.Month(1+f.IntN(12)), 1+f.IntN(28), f.IntN(24), f.IntN(60), f.IntN(60), f.IntN(2), time.FixedZone("", f.IntN(90000)-45000))
		v.Set(reflect.ValueOf(article.Date{Time: at, Precision: article.Precision(f.IntN(5))}))
		return
	}
	switch p := v.Addr().Interface().(type) {
	case *article.MathAttr:
		*p = article.MathAttr{Name: f.of(wildAttrs), Value: f.of(wildValues)}
		return
	case *article.MathElement:
		p.Name = f.of(wildElements)
		name = "math"
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.text(t, name))
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(f.IntN(2000) - 20))
		if f.IntN(2) == 0 {
			v.SetInt(int64(f.IntN(6) - 1))
		}
	case reflect.Float64:
		v.SetFloat(f.Float64()*1.4 - 0.2)
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.Struct:
		for _, i := range f.Perm(v.NumField()) {
			if v.Field(i).CanSet() && !(name == "math" && t.Field(i).Name == "Name") {
				f.fill(v.Field(i), t.Field(i).Name, depth+1)
			}
		}
	case reflect.Pointer:
		if depth < 9 {
			v.Set(reflect.New(t.Elem()))
			f.fill(v.Elem(), "", depth+1)
		}
	case reflect.Slice:
		n := 1 + f.IntN(3)
		if depth == 1 && name == "Body" {
			n = f.IntN(40)
		}
		if depth > 9 || t.Elem().Kind() == reflect.Uint8 {
			return
		}
		for range n {
			e := reflect.New(t.Elem()).Elem()
			f.fill(e, name, depth+1)
			v.Set(reflect.Append(v, e))
		}
	case reflect.Interface:
		f.node(v, depth)
	}
}

// node sets a node of a type by chance, now and then a nil one.
func (f *wild) node(v reflect.Value, depth int) {
	among := inlines
	if v.Type() == reflect.TypeFor[article.Block]() {
		among = blocks
	}
	of := among[f.IntN(len(among))]
	if f.IntN(40) == 0 {
		v.Set(reflect.Zero(reflect.PointerTo(of)))
		return
	}
	e := reflect.New(of)
	f.fill(e.Elem(), "", depth+1)
	v.Set(e)
}

// text returns what a field is filled with.
func (f *wild) text(t reflect.Type, name string) string {
	if known := wildChoices[t]; known != nil {
		return f.of(known)
	}
	switch name {
	case "URL", "Link", "UsageURL", "Licence", "SameAs":
		if f.IntN(20) == 0 {
			return "https://m.example/" + strings.Repeat("y", f.IntN(4200))
		}
		address := f.of(wildAddresses)
		if strings.Contains(address, "%d") {
			address = fmt.Sprintf(address, f.IntN(1000))
		}
		return address
	case "Lang":
		return f.of(wildLangs)
	case "Type":
		return f.of(wildTypes)
	case "ID", "Note", "Source", "Sources":
		return f.of(wildIDs)
	}
	s := ""
	for range 1 + f.IntN(3) {
		s += f.of(f.words)
	}
	return s
}
