package activitypub

import (
	"strings"
	"time"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/text"
)

// Append appends the article as an object of ActivityStreams 2.0, an Article or, with Note, a Note: with the names and the
// content in its language, the content warning, what is attached, hashtags, the Markdown that an editor of posts opens, and
// who made it from what, both in the content and in terms of schema.org. An Article has a short Note as its preview, for
// servers that show posts alone (FEP-b2b8).
//
// An object of more than [MaxObject] bytes has its content cut as with Short, at the greatest of a few limits under which it has not.
//
// The object goes into the Create or Update activity that the host's server signs and sends.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	start := len(dst)
	if dst = p.append(dst, a); p.Short || len(dst)-start <= MaxObject {
		return dst
	}
	cut := *p
	cut.Short = true
	for cut.Limit = mostCharacters; ; cut.Limit /= 2 {
		if dst = cut.append(dst[:start], a); len(dst)-start <= MaxObject || cut.Limit <= NoteLimit {
			return dst
		}
	}
}

// mostCharacters is the first limit that is tried of content that is too long.
const mostCharacters = 256_000

func (p *Printer) append(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	m := &members{jsonw.NewWriter(nil), make(map[string]bool)}
	s.object(m)
	dst = append(dst, `{"@context":`...)
	dst = m.context(dst)
	dst = append(dst, ',')
	dst = append(dst, m.Dst...)
	return append(dst, '}')
}

func (s *setter) object(m *members) {
	a := s.A
	m.Text("id", s.id())
	kind := "Article"
	if s.Note {
		kind = "Note"
	}
	m.Text("type", kind)
	m.Text("url", furniture.Absolute(a.URL))
	m.Text("attributedTo", furniture.Absolute(s.Actor))
	addresses(m, "to", s.To)
	addresses(m, "cc", s.Cc)
	m.Text("published", moment(a.Published))
	m.Text("updated", moment(a.Updated))
	m.Text("name", s.Title())
	s.names(m)
	s.warn(m)
	content := string(s.content(s.Note, s.Short))
	m.Text("content", content)
	if tagged(a.Lang) {
		m.Key("contentMap")
		m.Open('{')
		m.Text(a.Lang, content)
		m.Close('}')
	}
	s.attachments(m)
	s.hashtags(m)
	s.source(m)
	s.provenance(m)
	if !s.Note {
		m.Key("preview")
		m.Open('{')
		m.Text("type", "Note")
		m.Text("attributedTo", furniture.Absolute(s.Actor))
		m.Text("published", moment(a.Published))
		s.warn(m)
		m.Text("content", string(s.content(true, true)))
		m.Close('}')
	}
}

// addresses writes a list of addresses; nothing where none may go out.
func addresses(m *members, name string, urls []string) {
	begun := false
	for _, url := range urls {
		if url = furniture.Absolute(url); url == "" {
			continue
		}
		if !begun {
			m.Key(name)
			m.Open('[')
			begun = true
		}
		m.String(url)
	}
	if begun {
		m.Close(']')
	}
}

// moment returns a date as xsd:dateTime, or "" where the time of day is not stated.
func moment(d article.Date) string {
	if y := d.Time.Year(); !d.HasTime() || y < 1 || y > 9999 {
		return ""
	}
	return d.Time.Truncate(time.Second).Format(time.RFC3339)
}

// tagged reports whether a language can be a key of a map of languages.
func tagged(lang string) bool {
	for _, c := range []byte(lang) {
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '-') {
			return false
		}
	}
	return len(lang) > 1 && len(lang) <= 64
}

// names writes the headline by language: that of the article, and those of its other editions.
func (s *setter) names(m *members) {
	if !tagged(s.A.Lang) {
		return
	}
	told := map[string]bool{s.A.Lang: true}
	m.Key("nameMap")
	m.Open('{')
	m.Text(s.A.Lang, s.Title())
	for i := range s.A.Editions {
		e := &s.A.Editions[i]
		if title := furniture.Line(e.Headline.Plain()); title != "" && tagged(e.Lang) && !told[e.Lang] {
			told[e.Lang] = true
			m.Text(e.Lang, title)
		}
	}
	m.Close('}')
}

// warn writes the content warning, in HTML as the summary of an object is, and that the content is sensitive.
func (s *setter) warn(m *members) {
	var warning []byte
	for i := range s.A.Advisories {
		if text := furniture.Line(s.A.Advisories[i].Text.Plain()); text != "" {
			if len(warning) > 0 {
				warning = append(warning, ' ')
			}
			warning = markup.AppendText(warning, text)
		}
	}
	if len(s.A.Advisories) == 0 {
		return
	}
	if len(warning) == 0 {
		warning = markup.AppendText(nil, s.L.Label(locale.LabelAdvisory))
	}
	m.Text("summary", string(warning))
	m.term("sensitive")
	m.Key("sensitive")
	m.Bool(true)
}

// hashtags writes the tags as hashtags: the letters and digits of each.
func (s *setter) hashtags(m *members) {
	told := make(map[string]bool)
	for i := range s.A.Tags {
		t := &s.A.Tags[i]
		name := hashtag(t.Name)
		if name == "" || told[strings.ToLower(name)] {
			continue
		}
		if len(told) == 0 {
			m.Key("tag")
			m.Open('[')
		}
		told[strings.ToLower(name)] = true
		m.Open('{')
		m.term("Hashtag")
		m.Text("type", "Hashtag")
		m.Text("href", furniture.Absolute(t.URL))
		m.Text("name", "#"+name)
		m.Close('}')
	}
	if len(told) > 0 {
		m.Close(']')
	}
}

// hashtag returns the letters and digits of a tag, words after the first with a capital, or "" where there are no letters.
func hashtag(name string) string {
	var out strings.Builder
	letters := false
	for i, word := range strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.In(r, unicode.Letter, unicode.Digit, unicode.Mark) && r != '_'
	}) {
		for j, r := range word {
			if i > 0 && j == 0 {
				r = unicode.ToUpper(r)
			}
			letters = letters || unicode.IsLetter(r)
			out.WriteRune(r)
		}
	}
	if !letters {
		return ""
	}
	return out.String()
}

// source writes the Markdown of what everyone may read (ActivityPub, section 3.3).
func (s *setter) source(m *members) {
	if s.Short {
		return
	}
	p := text.Printer{Locale: s.L, Zone: s.Set.Zone, Part: s.part()}
	m.Key("source")
	m.Open('{')
	m.Text("content", string(p.AppendMarkdown(nil, s.A)))
	m.Text("mediaType", "text/markdown")
	m.Close('}')
}

// provenance writes who made the article from what.
func (s *setter) provenance(m *members) {
	a := s.A
	for i := range a.Sources {
		src := &a.Sources[i]
		if i == 0 {
			m.term("isBasedOn")
			m.Key("isBasedOn")
			m.Open('[')
		}
		m.Open('{')
		url := furniture.Absolute(src.URL)
		if url != "" {
			m.Text("type", "Page")
		} else {
			m.Text("type", "Document")
		}
		m.Text("name", furniture.Line(furniture.SourceName(src)))
		m.Text("url", url)
		m.Text("published", moment(src.Published))
		m.Close('}')
	}
	if len(a.Sources) > 0 {
		m.Close(']')
	}
	s.makers(m, a.Attribution)
	m.text("creditText", furniture.Line(s.Attribution(0)))
	m.text("digitalSourceType", s.Disclosure().URI())
	s.rights(m, a.Rights)
}

// makers writes those whom an attribution names, by what they did. Software has no property of its own: the credit's text
// tells it.
func (s *setter) makers(m *members, attr article.Attribution) {
	for _, name := range [...]string{"author", "editor", "translator", "contributor"} {
		told := make(map[string]bool)
		for i := range attr {
			who := &attr[i].Agent
			line := furniture.Line(who.Name)
			if property(&attr[i]) != name || line == "" || told[line] {
				continue
			}
			if len(told) == 0 {
				m.term(name)
				m.Key(name)
				m.Open('[')
			}
			told[line] = true
			m.Open('{')
			switch who.Kind {
			case article.Person:
				m.Text("type", "Person")
			case article.Organization:
				m.Text("type", "Organization")
			}
			m.Text("name", line)
			m.Text("url", furniture.Absolute(who.URL))
			m.Close('}')
		}
		if len(told) > 0 {
			m.Close(']')
		}
	}
}

// property returns the property for the agent of a credit, or "".
func property(c *article.Credit) string {
	if !c.Role.Known() && c.Agent.Kind != article.Software {
		return "contributor"
	}
	name := render.Role(c.Role).SchemaOrgFor(c.Agent.Kind)
	if name == "creator" {
		return "contributor"
	}
	return name
}

func (s *setter) rights(m *members, r *article.Rights) {
	if r != nil {
		m.text("license", furniture.Line(r.Licence))
		m.text("copyrightNotice", furniture.Line(r.Copyright))
	}
}
