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
	Count  int // with More: how many
}

// A PhraseKind tells names from words.
type PhraseKind int

// The kinds of phrase.
const (
	Words PhraseKind = iota
	AgentName
	SourceName
	More // "49 other sources": Count of them, to be told by [Locale.AppendCount]; a printer may link to the list
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
// It appends to dst and does not allocate where dst has room, but for a count of names that are left out.
func (l *Locale) AppendAttribution(dst []Phrase, attr article.Attribution, sources []article.Source, form Form, maxNames int) []Phrase {
	t := teller{l: l, start: len(dst), form: form, max: maxNames, known: sources}
	for i := 0; i < len(attr); {
		n := i + 1
		for n < len(attr) && attr[n].Role == attr[i].Role && attr[n].Label == attr[i].Label {
			n++
		}
		dst = t.group(dst, attr[i:n])
		i = n
	}
	dst = t.silent(dst, attr)
	if form == Labels && len(dst) > t.start {
		dst = say(dst, l.words().get("credits.end"))
	}
	return t.capital(dst)
}

// AppendPlain appends the phrases as plain text, with each name isolated where its direction differs from the locale's.
func (l *Locale) AppendPlain(dst []byte, phrases []Phrase) []byte {
	for i := range phrases {
		if p := &phrases[i]; p.Kind == AgentName || p.Kind == SourceName {
			dst = AppendIsolated(dst, p.Text, l.Dir())
		} else {
			dst = append(dst, p.Text...)
		}
	}
	return dst
}
