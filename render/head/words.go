package head

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// Descriptions are for result lists and shared links, which show about this many characters at most.
const descriptionLimit = 300

// plain returns the text of a run as one line, "" where it is blank.
func plain(run article.Inlines) string { return line(run.Plain()) }

// line returns text as one line. Spaces that are more than a gap, such as those that do not break, stay.
func line(text string) string {
	text = strings.TrimSpace(text)
	if !strings.ContainsAny(text, "\n\r\t") {
		return text
	}
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return r == ' ' || r == '\n' || r == '\r' || r == '\t'
	}), " ")
}

// cut returns text of at most limit characters.
func cut(l *locale.Locale, text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	return string(l.AppendTruncated(nil, text, limit))
}

// title returns the headline for places where it stands alone.
func (s *setter) title() string {
	if t := line(s.a.Headlines.Social); t != "" {
		return t
	}
	if t := plain(s.a.Headline); t != "" {
		return t
	}
	return s.l.Label(locale.LabelUntitled)
}

// description returns the standfirst, or else the beginning of what everyone may read.
func (s *setter) description() string {
	if t := plain(s.a.Standfirst); t != "" && len(t) <= descriptionLimit {
		return t
	}
	open := article.Article{Standfirst: s.a.Standfirst, Body: s.free}
	return line(string(s.l.AppendExcerpt(nil, &open, descriptionLimit)))
}

// site returns the name of the site, or "".
func (s *setter) site() string {
	if s.Site == "" && s.a.Publisher != nil {
		return s.a.Publisher.Name
	}
	return s.Site
}
