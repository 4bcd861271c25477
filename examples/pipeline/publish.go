package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
)

// publish prints the edition on every surface and has it said.
func (n *newsroom) publish(ctx context.Context, a *article.Article) error {
	var lines bytes.Buffer // for whoever edits it
	if err := json.Indent(&lines, article.AppendJSON(nil, a), "", "\t"); err != nil {
		return err
	}
	if err := put(filepath.Join(n.dir, "edition.json"), append(lines.Bytes(), '\n')); err != nil {
		return err
	}
	surfaces := press.Surfaces(press.Settings{})
	dated := press.Surfaces(press.Settings{Now: a.Published.Time}) // a book, a letter and a sitemap of news want a date
	printed := 0
	for i, s := range surfaces {
		if slices.Contains([]string{"epub", "email", "sitemap"}, s.Name) {
			s = dated[i]
		}
		if s.Name == "page" {
			continue // which is made of kept pieces, below
		}
		file := filepath.Join(n.dir, "surfaces", s.Name+s.Ext)
		if s.Omits != nil && s.Omits(a) {
			if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) { // of the text before
				return err
			}
			for _, p := range s.Check(a) {
				if p.Fatal {
					fmt.Fprintf(n.log, "not on %s: %s\n", s.Name, p.Error())
				}
			}
			continue
		}
		if err := put(file, s.Append(nil, a)); err != nil {
			return err
		}
		printed++
	}
	pieces := &pieces{dir: filepath.Join(n.dir, "pieces")}
	page, err := pieces.page(a)
	if err != nil {
		return err
	}
	if err := put(filepath.Join(n.dir, "surfaces", "page.html"), page); err != nil {
		return err
	}
	spoken, err := n.speak(ctx, a)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(n.log, "%d surfaces; %d of %d pieces of the page printed anew, %d of %d utterances said anew; open %s\n",
		printed+1, pieces.fresh, pieces.kept+pieces.fresh, spoken.fresh, spoken.all, filepath.Join(n.dir, "surfaces", "page.html"))
	return err
}

// pieces are the blocks of a page, each in a file by what it says.
type pieces struct {
	dir         string
	fresh, kept int
	err         error
}

// page prints the page, with those of its blocks that were printed before as they were.
func (c *pieces) page(a *article.Article) ([]byte, error) {
	top := make(map[article.Block]bool)
	for _, b := range a.Body {
		top[b] = alone(b)
	}
	p := &html.Printer{Head: new(head.Printer).Append}
	p.Block = func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
		if !top[b] {
			return dst, false
		}
		file := filepath.Join(c.dir, key(a.Lang, b)+".html")
		if piece, err := os.ReadFile(file); err == nil {
			c.kept++
			return append(dst, piece...), true
		}
		begin := len(dst)
		dst = next(dst, b)
		c.fresh++
		c.err = errors.Join(c.err, put(file, dst[begin:]))
		return dst, true
	}
	page := p.AppendPage(nil, a)
	return page, c.err
}

// alone reports whether what a block prints hangs on nothing but itself: no number of a note, no source of the article.
func alone(b article.Block) bool {
	for _, node := range article.All(&article.Article{Body: []article.Block{b}}) {
		switch node.(type) {
		case *article.Paragraph, *article.List, *article.Code, *article.Table, *article.Divider:
		case *article.FootnoteRef, *article.InlineCustom:
			return false
		case article.Block:
			return false
		}
	}
	return true
}

// key identifies what a block prints in a language by this release.
func key(lang string, b article.Block) string {
	h := sha256.New()
	fmt.Fprintf(h, "%d %q ", render.OutputVersion, lang)
	h.Write(article.AppendNodeJSON(nil, b))
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// put puts a file in place whole, unless it is there.
func put(file string, data []byte) error {
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".pipeline-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Chmod(0o644), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), file)
}
