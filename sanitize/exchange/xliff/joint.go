package xliff

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/sanitize"
)

// order returns the parts of a unit in the order of their targets, and whether any segment has one.
func (e *editor) order(u *unit, s *slot) (order []*part, some bool) {
	taken := make([]*part, len(u.parts))
	stated := false
	for i := range u.parts {
		p := &u.parts[i]
		order = append(order, p)
		if p.translated && p.segment && len(p.target) == 0 && len(p.source) > 0 && (p.state == "" || p.state == "initial") {
			p.translated = false // a tool's empty form
		}
		some = some || p.translated && p.segment
		stated = stated || p.order > 0
	}
	if !stated {
		return order, some
	}
	for i, p := range order {
		at := p.order - 1
		if p.order == 0 {
			at = i
		}
		if at >= len(taken) || taken[at] != nil {
			e.tell(sanitize.Changed, CodeReordered, u.id, s.path, "the targets have no order that could be")
			return order, some
		}
		taken[at] = p
	}
	return taken, some
}

// joint returns the space before a sentence that follows another without one, since the language of the base sets none.
func (e *editor) joint(order []*part, i int) token {
	if i == 0 || !order[i].segment || !order[i-1].segment || !order[i-1].translated || !solid(ending(order[i-1].source)) {
		return token{}
	}
	before, after := ending(order[i-1].target), beginning(order[i].target)
	if before == 0 || after == 0 || solid(before) || solid(after) || unicode.IsSpace(before) || unicode.IsSpace(after) {
		return token{}
	}
	return token{kind: words, text: " "}
}

// idle reports whether the space between two sentences is none of the target's, since its language sets none.
func (e *editor) idle(order []*part, i int) bool {
	if i == 0 || i+1 == len(order) || len(order[i].source) != 1 || order[i].source[0].text != " " {
		return false
	}
	last := order[i-1]
	return last.translated && order[i+1].translated && solid(ending(last.target)) && !solid(ending(last.source))
}

// solid reports whether no space follows a character in running text.
func solid(r rune) bool {
	return r >= 0x3000 && r <= 0x303F || r >= 0xFF00 && r <= 0xFF60 || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

func ending(tokens []token) rune {
	for _, t := range slices.Backward(tokens) {
		if t.kind == words && t.text != "" {
			r, _ := utf8.DecodeLastRuneInString(t.text)
			return r
		}
	}
	return 0
}

func beginning(tokens []token) rune {
	for _, t := range tokens {
		if t.kind == words && t.text != "" {
			r, _ := utf8.DecodeRuneInString(t.text)
			return r
		}
	}
	return 0
}
