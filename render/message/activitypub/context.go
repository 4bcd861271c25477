package activitypub

import "github.com/standfirst/standfirst/internal/jsonw"

// The context of ActivityStreams 2.0, and what its terms are short for.
const activityStreams = "https://www.w3.org/ns/activitystreams"

// A term is a word that the context of ActivityStreams does not define and an object of ours may use.
type term struct {
	name, id string
	address  bool // its value is an address
}

// The terms that an object of ours may use: two that Mastodon brought in, and those of schema.org that tell who made what
// from what.
var terms = [...]term{
	{"sensitive", "as:sensitive", false},
	{"Hashtag", "as:Hashtag", false},
	{"schema", "http://schema.org/", false},
	{"isBasedOn", "schema:isBasedOn", false},
	{"creditText", "schema:creditText", false},
	{"digitalSourceType", "schema:digitalSourceType", true},
	{"author", "schema:author", false},
	{"editor", "schema:editor", false},
	{"translator", "schema:translator", false},
	{"contributor", "schema:contributor", false},
	{"license", "schema:license", false},
	{"copyrightNotice", "schema:copyrightNotice", false},
}

// A members writer writes the members of an object, and notes which terms they use.
type members struct {
	*jsonw.Writer
	used map[string]bool
}

// term begins a member whose name, or a type whose name, the context has to define.
func (m *members) term(name string) {
	m.used[name] = true
	for _, t := range terms {
		if t.name == name && len(t.id) > 7 && t.id[:7] == "schema:" {
			m.used["schema"] = true
		}
	}
}

// text writes a member of a term with a string; nothing where there is none.
func (m *members) text(name, value string) {
	if n := len(m.Dst); value != "" {
		if m.Text(name, value); len(m.Dst) > n {
			m.term(name)
		}
	}
}

// context appends the context of what was written.
func (m *members) context(dst []byte) []byte {
	w := jsonw.NewWriter(dst)
	if len(m.used) == 0 {
		w.String(activityStreams)
		return w.Dst
	}
	w.Open('[')
	w.String(activityStreams)
	w.Open('{')
	for _, t := range terms {
		if !m.used[t.name] {
			continue
		}
		w.Key(t.name)
		if !t.address {
			w.String(t.id)
			continue
		}
		w.Open('{')
		w.Text("@id", t.id)
		w.Text("@type", "@id")
		w.Close('}')
	}
	w.Close('}')
	w.Close(']')
	return w.Dst
}
