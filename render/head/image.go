package head

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// shared returns the file of the picture that shared links show, or nil. No network takes drawings in SVG.
func (s *setter) shared() *article.Rendition {
	if s.face == nil {
		return nil
	}
	if r := s.file(s.face); r != nil && !drawing(r) {
		return r
	}
	return nil
}

// file returns the file that stands for a picture: the first whose address may go out, a drawing only where there is
// nothing else.
func (s *setter) file(i *article.Image) *article.Rendition {
	var last *article.Rendition
	for j := range i.Renditions {
		r := &i.Renditions[j]
		if s.serve(r) == "" {
			continue
		}
		if !drawing(r) {
			return r
		}
		if last == nil {
			last = r
		}
	}
	return last
}

// serve returns the address under which a picture goes out, or "".
func (s *setter) serve(r *article.Rendition) string {
	url := r.URL
	if s.ImageURL != nil {
		url = s.ImageURL(r, 0)
	}
	return vetted(url)
}

// drawing reports whether a file is an SVG.
func drawing(r *article.Rendition) bool {
	if strings.HasPrefix(strings.ToLower(r.Type), "image/svg") {
		return true
	}
	path, _, _ := strings.Cut(r.URL, "?")
	path, _, _ = strings.Cut(path, "#")
	return strings.HasSuffix(strings.ToLower(path), ".svg")
}

// sound returns the first file of a recording or film whose address may go out, or nil.
func sound(files []article.Rendition) *article.Rendition {
	for i := range files {
		if vetted(files[i].URL) != "" {
			return &files[i]
		}
	}
	return nil
}
