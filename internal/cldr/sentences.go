package cldr

import "strings"

// Abbreviations returns the abbreviations of a language behind which a full stop ends no sentence, each with a vertical
// bar behind it; "" where CLDR has none.
func Abbreviations(language string) string {
	language, _, _ = strings.Cut(language, "-")
	for i := range abbreviations {
		if abbreviations[i].tag == language {
			return abbreviations[i].list
		}
	}
	return ""
}
