package article

func (b *Paragraph) block() bool      { return b != nil }
func (b *Heading) block() bool        { return b != nil }
func (b *List) block() bool           { return b != nil }
func (b *DefinitionList) block() bool { return b != nil }
func (b *Quote) block() bool          { return b != nil }
func (b *PullQuote) block() bool      { return b != nil }
func (b *Image) block() bool          { return b != nil }
func (b *Gallery) block() bool        { return b != nil }
func (b *Video) block() bool          { return b != nil }
func (b *Audio) block() bool          { return b != nil }
func (b *Embed) block() bool          { return b != nil }
func (b *Code) block() bool           { return b != nil }
func (b *Table) block() bool          { return b != nil }
func (b *Callout) block() bool        { return b != nil }
func (b *Details) block() bool        { return b != nil }
func (b *Footnotes) block() bool      { return b != nil }
func (b *Math) block() bool           { return b != nil }
func (b *Divider) block() bool        { return b != nil }
func (b *Update) block() bool         { return b != nil }
func (b *Promo) block() bool          { return b != nil }
func (b *Custom) block() bool         { return b != nil }

func (i *Text) inline() bool         { return i != nil }
func (i *Strong) inline() bool       { return i != nil }
func (i *Emphasis) inline() bool     { return i != nil }
func (i *Link) inline() bool         { return i != nil }
func (i *InlineCode) inline() bool   { return i != nil }
func (i *Break) inline() bool        { return i != nil }
func (i *Mark) inline() bool         { return i != nil }
func (i *Sub) inline() bool          { return i != nil }
func (i *Sup) inline() bool          { return i != nil }
func (i *Strike) inline() bool       { return i != nil }
func (i *Abbr) inline() bool         { return i != nil }
func (i *Time) inline() bool         { return i != nil }
func (i *Span) inline() bool         { return i != nil }
func (i *Ruby) inline() bool         { return i != nil }
func (i *InlineMath) inline() bool   { return i != nil }
func (i *InlineImage) inline() bool  { return i != nil }
func (i *FootnoteRef) inline() bool  { return i != nil }
func (i *InlineCustom) inline() bool { return i != nil }

// Type returns "paragraph".
func (*Paragraph) Type() string { return "paragraph" }

// Type returns "heading".
func (*Heading) Type() string { return "heading" }

// Type returns "list".
func (*List) Type() string { return "list" }

// Type returns "definitionList".
func (*DefinitionList) Type() string { return "definitionList" }

// Type returns "quote".
func (*Quote) Type() string { return "quote" }

// Type returns "pullQuote".
func (*PullQuote) Type() string { return "pullQuote" }

// Type returns "image".
func (*Image) Type() string { return "image" }

// Type returns "gallery".
func (*Gallery) Type() string { return "gallery" }

// Type returns "video".
func (*Video) Type() string { return "video" }

// Type returns "audio".
func (*Audio) Type() string { return "audio" }

// Type returns "embed".
func (*Embed) Type() string { return "embed" }

// Type returns "code".
func (*Code) Type() string { return "code" }

// Type returns "table".
func (*Table) Type() string { return "table" }

// Type returns "callout".
func (*Callout) Type() string { return "callout" }

// Type returns "details".
func (*Details) Type() string { return "details" }

// Type returns "footnotes".
func (*Footnotes) Type() string { return "footnotes" }

// Type returns "math".
func (*Math) Type() string { return "math" }

// Type returns "divider".
func (*Divider) Type() string { return "divider" }

// Type returns "update".
func (*Update) Type() string { return "update" }

// Type returns "promo".
func (*Promo) Type() string { return "promo" }

// Type returns "custom".
func (*Custom) Type() string { return "custom" }

// Type returns "text".
func (*Text) Type() string { return "text" }

// Type returns "strong".
func (*Strong) Type() string { return "strong" }

// Type returns "emphasis".
func (*Emphasis) Type() string { return "emphasis" }

// Type returns "link".
func (*Link) Type() string { return "link" }

// Type returns "inlineCode".
func (*InlineCode) Type() string { return "inlineCode" }

// Type returns "break".
func (*Break) Type() string { return "break" }

// Type returns "mark".
func (*Mark) Type() string { return "mark" }

// Type returns "sub".
func (*Sub) Type() string { return "sub" }

// Type returns "sup".
func (*Sup) Type() string { return "sup" }

// Type returns "strike".
func (*Strike) Type() string { return "strike" }

// Type returns "abbr".
func (*Abbr) Type() string { return "abbr" }

// Type returns "time".
func (*Time) Type() string { return "time" }

// Type returns "span".
func (*Span) Type() string { return "span" }

// Type returns "ruby".
func (*Ruby) Type() string { return "ruby" }

// Type returns "inlineMath".
func (*InlineMath) Type() string { return "inlineMath" }

// Type returns "inlineImage".
func (*InlineImage) Type() string { return "inlineImage" }

// Type returns "footnoteRef".
func (*FootnoteRef) Type() string { return "footnoteRef" }

// Type returns "inlineCustom".
func (*InlineCustom) Type() string { return "inlineCustom" }

// The names of the types, in the order in which Block and Inline list them.
var blockTypes = []string{
	"paragraph", "heading", "list", "definitionList", "quote", "pullQuote", "image", "gallery",
	"video", "audio", "embed", "code", "table", "callout", "details", "footnotes", "math", "divider",
	"update", "promo", "custom",
}

var inlineTypes = []string{
	"text", "strong", "emphasis", "link", "inlineCode", "break", "mark", "sub", "sup", "strike",
	"abbr", "time", "span", "ruby", "inlineMath", "inlineImage", "footnoteRef", "inlineCustom",
}

// newBlock returns an empty block of the named type, or nil.
func newBlock(name string) Block {
	switch name {
	case "paragraph":
		return new(Paragraph)
	case "heading":
		return new(Heading)
	case "list":
		return new(List)
	case "definitionList":
		return new(DefinitionList)
	case "quote":
		return new(Quote)
	case "pullQuote":
		return new(PullQuote)
	case "image":
		return new(Image)
	case "gallery":
		return new(Gallery)
	case "video":
		return new(Video)
	case "audio":
		return new(Audio)
	case "embed":
		return new(Embed)
	case "code":
		return new(Code)
	case "table":
		return new(Table)
	case "callout":
		return new(Callout)
	case "details":
		return new(Details)
	case "footnotes":
		return new(Footnotes)
	case "math":
		return new(Math)
	case "divider":
		return new(Divider)
	case "update":
		return new(Update)
	case "promo":
		return new(Promo)
	case "custom":
		return new(Custom)
	}
	return nil
}

// newInline returns an empty inline of the named type, or nil.
func newInline(name string) Inline {
	switch name {
	case "text":
		return new(Text)
	case "strong":
		return new(Strong)
	case "emphasis":
		return new(Emphasis)
	case "link":
		return new(Link)
	case "inlineCode":
		return new(InlineCode)
	case "break":
		return new(Break)
	case "mark":
		return new(Mark)
	case "sub":
		return new(Sub)
	case "sup":
		return new(Sup)
	case "strike":
		return new(Strike)
	case "abbr":
		return new(Abbr)
	case "time":
		return new(Time)
	case "span":
		return new(Span)
	case "ruby":
		return new(Ruby)
	case "inlineMath":
		return new(InlineMath)
	case "inlineImage":
		return new(InlineImage)
	case "footnoteRef":
		return new(FootnoteRef)
	case "inlineCustom":
		return new(InlineCustom)
	}
	return nil
}
