package speech

import (
	"bytes"
	"encoding/json"

	"github.com/standfirst/standfirst/article"
)

// jsonUtterance is an utterance in the JSON of AppendScript.
type jsonUtterance struct {
	Role   Role      `json:"role"`
	Voice  Voice     `json:"voice,omitempty"`
	Lang   string    `json:"lang,omitempty"`
	Hash   string    `json:"hash"`
	Block  int       `json:"block"`
	Start  int       `json:"start"`
	End    int       `json:"end"`
	Before int64     `json:"before"` // in milliseconds
	After  int64     `json:"after"`
	Text   string    `json:"text"`
	Spoken string    `json:"spoken"`
	Runs   []jsonRun `json:"runs,omitempty"` // where there is more to say than text
}

type jsonRun struct {
	Text    string `json:"text"`
	Alias   string `json:"alias,omitempty"`
	Phoneme string `json:"phoneme,omitempty"`
	Lang    string `json:"lang,omitempty"`
	Stress  bool   `json:"stress,omitempty"`
}

// AppendScript appends the script as a JSON array of utterances, one a line. Pauses are in milliseconds; block is -1 where
// an utterance comes from no block of the body.
func (p *Printer) AppendScript(dst []byte, a *article.Article) []byte {
	dst = append(dst, '[')
	for i, u := range p.Script(a) {
		if i > 0 {
			dst = append(dst, ',')
		}
		j := jsonUtterance{
			Role: u.Role, Voice: u.Voice, Lang: u.Lang, Hash: u.Hash(), Block: u.Block, Start: u.Start, End: u.End,
			Before: u.Before.Milliseconds(), After: u.After.Milliseconds(), Text: u.Text(), Spoken: u.Spoken(),
		}
		if len(u.Runs) > 1 || len(u.Runs) == 1 && u.Runs[0] != (Run{Text: u.Runs[0].Text}) {
			for _, r := range u.Runs {
				j.Runs = append(j.Runs, jsonRun(r))
			}
		}
		dst = appendJSON(append(dst, '\n'), j)
	}
	return append(dst, "\n]\n"...)
}

// AppendChunks appends the chunks as lines of JSON: the document for the profile, the text that it says, the utterances of
// the script that it begins and ends with, and its size.
func (p *Printer) AppendChunks(dst []byte, a *article.Article) []byte {
	for _, c := range p.Chunks(a) {
		dst = appendJSON(dst, struct {
			Document   string `json:"document"`
			Text       string `json:"text"`
			From       int    `json:"from"`
			To         int    `json:"to"`
			Voice      Voice  `json:"voice,omitempty"`
			Characters int    `json:"characters"`
			Billed     int    `json:"billed"`
			Bytes      int    `json:"bytes"`
		}{string(c.Document), c.Text, c.From, c.To, c.Voice, c.Size.Characters, c.Size.Billed, c.Size.Bytes})
		dst = append(dst, '\n')
	}
	return dst
}

func appendJSON(dst []byte, v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.Encode(v) // of strings and numbers: it does not fail
	return append(dst, bytes.TrimRight(b.Bytes(), "\n")...)
}
