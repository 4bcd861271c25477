package article

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRoundTrip(t *testing.T) {
	for seed := range uint64(24) {
		a := randomArticle(seed, seed < 2)
		data := AppendJSON(nil, a)
		if !json.Valid(data) {
			t.Fatalf("seed %d: not JSON: %s", seed, data)
		}
		b, err := Decode(data)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, data)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Fatalf("seed %d: decoding (-in +out):\n%s", seed, diff)
		}
		if again := AppendJSON(nil, b); !bytes.Equal(data, again) {
			t.Fatalf("seed %d: encoded again:\n%s\n%s", seed, data, again)
		}
		std, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var c Article
		if err := json.Unmarshal(std, &c); err != nil {
			t.Fatal(err)
		}
		var x, y any
		if json.Unmarshal(std, &x) != nil || json.Unmarshal(data, &y) != nil || !cmp.Equal(x, y) {
			t.Fatalf("seed %d: encoding/json changes values:\n%s", seed, cmp.Diff(x, y))
		}
	}
}
