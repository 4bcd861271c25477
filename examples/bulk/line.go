package main

import (
	"bytes"
	"encoding/json"

	"github.com/standfirst/standfirst/article"
)

// line returns the line that tells what the surface prints of an article.
func (s surface) line(a *article.Article) []byte {
	return jsonLine(struct {
		ID      string `json:"id"`
		Lang    string `json:"lang,omitempty"`
		Surface string `json:"surface"`
		Output  string `json:"output"`
	}{name(a), a.Lang, s.name, string(s.append(nil, a))})
}

// line returns the line that tells of the refusal.
func (r refusal) line() []byte {
	return jsonLine(struct {
		File   string `json:"file"`
		Offset int64  `json:"offset"`
		Error  string `json:"error"`
		Line   string `json:"line,omitempty"`
	}{r.Place.File, r.Place.Offset, r.Reason, string(r.Line)})
}

// line returns the line that tells of the shard.
func (s shard) line() []byte {
	return jsonLine(struct {
		File  string `json:"file"`
		Lines int    `json:"lines"`
	}{s.File, s.Lines})
}

func jsonLine(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // which would make markup twice as long
	if err := e.Encode(v); err != nil {
		panic(err) // strings and numbers always encode
	}
	return b.Bytes()
}
