package text

import (
	"strings"

	"github.com/standfirst/standfirst/render/locale"
)

// A liner writes blocks of lines within each other: each level has a prefix that begins all its lines.
type liner struct {
	dst    []byte
	start  int
	width  int    // columns after which lines break; zero breaks none
	prefix []byte // of every line
	marker string // stands in place of the end of the prefix on the next line
	over   int    // how many bytes of the prefix it stands over
	tight  bool   // no empty line between blocks
	begun  bool   // the level has a block
	pen    *pen   // with which a terminal's text is set
}

// open begins a block: an empty line parts it from the one before.
func (w *liner) open() {
	if w.begun && w.marker == "" && !w.tight && len(w.dst) > w.start {
		w.dst = append(w.dst, strings.TrimRight(string(w.prefix), " ")...)
		w.dst = append(w.dst, '\n')
	}
	w.begun = true
}

// line writes a line behind the prefix.
func (w *liner) line(s string) {
	prefix := string(w.prefix)
	if w.marker != "" {
		prefix = prefix[:max(0, len(prefix)-w.over)] + w.marker
		w.marker, w.over = "", 0
	}
	if s == "" {
		prefix = strings.TrimRight(prefix, " ")
	}
	w.dst = append(w.dst, prefix...)
	w.dst = append(w.dst, s...)
	w.dst = append(w.dst, '\n')
}

// push goes a level in: the marker begins its next line, and rest, which is as wide, all others.
func (w *liner) push(marker, rest string) (pop func()) {
	held, prefix, tight := w.marker, len(w.prefix), w.tight
	if held != "" || marker != rest {
		w.marker, w.over = held+marker, w.over+len(rest)
	}
	w.prefix = append(w.prefix, rest...)
	w.begun = false
	return func() {
		if w.marker != "" {
			w.line("") // an empty item
		}
		w.prefix, w.tight, w.begun = w.prefix[:prefix], tight, true
	}
}

// para writes a text, broken into lines at its breaks and, with a width, at spaces.
func (w *liner) para(s string) {
	at := 0
	for line := range strings.SplitSeq(s, "\n") {
		room := w.width - locale.Columns(string(w.prefix))
		if w.width <= 0 || locale.Columns(line) <= room {
			w.line(w.pen.dress(line, at))
			at += len(line) + 1
			continue
		}
		end := at + len(line) + 1
		for _, part := range locale.Wrap(line, max(room, 20)) {
			at += strings.Index(s[at:], part)
			w.line(w.pen.dress(part, at))
			at += len(part)
		}
		at = end
	}
}
