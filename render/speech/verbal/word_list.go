package verbal

import "strings"

// lists reports whether a list between bars has a word.
func lists(list, word string) bool {
	return word != "" && strings.Contains(list, "|"+strings.ToLower(word)+"|")
}

// begins reports whether a word begins as one of a list between bars does.
func begins(list, word string) bool {
	for stem := range strings.SplitSeq(list, "|") {
		if stem != "" && strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// hasAny reports whether a word ends in one of the suffixes.
func hasAny(word string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(word, suffix) {
			return true
		}
	}
	return false
}
