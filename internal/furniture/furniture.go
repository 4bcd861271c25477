// Package furniture is what stands around the body of an article: headline, attribution, dates, badges, sources, the
// publisher's box. Newsrooms call it page furniture.
//
// It comes as text for surfaces with fields, and as the model's own blocks for those that print blocks, in the reader's
// language. What an article does not state is not there.
package furniture

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A Set is the furniture of one article for one reader.
type Set struct {
	A    *article.Article
	L    *locale.Locale
	Zone *time.Location // in which times are told; nil tells them at their stated offset
}

// Of returns the furniture of an article. A nil article is an empty one, a nil locale that of the article.
func Of(a *article.Article, l *locale.Locale, zone *time.Location) Set {
	if a == nil {
		a = new(article.Article)
	}
	if l == nil {
		l = locale.For(a.Lang)
	}
	return Set{a, l, zone}
}

// Line returns text as one line, and as it may go out.
func Line(text string) string { return strings.Join(strings.Fields(gate.Text(text)), " ") }

// Title returns the headline as one line, or the word for none.
func (s *Set) Title() string {
	if t := Line(s.A.Headline.Plain()); t != "" {
		return t
	}
	return s.L.Label(locale.LabelUntitled)
}

// Disclosure returns what the article states about machines' part in its text.
func (s *Set) Disclosure() render.Disclosure {
	return render.Disclose(s.A.Attribution, s.A.SourceType)
}

// Machine returns the words for a machine's part in the text, or "".
func (s *Set) Machine() string {
	switch s.Disclosure().Kind {
	case render.AIModified:
		return s.L.Label(locale.LabelAIModified)
	case render.AIGenerated:
		return s.L.Label(locale.LabelAIGenerated)
	}
	return ""
}

// Mark returns the words for a machine's part that no credit tells, or "".
func (s *Set) Mark() string {
	if s.A.Attribution.AI() {
		return ""
	}
	return s.Machine()
}

// Attribution returns the sentence that tells who made the article from what, and the machine's mark where no credit tells
// its part; or "". With most above zero, a list of more names than that is told as its first "and 49 other sources".
func (s *Set) Attribution(most int) string {
	var buf [32]locale.Phrase
	phrases := s.L.AppendAttribution(buf[:0], s.A.Attribution, s.A.Sources, locale.Sentence, most)
	return dotted(Line(string(s.L.AppendPlain(nil, phrases))), s.Mark())
}

// Names are how many names of a list an attribution tells, from its longest form, with all of them, to its shortest.
var Names = [...]int{0, 8, 5, 3, 2, 1}

// AttributionWithin returns the attribution with as many names as fit, and whether all of it fits. Where not even the
// shortest fits, that is what it returns: an attribution gives way to no limit.
func (s *Set) AttributionWithin(fits func(string) bool) (text string, whole bool) {
	for i, most := range Names {
		if text = s.Attribution(most); fits(text) {
			return text, i == 0
		}
	}
	return text, false
}

// Open returns the body up to where everyone may read it, and whether that is less than the whole.
func (s *Set) Open() (body []article.Block, less bool) {
	part, less := render.Preview(s.A)
	from, to := part.Bounds(len(s.A.Body))
	return s.A.Body[from:to], less
}

// Excerpt returns a summary of what everyone may read, of at most limit characters.
func (s *Set) Excerpt(limit int) string {
	body, _ := s.Open()
	open := article.Article{Standfirst: s.A.Standfirst, Body: body}
	return Line(string(s.L.AppendExcerpt(nil, &open, limit)))
}

// Status says that an article is not simply a published one, or "".
func (s *Set) Status() string {
	l := s.L
	switch s.A.Status {
	case article.StatusDraft:
		return l.Label(locale.LabelDraft)
	case article.StatusRetracted:
		return l.Label(locale.LabelRetracted)
	case article.StatusCorrected:
		return l.Label(locale.LabelCorrected)
	case article.StatusEmbargoed:
		when := string(l.AppendDateTime(nil, s.A.Embargo, locale.Long, locale.Short, s.Zone))
		return l.Label(locale.LabelEmbargo) + " " + when
	}
	return ""
}

// Dates returns the line that says when the article was published and updated, or "".
func (s *Set) Dates() string {
	line := ""
	add := func(k locale.Label, d article.Date) {
		if !d.IsZero() {
			when := string(s.L.AppendDateTime(nil, d, locale.Long, locale.Short, s.Zone))
			line = dotted(line, string(s.L.AppendLabelled(nil, s.L.Label(k), when)))
		}
	}
	add(locale.LabelPublished, s.A.Published)
	add(locale.LabelUpdated, s.A.Updated)
	return line
}

// dotted returns two texts in one line, parted by a middle dot where both are there.
func dotted(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " · " + b
}
