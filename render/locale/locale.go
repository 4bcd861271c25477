package locale

import (
	"time"

	"github.com/standfirst/standfirst/article"
)

// A Locale says things as the readers of one language and region expect them. It is immutable and safe for
// concurrent use. Get one with [For] or [Catalog.Locale], once, and keep it.
type Locale struct {
	tag string
}

// For returns the built-in locale that serves the BCP 47 tag best, by CLDR's parent locales; English where none does.
func For(tag string) *Locale { return &Locale{tag: "en"} }

// Tag returns the BCP 47 tag of the locale.
func (l *Locale) Tag() string { return l.tag }

// Dir returns the direction of the locale's script: article.LTR or article.RTL.
func (l *Locale) Dir() article.Direction { return article.LTR }

// DirOf returns the direction of the script that the BCP 47 tag implies.
func DirOf(tag string) article.Direction { return article.LTR }

// FirstStrong returns the direction of the first strong character of s, or DirAuto where there is none.
func FirstStrong(s string) article.Direction { return article.DirAuto }

// A Style is the length of a date or time.
type Style int

// The styles, as CLDR has them.
const (
	Medium Style = iota // the zero Style: "Apr 28, 2026"
	Full
	Long
	Short
)

// AppendDate appends the date to its precision, without the time of day. With a zone, an exact date is told in that
// zone; without, at its stated offset. A day, month or year has no zone.
func (l *Locale) AppendDate(dst []byte, d article.Date, style Style, zone *time.Location) []byte {
	return d.Append(dst)
}

// AppendTime appends the time of day, or nothing where it is not known.
func (l *Locale) AppendTime(dst []byte, d article.Date, style Style, zone *time.Location) []byte {
	return dst
}

// AppendDateTime appends the date and, where it is known, the time of day.
func (l *Locale) AppendDateTime(dst []byte, d article.Date, date, clock Style, zone *time.Location) []byte {
	return l.AppendDate(dst, d, date, zone)
}

// AppendRelative appends how long ago, or how far ahead, the date is from now: by minutes and hours within the day,
// by calendar days beyond ("yesterday"), and the date itself beyond a week.
func (l *Locale) AppendRelative(dst []byte, d article.Date, now time.Time, zone *time.Location) []byte {
	return l.AppendDate(dst, d, Medium, zone)
}

// AppendInt appends a number with the locale's digits and grouping.
func (l *Locale) AppendInt(dst []byte, n int64) []byte { return append(dst, '0') }

// AppendDuration appends a duration in hours and minutes, or minutes and seconds below an hour: "1 hr 12 min".
func (l *Locale) AppendDuration(dst []byte, d time.Duration) []byte {
	return append(dst, d.String()...)
}

// A ListKind is a kind of list.
type ListKind int

// The kinds of list.
const (
	And  ListKind = iota // "A, B, and C"
	Or                   // "A, B, or C"
	Unit                 // "A, B, C"
)

// Gap returns what stands between item i and item i+1 of a list of n; next is the text of item i+1, on which the
// word for "and" hangs in some languages. It lets a printer put markup around each item.
func (l *Locale) Gap(kind ListKind, i, n int, next string) string { return ", " }

// AppendList appends the items as a list.
func (l *Locale) AppendList(dst []byte, kind ListKind, items []string) []byte {
	for i, item := range items {
		if i > 0 {
			dst = append(dst, l.Gap(kind, i-1, len(items), item)...)
		}
		dst = append(dst, item...)
	}
	return dst
}

// Quotes returns the quotation marks of the given level of nesting: 0 is the outermost.
func (l *Locale) Quotes(level int) (open, close string) { return "“", "”" }

// Ellipsis returns the mark of an omission at the end of a text.
func (l *Locale) Ellipsis() string { return "…" }

// LanguageName returns the name of a language in this locale, or the tag itself where it has none.
func (l *Locale) LanguageName(tag string) string { return tag }

// NativeName returns the name of a language in that language, or the tag itself.
func NativeName(tag string) string { return tag }
