package verbal

import (
	"testing"

	"github.com/standfirst/standfirst/render/locale"
)

func BenchmarkLanguages(b *testing.B) {
	for _, tag := range Full() {
		lines, n := written(b, tag), 0
		for _, line := range lines {
			n += len(line)
		}
		v := New(locale.For(tag), Options{})
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(n))
			for range b.N {
				for _, line := range lines {
					v.Each(line, func(Span) bool { return true })
				}
			}
		})
		b.Run(tag+"/new", func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				New(locale.For(tag), Options{})
			}
		})
	}
}
