package main

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

var (
	styles    = []string{"full", "long", "medium", "short"}
	months    = strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12")
	quarters  = months[:4]
	periods   = strings.Fields("am pm midnight noon morning1 morning2 afternoon1 afternoon2 evening1 evening2 night1 night2")
	timeUnits = strings.Fields("second minute hour day week month quarter year")
)

func (r *reader) gregorian(l locale) node {
	return r.main("dates", l.tag, "ca-gregorian.json", "dates", "calendars", "gregorian")
}

// dates returns the parts in the order of cldr's constants.
func (r *reader) dates(l locale) [][]string {
	n := r.gregorian(l)
	zones := r.main("dates", l.tag, "timeZoneNames.json", "dates", "timeZoneNames")
	utc := zones.at("zone", "Etc", "UTC")
	east, west, _ := strings.Cut(zones.str("hourFormat"), ";")
	formats := n.at("dateTimeFormats")
	at := n.at("dateTimeFormats-atTime", "standard")
	parts := [][]string{
		cldr.DateFormats: n.at("dateFormats").strs(styles...),
		cldr.TimeFormats: n.at("timeFormats").strs(styles...),
		cldr.Joins:       formats.strs(styles...),
		cldr.AtJoins:     at.strs(styles...),
		cldr.Zones:       {zones.str("gmtFormat"), zones.str("gmtZeroFormat"), east, west, utc.at("long").str("standard"), utc.at("short").str("standard")},
		cldr.Eras: slices.Concat(n.at("eras", "eraAbbr").strs("0", "1"), n.at("eras", "eraNames").strs("0", "1"),
			n.at("eras", "eraNarrow").strs("0", "1")),
	}
	for _, context := range []string{"format", "stand-alone"} {
		for _, width := range []string{"abbreviated", "wide", "narrow"} {
			parts = append(parts, n.at("months", context, width).strs(months...))
		}
	}
	for _, context := range []string{"format", "stand-alone"} {
		for _, width := range []string{"abbreviated", "wide", "narrow", "short"} {
			parts = append(parts, n.at("days", context, width).strs(weekdays...))
		}
	}
	for _, context := range []string{"format", "stand-alone"} {
		for _, width := range []string{"abbreviated", "wide", "narrow"} {
			parts = append(parts, n.at("quarters", context, width).strs(quarters...))
		}
	}
	for _, width := range []string{"abbreviated", "wide", "narrow"} {
		parts = append(parts, n.at("dayPeriods", "format", width).strs(periods...))
	}
	return parts
}

// writePeriods writes which part of the day each hour is in, by language: a digit for each of 24 hours, as a place of
// cldr's periods, and then N and M where noon and midnight have names of their own.
func (r *reader) writePeriods(s *source) {
	rules := r.supplemental("dayPeriods.json", "dayPeriodRuleSet")
	s.printf("var periodRules = [...]periodRule{\n")
	for _, tag := range slices.Sorted(maps.Keys(rules)) {
		hours := []byte(strings.Repeat("0", 12) + strings.Repeat("1", 12))
		var at string
		for _, name := range slices.Sorted(maps.Keys(rules.at(tag))) {
			rule, place := rules.at(tag, name), slices.Index(periods, name)
			if rule.str("_at") != "" {
				at += strings.ToUpper(name[:1])
				continue
			}
			from, before := r.hour(rule.str("_from")), r.hour(rule.str("_before"))
			for h := from; h%24 != before%24 || h == from; h++ {
				hours[h%24] = byte('0' + place)
			}
		}
		s.printf("{%q, %q},\n", tag, string(hours)+at)
	}
	s.printf("}\n\n")
}

func (r *reader) hour(text string) int {
	n, err := strconv.Atoi(strings.TrimSuffix(text, ":00"))
	if err != nil {
		r.fail("a part of the day begins at %q", text)
	}
	return n
}

// keep reports whether a skeleton is one that we look for: not one of a week, whose pattern hangs on a number.
func keep(skeleton string) bool { return !strings.ContainsAny(skeleton, "wW") }

// writeSkeletons writes the patterns of the locales by skeleton, and the names of the skeletons.
func (r *reader) writeSkeletons(s *source, all []locale) {
	keys := r.skeletonKeys(all)
	s.list("Skeletons", "the skeletons that have patterns in one locale or another", keys)
	r.writeTopic(s, "skeletons", all, func(l locale) [][]string {
		formats := r.gregorian(l).at("dateTimeFormats")
		fields := r.main("dates", l.tag, "dateFields.json", "dates", "fields")
		var names []string
		for _, key := range cldr.AppendFields {
			names = append(names, fields.at(key).str("displayName"))
		}
		return append([][]string{
			cldr.Appended: formats.at("appendItems").strs(cldr.AppendItems[:]...),
			cldr.Fields:   names,
		}, chunks(formats.at("availableFormats").strs(keys...))...)
	})
}

// skeletonKeys returns the skeletons that have patterns.
func (r *reader) skeletonKeys(all []locale) []string {
	found := make(map[string]bool)
	for _, l := range all {
		for _, calendar := range []node{r.gregorian(l), r.generic(l)} {
			for key := range calendar.at("dateTimeFormats", "availableFormats") {
				if keep(key) {
					found[key] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// intervalKeys returns the skeletons and greatest differences that have patterns.
func (r *reader) intervalKeys(all []locale) []string {
	found := make(map[string]bool)
	for _, l := range all {
		formats := r.gregorian(l).at("dateTimeFormats", "intervalFormats")
		for skeleton := range formats {
			for field := range formats.at(skeleton) {
				if len(field) == 1 { // no variant
					found[skeleton+"/"+field] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// writeIntervals writes the patterns of intervals.
func (r *reader) writeIntervals(s *source, all []locale) {
	keys := r.intervalKeys(all)
	s.list("Intervals", "the skeletons and greatest differences that have patterns", keys)
	r.writeTopic(s, "intervals", all, func(l locale) [][]string {
		formats := r.gregorian(l).at("dateTimeFormats", "intervalFormats")
		return append([][]string{{formats.str("intervalFormatFallback")}}, chunks(intervalsOf(formats, keys))...)
	})
}

func intervalsOf(formats node, keys []string) []string {
	row := make([]string, len(keys))
	for i, key := range keys {
		skeleton, field, _ := strings.Cut(key, "/")
		row[i] = formats.at(skeleton).str(field)
	}
	return row
}

// relative returns, for each length and unit, the words for -2 to 2 units from now, and the plurals of past and future.
func (r *reader) relative(l locale) [][]string {
	fields := r.main("dates", l.tag, "dateFields.json", "dates", "fields")
	var parts [][]string
	for _, length := range []string{"", "-short", "-narrow"} {
		for _, unit := range timeUnits {
			n := fields.at(unit + length)
			var row []string
			for i := -2; i <= 2; i++ {
				row = append(row, n.str("relative-type-"+strconv.Itoa(i)))
			}
			row = append(row, n.at("relativeTime-type-past").plurals("relativeTimePattern-count-")...)
			parts = append(parts, append(row, n.at("relativeTime-type-future").plurals("relativeTimePattern-count-")...))
		}
	}
	return parts
}
