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
