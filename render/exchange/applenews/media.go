package applenews

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// picture returns the address of the first file of a picture that the format takes: JPEG, PNG, GIF, WebP, or of no stated type.
func (s *setter) picture(b *article.Image) (url string, r *article.Rendition) {
	for i := range b.Renditions {
		r = &b.Renditions[i]
		switch strings.ToLower(r.Type) {
		case "", "image/jpeg", "image/jpg", "image/png", "image/gif", "image/webp":
		default:
			continue
		}
		address := r.URL
		if s.ImageURL != nil {
			address = s.ImageURL(r, r.Width)
		}
		if url = uri.Absolute(address); url != "" {
			return url, r
		}
	}
	return "", nil
}

// image writes a picture with its caption and credits; without a file that can be shown, its words.
func (s *setter) image(b *article.Image) {
	url, _ := s.picture(b)
	if url == "" {
		if !b.Decorative {
			s.plain(component{role: "caption", style: "caption", layout: "text"}, b.Alt)
		}
	} else {
		s.open(component{role: imageRole(b), layout: "wide"})
		s.w.Text("URL", url)
		if !b.Decorative {
			s.w.Text("accessibilityCaption", furniture.Line(b.Alt))
		}
		s.w.Text("caption", furniture.Line(b.Caption.Plain()))
		s.w.Close('}')
	}
	s.caption(b.Caption)
	s.credits(b.Attribution, b.SourceType)
}

// imageRole returns "photo" for what a camera took and "figure" for what was made in another way; "image" where neither is stated.
func imageRole(b *article.Image) string {
	switch b.SourceType {
	case "digitalCapture", "computationalCapture", "negativeFilm", "positiveFilm", "print", "humanEdits", "algorithmicallyEnhanced":
		return "photo"
	case "":
	default:
		return "figure"
	}
	for i := range b.Attribution {
		switch render.Role(b.Attribution[i].Role).AppleNews {
		case "photographer":
			return "photo"
		case "illustrator":
			return "figure"
		}
	}
	return "image"
}

func (s *setter) caption(run article.Inlines) {
	s.text(component{role: "caption", style: "caption", layout: "tight"}, run)
}

// credits writes the credits of a picture or recording: those of photographers and illustrators in the components that the
// format has for them, others as captions; and the mark of a machine where no credit tells its part.
func (s *setter) credits(attr article.Attribution, t article.SourceType) {
	for i := 0; i < len(attr); {
		role := creditRole(attr[i].Role)
		j := i + 1
		for j < len(attr) && creditRole(attr[j].Role) == role {
			j++
		}
		s.plain(component{role: role, style: "caption", layout: "tight"}, s.Credits(attr[i:j]))
		i = j
	}
	s.plain(component{role: "caption", style: "caption", layout: "tight"}, s.marked(attr, t))
}

func creditRole(r article.Role) string {
	switch role := render.Role(r).AppleNews; role {
	case "photographer", "illustrator":
		return role
	}
	return "caption"
}

// gallery writes pictures that a reader pages through; those without a file stand in their words.
func (s *setter) gallery(b *article.Gallery) {
	mark := len(s.w.Dst)
	s.open(component{role: "gallery", layout: "wide"})
	s.w.Key("items")
	s.w.Open('[')
	first := len(s.w.Dst)
	for i := range b.Images {
		img := &b.Images[i]
		url, _ := s.picture(img)
		if url == "" {
			continue
		}
		s.w.Open('{')
		s.w.Text("URL", url)
		if !img.Decorative {
			s.w.Text("accessibilityCaption", furniture.Line(img.Alt))
		}
		s.w.Text("caption", s.line(img.Caption.Plain(), s.Credits(img.Attribution), s.marked(img.Attribution, img.SourceType)))
		s.w.Close('}')
	}
	if len(s.w.Dst) == first {
		s.w.Dst = s.w.Dst[:mark]
	} else {
		s.w.Close(']')
		s.w.Close('}')
	}
	for i := range b.Images {
		if url, _ := s.picture(&b.Images[i]); url == "" {
			s.image(&b.Images[i])
		}
	}
	s.caption(b.Caption)
}

// line returns texts as one line.
func (s *setter) line(texts ...string) string {
	return furniture.Line(strings.Join(texts, " "))
}

// film returns the file of a film that the format takes: MP4, QuickTime, HLS, or of no stated type.
func film(files []article.Rendition) (string, *article.Rendition) {
	return file(files, "video/mp4", "video/quicktime", "video/x-m4v", "application/vnd.apple.mpegurl", "application/x-mpegurl")
}

// sound returns the file of a recording that the format takes: MP3, AAC, WAV, or of no stated type.
func sound(files []article.Rendition) (string, *article.Rendition) {
	return file(files, "audio/mpeg", "audio/mp3", "audio/mp4", "audio/aac", "audio/x-m4a", "audio/m4a", "audio/wav", "audio/x-wav")
}

func file(files []article.Rendition, types ...string) (string, *article.Rendition) {
	for i := range files {
		r := &files[i]
		ok := r.Type == ""
		for _, t := range types {
			ok = ok || strings.EqualFold(r.Type, t)
		}
		if url := uri.Absolute(r.URL); ok && url != "" {
			return url, r
		}
	}
	return "", nil
}

// video writes a film with its caption and credits; without a file that can be played, a link.
func (s *setter) video(b *article.Video) {
	url, r := film(b.Renditions)
	if url == "" {
		s.html(body, paragraph(s.run(nil, s.fileLink(b.Renditions, s.titled(locale.LabelVideo, b.Title)))))
	} else {
		s.open(component{role: "video", layout: "wide"})
		s.w.Text("URL", url)
		if b.Poster != nil {
			still, _ := s.picture(b.Poster)
			s.w.Text("stillURL", still)
		}
		if r.Width > 0 && r.Height > 0 {
			s.w.Key("aspectRatio")
			s.w.Raw(strconv.FormatFloat(float64(r.Width)/float64(r.Height), 'f', 3, 64))
		}
		s.w.Text("accessibilityCaption", furniture.Line(b.Title))
		s.w.Text("caption", furniture.Line(b.Title))
		s.w.Close('}')
	}
	s.tracks(b.Tracks)
	s.caption(b.Caption)
	s.credits(b.Attribution, b.SourceType)
}

// audio writes a recording; without a file that can be played, a link.
func (s *setter) audio(b *article.Audio, title string) {
	if furniture.Line(b.Title) != "" {
		title = b.Title
	}
	if url, _ := sound(b.Renditions); url == "" {
		if len(b.Renditions) > 0 || b.Title != "" {
			s.html(body, paragraph(s.run(nil, s.fileLink(b.Renditions, s.titled(locale.LabelAudio, title)))))
		}
	} else {
		s.open(component{role: "audio", layout: "text"})
		s.w.Text("URL", url)
		s.w.Text("accessibilityCaption", furniture.Line(title))
		s.w.Text("caption", furniture.Line(title))
		s.w.Close('}')
	}
	s.tracks(b.Tracks)
	s.caption(b.Caption)
	s.credits(b.Attribution, b.SourceType)
}

// titled returns a title behind what it is of.
func (s *setter) titled(k locale.Label, title string) string {
	if title = furniture.Line(title); title == "" {
		return s.L.Label(k)
	}
	return string(s.L.AppendLabelled(nil, s.L.Label(k), title))
}

// fileLink returns words that lead to the first file with an address.
func (s *setter) fileLink(files []article.Rendition, words string) article.Inlines {
	for i := range files {
		if uri.Absolute(files[i].URL) != "" {
			if words == "" {
				words = files[i].URL
			}
			return article.Inlines{furniture.Link(files[i].URL, words)}
		}
	}
	return article.Plain(words)
}

// tracks writes links to transcripts.
func (s *setter) tracks(tracks []article.Track) {
	for i := range tracks {
		t := &tracks[i]
		if t.Kind != article.TrackTranscript || uri.Absolute(t.URL) == "" {
			continue
		}
		words := furniture.Line(t.Label)
		if words == "" {
			words = s.L.Label(locale.LabelTranscript)
		}
		s.caption(article.Inlines{furniture.Link(t.URL, words)})
	}
}

// marked returns the mark of a machine's part in a picture or recording, where no credit tells it; or "".
func (s *setter) marked(attr article.Attribution, t article.SourceType) string {
	if attr.AI() {
		return ""
	}
	switch render.Disclose(attr, t).Kind {
	case render.AIGenerated:
		return s.L.Label(locale.LabelAIGenerated)
	case render.AIModified:
		return s.L.Label(locale.LabelAIModified)
	}
	return ""
}
