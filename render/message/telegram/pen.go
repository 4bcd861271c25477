package telegram

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// A pen writes a classic message. Tags and line feeds are due until there is text for them, so that no element is empty
// and no message begins or ends with a gap; and what may not stand within each other never does:
// see https://core.telegram.org/bots/api#formatting-options.
type pen struct {
	dst   []byte
	start int

	want, open []tag // from without to within: as they shall be, and as they are
	made       int   // how many tags there have been

	gap    int // line feeds due before the next text
	tight  bool
	levels []level
	begun  bool // the line has text
	breaks []brk
	lead   bool // what was printed last belongs to what follows
	near   bool // and so close that no empty line parts them
	hush   bool // the gap before the next block is there already
	rtl    bool // the text runs from the right
}

// A tag is an element that surrounds text.
type tag struct {
	name, text string // text is the opening tag
	id         int
}

// A level is a list item or the like: what its first line begins with, and what the others do.
type level struct{ first, rest string }

// A brk is a place where a message can end: before the line feeds at that offset.
type brk struct {
	at   int
	kind int
}

// The kinds of break, from the worst place to the best.
const (
	atLine = iota
	atBlock
	atTop
)

func newPen(dst []byte, rtl bool) *pen { return &pen{dst: dst, start: len(dst), rtl: rtl} }

// has returns whether text will stand within an element of the name.
func (p *pen) has(name string) bool {
	for i := range p.want {
		if p.want[i].name == name {
			return true
		}
	}
	return false
}

// push surrounds what follows with an element, until the returned function is called. Where the element may not stand, it
// does nothing: links hold neither links nor code, and no element stands within code or twice within itself.
func (p *pen) push(name, attrs string) (pop func()) {
	held := p.want
	if p.has("code") || p.has("pre") || p.has(name) || name == "code" && p.has("a") {
		return func() {}
	}
	p.made++
	t := tag{name, "<" + name + attrs + ">", p.made}
	if name == "code" || name == "pre" { // neither may stand within bold and the like
		p.want = nil
		for _, outer := range held {
			if outer.name == "blockquote" {
				p.want = append(p.want, outer)
			}
		}
		p.want = append(p.want, t)
	} else {
		p.want = append(held[:len(held):len(held)], t)
	}
	return func() { p.want = held }
}

// para begins a block.
func (p *pen) para() {
	if p.hush {
		return
	}
	p.gap = max(p.gap, 2)
	if p.tight || p.near {
		p.gap = 1
	}
}

// line ends a line within a block.
func (p *pen) line() {
	if p.begun {
		p.gap = min(p.gap+1, 2)
	}
}

// item begins a level, until the returned function is called.
func (p *pen) item(first, rest string) (pop func()) {
	n := len(p.levels)
	p.levels = append(p.levels, level{first, rest})
	return func() { p.levels = p.levels[:n] }
}

// sync writes what is due before text.
func (p *pen) sync() {
	n := 0
	for n < len(p.open) && n < len(p.want) && p.open[n].id == p.want[n].id {
		n++
	}
	p.shut(n)
	if p.gap > 0 && len(p.dst) > p.start {
		p.mark()
		for ; p.gap > 0; p.gap-- {
			p.dst = append(p.dst, '\n')
		}
		p.begun = false
	}
	p.gap, p.near, p.hush = 0, false, false
	for ; n < len(p.want) && p.want[n].name == "blockquote"; n++ {
		p.dst = append(p.dst, p.want[n].text...)
	}
	if !p.begun {
		p.begun = true
		for i := range p.levels {
			p.dst = markup.AppendText(p.dst, p.levels[i].first)
			p.levels[i].first = p.levels[i].rest
		}
	}
	for ; n < len(p.want); n++ {
		p.dst = append(p.dst, p.want[n].text...)
	}
	p.open = append(p.open[:0], p.want...)
}

// shut ends the elements that are open beyond the first n.
func (p *pen) shut(n int) {
	for i := len(p.open) - 1; i >= n; i-- {
		p.dst = append(p.dst, "</"...)
		p.dst = append(p.dst, p.open[i].name...)
		p.dst = append(p.dst, '>')
	}
	p.open = p.open[:min(n, len(p.open))]
}

// mark notes that the message can end here.
func (p *pen) mark() {
	kind := atLine
	switch {
	case p.lead:
		p.lead = false
		return
	case p.gap > 1 && len(p.levels) == 0 && len(p.open) == 0:
		kind = atTop
	case p.gap > 1:
		kind = atBlock
	}
	p.breaks = append(p.breaks, brk{len(p.dst), kind})
}

// text writes text, with its line ends as spaces.
func (p *pen) text(s string) {
	s = gate.Text(s)
	if strings.ContainsAny(s, "\n\r\t") {
		s = lines.Replace(s)
	}
	if !p.begun || p.gap > 0 {
		s = strings.TrimLeft(s, " ")
	}
	if s == "" {
		return
	}
	fresh := !p.begun || p.gap > 0
	p.sync()
	if fresh && p.rtl && locale.FirstStrong(s) == article.LTR { // a client takes the direction of a line from its first letter
		p.dst = append(p.dst, "\u200F"...)
	}
	p.dst = markup.AppendText(p.dst, s)
}

var lines = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ")

// verbatim writes the lines of a listing.
func (p *pen) verbatim(s string) {
	s = strings.ReplaceAll(gate.Text(s), "\r", "")
	if strings.TrimSpace(s) == "" {
		return
	}
	p.sync()
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			p.breaks = append(p.breaks, brk{len(p.dst), atLine})
			p.dst = append(p.dst, '\n')
		}
		p.dst = markup.AppendText(p.dst, line)
	}
}

// done ends all elements and returns what was written.
func (p *pen) done() []byte {
	p.shut(0)
	return p.dst
}
