package main

import "strings"

// calendarNames are CLDR's names for cldr's calendars.
var calendarNames = []string{"gregorian", "buddhist", "persian", "islamic-civil", "islamic-tbla", "islamic-umalqura"}

// generic returns what a locale says of the calendars that have nothing of their own.
func (r *reader) generic(l locale) node {
	return r.main("dates", l.tag, "ca-generic.json", "dates", "calendars", "generic")
}

// usual are the calendars that the languages which use them have patterns of their own for.
var usual = map[string]string{"fa": "persian", "th": "buddhist"}

// writeCalendars writes what the locales say of the calendars that are not the Gregorian.
func (r *reader) writeCalendars(s *source, all []locale) {
	keys, intervals := r.skeletonKeys(all), r.intervalKeys(all)
	r.writeTopic(s, "calendars", all, func(l locale) [][]string {
		generic := r.generic(l)
		fallback := generic.at("dateTimeFormats", "intervalFormats").str("intervalFormatFallback")
		parts := [][]string{append(generic.at("dateFormats").strs(styles...), fallback)}
		var formats, inherited node // the locale's own for its usual calendar, and the root's
		for _, set := range []struct{ pkg, file, name string }{
			{"buddhist", "ca-buddhist.json", "buddhist"},
			{"persian", "ca-persian.json", "persian"},
			{"islamic", "ca-islamic-civil.json", "islamic-civil"},
		} {
			root := r.main("cal-"+set.pkg, "root", set.file, "dates", "calendars", set.name)
			if root == nil {
				root = r.main("cal-"+set.pkg, "und", set.file, "dates", "calendars", set.name)
			}
			n := r.main("cal-"+set.pkg, l.tag, set.file, "dates", "calendars", set.name)
			if n == nil { // a locale that is younger than the package
				n = root
			}
			own := n.at("dateFormats").strs(styles...)
			if language, _, _ := strings.Cut(l.tag, "-"); usual[language] == set.name {
				formats, inherited = n.at("dateTimeFormats"), root.at("dateTimeFormats")
			} else {
				own = make([]string, len(styles))
			}
			eras := n.at("eras")
			parts = append(parts, own, []string{eras.at("eraAbbr").str("0"), eras.at("eraNames").str("0"), eras.at("eraNarrow").str("0")})
			for _, context := range []string{"format", "stand-alone"} {
				for _, width := range []string{"abbreviated", "wide", "narrow"} {
					row := n.at("months", context, width).strs(months...)
					if set.pkg == "buddhist" {
						row = make([]string, len(months))
					}
					parts = append(parts, row)
				}
			}
		}
		patterns := generic.at("dateTimeFormats", "availableFormats").strs(keys...)
		patterns = append(patterns, intervalsOf(generic.at("dateTimeFormats", "intervalFormats"), intervals)...)
		own := append(formats.at("availableFormats").strs(keys...), intervalsOf(formats.at("intervalFormats"), intervals)...)
		roots := append(inherited.at("availableFormats").strs(keys...), intervalsOf(inherited.at("intervalFormats"), intervals)...)
		for i, p := range own {
			if p == roots[i] { // it is younger in the generic calendar
				own[i] = ""
			}
		}
		patterns = append(patterns, own...)
		return append(parts, chunks(patterns)...)
	})
}
