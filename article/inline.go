package article

// An Inline is content within a line, one of
// [*Text], [*Strong], [*Emphasis], [*Link], [*InlineCode], [*Break], [*Mark], [*Sub], [*Sup], [*Strike],
// [*Abbr], [*Time], [*Span], [*Ruby], [*InlineMath], [*InlineImage], [*FootnoteRef] and [*InlineCustom].
type Inline interface {
	Node
	inline() bool // whether there is one: false for a nil pointer
}

// Inlines are a run of text with its marks.
type Inlines []Inline

// Plain returns s as a run of one [*Text], or nothing for an empty s.
func Plain(s string) Inlines {
	if s == "" {
		return nil
	}
	return Inlines{&Text{Value: s}}
}

// A Text is plain text. It is never markup, whatever it looks like.
type Text struct {
	Value string
	Meta  *Meta
}

// A Strong is text of strong importance.
type Strong struct {
	Text Inlines
	Meta *Meta
}

// An Emphasis is stressed text.
type Emphasis struct {
	Text Inlines
	Meta *Meta
}

// A Link leads elsewhere.
type Link struct {
	URL   string
	Title string
	Text  Inlines
	Meta  *Meta
}

// An InlineCode is a piece of code within a line.
type InlineCode struct {
	Value string
	Meta  *Meta
}

// A Break ends a line within a paragraph.
type Break struct {
	Meta *Meta
}

// A Mark is highlighted text.
type Mark struct {
	Text Inlines
	Meta *Meta
}

// A Sub is a subscript.
type Sub struct {
	Text Inlines
	Meta *Meta
}

// A Sup is a superscript.
type Sup struct {
	Text Inlines
	Meta *Meta
}

// A Strike is text that no longer holds.
type Strike struct {
	Text Inlines
	Meta *Meta
}

// An Abbr is an abbreviation.
type Abbr struct {
	Text   Inlines
	Title  string // what it stands for
	Spoken string // how it is said, where that is neither its letters nor its Title
	Meta   *Meta
}

// A Time is a moment that the text names.
type Time struct {
	Text Inlines
	Date Date
	Meta *Meta
}

// A Span is text in another language or direction: see [Meta].
type Span struct {
	Text Inlines
	Meta *Meta
}

// A Ruby is text with its reading.
type Ruby struct {
	Text    Inlines
	Reading string
	Meta    *Meta
}

// An InlineImage is a picture within a line, an icon or a letter that has no code point.
type InlineImage struct {
	URL    string
	Alt    string
	Width  int // CSS pixels
	Height int // CSS pixels
	Meta   *Meta
}

// A FootnoteRef refers to a [Footnote].
type FootnoteRef struct {
	Note string // its ID
	Meta *Meta
}

// An InlineCustom is to inlines what [Custom] is to blocks.
type InlineCustom struct {
	Kind     string
	Data     []byte // a JSON value, or empty
	Fallback Inlines
	Meta     *Meta
}
