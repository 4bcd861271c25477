package text

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// MediaTerminal is the media type of what [Printer.AppendTerminal] appends: text with the control sequences of ECMA-48.
const MediaTerminal = "text/plain"

// AppendTerminal appends the article for a terminal: plain text with bold, italic, underlined, crossed-out and dimmed words
// (SGR of ECMA-48), the colours that the reader's terminal has, and links that a click opens (OSC 8). It breaks lines at
// Width as plain text does. With NoColor it is plain text, addresses in brackets, as https://no-color.org asks.
//
// No character of the article reaches the terminal as a control: the gate drops them all.
func (p *Printer) AppendTerminal(dst []byte, a *article.Article) []byte {
	if p.NoColor {
		return p.AppendText(dst, a)
	}
	s := p.setter(a)
	w := &plain{series: series{setter: s, liner: liner{dst: dst, start: len(dst), width: p.Width, pen: new(pen)}}}
	w.print = w.printed
	w.all(s.Opening())
	w.body()
	w.all(s.closing())
	return w.dst
}

// sign returns what stands for a sign in plain text, or on a terminal.
func (w *plain) sign(plain, terminal string) string {
	if w.pen != nil {
		return terminal
	}
	return plain
}

func headingStyle(level int) style {
	if level == 1 {
		return bold | underline
	}
	return bold | section
}

// A style is a set of ways in which a character is set.
type style uint8

const (
	bold style = 1 << iota
	dim
	italic
	underline
	struck
	reverse
	code    // in cyan
	section // in blue
)

// sgr are the parameters of SGR for each style.
var sgr = [...]string{"1", "2", "3", "4", "9", "7", "36", "34"}

// A pen knows how each byte of the text at hand is set, and where it leads. A nil pen writes plain text.
type pen struct {
	styles []style
	links  []string
}

// begin forgets the text before.
func (p *pen) begin() {
	if p != nil {
		p.styles, p.links = p.styles[:0], p.links[:0]
	}
}

// draw gives a range of the text a style.
func (p *pen) draw(s style, from, to int) {
	if p == nil {
		return
	}
	for len(p.styles) < to {
		p.styles = append(p.styles, 0)
	}
	for i := from; i < to; i++ {
		p.styles[i] |= s
	}
}

// skip forgets the first bytes of the text.
func (p *pen) skip(n int) {
	if p != nil && n > 0 {
		p.styles, p.links = p.styles[min(n, len(p.styles)):], p.links[min(n, len(p.links)):]
	}
}

// tint returns a text that is all in one style.
func (p *pen) tint(s style, text string) string {
	p.begin()
	p.draw(s, 0, len(text))
	return p.dress(text, 0)
}

// link makes a range of the text a link, and reports whether it could.
func (p *pen) link(url string, from, to int) bool {
	if p == nil || from >= to {
		return false
	}
	url = ascii(url)
	for len(p.links) < to {
		p.links = append(p.links, "")
	}
	for i := from; i < to; i++ {
		p.links[i] = url
	}
	p.draw(underline, from, to)
	return true
}

// dress returns a part of the text, which begins at a byte of it, as it is set. What it opens it closes.
func (p *pen) dress(part string, at int) string {
	if p == nil || len(p.styles) <= at {
		return part
	}
	var b strings.Builder
	var was style
	led := ""
	for i := 0; i <= len(part); i++ {
		var is style
		url := ""
		if i < len(part) && at+i < len(p.styles) {
			is = p.styles[at+i]
		}
		if i < len(part) && at+i < len(p.links) {
			url = p.links[at+i]
		}
		if url != led {
			b.WriteString("\x1b]8;;" + url + "\x1b\\")
			led = url
		}
		if is != was {
			b.WriteString(is.escape(was))
			was = is
		}
		if i < len(part) {
			b.WriteByte(part[i])
		}
	}
	return b.String()
}

// escape returns the sequence by which this style follows another.
func (s style) escape(was style) string {
	parameters := make([]string, 0, len(sgr)+1)
	if was != 0 {
		parameters = append(parameters, "0")
	}
	for i, p := range sgr {
		if s&(1<<i) != 0 {
			parameters = append(parameters, p)
		}
	}
	return "\x1b[" + strings.Join(parameters, ";") + "m"
}

// ascii returns an address as OSC 8 takes it: what is not ASCII in percent-encoding.
func ascii(url string) string {
	url, ok := gate.URL(url, gate.Link)
	if !ok {
		return ""
	}
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(url); i++ {
		if c := url[i]; c < 0x21 || c > 0x7E {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
