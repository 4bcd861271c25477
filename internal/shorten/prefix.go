package shorten

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// Prefix returns the beginning of a text, up to a byte of its plain text; an inline that cannot be cut stays whole or goes.
// Space at its end goes. The text itself stays as it is.
func Prefix(text article.Inlines, to int) article.Inlines {
	var out article.Inlines
	for _, n := range text {
		if n == nil {
			continue
		}
		size := len(article.Inlines{n}.Plain())
		if size > to {
			if n = part(n, to); n != nil {
				out = append(out, n)
			}
			break
		}
		out = append(out, n)
		to -= size
	}
	return trimmed(out)
}

// part returns the beginning of an inline, or nil.
func part(n article.Inline, to int) article.Inline {
	if to <= 0 {
		return nil
	}
	switch n := n.(type) {
	case *article.Text:
		c := *n
		c.Value = strings.ToValidUTF8(n.Value[:min(to, len(n.Value))], "")
		return &c
	case *article.Strong:
		c := *n
		c.Text = Prefix(n.Text, to)
		return &c
	case *article.Emphasis:
		c := *n
		c.Text = Prefix(n.Text, to)
		return &c
	case *article.Link:
		c := *n
		c.Text = Prefix(n.Text, to)
		return &c
	case *article.Mark:
		c := *n
		c.Text = Prefix(n.Text, to)
		return &c
	case *article.Strike:
		c := *n
		c.Text = Prefix(n.Text, to)
		return &c
	case *article.Span:
		c := *n
		c.Text = Prefix(n.Text, to)
		return &c
	}
	return nil
}

// trimmed cuts the space at the end of a run that this package made.
func trimmed(run article.Inlines) article.Inlines {
	for len(run) > 0 {
		switch last := run[len(run)-1].(type) {
		case *article.Text:
			value := strings.TrimRight(last.Value, " \n\t")
			if value == last.Value {
				return run
			}
			run = run[:len(run)-1]
			if value != "" {
				c := *last
				c.Value = value
				return append(run, &c)
			}
		case *article.Break:
			run = run[:len(run)-1]
		default:
			return run
		}
	}
	return run
}
