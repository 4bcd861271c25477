// Package cldr holds what the locales take from CLDR: tables generated from its JSON form, one file a topic, so that a
// program links those it asks.
//
// Strings lie in one long text for each topic, each different one once, and are found by number. A topic lies packed in
// the program until it is first asked, which takes it a millisecond or few; nothing happens before main. From then on
// every answer is a part of its text, and nothing is allocated. All is safe for concurrent use.
package cldr

//go:generate go run ./generate -cldr $STANDFIRST_CLDR -o .

// Version is the version of CLDR that the tables were generated from.
const Version = "48.2.0"

// OtherVersions are those of the npm packages that come less often: each is the last that there is.
var OtherVersions = [...]struct{ Package, Version string }{
	{"cldr-cal-buddhist-full", "39.0.0"}, {"cldr-cal-persian-full", "46.1.0"}, {"cldr-cal-islamic-full", "48.2.0"},
	{"cldr-segments-full", "46.1.0"},
}

// A Locale is a locale that has tables.
type Locale uint16

// An entry is what a locale says of itself.
type entry struct {
	tag      string
	script   string
	parent   int16 // -1 for a child of the root
	firstDay uint8 // of the week: 0 is Sunday
	minDays  uint8 // of a year's first week
	hour     byte  // 'h' or 'H'
	rtl      bool
	calendar Calendar
}

type alias struct {
	tag string
	to  Locale
}

// Find returns the locale of the very tag, which is as CLDR writes it ("zh-Hant-HK"), or of another tag that means the
// same ("zh-HK", "iw").
func Find(tag string) (Locale, bool) {
	low, high := 0, Count
	for low < high {
		if mid := (low + high) / 2; locales[mid].tag < tag {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < Count && locales[low].tag == tag {
		return Locale(low), true
	}
	low, high = 0, len(aliases)
	for low < high {
		if mid := (low + high) / 2; aliases[mid].tag < tag {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(aliases) && aliases[low].tag == tag {
		return aliases[low].to, true
	}
	return 0, false
}

// Tag returns the locale's tag.
func (l Locale) Tag() string { return locales[l].tag }

// Script returns the script that the locale is written in.
func (l Locale) Script() string { return locales[l].script }

// Parent returns the locale that this one inherits from.
func (l Locale) Parent() (Locale, bool) {
	p := locales[l].parent
	return Locale(max(p, 0)), p >= 0
}

// RTL reports whether the locale is written from right to left.
func (l Locale) RTL() bool { return locales[l].rtl }

// Week returns the first day of the week, of which 0 is Sunday, and how many days of it the first week of a year has.
func (l Locale) Week() (first, least int) { return int(locales[l].firstDay), int(locales[l].minDays) }

// Hour returns the letter of the hours that are preferred: 'H' for 0 to 23, 'h' for 1 to 12.
func (l Locale) Hour() byte { return locales[l].hour }

// Calendar returns the calendar that is preferred.
func (l Locale) Calendar() Calendar { return locales[l].calendar }
