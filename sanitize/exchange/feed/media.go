package feed

import (
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

// media reads the picture and the recording of an item.
func (r *reader) media(a *article.Article, e *element) {
	for enclosure := range e.all(none, "enclosure") {
		if url := address(enclosure.attr("url")); url != "" {
			r.enclosure(a, enclosure, url)
		}
	}
	r.mediaContent(a, e)
	for group := range e.all(media, "group") {
		r.mediaContent(a, group)
	}
	if thumb := e.first(media, "thumbnail"); thumb != nil && a.Hero == nil {
		if url := address(thumb.attr("url")); url != "" {
			a.Hero = &article.Image{Renditions: []article.Rendition{{URL: url, Width: size(thumb.attr("width")), Height: size(thumb.attr("height"))}}}
		}
	}
	if a.Audio != nil {
		r.episode(a, e)
	}
}

// enclosure reads a file that goes with an item. Type and length stand on it in RSS as in Atom.
func (r *reader) enclosure(a *article.Article, e *element, url string) {
	file := article.Rendition{URL: url, Type: e.attr("type"), Size: int64(size(e.attr("length")))}
	switch kind, _, _ := strings.Cut(file.Type, "/"); {
	case kind == "image" && a.Hero == nil:
		a.Hero = &article.Image{Renditions: []article.Rendition{file}}
	case kind == "audio" && a.Audio == nil:
		a.Audio = &article.Audio{Renditions: []article.Rendition{file}, Title: e.attr("title")}
	case kind == "audio":
		a.Audio.Renditions = append(a.Audio.Renditions, file)
	case kind == "video":
		a.Body = append(a.Body, &article.Video{Renditions: []article.Rendition{file}})
	}
}

func (r *reader) mediaContent(a *article.Article, e *element) {
	for c := range e.all(media, "content") {
		url := address(c.attr("url"))
		picture := c.attr("medium") == "image" || strings.HasPrefix(c.attr("type"), "image/")
		if url == "" || !picture {
			continue
		}
		if a.Hero != nil {
			if a.Hero.Renditions[0].URL != url {
				continue
			}
			a.Hero = nil // the same picture as an enclosure, of which this says more
		}
		a.Hero = &article.Image{
			Renditions: []article.Rendition{{URL: url, Type: c.attr("type"), Width: size(c.attr("width")), Height: size(c.attr("height")), Size: int64(size(c.attr("fileSize")))}},
			Alt:        plain(c.value(media, "description")),
			Caption:    article.Plain(plain(c.value(media, "title"))),
		}
		for m := range c.all(media, "credit") {
			a.Hero.Attribution = append(a.Hero.Attribution, article.Credit{Role: creditRole(m.attr("role")), Agent: article.Agent{Name: plain(m.content())}})
		}
	}
}

// creditRole returns the role by the EBU's vocabulary. A credit without one is that of whoever the picture came from.
func creditRole(s string) article.Role {
	switch strings.ToLower(s) {
	case "photographer":
		return article.RolePhotography
	case "illustrator":
		return article.RoleIllustration
	case "graphic artist":
		return article.RoleCollage
	case "camera operator":
		return article.RoleVideo
	}
	return article.RoleSource
}

// episode reads what an item says of its recording.
func (r *reader) episode(a *article.Article, e *element) {
	rec := a.Audio
	rec.Renditions[0].Duration = duration(e.value(itunes, "duration"))
	rec.Season = size(either(e.value(podcast, "season"), e.value(itunes, "season")))
	rec.Episode = size(either(e.value(podcast, "episode"), e.value(itunes, "episode")))
	for t := range e.all(podcast, "transcript") {
		kind := article.TrackTranscript
		if t.attr("rel") == "captions" {
			kind = article.TrackCaptions
		}
		if url := address(t.attr("url")); url != "" {
			rec.Tracks = append(rec.Tracks, article.Track{URL: url, Type: t.attr("type"), Lang: t.attr("language"), Kind: kind})
		}
	}
	if image := e.first(itunes, "image"); image != nil && a.Hero == nil {
		if url := address(image.attr("href")); url != "" {
			a.Hero = &article.Image{Renditions: []article.Rendition{{URL: url}}}
		}
	}
}

// duration reads seconds, or hours, minutes and seconds between colons.
func duration(s string) time.Duration {
	total := 0
	for part := range strings.SplitSeq(s, ":") {
		n, err := strconv.Atoi(strings.TrimSpace(part))
		if err != nil || n < 0 || n > 1e6 || total > 1e6 {
			return 0
		}
		total = total*60 + n
	}
	return time.Duration(total) * time.Second
}

// size reads a number that counts something.
func size(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
