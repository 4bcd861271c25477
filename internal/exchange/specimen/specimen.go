// Package specimen makes articles by chance, and brings articles to the form by which round trips are compared. It is
// for tests alone.
package specimen

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"time"

	"github.com/standfirst/standfirst/article"
)

var blocks = []reflect.Type{
	reflect.TypeFor[article.Paragraph](), reflect.TypeFor[article.Heading](), reflect.TypeFor[article.List](), reflect.TypeFor[article.DefinitionList](),
	reflect.TypeFor[article.Quote](), reflect.TypeFor[article.PullQuote](), reflect.TypeFor[article.Image](), reflect.TypeFor[article.Gallery](),
	reflect.TypeFor[article.Video](), reflect.TypeFor[article.Audio](), reflect.TypeFor[article.Embed](), reflect.TypeFor[article.Code](),
	reflect.TypeFor[article.Table](), reflect.TypeFor[article.Callout](), reflect.TypeFor[article.Details](), reflect.TypeFor[article.Footnotes](),
	reflect.TypeFor[article.Math](), reflect.TypeFor[article.Divider](), reflect.TypeFor[article.Update](), reflect.TypeFor[article.Promo](), reflect.TypeFor[article.Custom](),
}

var inlines = []reflect.Type{
	reflect.TypeFor[article.Text](), reflect.TypeFor[article.Strong](), reflect.TypeFor[article.Emphasis](), reflect.TypeFor[article.Link](),
	reflect.TypeFor[article.InlineCode](), reflect.TypeFor[article.Break](), reflect.TypeFor[article.Mark](), reflect.TypeFor[article.Sub](),
	reflect.TypeFor[article.Sup](), reflect.TypeFor[article.Strike](), reflect.TypeFor[article.Abbr](), reflect.TypeFor[article.Time](),
	reflect.TypeFor[article.Span](), reflect.TypeFor[article.Ruby](), reflect.TypeFor[article.InlineMath](), reflect.TypeFor[article.InlineImage](),
	reflect.TypeFor[article.FootnoteRef](), reflect.TypeFor[article.InlineCustom](),
}

// Article returns an article made by chance, the same for the same seed. Odd words have signs that formats have to escape, and
// nodes and members that the library does not know; without odd, the article is one that an editor could have written.
func Article(seed uint64, odd bool) *article.Article {
	f := &filler{rnd: rand.New(rand.NewPCG(seed, 7)), odd: odd}
	a := new(article.Article)
	f.fill(reflect.ValueOf(a).Elem(), "")
	for len(a.Body) == 0 {
		f.fill(reflect.ValueOf(&a.Body).Elem(), "Body")
	}
	return a
}

type filler struct {
	rnd   *rand.Rand
	depth int
	notes int
	odd   bool
}

func (f *filler) some(n int) bool { return f.rnd.IntN(n) == 0 }

func (f *filler) word() string {
	words := []string{"tide", "été", "日本", "of the sea", "a “quote”", "مرحبا", "x < y & z"}
	if f.odd {
		words = append(words, "a \"b\" \\c\n", "<b>&", "\u2028", "𝔘", "\x01", " ", "\t", "☐ box", "*a* _b_")
	}
	return words[f.rnd.IntN(len(words))] + fmt.Sprint(f.rnd.IntN(100))
}

// The words of fields that are chosen from a few.
var closed = map[reflect.Type][]string{
	reflect.TypeFor[article.Status]():      {"draft", "corrected", "retracted"},
	reflect.TypeFor[article.AccessKind]():  {"preview", "subscribers"},
	reflect.TypeFor[article.DataMining]():  {"allowed", "no-training"},
	reflect.TypeFor[article.Use]():         {"basis", "translated", "quoted"},
	reflect.TypeFor[article.AgentKind]():   {"person", "organization", "software"},
	reflect.TypeFor[article.Role]():        {"writing", "editing", "aiTranslating", "collage", "mapping"},
	reflect.TypeFor[article.SourceType]():  {"digitalCapture", "compositeWithTrainedAlgorithmicMedia"},
	reflect.TypeFor[article.Task]():        {"open", "done"},
	reflect.TypeFor[article.Align]():       {"start", "center", "end"},
	reflect.TypeFor[article.CalloutKind](): {"tip", "warning", "facts"},
	reflect.TypeFor[article.Direction]():   {"ltr", "rtl"},
	reflect.TypeFor[article.TrackKind]():   {"captions", "transcript"},
	reflect.TypeFor[article.Provider]():    {"youtube", "vimeo", "elsewhere"},
}

func (f *filler) fill(v reflect.Value, name string) {
	switch t := v.Type(); {
	case t == reflect.TypeFor[article.Date]():
		v.Set(reflect.ValueOf(f.date()))
	case t == reflect.TypeFor[article.Extra]():
		if f.odd && f.some(6) {
			v.Set(reflect.ValueOf(article.Extra{{Name: "x-" + f.word(), Value: []byte(`[null,{"a":1e2}]`)}, {Name: "x-text", Value: []byte(`"1 < 2"`)}}))
		}
	case t == reflect.TypeFor[article.Inlines]():
		f.run(v)
	case t == reflect.TypeFor[[]article.Block]():
		f.body(v)
	case t == reflect.TypeFor[[]byte]():
		if f.odd {
			v.SetBytes([]byte(`{"n":[1.5,"<x>"]}`))
		}
	case t == reflect.TypeFor[time.Duration]():
		v.SetInt(f.rnd.Int64N(1e13))
	case closed[t] != nil:
		v.SetString(closed[t][f.rnd.IntN(len(closed[t]))])
	default:
		f.rest(v, name)
	}
}

func (f *filler) rest(v reflect.Value, name string) {
	switch v.Kind() {
	case reflect.String:
		switch name {
		case "URL", "Link", "UsageURL", "SameAs":
			v.SetString(fmt.Sprintf("https://news.example/%d", f.rnd.IntN(1000)))
		case "Lang":
			v.SetString([]string{"en", "ar", "zh-Hans", "pt-BR"}[f.rnd.IntN(4)])
		case "ID":
			f.notes++
			v.SetString(fmt.Sprintf("id-%d", f.notes))
		case "Note":
			v.SetString(fmt.Sprintf("id-%d", 1+f.rnd.IntN(60)))
		case "Syntax":
			v.SetString([]string{"go", "c++", "plain text"}[f.rnd.IntN(3)])
		default:
			v.SetString(f.word())
		}
	case reflect.Bool:
		v.SetBool(f.some(2))
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(1 + f.rnd.IntN(4)))
		if name == "Level" {
			v.SetInt(int64(2 + f.rnd.IntN(5)))
		}
	case reflect.Float64:
		v.SetFloat(float64(f.rnd.IntN(100)) / 100)
	case reflect.Pointer:
		if v.Type() == reflect.TypeFor[*article.Meta]() && !f.some(4) {
			return
		}
		f.within(func() {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem(), "")
		})
	case reflect.Slice:
		f.within(func() {
			n := 1 + f.rnd.IntN(3)
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				f.fill(v.Index(i), name)
			}
		})
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			if f.some(2) || field.Name == "Note" || field.Name == "ID" && v.Type() == reflect.TypeFor[article.Footnote]() || field.Name == "Name" && v.NumField() < 7 {
				f.fill(v.Field(i), field.Name)
			}
		}
	}
}

// within fills what is nested, less the deeper it is.
func (f *filler) within(fill func()) {
	if f.depth < 4 {
		f.depth++
		fill()
		f.depth--
	}
}

func (f *filler) date() article.Date {
	t := time.Unix(f.rnd.Int64N(4e9), 0).In(time.FixedZone("", 3600*(f.rnd.IntN(24)-12)))
	switch f.rnd.IntN(4) {
	case 1:
		return article.Date{Time: t.Truncate(time.Minute), Precision: article.Minute}
	case 2:
		return article.On(t.Year(), t.Month(), t.Day())
	case 3:
		return article.Date{Time: article.On(t.Year(), 1, 1).Time, Precision: article.Year}
	}
	return article.At(t)
}

func (f *filler) run(v reflect.Value) {
	run := article.Inlines{&article.Text{Value: f.word()}}
	f.within(func() {
		for range f.rnd.IntN(4) {
			n := reflect.New(inlines[f.rnd.IntN(len(inlines))])
			f.fill(n.Elem(), "")
			run = append(run, n.Interface().(article.Inline))
		}
	})
	v.Set(reflect.ValueOf(run))
}

func (f *filler) body(v reflect.Value) {
	var list []article.Block
	f.within(func() {
		for range f.rnd.IntN(5) {
			n := reflect.New(blocks[f.rnd.IntN(len(blocks))])
			f.fill(n.Elem(), "")
			list = append(list, n.Interface().(article.Block))
		}
	})
	v.Set(reflect.ValueOf(list))
}
