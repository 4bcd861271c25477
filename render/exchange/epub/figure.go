package epub

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// figure appends a picture with its caption and credit, which stay, with its alternative text, where the picture is not in
// the book.
func (s *setter) figure(dst []byte, m *article.Image, class string) []byte {
	if m == nil {
		return dst
	}
	inside := s.pictured(nil, m)
	if len(inside) == 0 {
		return dst
	}
	dst = s.open(dst, "figure", class, m.Meta)
	dst = append(dst, '>')
	dst = append(dst, inside...)
	return append(dst, "</figure>\n"...)
}

// pictured appends what is in a figure.
func (s *setter) pictured(dst []byte, m *article.Image) []byte {
	if picture := s.image(nil, m); len(picture) > 0 {
		var linked bool
		if dst, linked = s.anchor(dst, "", m.Link); linked {
			if m.Alt == "" || m.Decorative {
				dst = append(s.label(append(dst, ` aria-label="`...), locale.LabelEmbedOpen), '"')
			}
			dst = append(dst, '>')
		}
		dst = append(dst, picture...)
		if linked {
			dst = append(dst, "</a>"...)
		}
	} else if m.Alt != "" && !m.Decorative {
		dst = append(dst, `<p class="alt"`...)
		dst = s.content(dst)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, string(s.l.AppendName(nil, locale.NameImage, gate.Text(m.Alt))))
		dst = append(dst, "</p>"...)
	}
	return s.credited(dst, m.Caption, m.Attribution, m.SourceType)
}

// image appends the picture alone, or nothing where it is not in the book.
func (s *setter) image(dst []byte, m *article.Image) []byte {
	f, why := s.picture(m.Renditions)
	if f == nil {
		if len(m.Renditions) > 0 {
			s.absent[m] = why
		}
		return dst
	}
	alt := m.Alt
	if m.Decorative {
		alt = ""
	}
	s.facts.unspoken = s.facts.unspoken || alt == "" && !m.Decorative
	dst = append(dst, "<img"...)
	dst = markup.AppendAttr(dst, "src", f.name)
	dst = markup.AppendAttr(dst, "alt", alt)
	if alt != "" {
		dst = s.content(dst)
	}
	dst = number(number(dst, "width", f.width), "height", f.height)
	return append(dst, "/>"...)
}

// icon appends a picture within a line, or its words where it is not in the book.
func (s *setter) icon(dst []byte, n *article.InlineImage) []byte {
	f, why := s.picture([]article.Rendition{{URL: n.URL, Width: n.Width, Height: n.Height}})
	if f == nil {
		s.absent[n] = why
		return markup.AppendText(dst, n.Alt)
	}
	s.facts.unspoken = s.facts.unspoken || n.Alt == ""
	dst = s.open(dst, "img", "icon", n.Meta)
	dst = markup.AppendAttr(dst, "src", f.name)
	dst = markup.AppendAttr(dst, "alt", n.Alt)
	return append(dst, "/>"...)
}

// credited appends the caption of a picture, film or recording, with its credit and what a machine had to do with it.
func (s *setter) credited(dst []byte, caption article.Inlines, attr article.Attribution, stated article.SourceType) []byte {
	mark := len(dst)
	dst = append(dst, "<figcaption>"...)
	start := len(dst)
	if !caption.Empty() {
		dst = append(dst, "<span"...)
		dst = s.content(dst)
		dst = append(dst, '>')
		dst = s.run(dst, caption)
		dst = append(dst, "</span> "...)
	}
	if len(attr) > 0 {
		var buf [32]locale.Phrase
		if phrases := s.l.AppendAttribution(buf[:0], attr, s.named(attr), locale.Labels, 0); len(phrases) > 0 {
			dst = append(dst, `<span class="credit">`...)
			dst = s.phrases(dst, phrases)
			dst = append(dst, "</span> "...)
		}
	}
	dst = s.mark(dst, render.Disclose(attr, stated).Kind)
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</figcaption>"...)
}

func (s *setter) gallery(dst []byte, g *article.Gallery) []byte {
	if len(g.Images) == 0 && g.Caption.Empty() {
		return dst
	}
	dst = s.open(dst, "figure", "gallery", g.Meta)
	dst = append(dst, '>')
	for i := range g.Images {
		dst = s.figure(dst, &g.Images[i], "picture")
	}
	dst = s.caption(dst, g.Caption)
	return append(dst, "</figure>\n"...)
}

// video appends what stands for a film, which is not in the book: its picture, its title as a link to it, its transcripts.
func (s *setter) video(dst []byte, v *article.Video) []byte {
	dst = s.open(dst, "figure", "film", v.Meta)
	dst = append(dst, '>')
	if v.Poster != nil {
		dst = append(dst, s.image(nil, v.Poster)...)
	}
	dst = s.player(dst, locale.LabelVideo, v.Title, v.Renditions)
	dst = s.transcripts(dst, v.Tracks)
	dst = s.credited(dst, v.Caption, v.Attribution, v.SourceType)
	return append(dst, "</figure>\n"...)
}

func (s *setter) audio(dst []byte, v *article.Audio) []byte {
	dst = s.open(dst, "figure", "recording", v.Meta)
	dst = append(dst, '>')
	dst = s.player(dst, locale.LabelAudio, v.Title, v.Renditions)
	dst = s.chapterList(dst, v.Chapters)
	dst = s.transcripts(dst, v.Tracks)
	dst = s.credited(dst, v.Caption, v.Attribution, v.SourceType)
	return append(dst, "</figure>\n"...)
}

// listen appends the way to the article as sound.
func (s *setter) listen(dst []byte) []byte {
	v := s.A.Audio
	if v == nil || len(v.Renditions) == 0 {
		return dst
	}
	title := v.Title
	if title == furniture.Line(s.A.Headline.Plain()) {
		title = ""
	}
	dst = append(dst, `<figure class="recording">`...)
	dst = s.player(dst, locale.LabelListen, title, v.Renditions)
	dst = s.chapterList(dst, v.Chapters)
	dst = s.transcripts(dst, v.Tracks)
	dst = s.credited(dst, v.Caption, v.Attribution, v.SourceType)
	return append(dst, "</figure>\n"...)
}

// player appends the line that leads to a film or recording, with how long it is.
func (s *setter) player(dst []byte, k locale.Label, title string, files []article.Rendition) []byte {
	words, link := s.l.Label(k), ""
	if title != "" {
		words = string(s.l.AppendLabelled(nil, words, title))
	}
	length := time.Duration(0)
	for i := range files {
		if _, ok := gate.URL(files[i].URL, gate.Media); ok && link == "" {
			link = files[i].URL
		}
		if length == 0 {
			length = files[i].Duration
		}
	}
	dst = append(dst, "<p>"...)
	dst = s.linked(dst, words, "", link)
	if length > 0 {
		dst = append(dst, ' ')
		dst = s.l.AppendDuration(dst, length, locale.Abbreviated)
	}
	return append(dst, "</p>"...)
}

func (s *setter) chapterList(dst []byte, chapters []article.Chapter) []byte {
	if len(chapters) == 0 {
		return dst
	}
	dst = append(dst, `<ol class="chapters" aria-label="`...)
	dst = s.label(dst, locale.LabelChapters)
	dst = append(dst, `">`...)
	for i := range chapters {
		dst = append(dst, "<li>"...)
		dst = clock(dst, chapters[i].Start)
		dst = append(dst, ' ')
		dst = s.linked(dst, chapters[i].Title, "", chapters[i].URL)
		dst = append(dst, "</li>"...)
	}
	return append(dst, "</ol>"...)
}

// transcripts appends links to the texts of a film or recording.
func (s *setter) transcripts(dst []byte, tracks []article.Track) []byte {
	for i := range tracks {
		t := &tracks[i]
		if t.Kind != article.TrackTranscript {
			continue
		}
		words := s.l.Label(locale.LabelTranscript)
		if t.Lang != "" && wellFormed(t.Lang) {
			words = string(s.l.AppendLabelled(nil, words, locale.NativeName(t.Lang)))
		}
		dst = append(dst, "<p>"...)
		dst = s.linked(dst, words, "", t.URL)
		dst = append(dst, "</p>"...)
	}
	return dst
}

// embed appends what is stated of another site's piece, and a link to it.
func (s *setter) embed(dst []byte, e *article.Embed) []byte {
	dst = s.open(dst, "figure", "embed", e.Meta)
	dst = append(dst, '>')
	if e.Thumbnail != nil {
		dst = append(dst, s.image(nil, e.Thumbnail)...)
	}
	if !e.Text.Empty() {
		dst = append(dst, "<blockquote><p>"...)
		dst = s.run(dst, e.Text)
		dst = append(dst, "</p></blockquote>"...)
	}
	if e.Author != "" || !e.Published.IsZero() {
		dst = append(dst, "<p>"...)
		dst = s.linked(dst, e.Author, "", "")
		if e.Author != "" && !e.Published.IsZero() {
			dst = append(dst, " · "...)
		}
		dst = s.moment(dst, e.Published)
		dst = append(dst, "</p>"...)
	}
	dst = append(dst, "<p>"...)
	dst = s.linked(dst, s.EmbedTitle(e), "", e.URL)
	dst = append(dst, "</p>"...)
	if t := e.Thumbnail; t != nil {
		dst = s.credited(dst, e.Caption, t.Attribution, t.SourceType)
	} else {
		dst = s.caption(dst, e.Caption)
	}
	return append(dst, "</figure>\n"...)
}
