package prov

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what [Printer.Append] appends.
const Media = "application/ld+json"

// A Printer prints provenance records. Its zero value tells the attribution in the language of each article.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale   *locale.Locale // the language in which the attribution is told; nil is that of the article
	ImageURL render.ImageURL

	// HookVersion stands for ImageURL in the Digest: change it when it returns something else.
	HookVersion string
}

// Append appends the record of an article, as JSON-LD 1.1 that refers to nothing outside of it.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	s := p.setter(dst, a)
	s.Open('{')
	s.Key("@context")
	s.Open('{')
	for _, v := range vocabularies {
		s.Key(v.prefix)
		s.String(v.base)
	}
	s.Close('}')
	s.Key("@graph")
	s.Open('[')
	s.article()
	s.sources()
	s.parts()
	s.editions()
	s.agents()
	s.roles()
	s.licences()
	s.Close(']')
	s.Close('}')
	return append(s.Dst, '\n')
}

// vocabularies are those whose terms a record uses.
var vocabularies = [...]struct{ prefix, base string }{
	{"prov", "http://www.w3.org/ns/prov#"},
	{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
	{"schema", "https://schema.org/"},
	{"xsd", "http://www.w3.org/2001/XMLSchema#"},
}

// Record returns what Append appends.
func (p *Printer) Record(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Digest returns the digest of the article as the printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	tag := ""
	if p.Locale != nil {
		tag = p.Locale.String()
	}
	return render.NewDigest(a, "prov", tag, p.ImageURL != nil, p.HookVersion)
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	writer
	set    furniture.Set
	A      *article.Article
	L      *locale.Locale
	self   string            // id of the article
	base   string            // before the name of a node that has no address
	ids    map[string]string // what each id is of, so that no two nodes share one
	source []string          // ids of the sources
	who    []agent           // in the order in which they were named
	known  map[agentKey][]int
	did    []article.Role // in the order in which they were named
	terms  []string       // licences by name
	usages []string       // what rights say in words
	pieces []piece
	lang   string // of the article, or ""
}

func (p *Printer) setter(dst []byte, a *article.Article) *setter {
	set := furniture.Of(a, p.Locale, nil)
	s := &setter{
		Printer: p, writer: writer{*jsonw.NewWriter(dst)}, set: set, A: set.A, L: set.L,
		ids: make(map[string]string), known: make(map[agentKey][]int),
	}
	s.lang = language(s.A.Lang)
	s.self, s.base = identity(s.A)
	s.ids[s.self] = "article"
	for i := range s.A.Sources {
		src := &s.A.Sources[i]
		name := src.ID
		if name == "" {
			name = number(i)
		}
		s.source = append(s.source, s.id(furniture.Absolute(src.URL), "source-", name))
	}
	_, others := s.versions()
	for _, id := range others {
		if s.ids[id] == "" {
			s.ids[id] = edition
		}
	}
	s.scan()
	return s
}

// identity returns the id of the article and what comes before the names of other nodes: its address, or its ID where that is a
// URN or a tag, or else a fragment of wherever the record is.
func identity(a *article.Article) (self, base string) {
	id := furniture.Line(a.ID)
	switch url := furniture.Absolute(a.URL); {
	case url != "":
		page, _, _ := strings.Cut(url, "#")
		return url, page + "#"
	case uri(id):
		return id, id + "#"
	case id != "":
		return "#" + escaped(id), "#" + escaped(id) + "."
	}
	return "#article", "#article."
}

// uri reports whether an ID is a URN (RFC 8141) or a tag (RFC 4151) without a fragment.
func uri(id string) bool {
	if !strings.HasPrefix(id, "urn:") && !strings.HasPrefix(id, "tag:") || len(id) < 6 {
		return false
	}
	for _, c := range []byte(id) {
		if !plain(c) && !strings.ContainsRune(":/@,;=+!$&'()*?%", rune(c)) {
			return false
		}
	}
	return true
}

// id returns the id of a node: its address, where no other node has it, else a fragment of the given kind and name.
func (s *setter) id(address, kind, name string) string {
	id := address
	if id == "" || s.ids[id] != "" {
		id = s.base + kind + escaped(name)
	}
	for n := 2; s.ids[id] != ""; n++ {
		id = s.base + kind + escaped(name) + "." + number(n)
	}
	s.ids[id] = kind
	return id
}

const edition = "edition" // what the address of another edition is of

// escaped returns a text as it may stand in a fragment (RFC 3986, section 3.5), and apart from any other text.
func escaped(s string) string {
	var out []byte
	for _, c := range []byte(furniture.Line(s)) {
		if plain(c) {
			out = append(out, c)
		} else {
			out = append(out, '%', "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15])
		}
	}
	return string(out)
}

func plain(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '_' || c == '.' || c == '~'
}
