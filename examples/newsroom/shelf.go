package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/sanitize"
)

// A Piece is an article as it is stored.
type Piece struct {
	ID       int64
	Work     string // what its editions share
	Lang     string
	State    string
	Changed  time.Time
	Origin   string // what names it where it came from, or ""
	Replaces int64  // of a draft: the piece that it corrects, or 0
	Batch    int64
	Headline string
	Article  *article.Article // nil in lists
	Report   *sanitize.Report // nil in lists, and where that of its import tells of it
}

// Public reports whether readers may see the piece.
func (p *Piece) Public() bool { return p.State != "draft" }

// state returns the column of a status. An embargo is kept by not publishing.
func state(s article.Status) string {
	switch s {
	case article.StatusPublished:
		return "published"
	case article.StatusCorrected, article.StatusRetracted:
		return string(s)
	}
	return "draft"
}

// listed is said of what lists and feeds hold. Two indexes say the same.
const listed = "state IN ('published', 'corrected')"

const columns = "id, work, lang, state, changed, coalesce(origin, ''), coalesce(replaces, 0), coalesce(batch, 0), headline"

func scan(row interface{ Scan(...any) error }, p *Piece, more ...any) error {
	var changed int64
	err := row.Scan(append([]any{&p.ID, &p.Work, &p.Lang, &p.State, &changed, &p.Origin, &p.Replaces, &p.Batch, &p.Headline}, more...)...)
	p.Changed = time.Unix(changed, 0).UTC()
	if errors.Is(err, sql.ErrNoRows) {
		return errNone
	}
	return err
}

// whole reads one piece with its article and report.
func whole(row *sql.Row) (*Piece, error) {
	var p Piece
	var text, report []byte
	err := scan(row, &p, &text, &report)
	if err != nil {
		return nil, err
	}
	if p.Article, err = article.Decode(text); err != nil {
		return nil, fmt.Errorf("article %d: %w", p.ID, err)
	}
	return &p, json.Unmarshal(report, &p.Report)
}

// Piece returns the piece with an ID.
func (s *Store) Piece(ctx context.Context, id int64) (*Piece, error) {
	return whole(s.read.QueryRowContext(ctx, "SELECT "+columns+", json, report FROM articles WHERE id = ?", id))
}

// piece returns it as a change sees it.
func piece(ctx context.Context, tx *sql.Tx, id int64) (*Piece, error) {
	return whole(tx.QueryRowContext(ctx, "SELECT "+columns+", json, report FROM articles WHERE id = ?", id))
}

func (s *Store) list(ctx context.Context, query string, args ...any) ([]Piece, error) {
	rows, err := s.read.QueryContext(ctx, "SELECT "+columns+" FROM articles "+query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []Piece
	for rows.Next() {
		var p Piece
		if err := scan(rows, &p); err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, rows.Err()
}

// Editions returns what readers may see of a work, in the order in which it came in: the first is the original.
func (s *Store) Editions(ctx context.Context, work string) ([]Piece, error) {
	return s.list(ctx, "WHERE work = ? AND state <> 'draft' ORDER BY id", work)
}

// Latest returns the articles that were published last, in all languages or in one, the newest first.
func (s *Store) Latest(ctx context.Context, lang string, limit int) ([]*Piece, error) {
	query, args := "WHERE "+listed, []any{}
	if lang != "" {
		query, args = query+" AND lang = ?", append(args, lang)
	}
	all, err := s.list(ctx, query+" ORDER BY published DESC, id LIMIT ?", append(args, limit)...)
	if err != nil {
		return nil, err
	}
	return s.Load(ctx, all)
}

// Load reads the articles of pieces from a list. One that has gone since is left out.
func (s *Store) Load(ctx context.Context, list []Piece) ([]*Piece, error) {
	all := make([]*Piece, 0, len(list))
	for _, p := range list {
		switch full, err := s.Piece(ctx, p.ID); {
		case errors.Is(err, errNone):
		case err != nil:
			return nil, err
		default:
			all = append(all, full)
		}
	}
	return all, nil
}

// put writes a piece in a change, under its ID or, where that is 0, a new one.
func put(ctx context.Context, tx *sql.Tx, p *Piece, now time.Time) error {
	a := p.Article
	p.State, p.Lang, p.Changed = state(a.Status), a.Lang, now
	p.Headline = string(locale.For(a.Lang).AppendTruncated(nil, a.Headline.Plain(), maxHeadline)) // a draft may have one without end
	var published, id, origin, replaces, batch any
	if !a.Published.IsZero() {
		published = a.Published.Time.Unix()
	}
	for _, column := range []struct {
		to    *any
		value any
		zero  bool
	}{{&id, p.ID, p.ID == 0}, {&origin, p.Origin, p.Origin == ""}, {&replaces, p.Replaces, p.Replaces == 0}, {&batch, p.Batch, p.Batch == 0}} {
		if !column.zero {
			*column.to = column.value
		}
	}
	report := []byte("null")
	if p.Report != nil {
		report = p.Report.AppendJSON(nil)
	}
	err := tx.QueryRowContext(ctx, `INSERT INTO articles (id, work, lang, state, published, changed, headline, origin, replaces, batch, json, report)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET work = excluded.work, lang = excluded.lang, state = excluded.state, published = excluded.published,
			changed = excluded.changed, headline = excluded.headline, json = excluded.json, report = excluded.report
		RETURNING id`,
		id, p.Work, p.Lang, p.State, published, now.Unix(), p.Headline, origin, replaces, batch, article.AppendJSON(nil, a), report).Scan(&p.ID)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM tags WHERE article = ?", p.ID); err != nil {
		return err
	}
	for _, t := range a.Tags {
		if slug := slugOf(t.Name); slug != "" {
			if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO tags (slug, article) VALUES (?, ?)", slug, p.ID); err != nil {
				return err
			}
		}
	}
	if !p.Public() {
		return nil
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO history (article, at, json) VALUES (?, ?, ?)", p.ID, now.Unix(), article.AppendJSON(nil, a))
	return err
}

// unused returns a work's name that nothing has: the one that is wanted, else that with the beginning of a digest.
func unused(ctx context.Context, tx *sql.Tx, wanted string, digest [32]byte) (string, error) {
	if wanted == "" {
		wanted = "article"
	}
	for name, n := wanted, 0; ; n++ {
		var there bool
		err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM articles WHERE work = ?)", name).Scan(&there)
		if err != nil || !there {
			return name, err
		}
		name = fmt.Sprintf("%s-%x", wanted, digest[:4+min(n, 20)])
	}
}

// slugOf returns a name as it stands in an address.
func slugOf(name string) string {
	slug := string(locale.AppendSlug(nil, name))
	if len(slug) > 80 {
		slug = strings.TrimRight(strings.ToValidUTF8(slug[:80], ""), "-")
	}
	return slug
}
