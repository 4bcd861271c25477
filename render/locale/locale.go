package locale

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// A Locale says things as the readers of one language and region expect them. It is immutable and safe for
// concurrent use. Get one with [For] or [Catalog.Locale], once, and keep it.
type Locale struct {
	tag   string
	data  *cldr.Data
	words *words
	dir   article.Direction
	rule  func(n int64) category
}

// The locales that are built in. All but en-GB have messages of their own; it has those of English.
var (
	arabic   = Locale{"ar", cldr.Get("ar"), wordsFor("ar"), article.RTL, pluralArabic}
	german   = Locale{"de", cldr.Get("de"), wordsFor("de"), article.LTR, pluralOne}
	american = Locale{"en", cldr.Get("en"), wordsFor("en"), article.LTR, pluralOne}
	british  = Locale{"en-GB", cldr.Get("en-GB"), wordsFor("en"), article.LTR, pluralOne}
	spanish  = Locale{"es", cldr.Get("es"), wordsFor("es"), article.LTR, pluralSpanish}
	japanese = Locale{"ja", cldr.Get("ja"), wordsFor("ja"), article.LTR, pluralNone}
	russian  = Locale{"ru", cldr.Get("ru"), wordsFor("ru"), article.LTR, pluralRussian}
	chinese  = Locale{"zh-Hans", cldr.Get("zh-Hans"), wordsFor("zh-Hans"), article.LTR, pluralNone}
)

// Tags returns the tags of the built-in locales, sorted.
func Tags() []string {
	return []string{"ar", "de", "en", "en-GB", "es", "ja", "ru", "zh-Hans"}
}

// For returns the built-in locale that serves the BCP 47 tag best: its own, else that of a parent by CLDR
// ("de-AT" is served by "de", "en-AU" by "en-GB"). English serves the languages that are not built in, and a script
// other than the built-in one is a language of its own: "zh-Hant" is not served by "zh-Hans". A page never mixes them.
func For(tag string) *Locale {
	if l := exact(tag); l != nil {
		return l
	}
	if base, _, _ := strings.Cut(tag, "-"); len(base) > 3 || len(base) < 2 || len(tag) > 100 {
		return &american
	}
	t, err := language.Parse(tag)
	if err != nil {
		return &american
	}
	base, _ := t.Base()
	script, _ := t.Script()
	region, _ := t.Region()
	l := exact(base.String())
	if base.String() == "zh" {
		l = &chinese
	}
	if l == nil {
		return &american
	}
	if native, _ := language.MustParse(l.tag).Script(); native != script {
		return &american
	}
	if l == &american && region.String() != "US" && t.Parent() != language.English {
		return &british
	}
	return l
}

// exact returns the built-in locale of the very tag, or nil.
func exact(tag string) *Locale {
	switch tag {
	case "ar":
		return &arabic
	case "de":
		return &german
	case "en", "en-US", "":
		return &american
	case "en-GB":
		return &british
	case "es":
		return &spanish
	case "ja":
		return &japanese
	case "ru":
		return &russian
	case "zh-Hans", "zh", "zh-CN":
		return &chinese
	}
	return nil
}

// Tag returns the BCP 47 tag of the locale.
func (l *Locale) Tag() string { return l.tag }

// Dir returns the direction of the locale's script: article.LTR or article.RTL.
func (l *Locale) Dir() article.Direction { return l.dir }

func (l *Locale) plural(n int64) category { return l.rule(n) }

// parent returns the tag without its last subtag, or "".
func parent(tag string) string {
	return tag[:max(strings.LastIndexByte(tag, '-'), 0)]
}

// sameLanguage reports whether two tags name the same language, whatever their script and region.
func sameLanguage(a, b string) bool {
	a, _, _ = strings.Cut(a, "-")
	b, _, _ = strings.Cut(b, "-")
	return strings.EqualFold(a, b)
}

// Quotes returns the quotation marks of the given level of nesting: 0 is the outermost.
func (l *Locale) Quotes(level int) (open, close string) {
	q := &l.data.Quotes
	if level&1 != 0 {
		return q[2], q[3]
	}
	return q[0], q[1]
}

// Ellipsis returns the mark of an omission at the end of a text.
func (l *Locale) Ellipsis() string {
	_, mark, _ := strings.Cut(l.data.Ellipsis, "{0}")
	return mark
}

// LanguageName returns the name of a language in this locale, or in that language where the locale has no name for it,
// or the tag itself.
func (l *Locale) LanguageName(tag string) string {
	for t := tag; t != ""; t = parent(t) {
		for i := range l.data.Languages {
			if l.data.Languages[i].Tag == t {
				return l.data.Languages[i].Name
			}
		}
	}
	return NativeName(tag)
}

// NativeName returns the name of a language in that language, or the tag itself.
func NativeName(tag string) string {
	for t := tag; t != ""; t = parent(t) {
		if name := cldr.Native(t); name != "" {
			return name
		}
	}
	return tag
}
