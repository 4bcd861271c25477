package article

// A Node is a part of an article's text: a [Block] or an [Inline].
type Node interface {
	// Type returns the name of the node's type as the JSON form writes it, such as "pullQuote".
	// For a [*Custom] and an [*InlineCustom] it is "custom" and "inlineCustom".
	Type() string
	record
}

// Meta is what any node can carry besides its content. Most nodes have none: a nil *Meta is empty.
type Meta struct {
	ID    string    // anchor that links and hosts can refer to
	Lang  string    // BCP 47 tag, where the node's language differs from what surrounds it
	Dir   Direction // where the node's direction differs from that of its language
	Extra Extra     // members of the JSON form that this version does not know
}

// A Direction is a direction of text. The zero Direction follows the language.
type Direction string

// The directions.
const (
	DirAuto Direction = ""
	LTR     Direction = "ltr"
	RTL     Direction = "rtl"
)

// Extra are members of a JSON object that this version of the library does not know, in their order.
type Extra []Member

// A Member is a member of a JSON object.
type Member struct {
	Name  string
	Value []byte // a JSON value, as it was written
}

// Get returns the value of the named member, or nil.
func (e Extra) Get(name string) []byte {
	for i := range e {
		if e[i].Name == name {
			return e[i].Value
		}
	}
	return nil
}

func (m *Meta) empty() bool {
	return m == nil || m.ID == "" && m.Lang == "" && m.Dir == "" && len(m.Extra) == 0
}
