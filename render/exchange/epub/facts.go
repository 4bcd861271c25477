package epub

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
)

// Facts are what a book is to those who cannot see, hear or bear all of it.
type facts struct {
	pictures bool // there are some
	unspoken bool // a picture has no words for those who do not see it
	moving   bool // a picture may move
	filmed   bool // an article has a film, which the book leads to
	flashing bool // an article warns of flashes
	math     bool // there is MathML
	voiced   bool // there is a media overlay
	unseen   bool // hooks have printed what is not known
}

// note takes in what an article has.
func (f *facts) note(a *article.Article) {
	for i := range a.Advisories {
		f.flashing = f.flashing || a.Advisories[i].Kind == "flashing"
	}
	for _, n := range article.All(a) {
		if _, ok := n.(*article.Video); ok {
			f.filmed = true
			return
		}
	}
}

// accessibility appends what schema.org's vocabulary has for the facts (https://www.w3.org/TR/epub-a11y-11/).
func (f *facts) accessibility(dst []byte) []byte {
	add := func(name, value string) { dst = property(dst, "schema:"+name, value) }
	words := !f.unspoken && !f.unseen
	add("accessMode", "textual")
	if f.pictures {
		add("accessMode", "visual")
	}
	if f.voiced {
		add("accessMode", "auditory")
	}
	if words {
		add("accessModeSufficient", "textual")
	}
	if f.pictures {
		add("accessModeSufficient", "textual,visual")
	} else if !words {
		add("accessModeSufficient", "textual")
	}
	add("accessibilityFeature", "tableOfContents")
	add("accessibilityFeature", "readingOrder")
	add("accessibilityFeature", "structuralNavigation")
	add("accessibilityFeature", "displayTransformability")
	if f.pictures && words {
		add("accessibilityFeature", "alternativeText")
	}
	if f.math {
		add("accessibilityFeature", "MathML")
	}
	if f.voiced {
		add("accessibilityFeature", "synchronizedAudioText")
	}
	if f.moving || f.filmed || f.flashing || f.unseen {
		add("accessibilityHazard", "unknown")
	} else {
		add("accessibilityHazard", "none")
	}
	dst = append(dst, `<meta property="schema:accessibilitySummary" xml:lang="en" dir="ltr">`...)
	dst = markup.AppendText(dst, f.summary(words))
	return append(dst, "</meta>\n"...)
}

// summary tells the facts in English.
func (f *facts) summary(words bool) string {
	s := "The text reflows, has a table of contents and headings to move by, and is read in its order."
	switch {
	case !f.pictures:
	case words:
		s += " All pictures have alternative texts."
	default:
		s += " Some pictures have no alternative text."
	}
	if f.math {
		s += " Formulas are in MathML."
	}
	if f.voiced {
		s += " A recording is synchronised with the text."
	}
	if f.filmed {
		s += " Films are not in the book, which has links to them."
	}
	return s
}
