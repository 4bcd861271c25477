package edition

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
)

// An Entry is a line of a menu of languages.
type Entry struct {
	Lang    string            // for the attributes lang and hreflang
	Dir     article.Direction // for the attribute dir
	Name    string            // of the language in that language: "Deutsch"
	Here    string            // of the language in the reader's: "German"
	URL     string            // "" where the edition states none that may go out
	Current bool              // whether it is the article at hand
}

// Switcher returns the menu of languages of an article for a reader with the locale: the article's own first, then its
// editions in their order, each language once. Names tell the region only where two would be the same without. A nil
// locale is the article's.
func Switcher(a *article.Article, l *locale.Locale) []Entry {
	if a == nil {
		return nil
	}
	if l == nil {
		l = locale.For(a.Lang)
	}
	all := make([]Entry, 0, 1+len(a.Editions))
	add := func(lang, url string, current bool) {
		if !gate.Tag(lang) {
			return
		}
		for i := range all {
			if strings.EqualFold(all[i].Lang, lang) {
				return
			}
		}
		url, _ = gate.URL(url, gate.Media)
		all = append(all, Entry{lang, locale.DirOf(lang), locale.NativeName(unplaced(lang)), l.LanguageName(unplaced(lang)), url, current})
	}
	add(a.Lang, a.URL, true)
	for i := range a.Editions {
		add(a.Editions[i].Lang, a.Editions[i].URL, false)
	}
	tellApart(all, l)
	return all
}

// unplaced returns a tag without its region and what is behind it.
func unplaced(tag string) string {
	language, rest, _ := strings.Cut(tag, "-")
	if script, _, _ := strings.Cut(rest, "-"); len(script) == 4 && script[0] > '9' {
		return language + "-" + script
	}
	return language
}

// tellApart gives entries of the same name the name of their region too.
func tellApart(all []Entry, l *locale.Locale) {
	count := make(map[string]int)
	for i := range all {
		count[all[i].Name]++
	}
	for i := range all {
		if e := &all[i]; count[e.Name] > 1 {
			own, _ := locale.Data(e.Lang)
			e.Name, e.Here = own.TagName(e.Lang), l.TagName(e.Lang)
		}
	}
}

// AppendLinks appends the value of a Link header (RFC 8288) that tells of the article's editions, itself among them, and
// of the original as x-default, for the readers of all other languages; nothing where there are no others. Addresses
// that are not absolute are left out.
func AppendLinks(dst []byte, a *article.Article) []byte {
	if a == nil || len(a.Editions) == 0 {
		return dst
	}
	start := len(dst)
	link := func(url, lang string) {
		url, ok := gate.URL(url, gate.Media)
		if !ok || !strings.HasPrefix(url, "http") {
			return
		}
		if len(dst) > start {
			dst = append(dst, ", "...)
		}
		dst = appendASCII(append(dst, '<'), url)
		dst = append(append(append(dst, `>; rel="alternate"; hreflang="`...), lang...), '"')
	}
	for _, e := range Switcher(a, locale.For(a.Lang)) {
		link(e.URL, e.Lang)
	}
	for i := range a.Editions {
		if a.Editions[i].Original {
			link(a.Editions[i].URL, "x-default")
			break
		}
	}
	return dst
}

// appendASCII appends an address with the bytes beyond ASCII percent-encoded, as a header needs it.
func appendASCII(dst []byte, url string) []byte {
	const digits = "0123456789ABCDEF"
	for i := range len(url) {
		if c := url[i]; c < 0x80 {
			dst = append(dst, c)
		} else {
			dst = append(dst, '%', digits[c>>4], digits[c&15])
		}
	}
	return dst
}
