package xliff

import (
	"maps"
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what [Printer.Append] appends (registered with IANA by OASIS).
const Media = "application/xliff+xml"

// A Printer prints articles for translation. Its zero value prints every text, segmented by sentence, for a target that the
// translator states.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	// Target is the language to translate into, as a BCP 47 tag. Empty, or with no form of a tag, it is left to the translator.
	Target string
	Locale *locale.Locale // the language in which the note tells the attribution; nil is that of the article
	Part   render.Part    // prints this part of the body and nothing around it; zero is the whole article
	Whole  bool           // one segment for each unit, instead of one for each sentence
	Tags   bool           // the section and the names of tags too, which many publishers keep in lists of their own
	// Limits are the most characters that a translation may have, by kind. They go into the notes and, as the size
	// restriction module has it, into the units. A kind without one has none.
	Limits map[Kind]int
	// Keep are names that a translation must leave as they are: where they stand as whole words, they are marked so.
	Keep []string

	ImageURL render.ImageURL  // of the pictures that notes refer to
	Block    render.BlockHook // prints groups and units of its own in place of a block's

	// HookVersion stands for the hooks in the Digest: change it when they print something else.
	HookVersion string
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	furniture.Set
	place
	from, to int // of the body
	whole    bool
	anchors  map[string]bool // the IDs that one block alone has
	notes    furniture.Notes
	noted    bool
	keep     []string
	unitState
}

func (p *Printer) setter(a *article.Article) *setter {
	s := &setter{Printer: p, Set: furniture.Of(a, p.Locale, nil)}
	s.from, s.to = p.Part.Bounds(len(s.A.Body))
	s.whole = p.Part == render.Part{}
	s.lang = language(s.A.Lang)
	s.anchors = anchors(s.A)
	for _, name := range p.Keep {
		if name = furniture.Line(name); name != "" {
			s.keep = append(s.keep, name)
		}
	}
	// The longest first, so that a name is not marked within a longer one.
	slices.SortStableFunc(s.keep, func(a, b string) int { return len(b) - len(a) })
	return s
}

// Append appends the article as an XLIFF document. The zero of a missing language is "und"; see [Printer.Check].
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	dst = s.open(dst)
	if s.whole {
		dst = s.opening(dst)
	}
	dst = s.body(dst)
	if s.whole {
		dst = s.closing(dst)
	}
	return append(dst, "</file>\n</xliff>\n"...)
}

// Document returns what Append appends.
func (p *Printer) Document(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Digest returns the digest of the article as the printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	tag := ""
	if p.Locale != nil {
		tag = p.Locale.String()
	}
	limits := ""
	for _, k := range slices.Sorted(maps.Keys(p.Limits)) {
		limits += string(k) + "=" + digits(p.Limits[k]) + ";"
	}
	return render.NewDigest(a, "xliff", p.Target, tag, p.Part, p.Whole, p.Tags, limits, len(p.Keep), p.Keep, p.HookVersion)
}
