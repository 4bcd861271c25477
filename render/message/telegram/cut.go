package telegram

import (
	"bytes"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/render/locale"
)

// Length returns the size of a message as the Bot API counts it: the UTF-16 code units of its text, after the markup has
// been read.
func Length(message string) int { return length([]byte(message)) }

func length(html []byte) int {
	total := 0
	for i := 0; i < len(html); {
		n, units, _ := step(html[i:])
		i += n
		total += units
	}
	return total
}

func unitsOf(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// step returns the size in bytes of the tag, entity or character that html begins with, the units that it counts, and its
// character; a tag has none.
func step(html []byte) (size, units int, r rune) {
	switch html[0] {
	case '<':
		if n := bytes.IndexByte(html, '>'); n > 0 {
			return n + 1, 0, -1
		}
	case '&':
		if n := bytes.IndexByte(html[:min(len(html), 12)], ';'); n > 0 {
			r := entity(string(html[1:n]))
			return n + 1, unitsOf(r), r
		}
	}
	r, n := utf8.DecodeRune(html)
	return n, unitsOf(r), r
}

func entity(name string) rune {
	switch name {
	case "lt":
		return '<'
	case "gt":
		return '>'
	case "amp":
		return '&'
	}
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		if n, err := strconv.Atoi(digits); err == nil && n > 0 && n <= utf8.MaxRune {
			return rune(n)
		}
	}
	return '"'
}

// A stream is printed text that may be cut, or what is left of it.
type stream struct {
	open   []string // the opening tags of the elements that it begins within
	html   []byte
	breaks []brk
	base   int // of the offsets of the breaks
}

func (p *pen) stream() stream { return stream{html: p.done()[p.start:], breaks: p.breaks} }

// all returns the text with the elements that it begins within.
func (t *stream) all() []byte {
	if len(t.open) == 0 {
		return t.html
	}
	return append([]byte(strings.Join(t.open, "")), t.html...)
}

// cut parts a text that is longer than room: what fits, up to the best place to end, and the rest. It ends at a block, a
// line, a sentence or, where none of them leaves half of the room, at a word; clean is whether it did not have to.
// Elements are ended in the one and begin anew in the other.
func cut(l *locale.Locale, t stream, room int) (head []byte, rest stream, clean bool) {
	at, clean := place(l, t, room)
	if at >= len(t.html) {
		return t.all(), stream{}, true
	}
	open := elements(t.open, t.html[:at])
	head = append([]byte(strings.Join(t.open, "")), bytes.TrimRight(t.html[:at], " \n")...)
	for i := len(open) - 1; i >= 0; i-- {
		head = append(head, "</"+name(open[i])+">"...)
	}
	tail := t.html[at:]
	for { // an element that ends here does not begin anew, nor does space begin the rest
		if len(open) > 0 && bytes.HasPrefix(tail, []byte("</"+name(open[len(open)-1])+">")) {
			tail = tail[len(name(open[len(open)-1]))+3:]
			open = open[:len(open)-1]
		} else if trimmed := bytes.TrimLeft(tail, " \n"); len(trimmed) < len(tail) {
			tail = trimmed
		} else {
			break
		}
	}
	rest = stream{open, tail, t.breaks, t.base + len(t.html) - len(tail)}
	for len(rest.breaks) > 0 && rest.breaks[0].at <= rest.base {
		rest.breaks = rest.breaks[1:]
	}
	return head, rest, clean
}

// elements returns the opening tags of the elements that are open at the end of a text, by those that it begins within.
func elements(within []string, html []byte) []string {
	open := slices.Clone(within)
	for i := 0; i < len(html); {
		n, _, r := step(html[i:])
		if r < 0 {
			if t := string(html[i : i+n]); strings.HasPrefix(t, "</") {
				open = open[:max(len(open)-1, 0)]
			} else {
				open = append(open, t)
			}
		}
		i += n
	}
	return open
}

// name returns the name of an element from its opening tag.
func name(tag string) string {
	tag = strings.Trim(tag, "<>")
	name, _, _ := strings.Cut(tag, " ")
	return name
}

// place returns where a text ends that may count no more than room, and whether it ends there by itself.
func place(l *locale.Locale, t stream, room int) (at int, clean bool) {
	var best [3]struct{ at, units int } // the last break of each kind
	count, end, next, last := 0, 0, 0, 0
	code := 0
	for _, tag := range t.open {
		if name(tag) == "pre" {
			code++
		}
	}
	for end < len(t.html) {
		for next < len(t.breaks) && t.breaks[next].at-t.base <= end {
			last = t.breaks[next].at - t.base
			best[t.breaks[next].kind] = struct{ at, units int }{last, count}
			next++
		}
		n, units, r := step(t.html[end:])
		if count+units > room {
			break
		}
		if r < 0 {
			switch tag := t.html[end : end+n]; {
			case bytes.HasPrefix(tag, []byte("<pre")):
				code++
			case bytes.HasPrefix(tag, []byte("</pre")):
				code--
			}
		}
		count += units
		end += n
	}
	if end == len(t.html) {
		return end, true
	}
	for _, kind := range [...]int{atTop, atBlock} {
		if best[kind].units*2 >= room {
			return best[kind].at, true
		}
	}
	if code > 0 && best[atLine].units*2 >= room {
		return best[atLine].at, true
	}
	stop := len(t.html)
	if next < len(t.breaks) {
		stop = t.breaks[next].at - t.base
	}
	w := windowOf(t.html, last, end, min(stop, end+1000))
	if s := w.sentence(l); s > 0 && w.units(t.html, s)+length(t.html[:last]) >= (room+1)/2 {
		return w.at[s], true
	}
	if best[atLine].units*2 >= room {
		return best[atLine].at, true
	}
	if s := w.word(l); s > 0 {
		return w.at[s], false
	}
	if last > 0 {
		return last, true
	}
	return end, false
}

// A window is the plain text around the place where a text has to be cut, with the offset in the markup at which each of
// its bytes ends.
type window struct {
	text string
	at   []int // by byte of text, and one more: where the markup of what is before it ends
	end  int   // how much of the text fits
}

func windowOf(html []byte, from, end, stop int) window {
	var text []byte
	w := window{at: []int{from}}
	for i := from; i < stop; {
		if i <= end {
			w.end = len(text)
		}
		n, _, r := step(html[i:])
		if i += n; r < 0 {
			continue
		}
		mark := len(text)
		text = utf8.AppendRune(text, r)
		for range len(text) - mark {
			w.at = append(w.at, i)
		}
	}
	if stop <= end {
		w.end = len(text)
	}
	w.text = string(text)
	return w
}

func (w *window) units(html []byte, to int) int { return length(html[w.at[0]:w.at[to]]) }

// sentence returns the end of the last whole sentence that fits, or 0.
func (w *window) sentence(l *locale.Locale) int {
	last, at := 0, 0
	for s := range l.Sentences(w.text) {
		if at += len(s); at > w.end && len(strings.TrimRight(w.text[:at], " \n")) > w.end {
			break
		}
		last = min(at, w.end)
	}
	if last == len(w.text) && last > 0 && w.end >= len(w.text) { // the text goes on behind the window
		return 0
	}
	return last
}

// word returns the end of the last word that fits, or where none does, of the last character; or 0.
func (w *window) word(l *locale.Locale) int {
	lead := len(w.text) - len(strings.TrimLeft(w.text, " \n"))
	if w.end <= lead {
		return 0
	}
	n := sort.Search(w.end-lead+1, func(n int) bool { // the number of characters that fit
		return len(l.AppendTruncated(nil, w.text[lead:], n+1))-len(l.Ellipsis()) > w.end-lead
	})
	kept := strings.TrimSuffix(string(l.AppendTruncated(nil, w.text[lead:], n)), l.Ellipsis())
	for !strings.HasPrefix(w.text[lead:], kept) && kept != "" { // isolates that were closed
		_, size := utf8.DecodeLastRuneInString(kept)
		kept = kept[:len(kept)-size]
	}
	if kept != "" && lead+len(kept) <= w.end {
		return lead + len(kept)
	}
	for at := w.end; at > lead && at > w.end-64; at-- {
		if locale.GraphemeBoundary(w.text[lead:], at-lead) == at-lead {
			return at
		}
	}
	return w.end
}
