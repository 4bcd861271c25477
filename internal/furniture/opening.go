package furniture

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
)

// Opening returns what stands above the body: kicker, headline as a heading of level 1, status, standfirst, byline and
// mark, dates, badges, advisories, recording, hero.
func (s *Set) Opening() []article.Block {
	a := s.A
	var b []article.Block
	add := func(text article.Inlines) {
		if !text.Empty() {
			b = append(b, &article.Paragraph{Text: text})
		}
	}
	add(a.Kicker)
	headline := a.Headline
	if strings.TrimSpace(gate.Text(headline.Plain())) == "" {
		headline = article.Plain(s.L.Label(locale.LabelUntitled))
	}
	b = append(b, &article.Heading{Level: 1, Text: headline})
	add(article.Plain(s.Status()))
	add(a.Standfirst)
	add(s.Byline())
	add(article.Plain(s.Mark()))
	add(article.Plain(s.Dates()))
	b = append(b, s.Badges()...)
	b = append(b, s.Advisories()...)
	if a.Audio != nil && len(a.Audio.Renditions) > 0 {
		title := a.Audio.Title
		if title == "" {
			title = s.L.Label(locale.LabelListen)
		}
		add(article.Inlines{Link(a.Audio.Renditions[0].URL, title)})
		add(article.Plain(s.Credits(a.Audio.Attribution)))
	}
	if a.Hero != nil {
		b = append(b, a.Hero)
	}
	return b
}

// Badges returns the names of the first three sources as links to the originals.
func (s *Set) Badges() []article.Block {
	var b []article.Block
	for i := range s.A.Sources {
		if src := &s.A.Sources[i]; src.URL != "" && i < 3 {
			b = append(b, &article.Paragraph{Text: article.Inlines{Link(src.URL, SourceName(src)+s.arrow()+s.L.Label(locale.LabelOriginal))}})
		}
	}
	return b
}

func (s *Set) arrow() string {
	if s.L.Dir() == article.RTL {
		return " ← "
	}
	return " → "
}

// Advisories returns the content warnings.
func (s *Set) Advisories() []article.Block {
	var b []article.Block
	for i := range s.A.Advisories {
		if adv := &s.A.Advisories[i]; !adv.Text.Empty() {
			b = append(b, &article.Callout{Kind: article.CalloutWarning, Title: article.Plain(s.L.Label(locale.LabelAdvisory)),
				Body: []article.Block{&article.Paragraph{Text: adv.Text}}})
		}
	}
	return b
}
