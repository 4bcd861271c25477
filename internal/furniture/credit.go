package furniture

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// Byline returns the composed line of the article's attribution, with names that have an address as links. It tells at
// most five names of a list.
func (s *Set) Byline() article.Inlines {
	return s.composed(s.A.Attribution, s.A.Sources)
}

// Linked returns what [Set.Attribution] does with its names as links, and what stands for those that are left out as one to
// the article.
func (s *Set) Linked(most int) article.Inlines {
	var buf [32]locale.Phrase
	var run article.Inlines
	for _, p := range s.L.AppendAttribution(buf[:0], s.A.Attribution, s.A.Sources, locale.Sentence, most) {
		text, url := p.Text, ""
		switch p.Kind {
		case locale.AgentName, locale.SourceName:
			text, url = string(locale.AppendIsolated(nil, p.Text, s.L.Dir())), p.URL
		case locale.More:
			url = s.A.URL
		}
		run = append(run, Link(url, text))
	}
	if mark := s.Mark(); mark != "" {
		if len(run) > 0 {
			run = append(run, &article.Text{Value: " · "})
		}
		run = append(run, &article.Text{Value: mark})
	}
	return run
}

// UpdateLine says who wrote an entry of a live report.
func (s *Set) UpdateLine(b *article.Update) article.Inlines {
	if len(b.Attribution) == 0 {
		return nil
	}
	return s.composed(b.Attribution, s.named(b.Attribution))
}

func (s *Set) composed(attr article.Attribution, sources []article.Source) article.Inlines {
	var buf [32]locale.Phrase
	var run article.Inlines
	for _, p := range s.L.AppendAttribution(buf[:0], attr, sources, locale.Sentence, 5) {
		switch p.Kind {
		case locale.AgentName:
			run = append(run, Link(p.URL, string(locale.AppendIsolated(nil, p.Text, s.L.Dir()))))
		case locale.SourceName: // its address stands on the badge and among the sources
			run = append(run, &article.Text{Value: string(locale.AppendIsolated(nil, p.Text, s.L.Dir()))})
		default:
			run = append(run, &article.Text{Value: p.Text})
		}
	}
	return run
}

// Credits returns the line of the credits of a picture, film or recording. Sources that only the article rests on are not
// the picture's.
func (s *Set) Credits(attr article.Attribution) string {
	if len(attr) == 0 {
		return ""
	}
	var buf [32]locale.Phrase
	return string(s.L.AppendPlain(nil, s.L.AppendAttribution(buf[:0], attr, s.named(attr), locale.Labels, 0)))
}

// named returns the sources of the article that credits name.
func (s *Set) named(attr article.Attribution) []article.Source {
	var sources []article.Source
	for i := range attr {
		for _, id := range attr[i].Sources {
			if src := s.A.Source(id); src != nil {
				sources = append(sources, *src)
			}
		}
	}
	return sources
}

// Link returns a link, or its text alone where there is no address.
func Link(address, text string) article.Inline {
	if address == "" {
		return &article.Text{Value: text}
	}
	return &article.Link{URL: address, Text: article.Plain(text)}
}

// SourceName returns what a source is called.
func SourceName(src *article.Source) string {
	for _, name := range [...]string{src.Name, src.Publisher, src.Title, src.URL} {
		if name != "" {
			return name
		}
	}
	return src.ID
}
