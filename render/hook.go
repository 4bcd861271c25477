package render

import "github.com/standfirst/standfirst/article"

// A BlockHook is trusted host code that prints a block in its own way. It appends its output to dst and returns the
// longer slice and true; or it declines, returning dst as it was and false. The function next prints a block as the
// printer would without the hook: a hook wraps a block by appending before and after it.
//
// What a hook appends is printed as it is: it must escape content itself.
type BlockHook func(dst []byte, b article.Block, next func(dst []byte, b article.Block) []byte) ([]byte, bool)

// An InlineHook is to inlines what [BlockHook] is to blocks.
type InlineHook func(dst []byte, i article.Inline, next func(dst []byte, i article.Inline) []byte) ([]byte, bool)

// An ImageURL maps the address of a rendition to the one under which the host serves it at the given width in pixels,
// as a CDN or a resizer needs it. A width of zero asks for the file as it is. The result passes the URL gate as any
// other address does.
type ImageURL func(r *article.Rendition, width int) string

// A Part is a run of an article's top-level body blocks: those from index From up to, not including, index To.
// The zero Part is the whole body, as is a To of zero. Footnotes, headings and figures keep the numbers and anchors
// that they have in the whole article.
type Part struct {
	From, To int
}

// Bounds returns the part's bounds in a body of n blocks, within 0 and n.
func (p Part) Bounds(n int) (from, to int) {
	from, to = min(max(p.From, 0), n), p.To
	if to <= 0 || to > n {
		to = n
	}
	return from, max(from, to)
}

// Preview returns the part that everyone may read, by the article's [article.Access], and whether that is less than
// the whole.
func Preview(a *article.Article) (Part, bool) {
	if a == nil {
		return Part{}, false
	}
	n := len(a.Body)
	switch a.Access.Kind {
	case article.AccessPreview:
		if k := max(a.Access.Preview, 0); k < n {
			if k == 0 {
				return Part{From: n, To: n}, true
			}
			return Part{To: k}, true
		}
	case article.AccessSubscribers:
		return Part{From: n, To: n}, n > 0
	}
	return Part{}, false
}

// UpdatePart returns the part that is the update of a live report with the given ID, and whether there is one.
func UpdatePart(a *article.Article, id string) (Part, bool) {
	if a == nil {
		return Part{}, false
	}
	for i, b := range a.Body {
		if u, ok := b.(*article.Update); ok && u.Meta != nil && u.Meta.ID == id && id != "" {
			return Part{From: i, To: i + 1}, true
		}
	}
	return Part{}, false
}
