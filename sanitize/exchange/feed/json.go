package feed

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// jsonFeed is a feed by JSON Feed 1.1 or 1, as far as it is read.
type jsonFeed struct {
	Version     string            `json:"version"`
	Title       string            `json:"title"`
	HomePage    string            `json:"home_page_url"`
	Self        string            `json:"feed_url"`
	Description string            `json:"description"`
	Next        string            `json:"next_url"`
	Icon        string            `json:"icon"`
	Lang        string            `json:"language"`
	Hubs        []jsonLink        `json:"hubs"`
	Items       []json.RawMessage `json:"items"`
}

type jsonLink struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type jsonItem struct {
	ID          any        `json:"id"` // some feeds have a number
	URL         string     `json:"url"`
	External    string     `json:"external_url"`
	Title       string     `json:"title"`
	HTML        string     `json:"content_html"`
	Text        string     `json:"content_text"`
	Summary     string     `json:"summary"`
	Image       string     `json:"image"`
	Banner      string     `json:"banner_image"`
	Published   string     `json:"date_published"`
	Modified    string     `json:"date_modified"`
	Author      *jsonLink  `json:"author"`
	Authors     []jsonLink `json:"authors"`
	Tags        []string   `json:"tags"`
	Lang        string     `json:"language"`
	Attachments []struct {
		URL      string  `json:"url"`
		Type     string  `json:"mime_type"`
		Title    string  `json:"title"`
		Size     float64 `json:"size_in_bytes"`
		Duration float64 `json:"duration_in_seconds"`
	} `json:"attachments"`
	Provenance struct {
		SourceType string     `json:"digital_source_type"`
		Sources    []jsonLink `json:"sources"`
	} `json:"_provenance"`
}

func (r *reader) json(text []byte) error {
	var f jsonFeed
	if err := json.Unmarshal(text, &f); err != nil {
		return jsonError(text, "", err)
	}
	if !strings.Contains(f.Version, "jsonfeed.org/version/") {
		return ErrFormat
	}
	*r.feed = Feed{
		Title: plain(f.Title), Description: plain(f.Description), URL: address(f.HomePage), Self: address(f.Self), Next: address(f.Next),
		Icon: address(f.Icon), Lang: plain(f.Lang),
	}
	if len(f.Hubs) > 0 {
		r.feed.Hub = address(f.Hubs[0].URL)
	}
	for n, raw := range f.Items {
		place := "items[" + strconv.Itoa(n) + "]"
		var item jsonItem
		if err := json.Unmarshal(raw, &item); err != nil {
			return jsonError(text, place, err)
		}
		if err := r.jsonItem(&item, place); err != nil {
			return err
		}
	}
	return nil
}

// jsonError returns the error with its place: within an item its path, else the byte.
func jsonError(text []byte, place string, err error) error {
	var bad *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &bad):
		return syntax(text, int(bad.Offset), err)
	case errors.As(err, &kind):
		path := strings.Trim(place+"."+kind.Field, ".")
		return fmt.Errorf("%s: a %s where a %s is due", path, kind.Value, kind.Type)
	}
	return err
}

func (r *reader) jsonItem(item *jsonItem, place string) error {
	a := &article.Article{URL: address(item.URL), Headline: article.Plain(plain(item.Title)), Lang: plain(item.Lang)}
	if item.Title == "" {
		a.Headline = nil
	}
	switch id := item.ID.(type) {
	case string:
		a.ID = id
	case float64:
		a.ID = strconv.FormatFloat(id, 'f', -1, 64)
	}
	if a.ID == a.URL {
		a.ID = ""
	}
	a.Published, _ = sanitize.Date(item.Published)
	a.Updated, _ = sanitize.Date(item.Modified)
	for _, src := range item.Provenance.Sources {
		source(a, src.Name, address(src.URL))
	}
	source(a, "", address(item.External))
	for _, who := range append(item.Authors, optional(item.Author)...) {
		credit(a, article.RoleWriting, article.Agent{Name: who.Name, URL: address(who.URL)})
	}
	for _, tag := range item.Tags {
		r.category(a, "", tag)
	}
	if kind, ok := strings.CutPrefix(item.Provenance.SourceType, sourceTypes); ok {
		a.SourceType = article.SourceType(plain(kind))
	}
	if url := address(either(item.Image, item.Banner)); url != "" {
		a.Hero = &article.Image{Renditions: []article.Rendition{{URL: url}}}
	}
	for _, file := range item.Attachments {
		url := address(file.URL)
		if kind, _, _ := strings.Cut(file.Type, "/"); url == "" || kind != "audio" {
			continue
		}
		if a.Audio == nil {
			a.Audio = &article.Audio{Title: plain(file.Title)}
		}
		a.Audio.Renditions = append(a.Audio.Renditions, article.Rendition{
			URL: url, Type: file.Type, Size: int64(max(file.Size, 0)), Duration: time.Duration(min(max(file.Duration, 0), 1e7) * float64(time.Second)),
		})
	}
	if item.Summary != "" {
		a.Standfirst = article.Plain(plain(item.Summary))
	}
	whole := item.HTML
	if whole == "" && item.Text != "" {
		blocks, report, err := r.Text(item.Text)
		if err != nil {
			return err
		}
		r.report.Merge(report, place)
		a.Body = blocks
	} else if err := r.body(a, whole, place); err != nil {
		return err
	}
	r.take(a, place)
	return nil
}

// optional returns a list of what may be there.
func optional(l *jsonLink) []jsonLink {
	if l == nil {
		return nil
	}
	return []jsonLink{*l}
}
