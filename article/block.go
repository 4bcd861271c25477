package article

// A Block is block-level content, one of
// [*Paragraph], [*Heading], [*List], [*DefinitionList], [*Quote], [*PullQuote],
// [*Image], [*Gallery], [*Video], [*Audio], [*Embed], [*Code], [*Table], [*Callout],
// [*Details], [*Footnotes], [*Math], [*Divider], [*Update], [*Promo] and [*Custom].
type Block interface {
	Node
	block() bool // whether there is one: false for a nil pointer
}

// A Paragraph is a paragraph of text.
type Paragraph struct {
	Text Inlines
	Meta *Meta
}

// A Heading opens a section of the body.
type Heading struct {
	Level int // 2 to 6, as in HTML, where 1 is the headline's; zero means 2
	Text  Inlines
	Meta  *Meta
}

// A List is a list of items, with or without numbers.
type List struct {
	Ordered bool
	Start   int // with Ordered: the first number; zero means 1
	Items   []Item
	Meta    *Meta
}

// An Item is an entry of a [List]: a line of text, then any blocks that belong to it, nested lists among them.
type Item struct {
	Task Task
	Text Inlines
	Body []Block
	Meta *Meta
}

// A Task is the state of an item in a list of tasks. The zero Task is an item that is none.
type Task string

// The states of a task.
const (
	TaskNone Task = ""
	TaskOpen Task = "open"
	TaskDone Task = "done"
)

// A DefinitionList is a list of terms and what is said of each.
type DefinitionList struct {
	Items []Definition
	Meta  *Meta
}

// A Definition is an entry of a [DefinitionList]. Where several terms share a body, all but the last have none.
type Definition struct {
	Term Inlines
	Body []Block
	Meta *Meta
}

// A Quote is a passage in someone else's words, as part of the text.
type Quote struct {
	Body   []Block
	Cite   Inlines // the line that says whose words they are, as printed
	Agent  *Agent  // who said it; printed where Cite is empty
	Source string  // ID of the [Source] that it was taken from
	URL    string  // where it can be read
	Meta   *Meta
}

// A PullQuote is a sentence lifted out of the text and set large. Speech leaves it out where the body says it too.
type PullQuote struct {
	Text   Inlines
	Cite   Inlines // the line that says whose words they are, as printed
	Agent  *Agent  // who said it; printed where Cite is empty
	Source string  // ID of the [Source] that it was taken from
	Meta   *Meta
}

// Code is a listing, printed as it stands.
type Code struct {
	Syntax  string // language of the listing, such as "go"
	Value   string
	Caption Inlines
	Meta    *Meta
}

// A Table is a table of data.
type Table struct {
	Caption Inlines
	Columns []Column // alignment by column; may be shorter than the rows
	Head    []Row
	Rows    []Row
	Foot    []Row
	Meta    *Meta
}

// A Column says how the cells of a column stand.
type Column struct {
	Align Align
	Extra Extra
}

// An Align is an alignment along the line, by the direction of the text.
type Align string

// The alignments.
const (
	AlignNone   Align = ""
	AlignStart  Align = "start"
	AlignCenter Align = "center"
	AlignEnd    Align = "end"
)

// A Row is a row of a [Table].
type Row struct {
	Cells []Cell
	Meta  *Meta
}

// A Cell is a cell of a [Row].
type Cell struct {
	Text    Inlines
	Header  bool // it names its row (in the body) or its column (in the head)
	ColSpan int  // zero means 1
	RowSpan int  // zero means 1
	Align   Align
	Meta    *Meta
}

// A Callout is a remark set apart from the text.
type Callout struct {
	Kind  CalloutKind
	Title Inlines
	Body  []Block
	Meta  *Meta
}

// A CalloutKind is a kind of remark. The zero kind is a note.
type CalloutKind string

// The kinds of callout.
const (
	CalloutNote    CalloutKind = ""
	CalloutTip     CalloutKind = "tip"
	CalloutWarning CalloutKind = "warning"
	CalloutFacts   CalloutKind = "facts" // a box of key facts
)

// Details are blocks that a reader opens at will.
type Details struct {
	Summary Inlines
	Body    []Block
	Open    bool
	Meta    *Meta
}

// Footnotes hold the notes that the [*FootnoteRef] nodes of the article refer to. They are printed where they stand.
type Footnotes struct {
	Notes []Footnote
	Meta  *Meta
}

// A Footnote is one note. Notes are numbered by the order of their first mention.
type Footnote struct {
	ID   string // by which a [*FootnoteRef] refers to it; unique in the article
	Body []Block
	Meta *Meta
}

// A Divider is a break between sections.
type Divider struct {
	Meta *Meta
}

// An Update is an entry of a live report.
type Update struct {
	Time        Date
	Headline    Inlines
	Body        []Block
	Pinned      bool // kept at the top by the editors
	Attribution Attribution
	Meta        *Meta
}

// A Promo is a call to action: what the publisher would like the reader to do next.
type Promo struct {
	Headline Inlines
	Text     Inlines
	Action   string // words on the button
	URL      string
	Image    *Image
	Meta     *Meta
}

// A Custom is a block that this version of the library does not know, or one of the host's own.
//
// Every surface prints the Fallback where no hook takes the block, and none prints the Data.
// A node of unknown type in the JSON form becomes a Custom whose Kind is that type and whose Data is
// the whole node, byte for byte; it is encoded again as it was, but for a changed Fallback. With a Meta of its own,
// which the data do not have, it is encoded as the host's own block would be, in a node of type "custom".
type Custom struct {
	Kind     string
	Data     []byte // a JSON value, or empty
	Fallback []Block
	Meta     *Meta
}
