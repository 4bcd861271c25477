package applenews

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// flows reports whether a block is text that can stand within that of another component.
func flows(b article.Block) bool {
	switch b.(type) {
	case *article.Paragraph, *article.List, *article.Code, *article.Heading, *article.Math:
		return true
	}
	return false
}

// flow appends a block within the text of a component. What is no text stands there in its words.
func (s *setter) flow(dst []byte, b article.Block) []byte {
	if !furniture.Present(b) {
		return dst
	}
	switch b := b.(type) {
	case *article.Paragraph:
		return s.para(dst, b.Text)
	case *article.Heading:
		return s.para(dst, article.Inlines{&article.Strong{Text: b.Text}})
	case *article.List:
		return s.list(dst, b)
	case *article.Code:
		dst = s.para(dst, b.Caption)
		return pre(dst, b.Value)
	case *article.Math:
		return s.para(dst, article.Plain(furniture.Formula(b.TeX, b.MathML, b.Spoken)))
	}
	return s.words(dst, b)
}

// para appends a paragraph; nothing where it shows nothing.
func (s *setter) para(dst []byte, run article.Inlines) []byte {
	mark := len(dst)
	dst = append(dst, "<p>"...)
	first := len(dst)
	if dst = s.run(dst, run); !shows(string(dst[first:])) {
		return dst[:mark]
	}
	return append(dst, "</p>"...)
}

// list appends a list. One that does not begin with 1 is set as paragraphs with their numbers, since the format's do.
func (s *setter) list(dst []byte, b *article.List) []byte {
	if len(b.Items) == 0 {
		return dst
	}
	tag, numbered := "ul", false
	if b.Ordered {
		tag, numbered = "ol", b.Start != 0 && b.Start != 1
	}
	if !numbered {
		dst = append(append(append(dst, '<'), tag...), '>')
	}
	for i := range b.Items {
		it := &b.Items[i]
		before, after := "<li>", "</li>"
		if numbered {
			before, after = "<p>"+strconv.Itoa(b.Start+i)+". ", "</p>"
		}
		dst = append(dst, before...)
		switch it.Task {
		case article.TaskOpen:
			dst = append(dst, "☐ "...)
		case article.TaskDone:
			dst = append(dst, "☑ "...)
		}
		dst = s.run(dst, it.Text)
		if numbered {
			dst = append(dst, after...)
			for _, inner := range it.Body {
				dst = s.flow(dst, inner)
			}
			continue
		}
		for _, inner := range it.Body {
			dst = s.within(dst, inner)
		}
		dst = append(dst, after...)
	}
	if numbered {
		return dst
	}
	return append(append(append(dst, "</"...), tag...), '>')
}

// within appends a block within an item of a list: lists as lists, all else as lines.
func (s *setter) within(dst []byte, b article.Block) []byte {
	if !furniture.Present(b) {
		return dst
	}
	switch b := b.(type) {
	case *article.List:
		return s.list(dst, b)
	case *article.Paragraph:
		return s.run(append(dst, "<br>"...), b.Text)
	}
	for line := range strings.Lines(gate.Text(string(article.AppendBlocksPlain(nil, []article.Block{b})))) {
		dst = markup.AppendText(append(dst, "<br>"...), strings.TrimSpace(line))
	}
	return s.credited(dst, b, "<br>", "")
}

// words appends a block as the paragraphs of its plain text.
func (s *setter) words(dst []byte, b article.Block) []byte {
	for line := range strings.Lines(gate.Text(string(article.AppendBlocksPlain(nil, []article.Block{b})))) {
		dst = s.para(dst, article.Plain(strings.TrimSpace(line)))
	}
	return s.credited(dst, b, "<p>", "</p>")
}

// credited appends what the plain text of media leaves out: what they show, who made them, and where they are.
func (s *setter) credited(dst []byte, b article.Block, before, after string) []byte {
	line := func(run article.Inlines) {
		if furniture.Line(run.Plain()) != "" {
			dst = append(dst, before...)
			dst = s.run(dst, run)
			dst = append(dst, after...)
		}
	}
	for path, n := range article.All(&article.Article{Body: []article.Block{b}}) {
		switch path[len(path)-1].Name {
		case "poster", "thumbnail", "image":
			continue
		}
		switch n := n.(type) {
		case *article.Image:
			line(article.Plain(n.Alt))
			line(article.Plain(s.Credits(n.Attribution)))
		case *article.Video:
			line(s.fileLink(n.Renditions, n.Title))
			line(article.Plain(s.Credits(n.Attribution)))
		case *article.Audio:
			line(s.fileLink(n.Renditions, n.Title))
			line(article.Plain(s.Credits(n.Attribution)))
		case *article.Embed:
			line(n.Text)
			line(article.Inlines{furniture.Link(n.URL, s.EmbedTitle(n))})
		case *article.Promo:
			line(n.Headline)
			line(n.Text)
			line(article.Inlines{furniture.Link(n.URL, s.Action(n))})
		}
	}
	return dst
}
