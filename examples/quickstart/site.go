package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/text"
)

// A piece is an article of the site, and the folder that it is written to.
type piece struct {
	name    string
	article *article.Article
}

// A site is all articles with the printers for them.
type site struct {
	pieces []piece
	heads  head.Printer
	pages  html.Printer
	texts  text.Printer
	voice  speech.Printer
}

const lead = "openai-azure.en"

// newSite reads the samples and makes their addresses those of files in one folder.
func newSite() (*site, error) {
	s := new(site)
	for name, a := range samples.All() {
		s.pieces = append(s.pieces, piece{name, a})
	}
	if s.front() == nil {
		return nil, fmt.Errorf("%w: %s", errSample, lead)
	}
	here := make(map[string]string) // canonical URL → path below the folder
	for _, p := range s.pieces {
		if p.article.URL != "" {
			here[p.article.URL] = p.name + "/page.html"
		}
	}
	for _, p := range s.pieces {
		for i := range p.article.Editions {
			if to, ok := here[p.article.Editions[i].URL]; ok {
				p.article.Editions[i].URL = "../" + to
			}
		}
	}
	// Pictures lie beside the articles: what a CDN would be asked for by an address of its own.
	s.pages.ImageURL = func(r *article.Rendition, _ int) string {
		if name, ok := strings.CutPrefix(r.URL, "https://media.news.example/"); ok && strings.HasSuffix(name, ".jpg") {
			return "../media/" + name
		}
		return r.URL
	}
	s.pages.Head = s.heads.Append
	return s, nil
}

// front returns the article that stands first on the index.
func (s *site) front() *article.Article {
	for _, p := range s.pieces {
		if p.name == lead {
			return p.article
		}
	}
	return nil
}

// A surface is a form that every article is written in.
type surface struct {
	file   string
	append func(dst []byte, a *article.Article) []byte
}

func (s *site) surfaces() []surface {
	return []surface{
		{"page.html", s.pages.AppendPage},
		{"article.html", s.pages.AppendArticle},
		{"card.html", func(dst []byte, a *article.Article) []byte { return s.pages.AppendCard(dst, a, html.Standard) }},
		{"head.html", s.heads.Append},
		{"jsonld.json", s.heads.AppendJSONLD},
		{"text.txt", s.texts.AppendText},
		{"markdown.md", s.texts.AppendMarkdown},
		{"speech.txt", s.voice.AppendText},
		{"ssml.xml", s.voice.AppendSSML},
		{"article.json", article.AppendJSON},
	}
}

// write writes each article to a folder of its own, the pictures, and the index.
func (s *site) write(dir string) error {
	var buf []byte
	for _, p := range s.pieces {
		folder := filepath.Join(dir, p.name)
		if err := os.MkdirAll(folder, 0o777); err != nil {
			return err
		}
		for _, form := range s.surfaces() {
			buf = form.append(buf[:0], p.article)
			if err := os.WriteFile(filepath.Join(folder, form.file), buf, 0o666); err != nil {
				return err
			}
		}
	}
	if err := s.writeMedia(filepath.Join(dir, "media")); err != nil {
		return err
	}
	index, err := s.index()
	if err != nil {
		return err
	}
	style := html.Stylesheet() + indexCSS
	return errors.Join(
		os.WriteFile(filepath.Join(dir, "style.css"), []byte(style), 0o666),
		os.WriteFile(filepath.Join(dir, "index.html"), index, 0o666),
	)
}

func (s *site) writeMedia(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	media := samples.Media()
	return fs.WalkDir(media, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(media, name)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, path.Base(name)), data, 0o666)
	})
}
