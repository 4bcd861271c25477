package article

import (
	"bytes"
	_ "embed"
)

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) of the form that [AppendJSON] writes and [Decode] reads.
// Members and types of nodes that it does not name are allowed, as the library keeps them.
// It is stricter than Decode in three things that Decode lets pass: null for an absent member, a value
// outside of its set, and a version older than 1.0.
func Schema() []byte { return bytes.Clone(schema) }
