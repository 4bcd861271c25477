package prov

import (
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A making is how an entity came to be, by its attribution.
type making struct {
	attr       article.Attribution
	begin      string   // of the ids of its activities
	generated  []string // the activities that it is of
	influenced []string // those that it went through
	attributed []string // agents
	derived    []string // sources that credits name
	from       []string // derivations that tell a source, which nobody did
	by         []string // attributions that do
}

// making returns how an entity came to be. The ids of its activities begin as stated.
func (s *setter) making(attr article.Attribution, begin string) making {
	m := making{attr: attr, begin: begin}
	for i := range attr {
		c := &attr[i]
		id := begin + "credit-" + number(i)
		if c.Role == article.RoleSource {
			for k := range s.sourcesOf(c) {
				m.from = append(m.from, id+".source-"+number(k))
			}
			if s.agent(&c.Agent) != "" {
				m.by = append(m.by, id)
			}
		}
		switch c.Role {
		case article.RoleSource:
		case article.RoleReviewing, article.RoleFactChecking, article.RolePublishing:
			m.influenced = append(m.influenced, id)
		default:
			m.generated = append(m.generated, id)
		}
		if who := s.maker(c, id); who != "" {
			m.attributed = append(m.attributed, who)
		}
		m.derived = append(m.derived, s.sourcesOf(c)...)
	}
	return m
}

// sourcesOf returns the ids of the sources that a credit names.
func (s *setter) sourcesOf(c *article.Credit) (ids []string) {
	for _, name := range c.Sources {
		if id := s.sourceID(name); id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// sourceID returns the id of a source of the article, or "".
func (s *setter) sourceID(name string) string {
	for i := range s.A.Sources {
		if name != "" && s.A.Sources[i].ID == name {
			return s.source[i]
		}
	}
	return ""
}

// made appends to a node what its making says, and what it is derived from besides.
func (s *setter) made(m *making, derived, qualified []string) {
	s.to("prov:wasGeneratedBy", m.generated...)
	s.to("prov:wasInfluencedBy", m.influenced...)
	s.to("prov:wasAttributedTo", m.attributed...)
	s.to("prov:qualifiedAttribution", m.by...)
	s.to("prov:wasDerivedFrom", slices.Concat(derived, m.derived)...)
	s.to("prov:qualifiedDerivation", slices.Concat(qualified, m.from)...)
}

// activities appends the activities of a making, and where it says that something came from somewhere.
func (s *setter) activities(m *making) {
	for i := range m.attr {
		c := &m.attr[i]
		begin := m.begin + "credit-" + number(i)
		if c.Role == article.RoleSource {
			s.origin(c, m.attr[i:i+1], begin)
			continue
		}
		who, role := s.maker(c, begin), ""
		if who != "" {
			role = s.role(c.Role)
		}
		s.node(begin, "prov:Activity")
		s.line("rdfs:label", s.told(m.attr[i:i+1]), s.L.Tag())
		s.line("schema:additionalType", string(c.Role), "")
		s.to("prov:used", s.sourcesOf(c)...)
		if who != "" {
			s.to("prov:wasAssociatedWith", who)
		}
		if role != "" {
			s.to("prov:qualifiedAssociation", begin+".association")
		}
		s.moment("prov:endedAtTime", c.Date)
		s.Close('}')
		if role != "" {
			s.node(begin+".association", "prov:Association")
			s.to("prov:agent", who)
			s.to("prov:hadRole", role)
			s.Close('}')
		}
		if who == begin+machine {
			s.node(who, "prov:SoftwareAgent")
			s.Close('}')
		}
	}
}

const machine = ".agent" // behind the id of an activity: a machine without a name

// maker returns the id of the agent of a credit, or "". That a machine did it is stated by the role, without its name too.
func (s *setter) maker(c *article.Credit, activity string) string {
	who := s.agent(&c.Agent)
	if who == "" && c.Role.AI() && (c.Agent.Kind == article.AgentUnstated || c.Agent.Kind == article.Software) {
		return activity + machine
	}
	return who
}

// origin appends a credit that says where something came from, which nobody did.
func (s *setter) origin(c *article.Credit, attr article.Attribution, id string) {
	for k, src := range s.sourcesOf(c) {
		s.node(id+".source-"+number(k), "prov:Derivation")
		s.line("rdfs:label", string(c.Role), "")
		s.to("prov:entity", src)
		s.Close('}')
	}
	if who := s.agent(&c.Agent); who != "" {
		s.node(id, "prov:Attribution")
		s.line("rdfs:label", s.told(attr), s.L.Tag())
		s.to("prov:agent", who)
		s.Close('}')
	}
}

// told returns what an editor of the reader's language would say of some credits. It is for machines, so names are not
// isolated.
func (s *setter) told(attr article.Attribution) string {
	return s.say(attr, s.named(attr), locale.Sentence)
}

// named returns the sources that credits name.
func (s *setter) named(attr article.Attribution) (sources []article.Source) {
	for i := range attr {
		for _, id := range attr[i].Sources {
			if src := s.A.Source(id); src != nil {
				sources = append(sources, *src)
			}
		}
	}
	return sources
}

func (s *setter) say(attr article.Attribution, sources []article.Source, form locale.Form) string {
	var buf [32]locale.Phrase
	text := ""
	for _, p := range s.L.AppendAttribution(buf[:0], attr, sources, form, 0) {
		text += p.Text
	}
	return furniture.Line(text)
}

// role returns the id of a role, or "" for none.
func (s *setter) role(r article.Role) string {
	if furniture.Line(string(r)) == "" {
		return ""
	}
	if !slices.Contains(s.did, r) {
		s.did = append(s.did, r)
	}
	return s.base + "role-" + escaped(string(r))
}

// roles appends the roles that were named, with the relator of MARC for each that has one.
func (s *setter) roles() {
	for _, r := range s.did {
		s.node(s.base+"role-"+escaped(string(r)), "prov:Role")
		s.line("rdfs:label", string(r), "")
		if code := render.Role(r).MARC; code != "" {
			s.to("rdfs:seeAlso", "http://id.loc.gov/vocabulary/relators/"+code)
		}
		s.Close('}')
	}
}
