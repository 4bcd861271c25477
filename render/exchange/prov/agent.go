package prov

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// An agent is a node for an agent of the article, or for a name of which nothing else is stated.
type agent struct {
	id string
	article.Agent
}

type agentKey struct {
	kind article.AgentKind
	name string
}

// agent returns the id of an agent, or "" for one of whom no name is stated. Two with one name and kind are the same, unless
// they have different addresses.
func (s *setter) agent(who *article.Agent) string {
	if who == nil || furniture.Line(who.Name) == "" {
		return ""
	}
	key := agentKey{who.Kind, furniture.Line(who.Name)}
	url := furniture.Absolute(who.URL)
	for _, i := range s.known[key] {
		k := &s.who[i]
		if other := furniture.Absolute(k.URL); url == "" || other == "" || url == other {
			k.merge(who)
			return k.id
		}
	}
	kind := "agent-"
	if who.Kind != article.AgentUnstated {
		kind += escaped(string(who.Kind)) + "-"
	}
	a := agent{s.id(url, kind, key.name), *who}
	s.known[key] = append(s.known[key], len(s.who))
	s.who = append(s.who, a)
	return a.id
}

// merge takes what is stated of the agent here and was not before.
func (a *agent) merge(who *article.Agent) {
	if a.URL == "" {
		a.URL = who.URL
	}
	if a.Title == "" {
		a.Title = who.Title
	}
	if a.Bio.Empty() {
		a.Bio = who.Bio
	}
	if a.Image == nil {
		a.Image = who.Image
	}
	if a.Lang == "" {
		a.Lang = who.Lang
	}
	if len(a.SameAs) == 0 {
		a.SameAs = who.SameAs
	}
}

// name returns the id of an agent of whom the name alone is stated.
func (s *setter) name(name string) string { return s.agent(&article.Agent{Name: name}) }

// agents appends all who were named.
func (s *setter) agents() {
	for i := range s.who {
		a := &s.who[i]
		switch a.Kind {
		case article.Person:
			s.node(a.id, "prov:Person", "schema:Person")
		case article.Organization:
			s.node(a.id, "prov:Organization", "schema:Organization")
		case article.Software:
			s.node(a.id, "prov:SoftwareAgent", "schema:SoftwareApplication")
		default:
			s.node(a.id, "prov:Agent")
		}
		s.line("rdfs:label", a.Name, language(a.Lang))
		s.line("schema:name", a.Name, language(a.Lang))
		s.address("schema:url", a.URL)
		if a.Kind == article.Person {
			s.line("schema:jobTitle", a.Title, s.lang)
		}
		s.line("schema:description", a.Bio.Plain(), s.lang)
		if a.Image != nil && len(a.Image.Renditions) > 0 {
			s.address("schema:image", s.file(&a.Image.Renditions[0], true))
		}
		var same []string
		for _, url := range a.SameAs {
			if url = furniture.Absolute(url); url != "" {
				same = append(same, url)
			}
		}
		s.to("schema:sameAs", same...)
		s.Close('}')
	}
}

// file returns the address of a file: of a picture as the host serves it.
func (s *setter) file(r *article.Rendition, picture bool) string {
	url := r.URL
	if picture && s.ImageURL != nil {
		url = s.ImageURL(r, r.Width)
	}
	return furniture.Absolute(gate.Text(url))
}
