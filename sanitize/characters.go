package sanitize

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/internal/gate"
)

// The door's rule for the characters of a text, beyond the gate's (see package gate), which every printer obeys too:
//
//   - Soft hyphens, word joiners, invisible operators, fillers and other signs that show nothing are dropped: they
//     part words for searching, break them for speech, and carry messages to machines.
//   - A zero width space stays between letters of scripts that are written without spaces. A zero width joiner or
//     non-joiner stays beside letters that join, as Persian and the scripts of India need it, and a joiner in emoji.
//   - A variation selector stays after a sign that can have variants; a second one in a row is dropped.
//   - More than four marks on a letter of Latin, Greek or Cyrillic, or eight on any other, are dropped.
//   - References that were escaped twice, such as "&amp;quot;", are read; not within code.
//   - Line and paragraph separators, and runs of spaces that hold a no-break space, are a space.

// vetted reports whether the rule has nothing to do with a text.
func vetted(s string) bool {
	marks := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c == '&' && reference(s[i+1:]) > 0 || gate.Drops[c] {
				return false
			}
			marks = 0
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r < 0x300 && r != 0xA0 && r != 0xAD && r > 0x9F {
			marks = 0
			i += n
			continue
		}
		if odd(r) || gate.Class(r, n) != gate.Pass {
			return false
		}
		if !mark(r) {
			marks = 0
		} else if marks++; marks > 4 {
			return false
		}
		if r == 0xA0 && (beginsSpace(s[i+n:]) || i > 0 && strings.IndexByte(white, s[i-1]) >= 0) {
			return false
		}
		i += n
	}
	return true
}

// odd reports whether a character may be one to drop.
func odd(r rune) bool {
	switch {
	case r == 0xAD, r == 0x34F, r == 0x61C, r == 0x115F, r == 0x1160, r == 0x17B4, r == 0x17B5, r >= 0x180B && r <= 0x180F,
		r >= 0x200B && r <= 0x200D, r == 0x2028, r == 0x2029, r >= 0x2060 && r <= 0x2065, r >= 0x206A && r <= 0x206F,
		r == 0x3164, r >= 0xFE00 && r <= 0xFE0F, r == 0xFFA0, r >= 0xFFF0 && r <= 0xFFF8,
		r >= 0x1BCA0 && r <= 0x1BCA3, r >= 0x1D173 && r <= 0x1D17A, r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return false
}

func mark(r rune) bool {
	switch {
	case r < 0x300, r > 0x36F && r < 0x483, r >= 0x620 && r < 0x64B, r >= 0x2010 && r < 0x20D0, r >= 0x3041 && r < 0x3099, r > 0x309A && r < 0xA66F, r >= 0xAC00 && r < 0xFB1E:
		return false // the letters and signs that most text is made of, which saves the tables
	}
	return unicode.In(r, unicode.Mn, unicode.Me)
}

func beginsSpace(s string) bool {
	return s != "" && strings.IndexByte(white, s[0]) >= 0 || strings.HasPrefix(s, "\u00A0")
}

// clean returns a text as the rule lets it pass.
func clean(s string) string {
	if vetted(s) {
		return s
	}
	return vet(dereference(gate.Text(strings.ToValidUTF8(s, "\uFFFD"))), false)
}

// exact is clean for what stands as it is written: code, formulas, names for machines.
func exact(s string) string {
	if vetted(s) {
		return s
	}
	return vet(s, true)
}

func vet(s string, exact bool) string {
	s = gate.Text(strings.ToValidUTF8(s, "\uFFFD"))
	out := make([]byte, 0, len(s))
	marks, most := 0, 8
	var last rune // the last character that was kept
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		next := i + n
		switch {
		case r == 0x2028 || r == 0x2029:
			r = ' '
		case !exact && (last == ' ' || last == '\t' || last == '\n') && (r == ' ' || r == 0xA0):
			i = next
			continue
		case r == 0xA0 && !exact && (last == 0xA0 || beginsSpace(s[next:])):
			r = ' '
		case odd(r) && !stays(r, last, s[next:]):
			i = next
			continue
		case mark(r) && !odd(r):
			if marks++; marks > most && !exact {
				i = next
				continue
			}
		default:
			if marks = 0; !odd(r) {
				most = 8
				if r < 0x530 {
					most = 4
				}
			}
		}
		if r == ' ' && last == 0xA0 && !exact && len(out) >= 2 {
			out = append(out[:len(out)-2], ' ')
		} else {
			out = utf8.AppendRune(out, r)
		}
		last = r
		i = next
	}
	return string(out)
}

// stays reports whether a character that shows nothing has a work to do between the ones around it.
func stays(r, last rune, rest string) bool {
	next, size := utf8.DecodeRuneInString(rest)
	for k := 0; k < 32 && odd(next); k++ { // which may not stay itself
		rest = rest[size:]
		next, size = utf8.DecodeRuneInString(rest)
	}
	switch {
	case r == 0x200B:
		return spaceless(last) || spaceless(next)
	case r == 0x200C:
		return joins(last) && (joins(next) || rest == "" || !unicode.IsLetter(next))
	case r == 0x200D:
		return joins(last) || pictorial(last) && pictorial(next)
	case r == 0x61C:
		return true // the Arabic letter mark, a directional mark like U+200E
	case r == 0xFE0E, r == 0xFE0F:
		return pictorial(last) || last >= '0' && last <= '9' || last == '#' || last == '*'
	case r >= 0xFE00 && r <= 0xFE0D:
		return last > 0x2000 && !odd(last) && !unicode.IsSpace(last)
	case r >= 0xE0100 && r <= 0xE01EF:
		return unicode.Is(unicode.Han, last)
	case r >= 0x180B && r <= 0x180D, r == 0x180F:
		return unicode.Is(unicode.Mongolian, last) && !odd(last)
	case r >= 0xE0020 && r <= 0xE007F:
		return true // what the gate has let pass: the tags of a flag
	}
	return false
}

// pictorial reports whether a character is an emoji or a sign that may be shown as one.
func pictorial(r rune) bool {
	return r == 0xA9 || r == 0xAE || r == 0x203C || r == 0x2049 || r >= 0x2100 && r <= 0x2BFF || r == 0x3030 || r == 0x303D ||
		r == 0x3297 || r == 0x3299 || r >= 0x1F000 && r <= 0x1FAFF || r == 0xFE0F
}

// joins reports whether a character is of a script whose letters change their form beside others.
func joins(r rune) bool {
	switch {
	case r >= 0x600 && r <= 0x8FF, r >= 0x900 && r <= 0xDFF, r >= 0xF00 && r <= 0x109F, r >= 0x1780 && r <= 0x18AF,
		r >= 0x1A20 && r <= 0x1AAF, r >= 0x1B00 && r <= 0x1BFF, r >= 0xA840 && r <= 0xA8FF, r >= 0xA980 && r <= 0xAAFF,
		r >= 0xABC0 && r <= 0xABFF, r >= 0xFB50 && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFC, r >= 0x10A00 && r <= 0x11FFF, r >= 0x1E900 && r <= 0x1E95F:
		return true
	}
	return false
}

// spaceless reports whether a character is of a script that is written without spaces.
func spaceless(r rune) bool {
	switch {
	case r >= 0xE00 && r <= 0xFFF, r >= 0x1000 && r <= 0x109F, r >= 0x1780 && r <= 0x17FF, r >= 0x1950 && r <= 0x1AAF,
		r >= 0x2E80 && r <= 0x9FFF, r >= 0xA000 && r <= 0xA4CF, r >= 0xA980 && r <= 0xA9FF, r >= 0xAA60 && r <= 0xAADF, r >= 0xF900 && r <= 0xFAFF, r >= 0x20000 && r <= 0x3FFFF:
		return true
	}
	return false
}

// reference returns the length of what follows an ampersand and makes a reference with it that no reader was meant to
// see, or 0.
func reference(s string) int {
	end := strings.IndexByte(s[:min(len(s), 9)], ';')
	if end < 2 {
		return 0
	}
	name := s[:end]
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if rest, ok := strings.CutPrefix(strings.ToLower(digits), "x"); ok {
			digits, base = rest, 16
		}
		if n, err := strconv.ParseUint(digits, base, 32); err != nil || n < 32 || n > unicode.MaxRune {
			return 0
		}
		return end + 1
	}
	switch name {
	case "amp", "lt", "gt", "quot", "apos", "nbsp", "lsquo", "rsquo", "ldquo", "rdquo", "sbquo", "bdquo", "laquo", "raquo",
		"ndash", "mdash", "hellip", "middot", "bull", "shy", "ensp", "emsp", "thinsp", "zwnj", "zwj", "eacute", "egrave", "agrave", "uuml",
		"ouml", "auml", "szlig", "ntilde", "ccedil", "aacute", "iacute", "oacute", "uacute", "copy", "reg", "trade", "euro", "pound", "deg":
		return end + 1
	}
	return 0
}

// dereference reads references that were escaped twice, or more often.
func dereference(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '&' {
			out = append(out, s[i])
			i++
			continue
		}
		i++
		for strings.HasPrefix(s[i:], "amp;") {
			i += len("amp;")
		}
		n := reference(s[i:])
		if n == 0 {
			out = append(out, '&')
			continue
		}
		out = append(out, html.UnescapeString("&"+s[i:i+n])...)
		i += n
	}
	return string(out)
}

// lost lists the characters that the rule dropped from a text, for the report: "U+200B, U+E0041".
func lost(before, after string) string {
	var all []string
	for _, r := range before {
		if len(all) == 8 {
			break
		}
		if r < utf8.RuneSelf && !gate.Drops[r] || strings.Count(after, string(r)) >= strings.Count(before, string(r)) {
			continue
		}
		if r == 0xA0 {
			continue // a space
		}
		if name := fmt.Sprintf("U+%04X", r); !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return strings.Join(all, ", ")
}
