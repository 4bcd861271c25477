package ninjs

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
)

// infoSources writes the sources of the article and its makers.
func (s *setter) infoSources() {
	for i := range s.A.Sources {
		s.source(&s.A.Sources[i])
	}
	s.makers(s.A.Attribution, true)
}

// makers writes who made a work, a credit each. The agent of a machine's credit is often not stated: the role is. Where a
// credit only names sources, those are written; but for the article's own, which are there already.
func (s *setter) makers(attr article.Attribution, own bool) {
	for i := range attr {
		c := &attr[i]
		if c.Role == article.RoleSource && furniture.Line(c.Agent.Name) == "" {
			if !own {
				s.named(c.Sources)
			}
			continue
		}
		s.w.object(func() {
			s.w.text("name", c.Agent.Name)
			s.w.text("role", role(c.Role))
			s.w.exact("uri", uri.Absolute(c.Agent.URL))
		})
	}
}

// named writes the sources with the given IDs.
func (s *setter) named(ids []string) {
	for _, id := range ids {
		if src := s.A.Source(id); src != nil {
			s.source(src)
		}
	}
}

func (s *setter) source(src *article.Source) {
	s.w.object(func() {
		s.w.text("name", furniture.SourceName(src))
		s.w.exact("role", "source")
		s.w.exact("uri", uri.Absolute(src.URL))
		s.w.text("literal", src.ID)
	})
}

// role returns what a role is called in ninjs; one of the host's own keeps its word.
func role(r article.Role) string {
	if p := render.Role(r); p.NINJS != "" {
		return p.NINJS
	}
	return string(r)
}

// agents writes the people and the houses among the makers, and the publisher.
func (s *setter) agents(attr article.Attribution, house *article.Publisher) {
	of := func(kind article.AgentKind) {
		for i := range attr {
			if who := &attr[i].Agent; who.Kind == kind && furniture.Line(who.Name) != "" {
				s.agent(who.Name, role(attr[i].Role), who.URL)
			}
		}
	}
	s.w.list("people", func() { of(article.Person) })
	s.w.list("organisations", func() {
		if house != nil && furniture.Line(house.Name) != "" {
			s.agent(house.Name, "provider", house.URL)
		}
		of(article.Organization)
	})
}

func (s *setter) agent(name, rel, url string) {
	s.w.object(func() {
		s.w.text("name", name)
		s.w.text("rel", rel)
		s.w.exact("uri", uri.Absolute(url))
	})
}
