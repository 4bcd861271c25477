package applenews_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"time"

	"github.com/standfirst/standfirst/article"
)

// random returns an article that chance fills, field by field.
func random(seed uint64) *article.Article {
	f := filler{rand.New(rand.NewPCG(seed, 2))}
	a := new(article.Article)
	f.fill(reflect.ValueOf(a).Elem(), "", 0)
	return a
}

type filler struct{ *rand.Rand }

var (
	blocks = []reflect.Type{
		reflect.TypeFor[article.Paragraph](), reflect.TypeFor[article.Heading](), reflect.TypeFor[article.List](), reflect.TypeFor[article.DefinitionList](),
		reflect.TypeFor[article.Quote](), reflect.TypeFor[article.PullQuote](), reflect.TypeFor[article.Image](), reflect.TypeFor[article.Gallery](),
		reflect.TypeFor[article.Video](), reflect.TypeFor[article.Audio](), reflect.TypeFor[article.Embed](), reflect.TypeFor[article.Code](),
		reflect.TypeFor[article.Table](), reflect.TypeFor[article.Callout](), reflect.TypeFor[article.Details](), reflect.TypeFor[article.Footnotes](),
		reflect.TypeFor[article.Math](), reflect.TypeFor[article.Divider](), reflect.TypeFor[article.Update](), reflect.TypeFor[article.Promo](), reflect.TypeFor[article.Custom](),
	}
	inlines = []reflect.Type{
		reflect.TypeFor[article.Text](), reflect.TypeFor[article.Text](), reflect.TypeFor[article.Strong](), reflect.TypeFor[article.Emphasis](), reflect.TypeFor[article.Link](),
		reflect.TypeFor[article.InlineCode](), reflect.TypeFor[article.Break](), reflect.TypeFor[article.Mark](), reflect.TypeFor[article.Sub](), reflect.TypeFor[article.Sup](),
		reflect.TypeFor[article.Strike](), reflect.TypeFor[article.Abbr](), reflect.TypeFor[article.Time](), reflect.TypeFor[article.Span](), reflect.TypeFor[article.Ruby](),
		reflect.TypeFor[article.InlineMath](), reflect.TypeFor[article.InlineImage](), reflect.TypeFor[article.FootnoteRef](), reflect.TypeFor[article.InlineCustom](),
	}
	words     = []string{"tide", "été", "日本", "شمس", "a \"b\" \\c\n", "<b>&amp;", "\u2028", "\x01", "\u202e", "\xff", " "}
	addresses = []string{"https://news.example/%d", "https://x.com/a/status/%d", "/rel/%d", "javascript:alert(%d)", "https://пример.example/%d?ü", "http://h.example/[%d]", "", "https://www.youtube.com/watch?v=abc%d"}
	choices   = map[reflect.Type][]string{
		reflect.TypeFor[article.Status]():     {"", "draft", "embargoed", "corrected", "retracted", "other"},
		reflect.TypeFor[article.Role]():       {"writing", "editing", "aiProcessing", "aiGenerating", "collage", "photography", "source", "publishing", "own"},
		reflect.TypeFor[article.AgentKind]():  {"", "person", "organization", "software"},
		reflect.TypeFor[article.SourceType](): {"", "digitalCapture", "trainedAlgorithmicMedia", "odd one/ü"},
		reflect.TypeFor[article.DataMining](): {"", "allowed", "no-training", "prohibited"},
		reflect.TypeFor[article.Use]():        {"", "basis", "translated"},
		reflect.TypeFor[article.Direction]():  {"", "ltr", "rtl"},
		reflect.TypeFor[article.Provider]():   {"youtube", "x", "instagram", "vimeo", "other"},
		reflect.TypeFor[article.AccessKind](): {"", "preview", "subscribers"},
	}
)

func (f filler) fill(v reflect.Value, name string, depth int) {
	t := v.Type()
	if t == reflect.TypeFor[article.Extra]() || t == reflect.TypeFor[article.MathElement]() || f.IntN(5) == 0 {
		return
	}
	if t == reflect.TypeFor[article.Date]() {
		at := time.Date(f.IntN(12000), time.Month(1+f.IntN(12)), 1+f.IntN(28), f.IntN(24), f.IntN(60), f.IntN(60), f.IntN(2), time.FixedZone("", f.IntN(90000)-45000))
		v.Set(reflect.ValueOf(article.Date{Time: at, Precision: article.Precision(f.IntN(5))}))
		return
	}
	switch v.Kind() {
	case reflect.String:
		switch known := choices[t]; {
		case known != nil:
			v.SetString(known[f.IntN(len(known))])
		case name == "URL" || name == "Link" || name == "UsageURL" || name == "Licence":
			v.SetString(addressed(addresses[f.IntN(len(addresses))], f.IntN(1000)))
		case name == "Lang":
			v.SetString([]string{"en", "ar", "zh-Hans", "not a tag", "de-CH"}[f.IntN(5)])
		case name == "Type":
			v.SetString([]string{"image/jpeg", "audio/mpeg", "video/mp4", "odd"}[f.IntN(4)])
		default:
			v.SetString(words[f.IntN(len(words))] + fmt.Sprint(f.IntN(50)))
		}
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(f.IntN(2000) - 20))
	case reflect.Float64:
		v.SetFloat(f.Float64()*1.4 - 0.2)
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				f.fill(v.Field(i), t.Field(i).Name, depth+1)
			}
		}
	case reflect.Pointer:
		if depth < 9 && t.Elem() != reflect.TypeFor[article.MathElement]() {
			v.Set(reflect.New(t.Elem()))
			f.fill(v.Elem(), "", depth+1)
		}
	case reflect.Slice:
		n := 1 + f.IntN(3)
		if depth == 1 && name == "Body" {
			n = 12
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
		among := inlines
		if t == reflect.TypeFor[article.Block]() {
			among = blocks
		}
		e := reflect.New(among[f.IntN(len(among))])
		f.fill(e.Elem(), "", depth+1)
		v.Set(e)
	}
}

func addressed(pattern string, n int) string {
	if pattern == "" {
		return ""
	}
	return fmt.Sprintf(pattern, n)
}
