// Package inward is what the readers of package exchange's formats share: the report, the first error, the limits.
package inward

import (
	"errors"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/sanitize"
)

// The codes of what the readers report, beside those of the door.
const (
	CodeUnknown   = sanitize.CodeUnknown   // a node, mark or style that the model does not have: it came in as a Custom
	CodeValue     = "value"                // a value that its field cannot hold: it was left out
	CodeFurniture = sanitize.CodeFurniture // a line that was composed from what the document says in fields
	CodeShape     = "shape"                // a node that holds what it cannot hold: it came in as something else
)

// A Reader is one reading of a document.
type Reader struct {
	Door   *sanitize.Door
	Report *sanitize.Report
	Root   *exchange.Value
	Err    *exchange.Error // the first error

	// Foreign is above zero within a node that is kept as it was written: what is unknown in it is not kept again.
	Foreign int
}

// Open parses the document. A nil door is one of zero value. The error is an [*exchange.Error], or a [*sanitize.LimitError] for
// a document that is larger than the door takes: JSON cannot be cut.
func Open(door *sanitize.Door, data []byte) (*Reader, error) {
	if door == nil {
		door = new(sanitize.Door)
	}
	if err := door.Limits.Whole(data); err != nil {
		return nil, err
	}
	root, err := exchange.Parse(data)
	if err != nil {
		var e *exchange.Error
		if errors.As(err, &e) && errors.Is(e.Err, exchange.ErrDepth) {
			e.Err = &sanitize.LimitError{Limit: "depth", Max: exchange.MaxDepth, Got: exchange.MaxDepth + 1}
		}
		return nil, err
	}
	return &Reader{Door: door, Report: &sanitize.Report{}, Root: root}, nil
}

// Fail keeps the first error, which is about a value.
func (r *Reader) Fail(v *exchange.Value, what string) {
	if r.Err == nil {
		r.Err = &exchange.Error{Path: r.Root.Path(v.Offset), Offset: v.Offset, Err: errors.New(what)}
	}
}

// Want reports whether a value is of a kind; it fails where not. The name is that of the value, for one that is missing from in.
func (r *Reader) Want(v, in *exchange.Value, k exchange.Kind, name string) bool {
	switch {
	case r.Err != nil:
		return false
	case v == nil:
		r.Fail(in, "expected a member "+name+", "+k.String())
		return false
	case v.Kind != k:
		r.Fail(v, "expected "+k.String()+", got "+v.Kind.String())
		return false
	}
	return true
}

// Marks reports whether marks are an array of no more than a text can have.
func (r *Reader) Marks(v, in *exchange.Value) bool {
	if !r.Want(v, in, exchange.Array, "marks") {
		return false
	}
	if len(v.Items) > MaxMarks {
		r.Fail(v, "more than "+strconv.Itoa(MaxMarks)+" marks on one text")
		return false
	}
	return true
}

// Tell reports what became of a value. Entries that are alike but for their place are counted as one.
func (r *Reader) Tell(action sanitize.Action, code, where, detail string, at *exchange.Value) {
	where, detail = cut(where), cut(detail)
	list := r.Report.Entries
	for i := max(0, len(list)-50); i < len(list); i++ {
		if e := &list[i]; e.Action == action && e.Code == code && e.Where == where && e.Detail == detail {
			e.Count++
			return
		}
	}
	if len(list) >= maxEntries {
		r.Report.Overflow++
		return
	}
	e := sanitize.Entry{Action: action, Code: code, Where: where, Detail: detail, Count: 1}
	if at != nil {
		e.Place = r.Root.Path(at.Offset)
	}
	r.Report.Entries = append(list, e)
}

const (
	maxEntries = 500 // as the door's own report
	maxPath    = 480 // of nodes within each other: the JSON form of an article takes two levels for each, and is read down to 1,000
)

// MaxMarks is the number of marks that lie on one text at most.
const MaxMarks = 100

func cut(s string) string {
	s = exchange.Spaced(s)
	if len(s) > 200 {
		s = strings.ToValidUTF8(s[:200], "")
	}
	return s
}

// Refused reports the facts that do not fit a node.
func (r *Reader) Refused(typ string, facts []exchange.Member) {
	for _, f := range facts {
		r.Tell(sanitize.Removed, CodeValue, typ+" "+f.Name, string(f.Value.Raw), f.Value)
	}
}

// Block builds a block of facts, and reports those that do not fit.
func (r *Reader) Block(typ string, facts []exchange.Member) article.Block {
	b, refused := exchange.Block(typ, facts)
	r.Refused(typ, refused)
	return b
}

// Inline builds an inline of facts, and reports those that do not fit.
func (r *Reader) Inline(typ string, facts []exchange.Member) article.Inline {
	n, refused := exchange.Inline(typ, facts)
	r.Refused(typ, refused)
	return n
}

// Meta builds what a node carries besides its content, or nil.
func (r *Reader) Meta(facts []exchange.Member) *article.Meta {
	if len(facts) == 0 {
		return nil
	}
	return exchange.MetaOf(r.Block("divider", facts))
}

// Custom builds the block that stands for a node of unknown kind: kept as it is written, with what fallback reads from it.
// Within a node that is kept already only the fallback comes in.
func (r *Reader) Custom(kind string, v *exchange.Value, fallback func() []article.Block) []article.Block {
	if r.Foreign > 0 {
		return fallback()
	}
	r.Tell(sanitize.Kept, CodeUnknown, kind, "", v)
	r.Foreign++
	defer func() { r.Foreign-- }()
	return []article.Block{&article.Custom{Kind: kind, Data: v.Raw, Fallback: fallback()}}
}

// InlineCustom is to inlines what Custom is to blocks.
func (r *Reader) InlineCustom(kind string, v *exchange.Value, fallback func() article.Inlines) article.Inlines {
	if r.Foreign > 0 {
		return fallback()
	}
	r.Tell(sanitize.Kept, CodeUnknown, kind, "", v)
	r.Foreign++
	defer func() { r.Foreign-- }()
	return article.Inlines{&article.InlineCustom{Kind: kind, Data: v.Raw, Fallback: fallback()}}
}

// Close takes the article through the door and returns what the reading gave.
func (r *Reader) Close(a *article.Article) (*article.Article, *sanitize.Report, error) {
	if r.Err != nil {
		return nil, r.Report, r.Err
	}
	for path := range article.All(a) {
		if len(path) > maxPath {
			return nil, r.Report, &exchange.Error{Err: &sanitize.LimitError{Limit: "depth", Max: maxPath, Got: len(path)}}
		}
	}
	a, more := r.Door.Article(a)
	room := max(0, maxEntries-len(r.Report.Entries))
	r.Report.Overflow += more.Overflow
	for i, e := range more.Entries {
		if i >= room {
			r.Report.Overflow += e.Count
			continue
		}
		r.Report.Entries = append(r.Report.Entries, e)
	}
	return a, r.Report, nil
}

// Line returns blocks as one run, with a break between them: what a cell or a caption can hold of them. It reports
// whether nothing but the seams was lost.
func Line(list []article.Block) (run article.Inlines, whole bool) {
	whole = true
	for _, b := range list {
		var text article.Inlines
		if p, ok := b.(*article.Paragraph); ok {
			text = p.Text
		} else {
			whole = false
			text = article.Plain(strings.TrimSpace(string(article.AppendBlocksPlain(nil, []article.Block{b}))))
		}
		if len(run) > 0 && len(text) > 0 {
			run = append(run, &article.Break{})
		}
		run = append(run, text...)
	}
	return run, whole
}

// Lone returns a body as it is kept: none where it is one paragraph of nothing, as formats have it that allow no empty body.
func Lone(list []article.Block) []article.Block {
	if len(list) == 1 {
		if p, ok := list[0].(*article.Paragraph); ok && len(p.Text) == 0 && exchange.Plain(p.Meta) {
			return nil
		}
	}
	return list
}
