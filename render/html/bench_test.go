package html_test

import (
	"testing"

	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func BenchmarkArticle(b *testing.B) {
	p := &html.Printer{Locale: locale.For("en")}
	for name, a := range samples.All() {
		if name != "openai-azure.en" {
			continue
		}
		var buf []byte
		b.ReportAllocs()
		for b.Loop() {
			buf = p.AppendArticle(buf[:0], a)
		}
		b.SetBytes(int64(len(buf)))
	}
}

func BenchmarkCard(b *testing.B) {
	p := &html.Printer{Locale: locale.For("en")}
	a := sample()
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = p.AppendCard(buf[:0], a, html.Standard)
	}
	b.SetBytes(int64(len(buf)))
}
