package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"html/template"
	"os"
	"path/filepath"

	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var (
	//go:embed frames.html
	framesHTML string
	//go:embed gallery.css
	galleryCSS string

	frames = template.Must(template.New("frames").Parse(framesHTML))
)

// A manifest is what whoever opens the pages needs to know of them. Policy is the Content-Security-Policy under which
// they work: as strict as a host would send it.
type manifest struct {
	Policy string `json:"policy"`
	Pages  []page `json:"pages"`
}

// policy lets nothing run, and nothing load from elsewhere. The stylesheet that pages embed passes by the hash that
// the library states; the gallery's own pages link to theirs.
func policy() string {
	return "default-src 'none'; style-src 'self' '" + html.StyleHash() + "'; img-src 'self'; media-src 'self'; frame-src 'self'; " +
		"base-uri 'none'; form-action 'none'"
}

// write writes each page to a folder of its own, what they need, the index, and the manifest.
func (g *gallery) write(dir string) error {
	var buf []byte
	for _, p := range g.pages {
		file := filepath.Join(dir, filepath.FromSlash(p.File))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return err
		}
		buf = p.append(buf[:0])
		if err := os.WriteFile(file, buf, 0o666); err != nil {
			return err
		}
	}
	pages := append([]page{{Name: "index", File: "index.html", Kind: "index", Lang: "en"}}, g.pages...)
	said, err := json.MarshalIndent(manifest{policy(), pages}, "", "\t")
	save := func(name string, data []byte) error { return os.WriteFile(filepath.Join(dir, name), data, 0o666) }
	return errors.Join(err, writeMedia(filepath.Join(dir, "media")),
		save("style.css", []byte(html.Stylesheet()+galleryCSS)),
		save("index.html", appendFrame(nil, "", "standfirst: the gallery", "index", g.groups())),
		save("media/cues.vtt", cues(samples.Get(lead))),
		save("read-along.js", []byte(html.Script())),
		save("gallery.json", append(said, '\n')))
}

// A group is the pages of a kind, as the index has them.
type group struct {
	Title string
	Pages []page
}

func (g *gallery) groups() []group {
	var out []group
	for _, kind := range []struct{ name, title string }{
		{kindFile, "Your articles"}, {kindReader, "One story, readers of ten languages"},
		{kindOption, "What a host may ask for"},
		{kindSample, "The samples"}, {kindCards, "Cards"},
	} {
		group := group{Title: kind.title}
		for _, p := range g.pages {
			if p.Kind == kind.name {
				group.Pages = append(group.Pages, p)
			}
		}
		if len(group.Pages) > 0 {
			out = append(out, group)
		}
	}
	return out
}
