package spell

import "testing"

func BenchmarkCardinal(b *testing.B) {
	for _, tag := range []string{"en", "de", "ru", "ar", "ja"} {
		set := "spellout-cardinal"
		s, err := New(tag, set)
		if err != nil {
			if s, err = New(tag, set+"-masculine"); err != nil {
				b.Fatal(err)
			}
		}
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			buf := make([]byte, 0, 512)
			n := int64(0)
			for b.Loop() {
				n = (n*31 + 7) % 1_000_000
				s.AppendInt(buf, n)
			}
		})
	}
}

func BenchmarkDecimal(b *testing.B) {
	s, err := New("en", "spellout-cardinal")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	buf := make([]byte, 0, 512)
	for b.Loop() {
		if _, err := s.AppendDecimal(buf, "-1234.56"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAll(b *testing.B) {
	for _, tag := range []string{"en", "ru", "ar"} {
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				All(tag)
			}
		})
	}
}
