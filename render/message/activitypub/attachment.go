package activitypub

import (
	"strconv"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// An attached is a picture, film or recording of the article.
type attached struct {
	kind   string
	file   *article.Rendition
	url    string
	name   string // alternative text or title
	credit article.Attribution
	stated article.SourceType
	rights *article.Rights
}

// media returns the pictures, films and recordings of what goes out, each address once, the hero first.
func (s *setter) media() []attached {
	var all []attached
	told := make(map[string]bool)
	add := func(m attached) {
		if m.url != "" && !told[m.url] {
			told[m.url] = true
			all = append(all, m)
		}
	}
	image := func(b *article.Image) {
		if b == nil {
			return
		}
		r, url := s.file(b.Renditions, true)
		name := furniture.Line(b.Alt)
		if b.Decorative {
			name = ""
		}
		add(attached{"Image", r, url, name, b.Attribution, b.SourceType, b.Rights})
	}
	audio := func(b *article.Audio) {
		if b != nil {
			r, url := s.file(b.Renditions, false)
			add(attached{"Audio", r, url, furniture.Line(b.Title), b.Attribution, b.SourceType, b.Rights})
		}
	}
	image(s.A.Hero)
	audio(s.A.Audio)
	var walk func(blocks []article.Block)
	walk = func(blocks []article.Block) {
		for _, b := range blocks {
			if !furniture.Present(b) {
				continue
			}
			switch b := b.(type) {
			case *article.Image:
				image(b)
			case *article.Gallery:
				for i := range b.Images {
					image(&b.Images[i])
				}
			case *article.Audio:
				audio(b)
			case *article.Video:
				r, url := s.file(b.Renditions, false)
				add(attached{"Video", r, url, furniture.Line(b.Title), b.Attribution, b.SourceType, b.Rights})
			case *article.List:
				for i := range b.Items {
					walk(b.Items[i].Body)
				}
			case *article.Quote:
				walk(b.Body)
			case *article.Callout:
				walk(b.Body)
			case *article.Details:
				walk(b.Body)
			case *article.Update:
				walk(b.Body)
			case *article.Custom:
				walk(b.Fallback)
			}
		}
	}
	body, _ := s.body()
	walk(body)
	return all
}

// attachments writes the pictures, films and recordings.
func (s *setter) attachments(m *members) {
	all := s.media()
	if len(all) == 0 {
		return
	}
	m.Key("attachment")
	m.Open('[')
	for i := range all {
		a := &all[i]
		m.Open('{')
		m.Text("type", a.kind)
		m.Text("mediaType", furniture.Line(a.file.Type))
		m.Text("url", a.url)
		m.Text("name", a.name)
		m.Number("width", a.file.Width)
		m.Number("height", a.file.Height)
		if a.file.Duration > 0 {
			m.Text("duration", duration(a.file.Duration))
		}
		m.text("creditText", furniture.Line(s.Credits(a.credit)))
		m.text("digitalSourceType", render.Disclose(a.credit, a.stated).URI())
		s.rights(m, a.rights)
		m.Close('}')
	}
	m.Close(']')
}

// duration returns a duration as xsd:duration, to the second.
func duration(d time.Duration) string {
	return "PT" + strconv.FormatInt(int64(d.Round(time.Second)/time.Second), 10) + "S"
}
