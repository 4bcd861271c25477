package locale

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// makers are the agents of credits, and the sources that the credits name or, where it is silent, do not name.
type makers struct {
	credits         []article.Credit
	known           []article.Source
	silent          bool
	agents, sources int               // how many to tell of each
	found           []*article.Source // the sources, looked up at once where there are many
}

// lookedUp is the number of sources from which on they are looked up at once.
const lookedUp = 64

// lookUp finds the sources by a map, where looking for each in turn would take too long.
func (g *makers) lookUp() {
	n := 0
	for c := range g.credits {
		n += len(g.credits[c].Sources)
	}
	if g.silent {
		n = len(g.known)
	}
	if n <= lookedUp {
		return
	}
	known := make(map[string]*article.Source, len(g.known))
	for i := range g.known {
		if s := &g.known[i]; known[s.ID] == nil && sourceName(s) != "" {
			known[s.ID] = s
		}
	}
	g.found = make([]*article.Source, 0, len(g.known))
	told := make(map[string]bool, len(g.known))
	for c := range g.credits {
		for _, id := range g.credits[c].Sources {
			if s := known[id]; s != nil && !told[id] && !g.silent {
				g.found = append(g.found, s)
			}
			told[id] = true
		}
	}
	for i := range g.known {
		if s := &g.known[i]; g.silent && (s.ID == "" || !told[s.ID]) && sourceName(s) != "" {
			g.found = append(g.found, s)
		}
	}
}

// count returns how many there are of each.
func (g *makers) count() (agents, sources int) {
	for i := range g.credits {
		if g.credits[i].Agent.Name != "" {
			agents++
		}
	}
	for k := 0; ; k++ {
		s, more := g.source(k)
		if !more {
			return agents, sources
		}
		if s != nil {
			sources++
		}
	}
}

// source returns the source at place k: among those that the credits cite, in their order, or where they are silent
// among the known ones. It is nil where there is none to tell at that place; more reports whether there is the place.
func (g *makers) source(k int) (s *article.Source, more bool) {
	if g.found != nil {
		if k >= len(g.found) {
			return nil, false
		}
		return g.found[k], true
	}
	if g.silent {
		if k >= len(g.known) {
			return nil, false
		}
		if s = &g.known[k]; sourceName(s) == "" || cites(g.credits, s.ID) {
			return nil, true
		}
		return s, true
	}
	for c := range g.credits {
		ids := g.credits[c].Sources
		if k >= len(ids) {
			k -= len(ids)
			continue
		}
		if told := g.credits[:c]; !cites(told, ids[k]) && !slices.Contains(ids[:k], ids[k]) {
			s = sourceOf(g.known, ids[k])
		}
		return s, true
	}
	return nil, false
}

func sourceOf(known []article.Source, id string) *article.Source {
	for i := range known {
		if known[i].ID == id && sourceName(&known[i]) != "" {
			return &known[i]
		}
	}
	return nil
}

// cites reports whether one of the credits names the source with the ID.
func cites(credits []article.Credit, id string) bool {
	for c := range credits {
		if id != "" && slices.Contains(credits[c].Sources, id) {
			return true
		}
	}
	return false
}

// sourceName returns what a source is called: its name, else the next best that it states.
func sourceName(s *article.Source) string {
	for _, name := range [...]string{s.Name, s.Publisher, s.Title, s.Author} {
		if name != "" {
			return name
		}
	}
	if _, rest, ok := strings.Cut(s.URL, "://"); ok {
		host, _, _ := strings.Cut(rest, "/")
		return strings.TrimPrefix(host, "www.")
	}
	return s.ID
}
