package email

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// served returns the whole address under which the host serves a picture, or "".
func (s *setter) served(r *article.Rendition, width int) string {
	url := r.URL
	if s.p.ImageURL != nil {
		url = s.p.ImageURL(r, width)
	}
	return furniture.Absolute(url)
}

// source returns what stands in src: the address, or that of the part of the message that the picture is.
func (s *setter) source(url string) string {
	if s.load != nil {
		return s.load.source(url)
	}
	return url
}

// pick returns the file of a picture that mail programs show best: JPEG, PNG or GIF, since Outlook knows no other; else the first.
func (s *setter) pick(files []article.Rendition, width int) (url string, r *article.Rendition) {
	for i := range files {
		u := s.served(&files[i], width)
		if u == "" {
			continue
		}
		switch files[i].Type {
		case "image/jpeg", "image/png", "image/gif":
			return u, &files[i]
		}
		if r == nil {
			url, r = u, &files[i]
		}
	}
	return url, r
}

// picture appends a picture at the width that there is, within a link where it has one; or nothing.
func (s *setter) picture(dst []byte, m *article.Image, room int, link string) []byte {
	if m == nil {
		return dst
	}
	url, r := s.pick(m.Renditions, 2*room)
	if r == nil {
		return dst
	}
	dst, linked := s.anchor(dst, "", plainStyle, link)
	dst = markup.AppendAttr(append(dst, "<img"...), "src", s.source(url))
	alt := m.Alt
	if m.Decorative {
		alt = ""
	}
	if alt == "" && linked {
		alt = s.L.Label(locale.LabelEmbedOpen) // a link has to say something
	}
	dst = markup.AppendAttr(dst, "alt", alt)
	w, h := r.Width, r.Height
	if w <= 0 || h <= 0 || w > 1<<20 || h > 1<<20 {
		w = room
		dst = number(dst, "width", w)
	} else {
		if w > room {
			w, h = room, max((h*room+w/2)/w, 1)
		}
		dst = number(number(dst, "width", w), "height", h)
	}
	dst = append(dst, ` style="display:block;width:100%;max-width:`...)
	dst = append(appendInt(dst, w), `px;height:auto;border:0">`...)
	if linked {
		dst = append(dst, "</a>"...)
	}
	return dst
}

// pictured appends a picture as a block or, where it cannot be shown, its words.
func (s *setter) pictured(dst []byte, m *article.Image, link string) []byte {
	mark := len(dst)
	dst = append(dst, `<div style="margin:0 0 8px">`...)
	start := len(dst)
	if dst = s.picture(dst, m, s.room, link); len(dst) > start {
		return append(dst, "</div>\n"...)
	}
	return s.words(dst[:mark], m)
}

// words appends what a picture shows, in words.
func (s *setter) words(dst []byte, m *article.Image) []byte {
	if m == nil || m.Decorative || strings.TrimSpace(m.Alt) == "" {
		return dst
	}
	return s.para(dst, "sf-q sf-l", "margin:0 0 8px;"+s.face.label("14px", quiet)+"border:1px solid "+line+";padding:10px 12px",
		article.Plain(string(s.L.AppendName(nil, locale.NameImage, m.Alt))), nil)
}

func (s *setter) figure(dst []byte, m *article.Image) []byte {
	mark := len(dst)
	dst = s.pictured(dst, m, m.Link)
	dst = s.caption(dst, m.Caption, m.Attribution, m.SourceType)
	if m.Meta != nil && gate.Tag(m.Meta.Lang) && len(dst) > mark {
		inner := string(dst[mark:])
		dst = append(s.open(dst[:mark], "div", "", "", m.Meta), inner...)
		dst = append(dst, "</div>\n"...)
	}
	return dst
}

// caption appends a caption with the credits behind it and the mark of a machine's part; without any, room in its stead.
func (s *setter) caption(dst []byte, text article.Inlines, attr article.Attribution, stated article.SourceType) []byte {
	run := text
	add := func(words string) {
		if words == "" {
			return
		}
		if shown(run) {
			words = " " + words
		}
		run = furniture.Join(run, article.Plain(words))
	}
	add(s.Credits(attr))
	switch render.Disclose(attr, stated).Kind {
	case render.AIModified:
		add("· " + s.L.Label(locale.LabelAIModified))
	case render.AIGenerated:
		add("· " + s.L.Label(locale.LabelAIGenerated))
	}
	if !shown(run) {
		return append(dst, `<div style="font-size:1px;line-height:12px">&nbsp;</div>`+"\n"...)
	}
	return s.para(dst, "sf-q", "margin:0 0 20px;"+s.face.label("13px", quiet), run, nil)
}

func (s *setter) gallery(dst []byte, g *article.Gallery) []byte {
	for i := range g.Images {
		dst = s.block(dst, &g.Images[i])
	}
	return s.note(dst, g.Caption)
}

// play appends the line that leads to a film or a recording.
func (s *setter) play(dst []byte, k locale.Label, title, url string, length time.Duration) []byte {
	words := s.L.Label(k)
	if title = furniture.Line(title); title != "" {
		words = string(s.L.AppendLabelled(nil, words, title))
	}
	run := article.Inlines{&article.Strong{Text: article.Inlines{furniture.Link(furniture.Reachable(url), "▶ "+words)}}}
	if length > 0 {
		run = append(run, &article.Text{Value: " · " + string(s.L.AppendDuration(nil, length, locale.Abbreviated))})
	}
	return s.para(dst, "sf-i", "margin:0 0 8px;"+s.face.label("15px", ink), run, nil)
}

// file returns the address and the length of a film or recording.
func file(files []article.Rendition) (url string, length time.Duration) {
	for i := range files {
		if url = furniture.Absolute(files[i].URL); url != "" {
			return url, files[i].Duration
		}
	}
	return "", 0
}

func (s *setter) video(dst []byte, v *article.Video) []byte {
	url, length := file(v.Renditions)
	if v.Poster != nil {
		dst = s.pictured(dst, v.Poster, url)
	}
	dst = s.play(dst, locale.LabelVideo, v.Title, url, length)
	dst = s.tracks(dst, v.Tracks)
	if v.Poster != nil && len(v.Poster.Attribution) > 0 {
		dst = s.note(dst, article.Plain(s.Credits(v.Poster.Attribution)))
	}
	return s.caption(dst, v.Caption, v.Attribution, v.SourceType)
}

func (s *setter) audio(dst []byte, a *article.Audio) []byte {
	url, length := file(a.Renditions)
	dst = s.play(dst, locale.LabelAudio, a.Title, url, length)
	dst = s.tracks(dst, a.Tracks)
	return s.caption(dst, a.Caption, a.Attribution, a.SourceType)
}

// tracks appends links to the transcripts.
func (s *setter) tracks(dst []byte, tracks []article.Track) []byte {
	for i := range tracks {
		t := &tracks[i]
		if t.Kind != article.TrackTranscript || furniture.Reachable(t.URL) == "" {
			continue
		}
		words := t.Label
		if words == "" {
			words = s.L.Label(locale.LabelTranscript)
		}
		dst = s.note(dst, article.Inlines{furniture.Link(t.URL, words)})
	}
	return dst
}

func (s *setter) embed(dst []byte, e *article.Embed) []byte {
	mark := len(dst)
	dst = s.box(dst, "sf-l", "border:1px solid "+line+";padding:16px 16px 6px;word-break:break-word")
	start := len(dst)
	s.room -= 34
	if e.Thumbnail != nil {
		dst = s.pictured(dst, e.Thumbnail, e.URL)
	}
	s.room += 34
	dst = s.note(dst, article.Plain(furniture.Provider(e)))
	dst = s.para(dst, "sf-i", "margin:0 0 8px;"+s.face.label("16px", ink)+"font-weight:bold", article.Plain(e.Title), e.Meta)
	if shown(e.Text) {
		dst = append(dst, `<blockquote style="margin:0">`...)
		dst = s.para(dst, "sf-i", "margin:0 0 10px;"+s.face.text(), e.Text, e.Meta)
		dst = append(dst, "</blockquote>"...)
	}
	by := e.Author
	if !e.Published.IsZero() {
		if by != "" {
			by = string(locale.AppendIsolated(nil, by, s.dir)) + " · "
		}
		by += string(s.L.AppendDateTime(nil, e.Published, locale.Medium, locale.Short, s.Zone))
	}
	dst = s.note(dst, article.Plain(by))
	if furniture.Reachable(e.URL) != "" {
		dst = s.para(dst, "sf-i", "margin:0 0 10px;"+s.face.label("15px", ink), article.Inlines{&article.Strong{
			Text: article.Inlines{furniture.Link(e.URL, s.L.Label(locale.LabelEmbedOpen))}}}, nil)
	}
	if len(dst) == start {
		dst = dst[:mark]
	} else {
		dst = unbox(dst)
	}
	if e.Thumbnail != nil && len(e.Thumbnail.Attribution) > 0 || shown(e.Caption) {
		var credit article.Attribution
		var stated article.SourceType
		if e.Thumbnail != nil {
			credit, stated = e.Thumbnail.Attribution, e.Thumbnail.SourceType
		}
		dst = s.caption(dst, e.Caption, credit, stated)
	}
	return dst
}

func (s *setter) promo(dst []byte, p *article.Promo) []byte {
	if p.Image == nil && !shown(p.Headline) && !shown(p.Text) && s.Action(p) == "" {
		return dst
	}
	dst = s.box(dst, "sf-w", "background-color:"+ground+";padding:18px 20px 4px;word-break:break-word")
	s.room -= 40
	if p.Image != nil {
		dst = s.pictured(dst, p.Image, p.URL)
		if len(p.Image.Attribution) > 0 || shown(p.Image.Caption) {
			dst = s.caption(dst, p.Image.Caption, p.Image.Attribution, p.Image.SourceType)
		} else {
			dst = append(dst, `<div style="font-size:1px;line-height:8px">&nbsp;</div>`...)
		}
	}
	s.room += 40
	dst = s.para(dst, "sf-i", "margin:0 0 8px;"+s.face.head("19px"), p.Headline, p.Meta)
	dst = s.para(dst, "sf-i", "margin:0 0 14px;"+s.face.label("15px", ink), p.Text, p.Meta)
	if words := s.Action(p); words != "" {
		dst = s.button(dst, p.URL, words)
	}
	return unbox(dst)
}

// button appends a link as a button, which Outlook draws too; or its words where they lead nowhere.
func (s *setter) button(dst []byte, url, words string) []byte {
	style := s.face.label("15px", paper) + "font-weight:bold;text-decoration:none"
	mark := len(dst)
	dst = append(dst, `<table role="presentation" cellspacing="0" cellpadding="0" dir="`...)
	dst = append(append(dst, s.dir...), `"><tr><td class="sf-b" style="background-color:`+accent+`;border-radius:4px;mso-padding-alt:12px 22px">`...)
	dst, ok := s.anchor(dst, "sf-b sf-n", "display:inline-block;padding:12px 22px;background-color:"+accent+";border-radius:4px;"+style, url)
	if !ok {
		return s.para(dst[:mark], "sf-i", "margin:0 0 14px;"+s.face.label("15px", ink)+"font-weight:bold", article.Plain(words), nil)
	}
	dst = markup.AppendText(dst, words)
	return unbox(append(dst, "</a>"...))
}
