package locale_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

var (
	verge = []article.Source{{ID: "verge", Name: "The Verge", URL: "https://www.theverge.com/"}}
	desk  = article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	}
	morning = article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.FixedZone("", 3*3600)))
)

// show prints no-break spaces as spaces.
func show(b []byte) string {
	return strings.NewReplacer("\u00A0", " ", "\u202F", " ").Replace(string(b))
}

func ExampleLocale_AppendAttribution() {
	var buf [16]locale.Phrase
	for _, tag := range []string{"en", "de", "es", "ru", "ja", "zh-Hans"} {
		l := locale.For(tag)
		fmt.Printf("%s\n", l.AppendPlain(nil, l.AppendAttribution(buf[:0], desk, verge, locale.Sentence, 0)))
	}
	picture := article.Attribution{
		{Role: article.RoleSource, Sources: []string{"verge"}},
		{Role: article.RoleCollage, Agent: article.Agent{Name: "Hamidun News"}},
	}
	l := locale.For("en")
	fmt.Printf("%s\n", l.AppendPlain(nil, l.AppendAttribution(buf[:0], picture, verge, locale.Labels, 0)))
	// Output:
	// AI-processed from The Verge; edited by Hamidun News
	// Mit KI bearbeitet nach The Verge; redigiert von Hamidun News
	// Procesado con IA a partir de The Verge; editado por Hamidun News
	// Обработано ИИ по материалам The Verge; редактура: Hamidun News
	// The Vergeの記事をAIで再構成／編集：Hamidun News
	// 由AI根据The Verge的报道加工；编辑：Hamidun News
	// Source: The Verge. Collage: Hamidun News.
}

func ExampleLocale_AppendDate() {
	for _, tag := range []string{"en", "en-GB", "ru", "ja"} {
		l := locale.For(tag)
		fmt.Println(show(l.AppendDate(nil, morning, locale.Full, nil)), "|", show(l.AppendDate(nil, morning, locale.Medium, nil)))
	}
	month, _ := article.ParseDate("2026-04")
	fmt.Printf("%s\n", locale.For("de").AppendDate(nil, month, locale.Long, nil))
	// Output:
	// Tuesday, April 28, 2026 | Apr 28, 2026
	// Tuesday, 28 April 2026 | 28 Apr 2026
	// вторник, 28 апреля 2026 г. | 28 апр. 2026 г.
	// 2026年4月28日火曜日 | 2026/04/28
	// April 2026
}

func ExampleLocale_AppendDateTime() {
	l := locale.For("es")
	fmt.Printf("%s\n", l.AppendDateTime(nil, morning, locale.Long, locale.Short, nil))
	fmt.Printf("%s\n", l.AppendDateTime(nil, morning, locale.Long, locale.Short, time.UTC))
	fmt.Printf("%s\n", l.AppendTime(nil, morning, locale.Short, nil))
	// Output:
	// 28 de abril de 2026 a las 9:30
	// 28 de abril de 2026 a las 6:30
	// 9:30
}

func ExampleLocale_AppendRelative() {
	l := locale.For("ru")
	for _, ago := range []time.Duration{5 * time.Minute, 3 * time.Hour, 10 * time.Hour, 72 * time.Hour, 2000 * time.Hour} {
		now := morning.Time.Add(ago)
		fmt.Println(show(l.AppendRelative(nil, morning, now, time.UTC)))
	}
	// Output:
	// 5 минут назад
	// 3 часа назад
	// 10 часов назад
	// 3 дня назад
	// 28 апр. 2026 г.
}

func ExampleLocale_AppendCount() {
	l := locale.For("ru")
	for _, n := range []int{1, 2, 5, 21} {
		fmt.Printf("%s\n", l.AppendCount(nil, locale.CountComments, n))
	}
	// Output:
	// 1 комментарий
	// 2 комментария
	// 5 комментариев
	// 21 комментарий
}

func ExampleLocale_AppendNumber() {
	for _, tag := range []string{"en", "de", "es", "ru"} {
		l := locale.For(tag)
		fmt.Println(show(l.AppendInt(nil, 1234)), "|", show(l.AppendNumber(nil, 1234567.891, 2, 2)), "|",
			show(l.AppendPercent(nil, 0.125, 1)), "|", show(l.AppendDuration(nil, 72*time.Minute, locale.Abbreviated)))
	}
	// Output:
	// 1,234 | 1,234,567.89 | 12.5% | 1 hr 12 min
	// 1.234 | 1.234.567,89 | 12,5 % | 1 Std., 12 Min.
	// 1234 | 1.234.567,89 | 12,5 % | 1 h 12 min
	// 1 234 | 1 234 567,89 | 12,5 % | 1 ч 12 мин
}

func ExampleLocale_AppendList() {
	fmt.Printf("%s\n", locale.For("en").AppendList(nil, locale.And, []string{"AWS", "Google Cloud", "Oracle"}))
	fmt.Printf("%s\n", locale.For("en-GB").AppendList(nil, locale.Or, []string{"AWS", "Google Cloud", "Oracle"}))
	fmt.Printf("%s\n", locale.For("es").AppendList(nil, locale.And, []string{"Francia", "Italia"}))
	fmt.Printf("%s\n", locale.For("es").AppendList(nil, locale.Or, []string{"siete", "ocho"}))
	// Output:
	// AWS, Google Cloud, and Oracle
	// AWS, Google Cloud or Oracle
	// Francia e Italia
	// siete u ocho
}

func ExampleLocale_Label() {
	l := locale.For("ja")
	fmt.Println(l.Label(locale.LabelListen))
	fmt.Printf("%s\n", l.AppendName(nil, locale.NameReadOn, "The Verge"))
	fmt.Printf("%s\n", l.AppendLabelled(nil, l.Label(locale.LabelSource), "The Verge"))
	fmt.Println(l.Quotes(0))
	fmt.Println(l.LanguageName("de"), locale.NativeName("de"))
	// Output:
	// 記事を聴く
	// 続きはThe Vergeで
	// 出典：The Verge
	// 「 」
	// ドイツ語 Deutsch
}

func ExampleLocale_AppendTruncated() {
	en, ja := locale.For("en"), locale.For("ja")
	fmt.Printf("%s\n", en.AppendTruncated(nil, "Competition between cloud providers becomes open", 24))
	fmt.Printf("%s\n", ja.AppendTruncated(nil, "クラウド事業者の競争が始まる", 8))
	// Output:
	// Competition between…
	// クラウド事業者…
}

func ExampleLocale_AppendExcerpt() {
	a := &article.Article{Body: []article.Block{
		&article.Paragraph{Text: article.Plain("The contract was rewritten. Nobody had expected that it would go so quietly.")},
	}}
	fmt.Printf("%s\n", locale.For("en").AppendExcerpt(nil, a, 50))
	// Output: The contract was rewritten.
}

func ExampleMonogram() {
	fmt.Println(locale.Monogram("Zhemal Khamidun"), locale.Monogram("Жемал Хамидун"), locale.Monogram("王小明"))
	// Output: ZK ЖХ 王
}

func ExampleAppendSlug() {
	fmt.Printf("%s\n", locale.AppendSlug(nil, "What’s next? Как изменилась сделка"))
	// Output: whats-next-как-изменилась-сделка
}

func ExampleNewAnchors() {
	a := &article.Article{Body: []article.Block{
		&article.Heading{Text: article.Plain("The deal")},
		&article.Heading{Level: 3, Text: article.Plain("The deal")},
		&article.Heading{Text: article.Plain("契約"), Meta: &article.Meta{ID: "terms"}},
	}}
	x := locale.NewAnchors(a)
	for _, e := range x.Entries() {
		fmt.Println(e.Level, e.Text, e.Anchor)
	}
	fmt.Println(x.Of(a.Body[1]))
	// Output:
	// 2 The deal the-deal
	// 3 The deal the-deal-2
	// 2 契約 terms
	// the-deal-2
}

func ExampleReadingTime() {
	a := &article.Article{Lang: "en"}
	for range 700 {
		a.Body = append(a.Body, &article.Paragraph{Text: article.Plain("word")})
	}
	n := locale.ReadingTime(a)
	fmt.Printf("%s\n", locale.For("de").AppendCount(nil, locale.CountMinutesToRead, n))
	// Output: 3 Min. Lesezeit
}

func ExampleCatalog() {
	c := &locale.Catalog{Messages: map[string]map[string]string{
		"en": {"listen": "Hear this story"},
	}}
	l, err := c.Locale("en-GB")
	fmt.Println(l.Label(locale.LabelListen), err)

	c.Messages["en"] = map[string]string{"minutesToRead": "{n, plural, one{a minute}}"}
	_, err = c.Locale("en")
	fmt.Println(err)
	// Output:
	// Hear this story <nil>
	// messages for en: minutesToRead: no plural form "other"
}

// What the library has no words in is served in English; a tag may wish for digits, hours and a calendar.
func ExampleFor() {
	for _, tag := range []string{"de-LI", "es-MX", "tlh", "en_gb", "fa-u-nu-latn"} {
		l := locale.For(tag)
		fmt.Println(tag, l.Tag(), l, l.Label(locale.LabelSources))
	}
	// Output:
	// de-LI de-LI de-LI Quellen
	// es-MX es-MX es-MX Fuentes
	// tlh en en Sources
	// en_gb en-GB en-GB Sources
	// fa-u-nu-latn fa fa-u-nu-latn منابع
}

func ExampleLocale_AppendDuration() {
	for _, tag := range []string{"en", "de", "ja"} {
		l := locale.For(tag)
		open, close := l.Quotes(0)
		fmt.Printf("%s | %s | %s%s%s\n", l.AppendDuration(nil, 72*time.Minute, locale.Abbreviated), l.AppendPercent(nil, 0.123, 1), open, locale.NativeName(tag), close)
	}
	// Output:
	// 1 hr 12 min | 12.3% | “English”
	// 1 Std., 12 Min. | 12,3 % | „Deutsch“
	// 1 時間12 分 | 12.3% | 「日本語」
}

func ExampleDirOf() {
	fmt.Println(locale.DirOf("ar"), locale.DirOf("az-Arab"), locale.DirOf("uz-AF"), locale.DirOf("en"))
	fmt.Println(locale.FirstStrong("1. سلام"), locale.FirstStrong("123") == article.DirAuto)
	// Output:
	// rtl rtl rtl ltr
	// rtl true
}

func ExampleColumns() {
	fmt.Println(locale.Columns("abc"), locale.Columns("日本"), locale.Columns("e\u0301"), locale.Columns("👩‍🚀"))
	for _, line := range locale.Wrap("The contract was rewritten 契約は書き直された。", 16) {
		fmt.Println(line)
	}
	// Output:
	// 3 4 1 2
	// The contract was
	// rewritten 契約は
	// 書き直された。
}

func ExampleWordSegments() {
	for part := range locale.WordSegments("Don't stop, 3.5 km") {
		fmt.Printf("%q ", part)
	}
	// Output:
	// "Don't" " " "stop" "," " " "3.5" " " "km"
}
