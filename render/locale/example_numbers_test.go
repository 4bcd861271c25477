package locale_test

import (
	"fmt"
	"slices"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

func ExampleLocale_AppendSkeleton() {
	d := article.At(time.Date(2026, 4, 28, 14, 5, 0, 0, time.UTC))
	end := article.At(d.Time.Add(52 * time.Hour))
	for _, tag := range []string{"en", "de", "fa", "th-u-ca-gregory", "en-u-hc-h23"} {
		l := locale.For(tag)
		fmt.Printf("%s | %s | %s\n", l.AppendSkeleton(nil, d, "yMMMEd", nil), l.AppendSkeleton(nil, d, "jm", nil), l.AppendInterval(nil, d, end, "yMMMd", nil))
	}
	// Output:
	// Tue, Apr 28, 2026 | 2:05 PM | Apr 28 – 30, 2026
	// Di., 28. Apr. 2026 | 14:05 | 28.–30. Apr. 2026
	// ۱۴۰۵ اردیبهشت ۸, سه‌شنبه | ۱۴:۰۵ | ۸ تا ۱۰ اردیبهشت ۱۴۰۵
	// อังคาร 28 เม.ย. 2026 | 14:05 น. | 28–30 เม.ย. 2026
	// Tue, Apr 28, 2026 | 14:05 | Apr 28 – 30, 2026
}

func ExampleLocale_AppendCompact() {
	for _, tag := range []string{"en", "de", "ja", "hi"} {
		l := locale.For(tag)
		fmt.Printf("%s | %s | %s | %s\n", l.AppendCompact(nil, 1_234_567, locale.Abbreviated), l.AppendCompact(nil, 1_234_567, locale.Wide),
			l.AppendUnit(nil, 1.5, locale.Hour, locale.Wide), l.AppendFromNow(nil, -3, locale.Day, locale.Wide, false))
	}
	// Output:
	// 1.2M | 1.2 million | 1.5 hours | 3 days ago
	// 1,2 Mio. | 1,2 Millionen | 1,5 Stunden | vor 3 Tagen
	// 123万 | 123万 | 1.5 時間 | 3 日前
	// 12 लाख | 12 लाख | 1.5 घंटे | 3 दिन पहले
}

func ExampleLocale_Cardinal() {
	l := locale.For("ru")
	fmt.Println(l.Cardinal("1"), l.Cardinal("3"), l.Cardinal("11"), l.Cardinal("1.5"))
	fmt.Println(locale.For("en").Ordinal(22), locale.For("en").Ordinal(11))
	// Output:
	// one few many other
	// two other
}

func ExampleLocale_TagName() {
	l := locale.For("en")
	fmt.Println(l.LanguageName("pt-BR"), "·", l.TagName("pt-AO"), "·", l.RegionName("JP"))
	fmt.Println(locale.For("de").TagName("sr-Latn"), "·", locale.NativeName("zh-Hant"))
	fmt.Println(l.Tag(), l.Dir(), locale.For("ur").Dir())
	// Output:
	// Brazilian Portuguese · Portuguese (Angola) · Japan
	// Serbisch (Lateinisch) · 繁體中文
	// en ltr rtl
}

// A host that words its pages itself asks for data alone: dates come in Breton, the library's words would be English.
func ExampleData() {
	l, known := locale.Data("br")
	fmt.Printf("%s %v\n", l.AppendDate(nil, article.On(2026, 4, 28), locale.Long, nil), known)
	fmt.Println(locale.For("br").Tag(), slices.Contains(locale.Languages(), "br"), slices.Contains(locale.Tags(), "br"))
	fmt.Println(len(locale.LabelNames()) > 50, len(locale.CountNames()) > 5, len(locale.MessageNames()) > 100)
	// Output:
	// 28 Ebrel 2026 true
	// en false true
	// true true true
}

func ExampleLocale_Sentences() {
	for s := range locale.For("de").Sentences("Am 3. Mai kam Dr. Weiß. „Gut so.“ Und dann?") {
		fmt.Printf("%q\n", s)
	}
	// Output:
	// "Am 3. Mai kam Dr. Weiß. "
	// "„Gut so.“ "
	// "Und dann?"
}

// A printer that puts markup around the items of a list asks for what stands between them.
func ExampleLocale_Gap() {
	l := locale.For("es")
	items := []string{"Francia", "España", "Italia"}
	for i, item := range items {
		next := ""
		if i+1 < len(items) {
			next = items[i+1]
		}
		fmt.Printf("<b>%s</b>%s", item, l.Gap(locale.And, i, len(items), next))
	}
	fmt.Println()
	// Output: <b>Francia</b>, <b>España</b> e <b>Italia</b>
}

func ExampleLocale_Comma() {
	for _, tag := range []string{"es", "ar", "ja", "zh", "am"} {
		fmt.Println("Ada Brook" + locale.For(tag).Comma() + "…")
	}
	// Output:
	// Ada Brook, …
	// Ada Brook، …
	// Ada Brook、…
	// Ada Brook，…
	// Ada Brook፣ …
}

func ExampleGraphemes() {
	family := "👨‍👩‍👧 abc"
	fmt.Println(locale.Graphemes(family), len(family[:locale.GraphemeBoundary(family, 3)]))
	fmt.Printf("%q %s\n", locale.AppendIsolated(nil, "שלום", article.LTR), locale.For("en").Ellipsis())
	fmt.Println(locale.SpokenTime("The contract was rewritten without much noise.", "en").Round(100 * time.Millisecond))
	// Output:
	// 5 18
	// "\u2068שלום\u2069" …
	// 2.8s
}
