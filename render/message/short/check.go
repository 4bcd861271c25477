package short

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a text of [Printer.Append] needs and the article lacks or has too much of.
func (p *Printer) Check(a *article.Article) []render.Problem {
	s := p.setter(a)
	all := s.common()
	text, titled, fits := s.sms()
	if fits && !titled {
		all = append(all, render.Problem{Code: render.TooLong, Path: "headline", Detail: "there is no room for the whole headline beside the attribution and the address"})
	}
	if !fits {
		n := Measure(text)
		detail := fmt.Sprintf("even its shortest form, with the address, takes %d segments, where there are %d", n.Segments, max(p.Segments, 1))
		if p.Limit > 0 {
			detail = fmt.Sprintf("even its shortest form, with the address, takes %d characters, where there are %d", len([]rune(text)), p.Limit)
		}
		all = append(all, render.Problem{Code: render.TooLong, Path: "attribution", Detail: detail})
	}
	return all
}

// CheckWhatsApp returns what a message of [Printer.AppendWhatsApp] needs and the article lacks or has too much of.
func (p *Printer) CheckWhatsApp(a *article.Article) []render.Problem {
	all := p.setter(a).common()
	if n, limit := shorten.Units(string(p.AppendWhatsApp(nil, a))), p.whatsAppLimit(); n > limit {
		all = append(all, render.Problem{Code: render.TooLong, Path: "attribution", Fatal: true,
			Detail: fmt.Sprintf("even its shortest form, with the address, takes %d units, where a message has %d", n, limit)})
	}
	return all
}

func (s *setter) common() []render.Problem {
	var all []render.Problem
	if s.A.Headline.Empty() {
		all = append(all, render.Problem{Code: render.Missing, Path: "headline", Detail: "the text is called untitled"})
	}
	if furniture.Absolute(s.A.URL) == "" {
		all = append(all, render.Problem{Code: render.Missing, Path: "url", Detail: "without an address the text leads nowhere"})
	}
	return all
}
