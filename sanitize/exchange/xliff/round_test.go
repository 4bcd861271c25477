package xliff_test

import (
	"fmt"
	"html"
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	printer "github.com/standfirst/standfirst/render/exchange/xliff"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize/exchange/xliff"
)

var (
	sources = regexp.MustCompile(`(?s)<source>(.*?)</source>`)
	tags    = regexp.MustCompile(`(?s)<[^>]*>|[^<]+`)
)

// translated is a document in which every source has a target, of which f makes the text.
func translated(doc []byte, f func(string) string) []byte {
	return sources.ReplaceAllFunc(doc, func(source []byte) []byte {
		inner := source[len("<source>") : len(source)-len("</source>")]
		target := tags.ReplaceAllFunc(inner, func(piece []byte) []byte {
			if piece[0] == '<' {
				return piece
			}
			return []byte(strings.NewReplacer("\r", "&#13;").Replace(html.EscapeString(f(html.UnescapeString(string(piece))))))
		})
		return slices.Concat(source, []byte("<target>"), target, []byte("</target>"))
	})
}

func same(s string) string { return s }

// pseudo changes each letter and digit, and nothing else.
func pseudo(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsUpper(r):
			return 'Ŵ'
		case unicode.IsLetter(r):
			return 'ŵ'
		case unicode.IsDigit(r):
			return '7'
		}
		return r
	}, s)
}

// expected is what comes back of a translation in which f made every text that goes out: the base in the new language, with
// plain texts that follow each other as one.
func expected(base *article.Article, target string, f func(string) string) *article.Article {
	a := article.Clone(base)
	if a.URL != "" {
		original, listed := true, false
		for i := range a.Editions {
			original = original && !a.Editions[i].Original
		}
		for i := range a.Editions {
			if e := &a.Editions[i]; e.URL == a.URL {
				e.Original = e.Original || original
				listed = true
				break
			}
		}
		if !listed {
			a.Editions = append(a.Editions, article.Edition{Lang: a.Lang, URL: a.URL, Headline: article.Clone(base).Headline, Original: original})
		}
	}
	w := &wanted{base: base.Lang, f: f}
	w.walk(reflect.ValueOf(a), base.Lang)
	a.ID, a.URL, a.Lang = "", "", target
	return a
}

// wanted does to an article what a translation does, by reflection and with rules of its own.
type wanted struct {
	base string
	f    func(string) string
}

var formed = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

func other(lang, base string) bool {
	if !formed.MatchString(lang) || !formed.MatchString(base) {
		return false
	}
	lang, _, _ = strings.Cut(lang, "-")
	base, _, _ = strings.Cut(base, "-")
	return lang != "" && base != "" && lang != base
}

// say is what becomes of a text that goes out in the given language.
func (w *wanted) say(s, lang string) string {
	if other(lang, w.base) || strings.TrimSpace(gate.Text(s)) == "" {
		return s
	}
	return w.f(gate.Text(s))
}

func (w *wanted) walk(v reflect.Value, lang string) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			w.walk(v.Elem(), lang)
		}
	case reflect.Slice:
		for i := range v.Len() {
			w.walk(v.Index(i), lang)
		}
	case reflect.Struct:
		switch v.Interface().(type) {
		case article.Related, article.Edition, article.Source, article.MathElement, article.Extra, article.Date:
			return
		}
		if m := v.FieldByName("Meta"); m.IsValid() && !m.IsNil() {
			meta := m.Interface().(*article.Meta)
			if formed.MatchString(meta.Lang) {
				lang = meta.Lang
				if formed.MatchString(w.base) && !other(meta.Lang, w.base) {
					meta.Lang = ""
				}
			}
		}
		for i := range v.NumField() {
			f, name := v.Field(i), v.Type().Field(i).Name
			switch {
			case f.Type() == reflect.TypeFor[article.Inlines]():
				w.run(f, lang)
			case f.Kind() == reflect.String && translatable[v.Type().Name()+"."+name]:
				f.SetString(w.say(f.String(), lang))
			case f.Kind() == reflect.Pointer || f.Kind() == reflect.Slice || f.Kind() == reflect.Interface || f.Kind() == reflect.Struct:
				w.walk(f, lang)
			}
		}
	}
}

var translatable = map[string]bool{
	"Article.Section": true, "Tag.Name": true, "Headlines.Short": true, "Headlines.Social": true, "Headlines.Search": true,
	"Headlines.Push": true, "Headlines.Spoken": true, "Credit.Label": true, "Agent.Title": true, "Image.Alt": true, "Video.Title": true,
	"Audio.Title": true, "Track.Label": true, "Chapter.Title": true, "Embed.Title": true, "Math.Spoken": true, "Promo.Action": true,
	"Link.Title": true, "Abbr.Title": true, "Abbr.Spoken": true, "Ruby.Reading": true, "InlineMath.Spoken": true, "InlineImage.Alt": true,
}

// run does it to a run that stands in a field: one without codes and text does not go out.
func (w *wanted) run(v reflect.Value, lang string) {
	run := v.Interface().(article.Inlines)
	if sends(run) {
		v.Set(reflect.ValueOf(w.inlines(run, lang, other(lang, w.base))))
	}
}

func sends(run article.Inlines) bool {
	text := ""
	for _, n := range run {
		if n == nil || reflect.ValueOf(n).IsNil() {
			continue
		}
		t, ok := n.(*article.Text)
		if !ok || t.Meta != nil {
			return true
		}
		text += gate.Text(t.Value)
	}
	return strings.TrimSpace(text) != ""
}

// inlines returns what becomes of a run that is in the given language, within a unit that stays as it is or not.
func (w *wanted) inlines(run article.Inlines, lang string, keep bool) article.Inlines {
	var out article.Inlines
	for _, n := range run {
		if n == nil || reflect.ValueOf(n).IsNil() {
			if keep {
				out = append(out, n)
			}
			continue
		}
		t, plain := n.(*article.Text)
		if plain && t.Meta == nil && !keep {
			value := w.f(gate.Text(t.Value))
			if last := len(out) - 1; last >= 0 {
				if before, ok := out[last].(*article.Text); ok && before.Meta == nil {
					before.Value += value
					continue
				}
			}
			if value != "" {
				out = append(out, &article.Text{Value: value})
			}
			continue
		}
		e := reflect.ValueOf(n).Elem()
		inner := lang
		if meta := e.FieldByName("Meta").Interface().(*article.Meta); meta != nil && formed.MatchString(meta.Lang) {
			inner = meta.Lang
			if formed.MatchString(w.base) && !other(meta.Lang, w.base) {
				meta.Lang = ""
			}
		}
		for i := range e.NumField() {
			f, name := e.Field(i), e.Type().Field(i).Name
			switch {
			case f.Type() == reflect.TypeFor[article.Inlines]():
				f.Set(reflect.ValueOf(w.inlines(f.Interface().(article.Inlines), inner, keep)))
			case translatable[e.Type().Name()+"."+name]:
				f.SetString(w.say(f.String(), inner))
			}
		}
		if plain && !keep {
			t.Value = w.f(gate.Text(t.Value))
		}
		out = append(out, n)
	}
	return out
}

// trip takes an article out and in again, and compares it with what was expected.
func trip(t *testing.T, base *article.Article, f func(string) string, whole bool) {
	t.Helper()
	const target = "sv"
	p := printer.Printer{Target: target, Tags: true, Whole: whole, Keep: []string{"OpenAI", "a"}}
	doc := translated(p.Append(nil, base), f)
	before := article.Digest(base)
	r := xliff.Reader{Translators: []article.Agent{{Kind: article.Person, Name: "Ada Quist"}}}
	got, report, err := r.Edition(base, doc)
	if err != nil {
		t.Fatalf("%v\n%s", err, doc)
	}
	if article.Digest(base) != before {
		t.Error("the base was changed")
	}
	if len(report.Entries) > 0 {
		t.Errorf("reported: %+v", report.Entries)
	}
	want := expected(base, target, f)
	want.Attribution = append(want.Attribution, article.Credit{Role: article.RoleTranslating, Agent: r.Translators[0]})
	if !article.Equal(got, want) {
		t.Errorf("came back otherwise (-want +got):\n%s", cmp.Diff(string(article.AppendJSON(nil, want)), string(article.AppendJSON(nil, got))))
	}
}

func TestRoundTrip(t *testing.T) {
	for name, a := range samples.All() {
		for _, f := range []func(string) string{same, pseudo} {
			t.Run(name, func(t *testing.T) { trip(t, a, f, false) })
			t.Run(name+"/whole", func(t *testing.T) { trip(t, a, f, true) })
		}
	}
}

func TestRoundTripOfRandomArticles(t *testing.T) {
	for seed := range uint64(100) {
		a := random(seed)
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			trip(t, a, same, seed%5 == 0)
			trip(t, a, pseudo, seed%7 == 0)
		})
		if t.Failed() {
			break
		}
	}
}

// random returns an article with every kind of block and inline, by chance.
func random(seed uint64) *article.Article {
	g := &maker{rand.New(rand.NewPCG(seed, 7)), 0}
	a := &article.Article{}
	g.fill(reflect.ValueOf(a).Elem())
	a.Lang = []string{"en", "ja", "", "ar"}[g.IntN(4)]
	return a
}

type maker struct {
	*rand.Rand
	depth int
}

func (g *maker) text() string {
	words := []string{
		"Tide. ", "It was 3.5 p.m. when Mr. Vo spoke. ", "été", "日本語。次の文。", "a & b < c > \"d\" ", "\u2067abc", "\u2069 x. ", "  two  spaces ", "\n", "\t", "¿Qué? ",
		"\x01", "“Yes.” She left.", "\r\n", "e\u0301", "👩‍👩‍👧", "]]>", " ", "", "No end", "!", "OpenAI",
	}
	s := ""
	for range g.IntN(4) {
		s += words[g.IntN(len(words))]
	}
	return s
}

var (
	blocks = []article.Block{
		&article.Paragraph{}, &article.Heading{}, &article.List{}, &article.DefinitionList{}, &article.Quote{}, &article.PullQuote{}, &article.Image{},
		&article.Gallery{}, &article.Video{}, &article.Audio{}, &article.Embed{}, &article.Code{}, &article.Table{}, &article.Callout{}, &article.Details{},
		&article.Footnotes{}, &article.Math{}, &article.Divider{}, &article.Update{}, &article.Promo{}, &article.Custom{},
	}
	runs = []article.Inline{
		&article.Text{}, &article.Text{}, &article.Text{}, &article.Strong{}, &article.Emphasis{}, &article.Link{}, &article.InlineCode{}, &article.Break{}, &article.Mark{},
		&article.Sub{}, &article.Sup{}, &article.Strike{}, &article.Abbr{}, &article.Time{}, &article.Span{}, &article.Ruby{}, &article.InlineMath{},
		&article.InlineImage{}, &article.FootnoteRef{}, &article.InlineCustom{},
	}
)

func (g *maker) fill(v reflect.Value) {
	g.depth++
	defer func() { g.depth-- }()
	switch v.Interface().(type) {
	case article.Extra, article.Date, article.MathElement, *article.MathElement:
		return
	case *article.Meta:
		if g.IntN(5) == 0 {
			v.Set(reflect.ValueOf(&article.Meta{ID: []string{"", "a", "b-1", "é", "c.d"}[g.IntN(5)], Lang: []string{"", "en", "fr", "ja-JP"}[g.IntN(4)]}))
		}
		return
	case []byte:
		return
	case article.Inlines:
		if g.depth > 9 {
			return
		}
		var run article.Inlines
		for range g.IntN(5) {
			n := reflect.New(reflect.TypeOf(runs[g.IntN(len(runs))]).Elem())
			g.fill(n.Elem())
			run = append(run, n.Interface().(article.Inline))
		}
		if g.IntN(8) == 0 {
			run = append(run, nil, (*article.Strong)(nil))
		}
		v.Set(reflect.ValueOf(run))
		return
	case []article.Block:
		if g.depth > 6 {
			return
		}
		var all []article.Block
		for range g.IntN(6) {
			n := reflect.New(reflect.TypeOf(blocks[g.IntN(len(blocks))]).Elem())
			g.fill(n.Elem())
			all = append(all, n.Interface().(article.Block))
		}
		if g.IntN(8) == 0 {
			all = append(all, nil, (*article.Quote)(nil))
		}
		v.Set(reflect.ValueOf(all))
		return
	}
	switch v.Kind() {
	case reflect.String:
		if g.IntN(3) > 0 {
			v.SetString(g.text())
		}
	case reflect.Bool:
		v.SetBool(g.IntN(2) == 0)
	case reflect.Struct:
		for i := range v.NumField() {
			switch name := v.Type().Field(i).Name; name {
			case "URL", "ID", "Role", "Lang":
				if g.IntN(2) == 0 && name != "Lang" {
					v.Field(i).SetString("https://news.example/" + fmt.Sprint(g.IntN(9)))
				}
			default:
				g.fill(v.Field(i))
			}
		}
	case reflect.Pointer:
		if g.depth < 7 && g.IntN(3) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			g.fill(v.Elem())
		}
	case reflect.Slice:
		if g.depth < 7 {
			v.Set(reflect.MakeSlice(v.Type(), g.IntN(3), 3))
			for i := range v.Len() {
				g.fill(v.Index(i))
			}
		}
	}
}
