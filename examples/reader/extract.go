package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// extract puts the text of an item's page in place of the feed's, where it is longer, and adds what the page says of who
// made it and from what.
func (r *reader) extract(ctx context.Context, a *article.Article) error {
	got, err := r.fetch.get(ctx, a.URL, Validators{}, maxPage)
	if err != nil {
		return err
	}
	if got.media != "" && got.media != "text/html" && got.media != "application/xhtml+xml" {
		return nil // a film or a document, which the feed's words have to do for
	}
	d := &sanitize.Door{Base: got.url.String(), Lang: a.Lang, Charset: got.charset, Limits: sanitize.Limits{Cut: true}}
	page, _, err := d.Decode(got.data)
	if err != nil {
		return fmt.Errorf("%s: %w", a.URL, err)
	}
	facts, _, err := (&sanitize.Door{Base: d.Base, Lang: a.Lang, Charset: "utf-8"}).Page([]byte(page))
	if err != nil {
		return fmt.Errorf("%s: %w", a.URL, err)
	}
	parser := readability.NewParser()
	parser.MaxElemsToParse = 100_000
	text, err := parser.Parse(strings.NewReader(page), got.url)
	if err != nil {
		return fmt.Errorf("%s: %w", a.URL, err)
	}
	var body []article.Block
	if text.Node != nil {
		var markup bytes.Buffer
		if err := text.RenderHTML(&markup); err != nil {
			return fmt.Errorf("%s: %w", a.URL, err)
		}
		// What Readability leaves is markup of a stranger still.
		if body, _, err = d.Fragment(markup.String()); err != nil {
			return fmt.Errorf("%s: %w", a.URL, err)
		}
	}
	if words(body) > words(a.Body) {
		if a.Standfirst.Empty() {
			a.Standfirst = facts.Standfirst
		}
		a.Body = body
	}
	learn(a, facts)
	return nil
}

// learn adds to an article what its page says and its feed does not.
func learn(a, page *article.Article) {
	if a.Lang == "" {
		a.Lang = page.Lang
	}
	if a.Kicker.Empty() {
		a.Kicker = page.Kicker
	}
	if a.Hero == nil {
		a.Hero = page.Hero
	}
	if a.Published.IsZero() {
		a.Published = page.Published
	}
	a.Publisher, a.Rights, a.SourceType = page.Publisher, page.Rights, page.SourceType
	// The page's sources get names of their own, since "origin" is taken.
	renamed := make(map[string]string)
	for _, s := range page.Sources {
		if !sourced(a, s) {
			renamed[s.ID] = "page-" + s.ID
			s.ID = renamed[s.ID]
			a.Sources = append(a.Sources, s)
		}
	}
	if len(page.Attribution) == 0 {
		return
	}
	// Who made it, the page knows better than the feed; where it was found stays.
	var credits article.Attribution
	for _, c := range page.Attribution {
		var from []string
		for _, id := range c.Sources {
			if to := renamed[id]; to != "" {
				from = append(from, to)
			} else if s := page.Source(id); s != nil {
				for _, known := range a.Sources {
					if known.URL == s.URL && (s.URL != "" || known.Name == s.Name) {
						from = append(from, known.ID)
						break
					}
				}
			}
		}
		c.Sources = from
		credits = append(credits, c)
	}
	for _, c := range a.Attribution {
		if c.Role == article.RoleSource {
			credits = append(credits, c)
		}
	}
	a.Attribution = credits
}

func words(body []article.Block) int {
	n := article.MeasureText(article.AppendBlocksPlain(nil, body))
	return n.Words + n.CJK
}
