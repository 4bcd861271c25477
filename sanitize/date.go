package sanitize

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

// The forms in which pages write dates for machines, beside those of package article.
var dateLayouts = []string{
	"2006-01-02T15:04:05.999999999Z0700", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z0700",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 -07:00", "2006-01-02T15:04:05-07",
	time.RFC1123Z, time.RFC1123, time.RFC822Z, "Mon, 2 Jan 2006 15:04:05 -0700", time.RFC850, time.ANSIC,
}

// The forms that say no zone: a time of day is then not a moment, and the day alone is taken.
var localLayouts = []string{
	"2006-01-02T15:04:05.999999999", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04",
	"January 2, 2006", "Jan 2, 2006", "2 January 2006", "2 Jan 2006", "02.01.2006", "2006/01/02", "20060102",
}

// Date reads a date as feeds and pages write it for machines: RFC 3339 and its kin, RFC 822 and 1123, a day, a month, a year.
// A time of day without a zone is no moment, and only its day is taken. It reports false where the text states no date.
func Date(s string) (article.Date, bool) { return parseDate(s) }

// parseDate reads a date as pages write it for machines. What it cannot read states nothing.
func parseDate(s string) (article.Date, bool) {
	s = strings.TrimSpace(clean(s))
	if s == "" || len(s) > 64 {
		return article.Date{}, false
	}
	d, err := article.ParseDate(s)
	if err == nil {
		return d, plausible(d.Time)
	}
	for _, layout := range dateLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return article.At(t), plausible(t)
		}
	}
	for _, layout := range localLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return article.On(t.Year(), t.Month(), t.Day()), plausible(t)
		}
	}
	return article.Date{}, false
}

// plausible reports whether a date can be that of something published or spoken of, and not a default.
func plausible(t time.Time) bool { return t.Year() >= 1000 && t.Year() < 3000 }
