package article

import "strings"

// wellFormedLang reports whether s has the form of a BCP 47 tag (RFC 5646, section 2.1).
// Whether its parts are registered is not asked.
func wellFormedLang(s string) bool {
	tags := strings.Split(s, "-")
	for _, t := range tags {
		if len(t) == 0 || len(t) > 8 || !alphanumeric(t) {
			return false
		}
	}
	if first := strings.ToLower(tags[0]); first == "x" || first == "i" {
		return len(tags) > 1
	}
	n := len(tags[0])
	if n < 2 || !alphabetic(tags[0]) {
		return false
	}
	tags = tags[1:]
	next := func(fits func(t string) bool) bool {
		if len(tags) == 0 || !fits(tags[0]) {
			return false
		}
		tags = tags[1:]
		return true
	}
	if n <= 3 {
		for range 3 {
			next(func(t string) bool { return len(t) == 3 && alphabetic(t) }) // an extended language
		}
	}
	next(func(t string) bool { return len(t) == 4 && alphabetic(t) }) // a script
	next(func(t string) bool {
		return len(t) == 2 && alphabetic(t) || len(t) == 3 && digit(t[0]) && digit(t[1]) && digit(t[2])
	})
	for next(func(t string) bool { return len(t) >= 5 || len(t) == 4 && digit(t[0]) }) { // variants
	}
	for len(tags) > 0 { // extensions
		private := strings.EqualFold(tags[0], "x")
		if len(tags[0]) != 1 || len(tags) == 1 {
			return false
		}
		if private {
			return true
		}
		tags = tags[1:]
		if len(tags[0]) == 1 {
			return false
		}
		for next(func(t string) bool { return len(t) > 1 }) {
		}
	}
	return true
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func alphabetic(s string) bool {
	for _, c := range []byte(s) {
		if c |= 0x20; c < 'a' || 'z' < c {
			return false
		}
	}
	return true
}

func alphanumeric(s string) bool {
	for i := range len(s) {
		if !digit(s[i]) && !alphabetic(s[i:i+1]) {
			return false
		}
	}
	return true
}
