package locale

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// LanguageName returns the name of a language in this locale, or in that language where the locale has no name for it,
// or the tag itself. A dialect with a name of its own has that ("British English"), others that of their language.
func (l *Locale) LanguageName(tag string) string {
	for t := tag; t != ""; t = parent(t) {
		if name := l.id.Language(t); name != "" {
			return name
		}
	}
	if id, ok := cldr.Find(tag); ok && id.Tag() != tag {
		if name := l.id.Language(id.Tag()); name != "" {
			return name
		}
	}
	return NativeName(tag)
}

// NativeName returns the name of a language in that language, or the tag itself.
func NativeName(tag string) string {
	l, ok := find(tag)
	if !ok {
		return tag
	}
	for t := l.id.Tag(); t != ""; t = parent(t) {
		if name := l.id.Language(t); name != "" {
			return name
		}
	}
	return tag
}

// RegionName returns the name of a region, by its ISO 3166 code or UN M.49 number, in this locale, or the code itself.
func (l *Locale) RegionName(code string) string {
	if name := l.id.Region(strings.ToUpper(code)); name != "" {
		return name
	}
	return code
}
