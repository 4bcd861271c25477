package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// A shelf is a folder of articles in their JSON form, and a file that says which feeds are followed.
type shelf struct {
	dir   string
	mu    sync.Mutex
	feeds map[string]Validators // by address or file
	taken map[string]bool       // IDs of articles that are being fetched
}

func openShelf(dir string) (*shelf, error) {
	dir, err := folder(dir)
	if err != nil {
		return nil, err
	}
	s := &shelf{dir: dir, feeds: make(map[string]Validators), taken: make(map[string]bool)}
	if err := os.MkdirAll(filepath.Join(dir, "articles"), 0o777); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(s.list())
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err == nil {
		err = json.Unmarshal(data, &s.feeds)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.list(), err)
	}
	return s, nil
}

func (s *shelf) list() string { return filepath.Join(s.dir, "feeds.json") }

// follow keeps what is known of a feed.
func (s *shelf) follow(feed string, v Validators) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.feeds[feed] = v
	data, err := json.MarshalIndent(s.feeds, "", "\t")
	if err != nil {
		return err
	}
	return whole(s.list(), append(data, '\n'))
}

// file returns where an article lies. An identity is content, and so it names no file by itself.
func (s *shelf) file(id string) string {
	sum := sha256.Sum256([]byte(id))
	return filepath.Join(s.dir, "articles", hex.EncodeToString(sum[:16])+".json")
}

// claim reports whether an article is neither there nor on its way from another feed, and to be fetched by the caller.
func (s *shelf) claim(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := os.Stat(s.file(id))
	if err == nil || s.taken[id] {
		return false
	}
	s.taken[id] = true
	return true
}

// keep puts an article on the shelf.
func (s *shelf) keep(a *article.Article) error {
	return whole(s.file(a.ID), article.AppendJSON(nil, a))
}

// articles returns all articles, the newest first; those without a date last.
func (s *shelf) articles() ([]*article.Article, error) {
	files, err := filepath.Glob(filepath.Join(s.dir, "articles", "*.json"))
	if err != nil {
		return nil, err
	}
	var all []*article.Article
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		a, err := article.Decode(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		a, _ = new(sanitize.Door).Article(a) // a file is as foreign as a feed
		all = append(all, a)
	}
	slices.SortStableFunc(all, func(a, b *article.Article) int {
		return cmp.Or(b.Published.Time.Compare(a.Published.Time), strings.Compare(a.ID, b.ID))
	})
	return all, nil
}

// whole puts a file in place whole, or leaves what was there.
func whole(file string, data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(file), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), file)
}
