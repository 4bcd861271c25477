package furniture

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
)

// Absolute returns an address as it may go out, where it names its host; or "".
func Absolute(url string) string {
	url, ok := gate.URL(url, gate.Media)
	if !ok || !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
		return ""
	}
	return url
}

// Reachable returns an address as a message may link to it: one that names its host, a mailbox or a telephone; or "".
func Reachable(url string) string {
	url, ok := gate.URL(url, gate.Link)
	if !ok {
		return ""
	}
	for _, scheme := range [...]string{"https://", "http://", "mailto:", "tel:"} {
		if strings.HasPrefix(url, scheme) {
			return url
		}
	}
	return ""
}

// File returns the first address of a picture, film or recording that may go out by absolute, or "".
func File(files []article.Rendition, absolute func(url string) string) string {
	for i := range files {
		if url := absolute(files[i].URL); url != "" {
			return url
		}
	}
	return ""
}

// Picture returns the first address, as the host serves it, of a file that the surface shows; where there is none, of any
// that the host may make one of; or "".
func Picture(files []article.Rendition, host render.ImageURL, shown func(r *article.Rendition) bool, absolute func(url string) string) string {
	for _, any := range [...]bool{false, true} {
		for i := range files {
			r := &files[i]
			if !shown(r) && (!any || host == nil) {
				continue
			}
			url := r.URL
			if host != nil {
				url = host(r, r.Width)
			}
			if url = absolute(url); url != "" {
				return url
			}
		}
	}
	return ""
}

// Host returns the name of the site that an address leads to, without "www.", or "".
func Host(url string) string {
	_, rest, ok := strings.Cut(Absolute(url), "//")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	return strings.TrimPrefix(rest, "www.")
}

// Provider returns the name of the site that an embed is from: the known one's own, else the host of the address.
func Provider(e *article.Embed) string {
	switch e.Provider {
	case article.YouTube:
		return "YouTube"
	case article.Vimeo:
		return "Vimeo"
	case article.Spotify:
		return "Spotify"
	case article.SoundCloud:
		return "SoundCloud"
	case article.TikTok:
		return "TikTok"
	case article.X:
		return "X"
	case article.Instagram:
		return "Instagram"
	case article.Bluesky:
		return "Bluesky"
	case article.Mastodon:
		return "Mastodon"
	}
	return Host(e.URL)
}
