package render

import "github.com/standfirst/standfirst/article"

// A Disclosure is what an article states about machines' part in its text, in the words of each vocabulary.
// The zero Disclosure says that nothing is stated.
type Disclosure struct {
	Kind       DisclosureKind
	Reviewed   bool               // a review by a human is recorded
	People     bool               // a credit names a person or an organisation at work on the text
	SourceType article.SourceType // IPTC digital source type; "" where none is stated or follows from the credits
}

// A DisclosureKind says how much of a text is a machine's.
type DisclosureKind string

// The kinds of disclosure. Modified and Generated are the labels of the EU's Code of Practice on the marking of
// AI content: "AI MODIFIED" and "AI GENERATED".
const (
	NoAI        DisclosureKind = ""
	AIModified  DisclosureKind = "modified"
	AIGenerated DisclosureKind = "generated"
)

// Disclose returns what the attribution and the stated source type say. Nothing is guessed: an attribution
// without a machine's role discloses nothing.
func Disclose(attr article.Attribution, stated article.SourceType) Disclosure {
	d := Disclosure{Reviewed: attr.Reviewed(), SourceType: stated}
	for i := range attr {
		role := attr[i].Role
		if !role.AI() {
			who := attr[i].Agent.Kind
			d.People = d.People || role != article.RoleSource && role != article.RolePublishing && who != article.Software
			continue
		}
		if role == article.RoleAIGenerating {
			d.Kind = AIGenerated
		} else if d.Kind == NoAI {
			d.Kind = AIModified
		}
		if t := Role(role).SourceType; stated == "" && (d.SourceType == "" || role == article.RoleAIGenerating) {
			d.SourceType = t
		}
	}
	if d.Kind == NoAI {
		switch stated {
		case "trainedAlgorithmicMedia":
			d.Kind = AIGenerated
		case "compositeWithTrainedAlgorithmicMedia":
			d.Kind = AIModified
		}
	}
	return d
}

// DigitalSourceTypeBase is the base of the URIs of IPTC's vocabulary.
const DigitalSourceTypeBase = "http://cv.iptc.org/newscodes/digitalsourcetype/"

// URI returns the IPTC URI of the digital source type, or "".
func (d Disclosure) URI() string {
	if d.SourceType == "" {
		return ""
	}
	return DigitalSourceTypeBase + string(d.SourceType)
}

// Meta returns the value of the draft <meta name="ai-disclosure"> (draft of 2026 with the values human-only,
// ai-assisted and ai-autonomous), or "" where the article states too little for any: ai-assisted takes a recorded
// review by a human, ai-autonomous a machine and nobody else among the credits, and human-only is never said, since an
// article that names no machine does not thereby state that there was none.
func (d Disclosure) Meta() string {
	switch {
	case d.Kind == NoAI:
		return ""
	case d.Reviewed:
		return "ai-assisted"
	case d.People:
		return ""
	}
	return "ai-autonomous"
}

// Header returns the value of the draft AI-Disclosure header of HTTP: ai-modified, ai-originated, or
// machine-generated where nobody but a machine is among the credits; "" where nothing is stated.
func (d Disclosure) Header() string {
	switch {
	case d.Kind == NoAI:
		return ""
	case d.Kind == AIModified:
		return "ai-modified"
	case d.People:
		return "ai-originated"
	}
	return "machine-generated"
}
