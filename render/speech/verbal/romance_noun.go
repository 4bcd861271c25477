package verbal

import "strings"

// nouns tell the gender of nouns: some by themselves, the others by how they end. Lists stand between bars.
type nouns struct {
	she, he         string
	heEnds, sheEnds []string
	sheAll          string // nouns that end as those of heEnds do, and are feminine all the same
}

// gender returns the gender of a noun.
func (n *nouns) gender(noun string) string {
	bars := "|" + noun + "|"
	switch {
	case strings.Contains(n.she, bars):
		return "feminine"
	case strings.Contains(n.he, bars), hasAny(noun, n.heEnds...) && !strings.Contains(n.sheAll, bars):
		return "masculine"
	case hasAny(noun, n.sheEnds...):
		return "feminine"
	}
	return "masculine"
}
