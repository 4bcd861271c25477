package prov

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// article appends the node of the article, its activities and its corrections.
func (s *setter) article() {
	a := s.A
	m := s.making(a.Attribution, s.base)
	kind := "schema:NewsArticle"
	for i := range s.pieces {
		if s.pieces[i].kind == "update-" {
			kind = "schema:LiveBlogPosting"
		}
	}
	s.node(s.self, "prov:Entity", kind)
	s.line("rdfs:label", a.Headline.Plain(), s.lang)
	s.line("schema:headline", a.Headline.Plain(), s.lang)
	s.line("schema:inLanguage", s.lang, "")
	s.line("schema:identifier", a.ID, "")
	s.address("schema:url", a.URL)
	s.line("schema:creativeWorkStatus", string(a.Status), "")
	s.date("schema:datePublished", a.Published)
	s.date("schema:dateModified", a.Updated)
	s.moment("prov:generatedAtTime", a.Published)
	original, others := s.versions()
	derived := s.source
	if original != "" {
		derived = append(derived[:len(derived):len(derived)], original)
	}
	s.made(&m, derived, s.uses())
	s.to("prov:alternateOf", others...)
	if original != "" {
		s.to("schema:translationOfWork", original)
	}
	if p := a.Publisher; p != nil {
		if id := s.agent(house(p)); id != "" {
			s.to("schema:publisher", id)
		}
	}
	sentence := s.say(a.Attribution, a.Sources, locale.Sentence)
	if mark := s.set.Mark(); mark != "" && sentence != "" {
		sentence += " · " + mark
	} else {
		sentence += mark
	}
	s.line("schema:creditText", sentence, s.L.Tag())
	s.sourceType(s.set.Disclosure())
	var parts, corrections []string
	for i := range s.pieces {
		parts = append(parts, s.pieces[i].id)
	}
	s.to("schema:hasPart", parts...)
	for i := range a.Corrections {
		corrections = append(corrections, s.base+"correction-"+number(i))
	}
	s.to("schema:correction", corrections...)
	s.rights(a.Rights)
	s.Close('}')

	s.activities(&m)
	s.derivations()
	for i := range a.Corrections {
		s.node(corrections[i], "schema:CorrectionComment")
		s.line("schema:text", a.Corrections[i].Text.Plain(), s.lang)
		s.date("schema:datePublished", a.Corrections[i].Date)
		s.Close('}')
	}
}

// house returns a publisher as an agent.
func house(p *article.Publisher) *article.Agent {
	return &article.Agent{Kind: article.Organization, Name: p.Name, URL: p.URL, Bio: p.About, SameAs: p.SameAs, Image: p.Logo}
}

// uses appends what sources were to the article beyond that it is derived from them, and returns the ids of the derivations
// that say it.
func (s *setter) uses() (qualified []string) {
	var quoted, primary []string
	for i := range s.A.Sources {
		switch s.A.Sources[i].Use {
		case article.UseQuoted:
			quoted = append(quoted, s.source[i])
		case article.UseBackground:
			primary = append(primary, s.source[i])
		}
		if s.A.Sources[i].Use != article.UseUnstated {
			qualified = append(qualified, s.derivation(i))
		}
	}
	s.to("prov:wasQuotedFrom", quoted...)
	s.to("prov:hadPrimarySource", primary...)
	return qualified
}

func (s *setter) derivation(i int) string { return s.base + "derivation-" + number(i) }

// derivations appends how the article used each source, where that is stated.
func (s *setter) derivations() {
	for i := range s.A.Sources {
		kind := "prov:Derivation"
		switch s.A.Sources[i].Use {
		case article.UseUnstated:
			continue
		case article.UseQuoted:
			kind = "prov:Quotation"
		case article.UseBackground:
			kind = "prov:PrimarySource"
		}
		s.node(s.derivation(i), kind)
		s.line("rdfs:label", string(s.A.Sources[i].Use), "")
		s.to("prov:entity", s.source[i])
		s.Close('}')
	}
}

// sources appends the nodes of the sources.
func (s *setter) sources() {
	for i := range s.A.Sources {
		src := &s.A.Sources[i]
		lang := language(src.Lang)
		author, publisher := s.name(src.Author), s.name(src.Publisher)
		s.node(s.source[i], "prov:Entity", "schema:CreativeWork")
		s.line("rdfs:label", furniture.SourceName(src), "")
		s.line("schema:name", furniture.SourceName(src), "")
		s.line("schema:headline", src.Title, lang)
		s.line("schema:inLanguage", lang, "")
		s.address("schema:url", src.URL)
		s.date("schema:datePublished", src.Published)
		s.moment("prov:generatedAtTime", src.Published)
		var who []string
		if author != "" {
			s.to("schema:author", author)
			who = append(who, author)
		}
		if publisher != "" {
			s.to("schema:publisher", publisher)
			who = append(who, publisher)
		}
		s.to("prov:wasAttributedTo", who...)
		s.licence(src.Licence)
		s.Close('}')
	}
}

// versions returns the ids of the edition that this one was made from, where it is another, and of all other editions.
func (s *setter) versions() (original string, others []string) {
	for i := range s.A.Editions {
		e := &s.A.Editions[i]
		id := furniture.Absolute(e.URL)
		if id == "" || id == s.self || e.Lang == s.A.Lang && e.Lang != "" && e.Original {
			continue
		}
		others = append(others, id)
		if e.Original {
			original = id
		}
	}
	return original, others
}

// editions appends the nodes of the other editions.
func (s *setter) editions() {
	for i := range s.A.Editions {
		e := &s.A.Editions[i]
		id := furniture.Absolute(e.URL)
		if s.ids[id] != edition {
			continue
		}
		s.ids[id] = "" // it is told once
		s.node(id, "prov:Entity", "schema:NewsArticle")
		s.line("schema:headline", e.Headline.Plain(), language(e.Lang))
		s.line("schema:inLanguage", language(e.Lang), "")
		s.Close('}')
	}
}

// sourceType appends the digital source type that is stated, or follows from the credits.
func (s *setter) sourceType(d render.Disclosure) {
	if d.SourceType != "" && escaped(string(d.SourceType)) == string(d.SourceType) {
		s.to("schema:digitalSourceType", d.URI())
	}
}
