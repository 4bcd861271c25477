package discord

import (
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/shorten"
)

// An embed is one of a message. Its texts are in the form in which they go out.
type embed struct {
	title, url, description, timestamp string
	author, authorURL, icon            string
	footer, image, thumbnail           string
	fields                             []field
}

// A field is a titled text below the description.
type field struct{ name, value string }

// size returns what an embed counts towards MaxTotal.
func (e *embed) size() int {
	n := shorten.Units(e.title) + shorten.Units(e.description) + shorten.Units(e.author) + shorten.Units(e.footer)
	for _, f := range e.fields {
		n += f.size()
	}
	return n
}

func (f field) size() int { return shorten.Units(f.name) + shorten.Units(f.value) }

// add appends a text to the description, as a paragraph of its own.
func (e *embed) add(text string) {
	if text != "" {
		e.description = stacked(e.description, text)
	}
}

// appendMessage appends the object that Discord takes.
func appendMessage(dst []byte, embeds []embed) []byte {
	w := jsonw.NewWriter(dst)
	w.Open('{')
	w.Key("embeds")
	w.Open('[')
	for i := range embeds {
		embeds[i].append(w)
	}
	w.Close(']')
	w.Key("allowed_mentions")
	w.Raw(`{"parse":[]}`)
	w.Close('}')
	return w.Dst
}

func (e *embed) append(w *jsonw.Writer) {
	w.Open('{')
	if e.author != "" {
		w.Key("author")
		w.Open('{')
		w.Text("name", e.author)
		w.Text("url", e.authorURL)
		w.Text("icon_url", e.icon)
		w.Close('}')
	}
	w.Text("title", e.title)
	w.Text("url", e.url)
	w.Text("description", e.description)
	if len(e.fields) > 0 {
		w.Key("fields")
		w.Open('[')
		for _, f := range e.fields {
			w.Open('{')
			w.Text("name", f.name)
			w.Text("value", f.value)
			w.Close('}')
		}
		w.Close(']')
	}
	for _, picture := range [...]struct{ name, address string }{{"image", e.image}, {"thumbnail", e.thumbnail}} {
		if picture.address != "" {
			w.Key(picture.name)
			w.Open('{')
			w.Text("url", picture.address)
			w.Close('}')
		}
	}
	if e.footer != "" {
		w.Key("footer")
		w.Open('{')
		w.Text("text", e.footer)
		w.Close('}')
	}
	w.Text("timestamp", e.timestamp)
	w.Close('}')
}
