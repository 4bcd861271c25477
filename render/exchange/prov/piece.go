package prov

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A piece is a part of the article with a provenance of its own.
type piece struct {
	id   string
	of   string // before the names of its activities
	kind string // before its name in a fragment
	name string // its path, or the ID of its node
	node article.Node
}

// scan finds the pieces: pictures, films and recordings; entries of a live report, quotations and embeds that say whose they
// are.
func (s *setter) scan() {
	for path, n := range article.All(s.A) {
		if len(path) > 0 && (path[0].Name == "related" || path[0].Name == "publisher") || within(path) {
			continue
		}
		p := piece{node: n}
		url := ""
		var meta *article.Meta
		switch n := n.(type) {
		case *article.Image:
			p.kind, meta = "image-", n.Meta
			if len(n.Renditions) > 0 {
				url = s.file(&n.Renditions[0], true)
			}
		case *article.Video:
			p.kind, meta = "video-", n.Meta
			if len(n.Renditions) > 0 {
				url = s.file(&n.Renditions[0], false)
			}
		case *article.Audio:
			p.kind, meta = "audio-", n.Meta
			if len(n.Renditions) > 0 {
				url = s.file(&n.Renditions[0], false)
			}
		case *article.Update:
			p.kind, meta = "update-", n.Meta
		case *article.Quote:
			if n.Agent == nil && n.Source == "" && n.URL == "" && n.Cite.Empty() {
				continue
			}
			p.kind, meta = "quote-", n.Meta
		case *article.PullQuote:
			if n.Agent == nil && n.Source == "" && n.Cite.Empty() {
				continue
			}
			p.kind, meta = "quote-", n.Meta
		case *article.Embed:
			p.kind, meta = "embed-", n.Meta
			url = furniture.Absolute(n.URL)
		default:
			continue
		}
		if p.name = path.String(); meta != nil && meta.ID != "" {
			p.name = meta.ID
		}
		p.of = s.id("", p.kind, p.name)
		if p.id = p.of; url != "" && s.ids[url] == "" {
			p.id = url
			s.ids[url] = p.kind
		}
		s.pieces = append(s.pieces, p)
	}
}

// within reports whether a path leads through an agent: a portrait is told with the agent.
func within(path article.Path) bool {
	for _, step := range path {
		if step.Name == "agent" {
			return true
		}
	}
	return false
}

// parts appends the nodes of the pieces.
func (s *setter) parts() {
	for i := range s.pieces {
		p := &s.pieces[i]
		of := p.of + "."
		switch n := p.node.(type) {
		case *article.Image:
			s.medium(p.id, of, "schema:ImageObject", n.Renditions, true, n.Alt, n.Caption, n.Attribution, n.SourceType, n.Rights)
		case *article.Video:
			s.medium(p.id, of, "schema:VideoObject", n.Renditions, false, n.Title, n.Caption, n.Attribution, n.SourceType, n.Rights)
		case *article.Audio:
			s.medium(p.id, of, "schema:AudioObject", n.Renditions, false, n.Title, n.Caption, n.Attribution, n.SourceType, n.Rights)
		case *article.Update:
			m := s.making(n.Attribution, of)
			s.node(p.id, "prov:Entity", "schema:BlogPosting")
			s.line("rdfs:label", n.Headline.Plain(), s.lang)
			s.line("schema:headline", n.Headline.Plain(), s.lang)
			s.date("schema:datePublished", n.Time)
			s.moment("prov:generatedAtTime", n.Time)
			s.made(&m, nil, nil)
			s.line("schema:creditText", s.told(n.Attribution), s.L.Tag())
			s.Close('}')
			s.activities(&m)
		case *article.Quote:
			s.quote(p.id, n.Cite, n.Agent, n.Source, n.URL)
		case *article.PullQuote:
			s.quote(p.id, n.Cite, n.Agent, n.Source, "")
		case *article.Embed:
			author := s.name(n.Author)
			s.node(p.id, "prov:Entity", "schema:CreativeWork")
			s.line("rdfs:label", s.set.EmbedTitle(n), "")
			s.line("schema:name", n.Title, "")
			s.address("schema:url", n.URL)
			s.date("schema:datePublished", n.Published)
			s.moment("prov:generatedAtTime", n.Published)
			if author != "" {
				s.to("schema:author", author)
				s.to("prov:wasAttributedTo", author)
			}
			s.Close('}')
		}
	}
}

// medium appends a picture, film or recording, and its activities.
func (s *setter) medium(id, of, kind string, files []article.Rendition, picture bool, words string, caption article.Inlines,
	attr article.Attribution, stated article.SourceType, rights *article.Rights) {
	m := s.making(attr, of)
	s.node(id, "prov:Entity", kind)
	s.line("rdfs:label", words, s.lang)
	var urls []string
	for i := range files {
		if url := s.file(&files[i], picture); url != "" {
			urls = append(urls, url)
		}
	}
	s.to("schema:contentUrl", urls...)
	s.line("schema:caption", caption.Plain(), s.lang)
	s.made(&m, nil, nil)
	if len(attr) > 0 {
		s.line("schema:creditText", s.say(attr, s.named(attr), locale.Labels), s.L.Tag())
	}
	s.sourceType(render.Disclose(attr, stated))
	s.rights(rights)
	s.Close('}')
	s.activities(&m)
}

// quote appends a quotation: whose words it is, and where they were taken from.
func (s *setter) quote(id string, cite article.Inlines, who *article.Agent, source, url string) {
	agent := s.agent(who)
	s.node(id, "prov:Entity", "schema:Quotation")
	s.line("rdfs:label", furniture.Cite(cite, who).Plain(), s.lang)
	if agent != "" {
		s.to("prov:wasAttributedTo", agent)
	}
	var from []string
	if src := s.sourceID(source); src != "" {
		from = append(from, src)
	}
	if url = furniture.Absolute(url); url != "" {
		from = append(from, url)
	}
	s.to("prov:wasQuotedFrom", from...)
	s.Close('}')
}
