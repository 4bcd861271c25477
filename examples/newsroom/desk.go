package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// What an editor does to a piece. Each step is one change of the database: it is done, or it is not.

// release makes an article one that readers may see.
func release(a *article.Article, now time.Time) {
	switch a.Status {
	case article.StatusDraft, article.StatusEmbargoed:
		a.Status = article.StatusPublished
	}
	if a.Embargo = (article.Date{}); a.Published.IsZero() {
		a.Published = article.At(now)
	}
}

// maxHeadline is how many characters a headline may have.
const maxHeadline = 300

// problems says what keeps an article from being published.
func problems(a *article.Article) (all []string) {
	if a.Headline.Empty() {
		all = append(all, "It has no headline.")
	}
	if n := utf8.RuneCountInString(a.Headline.Plain()); n > maxHeadline {
		all = append(all, fmt.Sprintf("Its headline has %d characters; it may have %d.", n, maxHeadline))
	}
	if a.Lang == "" {
		all = append(all, "It does not say which language it is in.")
	}
	var invalid article.Problems
	if errors.As(article.Validate(a), &invalid) {
		for _, p := range invalid {
			all = append(all, "It is not valid: "+p.Error())
		}
	}
	return all
}

// ready refuses an article that is not to be published.
func ready(a *article.Article) error {
	switch all := problems(a); len(all) {
	case 0:
		return nil
	case 1:
		return refuse("%s", all[0])
	default:
		return refuse("%s And %d more.", all[0], len(all)-1)
	}
}

// Publish publishes a draft. A draft that corrects another piece takes its place, with a note on what was wrong.
func (s *Store) Publish(ctx context.Context, id int64, note article.Inlines, now time.Time) (*Piece, error) {
	return s.edit(ctx, id, "draft", func(tx *sql.Tx, p *Piece) (*Piece, error) {
		return publish(ctx, tx, p, note, now)
	})
}

func publish(ctx context.Context, tx *sql.Tx, p *Piece, note article.Inlines, now time.Time) (*Piece, error) {
	a := p.Article
	if p.Replaces == 0 {
		release(a, now)
		if err := ready(a); err != nil {
			return nil, err
		}
		return p, put(ctx, tx, p, now)
	}
	if note.Empty() {
		return nil, refuse("A correction says what was wrong.")
	}
	before, err := piece(ctx, tx, p.Replaces)
	if err != nil {
		return nil, err
	}
	if before.State == "retracted" {
		return nil, refuse("It has been retracted.")
	}
	a.Status, a.Updated = article.StatusCorrected, article.At(now)
	a.Published = before.Article.Published
	a.Corrections = append(a.Corrections, article.Correction{Date: article.At(now), Text: note})
	if err := ready(a); err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM articles WHERE id = ?", p.ID); err != nil {
		return nil, err
	}
	after := *before
	after.Article, after.Report = a, p.Report
	return &after, put(ctx, tx, &after, now)
}

// PublishBatch publishes all drafts of an import, and returns how many there were.
func (s *Store) PublishBatch(ctx context.Context, batch int64, now time.Time) (n int, err error) {
	list, err := s.list(ctx, "WHERE batch = ? AND state = 'draft' AND replaces IS NULL ORDER BY id", batch)
	if err != nil {
		return 0, err
	}
	err = s.change(ctx, func(tx *sql.Tx) error {
		for _, entry := range list {
			p, err := piece(ctx, tx, entry.ID)
			if errors.Is(err, errNone) || err == nil && p.State != "draft" {
				continue
			}
			if err == nil {
				_, err = publish(ctx, tx, p, nil, now)
			}
			if err != nil {
				return fmt.Errorf("%q: %w", entry.Headline, err)
			}
			n++
		}
		return nil
	})
	return n, err
}

// Correct makes a draft that corrects a published piece, or returns the one that there is.
func (s *Store) Correct(ctx context.Context, id int64, now time.Time) (*Piece, error) {
	return s.edit(ctx, id, "published corrected", func(tx *sql.Tx, p *Piece) (*Piece, error) {
		var draft int64
		err := tx.QueryRowContext(ctx, "SELECT id FROM articles WHERE replaces = ?", id).Scan(&draft)
		if err == nil {
			return piece(ctx, tx, draft)
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return nil, err
		}
		p.ID, p.Replaces, p.Origin, p.Batch = 0, id, "", 0
		p.Article.Status, p.Report = article.StatusDraft, new(sanitize.Report)
		return p, put(ctx, tx, p, now)
	})
}

// Retract takes a piece back: readers are told that it is, and why.
func (s *Store) Retract(ctx context.Context, id int64, reason article.Inlines, now time.Time) (*Piece, error) {
	if reason.Empty() {
		return nil, refuse("A retraction says why.")
	}
	return s.edit(ctx, id, "published corrected", func(tx *sql.Tx, p *Piece) (*Piece, error) {
		a := p.Article
		a.Status, a.Updated = article.StatusRetracted, article.At(now)
		a.Corrections = append(a.Corrections, article.Correction{Date: article.At(now), Text: reason})
		if _, err := tx.ExecContext(ctx, "DELETE FROM articles WHERE replaces = ?", id); err != nil {
			return nil, err
		}
		return p, put(ctx, tx, p, now)
	})
}

// Discard throws a draft away.
func (s *Store) Discard(ctx context.Context, id int64) error {
	_, err := s.edit(ctx, id, "draft", func(tx *sql.Tx, p *Piece) (*Piece, error) {
		_, err := tx.ExecContext(ctx, "DELETE FROM articles WHERE id = ?", id)
		return p, err
	})
	return err
}

// Revise changes a draft.
func (s *Store) Revise(ctx context.Context, id int64, now time.Time, do func(p *Piece) error) (*Piece, error) {
	return s.edit(ctx, id, "draft", func(tx *sql.Tx, p *Piece) (*Piece, error) {
		if err := do(p); err != nil {
			return nil, err
		}
		p.Article.Status = article.StatusDraft
		err := put(ctx, tx, p, now)
		if taken(err) {
			err = refuse("%v.", errEdition(p))
		}
		return p, err
	})
}

// edit does something to a piece in one of the states.
func (s *Store) edit(ctx context.Context, id int64, states string, do func(tx *sql.Tx, p *Piece) (*Piece, error)) (result *Piece, err error) {
	err = s.change(ctx, func(tx *sql.Tx) error {
		p, err := piece(ctx, tx, id)
		if err != nil {
			return err
		}
		if !strings.Contains(states, p.State) {
			return refuse("It is %s.", p.State)
		}
		result, err = do(tx, p)
		return err
	})
	if err != nil {
		return nil, err
	}
	return result, nil
}
