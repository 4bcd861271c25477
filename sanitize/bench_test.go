package sanitize_test

import (
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
)

// bodies are article bodies as sites send them out.
func bodies() []string {
	var out []string
	p := &html.Printer{}
	for _, a := range samples.All() {
		if len(a.Body) > 3 {
			out = append(out, string(p.AppendArticle(nil, a)))
		}
	}
	return out
}

var sink []byte

// BenchmarkFragment measures the way from HTML to blocks and to HTML again against the parser and renderer of x/net.
func BenchmarkFragment(b *testing.B) {
	all := bodies()
	total := 0
	for _, s := range all {
		total += len(s)
	}
	b.Run("parse+render", func(b *testing.B) {
		b.SetBytes(int64(total))
		b.ReportAllocs()
		for b.Loop() {
			for _, s := range all {
				doc, _ := nethtml.Parse(strings.NewReader(s))
				var w strings.Builder
				nethtml.Render(&w, doc)
			}
		}
	})
	b.Run("parse", func(b *testing.B) {
		b.SetBytes(int64(total))
		b.ReportAllocs()
		for b.Loop() {
			for _, s := range all {
				nethtml.Parse(strings.NewReader(s))
			}
		}
	})
	b.Run("door+print", func(b *testing.B) {
		b.SetBytes(int64(total))
		b.ReportAllocs()
		d := &sanitize.Door{}
		p := &html.Printer{}
		for b.Loop() {
			for _, s := range all {
				body, _, _ := d.Fragment(s)
				sink = p.AppendBlocks(sink[:0], &article.Article{Body: body}, body)
			}
		}
	})
	b.Run("door", func(b *testing.B) {
		b.SetBytes(int64(total))
		b.ReportAllocs()
		d := &sanitize.Door{}
		for b.Loop() {
			for _, s := range all {
				d.Fragment(s)
			}
		}
	})
}
