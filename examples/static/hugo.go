package main

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/text"
)

// printHugo prints content files for Hugo: Markdown with front matter, named by language as its translation by file name
// wants it, with tags in small letters as its language keys are; and the pictures among the static files.
func (s *site) printHugo(to files) error {
	for name, data := range s.media {
		if err := to.add("static/media/"+name, data); err != nil {
			return err
		}
	}
	p := &text.Printer{FrontMatter: true}
	for _, piece := range s.pieces {
		page := p.AppendMarkdown(nil, s.forHugo(piece.article))
		if err := to.add("content/"+piece.name+"."+strings.ToLower(piece.lang)+".md", page); err != nil {
			return err
		}
	}
	return nil
}

// forHugo returns the article with its pictures where Hugo has them.
func (s *site) forHugo(a *article.Article) *article.Article {
	picture := func(i *article.Image) {
		for n := range i.Renditions {
			i.Renditions[n].URL = s.image(i.Renditions[n].URL, "/")
		}
	}
	return article.Rewrite(a, article.Rewriter{
		Image: func(_ article.Path, i *article.Image) bool { picture(i); return true },
	})
}
