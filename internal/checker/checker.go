// Package checker runs the outside checkers that tests hold printed formats against. Where one is missing a test is skipped
// and says so; in CI it fails. A short run, such as the raced one after the whole, asks no checker: what runs there is not Go.
package checker

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// Missing skips the test for want of a checker, or fails it in CI.
func Missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s is missing, and CI must have it", what)
	}
	t.Skipf("skipped for want of %s", what)
}

func long(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped in a short run, which asks no outside checker")
	}
}

// Command returns a command that is on the path.
func Command(t testing.TB, name string, args ...string) *exec.Cmd {
	t.Helper()
	long(t)
	if _, err := exec.LookPath(name); err != nil {
		Missing(t, name)
	}
	return exec.Command(name, args...)
}

// Package returns the folder of an npm package among the checkers of .ci/checkers.
func Package(t testing.TB, name string) string {
	t.Helper()
	long(t)
	dir := filepath.Join(os.Getenv("STANDFIRST_CHECKERS"), "node_modules", filepath.FromSlash(name))
	if _, err := os.Stat(dir); err != nil || os.Getenv("STANDFIRST_CHECKERS") == "" {
		Missing(t, "the npm package "+name+" (STANDFIRST_CHECKERS names the folder of .ci/checkers' packages)")
	}
	return dir
}

// Schema returns the path of a published schema, such as "ninjs/ninjs-schema_3.1.json", beside the checkout.
func Schema(t testing.TB, name string) string {
	t.Helper()
	_, here, _, _ := runtime.Caller(0)
	path := filepath.Join(filepath.Dir(here), "..", "..", "..", "shared", "schemas", filepath.FromSlash(name))
	if _, err := os.Stat(path); err != nil {
		Missing(t, "the published schema "+name)
	}
	return path
}

//go:embed ajv.js
var ajv string

// JSONSchema holds documents, by name, against a JSON Schema of draft 6, 7 or 2020-12, which may refer to others by their $id.
func JSONSchema(t testing.TB, schema string, docs map[string][]byte, refs ...string) {
	t.Helper()
	node := Command(t, "node", "-e", ajv, "--", Package(t, "ajv"), Package(t, "ajv-formats"), schema, strings.Join(refs, "\n"))
	texts := make(map[string]string, len(docs))
	for name, doc := range docs {
		texts[name] = string(doc)
	}
	input, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	node.Stdin = bytes.NewReader(input)
	if out, err := node.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
