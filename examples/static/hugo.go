package main

import (
	"bytes"
	"regexp"
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
		if err := to.add("content/"+piece.name+"."+strings.ToLower(piece.lang)+".md", unmistaken(page)); err != nil {
			return err
		}
	}
	return nil
}

// shortcode is what Hugo takes for a call of a template, in code as anywhere else.
var shortcode = regexp.MustCompile(`(?s)\{\{([<%])(.*?)([>%])\}\}`)

// code returns code that Hugo prints as it stands: its calls in the form of a comment, and what only begins like one apart.
func code(s string) string {
	const mark = "\x00"
	s = shortcode.ReplaceAllStringFunc(s, func(call string) string {
		inner := call[3 : len(call)-3]
		if (call[2] == '<') != (call[len(call)-3] == '>') || strings.Contains(inner, "*/") {
			return call
		}
		return "{" + mark + call[1:3] + "/*" + inner + "*/" + call[len(call)-3:]
	})
	s = strings.NewReplacer("{{<", "{ {<", "{{%", "{ {%").Replace(s)
	return strings.ReplaceAll(s, mark, "")
}

// forHugo returns the article with its pictures where Hugo has them, and its code so that none of it is run.
func (s *site) forHugo(a *article.Article) *article.Article {
	picture := func(i *article.Image) {
		for n := range i.Renditions {
			i.Renditions[n].URL = s.image(i.Renditions[n].URL, "/")
		}
	}
	return article.Rewrite(a, article.Rewriter{
		Image: func(_ article.Path, i *article.Image) bool { picture(i); return true },
		Block: func(_ article.Path, b article.Block) []article.Block {
			if c, ok := b.(*article.Code); ok {
				c.Value = code(c.Value)
			}
			return []article.Block{b}
		},
		Inline: func(_ article.Path, n article.Inline) []article.Inline {
			switch n := n.(type) {
			case *article.InlineCode:
				n.Value = code(n.Value)
			case *article.InlineMath: // which prints as code
				n.TeX = code(n.TeX)
			}
			return []article.Inline{n}
		},
	})
}

// unmistaken escapes, outside of code, what Hugo would take for the beginning of a call: Markdown's escapes do for a reader.
func unmistaken(page []byte) []byte {
	var out []byte
	for {
		i := bytes.Index(page, []byte("{{%"))
		if i < 0 {
			return append(out, page...)
		}
		out = append(out, page[:i+2]...)
		if !bytes.HasPrefix(page[i+3:], []byte("/*")) {
			out = append(out, '\\')
		}
		out = append(out, '%')
		page = page[i+3:]
	}
}
