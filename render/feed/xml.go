package feed

import (
	"strconv"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
)

// element appends an element with text in it, on a line; nothing where there is no text.
func element(dst []byte, name, text string) []byte {
	if text == "" {
		return dst
	}
	dst = append(append(append(dst, '<'), name...), '>')
	dst = markup.AppendText(dst, text)
	return end(dst, name)
}

// end appends the end of an element and of its line.
func end(dst []byte, name string) []byte {
	return append(append(append(dst, "</"...), name...), ">\n"...)
}

// empty appends an element with attributes alone, by name and value; an empty value is left out.
func empty(dst []byte, name string, attrs ...string) []byte {
	dst = begin(dst, name, attrs...)
	return append(dst[:len(dst)-1], "/>\n"...)
}

// begin appends the beginning of an element with its attributes.
func begin(dst []byte, name string, attrs ...string) []byte {
	dst = append(append(dst, '<'), name...)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			dst = markup.AppendAttr(dst, attrs[i], attrs[i+1])
		}
	}
	return append(dst, '>')
}

// mail returns a date as RFC 822 writes it, with the year in full, as RSS does. A day has no time, and is none.
func mail(d article.Date) string {
	if !d.HasTime() {
		return ""
	}
	return d.Time.Format("Mon, 02 Jan 2006 15:04:05 -0700")
}

// internet returns a date as RFC 3339 writes it.
func internet(d article.Date) string {
	if !d.HasTime() {
		return ""
	}
	return d.Time.Format(time.RFC3339)
}

func itoa(n int64) string {
	if n <= 0 {
		return ""
	}
	return strconv.FormatInt(n, 10)
}
