package samples

import (
	"iter"

	"github.com/standfirst/standfirst/article"
)

// scripts are languages, one a script or two where they differ in what a printer must mind, each with a greeting to
// the world and its own name.
var scripts = [...]struct{ lang, hello, name string }{
	{"am", "ሰላም ለዓለም", "አማርኛ"},
	{"ar", "مرحبًا أيها العالم", "العربية"},
	{"as", "নমস্কাৰ বিশ্ব", "অসমীয়া"},
	{"az", "Salam, dünya", "azərbaycan"},
	{"be", "Прывітанне, свет", "беларуская"},
	{"bn", "ওহে বিশ্ব", "বাংলা"},
	{"bo", "འཛམ་གླིང་བདེ་ལེགས།", "བོད་སྐད་"},
	{"chr", "ᎣᏏᏲ ᎡᎶᎯ", "ᏣᎳᎩ"},
	{"de", "Grüß dich, Welt", "Deutsch"},
	{"dv", "އައްސަލާމް ޢަލައިކުމް", "ދިވެހިބަސް"},
	{"el", "Γειά σου, κόσμε", "Ελληνικά"},
	{"en", "Hello, world", "English"},
	{"fa", "سلام دنیا", "فارسی"},
	{"fr", "Bonjour le monde", "français"},
	{"gu", "નમસ્તે દુનિયા", "ગુજરાતી"},
	{"he", "שלום עולם", "עברית"},
	{"hi", "नमस्ते दुनिया", "हिन्दी"},
	{"hy", "Բարեւ, աշխարհ", "հայերեն"},
	{"iu", "ᐊᐃ ᓯᓚᕐᔪᐊᖅ", "ᐃᓄᒃᑎᑐᑦ"},
	{"ja", "こんにちは世界", "日本語"},
	{"ka", "გამარჯობა, სამყარო", "ქართული"},
	{"km", "សួស្តី\u200bពិភពលោក", "ខ្មែរ"},
	{"kn", "ನಮಸ್ಕಾರ ಜಗತ್ತು", "ಕನ್ನಡ"},
	{"ko", "안녕하세요, 세계", "한국어"},
	{"lo", "ສະບາຍດີຊາວໂລກ", "ລາວ"},
	{"ml", "നമസ്കാരം ലോകം", "മലയാളം"},
	{"my", "မင်္ဂလာပါ ကမ္ဘာလောက", "မြန်မာ"},
	{"ne", "नमस्ते संसार", "नेपाली"},
	{"or", "ନମସ୍କାର ବିଶ୍ୱ", "ଓଡ଼ିଆ"},
	{"pa", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ ਦੁਨੀਆ", "ਪੰਜਾਬੀ"},
	{"ru", "Привет, мир", "русский"},
	{"si", "ආයුබෝවන් ලෝකය", "සිංහල"},
	{"sr", "Здраво, свете", "српски"},
	{"ta", "வணக்கம் உலகம்", "தமிழ்"},
	{"te", "నమస్కారం ప్రపంచం", "తెలుగు"},
	{"th", "สวัสดีชาวโลก", "ไทย"},
	{"ti", "ሰላም ዓለም", "ትግርኛ"},
	{"tr", "Merhaba dünya, ılık İstanbul", "Türkçe"},
	{"uk", "Привіт, світе", "українська"},
	{"ur", "ہیلو دنیا", "اردو"},
	{"vi", "Xin chào thế giới", "Tiếng Việt"},
	{"yi", "העלא וועלט", "ייִדיש"},
	{"zh-Hans", "世界，你好", "简体中文"},
	{"zh-Hant", "世界，你好", "繁體中文"},
}

// Scripts returns short articles by their language, one or more for each script that a publication is likely to meet,
// right-to-left ones and those without spaces among them. Each has a name in Latin letters, one in Hebrew and one in Japanese, and a
// number in its text, so that directions and scripts meet within a line. The words are greetings and names of
// languages: they try a printer, not a translation.
func Scripts() iter.Seq2[string, *article.Article] {
	return func(yield func(string, *article.Article) bool) {
		for _, s := range scripts {
			a := piece("script-"+s.lang, s.hello)
			a.Lang = s.lang
			a.Standfirst = article.Plain(s.name)
			a.Sources[0].Author = "שרה לוי"
			a.Attribution = append(a.Attribution, article.Credit{
				Role: article.RoleReviewing, Agent: article.Agent{Kind: article.Person, Name: "佐藤さくら", Lang: "ja"},
			})
			a.Body = []article.Block{
				&article.Heading{Level: 2, Text: article.Plain(s.name)},
				&article.Paragraph{Text: article.Inlines{
					&article.Text{Value: s.hello + " (C++, 2026) "},
					&article.Strong{Text: article.Plain(s.name)},
					&article.Text{Value: " שלום 1,234.5 世界."},
				}},
				&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain(s.hello)}}, Agent: &article.Agent{Kind: article.Person, Name: "Zoë Ångström"}},
				&article.List{Ordered: true, Items: []article.Item{{Text: article.Plain(s.hello)}, {Text: article.Plain(s.name)}}},
			}
			if !yield(s.lang, a) {
				return
			}
		}
	}
}
