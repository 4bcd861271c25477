package outward

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// Printed prints a node into an array of JSON as the host's hook does or, where there is no hook or it declines, as print does.
// The comma before it stands where it gave anything.
func Printed[N article.Node](w *jsonw.Writer, n N, ask func(dst []byte, n N, next func(dst []byte, n N) []byte) ([]byte, bool), print func(N)) {
	if ask == nil {
		if furniture.Present(n) {
			print(n)
		}
		return
	}
	mark := len(w.Dst)
	w.Next()
	start := len(w.Dst)
	w.Dst = furniture.Printed(w.Dst, n, ask, func(dst []byte, n N) []byte {
		if w.Dst = dst; furniture.Present(n) {
			print(n)
		}
		return w.Dst
	})
	if len(w.Dst) == start {
		w.Dst = w.Dst[:mark]
	}
}

// Inlines prints a run: see [Printed]. Without a hook, texts that follow each other are printed as one.
func Inlines(w *jsonw.Writer, run article.Inlines, ask func(dst []byte, n article.Inline, next func(dst []byte, n article.Inline) []byte) ([]byte, bool), print func(article.Inline)) {
	for i := 0; i < len(run); i++ {
		n := run[i]
		if ask == nil && furniture.Present(n) {
			n, i = exchange.Joined(run, i)
		}
		Printed(w, n, ask, print)
	}
}
