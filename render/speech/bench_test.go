package speech

import (
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// BenchmarkArticle plans and prints an article of about a thousand words.
func BenchmarkArticle(b *testing.B) {
	a := article.Clone(samples.Get("openai-azure.en"))
	for article.Words(a) < 1000 {
		a.Body = append(a.Body, samples.Get("openai-azure.en").Body[3])
	}
	b.Logf("%d words", article.Words(a))
	for name, words := range map[string]*verbal.Set{"words": new(verbal.Set), "as written": nil} {
		p := &Printer{Words: words, AsWritten: words == nil}
		var buf []byte
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				buf = p.AppendSSML(buf[:0], a)
			}
		})
	}
}
