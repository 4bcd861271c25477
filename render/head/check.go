package head

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Check returns what search engines and social networks recommend and the article lacks, has in a form that cannot go
// out, or has too much of. None of it is fatal: the head of a page is valid without, and says less.
func (p *Printer) Check(a *article.Article) []render.Problem {
	c := checker{setter: p.newSetter(a)}
	c.article()
	c.authors()
	c.images()
	c.editions()
	c.rights("rights", c.a.Rights)
	return c.all
}

type checker struct {
	setter
	all []render.Problem
}

func (c *checker) report(code render.ProblemCode, path, detail string) {
	c.all = append(c.all, render.Problem{Code: code, Path: path, Detail: detail})
}

func (c *checker) article() {
	a := c.a
	c.address("url", a.URL, "without an address of its own, a page has no canonical link and shared links lead nowhere")
	if a.Lang == "" {
		c.report(render.Missing, "lang", "search engines have to guess the language of the text")
	} else if !gate.Tag(a.Lang) {
		c.report(render.Refused, "lang", "the language is no BCP 47 tag, so the article has no place among its editions")
	}
	if plain(a.Headline) == "" {
		c.report(render.Missing, "headline", "search engines recommend a headline; shared links are called untitled")
	} else if locale.Graphemes(c.title()) > xTitle {
		c.report(render.TooLong, "headlines.social", "X shows 70 characters of a title, so the headline is cut there")
	}
	if a.Published.IsZero() {
		c.report(render.Missing, "published", "search engines recommend the date of publication")
	}
	if a.SourceType != "" && !known(a.SourceType) {
		c.report(render.Refused, "sourceType", "the digital source type is no term of IPTC's vocabulary and is left out")
	}
}

func (c *checker) authors() {
	some := false
	for i := range c.a.Attribution {
		who := &c.a.Attribution[i].Agent
		if does(&c.a.Attribution[i]) != "author" {
			continue
		}
		some = true
		path := index("attribution", i) + ".agent"
		if who.Kind == article.AgentUnstated {
			c.report(render.Missing, path+".kind", "search engines want to know whether an author is a person or an organisation")
		}
		c.address(path+".url", who.URL, "search engines recommend an address that identifies an author")
	}
	if !some {
		c.report(render.Missing, "attribution", "search engines recommend an author")
	}
}

func (c *checker) images() {
	hero := c.face
	if hero == nil {
		c.report(render.Missing, "hero", "search engines recommend a picture, and shared links look bare without one")
	} else if r := c.file(hero); r != nil && drawing(r) {
		c.report(render.Refused, "hero", "social networks do not show drawings in SVG, so shared links have no picture")
	} else if r != nil {
		if r.Width <= 0 || r.Height <= 0 {
			c.report(render.Missing, "hero.renditions", "without width and height, networks show the picture only once they have fetched it")
		}
		if line(hero.Alt) == "" {
			c.report(render.Missing, "hero.alt", "the picture of a shared link says nothing to those who do not see it")
		} else if locale.Graphemes(line(hero.Alt)) > xAlt {
			c.report(render.TooLong, "hero.alt", "X takes 420 characters of alternative text, so it is cut there")
		}
	}
	for at, i := range c.pictures() {
		path := at.path()
		r := c.file(i)
		switch {
		case r == nil:
			c.report(render.Refused, path, "the picture has no file whose address may go out")
		case !absolute(c.serve(r)):
			c.report(render.Refused, path, "the address of the picture is relative, which only browsers resolve")
		}
		if len(i.Attribution) == 0 && (i.Rights == nil || i.Rights.Copyright == "" && i.Rights.Licence == "") {
			c.report(render.Missing, path+".attribution", "search engines show the credit of a picture where one is stated")
		}
		if i.SourceType != "" && !known(i.SourceType) {
			c.report(render.Refused, path+".sourceType", "the digital source type is no term of IPTC's vocabulary and is left out")
		}
		c.rights(path+".rights", i.Rights)
	}
}

func (c *checker) editions() {
	for i := range c.a.Editions {
		e := &c.a.Editions[i]
		path := index("editions", i)
		c.address(path+".url", e.URL, "an edition without an address cannot be linked to")
		if !gate.Tag(e.Lang) {
			c.report(render.Missing, path+".lang", "an edition is linked by its language, which has to be a BCP 47 tag")
		}
	}
}

func (c *checker) rights(path string, r *article.Rights) {
	if r != nil && r.UsageURL != "" {
		c.address(path+".usageURL", r.UsageURL, "")
	}
}

// address reports an address that is not there, may not go out, or names no host.
func (c *checker) address(path, url, missing string) {
	switch _, ok := gate.URL(url, gate.Media); {
	case url == "":
		c.report(render.Missing, path, missing)
	case !ok:
		c.report(render.Refused, path, "the address cannot go out and is left out")
	case !absolute(url):
		c.report(render.Refused, path, "the address is relative, which only browsers resolve")
	}
}

func index(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }
