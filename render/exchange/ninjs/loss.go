package ninjs

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what ninjs cannot hold of the article: what package sanitize/exchange/ninjs does not read back. The body is
// HTML: of it, Loss tells what package html cannot show.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	l := losses{setter: p.setter(a)}
	l.status()
	l.publisher()
	for i := range a.Sources {
		l.source(at("sources", i), &a.Sources[i])
	}
	l.attribution("attribution", a.Attribution)
	if a.Hero != nil {
		l.image("hero", a.Hero)
	}
	if a.Audio != nil {
		l.audio("audio", a.Audio)
	}
	l.rights("rights", a.Rights)
	l.around()
	for _, lost := range l.html.Loss(a) {
		if strings.HasPrefix(lost.Path, "body[") {
			l.all = append(l.all, lost)
		}
	}
	l.when(l.less, "body", "article", "blocks that are not of the printed part", "representationType partial")
	return l.all
}

// losses gathers them.
type losses struct {
	*setter
	all []render.Loss
}

func (l *losses) when(is bool, path, kind, lost, stand string) {
	if is {
		l.all = append(l.all, render.Loss{Path: path, Type: kind, Lost: lost, Stand: stand})
	}
}

func at(name string, i int) string { return name + "[" + strconv.Itoa(i) + "]" }

const inNote = "a line of the editorial note"

func (l *losses) status() {
	a := l.A
	l.when(a.URL != "" && uri.Absolute(a.URL) == "", "url", "article", "an address that names no host", "")
	l.when(a.Status == article.StatusCorrected, "status", "article", "the status as a field", inNote)
	l.when(a.Status == article.StatusEmbargoed && moment(a.Embargo) == "", "embargo", "article", "the embargo as a field", inNote)
	l.date("published", a.Published)
	l.date("updated", a.Updated)
	for i := range a.Corrections {
		l.when(true, at("corrections", i), "correction", "the correction as a field", inNote)
	}
	for i := range a.Advisories {
		l.when(true, at("advisories", i), "advisory", "the warning as a field", inNote)
	}
	l.when(a.Access.Kind != article.AccessFree, "access", "access", "where the preview ends", inNote)
	d := render.Disclose(a.Attribution, a.SourceType)
	l.when(a.SourceType != d.SourceType, "sourceType", "article", "that the term follows from the credits, and is not stated", "the term")
	l.when(a.ID != "" && a.ID == l.uri, "id", "article", "that the URI is the ID", "the URI")
	l.when(len(a.Extra) > 0, "extra", "article", "members that the library does not know", "")
}

func (l *losses) date(path string, d article.Date) {
	switch {
	case d.IsZero():
	case moment(d) == "":
		l.when(true, path, "date", "the date, whose time of day is not known", "")
	case d.Precision != article.Exact:
		l.when(true, path, "date", "that the seconds are not known", "a full minute")
	}
}

func (l *losses) publisher() {
	h := l.A.Publisher
	if h == nil {
		return
	}
	l.when(len(h.Tagline)+len(h.About)+len(h.SameAs) > 0 || h.Logo != nil || h.Monogram != "", "publisher", "publisher",
		"all but name and address", "")
}

func (l *losses) source(path string, s *article.Source) {
	l.when(furniture.Line(furniture.SourceName(s)) == "" && uri.Absolute(s.URL) == "", path, "source", "the source, which has neither name nor address", "")
	if uri.Absolute(s.URL) == "" {
		l.when(s.Title+s.Author+s.Publisher+s.Lang+s.Licence+string(s.Use)+s.URL != "" || !s.Published.IsZero(), path, "source",
			"all but name and ID, for want of an address", "")
	} else {
		l.date(path+".published", s.Published)
	}
	l.when(s.Name == "", path+".name", "source", "that it has no name of its own", "what it is called instead")
	l.when(!s.Retrieved.IsZero(), path+".retrieved", "source", "when it was retrieved", "")
	l.when(len(s.Extra) > 0, path, "source", "members that the library does not know", "")
}

func (l *losses) attribution(path string, attr article.Attribution) {
	for i := range attr {
		c, path := &attr[i], at(path, i)
		l.when(len(c.Sources) > 0, path+".sources", "credit", "which sources the work was done from", "the attribution as a sentence")
		l.when(!c.Date.IsZero(), path+".date", "credit", "when it was done", "")
		l.when(c.Label != "", path+".label", "credit", "the host's words for the role", "the attribution as a sentence")
		l.when(c.Role == article.RoleCollage, path+".role", "credit", "that it is a collage", "the role of an illustrator")
		l.when(c.Role == "", path+".role", "credit", "who made it, for want of a role", "a source")
		l.when(c.Role == article.RoleSource, path+".role", "credit", "the credit", "a source")
		who := &c.Agent
		l.when(who.Kind == article.Software, path+".agent.kind", "agent", "that it is software", "")
		l.when(who.Title != "" || len(who.Bio)+len(who.SameAs) > 0 || who.Image != nil || who.Lang != "", path+".agent", "agent", "all but name and address", "")
	}
}

func (l *losses) image(path string, b *article.Image) {
	l.when(l.address(b.Renditions) == "", path, "image", "the picture, for want of an address", "")
	l.when(b.Focus != nil, path+".focus", "image", "what must stay in view, as a share of the picture", "a pixel, where the size is stated")
	l.when(b.Color != "" || b.Link != "" || b.Decorative || b.Meta != nil, path, "image", "placeholder colour, link, whether it is decoration", "")
	l.attribution(path+".attribution", b.Attribution)
	l.rights(path+".rights", b.Rights)
}

func (l *losses) audio(path string, b *article.Audio) {
	l.when(l.address(b.Renditions) == "", path, "audio", "the recording, for want of an address", "")
	l.when(len(b.Tracks)+len(b.Chapters) > 0, path, "audio", "transcripts and chapters", "")
	l.when(b.Season+b.Episode > 0, path, "audio", "its number among the episodes", "")
	l.attribution(path+".attribution", b.Attribution)
	l.rights(path+".rights", b.Rights)
}

func (l *losses) rights(path string, r *article.Rights) {
	if r == nil {
		return
	}
	l.when(r.Year != 0, path+".year", "rights", "the year", "the notice, where there is one")
	licence := r.Licence != "" && (r.DataMining != "" || uri.Absolute(r.Licence) == "")
	l.when(licence, path+".licence", "rights", "the licence as a field", "a line of the usage terms")
	l.when(r.UsageURL != "", path+".usageURL", "rights", "where a licence can be acquired, as a field", "a line of the usage terms")
	l.when(licence || r.UsageURL != "", path+".usage", "rights", "where the terms end", "lines")
	l.when(!bare(r.Usage), path+".usage", "rights", "the marks of the terms", "the terms")
}

// around tells what is lost of what stands around the body.
func (l *losses) around() {
	a := l.A
	for i := range a.Tags {
		l.when(a.Tags[i].URL != "" && uri.Absolute(a.Tags[i].URL) == "", at("tags", i)+".url", "tag", "an address that names no host", "")
	}
	for i := range a.Editions {
		l.when(uri.Absolute(a.Editions[i].URL) == "", at("editions", i), "edition", "the edition, for want of an address", "")
	}
	for i := range a.Related {
		r := &a.Related[i]
		l.when(uri.Absolute(r.URL) == "", at("related", i), "related", "the piece, for want of an address", "")
		l.when(r.Image != nil, at("related", i)+".image", "image", "the picture", "")
	}
	l.when(a.Promo != nil, "promo", "promo", "a call to action", "")
	l.when(a.Discussion != nil, "discussion", "discussion", "the way to the comments", "")
}
