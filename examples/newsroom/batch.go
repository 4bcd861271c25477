package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// A Batch is one import: all that came in at once.
type Batch struct {
	ID     int64
	Source string
	Begun  time.Time
	Came   int // articles that came in
	Known  int // articles that were there before
	Report *sanitize.Report

	Waiting int    // drafts that have not been published
	Running bool   // whether it is coming in
	Failure string // why nothing came in
}

// Import stores arrivals as drafts, or as published where they say so: all of them or, where the context ends or something
// fails, none. Those that were there before, by their origin, are passed over. After each one it calls progress. That the
// import began is stored at once, so that one that is cut off, even by a power cut, does not go unnoticed.
func (s *Store) Import(ctx context.Context, source string, all []arrival, report *sanitize.Report, now time.Time, progress func(done int)) (*Batch, error) {
	b := &Batch{Source: source, Begun: now, Report: report}
	err := s.change(ctx, func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, "INSERT INTO batches (source, begun, came, known, report) VALUES (?, ?, 0, 0, ?) RETURNING id",
			source, now.Unix(), report.AppendJSON(nil)).Scan(&b.ID)
	})
	if err != nil {
		return nil, err
	}
	err = s.change(ctx, func(tx *sql.Tx) error {
		for i, in := range all {
			fresh, err := add(ctx, tx, b.ID, in, now)
			switch {
			case err != nil:
				return fmt.Errorf("%s: article %d of %d: %w", source, i+1, len(all), err)
			case fresh:
				b.Came++
			default:
				b.Known++
			}
			progress(i + 1)
		}
		_, err := tx.ExecContext(ctx, "UPDATE batches SET came = ?, known = ?, outcome = '' WHERE id = ?", b.Came, b.Known, b.ID)
		return err
	})
	if err == nil {
		return b, nil
	}
	b.Failure = err.Error()
	if ctx.Err() != nil {
		b.Failure = "it was called off"
	}
	_, lost := s.write.ExecContext(context.WithoutCancel(ctx), "UPDATE batches SET outcome = ? WHERE id = ?", b.Failure, b.ID)
	return nil, errors.Join(err, lost)
}

// CutOff notes of the imports that were coming in when the program before this one ended that nothing of them is in, and
// returns what they were taken from.
func (s *Store) CutOff(ctx context.Context) (sources []string, err error) {
	err = s.change(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "UPDATE batches SET outcome = 'it was cut off' WHERE outcome IS NULL RETURNING source")
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var source string
			if err := rows.Scan(&source); err != nil {
				return err
			}
			sources = append(sources, source)
		}
		return rows.Err()
	})
	return sources, err
}

// Fresh reports whether nothing has ever come in.
func (s *Store) Fresh(ctx context.Context) (fresh bool, err error) {
	err = s.read.QueryRowContext(ctx, "SELECT NOT EXISTS (SELECT 1 FROM batches WHERE outcome = '')").Scan(&fresh)
	return fresh, err
}

// add stores an arrival, and reports whether it is new.
func add(ctx context.Context, tx *sql.Tx, batch int64, in arrival, now time.Time) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	if in.Origin != "" {
		var known bool
		err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM articles WHERE origin = ?)", in.Origin).Scan(&known)
		if err != nil || known {
			return false, err
		}
	}
	p := &Piece{Work: in.Work, Origin: in.Origin, Batch: batch, Article: in.Article, Report: in.Report}
	if p.Work == "" {
		var err error
		if p.Work, err = unused(ctx, tx, slugOf(p.Article.Headline.Plain()), article.Digest(p.Article)); err != nil {
			return false, err
		}
	}
	if in.Publish {
		release(p.Article, now)
	} else {
		p.Article.Status = article.StatusDraft
	}
	err := put(ctx, tx, p, now)
	if taken(err) {
		err = errEdition(p)
	}
	return err == nil, err
}

func errEdition(p *Piece) error {
	return fmt.Errorf("%q has an edition in %q already", p.Work, p.Lang)
}

// Batches returns the last imports, the newest first.
func (s *Store) Batches(ctx context.Context, limit int) ([]Batch, error) {
	return s.batches(ctx, "ORDER BY id DESC LIMIT ?", limit)
}

// maxList is how many pieces an editor sees at once.
const maxList = 200

// Batch returns an import and what came in by it, the first of that.
func (s *Store) Batch(ctx context.Context, id int64) (*Batch, []Piece, error) {
	all, err := s.batches(ctx, "WHERE id = ?", id)
	if err == nil && len(all) == 0 {
		err = errNone
	}
	if err != nil {
		return nil, nil, err
	}
	b := &all[0]
	if err := s.read.QueryRowContext(ctx, "SELECT count(*) FROM articles WHERE batch = ? AND state = 'draft'", id).Scan(&b.Waiting); err != nil {
		return nil, nil, err
	}
	list, err := s.list(ctx, "WHERE batch = ? ORDER BY state <> 'draft', id LIMIT ?", id, maxList)
	return b, list, err
}

func (s *Store) batches(ctx context.Context, query string, args ...any) ([]Batch, error) {
	rows, err := s.read.QueryContext(ctx, "SELECT id, source, begun, came, known, report, outcome IS NULL, coalesce(outcome, '') FROM batches "+query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []Batch
	for rows.Next() {
		var begun int64
		var report []byte
		b := Batch{Report: new(sanitize.Report)}
		if err := errors.Join(rows.Scan(&b.ID, &b.Source, &begun, &b.Came, &b.Known, &report, &b.Running, &b.Failure), json.Unmarshal(report, b.Report)); err != nil {
			return nil, err
		}
		b.Begun = time.Unix(begun, 0).UTC()
		all = append(all, b)
	}
	return all, rows.Err()
}
