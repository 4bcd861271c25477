package render

import (
	"context"
	"io"

	"github.com/standfirst/standfirst/internal/markup"
)

// A Fragment is finished output of a printer. It is an [io.WriterTo], a component of templ and, through
// [Fragment.Node], a node of gomponents, by shape alone: this module imports neither. The zero Fragment is empty.
//
// A Fragment is immutable and safe for concurrent use.
type Fragment struct {
	text  string
	media string
}

// HTML is the media type of fragments that go into a page as they are.
const HTML = "text/html"

// NewFragment returns output of the given media type as a Fragment. It is for printers: whoever calls it with
// [HTML] vouches that the output is safe markup.
func NewFragment(output []byte, media string) Fragment {
	return Fragment{text: string(output), media: media}
}

// Media returns the fragment's media type, such as "text/html" or "text/plain".
func (f Fragment) Media() string { return f.media }

// String returns the output as it is.
func (f Fragment) String() string { return f.text }

// WriteTo writes the output as it is.
func (f Fragment) WriteTo(w io.Writer) (int64, error) {
	n, err := io.WriteString(w, f.text)
	return int64(n), err
}

// Render writes the fragment into an HTML page: markup as it is, any other output escaped.
// It gives Fragment the shape of a templ component. The context is not used.
func (f Fragment) Render(_ context.Context, w io.Writer) error {
	return f.Node().Render(w)
}

// Node returns the fragment in the shape of a gomponents node.
func (f Fragment) Node() Node { return Node{f} }

// A Node is a [Fragment] in the shape of a gomponents node.
type Node struct{ fragment Fragment }

// Render writes the fragment into an HTML page: markup as it is, any other output escaped.
func (n Node) Render(w io.Writer) error {
	if n.fragment.media == HTML {
		_, err := io.WriteString(w, n.fragment.text)
		return err
	}
	_, err := w.Write(markup.AppendText(nil, n.fragment.text))
	return err
}

// String returns what Render writes.
func (n Node) String() string {
	if n.fragment.media == HTML {
		return n.fragment.text
	}
	return string(markup.AppendText(nil, n.fragment.text))
}
