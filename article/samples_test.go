package article

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// samples returns the sample articles that all rooms share.
func samples(t testing.TB) map[string][]byte {
	files, _ := filepath.Glob("../render/rendertest/samples/*.json")
	if len(files) == 0 {
		t.Fatal("no samples")
	}
	all := make(map[string][]byte)
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(f)] = data
	}
	return all
}

func TestSamples(t *testing.T) {
	for name, data := range samples(t) {
		a, err := Decode(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		out := AppendJSON(nil, a)
		b, err := Decode(out)
		if err != nil {
			t.Errorf("%s: encoded: %v", name, err)
			continue
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if !bytes.Equal(out, AppendJSON(nil, b)) {
			t.Errorf("%s: encodes differently the second time", name)
		}
	}
}
