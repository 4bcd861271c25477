package locale

import (
	"slices"

	"golang.org/x/text/language"
)

// Match returns the index of the edition that serves a reader best, by the value of an Accept-Language header or a
// single BCP 47 tag, and whether it is a match at all. Without one it returns 0. Languages that the header refuses
// (q=0) are not taken.
func Match(accept string, editions []string) (int, bool) {
	if len(accept) > 2000 || len(editions) == 0 {
		return 0, false
	}
	if i := slices.Index(editions, accept); i >= 0 {
		return i, true
	}
	wanted, weights, err := language.ParseAcceptLanguage(accept)
	if err != nil {
		return 0, false
	}
	var refused []language.Tag
	for i := len(wanted) - 1; i >= 0; i-- {
		if weights[i] <= 0 {
			refused = append(refused, wanted[i])
			wanted = slices.Delete(wanted, i, i+1)
		}
	}
	var have []language.Tag
	var index []int
	for i, tag := range editions {
		t, err := language.Parse(tag)
		if err != nil || slices.Contains(refused, t) {
			continue
		}
		have, index = append(have, t), append(index, i)
	}
	if len(have) == 0 || len(wanted) == 0 {
		return 0, false
	}
	_, i, confidence := language.NewMatcher(have).Match(wanted...)
	return index[i], confidence != language.No
}
