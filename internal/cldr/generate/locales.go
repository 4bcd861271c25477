package main

import (
	"maps"
	"slices"
	"strings"
)

// A locale is one that has tables.
type locale struct {
	tag    string
	parent string // by CLDR, or "" for the root's children
	script string // that it is written in
	region string
}

// locales returns the locales of CLDR whose language has names for the months, sorted by tag.
func (r *reader) locales() []locale {
	parents := r.supplemental("parentLocales.json", "parentLocales", "parentLocale")
	likely := r.supplemental("likelySubtags.json", "likelySubtags")
	tags, _ := r.read("cldr-core", "availableLocales.json").at("availableLocales")["full"].([]any)
	var all []locale
	named := make(map[string]bool)
	for _, tag := range tags {
		l := locale{tag: tag.(string)}
		language, _, _ := subtags(l.tag)
		named[language] = named[language] || r.gregorian(l).at("months", "format", "wide").str("1") != "M01"
		if l.tag == "und" || !named[language] {
			continue
		}
		if l.parent = parents.str(l.tag); l.parent == "" {
			l.parent = l.tag[:max(strings.LastIndexByte(l.tag, '-'), 0)]
		} else if l.parent == "und" || l.parent == "root" {
			l.parent = ""
		}
		full := strings.Split(maximize(likely, l.tag), "-")
		if len(full) != 3 {
			r.fail("%s has no likely script and region", l.tag)
		}
		l.script, l.region = full[1], full[2]
		all = append(all, l)
	}
	slices.SortFunc(all, func(a, b locale) int { return strings.Compare(a.tag, b.tag) })
	return all
}

// maximize adds the likely script and region to a tag.
func maximize(likely node, tag string) string {
	language, script, region := subtags(tag)
	for _, key := range []string{
		join(language, script, region), join(language, "", region), join(language, script, ""), language, join("und", script, ""),
	} {
		if full := likely.str(key); full != "" {
			l, s, g := subtags(full)
			if language != "und" {
				l = language
			}
			if script != "" {
				s = script
			}
			if region != "" {
				g = region
			}
			return join(l, s, g)
		}
	}
	return tag
}

func subtags(tag string) (language, script, region string) {
	for i, part := range strings.Split(tag, "-") {
		switch {
		case i == 0:
			language = part
		case len(part) == 4 && part[0] > '9':
			script = part
		case len(part) == 2 || len(part) == 3 && part[0] <= '9':
			region = part
		}
	}
	return language, script, region
}

func join(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), "-")
}

// writeLocales writes the tags and what each says of itself, and other tags that mean the same.
func (r *reader) writeLocales(s *source, all []locale) {
	index := make(map[string]int, len(all))
	for i, l := range all {
		index[l.tag] = i
	}
	s.printf("// Count is how many locales have tables.\nconst Count = %d\n\nvar locales = [Count]entry{\n", len(all))
	firsts, prefs := r.supplemental("weekData.json", "weekData"), r.supplemental("timeData.json", "timeData")
	calendars := r.supplemental("calendarPreferenceData.json", "calendarPreferenceData")
	for _, l := range all {
		parent := -1
		for p := l.parent; p != "" && parent < 0; p = p[:max(strings.LastIndexByte(p, '-'), 0)] {
			if i, ok := index[p]; ok {
				parent = i
			}
		}
		rtl := r.main("misc", l.tag, "layout.json", "layout", "orientation").str("characterOrder") == "right-to-left"
		calendar := 0
		if list, ok := calendars[l.region].([]any); ok {
			calendar = max(slices.Index(calendarNames, list[0].(string)), 0)
		}
		first := firsts.at("firstDay").str(l.region)
		if first == "" {
			first = firsts.at("firstDay").str("001")
		}
		least := firsts.at("minDays").str(l.region)
		if least == "" {
			least = firsts.at("minDays").str("001")
		}
		hour := prefs.at(l.tag).str("_preferred")
		if hour == "" {
			hour = prefs.at(l.tag[:max(strings.IndexByte(l.tag, '-'), 0)] + "-" + l.region).str("_preferred")
		}
		if hour == "" {
			hour = prefs.at(l.region).str("_preferred")
		}
		if hour == "" {
			hour = prefs.at("001").str("_preferred")
		}
		s.printf("{tag: %q, script: %q, parent: %d, firstDay: %d, minDays: %s, hour: '%c'", l.tag, l.script, parent,
			slices.Index(weekdays, first), least, hour[0])
		if rtl {
			s.printf(", rtl: true")
		}
		if calendar > 0 {
			s.printf(", calendar: %d", calendar)
		}
		s.printf("},\n")
	}
	s.printf("}\n\n")

	likely := r.supplemental("likelySubtags.json", "likelySubtags")
	same := make(map[string]string)
	for key := range likely { // a language and region that imply a script: zh-TW
		language, script, region := subtags(key)
		if _, has := index[key]; has || script != "" || region == "" || language == "und" {
			continue
		}
		r.implied(same, index, likely, key)
	}
	for _, l := range all { // zh-HK, for zh-Hant-HK; and zh-Hans-CN, for zh-Hans
		language, script, region := subtags(l.tag)
		if script != "" && region != "" {
			if key := join(language, "", region); index[key] == 0 && maximize(likely, key) == l.tag {
				same[key] = l.tag
			}
		}
		if region == "" {
			if full := maximize(likely, l.tag); index[full] == 0 {
				same[full] = l.tag
			}
		}
	}
	for key, to := range r.supplementalAliases() {
		if _, has := index[to]; has && index[key] == 0 {
			same[key] = to
		}
	}
	s.printf("// aliases are other tags for the same locales.\nvar aliases = [...]alias{\n")
	for _, key := range slices.Sorted(maps.Keys(same)) {
		s.printf("{%q, %d},\n", key, index[same[key]])
	}
	s.printf("}\n")
}

// implied notes the locale of a tag whose language and region imply a script.
func (r *reader) implied(same map[string]string, index map[string]int, likely node, key string) {
	language, script, region := subtags(maximize(likely, key))
	for _, to := range []string{join(language, script, region), join(language, script)} {
		if _, has := index[to]; has {
			same[key] = to
			return
		}
	}
}

// supplementalAliases returns the tags that languages had before: iw, now he.
func (r *reader) supplementalAliases() map[string]string {
	all := make(map[string]string)
	aliases := r.read("cldr-core", "supplemental", "aliases.json").at("supplemental", "metadata", "alias", "languageAlias")
	for key := range aliases {
		if len(key) <= 3 {
			all[key] = strings.ReplaceAll(aliases.at(key).str("_replacement"), "_", "-")
		}
	}
	return all
}

var weekdays = strings.Fields("sun mon tue wed thu fri sat")
