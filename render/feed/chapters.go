package feed

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// MediaChapters is the media type of what [AppendChapters] appends.
const MediaChapters = "application/json+chapters"

// AppendChapters appends the chapters of an article's recording as the file of JSON to which podcast:chapters leads (Podcasting
// 2.0, JSON chapters 1.2.0). A podcast's printer knows its address by [Printer.Chapters].
func AppendChapters(dst []byte, a *article.Article) []byte {
	w := jsonw.NewWriter(dst)
	w.Open('{')
	w.Text("version", "1.2.0")
	if a != nil {
		w.Text("title", furniture.Line(a.Headline.Plain()))
	}
	w.Key("chapters")
	w.Open('[')
	if a != nil && a.Audio != nil {
		for i := range a.Audio.Chapters {
			c := &a.Audio.Chapters[i]
			w.Open('{')
			w.Key("startTime")
			w.Raw(strconv.FormatFloat(max(c.Start.Seconds(), 0), 'f', -1, 64))
			w.Text("title", furniture.Line(c.Title))
			w.Text("url", furniture.Absolute(c.URL))
			w.Close('}')
		}
	}
	w.Close(']')
	w.Close('}')
	return w.Dst
}

// chapters appends where the chapters of a recording are served.
func (s *setter) chapters(dst []byte) []byte {
	if s.Chapters == nil || len(s.A.Audio.Chapters) == 0 {
		return dst
	}
	if url := furniture.Absolute(s.Chapters(s.A)); url != "" {
		dst = empty(dst, "podcast:chapters", "url", url, "type", MediaChapters)
	}
	return dst
}
