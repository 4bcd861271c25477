package edition

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// A Set is the editions at hand. It is immutable and safe for concurrent use; a host makes it once for an article.
type Set struct {
	tags    []string
	lower   []string // the tags in lower case
	matcher language.Matcher
	place   []int // of each of the matcher's tags in tags
}

// New returns the set of editions in these languages, as BCP 47 tags. The first is served to readers whom none serves.
// What is not a tag is never chosen, but keeps its place.
func New(tags ...string) *Set {
	s := &Set{tags: tags}
	var known []language.Tag
	for i, tag := range tags {
		s.lower = append(s.lower, strings.ToLower(tag))
		if !gate.Tag(tag) {
			continue
		}
		if t, err := language.Parse(tag); err == nil {
			known = append(known, t)
			s.place = append(s.place, i)
		}
	}
	if len(known) > 0 {
		s.matcher = language.NewMatcher(known)
	}
	return s
}

// Of returns the set of an article's editions: its own language first, then those of article.Editions in their order.
func Of(a *article.Article) *Set {
	if a == nil {
		return New()
	}
	tags := []string{a.Lang}
	for i := range a.Editions {
		tags = append(tags, a.Editions[i].Lang)
	}
	return New(tags...)
}

// A Choice is the edition for a reader, with what a host sends along.
type Choice struct {
	Index           int    // of the edition, in the order in which the set was made; -1 where the set is empty
	Lang            string // its tag
	Matched         bool   // whether it serves the reader; else it is the first edition, for want of a better
	ContentLanguage string // the value of the header Content-Language
	Vary            string // the value to add to the header Vary: "Accept-Language" where that was asked, else ""
}

// Choose returns the edition that serves a reader best. An explicit choice (of a path, a menu or a cookie; "" where there
// is none) goes before the header Accept-Language, where the set has an edition for it. Of the header, weights, "*" and
// refusals (q=0) hold; malformed entries are passed over.
//
// Where the answer hangs on the header, Vary says so, so that caches keep the editions apart. A host that reads the
// explicit choice from a cookie adds "Cookie" itself.
func (s *Set) Choose(explicit, accept string) Choice {
	if len(s.tags) == 0 {
		return Choice{Index: -1}
	}
	i, ok := -1, false
	if explicit = strings.TrimSpace(explicit); explicit != "" && len(explicit) <= maxHeader {
		i, ok = s.match([]wish{{strings.ToLower(strings.ReplaceAll(explicit, "_", "-")), 1000}})
	}
	vary := ""
	if !ok {
		vary = "Accept-Language"
		i, ok = s.match(wishes(accept))
	}
	if !ok {
		i = 0
	}
	return Choice{Index: i, Lang: s.tags[i], Matched: ok, ContentLanguage: s.tags[i], Vary: vary}
}

// match returns the edition that the wishes, the dearest first, lead to.
func (s *Set) match(all []wish) (int, bool) {
	refused := s.refused(all)
	for from := 0; from < len(all); {
		if all[from].tag == "*" {
			if i := s.unnamed(all, refused); i >= 0 && all[from].quality > 0 {
				return i, true
			}
			from++
			continue
		}
		to := from
		for to < len(all) && all[to].tag != "*" && all[to].quality > 0 {
			to++
		}
		if to == from { // none but refusals are left
			return -1, false
		}
		if i := s.nearest(all[from:to], refused); i >= 0 {
			return i, true
		}
		from = to
	}
	return -1, false
}

// refused returns which editions the wishes refuse: those whose longest range has no weight.
func (s *Set) refused(all []wish) []bool {
	out := make([]bool, len(s.tags))
	for i, tag := range s.lower {
		longest := 0
		for _, w := range all {
			if w.tag != "*" && len(w.tag) > longest && covers(w.tag, tag) {
				longest = len(w.tag)
				out[i] = w.quality == 0
			}
		}
	}
	return out
}

// unnamed returns the first edition that no range names, for "*", or -1; where all are named, the first that is not
// refused.
func (s *Set) unnamed(all []wish, refused []bool) int {
	first := -1
	for i, tag := range s.lower {
		if refused[i] || !gate.Tag(tag) {
			continue
		}
		named := false
		for _, w := range all {
			named = named || covers(w.tag, tag)
		}
		if !named {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// nearest returns the edition that is nearest to the first of the wishes that any serves, or -1.
func (s *Set) nearest(all []wish, refused []bool) int {
	var wanted []language.Tag
	for _, w := range all {
		for i, tag := range s.lower { // what is asked for by its very name needs no matching
			if tag == w.tag && len(wanted) == 0 && !refused[i] {
				return i
			}
		}
		if t, err := language.Parse(w.tag); err == nil {
			wanted = append(wanted, t)
		}
	}
	matcher, place := s.matcher, s.place
	for i := range refused {
		if refused[i] {
			matcher, place = s.without(refused)
			break
		}
	}
	if matcher == nil || len(wanted) == 0 {
		return -1
	}
	_, i, confidence := matcher.Match(wanted...)
	if confidence == language.No {
		return -1
	}
	return place[i]
}

// without returns a matcher of the editions that are not refused.
func (s *Set) without(refused []bool) (language.Matcher, []int) {
	var known []language.Tag
	var place []int
	for _, i := range s.place {
		if !refused[i] {
			known = append(known, language.Make(s.tags[i]))
			place = append(place, i)
		}
	}
	if len(known) == 0 {
		return nil, nil
	}
	return language.NewMatcher(known), place
}
