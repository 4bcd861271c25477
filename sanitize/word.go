package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// wordItem returns the level at which a word processor sets a paragraph as an item of a list, from 1, or 0.
func wordItem(n *node) int {
	if n.data != "p" && !isHeading(n) {
		return 0
	}
	style := attr(n, "style")
	_, list, ok := strings.Cut(style, "mso-list:")
	if !ok || strings.HasPrefix(strings.TrimSpace(list), "none") {
		return 0
	}
	if _, level, ok := strings.Cut(list, "level"); ok && level != "" && '1' <= level[0] && level[0] <= '9' {
		return int(level[0] - '0')
	}
	return 1
}

// wordMark returns the element that holds the bullet or the number of such an item, or nil.
func wordMark(n *node) *node {
	for d := range n.below() {
		if d.element() && strings.Contains(strings.ReplaceAll(attr(d, "style"), " ", ""), "mso-list:Ignore") {
			return d
		}
	}
	return nil
}

// wordList builds an item of a list that a word processor set as paragraphs, and puts it where its level says.
func (b *builder) wordList(n *node, level int) {
	b.flush()
	mark := wordMark(n)
	ordered := false
	if mark != nil {
		text := strings.TrimSpace(rawOf(mark))
		ordered = text != "" && strings.ContainsAny(text[len(text)-1:], ".)") && strings.ContainsAny(text[:1], "0123456789abcdefghijklmnopqrstuvwxyzIVX")
		mark.skip = true
		defer func() { mark.skip = false }()
	}
	item := article.Item{Text: b.inlines(n)}
	if item.Text.Empty() {
		return
	}
	list := b.wordListBefore()
	if list == nil {
		list = &article.List{Ordered: ordered}
		b.add(list, nil)
		b.levels = append(b.levels[:0], list)
	}
	for len(b.levels) > level {
		b.levels = b.levels[:len(b.levels)-1]
	}
	if last := b.levels[len(b.levels)-1]; len(b.levels) < level && len(last.Items) > 0 {
		inner := &article.List{Ordered: ordered}
		above := &last.Items[len(last.Items)-1]
		above.Body = append(above.Body, inner)
		b.levels = append(b.levels, inner)
	}
	last := b.levels[len(b.levels)-1]
	last.Items = append(last.Items, item)
}

// wordListBefore returns the list that was built last, if it is one of a word processor's.
func (b *builder) wordListBefore() *article.List {
	if len(b.levels) == 0 || len(b.out) == 0 {
		return nil
	}
	if l, ok := b.out[len(b.out)-1].block.(*article.List); ok && l == b.levels[0] {
		return l
	}
	return nil
}
