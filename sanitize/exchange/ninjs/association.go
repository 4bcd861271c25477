package ninjs

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/sanitize"
)

// associations reads the news objects that go with the article.
func (r *reader) associations(o *object) {
	o.each(func(o *object, name string) {
		if own := o.text("name"); name == "" {
			name = own
		}
		rel := strings.ToLower(bareRole(o.text("rel")))
		if rel == "" {
			rel = strings.ToLower(bareRole(name))
		}
		kind := o.text("type")
		o.forget("pubstatus", "representationtype", "version", "mimetype")
		use, source := strings.CutPrefix(rel, "source")
		switch {
		case source && (use == "" || use[0] == '-'):
			r.source(o, name, strings.TrimPrefix(use, "-"))
		case rel == "edition" || rel == "original":
			r.edition(o, rel == "original")
		case kind == "picture" || kind == "graphic" || kind == "" && rel == "hero":
			r.picture(o, rel, kind)
		case kind == "audio" || kind == "video":
			r.recording(o, rel, kind)
		case (kind == "text" || kind == "composite") && uri.Web(o.text("uri")):
			r.related(o)
		default:
			o.refuse(sanitize.Removed, "uri", o.text("uri"))
		}
		o.rest()
	}, "associations", "association")
}

// source reads what is known of a source, by its ID or its address.
func (r *reader) source(o *object, name, use string) {
	id := ""
	o.each(func(alt *object, _ string) {
		if id = alt.text("value"); bareRole(alt.text("role")) != "id" {
			id = ""
		}
	}, "altids")
	url := address(o.text("uri"))
	key := id
	if id == "" {
		key = "\x00" + url
	}
	if len(r.sources[key]) == 0 {
		r.enter(article.Source{ID: id, Name: name, URL: url})
	}
	at := r.sources[key][0]
	r.sources[key] = r.sources[key][1:]
	src := &r.a.Sources[at]
	src.URL, src.Use = url, article.Use(use)
	src.Lang, src.Published, src.Author, src.Licence = o.text("language"), o.moment("firstcreated"), o.text("by", "byline"), o.text("usageterms")
	if src.Title = o.text("title", "headline"); src.Title == "" {
		for _, w := range wordings(o, "headlines") {
			if src.Title == "" {
				src.Title = r.inlines(w).Plain()
			}
		}
	}
	o.forget("headlines")
	for _, p := range parties(o, "organisations", "organisation").list {
		if p.rel == "provider" {
			src.Publisher = p.name
		}
	}
}

func (r *reader) edition(o *object, original bool) {
	headline, _ := r.worded(o)
	r.a.Editions = append(r.a.Editions, article.Edition{Lang: o.text("language"), URL: address(o.text("uri")), Headline: headline, Original: original})
}

func (r *reader) related(o *object) {
	headline, kicker := r.worded(o)
	r.a.Related = append(r.a.Related, article.Related{URL: o.text("uri"), Headline: headline, Kicker: kicker, Lang: o.text("language")})
}

// worded reads the headline and kicker of another piece.
func (r *reader) worded(o *object) (headline, kicker article.Inlines) {
	for _, w := range wordings(o, "headlines") {
		switch {
		case w.role == "kicker":
			kicker = r.inlines(w)
		case headline == nil:
			headline = r.inlines(w)
		}
	}
	if text := o.text("headline", "title"); headline == nil {
		headline = r.inlines(guess(text))
	}
	return headline, kicker
}

// picture reads a picture: the hero, or one that belongs to the body.
func (r *reader) picture(o *object, rel, kind string) {
	role := article.RolePhotography
	if kind == "graphic" {
		role = article.RoleIllustration
	}
	b := &article.Image{Alt: r.alt(o), Caption: r.described(o, "caption"), Attribution: r.credits(o, role), SourceType: sourceType(o), Rights: rights(o)}
	b.Renditions, b.Focus = r.renditions(o)
	o.forget("title", "headline", "headlines")
	if !r.admits(b.Renditions) {
		return
	}
	switch rel {
	case "hero", "featured", "featuremedia", "featuredimage", "main", "mainimage", "mainpic", "lead":
		if r.a.Hero == nil {
			r.a.Hero = b
			return
		}
	}
	r.beside = append(r.beside, b)
}

// admits asks the door whether a picture comes in, as it would ask of one in a body: one that only counts readers does not.
func (r *reader) admits(files []article.Rendition) bool {
	if len(files) == 0 {
		return true
	}
	img := append([]byte(nil), "<img"...)
	img = markup.AppendAttr(img, "src", files[0].URL)
	if files[0].Width > 0 && files[0].Height > 0 {
		img = markup.AppendAttr(img, "width", strconv.Itoa(files[0].Width))
		img = markup.AppendAttr(img, "height", strconv.Itoa(files[0].Height))
	}
	blocks, report, err := r.door.Fragment(string(append(img, '>')))
	if len(blocks) == 0 {
		r.took(report, err)
		return false
	}
	return true
}

// alt reads the alternative text of a picture.
func (r *reader) alt(o *object) string {
	was := o.report
	o.report = new(sanitize.Report) // the descriptions are read once more
	defer func() { o.report = was }()
	for _, w := range wordings(o, "descriptions") {
		if w.role == "alt" {
			return w.plain
		}
	}
	return ""
}

// recording reads a film or a sound.
func (r *reader) recording(o *object, rel, kind string) {
	title := o.text("title", "headline")
	if title == "" {
		headline, _ := r.worded(o)
		title = headline.Plain()
	}
	o.forget("headlines", "headline")
	caption, rights, t := r.described(o, "caption"), rights(o), sourceType(o)
	files, _ := r.renditions(o)
	if kind == "video" {
		r.beside = append(r.beside, &article.Video{Renditions: files, Title: title, Caption: caption, Attribution: r.credits(o, article.RoleVideo), SourceType: t, Rights: rights})
		return
	}
	b := &article.Audio{Renditions: files, Title: title, Caption: caption, Attribution: r.credits(o, ""), SourceType: t, Rights: rights}
	if rel == "listen" && r.a.Audio == nil {
		r.a.Audio = b
		return
	}
	r.beside = append(r.beside, b)
}

// renditions reads the files of a picture or recording, or its URI where it names none, and the point that must stay in view.
func (r *reader) renditions(o *object) (files []article.Rendition, focus *article.Focus) {
	o.each(func(f *object, _ string) {
		file := article.Rendition{
			URL: f.text("href"), Type: f.text("contenttype", "mimetype"), Width: whole(f.number("width")), Height: whole(f.number("height")),
			Size: f.number("sizeinbytes"), Duration: seconds(f.decimal("duration")),
		}
		f.forget("name", "title")
		if poi := f.inner("poi"); poi != nil && focus == nil && file.Width > 0 && file.Height > 0 {
			focus = &article.Focus{X: share(poi.decimal("x"), file.Width), Y: share(poi.decimal("y"), file.Height)}
		}
		f.rest()
		if file.URL != "" {
			files = append(files, file)
		}
	}, "renditions")
	if url := o.text("uri"); files == nil && uri.Web(url) {
		files = []article.Rendition{{URL: url, Type: o.text("mimetype")}}
	}
	return files, focus
}

func share(at float64, size int) float64 { return min(at/float64(size), 1) }

// whole returns a number of pixels, or 0 where it is none that a picture has.
func whole(n int64) int {
	if n > math.MaxInt32 {
		return 0
	}
	return int(n)
}

// seconds returns a length of time, to the nearest nanosecond.
func seconds(s float64) time.Duration {
	if s > 1e9 { // thirty years
		return 0
	}
	return time.Duration(math.Round(s * float64(time.Second)))
}

// files returns those of a picture, film or recording.
func files(n article.Node) []article.Rendition {
	switch n := n.(type) {
	case *article.Image:
		return n.Renditions
	case *article.Video:
		return n.Renditions
	case *article.Audio:
		return n.Renditions
	}
	return nil
}
