package xliff

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// The codes of a [sanitize.Entry], beside those of package sanitize. Its Place is the path of the text in the base, and its
// Where the id of the unit, or of the segment or code.
const (
	CodeUntranslated = "untranslated"  // a text has no target, and stays in the language of the base
	CodeSource       = "source"        // the base no longer says what was translated: its own text stays
	CodeUnit         = "unit"          // a unit is of no text of the base, or comes again
	CodeAdded        = "code-added"    // a code is not the base's, or a copy that may not be: its text came in without it
	CodeMissing      = "code-missing"  // a code that may not be left out was
	CodeReordered    = "code-order"    // codes that have to keep their order did not
	CodeOverlap      = "code-overlap"  // codes overlapped, and were parted
	CodeUnpaired     = "code-unpaired" // a code has no beginning or no end
	CodeMarkup       = "markup"        // an element that no text has: what it holds came in
	CodeTranslator   = "translator"    // nobody is named who translated it
)

// A Reader reads translations. Its zero value works; it is safe for concurrent use while nobody changes it.
type Reader struct {
	// Translators are those who made the translation: people and organisations are credited for translating, software for
	// translating by machine. Without any, those count that the document names: in a group of the metadata module with the
	// category "translator" and entries "name", "kind" and "url", in a note of the file with that category, or as
	// its:person, its:org and its:tool.
	Translators []article.Agent
	Date        article.Date // when they did, where it is known
	// Target is the language of the translation, where the document does not state its own.
	Target string
	// Limits bound the document: by default 16 MiB. Nothing is cut off: what exceeds is refused.
	Limits sanitize.Limits
}

// An Error says what keeps a document from being read.
type Error struct {
	Offset int64  // in bytes, of the document as UTF-8
	Unit   string // in which it is, by id; "" outside of any
	Detail string
	Err    error // what the XML reader said, or nil
}

// Error returns the place and the detail.
func (e *Error) Error() string {
	where := ""
	if e.Unit != "" {
		where = "unit " + e.Unit + ": "
	}
	return fmt.Sprintf("xliff: byte %d: %s%s", e.Offset, where, e.Detail)
}

// Unwrap returns the error of the XML reader.
func (e *Error) Unwrap() error { return e.Err }

// Edition returns the base in the language of the translation. The base itself stays as it is.
//
// The edition has the texts of the targets, the target language, and the credit for the translation after those that the base
// has. The base becomes one of its Editions where it has a URL: the original, unless another one is named so. The ID and the
// URL of the edition are empty, since they are the host's to give; dates, media and related pieces are the base's. A text
// that stays in the language of the base is marked as being in it, where that is known.
//
// The error is an [*Error] or a [*sanitize.LimitError]; the report is there in any case.
func (r *Reader) Edition(base *article.Article, data []byte) (*article.Article, *sanitize.Report, error) {
	report := &sanitize.Report{}
	if err := r.Limits.Whole(data); err != nil {
		return nil, report, err
	}
	if base == nil {
		base = new(article.Article)
	}
	doc, err := parse(data)
	if err != nil {
		return nil, report, err
	}
	target := doc.target
	if target == "" {
		target = r.Target
	}
	switch {
	case !tag(target):
		return nil, report, &Error{Offset: doc.at, Detail: "the target language is not stated, or not by a tag"}
	case alien(doc.source, base.Lang):
		return nil, report, &Error{Offset: doc.at, Detail: fmt.Sprintf("the source is in %q, and the article in %q", doc.source, base.Lang)}
	}
	e := &editor{Reader: r, base: base, edition: article.Clone(base), target: target, report: report}
	e.merge(doc)
	return e.edition, report, nil
}
