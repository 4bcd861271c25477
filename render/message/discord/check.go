package discord

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a message needs and the article lacks, or has too much of. None of it is fatal: the message is valid
// without it.
func (p *Printer) Check(a *article.Article) []render.Problem {
	s := p.setter(a)
	var all []render.Problem
	report := func(code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail})
	}
	link := func(path, address string, may func(string) string) {
		if address != "" && may(address) == "" {
			report(render.Refused, path, "the address cannot go out, or is longer than Discord takes: its text stands without it")
		}
	}
	if !furniture.Visible(s.A.Headline.Plain()) {
		report(render.Missing, "headline", "the embed is called untitled")
	} else if shorten.Units(title(s.title())) > MaxTitle {
		report(render.TooLong, "headline", "a title holds "+strconv.Itoa(MaxTitle)+" characters: it is cut")
	}
	if s.A.URL == "" {
		report(render.Missing, "url", "nothing in the message leads to the article")
	}
	link("url", s.A.URL, absolute)
	if !s.A.Published.IsZero() && s.timestamp() == "" {
		report(render.Missing, "published", "the embed has no timestamp, since the time of day is not stated")
	}
	if _, _, whole := s.placed(MaxFooter, roomAttribution); !whole {
		report(render.TooLong, "attribution", "the attribution is longer than an embed holds: some names are a number, or cut")
	}
	if s.Compact {
		if s.A.Hero != nil {
			s.checkImage("hero", s.A.Hero, report)
		}
		return all
	}
	l := s.whole()
	if l.cut {
		report(render.TooLong, "body", "the body is longer than a message: it is cut, and a link leads to the rest")
	}
	if l.closed {
		report(render.TooLong, "", "what stands below the body is longer than its room: some of it is left out")
	}
	for path, n := range article.All(s.A) {
		switch n := n.(type) {
		case *article.Image:
			s.checkImage(path.String(), n, report)
		case *article.Video:
			link(path.String()+".renditions", first(n.Renditions), absolute)
		case *article.Audio:
			link(path.String()+".renditions", first(n.Renditions), absolute)
		case *article.Link:
			link(path.String()+".url", n.URL, reach)
		case *article.Embed:
			link(path.String()+".url", n.URL, absolute)
		}
	}
	return all
}

func first(files []article.Rendition) string {
	if len(files) == 0 {
		return ""
	}
	return files[0].URL
}

func (s *setter) checkImage(path string, b *article.Image, report func(render.ProblemCode, string, string)) {
	if furniture.Line(b.Alt) == "" && b.Caption.Empty() && !b.Decorative {
		report(render.Missing, path+".alt", "the picture says nothing to those who do not see it")
	}
	if s.picture(b.Renditions) == "" {
		report(render.Refused, path+".renditions", "Discord shows PNG, JPEG, GIF and WebP at public addresses: a link stands for the picture")
	}
}
