package article

import "strings"

// A Problem is one thing that is wrong with an article, or that could be better.
type Problem struct {
	Code   ProblemCode
	Path   string // such as "body[3].items[0].text[1]"; empty for the article itself
	Detail string // a sentence without a full stop, in English
}

// Error returns a line such as "body[3].level: heading-level: 9 is not one of 2 to 6".
func (p *Problem) Error() string {
	s := string(p.Code) + ": " + p.Detail
	if p.Path != "" {
		s = p.Path + ": " + s
	}
	return s
}

// Is reports whether target is the problem's code, so that errors.Is finds it.
func (p *Problem) Is(target error) bool {
	c, ok := target.(ProblemCode)
	return ok && c == p.Code
}

// Problems are the error that [Validate] returns. Use [errors.As] for a [*Problem], [errors.Is] for a [ProblemCode].
type Problems []*Problem

// Error returns the problems, one a line.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i := range p {
		lines[i] = p[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the problems.
func (p Problems) Unwrap() []error {
	all := make([]error, len(p))
	for i := range p {
		all[i] = p[i]
	}
	return all
}

// A ProblemCode says what kind of problem a [Problem] is. Codes are stable.
type ProblemCode string

// Error returns the code.
func (c ProblemCode) Error() string { return string(c) }

// The codes of what is wrong.
const (
	NilArticle        ProblemCode = "nil-article"
	NilNode           ProblemCode = "nil-node"            // nil in a list of blocks or a run of inlines
	InvalidUTF8       ProblemCode = "invalid-utf8"        // a string that is no text
	UnknownValue      ProblemCode = "unknown-value"       // a value outside of its closed set
	MalformedLang     ProblemCode = "malformed-lang"      // no BCP 47 tag
	MalformedURL      ProblemCode = "malformed-url"       // not to be parsed as a URL
	MalformedColor    ProblemCode = "malformed-color"     // not of the form #rrggbb
	MalformedJSON     ProblemCode = "malformed-json"      // Data or Extra that is no JSON value
	NegativeNumber    ProblemCode = "negative-number"     // a count, size or span below zero
	NumberOutOfRange  ProblemCode = "number-out-of-range" // a focus outside of its picture, or a number that is not finite
	HeadingLevel      ProblemCode = "heading-level"       // not 2 to 6
	DuplicateID       ProblemCode = "duplicate-id"        // of two nodes
	DuplicateSource   ProblemCode = "duplicate-source"    // ID of two sources
	DuplicateFootnote ProblemCode = "duplicate-footnote"  // ID of two footnotes
	DuplicateMember   ProblemCode = "duplicate-member"    // Extra that repeats a name
	UnknownSource     ProblemCode = "unknown-source"      // a reference to a source that the article does not have
	UnknownFootnote   ProblemCode = "unknown-footnote"    // a reference to a footnote that the article does not have
	MissingID         ProblemCode = "missing-id"          // a footnote or source that nothing can refer to
	MissingKind       ProblemCode = "missing-kind"        // a custom node that does not say what it is
	MissingRole       ProblemCode = "missing-role"        // a credit that does not say for what
	MissingLabel      ProblemCode = "missing-label"       // a credit for a role of the host's own, without its words
	MissingURL        ProblemCode = "missing-url"         // an embed, link, edition or rendition that leads nowhere
	MissingRendition  ProblemCode = "missing-rendition"   // a picture, film or recording without a file
)

// The codes of advice.
const (
	MissingHeadline    ProblemCode = "missing-headline"
	MissingLang        ProblemCode = "missing-lang"        // the article does not say what language it is in
	MissingPublished   ProblemCode = "missing-published"   // a published article without a date
	MissingAlt         ProblemCode = "missing-alt"         // a picture that is not decorative has no alternative text
	MissingFallback    ProblemCode = "missing-fallback"    // a custom node that shows nothing where it is not known
	MissingSourceURL   ProblemCode = "missing-source-url"  // readers cannot get to a source
	MissingSourceName  ProblemCode = "missing-source-name" // a source cannot be named
	MissingAttribution ProblemCode = "missing-attribution" // an article that does not say who made it
	MissingAgent       ProblemCode = "missing-agent"       // a credit that names neither an agent nor a source
	MissingAIRole      ProblemCode = "missing-ai-role"     // machine-made by its SourceType, but no credit says what the machine did
	MissingAISource    ProblemCode = "missing-ai-source"   // a machine reworked a source that is not named
	MissingEmbargo     ProblemCode = "missing-embargo"     // embargoed until when?
	MissingCorrection  ProblemCode = "missing-correction"  // corrected or retracted, but why?
	SkippedLevel       ProblemCode = "skipped-level"       // a heading more than one level below the one before
	UnusedFootnote     ProblemCode = "unused-footnote"     // nothing refers to it
	UpdatedTooEarly    ProblemCode = "updated-too-early"   // before it was published
)
