package text

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

// A series prints blocks one after the other in a format of its own, and asks the host's hook about each first.
type series struct {
	setter
	liner
	print func(b article.Block) // in the format at hand
}

// body prints the part of the body that was asked for.
func (w *series) body() {
	from, to := w.Part.Bounds(len(w.A.Body))
	w.all(w.A.Body[from:to])
}

func (w *series) all(blocks []article.Block) {
	for _, b := range blocks {
		w.block(b)
	}
}

func (w *series) block(b article.Block) {
	w.dst = furniture.Printed(w.dst, b, w.Block, func(dst []byte, b article.Block) []byte {
		w.dst = dst
		w.print(b)
		return w.dst
	})
}
