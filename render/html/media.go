package html

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// video appends a film that loads nothing before it is asked to.
func (s *setter) video(dst []byte, v *article.Video) []byte {
	dst = s.open(dst, "figure", "sf-video", v.Meta)
	dst = append(dst, '>')
	if main := s.sound(v.Renditions); main >= 0 {
		dst = append(dst, `<video controls preload="none"`...)
		if v.Title != "" {
			dst = markup.AppendAttr(dst, "aria-label", v.Title)
		}
		if v.Poster != nil {
			if i := s.playable(v.Poster.Renditions); i >= 0 {
				dst, _ = s.href(dst, "poster", s.serve(&v.Poster.Renditions[i], 0), gate.Media)
			}
		}
		dst = size(dst, v.Renditions[main].Width, v.Renditions[main].Height)
		dst = append(dst, '>')
		dst = s.files(dst, v.Renditions)
		dst = s.tracks(dst, v.Tracks)
		dst = append(dst, "</video>"...)
	} else if v.Poster != nil {
		dst = s.picture(dst, v.Poster, "sf-image", "(min-width: 46rem) 42rem, 100vw", true)
	}
	dst = s.title(dst, v.Title, 0)
	dst = s.transcripts(dst, v.Tracks)
	dst = s.credited(dst, v.Caption, v.Attribution, v.SourceType)
	return append(dst, "</figure>\n"...)
}

// audio appends a recording.
func (s *setter) audio(dst []byte, v *article.Audio) []byte {
	dst = s.open(dst, "figure", "sf-audio", v.Meta)
	dst = append(dst, '>')
	dst = s.title(dst, v.Title, s.length(v.Renditions))
	dst = s.player(dst, v, v.Title, "")
	dst = s.chapters(dst, v.Chapters)
	dst = s.transcripts(dst, v.Tracks)
	dst = s.credited(dst, v.Caption, v.Attribution, v.SourceType)
	return append(dst, "</figure>\n"...)
}

// listen appends the bar by which a reader becomes a listener; nothing where there is nothing to hear.
func (s *setter) listen(dst []byte, v *article.Audio) []byte {
	if v == nil || s.sound(v.Renditions) < 0 {
		return dst
	}
	label := s.l.Label(locale.LabelListen)
	dst = append(dst, `<section class="sf-listen" aria-label="`...)
	dst = markup.AppendText(dst, label)
	dst = append(dst, `"><p class="sf-listen-title"><span class="sf-listen-mark" aria-hidden="true"></span> <span>`...)
	dst = markup.AppendText(dst, label)
	dst = append(dst, "</span>"...)
	if d := s.length(v.Renditions); d > 0 {
		dst = append(dst, ` <span class="sf-length">`...)
		dst = s.l.AppendDuration(dst, d, locale.Abbreviated)
		dst = append(dst, "</span>"...)
	}
	dst = append(dst, "</p>"...)
	cues := ""
	if s.Cues != nil {
		cues = s.Cues(s.a)
	}
	dst = s.player(dst, v, label, cues)
	if v.Title != "" && !says(s.a.Headline, v.Title) {
		dst = append(dst, `<p class="sf-media-title"`...)
		dst = s.content(dst)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, v.Title)
		dst = append(dst, "</p>"...)
	}
	dst = s.chapters(dst, v.Chapters)
	dst = s.transcripts(dst, v.Tracks)
	if len(v.Attribution) > 0 || !blank(v.Caption) || v.SourceType != "" {
		dst = append(dst, "<figure>"...)
		dst = s.credited(dst, v.Caption, v.Attribution, v.SourceType)
		dst = append(dst, "</figure>"...)
	}
	return append(dst, "</section>\n"...)
}

// says reports whether a run is one text, and that the given one.
func says(run article.Inlines, text string) bool {
	if len(run) != 1 {
		return false
	}
	t, ok := run[0].(*article.Text)
	return ok && t != nil && t.Value == text
}

// player appends a recording with its tracks and, for the script, the cues at an address.
func (s *setter) player(dst []byte, v *article.Audio, name, cues string) []byte {
	if s.sound(v.Renditions) < 0 {
		return dst
	}
	dst = append(dst, `<audio controls preload="none"`...)
	if name != "" {
		dst = markup.AppendAttr(dst, "aria-label", name)
	}
	dst = append(dst, '>')
	dst = s.files(dst, v.Renditions)
	dst = s.tracks(dst, v.Tracks)
	if url, ok := gate.URL(cues, gate.Media); ok && cues != "" {
		dst = append(dst, `<track kind="metadata"`...)
		dst = markup.AppendAttr(dst, "src", url)
		dst = append(dst, '>')
	}
	return append(dst, "</audio>"...)
}

// sound returns the index of the first film or recording whose address may go out, or -1.
func (s *setter) sound(files []article.Rendition) int {
	for i := range files {
		if _, ok := gate.URL(files[i].URL, gate.Media); ok {
			return i
		}
	}
	return -1
}

func (s *setter) length(files []article.Rendition) time.Duration {
	for i := range files {
		if files[i].Duration > 0 {
			return files[i].Duration
		}
	}
	return 0
}

func (s *setter) files(dst []byte, files []article.Rendition) []byte {
	for i := range files {
		mark := len(dst)
		dst = append(dst, "<source"...)
		var ok bool
		if dst, ok = s.href(dst, "src", files[i].URL, gate.Media); !ok {
			dst = dst[:mark]
			continue
		}
		if mediaType(files[i].Type) {
			dst = markup.AppendAttr(dst, "type", files[i].Type)
		}
		dst = append(dst, '>')
	}
	return dst
}

// mediaType reports whether t has the form of a media type without parameters.
func mediaType(t string) bool {
	slashes := 0
	for i := 0; i < len(t); i++ {
		switch c := t[i]; {
		case c == '/' && i > 0 && i < len(t)-1:
			slashes++
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', c == '-', c == '+', c == '.':
		default:
			return false
		}
	}
	return slashes == 1
}

// timed returns the kind of a track that a player can show, or "".
func timed(t *article.Track) string {
	switch {
	case t.Kind == article.TrackCaptions, t.Kind == article.TrackDescriptions:
		return string(t.Kind)
	case t.Kind == article.TrackSubtitles && gate.Tag(t.Lang):
		return "subtitles"
	}
	return ""
}

func (s *setter) tracks(dst []byte, tracks []article.Track) []byte {
	for i := range tracks {
		t := &tracks[i]
		kind := timed(t)
		if kind == "" {
			continue
		}
		mark := len(dst)
		dst = append(dst, "<track"...)
		var ok bool
		if dst, ok = s.href(dst, "src", t.URL, gate.Media); !ok {
			dst = dst[:mark]
			continue
		}
		dst = markup.AppendAttr(dst, "kind", kind)
		if gate.Tag(t.Lang) {
			dst = markup.AppendAttr(dst, "srclang", t.Lang)
		}
		if name := trackName(t); name != "" {
			dst = markup.AppendAttr(dst, "label", name)
		}
		dst = append(dst, '>')
	}
	return dst
}

func trackName(t *article.Track) string {
	if t.Label == "" && t.Lang != "" {
		return locale.NativeName(t.Lang)
	}
	return t.Label
}

// transcripts appends links to the texts that no player shows.
func (s *setter) transcripts(dst []byte, tracks []article.Track) []byte {
	for i := range tracks {
		t := &tracks[i]
		if timed(t) != "" {
			continue
		}
		mark := len(dst)
		dst = append(dst, `<p class="sf-transcript">`...)
		var ok bool
		if dst, ok = s.anchor(dst, "", t.URL); !ok {
			dst = dst[:mark]
			continue
		}
		if gate.Tag(t.Lang) {
			dst = markup.AppendAttr(dst, "hreflang", t.Lang)
		}
		dst = append(dst, '>')
		dst = s.label(dst, locale.LabelTranscript)
		if name := trackName(t); name != "" && name != s.l.Label(locale.LabelTranscript) {
			dst = append(dst, " (<bdi>"...)
			dst = markup.AppendText(dst, name)
			dst = append(dst, "</bdi>)"...)
		}
		dst = append(dst, "</a></p>"...)
	}
	return dst
}

func (s *setter) chapters(dst []byte, chapters []article.Chapter) []byte {
	if len(chapters) == 0 {
		return dst
	}
	dst = append(dst, `<details class="sf-chapters"><summary>`...)
	dst = s.label(dst, locale.LabelChapters)
	dst = append(dst, "</summary><ol>"...)
	for i := range chapters {
		c := &chapters[i]
		dst = append(dst, `<li><span class="sf-clock">`...)
		dst = clock(dst, c.Start)
		dst = append(dst, "</span> "...)
		dst = s.linked(dst, c.Title, c.URL)
		dst = append(dst, "</li>"...)
	}
	return append(dst, "</ol></details>"...)
}

// clock appends a position as players show it: 4:05, or 1:04:05.
func clock(dst []byte, d time.Duration) []byte {
	n := int64(max(d, 0) / time.Second)
	two := func(n int64) { dst = append(dst, byte('0'+n/10), byte('0'+n%10)) }
	if h := n / 3600; h > 0 {
		dst = appendInt(dst, h)
		dst = append(dst, ':')
		two(n / 60 % 60)
	} else {
		dst = appendInt(dst, n/60)
	}
	dst = append(dst, ':')
	two(n % 60)
	return dst
}

func (s *setter) title(dst []byte, title string, d time.Duration) []byte {
	if title == "" && d <= 0 {
		return dst
	}
	dst = append(dst, `<p class="sf-media-title">`...)
	dst = markup.AppendText(dst, title)
	if d > 0 {
		if title != "" {
			dst = append(dst, ' ')
		}
		dst = append(dst, `<span class="sf-length">`...)
		dst = s.l.AppendDuration(dst, d, locale.Abbreviated)
		dst = append(dst, "</span>"...)
	}
	return append(dst, "</p>"...)
}
