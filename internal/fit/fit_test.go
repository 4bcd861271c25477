package fit

import (
	"context"
	"strings"
	"testing"

	"github.com/a-h/templ"
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"github.com/standfirst/standfirst/render"
)

var (
	_ templ.Component = render.Fragment{}
	_ g.Node          = render.Node{}
)

var (
	markup = render.NewFragment([]byte("<b>card</b>"), render.HTML)
	plain  = render.NewFragment([]byte("<b>text</b>"), "text/plain")
)

func TestTempl(t *testing.T) {
	var b strings.Builder
	if err := templ.Join(markup, plain).Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "<b>card</b>&lt;b&gt;text&lt;/b&gt;"; got != want {
		t.Errorf("templ prints %q, want %q", got, want)
	}
}

func TestGomponents(t *testing.T) {
	var b strings.Builder
	if err := h.Div(markup.Node(), plain.Node()).Render(&b); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "<div><b>card</b>&lt;b&gt;text&lt;/b&gt;</div>"; got != want {
		t.Errorf("gomponents prints %q, want %q", got, want)
	}
}
