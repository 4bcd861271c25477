package head

import (
	"iter"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// The properties under which agents stand, in the order in which they are printed.
var properties = [...]string{"author", "editor", "translator", "contributor", "creator"}

// agents appends those whom an attribution names, by what they did.
func (s *setter) agents(dst []byte, attr article.Attribution) []byte {
	for _, name := range properties {
		mark := len(dst)
		dst = list(dst, name)
		for i := range attr {
			if does(&attr[i]) == name && !repeated(attr[:i], name, &attr[i].Agent) {
				dst = s.agent(dst, &attr[i].Agent)
			}
		}
		dst = finish(dst, mark)
	}
	return dst
}

// does returns the schema.org property for the agent of a credit, or "". Whoever had a part of the host's own naming
// is a contributor.
func does(c *article.Credit) string {
	if c.Agent.Name == "" {
		return ""
	}
	if !c.Role.Known() && c.Agent.Kind != article.Software {
		return "contributor"
	}
	return render.Role(c.Role).SchemaOrgFor(c.Agent.Kind)
}

// repeated reports whether earlier credits name the agent under the property.
func repeated(attr article.Attribution, name string, who *article.Agent) bool {
	for i := range attr {
		other := &attr[i].Agent
		if other.Name == who.Name && other.URL == who.URL && does(&attr[i]) == name {
			return true
		}
	}
	return false
}

// authors returns those who wrote or reported the article, each once. Software is no author.
func (s *setter) authors() iter.Seq[*article.Agent] {
	attr := s.a.Attribution
	return func(yield func(*article.Agent) bool) {
		for i := range attr {
			who := &attr[i].Agent
			if does(&attr[i]) == "author" && !repeated(attr[:i], "author", who) && !yield(who) {
				return
			}
		}
	}
}

// agent appends a person or an organisation; one of unstated kind has no type.
func (s *setter) agent(dst []byte, who *article.Agent) []byte {
	switch who.Kind {
	case article.Person:
		dst = open(dst, "Person")
	case article.Organization:
		dst = open(dst, "Organization")
	default:
		dst = open(dst, "")
	}
	dst = text(dst, "name", who.Name)
	dst = address(dst, "url", who.URL)
	if who.Kind == article.Person {
		dst = text(dst, "jobTitle", who.Title)
	}
	dst = text(dst, "description", plain(who.Bio))
	if who.Image != nil {
		if r := s.file(who.Image); r != nil {
			dst = text(dst, "image", s.serve(r))
		}
	}
	dst = addresses(dst, "sameAs", who.SameAs)
	return done(dst, '}')
}

// maker appends a name of which nothing else is stated.
func maker(dst []byte, name, kind, who string) []byte {
	if who == "" {
		return dst
	}
	dst = open(key(dst, name), kind)
	return done(text(dst, "name", who), '}')
}

func addresses(dst []byte, name string, urls []string) []byte {
	mark := len(dst)
	dst = list(dst, name)
	for _, url := range urls {
		if u := vetted(url); u != "" {
			dst = value(dst, u)
		}
	}
	return finish(dst, mark)
}

// publisher appends the house that publishes, and any others that the attribution names as such.
func (s *setter) publisher(dst []byte) []byte {
	mark := len(dst)
	dst = list(dst, "publisher")
	begin, house, n := len(dst), "", 0
	if p := s.a.Publisher; p != nil {
		house = p.Name
		dst = s.house(dst, p)
		n++
	}
	attr := s.a.Attribution
	for i := range attr {
		if does(&attr[i]) == "publisher" && attr[i].Agent.Name != house && !repeated(attr[:i], "publisher", &attr[i].Agent) {
			dst = s.agent(dst, &attr[i].Agent)
			n++
		}
	}
	if n == 1 { // most readers of such records look for one object
		copy(dst[begin-1:], dst[begin:])
		return dst[:len(dst)-1]
	}
	return finish(dst, mark)
}

func (s *setter) house(dst []byte, p *article.Publisher) []byte {
	dst = open(dst, "NewsMediaOrganization")
	dst = text(dst, "name", p.Name)
	dst = address(dst, "url", p.URL)
	dst = text(dst, "slogan", plain(p.Tagline))
	dst = text(dst, "description", plain(p.About))
	if p.Logo != nil && s.file(p.Logo) != nil {
		dst = s.image(key(dst, "logo"), p.Logo)
	}
	dst = addresses(dst, "sameAs", p.SameAs)
	return done(dst, '}')
}
