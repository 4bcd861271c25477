package conformance

import (
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
)

// FuzzEverySurface prints whatever decodes: no surface fails, all print UTF-8, and the door lets in what it let out.
func FuzzEverySurface(f *testing.F) {
	for _, name := range samples.Names() {
		if data := samples.JSON(name); len(data) < 8<<10 {
			f.Add(data)
		}
	}
	f.Add([]byte(`{"type":"article","body":[{"type":"list","items":[{"body":[{"type":"quote","body":[{"type":"table","rows":[{"cells":[{"text":"a"}]}]}]}]}]}]}`))
	surfaces := press.Surfaces(press.Settings{Lang: "ar"})
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := article.Decode(data)
		if err != nil {
			return
		}
		for _, s := range surfaces {
			if out := s.Append(nil, a); !s.Binary && !utf8.Valid(out) {
				t.Errorf("%s is not UTF-8", s.Name)
			}
		}
		in, _ := new(sanitize.Door).Article(a)
		again, _ := new(sanitize.Door).Article(in)
		if !article.Equal(in, again) {
			t.Error("what the door let in does not pass it unchanged")
		}
	})
}
