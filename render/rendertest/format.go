package rendertest

// A Format reads outputs of one kind, such as HTML: so they are compared by what they say, and held against the promises
// by what a person reads of them. Package semantic, below this one, has those of HTML, XML and JSON.
// Any of its functions may be nil; what wants it is then left out.
type Format struct {
	// Diff says where two outputs differ in what they say, by the places in their trees, or "" where they do not.
	Diff func(golden, now []byte) string
	// Text returns what a person reads.
	Text func(output []byte) string
	// Markup returns what is markup in an output, in order and without the text: a line for each element, attribute or
	// member, by its name. A line for an address that runs a script begins with [Script], and one that tells why an
	// output is no document of its kind, with [Broken].
	Markup func(output []byte) []string
}

// How some lines of [Format.Markup] begin.
const (
	Script = "script: " // an address that runs a script follows, with where it stands
	Broken = "broken: " // what ails the document follows
)
