package gate

import "strings"

// MaxTag is the length in bytes over which a language tag does not pass.
const MaxTag = 64

// Tag reports whether a language tag may go out: it has the form of BCP 47 (RFC 5646, section 2.1), subtags of at most eight
// letters and digits between hyphens, the first of at least two letters. Whether there is such a language is not asked.
func Tag(tag string) bool {
	n, first := 0, true
	for i := 0; i < len(tag); i++ {
		c := tag[i] | 0x20
		switch {
		case tag[i] == '-':
			if n == 0 || first && n < 2 {
				return false
			}
			n, first = 0, false
			continue
		case 'a' <= c && c <= 'z':
		case '0' <= c && c <= '9' && tag[i] == c && !first:
		default:
			return false
		}
		if n++; n > 8 {
			return false
		}
	}
	return n > 0 && (!first || n >= 2) && len(tag) <= MaxTag
}

// Narrows reports whether one of two tags is the other, or narrows it, as "pt-BR" does "pt".
func Narrows(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return b != "" && strings.HasPrefix(a, b) && (len(a) == len(b) || a[len(b)] == '-')
}
