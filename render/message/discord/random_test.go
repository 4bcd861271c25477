package discord_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

var blockTypes = []article.Block{
	&article.Paragraph{}, &article.Heading{}, &article.List{}, &article.DefinitionList{}, &article.Quote{}, &article.PullQuote{}, &article.Image{},
	&article.Gallery{}, &article.Video{}, &article.Audio{}, &article.Embed{}, &article.Code{}, &article.Table{}, &article.Callout{}, &article.Details{},
	&article.Footnotes{}, &article.Math{}, &article.Divider{}, &article.Update{}, &article.Promo{}, &article.Custom{},
}

var inlineTypes = []article.Inline{
	&article.Text{}, &article.Strong{}, &article.Emphasis{}, &article.Link{}, &article.InlineCode{}, &article.Break{}, &article.Mark{}, &article.Sub{},
	&article.Sup{}, &article.Strike{}, &article.Abbr{}, &article.Time{}, &article.Span{}, &article.Ruby{}, &article.InlineMath{}, &article.InlineImage{},
	&article.FootnoteRef{}, &article.InlineCustom{},
}

// A filler fills an article by chance, with words of its own among the text.
type filler struct {
	rng   *rand.Rand
	words []string
	depth int
	left  int // values that it still fills
}

// random returns an article made by chance of some words.
func random(seed uint64, word string) *article.Article {
	f := &filler{rng: rand.New(rand.NewPCG(seed, 7)), left: 400, words: []string{
		word, "tide ", "日本 ", "<b>&amp; ", "a *bold* _move_ ~~x~~ `y` ", "@everyone <@1> <!channel> :x: ", "https://a.example/", "](x) ", "\u2068name\u2069 ", "\u202e", "\x01", "\xff", "\n# ", "- ", "1. ", "> ", "||s|| ", "👩‍👩‍👧 ",
		strings.Repeat("long ", 1+f0(seed, 900)), "",
	}}
	a := new(article.Article)
	f.fill(reflect.ValueOf(a).Elem(), "")
	return a
}

func f0(seed uint64, n int) int { return int(seed>>8) % n & 0xFFFF }

func (f *filler) fill(v reflect.Value, name string) {
	if f.left--; f.left < 0 || f.rng.IntN(3) == 0 && f.depth > 1 {
		return
	}
	f.depth++
	defer func() { f.depth-- }()
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Unix(f.rng.Int64N(4e9), 0).UTC()))
			return
		}
		for _, i := range f.rng.Perm(v.NumField()) {
			if n := v.Type().Field(i).Name; n != "Extra" && n != "Meta" {
				f.fill(v.Field(i), n)
			}
		}
	case reflect.Pointer:
		if f.depth < 9 {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem(), "")
		}
	case reflect.Interface:
		if f.depth > 14 {
			return
		}
		var n any = blockTypes[f.rng.IntN(len(blockTypes))]
		if v.Type() == reflect.TypeFor[article.Inline]() {
			n = inlineTypes[f.rng.IntN(len(inlineTypes))]
		}
		made := reflect.New(reflect.TypeOf(n).Elem())
		v.Set(made)
		f.fill(made.Elem(), "")
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		n := f.rng.IntN(4)
		if name == "Body" && f.depth == 2 {
			n = f.rng.IntN(40)
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			f.fill(v.Index(i), "")
		}
	case reflect.String:
		s := ""
		for range 1 + f.rng.IntN(4) {
			s += f.words[f.rng.IntN(len(f.words))]
		}
		if strings.HasSuffix(name, "URL") {
			s = [...]string{"https://news.example/a(b)_c?d=*e*", "javascript:alert(1)", "/relative", "mailto:a@b.example", s, "https://m.example/p.webp", "https://m.example/" + strings.Repeat("y", f.rng.IntN(4200))}[f.rng.IntN(7)]
		}
		v.SetString(s)
	case reflect.Bool:
		v.SetBool(f.rng.IntN(2) == 0)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(f.rng.IntN(6)) - 1)
	}
	switch p := v.Addr().Interface().(type) {
	case *article.Role:
		*p = []article.Role{article.RoleAIProcessing, article.RoleWriting, article.RoleEditing, "astrology"}[f.rng.IntN(4)]
	case *article.AccessKind:
		*p = []article.AccessKind{"", "", article.AccessPreview, article.AccessSubscribers}[f.rng.IntN(4)]
	case *article.Status:
		*p = []article.Status{"", article.StatusDraft, article.StatusEmbargoed, article.StatusRetracted}[f.rng.IntN(4)]
	}
}
