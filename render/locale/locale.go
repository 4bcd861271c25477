package locale

import (
	"fmt"
	"hash/fnv"
	"strings"
	"sync"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// A Locale says things as the readers of one language and region expect them. It is immutable and safe for
// concurrent use. Get one with [For], [Data] or [Catalog.Locale], once, and keep it; the zero Locale is nobody's.
type Locale struct {
	id       cldr.Locale
	own      *words // a host's words, or nil for the library's
	calendar cldr.Calendar
	digits   cldr.Digits
	ten      string // the digits, where they are not those of the locale
	hour     byte   // 'h' or 'H' where it was asked for
}

// all are the locales as CLDR has them. A Locale is small, since it holds no text: that lies in CLDR's tables.
var all struct {
	once sync.Once
	list [cldr.Count]Locale
}

// at returns a locale of CLDR.
func at(id cldr.Locale) *Locale {
	all.once.Do(func() {
		for i := range all.list {
			all.list[i] = Locale{id: cldr.Locale(i), calendar: cldr.Locale(i).Calendar()}
		}
	})
	return &all.list[id]
}

// american returns the locale of those whose own is not known.
func american() *Locale {
	id, _ := cldr.Find("en")
	return at(id)
}

// Tags returns the tags of the locales that CLDR has data of, sorted. [Languages] are those with words of their own.
func Tags() []string {
	tags := make([]string, cldr.Count)
	for i := range tags {
		tags[i] = cldr.Locale(i).Tag()
	}
	return tags
}

// Languages returns the tags that the library's own words are written in, sorted.
func Languages() []string {
	tags := make([]string, len(builtin))
	for i := range tags {
		tags[i] = builtin[i].tag
	}
	return tags
}

// For returns the locale that serves the BCP 47 tag best: its own, else that of a parent by CLDR (an unknown region of
// German is served by "de", one of Spanish America's by "es-419"). English serves the languages that the library has
// no words in, and a script other than a language's usual one is a language of its own: a page never mixes them. The
// tag may ask for a calendar, digits and hours ("fa-u-ca-gregory-nu-latn", "en-u-hc-h23"); it may be written with any
// case and with underscores.
func For(tag string) *Locale {
	l, ok := find(tag)
	if !ok || wordsOf[l.id] == noWords {
		return american()
	}
	return l
}

// Data returns the locale with the dates, numbers and lists of the tag, though the library's own words may be
// English's, and whether CLDR knows it: for hosts that say their own words. Where it does not, the locale is English.
func Data(tag string) (*Locale, bool) {
	l, ok := find(tag)
	if !ok {
		return american(), false
	}
	return l, true
}

// Tag returns the BCP 47 tag of the locale, as CLDR writes it, without what it was asked for beyond.
func (l *Locale) Tag() string {
	if l.own != nil && l.own.foreign != "" {
		return l.own.foreign
	}
	return l.id.Tag()
}

// String returns all that the locale is: its tag, what it was asked for beyond ("en-u-hc-h23") and, where it has a host's
// words, a sum of them ("en+8c1fd2a07b3e4d55"). Locales of one String say the same.
func (l *Locale) String() string {
	var asked string
	if l.calendar != l.id.Calendar() {
		asked += "-ca-" + cldr.CalendarNames[l.calendar]
	}
	switch l.hour {
	case 'h':
		asked += "-hc-h12"
	case 'H':
		asked += "-hc-h23"
	}
	switch {
	case l.ten != "":
		asked += "-nu-" + cldr.SystemOf(l.ten)
	case l.digits != cldr.Usual:
		asked += "-nu-" + l.id.System(l.digits)
	}
	if asked != "" {
		asked = "-u" + asked
	}
	if l.own == nil {
		return l.Tag() + asked
	}
	sum := fnv.New64a()
	fmt.Fprint(sum, l.own.ends, l.own.text)
	return fmt.Sprintf("%s%s+%016x", l.Tag(), asked, sum.Sum64())
}

// Dir returns the direction of the locale's script: article.LTR or article.RTL.
func (l *Locale) Dir() article.Direction {
	if l.id.RTL() {
		return article.RTL
	}
	return article.LTR
}

// words returns the messages.
func (l *Locale) words() *words {
	if l.own != nil {
		return l.own
	}
	if i := wordsOf[l.id]; i != noWords {
		return &builtin[i]
	}
	return &builtin[wordsOf[american().id]]
}

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
	return l.id.Quote(level & 1 * 2), l.id.Quote(level&1*2 + 1)
}

// Ellipsis returns the mark of an omission at the end of a text.
func (l *Locale) Ellipsis() string {
	_, mark, _ := strings.Cut(l.id.Ellipsis(0), "{0}")
	return mark
}
