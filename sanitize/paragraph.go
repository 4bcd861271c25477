package sanitize

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// flush ends the paragraph: two line breaks end one as well, and lines that begin with a bullet are a list.
func (b *builder) flush() {
	if !b.lined {
		return
	}
	line := b.line
	b.line, b.lined = line[:0], false
	if !slices.ContainsFunc(line, isBreak) && !startsList(line) {
		if line = trimmed(line); line.Empty() || hollow(line) {
			return
		}
		if e := b.bare(line); e != nil && (b.door.Embed == nil || b.door.Embed(e)) {
			b.report.add(Changed, CodeEmbed, "", e.URL)
			b.put(e, nil)
		} else {
			b.put(b.paragraph(b.wrapped(b.runs.keep(line)), nil), nil)
		}
		return
	}
	var para article.Inlines
	var list *article.List
	end := func() {
		if para = trimmed(para); !para.Empty() && !hollow(para) {
			b.put(b.paragraph(b.wrapped(b.runs.keep(para)), nil), nil)
		}
		para = nil
	}
	var sep article.Inline = &article.Break{} // the break before the part at hand
	for len(line) > 0 {
		i := 0
		for i < len(line) && !isBreak(line[i]) {
			i++
		}
		part, before := trimEnd(line[:i:i]), sep
		if i < len(line) {
			sep = line[i]
		}
		line = line[min(i+1, len(line)):]
		if len(part) == 0 {
			end()
			list = nil
			continue
		}
		if startsList(part) {
			end()
			t := part[0].(*article.Text)
			if t.Value = strings.TrimLeft(strings.TrimLeft(t.Value, "•‣◦▪●"), " \u00A0"); t.Value == "" {
				part = part[1:]
			}
			if list == nil {
				list = b.openList()
			}
			list.Items = append(list.Items, article.Item{Text: b.runs.keep(part)})
			continue
		}
		if list = nil; len(para) == 0 {
			para = part
			continue
		}
		para = append(append(para, before), part...)
	}
	end()
}

// hollow reports whether a text is marks and spaces alone.
func hollow(text article.Inlines) bool {
	for _, n := range text {
		var in article.Inlines
		switch n := n.(type) {
		case *article.Text:
			if strings.Trim(n.Value, spaces) != "" {
				return false
			}
		case *article.Break:
		case *article.Strong:
			in = n.Text
		case *article.Emphasis:
			in = n.Text
		case *article.Link:
			in = n.Text
		case *article.Span:
			in = n.Text
		case *article.Mark:
			in = n.Text
		case *article.Sub:
			in = n.Text
		case *article.Sup:
			in = n.Text
		case *article.Strike:
			in = n.Text
		default:
			return false
		}
		if !hollow(in) {
			return false
		}
	}
	return true
}

// startsList reports whether a line begins with a bullet.
func startsList(line article.Inlines) bool {
	if len(line) == 0 {
		return false
	}
	t, ok := line[0].(*article.Text)
	return ok && bulleted(t.Value)
}

func bulleted(s string) bool {
	for _, mark := range [...]string{"•", "‣", "◦", "▪", "●"} {
		if strings.HasPrefix(s, mark) && strings.TrimSpace(s) != mark {
			return true
		}
	}
	return false
}

// openList returns the list of bullets that ends what was built, or a new one.
func (b *builder) openList() *article.List {
	if n := len(b.out); n > 0 && b.out[n-1].node == nil {
		if l, ok := b.out[n-1].block.(*article.List); ok && !l.Ordered {
			return l
		}
	}
	l := &article.List{}
	b.put(l, nil)
	return l
}

func isBreak(n article.Inline) bool { _, ok := n.(*article.Break); return ok }
