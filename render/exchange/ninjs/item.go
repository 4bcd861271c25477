package ninjs

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// item writes the article as a news object.
func (s *setter) item() {
	a, w := s.A, &s.w
	w.Open('{')
	w.exact("uri", s.uri)
	w.member("standard", s.standard)
	w.exact("type", "text")
	whole := "full"
	if s.less {
		whole = "partial"
	}
	w.exact("representationType", whole)
	w.text("language", a.Lang)
	w.moment("firstCreated", a.Published)
	if changed := moment(a.Updated); changed != "" {
		w.exact("versionCreated", changed)
	} else {
		w.moment("versionCreated", a.Published)
	}
	if a.Status == article.StatusEmbargoed {
		w.moment("embargoedUntil", a.Embargo)
	}
	w.exact("pubStatus", s.status())
	w.text("title", a.Headline.Plain())
	w.text("by", s.Attribution(0))
	w.list("headlines", s.headlines)
	w.list("descriptions", func() { s.worded("summary", a.Standfirst) })
	w.list("bodies", s.bodies)
	s.sourceType(s.Disclosure().SourceType)
	w.list("infoSources", s.infoSources)
	s.agents(a.Attribution, a.Publisher)
	w.list("trustIndicators", s.trust)
	w.list("subjects", s.subjects)
	s.rights(a.Rights)
	w.exact("edNote", s.note())
	if a.ID != s.uri {
		w.list("altIds", func() { s.id("id", a.ID) })
	}
	w.list("associations", s.associations)
	w.Close('}')
}

// standard says which version this is.
func (s *setter) standard() {
	version := "3.1"
	if s.Version == V22 {
		version = "2.2"
	}
	s.w.exact("name", "ninjs")
	s.w.exact("version", version)
	s.w.exact("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_"+version+".json#")
}

// status returns whether partners may publish the article.
func (s *setter) status() string {
	switch s.A.Status {
	case article.StatusDraft:
		return "withheld"
	case article.StatusEmbargoed:
		if moment(s.A.Embargo) == "" {
			return "withheld" // until further notice: the note says what is known
		}
	case article.StatusRetracted:
		return "canceled"
	}
	return "usable"
}

// id writes another identifier.
func (s *setter) id(role, value string) {
	if value = furniture.Line(value); value != "" {
		s.w.object(func() {
			s.w.exact("role", role)
			s.w.exact("value", value)
		})
	}
}

// sourceType writes how a work came to be, by the IPTC's vocabulary.
func (s *setter) sourceType(t article.SourceType) {
	s.w.member("digitalSourceType", func() {
		if name := furniture.Line(string(t)); name != "" {
			s.w.exact("name", name)
			s.w.exact("uri", render.DigitalSourceTypeBase+escaped(name))
		}
	})
}

// escaped returns a text as one segment of a path.
func escaped(s string) string {
	return strings.NewReplacer("/", "%2F", "?", "%3F", "#", "%23").Replace(uri.Encoded(s))
}

// trust writes the mark of a machine's part. The article states no policies that others could lead to.
func (s *setter) trust() {
	d := s.Disclosure()
	label := locale.LabelAIModified
	switch d.Kind {
	case render.NoAI:
		return
	case render.AIGenerated:
		label = locale.LabelAIGenerated
	}
	s.w.object(func() {
		if d.SourceType != "" {
			s.w.exact("role", render.DigitalSourceTypeBase+escaped(furniture.Line(string(d.SourceType))))
		}
		s.w.text("title", s.L.Label(label))
	})
}

// subjects writes section and tags.
func (s *setter) subjects() {
	s.w.object(func() {
		if furniture.Line(s.A.Section) != "" {
			s.w.text("name", s.A.Section)
			s.w.exact("rel", "section")
		}
	})
	for i := range s.A.Tags {
		s.w.object(func() {
			s.w.text("name", s.A.Tags[i].Name)
			s.w.exact("uri", uri.Absolute(s.A.Tags[i].URL))
		})
	}
}

// note returns what editors must know, a line each.
func (s *setter) note() string {
	var lines []string
	add := func(line string) {
		if line = furniture.Line(line); line != "" {
			lines = append(lines, line)
		}
	}
	add(s.Status())
	advisory, correction := s.L.Label(locale.LabelAdvisory), s.L.Label(locale.LabelCorrection)
	for i := range s.A.Advisories {
		if text := s.A.Advisories[i].Text.Plain(); text != "" {
			add(string(s.L.AppendLabelled(nil, advisory, text)))
		} else if kind := s.A.Advisories[i].Kind; kind != "" {
			add(string(s.L.AppendLabelled(nil, advisory, kind)))
		}
	}
	for i := range s.A.Corrections {
		c := &s.A.Corrections[i]
		label := correction
		if date := string(s.L.AppendDate(nil, c.Date, locale.Medium, s.Set.Zone)); date != "" {
			label += " (" + date + ")"
		}
		add(string(s.L.AppendLabelled(nil, label, c.Text.Plain())))
	}
	if _, less := render.Preview(s.A); less {
		add(s.L.Label(locale.LabelSubscribersOnly))
	}
	return strings.Join(lines, "\n")
}
