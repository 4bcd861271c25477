package slack

import (
	"strings"

	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/shorten"
)

// A writer appends blocks of Block Kit. Text that follows text goes into one rich_text block, so that pictures and
// dividers alone use blocks up.
type writer struct {
	*setter
	out   jsonw.Writer
	count int // blocks so far
	most  int // blocks that there is room for

	at    place
	kind  string // the element of rich text that the next text opens
	flat  int    // above zero: within an element that holds nothing but text and links
	depth int    // of lists that stand flat
	some  bool   // the element at hand has text
	gap   string // parts the next text from it
	hold  bool   // the next paragraph goes on in the same line

	run   []byte // text that is not written yet
	style style  // of run
}

// A place is where in a message a writer is.
type place uint8

const (
	outside place = iota // between blocks
	rich                 // in a rich_text block, between its elements
	element              // in an element of it, among text and links
)

// A style is that of a text.
type style struct{ bold, italic, strike, code bool }

const section = "rich_text_section"

func (s *setter) writer(dst []byte, most int) *writer {
	return &writer{setter: s, out: *jsonw.NewWriter(dst), most: most, kind: section}
}

// size returns what the blocks count towards MaxTotal.
func (w *writer) size() int { return shorten.Units(w.out.Dst) + w.count*BlockOverhead }

// room reports whether n more blocks have room, and one of rich text after them.
func (w *writer) room(n int) bool { return w.flat == 0 && w.count+n < w.most }

// open begins an object with a type.
func (w *writer) open(kind string) {
	w.out.Open('{')
	w.out.Key("type")
	w.out.String(kind)
}

// array begins a member that is an array.
func (w *writer) array(name string) {
	w.out.Key(name)
	w.out.Open('[')
}

func (w *writer) closeArray() {
	w.out.Close(']')
	w.out.Close('}')
}

// other begins a block that is not rich text.
func (w *writer) other(kind string) {
	w.end()
	w.count++
	w.open(kind)
}

// end closes the rich text that is open.
func (w *writer) end() {
	w.leave()
	if w.at == rich {
		w.closeArray()
		w.at = outside
	}
}

// leave closes the element that is open.
func (w *writer) leave() {
	w.flush()
	if w.at == element {
		w.closeArray()
		w.at = rich
	}
	w.gap = ""
}

// enter opens a rich_text block where none is open.
func (w *writer) enter() {
	w.leave()
	if w.at == outside {
		w.count++
		w.open("rich_text")
		w.array("elements")
		w.at = rich
	}
}

// begin opens what text can stand in, and parts the text to come from that before.
func (w *writer) begin() {
	if w.at != element {
		w.enter()
		w.open(w.kind)
		w.array("elements")
		w.at, w.some = element, false
	}
	if w.some {
		w.run = append(w.run, w.gap...)
	}
	w.gap, w.hold, w.some = "", false, true
}

// para says that what follows is a paragraph of its own.
func (w *writer) para() {
	if w.hold {
		return
	}
	if w.gap = "\n\n"; w.depth > 0 {
		w.gap = "\n"
	}
}

// line says that what follows is a line of its own.
func (w *writer) line() {
	if !w.hold && w.gap == "" {
		w.gap = "\n"
	}
}

// text writes text.
func (w *writer) text(s string, st style) {
	if s = gate.Text(s); s == "" {
		return
	}
	w.begin()
	if st != w.style {
		w.flush()
		w.style = st
	}
	w.run = append(w.run, s...)
}

// flush writes the text that is not written yet.
func (w *writer) flush() {
	if len(w.run) == 0 {
		return
	}
	w.open("text")
	w.out.Key("text")
	w.out.String(string(w.run))
	w.styled(w.style)
	w.out.Close('}')
	w.run = w.run[:0]
}

func (w *writer) styled(st style) {
	if st == (style{}) {
		return
	}
	w.out.Key("style")
	w.out.Open('{')
	for _, s := range [...]struct {
		name string
		set  bool
	}{{"bold", st.bold}, {"italic", st.italic}, {"strike", st.strike}, {"code", st.code}} {
		if s.set {
			w.out.Key(s.name)
			w.out.Bool(true)
		}
	}
	w.out.Close('}')
}

// link writes a link; its text alone where the address cannot go out, and its address where it has no text.
func (w *writer) link(address, text string, st style) {
	text = strings.TrimSpace(gate.Text(text))
	if address = reach(address); address == "" {
		w.text(text, st)
		return
	}
	w.begin()
	w.flush()
	w.open("link")
	w.out.Key("url")
	w.out.String(address)
	w.out.Text("text", text)
	w.styled(st)
	w.out.Close('}')
}

// reach returns an address as a link of Slack may have it, or "".
func reach(address string) string {
	if address = furniture.Reachable(address); shorten.Units(address) > MaxURL {
		return ""
	}
	return address
}

// raw writes elements of rich text that are JSON already.
func (w *writer) raw(elements []byte) {
	if len(elements) > 0 {
		w.begin()
		w.flush()
		w.out.Raw(string(elements))
	}
}

// plain writes a member that is a plain_text object, in which ":x:" is no emoji.
func (w *writer) plain(name, s string, limit int) {
	w.out.Key(name)
	w.plainText(s, limit)
}

func (w *writer) plainText(s string, limit int) {
	w.open("plain_text")
	w.out.Key("text")
	w.out.String(fitted(w.L, s, limit))
	w.out.Key("emoji")
	w.out.Bool(false)
	w.out.Close('}')
}

// divider writes a line across.
func (w *writer) divider() {
	w.other("divider")
	w.out.Close('}')
}

// context writes texts in small type, at most MaxContext of them.
func (w *writer) context(texts ...string) {
	w.contextOf("", "", texts...)
}

// contextOf writes a context block that begins with a picture, where there is one.
func (w *writer) contextOf(picture, alt string, texts ...string) {
	n := 0
	begin := func() {
		if n++; n == 1 {
			w.other("context")
			w.array("elements")
		}
	}
	if picture != "" {
		begin()
		w.open("image")
		w.pictured(picture, alt)
		w.out.Close('}')
	}
	for _, s := range texts {
		if furniture.Visible(s) && n < MaxContext {
			begin()
			w.plainText(s, MaxSection)
		}
	}
	if n > 0 {
		w.closeArray()
	}
}

func (w *writer) pictured(address, alt string) {
	w.out.Key("image_url")
	w.out.String(address)
	w.out.Key("alt_text")
	w.out.String(fitted(w.L, alt, MaxAlt))
}

// A button leads to an address.
type button struct{ text, address string }

// actions writes buttons: as many, from the first, as keep to a room in characters.
func (w *writer) actions(room int, buttons ...button) {
	n := 0
	for _, b := range buttons {
		b.text, b.address = furniture.Line(b.text), absolute(b.address)
		room -= shorten.Units(b.address) + min(quoted(b.text), 2*MaxButton) + 110
		if b.address == "" || !furniture.Visible(b.text) || n == MaxActions || room < 0 {
			continue
		}
		if n++; n == 1 {
			w.other("actions")
			w.array("elements")
		}
		w.open("button")
		w.plain("text", b.text, MaxButton)
		w.out.Key("url")
		w.out.String(b.address)
		w.out.Close('}')
	}
	if n > 0 {
		w.closeArray()
	}
}
