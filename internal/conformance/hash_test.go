package conformance

import (
	"crypto/sha256"
	"sync"
	"testing"

	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// TestOneHash is promise 3: an article that is printed a thousand times from eight goroutines is the same bytes each time.
func TestOneHash(t *testing.T) {
	times := 1000
	if testing.Short() {
		times = 80
	}
	a := samples.Get("openai-azure.en")
	for _, s := range press.Surfaces(press.Settings{Now: moment}) {
		want := sha256.Sum256(s.Append(nil, a))
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				var buf []byte
				for range times / 8 {
					if buf = s.Append(buf[:0], a); sha256.Sum256(buf) != want {
						t.Errorf("%s: other bytes", s.Name)
						return
					}
				}
			})
		}
		wg.Wait()
	}
}
