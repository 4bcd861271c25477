package ninjs

import (
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// A writer writes members by their names in the version that is printed.
type writer struct {
	*jsonw.Writer
	lower bool // as 2.2 writes names
}

// key begins a member.
func (w *writer) key(name string) {
	if w.lower {
		if name == "embargoedUntil" {
			name = "embargoed"
		}
		name = strings.ToLower(name)
	}
	w.Key(name)
}

// text writes a member of one line; nothing where none is left of it.
func (w *writer) text(name, value string) {
	if value = furniture.Line(value); value != "" {
		w.key(name)
		w.String(value)
	}
}

// exact writes a member as it is; nothing where it is empty.
func (w *writer) exact(name, value string) {
	if value != "" {
		w.key(name)
		w.String(value)
	}
}

// number writes a member with a number; nothing where it is zero or less.
func (w *writer) number(name string, n int64) {
	if n > 0 {
		w.key(name)
		w.Raw(strconv.FormatInt(n, 10))
	}
}

// seconds writes a length of time.
func (w *writer) seconds(name string, d time.Duration) {
	if d > 0 {
		w.key(name)
		w.Raw(strconv.FormatFloat(d.Seconds(), 'f', -1, 64))
	}
}

// moment writes a date with its time of day; nothing where that is not known.
func (w *writer) moment(name string, d article.Date) {
	w.exact(name, moment(d))
}

// moment returns a date as RFC 3339 writes it, or "" where the time of day is not known or the year has not four digits.
func moment(d article.Date) string {
	if !d.HasTime() {
		return ""
	}
	t := d.Time
	if _, offset := t.Zone(); offset%60 != 0 || offset <= -24*3600 || offset >= 24*3600 {
		t = t.UTC()
	}
	if y := t.Year(); y < 1 || y > 9999 {
		return ""
	}
	return t.Format(time.RFC3339Nano)
}

// list writes a member that holds a list; nothing where print writes none.
func (w *writer) list(name string, print func()) {
	mark := len(w.Dst)
	w.key(name)
	w.Open('[')
	first := len(w.Dst)
	print()
	if len(w.Dst) == first {
		w.Dst = w.Dst[:mark]
		return
	}
	w.Close(']')
}

// object writes an object in a list; nothing where print writes no member.
func (w *writer) object(print func()) {
	mark := len(w.Dst)
	w.Open('{')
	first := len(w.Dst)
	print()
	if len(w.Dst) == first {
		w.Dst = w.Dst[:mark]
		return
	}
	w.Close('}')
}

// member writes an object in a member; nothing where print writes no member of it.
func (w *writer) member(name string, print func()) {
	mark := len(w.Dst)
	w.key(name)
	first := len(w.Dst)
	w.object(print)
	if len(w.Dst) == first {
		w.Dst = w.Dst[:mark]
	}
}
