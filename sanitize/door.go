// Package sanitize lets untrusted HTML and text in as the typed nodes of package article. What has no place in the
// model cannot come through; what was taken out or changed is told in a [Report], with the reason and the place.
//
// # What comes in
//
// A [Door] reads whole pages ([Door.Page]), bodies ([Door.Fragment]), lines ([Door.Inline]), plain text ([Door.Text]), and
// articles that somebody else decoded ([Door.Article]); package markdown below it reads Markdown. Blocks are read as a
// browser would show them. Pictures that scripts would load, formulas behind pictures, posts of other sites, captions and
// credits, footnotes in their many dialects and the habits of publishing systems come in as what they are; pages are
// told apart from what surrounds their text.
//
// # What stays out
//
// Scripts, styles, forms and whatever else is no article; what a reader would not have seen; pictures that count
// readers, and the parameters that follow them; addresses other than http, https, mailto and tel; the names that
// elements have for scripts. An id comes in only where a link of the same text leads to it.
//
// What comes in by Fragment and is printed by package html comes in again as the same; the tests hold it so for every
// case of their own, and for whatever a fuzzer makes up from the second time on.
package sanitize

import (
	"github.com/standfirst/standfirst/article"
)

// A Door lets untrusted content in. Its zero value works; it is safe for concurrent use while nobody changes it, and as far
// as its functions are. Where a method returns an error, nothing has come in.
type Door struct {
	Base    string // URL against which relative ones resolve; of a page without, it is its canonical one
	Lang    string // language of a page that does not state its own
	Charset string // that HTTP declared
	Limits  Limits
	Unknown Unknown
	// Link says where a link leads, given an address that may stand in an article: it returns that one, another, or ""
	// for words without a link. Its answer goes through the gate. Nil keeps all links.
	Link func(address string) string
	// Embed says whether an embed comes in; one that does not becomes a link. Nil lets in those of every provider that
	// package article names.
	Embed        func(*article.Embed) bool
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

// Fragment reads the body of an article. The error is a [*LimitError].
func (d *Door) Fragment(markup string) ([]article.Block, *Report, error) {
	r := &Report{}
	markup, err := limited(d.Limits, markup, r)
	if err != nil {
		return nil, r, err
	}
	b, root := d.reader("<body>"+markup, r)
	defer b.done()
	b.children(bodyOf(root))
	return b.kept(b.blocks()), r, nil
}

// Inline reads a run of text such as a headline; blocks within it are separated by spaces. The error is a [*LimitError].
func (d *Door) Inline(markup string) (article.Inlines, *Report, error) {
	r := &Report{}
	markup, err := limited(d.Limits, markup, r)
	if err != nil {
		return nil, r, err
	}
	b, root := d.reader("<body>"+markup, r)
	defer b.done()
	return b.inlines(bodyOf(root)), r, nil
}
