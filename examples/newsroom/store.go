package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"runtime"
	"strings"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// A Store keeps the articles in SQLite. It is safe for concurrent use: readers go on while somebody writes.
//
// An article is stored in its JSON form, which keeps all of it, with columns beside it for what is asked: the work that it
// is an edition of, its language, its state. Addresses of its own are in none of them; they follow from the columns, so that
// the publication can move.
type Store struct {
	read, write *sql.DB
}

// migrations bring a database from each version to the next. One that has been released is never changed.
var migrations = []string{
	`CREATE TABLE batches (
		id      INTEGER PRIMARY KEY,
		source  TEXT NOT NULL,           -- what it was taken from
		begun   INTEGER NOT NULL,        -- when, in seconds
		came    INTEGER NOT NULL,        -- how many articles came in
		known   INTEGER NOT NULL,        -- how many were there before
		report  BLOB NOT NULL            -- what the door did to all of it
	) STRICT;
	CREATE TABLE articles (
		id        INTEGER PRIMARY KEY,
		work      TEXT NOT NULL,         -- what its editions share: their address
		lang      TEXT NOT NULL,
		state     TEXT NOT NULL CHECK (state IN ('draft', 'published', 'corrected', 'retracted')),
		published INTEGER,               -- seconds; that of its date, by which readers find it
		changed   INTEGER NOT NULL,
		headline  TEXT NOT NULL,
		origin    TEXT UNIQUE,           -- what names it where it came from, so that it comes in once
		replaces  INTEGER UNIQUE REFERENCES articles ON DELETE CASCADE, -- of a draft: what it corrects
		batch     INTEGER REFERENCES batches,
		json      BLOB NOT NULL,
		report    BLOB NOT NULL
	) STRICT;
	CREATE UNIQUE INDEX editions ON articles (work, lang) WHERE replaces IS NULL;
	CREATE INDEX newest ON articles (state, published);
	CREATE INDEX batch ON articles (batch);
	CREATE TABLE tags (
		slug    TEXT NOT NULL,
		article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
		PRIMARY KEY (slug, article)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX tagged ON tags (article);`,

	`CREATE TABLE history (
		article INTEGER NOT NULL,        -- kept when the article is not
		at      INTEGER NOT NULL,
		json    BLOB NOT NULL            -- as readers could see it from then on
	) STRICT;
	CREATE INDEX past ON history (article, at);`,

	`ALTER TABLE batches ADD COLUMN outcome TEXT; -- NULL while it comes in, '' once all of it is in, else why nothing is
	UPDATE batches SET outcome = '';
	DROP INDEX newest;
	CREATE INDEX works ON articles (work);
	CREATE INDEX changes ON articles (changed);
	CREATE INDEX drafts ON articles (changed) WHERE state = 'draft';
	CREATE INDEX listed ON articles (published DESC) WHERE state IN ('published', 'corrected');
	CREATE INDEX spoken ON articles (lang, published DESC) WHERE state IN ('published', 'corrected');`,
}

// Open opens the database in a file, which it makes where there is none, and brings it to this program's version.
func Open(ctx context.Context, file string) (*Store, error) {
	file, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	open := func(connections int, more string) (*sql.DB, error) {
		name := url.URL{Scheme: "file", Path: filepath.ToSlash(file), RawQuery: "_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)" +
			"&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_pragma=trusted_schema(0)" + more}
		db, err := sql.Open("sqlite", name.String())
		if err == nil {
			db.SetMaxOpenConns(connections)
			db.SetMaxIdleConns(connections)
		}
		return db, err
	}
	s := new(Store)
	// SQLite has one writer at a time: those who write wait for each other here, where a context can call them off.
	if s.write, err = open(1, "&_txlock=immediate"); err != nil {
		return nil, err
	}
	if err := s.migrate(ctx); err != nil {
		return nil, errors.Join(err, s.write.Close())
	}
	if s.read, err = open(max(4, runtime.GOMAXPROCS(0)), "&_pragma=query_only(1)"); err != nil {
		return nil, errors.Join(err, s.write.Close())
	}
	return s, nil
}

// Close closes the database.
func (s *Store) Close() error { return errors.Join(s.read.Close(), s.write.Close()) }

func (s *Store) migrate(ctx context.Context) error {
	return s.change(ctx, func(tx *sql.Tx) error {
		var version int
		if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
			return err
		}
		if version > len(migrations) {
			return fmt.Errorf("version %d of the database is newer than this program, which knows %d", version, len(migrations))
		}
		for _, step := range migrations[version:] {
			if _, err := tx.ExecContext(ctx, step); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", len(migrations)))
		return err
	})
}

// change does something to the database as a whole, or, where it returns an error or the context ends, not at all.
func (s *Store) change(ctx context.Context, do func(tx *sql.Tx) error) error {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}

// taken reports whether an error says that what must be unique is there already.
func taken(err error) bool {
	return err != nil && strings.Contains(err.Error(), "UNIQUE constraint failed")
}
