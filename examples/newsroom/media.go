package main

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// Pictures are those of the samples. A page asks nothing of other sites: what an article shows from there becomes a link.

// samplesMedia is where the samples say their media are.
const samplesMedia = "https://media.news.example/"

// pictures are the names of the files that this site has.
var pictures = func() map[string]bool {
	names := make(map[string]bool)
	entries, _ := fs.ReadDir(samples.Media(), ".")
	for _, e := range entries {
		names[e.Name()] = true
	}
	return names
}()

// local maps the address of a picture to that on this site, or to none.
func local(r *article.Rendition, _ int) string {
	if name, ok := strings.CutPrefix(r.URL, samplesMedia); ok && pictures[name] {
		return "/media/" + name
	}
	return ""
}

// absolute is local with the base, for whoever reads it elsewhere.
func (r *room) absolute(rendition *article.Rendition, width int) string {
	if strings.HasPrefix(rendition.URL, r.base+"/") { // the drawn one
		return rendition.URL
	}
	if to := local(rendition, width); to != "" {
		return r.base + to
	}
	return ""
}

func here(renditions []article.Rendition) bool {
	for i := range renditions {
		if local(&renditions[i], 0) != "" {
			return true
		}
	}
	return false
}

// atHome returns a copy of an article in which media that this site does not have are links to where they are.
func atHome(a *article.Article) *article.Article {
	link := func(files []article.Rendition, words string, caption article.Inlines) []article.Block {
		if len(files) == 0 || !strings.HasPrefix(files[0].URL, "http") { // nobody knows where it was
			return nil
		}
		if words == "" {
			words = files[0].URL
		}
		text := article.Inlines{&article.Link{URL: files[0].URL, Text: article.Plain(words)}}
		if !caption.Empty() {
			text = append(append(text, &article.Text{Value: " "}), caption...)
		}
		return []article.Block{&article.Paragraph{Text: text}}
	}
	a = article.Rewrite(a, article.Rewriter{
		Image: func(path article.Path, p *article.Image) bool {
			inBody := len(path) > 0 && path[0].Name == "body"
			return here(p.Renditions) || inBody // where Block sees it next, unless it stands within something else
		},
		Block: func(_ article.Path, b article.Block) []article.Block {
			switch b := b.(type) {
			case *article.Image:
				if !here(b.Renditions) {
					return link(b.Renditions, b.Alt, b.Caption)
				}
			case *article.Video:
				if !here(b.Renditions) {
					return link(b.Renditions, b.Title, b.Caption)
				}
			case *article.Audio:
				if !here(b.Renditions) {
					return link(b.Renditions, b.Title, b.Caption)
				}
			}
			return []article.Block{b}
		},
	})
	if a.Audio != nil && !here(a.Audio.Renditions) {
		a.Audio = nil
	}
	return a
}

// media answers with a picture.
func (r *room) media(w http.ResponseWriter, req *http.Request) error {
	name := req.PathValue("name")
	if !pictures[name] {
		return errNone
	}
	data, err := fs.ReadFile(samples.Media(), name)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "public, max-age=86400")
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin") // for cards on other sites
	return r.bytes(w, req, "image/jpeg", data)
}

//go:embed newsroom.css
var houseStyle string

//go:embed icon.svg
var iconSVG string

// style is the stylesheet of all pages, and styleURL its address, which changes with it.
var (
	style    = html.Stylesheet() + houseStyle
	styleURL = "/asset/" + short(style) + ".css"
)

func short(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}

func (r *room) asset(w http.ResponseWriter, req *http.Request) error {
	if "/asset/"+req.PathValue("name") != styleURL {
		return errNone
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	return r.bytes(w, req, "text/css; charset=utf-8", []byte(style))
}

func (r *room) icon(w http.ResponseWriter, req *http.Request) error {
	w.Header().Set("Cache-Control", "public, max-age=86400")
	return r.bytes(w, req, "image/svg+xml", []byte(iconSVG))
}
