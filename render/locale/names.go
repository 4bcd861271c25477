package locale

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// LanguageName returns the name of a language in this locale: "German", "British English". Of scripts and regions it
// tells those that CLDR has a name of the language with; [Locale.TagName] tells the others too. Where the locale has no
// name for a language, that is its own name for itself, or the tag.
func (l *Locale) LanguageName(tag string) string {
	name, _, _ := l.language(split(tag))
	if name == "" {
		return NativeName(tag)
	}
	return name
}

// language returns the name of a language, and the script and region that it leaves untold.
func (l *Locale) language(t subtags) (name, script, region string) {
	for _, try := range [...]struct{ tag, script, region string }{
		{t.full(), "", ""},
		{t.language + dash(t.script), "", t.region},
		{t.language + dash(t.region), t.script, ""},
		{t.language, t.script, t.region},
	} {
		if name := l.id.Language(try.tag); name != "" {
			return name, try.script, try.region
		}
	}
	if id, ok := cldr.Find(t.language); ok && id.Tag() != t.language { // a tag of before: iw, sh
		name = l.id.Language(id.Tag())
	}
	return name, t.script, t.region
}

// TagName returns the name of a language with its script and region: "Portuguese (Angola)", "Serbian (Latin)". It links
// the names of all regions, some 300 KiB.
func (l *Locale) TagName(tag string) string {
	name, script, region := l.language(split(tag))
	if name == "" {
		return NativeName(tag)
	}
	pattern, separator := l.id.NameForms()
	more := l.id.ScriptName(script)
	if region := l.RegionName(region); more != "" && region != "" {
		more = join(separator, more, region, "")
	} else {
		more += region
	}
	if more == "" {
		return name
	}
	if strings.Contains(pattern, "（") {
		more = strings.NewReplacer("（", "［", "）", "］").Replace(more)
	} else {
		more = strings.NewReplacer("(", "[", ")", "]").Replace(more)
	}
	return join(pattern, name, more, "")
}

// NativeName returns the name of a language in that language, "português (Brasil)" for "pt-BR", or the tag itself.
func NativeName(tag string) string {
	if l, ok := find(tag); ok {
		if name, _, _ := l.language(split(tag)); name != "" {
			return name
		}
		if name := l.id.Language(l.id.Tag()); name != "" {
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
