package short_test

import (
	"flag"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/short"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite golden files")

func TestGolden(t *testing.T) {
	surfaces := []rendertest.Surface{
		{Name: "sms.txt", Append: new(short.Printer).Append},
		{Name: "sms-3.txt", Append: (&short.Printer{Segments: 3}).Append},
		{Name: "whatsapp.txt", Append: new(short.Printer).AppendWhatsApp},
		{Name: "caption.txt", Append: (&short.Printer{Photo: true}).AppendWhatsApp},
	}
	for _, limit := range limits {
		surfaces = append(surfaces, rendertest.Surface{Name: fmt.Sprintf("%d.txt", limit), Append: (&short.Printer{Limit: limit}).Append})
	}
	rendertest.Golden{Update: *update, Surfaces: surfaces}.Run(t, "testdata/*.txtar")
}

var limits = []int{40, 70, 150, 160, 300, 1024}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) && r != 'ˍ' && r != 'ˋ' || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// told reports whether a text tells the attribution in one of its forms, and whether that is the shortest.
func told(text string, a *article.Article, l *locale.Locale) (ok, shortest bool) {
	set := furniture.Of(a, l, nil)
	for _, most := range []int{0, 8, 5, 3, 2, 1} {
		if form := letters(set.Attribution(most)); strings.Contains(letters(text), form) {
			return true, form == letters(set.Attribution(1))
		}
	}
	return false, false
}

// headed reports whether a text tells the beginning of one of the article's headlines.
func headed(text string, a *article.Article) bool {
	for _, headline := range []string{a.Headline.Plain(), a.Headlines.Push, a.Headlines.Short} {
		begin := []rune(letters(furniture.Line(headline)))
		if len(begin) > 0 && strings.Contains(letters(text), string(begin[:min(len(begin), 3)])) {
			return true
		}
	}
	return len(letters(a.Headline.Plain())) == 0
}

// longer returns a text with so many characters more.
func longer(text []byte, by int) []byte {
	return append(slices.Clone(text), strings.Repeat("x", by)...)
}

func tooLong(all []render.Problem) bool {
	return slices.ContainsFunc(all, func(p render.Problem) bool { return p.Code == render.TooLong && p.Path == "attribution" })
}

func units(s []byte) int { return len(utf16.Encode([]rune(string(s)))) }

func articles() map[string]*article.Article {
	all := map[string]*article.Article{}
	for name, a := range samples.All() {
		all[name] = a
	}
	long := strings.Repeat("The tide came in at nine and went out at three, and nobody on the quay had seen the like. ", 1100)
	var many []article.Block
	for i := range 1000 {
		many = append(many, &article.Paragraph{Text: article.Plain(fmt.Sprintf("Paragraph %d.", i))})
	}
	deep := []article.Block{&article.Paragraph{Text: article.Plain("The bottom.")}}
	for i := range 20 {
		if i%2 == 0 {
			deep = []article.Block{&article.Quote{Body: deep}}
		} else {
			deep = []article.Block{&article.List{Items: []article.Item{{Text: article.Plain("item"), Body: deep}}}}
		}
	}
	all["long"] = &article.Article{URL: "https://news.example/", Headline: article.Plain(long), Standfirst: article.Plain(long), Body: []article.Block{&article.Paragraph{Text: article.Plain(long)}}}
	all["many"] = &article.Article{URL: "https://news.example/", Headline: article.Plain("x"), Body: many}
	all["deep"] = &article.Article{URL: "https://news.example/", Headline: article.Plain("x"), Body: deep}
	all["nil nodes"] = &article.Article{Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.List)(nil), (*article.Table)(nil), (*article.Image)(nil), (*article.Audio)(nil), (*article.Footnotes)(nil),
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil), (*article.Time)(nil), (*article.Strong)(nil)}},
		&article.List{Items: []article.Item{{}}}, &article.Quote{}, &article.Table{}, &article.Gallery{}, &article.Update{}, &article.Embed{}, &article.PullQuote{}, &article.Details{},
		&article.Table{Head: []article.Row{{}}}, &article.Code{}, &article.Math{}, &article.Promo{}, &article.Video{}, &article.Callout{}, &article.Footnotes{Notes: []article.Footnote{{}}},
	}}
	return all
}

// Every article in every language and size keeps its size, or Check says so, and tells attribution and address.
func TestTotal(t *testing.T) {
	all := articles()
	for _, lang := range []string{"", "ar", "ja"} {
		for name, a := range all {
			t.Run(name+"/"+lang, func(t *testing.T) {
				var l *locale.Locale
				if lang != "" {
					l = locale.For(lang)
				}
				held := func(kind string, print func([]byte, *article.Article) []byte, long bool, size func([]byte) bool) {
					few := func(*article.Article) bool { return true } // names may be left out: see below
					rendertest.Conform(t, rendertest.Surface{Name: kind, Append: print, Omits: few}, a, nil)
					out := print(nil, a)
					ok, shortest := told(string(out), a, l)
					if !ok || long && !shortest {
						t.Errorf("%s: no form of the attribution that should be is in %.300q", kind, out)
					}
					if size(out) == long {
						t.Errorf("%s: within its size is %v, and Check says the contrary: %.300q", kind, !long, out)
					}
					if url := furniture.Absolute(a.URL); !strings.Contains(string(out), url) {
						t.Errorf("%s: the address is missing from %.300q", kind, out)
					}
					if !utf8.Valid(out) || len(out) == 0 || strings.TrimSpace(string(out)) != string(out) {
						t.Errorf("%s: %.300q", kind, out)
					}
					if !long && !headed(string(out), a) && size(longer(out, 24)) {
						t.Errorf("%s: the headline is missing, and there is room, in %.300q", kind, out)
					}
				}
				for _, limit := range limits {
					p := &short.Printer{Locale: l, Limit: limit}
					held(fmt.Sprint(limit), p.Append, tooLong(p.Check(a)), func(out []byte) bool { return utf8.RuneCount(out) <= limit })
					held(fmt.Sprint("whatsapp ", limit), p.AppendWhatsApp, tooLong(p.CheckWhatsApp(a)), func(out []byte) bool { return units(out) <= limit })
				}
				for _, segments := range []int{0, 1, 2, 4, 10} {
					p := &short.Printer{Locale: l, Segments: segments}
					held(fmt.Sprint("sms ", segments), p.Append, tooLong(p.Check(a)), func(out []byte) bool { return short.Measure(string(out)).Segments <= max(segments, 1) })
				}
				for _, photo := range []bool{false, true} {
					p := &short.Printer{Locale: l, Photo: photo}
					held(fmt.Sprint("whatsapp photo ", photo), p.AppendWhatsApp, false, func(out []byte) bool { return units(out) <= 4096 && (!photo || units(out) <= 1024) })
					if miss := rendertest.Unattributed(strings.NewReplacer("∗", "*", "ˍ", "_", "∼", "~", "ˋ", "`").Replace(string(p.AppendWhatsApp(nil, a))), a); len(miss) > 0 && name != "fifty-sources" {
						t.Errorf("%q is missing", miss)
					}
				}
			})
		}
	}
	for _, out := range [][]byte{new(short.Printer).Append(nil, nil), new(short.Printer).AppendWhatsApp(nil, nil)} {
		if len(out) == 0 {
			t.Error("a nil article is not even untitled")
		}
	}
}

func TestMeasure(t *testing.T) {
	for text, want := range map[string]short.Size{
		"":                                 {GSM7: true},
		"Barrier holds":                    {true, 13, 1},
		strings.Repeat("a", 160):           {true, 160, 1},
		strings.Repeat("a", 161):           {true, 161, 2},
		strings.Repeat("a", 306):           {true, 306, 2},
		strings.Repeat("a", 307):           {true, 307, 3},
		strings.Repeat("€", 80):            {true, 160, 1},
		strings.Repeat("€", 81):            {true, 162, 2},
		strings.Repeat("€", 76*2):          {true, 304, 2}, // no character is parted: 76 to a segment
		strings.Repeat("€", 76*2+1):        {true, 306, 3},
		strings.Repeat("я", 70):            {false, 70, 1},
		strings.Repeat("я", 71):            {false, 71, 2},
		strings.Repeat("я", 134):           {false, 134, 2},
		strings.Repeat("я", 135):           {false, 135, 3},
		strings.Repeat("🌊", 35):            {false, 70, 1},
		strings.Repeat("🌊", 66):            {false, 132, 2},
		strings.Repeat("🌊", 67):            {false, 134, 3},
		"naïve":                            {false, 5, 1},
		"[{~}]\n^|\\":                      {true, 17, 1},
		"El precio: ¿qué? ñ Ñ ü Ü à è ì ò": {true, 32, 1},
	} {
		if got := short.Measure(text); got != want {
			t.Errorf("%.20q: %+v, want %+v", text, got, want)
		}
	}
}

// Signs of the article mark nothing, those of the printer do.
func TestMarks(t *testing.T) {
	p := new(short.Printer)
	for _, test := range []struct {
		text article.Inlines
		want string
	}{
		{article.Plain("a *b* _c_ ~d~ `e` ```f```"), "a ∗b∗ ˍcˍ ∼d∼ ˋeˋ ˋˋˋfˋˋˋ"},
		{article.Plain("snake_case and 2*3"), "snake_case and 2*3"},
		{article.Plain("- no list"), "\u2060- no list"},
		{article.Plain("12. no list"), "\u206012. no list"},
		{article.Plain("> no quotation"), "\u2060> no quotation"},
		{article.Inlines{&article.Text{Value: "so "}, &article.Strong{Text: article.Plain(" loud ")}, &article.Text{Value: "now"}}, "so  *loud* now"},
		{article.Inlines{&article.Text{Value: "un"}, &article.Emphasis{Text: article.Plain("believ")}, &article.Text{Value: "able"}}, "unbelievable"},
		{article.Inlines{&article.Strong{Text: article.Inlines{&article.Emphasis{Text: article.Plain("both")}}}}, "*_both_*"},
		{article.Inlines{&article.Strong{Text: article.Inlines{&article.Strong{Text: article.Plain("once")}}}}, "*once*"},
		{article.Inlines{&article.Strong{Text: article.Inlines{&article.Text{Value: "a"}, &article.Break{}, &article.Text{Value: "b"}}}}, "a\nb"},
		{article.Inlines{&article.Link{URL: "https://x.example/_a_/b_c*", Text: article.Plain("here")}}, "here (https://x.example/%5Fa%5F/b_c%2A)"},
		{article.Inlines{&article.Link{URL: "https://x.example", Text: article.Plain("x.example")}}, "x.example"},
		{article.Inlines{&article.InlineCode{Value: "a`b"}}, "`aˋb`"},
	} {
		a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{&article.Paragraph{Text: test.text}}}
		if got, _ := strings.CutPrefix(string(p.AppendWhatsApp(nil, a)), "*x*\n\n"); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Headline: article.Plain("x"), Body: []article.Block{
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Strong{Text: article.Plain("loud")}}}}}, &article.Divider{},
	}}
	p := &short.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Quote:
				return next(append(dst, "(an ad)\n"...), b), true
			case *article.Divider:
				return dst, true
			}
			return dst, false
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if _, ok := i.(*article.Strong); !ok {
				return dst, false
			}
			return append(next(append(dst, "→ "...), i), " ←"...), true
		},
	}
	if out := string(p.AppendWhatsApp(nil, a)); out != "*x*\n\n(an ad)\n> → *loud* ←" {
		t.Errorf("%q", out)
	}
}

func ExamplePrinter_Append() {
	p := new(short.Printer)
	a := samples.Get("fifty-sources")
	fmt.Printf("%s\n%+v\n", p.Append(nil, a), p.Size(a))
	// Output:
	// The night when fifty newsrooms looked up
	// AI-summarised from Aldermoor Gazette and 49 other sources by Condenser
	// https://digest.example/2026/01/aurora
	// {GSM7:true Units:149 Segments:1}
}

func ExamplePrinter_AppendWhatsApp() {
	p := &short.Printer{Limit: 240}
	fmt.Printf("%s\n", p.AppendWhatsApp(nil, samples.Get("openai-azure.en")))
	// Output:
	// *OpenAI is no longer tied to Azure as Microsoft redraws their pact*
	//
	// Under a reworked long-term deal, OpenAI may offer its models…
	//
	// _AI-processed from The Verge; edited by Hamidun News_
	//
	// Read the rest:
	// https://news.example/en/openai-azure
}

var listed = regexp.MustCompile(`(?m)^(>|- |\d+\. )`)

// Whatever the texts and the limit: what Check says is so, the attribution is told, and no sign of a text is a mark.
func FuzzShort(f *testing.F) {
	f.Add("Barrier holds", "It stood at *4.87* m. > _Nobody_ was `hurt`.", "Harbour & Office", "en", 200)
	f.Add("", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 \u202e x \u2066", "\u2067", "ar", 41)
	f.Add("x", "- 一二三。1. 四五六。", "a\nb", "ja", 10)
	f.Fuzz(func(t *testing.T, title, body, name, lang string, limit int) {
		a := &article.Article{
			URL: "https://news.example/tide", Lang: lang, Headline: article.Plain(title),
			Sources:     []article.Source{{ID: "s", Name: name}, {ID: "u", Name: body}},
			Attribution: article.Attribution{{Role: article.RoleAIGenerating, Agent: article.Agent{Name: name}, Sources: []string{"s"}}},
			Body:        []article.Block{&article.Paragraph{Text: article.Inlines{&article.Text{Value: body}, &article.Break{}, &article.Text{Value: name}}}},
		}
		p := &short.Printer{Limit: max(limit, 0) % 5000, Segments: max(limit, 0) % 7}
		out := p.Append(nil, a)
		fits := short.Measure(string(out)).Segments <= max(p.Segments, 1)
		if p.Limit > 0 {
			fits = utf8.RuneCount(out) <= p.Limit
		}
		if fits == tooLong(p.Check(a)) {
			t.Errorf("%+v: fits %v, and Check says the contrary: %q", p, fits, out)
		}
		if ok, _ := told(string(out), a, nil); !ok {
			t.Errorf("no attribution in %q", out)
		}
		message := string(p.AppendWhatsApp(nil, a))
		if ok, _ := told(message, a, nil); !ok {
			t.Errorf("no attribution in %q", message)
		}
		for _, block := range strings.Split(message, "\n\n") {
			if listed.MatchString(block) {
				t.Errorf("a list or a quotation in %q", block)
			}
			if strings.HasPrefix(block, "_") && strings.HasSuffix(block, "_") || strings.HasPrefix(block, "*") && strings.HasSuffix(block, "*") {
				block = strings.Trim(block, "_*")
			}
			runes := []rune(block)
			for i, r := range runes {
				if strings.ContainsRune("*_~`", r) && (r == '`' || i == 0 || i+1 == len(runes) || letters(string(runes[i-1])) == "" && !unicode.IsMark(runes[i-1]) || letters(string(runes[i+1])) == "" && !unicode.IsMark(runes[i+1])) {
					t.Errorf("a mark in %q", block)
				}
			}
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	a, p := samples.Get("openai-azure.en"), &short.Printer{Locale: locale.For("en")}
	for name, append := range map[string]func([]byte, *article.Article) []byte{"sms": p.Append, "whatsapp": p.AppendWhatsApp} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			var buf []byte
			for range b.N {
				buf = append(buf[:0], a)
			}
		})
	}
}

// Check names the headline that there is no room for, and no other.
func TestHeadlineWithoutRoom(t *testing.T) {
	a := samples.Get("fifty-sources")
	a.Headline, a.Headlines = article.Plain(strings.TrimSpace(strings.Repeat("night ", 25))), article.Headlines{}
	for _, segments := range []int{1, 10} {
		p := &short.Printer{Segments: segments}
		named := slices.ContainsFunc(p.Check(a), func(p render.Problem) bool { return p.Path == "headline" })
		if whole := strings.Contains(string(p.Append(nil, a)), a.Headline.Plain()); named == whole || whole != (segments == 10) {
			t.Errorf("%d segments: the headline is whole: %v; Check names it: %v", segments, whole, named)
		}
	}
}
