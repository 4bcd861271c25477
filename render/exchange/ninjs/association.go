package ninjs

import (
	"math"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render/locale"
)

// associations writes the news objects that go with the article.
func (s *setter) associations() {
	if s.A.Hero != nil {
		s.image("hero", s.A.Hero)
	}
	if s.A.Audio != nil {
		s.audio("listen", s.A.Audio)
	}
	s.media()
	for i := range s.A.Sources {
		s.work(&s.A.Sources[i])
	}
	for i := range s.A.Editions {
		e := &s.A.Editions[i]
		rel := "edition"
		if e.Original {
			rel = "original"
		}
		s.association(rel, locale.NativeName(e.Lang), uri.Absolute(e.URL), "text", func() {
			s.w.text("language", e.Lang)
			s.w.list("headlines", func() { s.worded("main", e.Headline) })
		})
	}
	for i := range s.A.Related {
		r := &s.A.Related[i]
		s.association("related", r.Headline.Plain(), uri.Absolute(r.URL), "text", func() {
			s.w.text("language", r.Lang)
			s.w.list("headlines", func() {
				s.worded("main", r.Headline)
				s.worded("kicker", r.Kicker)
			})
		})
	}
}

// media writes the pictures, films and recordings of the printed part of the body, in their order. What belongs to another
// block (the picture of a film, a call to action, a person) stands in the body alone.
func (s *setter) media() {
	for path, n := range article.All(&article.Article{Body: s.body}) {
		switch path[len(path)-1].Name {
		case "poster", "thumbnail", "image":
			continue
		}
		switch n := n.(type) {
		case *article.Image:
			s.image("image", n)
		case *article.Video:
			s.video(n)
		case *article.Audio:
			s.audio("audio", n)
		}
	}
}

// association writes a news object; nothing without a URI, which it has to have. In 2.2 its name is its relationship.
func (s *setter) association(rel, name, uri, kind string, more func()) {
	if uri == "" {
		return
	}
	if name = furniture.Line(name); name == "" || s.w.lower {
		name = rel
	}
	s.w.object(func() {
		s.w.exact("name", name)
		if !s.w.lower {
			s.w.exact("rel", rel)
		}
		s.w.exact("uri", uri)
		s.w.exact("type", kind)
		more()
	})
}

// work writes a source as the news object that it is.
func (s *setter) work(src *article.Source) {
	rel := "source"
	if use := furniture.Line(string(src.Use)); use != "" {
		rel += "-" + use
	}
	s.association(rel, furniture.SourceName(src), uri.Absolute(src.URL), "text", func() {
		s.w.text("language", src.Lang)
		s.w.moment("firstCreated", src.Published)
		s.w.text("title", src.Title)
		s.w.text("by", src.Author)
		s.w.list("headlines", func() { s.value("main", plainText, furniture.Line(src.Title)) })
		s.w.text("usageTerms", src.Licence)
		s.w.list("organisations", func() {
			if furniture.Line(src.Publisher) != "" {
				s.agent(src.Publisher, "provider", "")
			}
		})
		if src.ID != "" {
			s.w.list("altIds", func() { s.id("id", src.ID) })
		}
	})
}

func (s *setter) image(rel string, b *article.Image) {
	name := b.Alt
	if name == "" {
		name = b.Caption.Plain()
	}
	s.association(rel, name, s.address(b.Renditions), "picture", func() {
		s.w.list("descriptions", func() {
			s.worded("caption", b.Caption)
			s.value("alt", plainText, furniture.Line(b.Alt))
		})
		s.made(b.Attribution, b.SourceType, b.Rights)
		s.renditions(b.Renditions, b.Focus)
	})
}

func (s *setter) video(b *article.Video) {
	s.association("video", b.Title, s.address(b.Renditions), "video", func() {
		s.recording(b.Title, b.Caption, b.Attribution, b.SourceType, b.Rights, b.Renditions)
	})
}

func (s *setter) audio(rel string, b *article.Audio) {
	s.association(rel, b.Title, s.address(b.Renditions), "audio", func() {
		s.recording(b.Title, b.Caption, b.Attribution, b.SourceType, b.Rights, b.Renditions)
	})
}

func (s *setter) recording(title string, caption article.Inlines, attr article.Attribution, t article.SourceType, r *article.Rights, files []article.Rendition) {
	s.w.text("title", title)
	s.w.list("headlines", func() { s.value("main", plainText, furniture.Line(title)) })
	s.w.list("descriptions", func() { s.worded("caption", caption) })
	s.made(attr, t, r)
	s.renditions(files, nil)
}

// made writes who made a picture or recording, and how.
func (s *setter) made(attr article.Attribution, t article.SourceType, r *article.Rights) {
	s.w.text("by", s.Credits(attr))
	s.sourceType(t)
	s.w.list("infoSources", func() { s.makers(attr, false) })
	s.agents(attr, nil)
	s.rights(r)
}

// address returns the first address of some files that may go out.
func (s *setter) address(files []article.Rendition) string {
	for i := range files {
		if url := s.file(&files[i]); url != "" {
			return url
		}
	}
	return ""
}

// file returns the address of a file, as the host serves it.
func (s *setter) file(r *article.Rendition) string {
	if s.ImageURL != nil && !strings.HasPrefix(r.Type, "video/") && !strings.HasPrefix(r.Type, "audio/") {
		return uri.Absolute(s.ImageURL(r, r.Width))
	}
	return uri.Absolute(r.URL)
}

// renditions writes the files of a picture or recording.
func (s *setter) renditions(files []article.Rendition, focus *article.Focus) {
	s.w.list("renditions", func() {
		n := 0
		for i := range files {
			r := &files[i]
			url := s.file(r)
			if url == "" {
				continue
			}
			name := "main"
			if n++; n > 1 {
				name = "rendition" + strconv.Itoa(n)
			}
			s.w.object(func() {
				s.w.exact("name", name)
				s.w.exact("href", url)
				s.w.text("contentType", r.Type)
				s.w.number("width", int64(r.Width))
				s.w.number("height", int64(r.Height))
				s.w.number("sizeInBytes", r.Size)
				s.w.seconds("duration", r.Duration)
				s.point(focus, r)
			})
		}
	})
}

// point writes what must stay in view of a picture, in its pixels; 2.2 has no place for it.
func (s *setter) point(f *article.Focus, r *article.Rendition) {
	if s.w.lower || f == nil || r.Width <= 0 || r.Height <= 0 {
		return
	}
	at := func(share float64, size int) int64 {
		if !(share > 0) { // nor a number that is none
			return 0
		}
		return int64(math.Round(min(share, 1) * float64(size)))
	}
	s.w.member("poi", func() {
		s.w.key("x")
		s.w.Raw(strconv.FormatInt(at(f.X, r.Width), 10))
		s.w.key("y")
		s.w.Raw(strconv.FormatInt(at(f.Y, r.Height), 10))
	})
}
