package locale

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// longest is the length of a tag beyond which it is not read.
const longest = 100

// find returns the locale of a tag, or of the nearest that has the same language and script.
func find(tag string) (*Locale, bool) {
	if id, ok := cldr.Find(tag); ok { // the most, written as CLDR does
		return at(id), true
	}
	if tag == "" || len(tag) > longest {
		return american(), tag == ""
	}
	t := split(tag)
	id, ok := t.find()
	if !ok {
		return nil, false
	}
	if t.wishes == "" {
		return at(id), true
	}
	l := *at(id)
	l.grant(t.wishes)
	return &l, true
}

// subtags are what a BCP 47 tag says, in its usual case. What is not a tag has no language.
type subtags struct {
	language, script, region, variant string
	wishes                            string // behind -u-
}

func split(tag string) (t subtags) {
	tag = strings.ReplaceAll(tag, "_", "-")
	for i := 0; tag != ""; i++ {
		part, rest, _ := strings.Cut(tag, "-")
		tag = rest
		switch n := len(part); {
		case i == 0:
			t.language = strings.ToLower(part)
		case n == 1:
			t.wishes = wishes(part, rest)
			return t
		case n == 4 && part[0] > '9' && t.script == "" && t.region == "":
			t.script = strings.ToUpper(part[:1]) + strings.ToLower(part[1:])
		case (n == 2 || n == 3 && part[0] <= '9') && t.region == "":
			t.region = strings.ToUpper(part)
		default:
			t.variant += "-" + strings.ToLower(part)
		}
	}
	return t
}

// wishes returns what stands behind -u-, up to the next extension.
func wishes(singleton, rest string) string {
	for singleton != "u" && singleton != "U" {
		_, after, ok := strings.Cut("-"+rest, "-u-")
		if !ok || singleton == "x" {
			return ""
		}
		singleton, rest = "u", after
	}
	rest = strings.ToLower(rest)
	for i := 0; i+2 < len(rest); i++ {
		if rest[i] == '-' && rest[i+2] == '-' {
			return rest[:i]
		}
	}
	return rest
}

// full returns the tag without its variant and wishes.
func (t subtags) full() string { return t.language + dash(t.script) + dash(t.region) }

// whole returns the tag without its wishes.
func (t subtags) whole() string { return t.full() + t.variant }

// dash returns a subtag with the hyphen before it.
func dash(subtag string) string {
	if subtag == "" {
		return ""
	}
	return "-" + subtag
}

func (t subtags) find() (cldr.Locale, bool) {
	if id, ok := cldr.Find(t.language); ok && id.Tag() != t.language { // a tag of before: iw, sh
		now := split(id.Tag())
		t.language = now.language
		if t.script == "" {
			t.script = now.script
		}
	}
	full := t.full()
	for _, try := range []string{t.whole(), full} {
		if id, ok := cldr.Find(try); ok {
			return id, true
		}
	}
	if t.script != "" {
		if id, ok := cldr.Find(t.language + "-" + t.script); ok {
			return id, true
		}
	}
	id, ok := cldr.Find(t.language)
	if !ok || t.script != "" && t.script != id.Script() {
		return 0, false
	}
	if near, ok := cldr.Find(t.language + dash(t.region)); ok && (t.script == "" || near.Script() == t.script) {
		return near, true
	}
	return id, true
}

// grant sets what the keys of -u- ask for. What is not known is not granted.
func (l *Locale) grant(wishes string) {
	key, value := "", ""
	set := func() {
		switch key {
		case "ca":
			for i, name := range cldr.CalendarNames {
				if name == value {
					l.calendar = cldr.Calendar(i)
				}
			}
			if value == "islamic" || value == "islamicc" {
				l.calendar = cldr.IslamicCivil
			}
		case "nu":
			l.number(value)
		case "hc":
			switch value {
			case "h12", "h11":
				l.hour = 'h'
			case "h23", "h24":
				l.hour = 'H'
			}
		}
	}
	for part := range strings.SplitSeq(wishes, "-") {
		switch {
		case len(part) == 2:
			set()
			key, value = part, ""
		case value == "":
			value = part
		default:
			value += "-" + part
		}
	}
	set()
}

// number sets the digits.
func (l *Locale) number(system string) {
	switch system {
	case l.id.System(cldr.Usual):
	case "latn":
		l.digits = cldr.Latin
	case l.id.System(cldr.Native), "native":
		l.digits = cldr.Native
	default:
		if ten := cldr.DigitsOf(system); ten != "" {
			l.digits, l.ten = cldr.Latin, ten
		}
	}
}
