package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A scaleName is a word for a power of ten.
type scaleName struct {
	word  string // in lower case
	power int
	short bool // an abbreviation, which is said in full
}

// scaleNames returns CLDR's words for thousand, million and so on, in all their forms.
func scaleNames(id cldr.Locale) []scaleName {
	var all []scaleName
	add := func(pattern string, power int, short bool) {
		pattern, _, _ = strings.Cut(pattern, ";")
		zeros := strings.Count(pattern, "0")
		word := strings.Trim(strings.ReplaceAll(pattern, "'", ""), "0 \u00A0\u200F\u200E.")
		if word != "" && zeros > 0 {
			all = append(all, scaleName{strings.ToLower(word), power - zeros + 1, short})
		}
	}
	for power := 3; power <= 14; power++ {
		for c := range cldr.NumCategories {
			add(id.Compact(cldr.Latin, true, power, cldr.Category(c), false), power, false)
		}
	}
	for power := 3; power <= 14; power++ {
		pattern := id.Compact(cldr.Latin, false, power, cldr.Other, false)
		if word := strings.Trim(strings.ReplaceAll(pattern, "'", ""), "0 \u00A0."); len(word) > 1 { // K and M are too short to be sure
			add(pattern, power, true)
		}
	}
	return all
}

// scaleOf returns the power of ten that a word tells.
func (v *Verbalizer) scaleOf(word string) (int, bool) {
	lower := strings.ToLower(word)
	if power, ok := v.lang.scales[lower]; ok {
		return power, true
	}
	for i := range v.scales {
		if v.scales[i].word == lower {
			return v.scales[i].power, true
		}
	}
	return 0, false
}

// shortScale reports whether a word of a scale is an abbreviation.
func (v *Verbalizer) shortScale(word string) bool {
	lower := strings.ToLower(word)
	if _, ok := v.lang.scales[lower]; ok {
		return len(lower) <= 4
	}
	for i := range v.scales {
		if v.scales[i].word == lower {
			return v.scales[i].short
		}
	}
	return false
}
