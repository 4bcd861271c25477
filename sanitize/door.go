// Package sanitize lets untrusted HTML and text in as the typed nodes of package article. What has no place in the
// model cannot come through; what was taken out or changed is told in a [Report].
package sanitize

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// A Door lets untrusted content in. Its zero value works; it is safe for concurrent use while nobody changes it.
type Door struct {
	Base         string // URL against which relative ones resolve
	Lang         string // language of a page that does not state its own
	Charset      string // that HTTP declared
	Limits       Limits
	Unknown      Unknown
	KeepTracking bool // leaves utm_source and its like in URLs
}

// Unknown says what becomes of an element that HTML does not have, such as <x-poll>.
type Unknown int

// What can become of one.
const (
	Unwrap Unknown = iota // what it holds comes in
	Drop                  // nothing of it comes in
	Keep                  // it comes in as an article.Custom, of the element's name, with what it holds as the fallback
)

// Limits bound what a Door takes; zero means the default.
type Limits struct {
	Bytes int // of input: by default 16 MiB
}

// A LimitError says which limit the input exceeds.
type LimitError struct {
	Limit string
	Max   int
	Got   int
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("sanitize: %s: %d exceeds the limit of %d", e.Limit, e.Got, e.Max)
}

func (d *Door) check(n int) error {
	most := d.Limits.Bytes
	if most == 0 {
		most = 16 << 20
	}
	if n > most {
		return &LimitError{Limit: "bytes", Max: most, Got: n}
	}
	return nil
}

func clean(s string) string { return gate.Text(strings.ToValidUTF8(s, "\uFFFD")) }

// Fragment reads the body of an article. The error is a [*LimitError].
func (d *Door) Fragment(markup string) ([]article.Block, *Report, error) {
	r := &Report{}
	if err := d.check(len(markup)); err != nil {
		return nil, r, err
	}
	b, root := d.reader(markup, r)
	b.children(bodyOf(root))
	return b.blocks(), r, nil
}

// Inline reads a run of text such as a headline; blocks within it are separated by spaces.
func (d *Door) Inline(markup string) (article.Inlines, *Report, error) {
	r := &Report{}
	if err := d.check(len(markup)); err != nil {
		return nil, r, err
	}
	b, root := d.reader(markup, r)
	return b.inlines(bodyOf(root)), r, nil
}

// Article takes an article of any origin through the gates of text and URLs. It changes a copy; nil stays nil.
func (d *Door) Article(a *article.Article) (*article.Article, *Report) {
	r := &Report{}
	c := article.Clone(a)
	if c != nil {
		d.gate(reflect.ValueOf(c), "", r)
	}
	return c, r
}

// loaded are the types whose URL a reader's device fetches by itself.
var loaded = map[reflect.Type]bool{
	reflect.TypeFor[article.Rendition]():   true,
	reflect.TypeFor[article.InlineImage](): true,
	reflect.TypeFor[article.Track]():       true,
}

// gate walks by reflection, so that no string of the model is forgotten when the model grows.
func (d *Door) gate(v reflect.Value, field string, r *Report) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			d.gate(v.Elem(), field, r)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			d.gate(v.Index(i), field, r)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				name := v.Type().Field(i).Name
				if name == "URL" && loaded[v.Type()] {
					name = "media"
				}
				d.gate(v.Field(i), name, r)
			}
		}
	case reflect.String:
		was, is := v.String(), ""
		switch field {
		case "URL", "UsageURL", "SameAs":
			is = d.url(was, d.Base, r, false)
		case "media":
			is = d.url(was, d.Base, r, true)
		default:
			is = clean(was)
			if is != was {
				r.add(Changed, "text", field, was)
			}
		}
		if is != was {
			v.SetString(is)
		}
	}
}
