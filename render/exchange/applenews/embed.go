package applenews

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render/locale"
)

// embed writes a piece of another site: as the component that the format has for it, else what is stated of it, and a link.
func (s *setter) embed(b *article.Embed) {
	role, url := piece(b)
	if role != "" {
		s.open(component{role: role, layout: "text"})
		s.w.Text("URL", url)
		if role == "embedwebvideo" {
			s.w.Key("aspectRatio")
			s.w.Raw("1.777")
			s.w.Text("accessibilityCaption", furniture.Line(b.Title))
			s.w.Text("caption", furniture.Line(b.Title))
		}
		s.w.Close('}')
		s.caption(b.Caption)
		return
	}
	if b.Thumbnail != nil {
		s.image(b.Thumbnail)
	}
	if furniture.Line(b.Text.Plain()) != "" {
		s.html(component{role: "quote", style: "quote", layout: "text"}, paragraph(s.run(nil, b.Text)))
		s.cite("quote", article.Plain(b.Author))
	}
	if words := s.EmbedTitle(b); uri.Absolute(b.URL) != "" || words != s.L.Label(locale.LabelEmbedOpen) {
		s.html(body, paragraph(s.run(nil, article.Inlines{furniture.Link(b.URL, words)})))
	}
	s.caption(b.Caption)
}

// piece returns the component for a piece, and its address in the form that the component takes; "" where there is none.
func piece(b *article.Embed) (role, url string) {
	host, path, query := parts(b.URL)
	dirs := strings.Split(strings.Trim(path, "/"), "/")
	switch b.Provider {
	case article.X:
		if (host == "x.com" || host == "twitter.com") && len(dirs) >= 3 && (dirs[1] == "status" || dirs[1] == "statuses") && name(dirs[0]) && digits(dirs[2]) {
			return "tweet", "https://twitter.com/" + dirs[0] + "/status/" + dirs[2]
		}
	case article.Instagram:
		if host != "instagram.com" {
			break
		}
		if len(dirs) == 3 { // behind the name of its author
			dirs = dirs[1:]
		}
		if len(dirs) == 2 && (dirs[0] == "p" || dirs[0] == "reel" || dirs[0] == "tv") && name(dirs[1]) {
			return "instagram", "https://www.instagram.com/" + dirs[0] + "/" + dirs[1] + "/"
		}
	case article.YouTube:
		key := b.Key
		switch {
		case key != "":
		case host == "youtu.be":
			key = dirs[0]
		case host == "youtube.com" && (dirs[0] == "embed" || dirs[0] == "shorts" || dirs[0] == "live") && len(dirs) == 2:
			key = dirs[1]
		case host == "youtube.com" && path == "/watch":
			key = value(query, "v")
		}
		if name(key) {
			return "embedwebvideo", "https://www.youtube.com/embed/" + key
		}
	case article.Vimeo:
		key := b.Key
		if key == "" && host == "vimeo.com" && len(dirs) == 1 {
			key = dirs[0]
		}
		if digits(key) {
			return "embedwebvideo", "https://player.vimeo.com/video/" + key
		}
	}
	return "", ""
}

// parts returns the host of an address, without "www." or "m.", its path and its query.
func parts(url string) (host, path, query string) {
	_, rest, ok := strings.Cut(uri.Absolute(url), "://")
	if !ok {
		return "", "", ""
	}
	rest, _, _ = strings.Cut(rest, "#")
	rest, query, _ = strings.Cut(rest, "?")
	host, path, _ = strings.Cut(rest, "/")
	host = strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(host), "www."), "m.")
	return host, "/" + path, query
}

// value returns the value of a parameter of a query.
func value(query, name string) string {
	for part := range strings.SplitSeq(query, "&") {
		if v, ok := strings.CutPrefix(part, name+"="); ok {
			return v
		}
	}
	return ""
}

// name reports whether a text is of the letters of names and keys.
func name(s string) bool {
	return s != "" && len(s) <= 64 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == ""
}

func digits(s string) bool { return s != "" && len(s) <= 32 && strings.Trim(s, "0123456789") == "" }
