package prov

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// A writer writes the properties of nodes.
type writer struct{ jsonw.Writer }

// node begins a node of the given types.
func (w *writer) node(id string, types ...string) {
	w.Open('{')
	w.Key("@id")
	w.String(id)
	w.Key("@type")
	w.Open('[')
	for _, t := range types {
		w.String(t)
	}
	w.Close(']')
}

// to appends references to nodes, each once.
func (w *writer) to(name string, ids ...string) {
	if len(ids) == 0 {
		return
	}
	w.Key(name)
	w.Open('[')
	seen := make(map[string]bool, len(ids))
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			w.Open('{')
			w.Key("@id")
			w.String(id)
			w.Close('}')
		}
	}
	w.Close(']')
}

// address appends a reference to an address, where it may go out.
func (w *writer) address(name, url string) {
	if url = furniture.Absolute(url); url != "" {
		w.to(name, url)
	}
}

// line appends a text, in its language where that is known.
func (w *writer) line(name, text, lang string) {
	if text = furniture.Line(text); text == "" {
		return
	}
	if lang == "" {
		w.Text(name, text)
		return
	}
	w.Key(name)
	w.Open('{')
	w.Text("@value", text)
	w.Text("@language", lang)
	w.Close('}')
}

// date appends a date as schema.org takes it, as precisely as it is stated.
func (w *writer) date(name string, d article.Date) {
	if y := d.Time.Year(); !d.IsZero() && y >= 1 && y <= 9999 {
		w.Text(name, d.String())
	}
}

// moment appends an xsd:dateTime, where the second is stated.
func (w *writer) moment(name string, d article.Date) {
	if !exact(d) {
		return
	}
	w.Key(name)
	w.Open('{')
	w.Text("@type", "xsd:dateTime")
	w.Text("@value", d.String())
	w.Close('}')
}

func exact(d article.Date) bool {
	return !d.IsZero() && d.Precision == article.Exact && d.Time.Year() >= 1 && d.Time.Year() <= 9999
}

// language returns a tag that may go out, or "".
func language(tag string) string {
	if !gate.Tag(tag) {
		return ""
	}
	return tag
}

func number(i int) string { return strconv.Itoa(i) }
