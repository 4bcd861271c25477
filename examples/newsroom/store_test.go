package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
)

// A database of a newer program is left alone, and one that is there is gone on with.
func TestDatabase(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a?b#c %41.db")
	store, err := Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	r := newRoom(store, "http://one.example", password, io.Discard)
	for range 2 { // the second time there is nothing to do
		if err := r.seed(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if store, err = Open(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	var mode string
	if err := store.read.QueryRow("PRAGMA journal_mode").Scan(&mode); err != nil || mode != "wal" {
		t.Errorf("journal mode %q, %v", mode, err)
	}
	list, err := store.Latest(t.Context(), "", 100)
	if err != nil || len(list) != 16 {
		t.Errorf("%d articles after opening again, %v", len(list), err)
	}
	for _, p := range list {
		if strings.Contains(string(article.AppendJSON(nil, p.Article)), "one.example") {
			t.Errorf("%s: the store has the site's own address", p.Work)
		}
	}
	if _, err := store.read.Exec("DELETE FROM articles"); err == nil {
		t.Error("a reader can write")
	}
	if _, err := store.write.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	store.Close()
	if _, err := Open(t.Context(), file); err == nil || !strings.Contains(err.Error(), "newer") {
		t.Errorf("a newer database opens: %v", err)
	}
	if entries, err := os.ReadDir(filepath.Dir(file)); err != nil || len(entries) == 0 || !strings.HasPrefix(entries[0].Name(), "a?b#c %41.db") {
		t.Errorf("the file has another name: %v", entries)
	}
}
