package furniture

import "github.com/standfirst/standfirst/article"

// A hook is host code that may print a node: a [render.BlockHook] or a [render.InlineHook].
type hook[N article.Node] = func(dst []byte, n N, next func(dst []byte, n N) []byte) ([]byte, bool)

// Printed appends a node as the host's hook prints it or, where there is no hook or it declines, as print does. Of a node
// that is not there it appends nothing.
func Printed[N article.Node](dst []byte, n N, ask hook[N], print func(dst []byte, n N) []byte) []byte {
	if !Present(n) {
		return dst
	}
	if ask != nil {
		out, taken := ask(dst, n, print)
		if taken {
			return out
		}
		dst = out
	}
	return print(dst, n)
}

// Inlines appends a run: see [Printed].
func Inlines(dst []byte, run article.Inlines, ask hook[article.Inline], print func(dst []byte, n article.Inline) []byte) []byte {
	for _, n := range run {
		dst = Printed(dst, n, ask, print)
	}
	return dst
}
