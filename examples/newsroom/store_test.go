package main

import (
	"context"
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

// What readers ask goes by an index, and an import does not look through all that is there: with many articles nothing gets
// slower by their number.
func TestPlans(t *testing.T) {
	s := newSite(t, true)
	for query, args := range map[string][]any{
		newest: nil, tagged: {"x"}, spoken: nil, mapRows: {0, 1},
		"SELECT id FROM articles WHERE state = 'draft' ORDER BY changed DESC, id DESC":          nil,
		"SELECT id FROM articles WHERE state <> 'draft' ORDER BY changed DESC, id DESC":         nil,
		"SELECT id FROM articles WHERE work = ? AND state <> 'draft' ORDER BY id":               {"x"},
		"SELECT id FROM articles WHERE " + listed + " AND lang = ? ORDER BY published DESC, id": {"x"},
		"SELECT EXISTS (SELECT 1 FROM articles WHERE work = ?)":                                 {"x"},
		"SELECT EXISTS (SELECT 1 FROM articles WHERE origin = ?)":                               {"x"},
		"SELECT id FROM articles WHERE replaces = ?":                                            {1},
	} {
		for _, step := range plan(t, s.room.store, query, args) {
			scans := (strings.HasPrefix(step, "SCAN articles") || strings.HasPrefix(step, "SCAN tags")) && !strings.Contains(step, "INDEX")
			if scans || strings.Contains(step, "TEMP B-TREE") && query != tagged {
				t.Errorf("%s: %s", query, step)
			}
		}
	}
}

func plan(t *testing.T, s *Store, query string, args []any) (steps []string) {
	t.Helper()
	rows, err := s.read.QueryContext(context.Background(), "EXPLAIN QUERY PLAN "+query, args...)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		steps = append(steps, step)
	}
	if len(steps) == 0 || rows.Err() != nil {
		t.Fatalf("%s: no plan, %v", query, rows.Err())
	}
	t.Log(query, steps)
	return steps
}
