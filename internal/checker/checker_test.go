package checker

import (
	"os"
	"path/filepath"
	"testing"
)

// A recorder keeps what a test would have said.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Errorf(string, ...any) { r.failed = true }

// The checker itself finds what is wrong, and nothing where all is right.
func TestJSONSchema(t *testing.T) {
	schema := filepath.Join(t.TempDir(), "schema.json")
	if err := os.WriteFile(schema, []byte(`{"$schema":"https://json-schema.org/draft/2020-12/schema","required":["id"]}`), 0o666); err != nil {
		t.Fatal(err)
	}
	JSONSchema(t, schema, map[string][]byte{"right": []byte(`{"id":1}`)})
	for _, wrong := range []string{`{}`, `{`} {
		r := &recorder{TB: t}
		if JSONSchema(r, schema, map[string][]byte{"wrong": []byte(wrong)}); !r.failed {
			t.Errorf("%s passes", wrong)
		}
	}
}
