package ninjs

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/sanitize"
)

// The roles of ninjs by which the printer tells those of an article.
var roles = map[string]article.Role{
	"author": article.RoleWriting, "writer": article.RoleWriting, "reporter": article.RoleReporting, "editor": article.RoleEditing, "translator": article.RoleTranslating,
	"aiProcessing": article.RoleAIProcessing, "aiSummarising": article.RoleAISummarising, "aiTranslating": article.RoleAITranslating,
	"aiGenerating": article.RoleAIGenerating, "factChecker": article.RoleFactChecking, "reviewer": article.RoleReviewing,
	"photographer": article.RolePhotography, "illustrator": article.RoleIllustration, "videographer": article.RoleVideo,
	"narrator": article.RoleNarration, "publisher": article.RolePublishing,
}

// A party is a person or a house that a news object names.
type party struct {
	name, rel, uri string
}

// A register is the parties that an object names, by name and relationship, and by name alone where they have none.
type register struct {
	list  []party
	known map[party]bool
}

// parties takes them.
func parties(o *object, names ...string) register {
	r := register{known: make(map[party]bool)}
	o.each(func(p *object, _ string) {
		is := party{p.text("name"), known(p.text("rel")), p.text("uri")}
		r.list = append(r.list, is)
		r.known[party{name: is.name, rel: is.rel}] = true
		p.forget("literal")
		p.rest()
	}, names...)
	return r
}

// has reports whether somebody is in it, in a role or in none.
func (r register) has(name, role string) bool {
	return r.known[party{name: name, rel: role}] || r.known[party{name: name}]
}

// makers reads sources, credits and publisher of the article.
func (r *reader) makers(o *object) {
	people, houses := parties(o, "people", "person"), parties(o, "organisations", "organisation")
	for i, h := range houses.list {
		if h.rel == "provider" && h.name != "" {
			r.a.Publisher = &article.Publisher{Name: h.name, URL: address(h.uri)}
			houses.list = append(houses.list[:i:i], houses.list[i+1:]...)
			break
		}
	}
	o.each(func(s *object, _ string) {
		name, role, uri := s.text("name"), roleOf(s), s.text("uri")
		if role != "source" && role != "" {
			s.rest()
			r.credit(&r.a.Attribution, name, role, uri, people, houses)
			return
		}
		src := article.Source{ID: s.text("literal"), Name: name, URL: address(uri)}
		s.rest()
		if src.Name != "" || src.URL != "" {
			r.enter(src)
		}
	}, "infosources", "infosource")
	by := strings.TrimSpace(o.text("by", "byline"))
	if name := byline(by); name != "" && len(r.a.Attribution) == 0 && len(r.a.Sources) == 0 {
		r.a.Attribution = article.Attribution{{Role: article.RoleWriting, Agent: article.Agent{Name: name}}}
		o.refuse(sanitize.Changed, "by", by)
	}
	r.mentioned(o, people, houses)
}

// enter adds a source, and keeps where it is until its own news object is read.
func (r *reader) enter(src article.Source) {
	i := len(r.a.Sources)
	r.a.Sources = append(r.a.Sources, src)
	key := src.ID
	if key == "" {
		key = "\x00" + src.URL
	}
	r.sources[key] = append(r.sources[key], i)
	r.named[src.ID] = true
}

// mentioned tells of the people and houses that the text is about, for whom an article has no place.
func (r *reader) mentioned(o *object, people, houses register) {
	credited := make(map[string]bool)
	for i := range r.a.Attribution {
		credited[r.a.Attribution[i].Agent.Name] = true
	}
	for _, list := range [...][]party{people.list, houses.list} {
		for _, p := range list {
			if p.name != "" && !credited[p.name] {
				o.refuse(sanitize.Removed, "people", p.name)
			}
		}
	}
}

// credit adds a credit.
func (r *reader) credit(attr *article.Attribution, name, role, uri string, people, houses register) {
	ours, ok := roles[role]
	if !ok {
		ours = article.Role(role)
	}
	c := article.Credit{Role: ours, Agent: article.Agent{Name: name, URL: address(uri)}}
	switch {
	case name == "":
	case people.has(name, role):
		c.Agent.Kind = article.Person
	case houses.has(name, role):
		c.Agent.Kind = article.Organization
	}
	*attr = append(*attr, c)
}

// roleOf takes a role: by its bare name where that is one of ours, else as it stands.
func roleOf(o *object) string { return known(o.text("role")) }

func known(role string) string {
	bare := bareRole(role)
	if _, ok := roles[bare]; ok || bare == "source" || bare == "provider" {
		return bare
	}
	return role
}

// address returns a URI that is an address on the web, or "".
func address(url string) string {
	if uri.Web(url) {
		return url
	}
	return ""
}

// byline returns a byline without its "By".
func byline(s string) string {
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = s[3:]
	}
	return strings.TrimSpace(s)
}

// credits reads those of a picture or recording, of a role that its byline stands for where it has no others.
func (r *reader) credits(o *object, role article.Role) article.Attribution {
	people, houses := parties(o, "people", "person"), parties(o, "organisations", "organisation")
	var attr article.Attribution
	joined := false // the last credit names sources
	o.each(func(s *object, _ string) {
		name, role, uri, id := s.text("name"), roleOf(s), s.text("uri"), s.text("literal")
		s.rest()
		switch {
		case role != "source" && role != "":
			r.credit(&attr, name, role, uri, people, houses)
			joined = false
		case id != "" && r.named[id]:
			if joined {
				c := &attr[len(attr)-1]
				c.Sources = append(c.Sources, id)
				return
			}
			attr = append(attr, article.Credit{Role: article.RoleSource, Sources: []string{id}})
			joined = true
		case name != "":
			attr = append(attr, article.Credit{Role: article.RoleSource, Agent: article.Agent{Name: name, URL: address(uri)}})
			joined = false
		}
	}, "infosources", "infosource")
	by := o.text("by", "byline")
	if name := byline(by); name != "" && len(attr) == 0 {
		if role == "" {
			o.refuse(sanitize.Removed, "by", by)
			return nil
		}
		attr = article.Attribution{{Role: role, Agent: article.Agent{Name: name}}}
		o.refuse(sanitize.Changed, "by", by)
	}
	return attr
}

// rights takes what others may do with a work; nil where nothing is stated.
func rights(o *object) *article.Rights {
	r := article.Rights{Copyright: o.text("copyrightnotice"), Holder: o.text("copyrightholder"), Usage: article.Plain(o.text("usageterms"))}
	if info := o.inner("rightsinfo"); info != nil {
		info.forget("langid")
		r.Licence = info.text("linkedrights")
		switch term := info.text("encodedrights"); bareRole(term) {
		case "":
		case "DMI-ALLOWED":
			r.DataMining = article.MiningAllowed
		case "DMI-PROHIBITED-GENAIMLTRAINING":
			r.DataMining = article.MiningNoGenerative
		case "DMI-PROHIBITED-AIMLTRAINING":
			r.DataMining = article.MiningNoTraining
		case "DMI-PROHIBITED":
			r.DataMining = article.MiningProhibited
		default:
			info.refuse(sanitize.Removed, "encodedrights", term)
		}
		info.rest()
	}
	if r.Copyright == "" && r.Holder == "" && r.Usage == nil && r.Licence == "" && r.DataMining == "" {
		return nil
	}
	return &r
}
