package main

import (
	"context"
	"slices"
	"strings"
)

// What readers ask of the shelf as a whole. Each question has an index to go by, so that the answer takes no longer where
// there are many articles.

const (
	newest = "SELECT work FROM articles WHERE " + listed + " ORDER BY published DESC, id"
	tagged = "SELECT work FROM tags CROSS JOIN articles ON id = article WHERE slug = ? AND " + listed + " ORDER BY published DESC, id"

	// From each language to the one after it: DISTINCT would read the whole index.
	spoken = "WITH RECURSIVE known (tag) AS (SELECT min(lang) FROM articles WHERE " + listed +
		" UNION ALL SELECT (SELECT min(lang) FROM articles WHERE lang > tag AND " + listed + ") FROM known WHERE tag IS NOT NULL)" +
		" SELECT tag FROM known WHERE tag IS NOT NULL"
)

// Newest returns the works that were published last, each as its editions: so many after the first ones, of all works or of
// those with a tag, the newest first.
func (s *Store) Newest(ctx context.Context, tag string, limit, skip int) ([][]Piece, error) {
	query, args := newest, []any{}
	if tag != "" {
		query, args = tagged, []any{tag}
	}
	var names []string
	var chosen []any
	met := make(map[string]bool)
	err := s.each(ctx, query, args, func(work string) bool {
		if !met[work] {
			if met[work] = true; len(met) > skip {
				names, chosen = append(names, work), append(chosen, work)
			}
		}
		return len(names) < limit
	})
	if err != nil || len(names) == 0 {
		return nil, err
	}
	list, err := s.list(ctx, "WHERE work IN (?"+strings.Repeat(", ?", len(names)-1)+") AND "+listed+" ORDER BY id", chosen...)
	if err != nil {
		return nil, err
	}
	works := make([][]Piece, len(names))
	for _, p := range list {
		i := slices.Index(names, p.Work)
		works[i] = append(works[i], p)
	}
	return slices.DeleteFunc(works, func(w []Piece) bool { return len(w) == 0 }), nil // one may have gone since
}

// Languages returns those that readers can read in.
func (s *Store) Languages(ctx context.Context) (all []string, err error) {
	err = s.each(ctx, spoken, nil, func(lang string) bool {
		all = append(all, lang)
		return true
	})
	return all, err
}

// each calls do with the strings that a query finds, for as long as it returns true.
func (s *Store) each(ctx context.Context, query string, args []any, do func(string) bool) error {
	rows, err := s.read.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var found string
		if err := rows.Scan(&found); err != nil {
			return err
		}
		if !do(found) {
			return nil
		}
	}
	return rows.Err()
}
