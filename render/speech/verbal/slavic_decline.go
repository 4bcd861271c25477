package verbal

import "strings"

// easternDecline declines what is counted: adjectives, a noun, and what does not change behind it.
func easternDecline(n names, plural bool, c kase, endings *easternEndings) string {
	switch {
	case c == nominative:
		return n.one
	case c == genitive && plural:
		return n.more
	case c == genitive:
		return n.rest
	}
	one, rest := strings.Fields(n.one), strings.Fields(n.rest)
	if len(one) != len(rest) {
		return n.rest
	}
	words := make([]string, len(one))
	noun := false
	for i, word := range one {
		words[i] = word
		if noun || word == rest[i] {
			noun = noun || i == 0
			continue
		}
		if stem, ok := cutAny(rest[i], endings.adjectiveGenitives); ok && i < len(one)-1 {
			gender := 0
			if n.gender == "feminine" {
				gender = 1
			}
			if plural {
				gender = 3
			}
			if plural || c != accusative || gender == 1 {
				words[i] = stem + endings.adjective[gender][c]
			}
			continue
		}
		noun = true
		words[i] = endings.noun(word, rest[i], plural, n.gender == "feminine", c)
	}
	return strings.Join(words, " ")
}

func cutAny(word string, suffixes []string) (string, bool) {
	for _, suffix := range suffixes {
		if stem, ok := strings.CutSuffix(word, suffix); ok && len(stem) > 4 {
			return stem, true
		}
	}
	return word, false
}

// easternEndings are the endings of nouns: hard and soft.
type easternEndings struct {
	adjectiveGenitives []string
	adjective          [4][6]string
	soft               string       // the last letters of a genitive of the soft declension
	plural             [2][6]string // hard, soft
	masculine          [2][6]string
	feminine           [2][6]string
}

func (e *easternEndings) noun(one, rest string, plural, feminine bool, c kase) string {
	last := lastRune(rest)
	stem := strings.TrimSuffix(rest, string(last))
	before := lastRune(stem)
	kind := 0
	if strings.ContainsRune(e.soft, last) && !strings.ContainsRune("гкхжшчщ", before) {
		kind = 1
	}
	switch {
	case plural:
		return stem + e.plural[kind][c]
	case feminine:
		if strings.ContainsRune("чшщжц", before) && c == instrumental {
			kind = 1
		}
		return stem + e.feminine[kind][c]
	case c == accusative:
		return one
	}
	if strings.ContainsRune("чшщжц", before) && c == instrumental {
		kind = 1
	}
	return stem + e.masculine[kind][c]
}
