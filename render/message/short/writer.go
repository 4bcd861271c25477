package short

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

// A writer prints blocks as WhatsApp reads them.
type writer struct {
	*setter
	dst   []byte
	tight bool
	marks string // the marks that the text at hand stands between
}

// gap parts a block from the one before it.
func (w *writer) gap() {
	if len(w.dst) == 0 {
		return
	}
	w.dst = append(w.dst, '\n')
	if !w.tight {
		w.dst = append(w.dst, '\n')
	}
}

func (w *writer) all(blocks []article.Block) {
	for _, b := range blocks {
		w.block(b)
	}
}

// block prints a block, or lets the host's hook print it.
func (w *writer) block(b article.Block) {
	if !furniture.Present(b) {
		return
	}
	if w.setter.Block == nil {
		w.print(b)
		return
	}
	inner := &writer{setter: w.setter, tight: w.tight}
	out, taken := w.setter.Block(nil, b, func(dst []byte, b article.Block) []byte {
		next := &writer{setter: w.setter, tight: w.tight}
		next.print(b)
		return append(dst, next.dst...)
	})
	if !taken {
		inner.print(b)
		out = inner.dst
	}
	if len(out) > 0 {
		w.gap()
		w.dst = append(w.dst, out...)
	}
}

// put prints a text as a block, unless it is empty.
func (w *writer) put(text string) {
	if text = strings.Trim(text, " \n"); text != "" {
		w.gap()
		w.dst = append(w.dst, text...)
	}
}

// nested prints what print prints with a prefix before its first line and one before each other.
func (w *writer) nested(first, rest string, tight bool, print func(*writer)) {
	inner := &writer{setter: w.setter, tight: tight}
	print(inner)
	if len(inner.dst) > 0 {
		w.put(first + strings.ReplaceAll(string(inner.dst), "\n", "\n"+rest))
	}
}
