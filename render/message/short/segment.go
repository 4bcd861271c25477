package short

import (
	"strings"
	"unicode/utf8"
)

// A Size is what a text takes as an SMS.
type Size struct {
	GSM7     bool // in the default alphabet of GSM 03.38, else in UCS-2
	Units    int  // septets or, in UCS-2, UTF-16 code units
	Segments int  // of 160 septets or 70 units; where there are several, of 153 or 67
}

// Measure returns what a text takes as an SMS (3GPP TS 23.038, 6.2.1 and 6.2.3; TS 23.040, 9.2.3.24.1). No character is
// parted by the end of a segment.
func Measure(text string) Size {
	s := Size{GSM7: isGSM7(text)}
	one, each := 70, 67
	if s.GSM7 {
		one, each = 160, 153
	}
	used := 0
	for _, r := range text {
		n := s.cost(r)
		s.Units += n
		if s.Segments == 0 || used+n > each {
			s.Segments++
			used = 0
		}
		used += n
	}
	if s.Units <= one {
		s.Segments = min(s.Units, 1)
	}
	return s
}

// cost returns the units of a character.
func (s Size) cost(r rune) int {
	switch {
	case s.GSM7 && strings.ContainsRune(extended, r), !s.GSM7 && r > 0xFFFF:
		return 2
	}
	return 1
}

// The characters of the default alphabet, and those of its extension table, which take two septets.
const (
	basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"

	extended = "\f^{}\\[~]|€"
)

func isGSM7(text string) bool {
	for _, r := range text {
		if !strings.ContainsRune(basic, r) && !strings.ContainsRune(extended, r) || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// plainer has the signs of typography for which the default alphabet has a plain one.
var plainer = strings.NewReplacer("‘", "'", "’", "'", "‚", "'", "“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‹", "'", "›", "'",
	"–", "-", "—", "-", "‑", "-", "‐", "-", "−", "-", "…", "...", "·", "-", "•", "-", "\u00a0", " ", "\u202f", " ", "\u2009", " ", "\u00ad", "", "\t", " ")

// simpler returns a text with plain signs for those of typography, where that is all that keeps it from the default
// alphabet; else as it is. The address stays as it is.
func simpler(text, address string) string {
	if isGSM7(text) || !isGSM7(address) {
		return text
	}
	if plain := plainer.Replace(strings.TrimSuffix(text, address)) + address; strings.HasSuffix(text, address) && isGSM7(plain) {
		return plain
	}
	return text
}
