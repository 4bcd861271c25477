package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/standfirst/standfirst/internal/packed/gosource"
)

// TestTables proves that the committed tables are what CLDR says. STANDFIRST_CLDR names the folder with its npm packages.
func TestTables(t *testing.T) {
	root := os.Getenv("STANDFIRST_CLDR")
	if root == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("STANDFIRST_CLDR is not set")
		}
		t.Skip("skipped: STANDFIRST_CLDR names no folder with CLDR's npm packages")
	}
	files, err := tables(root)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		if got, err := os.ReadFile(filepath.Join("..", name)); err != nil {
			t.Error(err)
		} else if !bytes.Equal(gosource.Unpacked(got), gosource.Unpacked(want)) {
			t.Errorf("%s is stale: run go generate ./internal/packed/gosource", name)
		}
	}
}

func TestMissing(t *testing.T) {
	if _, err := tables(t.TempDir()); err == nil {
		t.Error("an empty folder is no CLDR")
	}
}
