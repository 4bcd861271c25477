package locale

import "github.com/standfirst/standfirst/article"

// A Phrase is a piece of a composed sentence: the locale's own words, or a name that a printer may link, mark up and
// isolate.
type Phrase struct {
	Kind   PhraseKind
	Text   string
	URL    string // of the agent or source; not yet through the URL gate
	Lang   string // BCP 47 tag of Text, where it is known to differ from the locale
	Agent  *article.Agent
	Source *article.Source
}

// A PhraseKind tells names from words.
type PhraseKind int

// The kinds of phrase.
const (
	Words PhraseKind = iota
	AgentName
	SourceName
	More // "49 other sources": a printer may link it to the list of sources
)

// A Form is a form of an attribution.
type Form int

// The forms.
const (
	// Sentence is the form of an article's line: "AI-processed from The Verge; edited by Hamidun News".
	Sentence Form = iota
	// Labels is the form of a picture's line: "Source: The Verge. Collage: Hamidun News."
	Labels
)

// AppendAttribution appends the attribution as phrases that, one after the other, are what an editor of the language
// would print. Credits refer to sources by their IDs. Sources that no credit names follow as "Source: …", so that
// none is lost. With maxNames above zero, a list of more names than that is told as its first and "49 other sources".
//
// It appends to dst and does not allocate where dst has room.
func (l *Locale) AppendAttribution(dst []Phrase, attr article.Attribution, sources []article.Source, form Form, maxNames int) []Phrase {
	return dst
}

// AppendPlain appends the phrases as plain text, with each name isolated where its direction differs from the locale's.
func (l *Locale) AppendPlain(dst []byte, phrases []Phrase) []byte {
	for i := range phrases {
		dst = append(dst, phrases[i].Text...)
	}
	return dst
}
