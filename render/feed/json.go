package feed

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/standfirst/standfirst/internal/furniture"
)

// MediaJSON is the media type of what [Printer.AppendJSON] appends.
const MediaJSON = "application/feed+json"

// AppendJSON appends the feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The work that an article rests on is
// its external_url; all of them, and the disclosure, stand in the extension _provenance. An item wants an id: an article
// without is left out.
func (p *Printer) AppendJSON(dst []byte, f *Feed) []byte { return p.json(dst, f, whole) }

// WriteJSON writes what AppendJSON appends, item by item.
func (p *Printer) WriteJSON(w io.Writer, f *Feed) error {
	return write(w, func(dst []byte, grown func([]byte) []byte) []byte { return p.json(dst, f, grown) })
}

type jsonFeed struct {
	Version     string       `json:"version"`
	Title       string       `json:"title"`
	HomePage    string       `json:"home_page_url,omitempty"`
	Self        string       `json:"feed_url,omitempty"`
	Description string       `json:"description,omitempty"`
	Next        string       `json:"next_url,omitempty"`
	Icon        string       `json:"icon,omitempty"`
	Authors     []jsonPerson `json:"authors,omitempty"`
	Lang        string       `json:"language,omitempty"`
	Hubs        []jsonHub    `json:"hubs,omitempty"`
}

type jsonHub struct {
	Type string `json:"type"`
	URL  string `json:"url"`
}

type jsonPerson struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

type jsonItem struct {
	ID          string           `json:"id"`
	URL         string           `json:"url,omitempty"`
	External    string           `json:"external_url,omitempty"`
	Title       string           `json:"title"`
	HTML        string           `json:"content_html,omitempty"`
	Text        string           `json:"content_text,omitempty"`
	Summary     string           `json:"summary,omitempty"`
	Image       string           `json:"image,omitempty"`
	Published   string           `json:"date_published,omitempty"`
	Modified    string           `json:"date_modified,omitempty"`
	Authors     []jsonPerson     `json:"authors,omitempty"`
	Tags        []string         `json:"tags,omitempty"`
	Lang        string           `json:"language,omitempty"`
	Attachments []jsonAttachment `json:"attachments,omitempty"`
	Provenance  *jsonProvenance  `json:"_provenance,omitempty"`
}

type jsonAttachment struct {
	URL      string  `json:"url"`
	Type     string  `json:"mime_type"`
	Title    string  `json:"title,omitempty"`
	Size     int64   `json:"size_in_bytes,omitempty"`
	Duration float64 `json:"duration_in_seconds,omitempty"`
}

// jsonProvenance is who made an article from what, for machines.
type jsonProvenance struct {
	Attribution string       `json:"attribution,omitempty"`
	Disclosure  string       `json:"ai_disclosure,omitempty"`
	SourceType  string       `json:"digital_source_type,omitempty"`
	Sources     []jsonPerson `json:"sources,omitempty"`
}

func (p *Printer) json(dst []byte, f *Feed, grown func([]byte) []byte) []byte {
	f = f.orEmpty()
	head := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: furniture.Line(f.Title), HomePage: furniture.Absolute(f.URL), Self: furniture.Absolute(f.Self),
		Description: furniture.Line(f.Description), Next: furniture.Absolute(f.Next), Icon: furniture.Absolute(f.Icon), Lang: f.Lang,
	}
	if f.Publisher != nil && f.Publisher.Name != "" {
		head.Authors = []jsonPerson{{furniture.Line(f.Publisher.Name), furniture.Absolute(f.Publisher.URL)}}
	}
	if hub := furniture.Absolute(f.Hub); hub != "" {
		head.Hubs = []jsonHub{{"WebSub", hub}}
	}
	dst = object(dst, head)
	dst = append(dst[:len(dst)-1], `,"items":[`...)
	first := true
	for _, a := range f.articles() {
		s := p.setter(a)
		if s.id() == "" {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = grown(object(append(dst, '\n'), s.jsonItem(f)))
	}
	return append(dst, "\n]}\n"...)
}

func (s *setter) jsonItem(f *Feed) jsonItem {
	i := jsonItem{
		ID: s.id(), URL: furniture.Absolute(s.A.URL), Title: s.Title(), Summary: s.summary(),
		Published: internet(s.A.Published), Modified: internet(s.A.Updated),
	}
	i.Image, _ = s.picture()
	if s.A.Lang != f.Lang {
		i.Lang = s.A.Lang
	}
	if s.Summaries {
		i.Text, i.Summary = i.Summary, ""
	} else {
		i.HTML = string(s.content(nil))
	}
	for _, who := range s.A.Authors() {
		i.Authors = append(i.Authors, jsonPerson{furniture.Line(who.Name), furniture.Absolute(who.URL)})
	}
	for k := range s.A.Tags {
		i.Tags = append(i.Tags, furniture.Line(s.A.Tags[k].Name))
	}
	if url, r := s.recording(); url != "" && r.Type != "" {
		i.Attachments = []jsonAttachment{{url, r.Type, furniture.Line(s.A.Audio.Title), max(r.Size, 0), r.Duration.Seconds()}}
	}
	prov := jsonProvenance{
		Attribution: s.Attribution(0), Disclosure: s.Disclosure().Header(), SourceType: s.Disclosure().URI(),
	}
	for k := range s.A.Sources {
		src := &s.A.Sources[k]
		url := furniture.Absolute(src.URL)
		if i.External == "" {
			i.External = url
		}
		prov.Sources = append(prov.Sources, jsonPerson{furniture.Line(furniture.SourceName(src)), url})
	}
	if prov.Attribution != "" || prov.Disclosure != "" || prov.Sources != nil {
		i.Provenance = &prov
	}
	return i
}

// object appends a value as JSON.
func object(dst []byte, v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.Encode(v) // of strings and numbers: it does not fail
	return append(dst, bytes.TrimRight(b.Bytes(), "\n")...)
}
