package text

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// frontMatter appends what Hugo reads at the top of a content file (https://gohugo.io/content-management/front-matter/), in
// YAML whose strings are JSON's. What Hugo has no name for stands among the params: standfirst's own are attribution,
// disclosure, sources and credits.
func (s *setter) frontMatter(dst []byte) []byte {
	a := s.A
	dst = append(dst, "---\n"...)
	dst = field(dst, "", "title", furniture.Line(a.Headline.Plain()))
	dst = field(dst, "", "linkTitle", furniture.Line(a.Headlines.Short))
	dst = field(dst, "", "description", furniture.Line(a.Standfirst.Plain()))
	dst = moment(dst, "date", a.Published)
	dst = moment(dst, "lastmod", a.Updated)
	if a.Status == article.StatusEmbargoed {
		dst = moment(dst, "publishDate", a.Embargo)
	}
	if a.Status == article.StatusDraft {
		dst = append(dst, "draft: true\n"...)
	}
	var tags []string
	for i := range a.Tags {
		tags = append(tags, furniture.Line(a.Tags[i].Name))
	}
	dst = fields(dst, "", "tags", tags)
	dst = fields(dst, "", "categories", []string{furniture.Line(a.Section)})
	if a.Hero != nil && len(a.Hero.Renditions) > 0 {
		dst = fields(dst, "", "images", []string{furniture.Absolute(a.Hero.Renditions[0].URL)})
	}
	mark := len(dst)
	dst = append(dst, "params:\n"...)
	within := len(dst)
	dst = field(dst, "  ", "kicker", furniture.Line(a.Kicker.Plain()))
	var authors []string
	for _, who := range a.Authors() {
		authors = append(authors, furniture.Line(who.Name))
	}
	dst = fields(dst, "  ", "authors", authors)
	dst = field(dst, "  ", "canonical", furniture.Absolute(a.URL))
	dst = field(dst, "  ", "lang", furniture.Line(a.Lang))
	dst = field(dst, "  ", "status", string(a.Status))
	dst = field(dst, "  ", "attribution", s.Attribution(0))
	d := s.Disclosure()
	dst = field(dst, "  ", "disclosure", string(d.Kind))
	dst = field(dst, "  ", "digitalSourceType", d.URI())
	dst = s.works(dst)
	dst = s.credits(dst)
	if a.Rights != nil {
		dst = field(dst, "  ", "copyright", furniture.Line(a.Rights.Copyright))
		dst = field(dst, "  ", "licence", furniture.Line(a.Rights.Licence))
	}
	if len(dst) == within {
		dst = dst[:mark]
	}
	return append(dst, "---\n"...)
}

// works appends the sources, each with its address.
func (s *setter) works(dst []byte) []byte {
	if len(s.A.Sources) == 0 {
		return dst
	}
	dst = append(dst, "  sources:\n"...)
	for i := range s.A.Sources {
		src := &s.A.Sources[i]
		dst = field(dst, "    - ", "name", furniture.Line(furniture.SourceName(src)))
		dst = field(dst, "      ", "id", furniture.Line(src.ID))
		dst = field(dst, "      ", "url", furniture.Absolute(src.URL))
		dst = field(dst, "      ", "title", furniture.Line(src.Title))
	}
	return dst
}

// credits appends who did what, and from which of the sources.
func (s *setter) credits(dst []byte) []byte {
	if len(s.A.Attribution) == 0 {
		return dst
	}
	dst = append(dst, "  credits:\n"...)
	for i := range s.A.Attribution {
		c := &s.A.Attribution[i]
		dst = field(dst, "    - ", "role", furniture.Line(string(c.Role)))
		dst = field(dst, "      ", "label", furniture.Line(c.Label))
		dst = field(dst, "      ", "name", furniture.Line(c.Agent.Name))
		dst = field(dst, "      ", "kind", furniture.Line(string(c.Agent.Kind)))
		dst = field(dst, "      ", "url", furniture.Absolute(c.Agent.URL))
		var ids []string
		for _, id := range c.Sources {
			ids = append(ids, furniture.Line(id))
		}
		dst = fields(dst, "      ", "sources", ids)
	}
	return dst
}

// field appends a field; nothing where it has no value, but for the first of a list's entry.
func field(dst []byte, indent, name, value string) []byte {
	if value == "" && !strings.HasSuffix(indent, "- ") {
		return dst
	}
	dst = append(append(append(dst, indent...), name...), ": "...)
	return append(jsonw.AppendString(dst, value), '\n')
}

func fields(dst []byte, indent, name string, values []string) []byte {
	mark := len(dst)
	dst = append(append(append(dst, indent...), name...), ": ["...)
	start := len(dst)
	for _, v := range values {
		if v == "" {
			continue
		}
		if len(dst) > start {
			dst = append(dst, ", "...)
		}
		dst = jsonw.AppendString(dst, v)
	}
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "]\n"...)
}

// moment appends a date as precise as it is stated. Hugo reads a day as well as a moment; of a month or a year it makes
// nothing.
func moment(dst []byte, name string, d article.Date) []byte {
	if d.IsZero() || d.Precision > article.Day {
		return dst
	}
	dst = append(append(dst, name...), ": "...)
	return append(d.Append(dst), '\n')
}
