package feed

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/sanitize"
)

// A Feed is what a feed says of itself, and its items in their order.
type Feed struct {
	Title       string
	Description string
	URL         string // of the page that it is of
	Self        string // of the feed itself
	Next        string // of the page of the feed with older items
	Hub         string // where its readers are told of news
	Lang        string
	Copyright   string
	Icon        string
	Updated     article.Date
	Articles    []*article.Article
}

// ErrFormat is the error for a document that is no feed.
var ErrFormat = errors.New("neither RSS nor Atom nor JSON Feed")

// A SyntaxError says where a document stops being what it says it is.
type SyntaxError struct {
	Line   int // from 1
	Offset int // in bytes of the document as UTF-8, from 0
	Err    error
}

// Error returns the place and the reason.
func (e *SyntaxError) Error() string {
	var bad *xml.SyntaxError
	if errors.As(e.Err, &bad) { // which would say its line again
		return fmt.Sprintf("line %d, byte %d: %s", e.Line, e.Offset, bad.Msg)
	}
	return fmt.Sprintf("line %d, byte %d: %v", e.Line, e.Offset, e.Err)
}

// Unwrap returns the reason.
func (e *SyntaxError) Unwrap() error { return e.Err }

// Read lets a feed in. The error is a [*SyntaxError], a [*sanitize.EncodingError], a [*sanitize.LimitError] or [ErrFormat]; then nothing
// has come in. The report tells of each item what the door did, and which items hold nothing.
//
// It is safe for concurrent use while nobody changes the door.
func Read(d *sanitize.Door, data []byte) (*Feed, *sanitize.Report, error) {
	text, report, err := d.Decode(data)
	if err != nil {
		return nil, nil, err
	}
	r := &reader{Door: d, report: report, feed: new(Feed)}
	switch begin := strings.TrimLeft(text, "\uFEFF \t\r\n"); {
	case strings.HasPrefix(begin, "{"):
		err = r.json([]byte(text))
	case strings.HasPrefix(begin, "<"):
		err = r.xml(text)
	default:
		err = ErrFormat
	}
	if err != nil {
		return nil, nil, err
	}
	return r.feed, r.report, nil
}

// A reader holds what one call needs.
type reader struct {
	*sanitize.Door
	report *sanitize.Report
	feed   *Feed
}

// take takes an article in: by the gates, unless there is nothing of it.
func (r *reader) take(a *article.Article, place string) {
	if a.Headline.Empty() && len(a.Body) == 0 && a.Standfirst.Empty() && a.URL == "" && a.Audio == nil {
		r.report.Add(sanitize.Entry{Action: sanitize.Removed, Code: sanitize.CodeUnknown, Where: "item", Detail: "it has neither title nor text nor address", Place: place})
		return
	}
	if a.Lang == "" {
		a.Lang = r.lang()
	}
	vetted, report := r.Door.Article(a)
	r.report.Merge(report, place)
	r.feed.Articles = append(r.feed.Articles, vetted)
}

func (r *reader) lang() string {
	if r.feed.Lang != "" {
		return r.feed.Lang
	}
	return r.Lang
}

// line lets a run of HTML in that stands for one line.
func (r *reader) line(markup, place string) (article.Inlines, error) {
	run, report, err := r.Inline(markup)
	r.report.Merge(report, place)
	return run, err
}

// body lets a text in. One that says it is an article is read as a page is, with what that states about itself.
func (r *reader) body(a *article.Article, markup, place string) error {
	if !strings.Contains(strings.ToLower(markup), "<article") {
		blocks, report, err := r.Fragment(markup)
		r.report.Merge(report, place)
		a.Body = blocks
		return err
	}
	page, report, err := r.Page([]byte(markup))
	if err != nil {
		return err
	}
	r.report.Merge(report, place)
	merge(a, page)
	return nil
}

// merge gives an item what its text says of itself and the feed does not.
func merge(a, page *article.Article) {
	a.Body = page.Body
	if a.Headline.Empty() {
		a.Headline = page.Headline
	}
	a.Kicker = page.Kicker
	if !page.Standfirst.Empty() {
		a.Standfirst = page.Standfirst
	}
	if page.Hero != nil {
		a.Hero = page.Hero
	}
	stated := a.Sources // of which the text's own credits know nothing
	a.Sources = page.Sources
	for i := range stated {
		source(a, stated[i].Name, stated[i].URL)
	}
	if len(page.Attribution) > 0 {
		a.Attribution = page.Attribution
	}
	if a.Rights == nil {
		a.Rights = page.Rights
	}
	if a.SourceType == "" {
		a.SourceType = page.SourceType
	}
	a.Advisories, a.Corrections, a.Status = page.Advisories, page.Corrections, page.Status
}

// plain returns a text of the feed itself, as one line.
func plain(s string) string { return strings.Join(strings.Fields(gate.Text(s)), " ") }

// address returns an address of the feed itself, or "".
func address(s string) string {
	url, _ := gate.URL(s, gate.Media)
	return url
}

// source adds a work that the item rests on, once.
func source(a *article.Article, name, url string) {
	if name = plain(name); name == "" && url == "" {
		return
	}
	for i := range a.Sources {
		src := &a.Sources[i]
		if url != "" && src.URL == url || name != "" && src.Name == name && (src.URL == "" || url == "") {
			if src.Name == "" {
				src.Name = name
			}
			if src.URL == "" {
				src.URL = url
			}
			return
		}
	}
	id := ""
	for n := len(a.Sources) + 1; id == "" || a.Source(id) != nil; n++ {
		id = "source-" + strconv.Itoa(n)
	}
	a.Sources = append(a.Sources, article.Source{ID: id, Name: name, URL: url})
}

// credit adds somebody who had a part in the item, once.
func credit(a *article.Article, role article.Role, who article.Agent) {
	if who.Name = plain(who.Name); who.Name == "" {
		return
	}
	for i := range a.Attribution {
		c := &a.Attribution[i]
		if c.Agent.Name == who.Name && (c.Role == role || role == article.RoleWriting) {
			return
		}
	}
	a.Attribution = append(a.Attribution, article.Credit{Role: role, Agent: who})
}

// syntax returns the error for a place in a document.
func syntax(text []byte, offset int, err error) error {
	offset = min(max(offset, 0), len(text))
	return &SyntaxError{Line: 1 + bytes.Count(text[:offset], []byte("\n")), Offset: offset, Err: err}
}
