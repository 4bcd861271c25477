package applenews

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
)

// Check returns what the format wants and the article lacks, or has too much of. A problem that is Fatal keeps it from being
// printed.
func (p *Printer) Check(a *article.Article) []render.Problem {
	s := p.setter(a)
	var all []render.Problem
	report := func(is, fatal bool, code render.ProblemCode, path, detail string) {
		if is {
			all = append(all, render.Problem{Code: code, Path: path, Detail: detail, Fatal: fatal})
		}
	}
	a = s.A
	report(s.identifier == "", true, render.Missing, "id", "the format identifies an article by its ID, or by what is made from its address")
	report(s.language == "", true, render.Missing, "lang", "the format wants the language of an article")
	report(a.Headline.Empty(), false, render.Missing, "headline", "the article is called untitled")
	report(uri.Absolute(a.URL) == "", false, render.Missing, "url", "devices without Apple News cannot show the article: it has no canonicalURL")
	report(moment(a.Published) == "", false, render.Missing, "published", "there is no datePublished, which wants the time of day and a year from 1900")
	report(!a.Updated.IsZero() && moment(a.Updated) == "", false, render.Missing, "updated", "there is no dateModified, which wants the time of day and a year from 1900")
	report(len(a.Tags) > maxKeywords, false, render.TooMany, "tags", "only the first "+strconv.Itoa(maxKeywords)+" are keywords")
	_, less := render.Preview(a)
	report(less && p.Part == (render.Part{}), false, render.Refused, "access", "the whole body goes out, though not everyone may read it: print a part, or mark it as paid")
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			switch path[len(path)-1].Name {
			case "hero", "images", "body":
				url, _ := s.picture(n)
				report(url == "", false, render.Refused, path.String()+".renditions", "no file is one that the format takes: JPEG, PNG, GIF or WebP at an address in full")
				report(n.Alt == "" && !n.Decorative, false, render.Missing, path.String()+".alt", "the picture says nothing to those who do not see it")
			}
		case *article.Video:
			url, _ := film(n.Renditions)
			report(url == "", false, render.Refused, path.String()+".renditions", "no file is one that the format takes: MP4, QuickTime or HLS at an address in full")
		case *article.Audio:
			url, _ := sound(n.Renditions)
			report(url == "", false, render.Refused, path.String()+".renditions", "no file is one that the format takes: MP3, AAC or WAV at an address in full")
		}
	}
	return all
}
