package html

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A Printer prints articles as HTML. Its zero value prints each article in the article's own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article.
// Printing is total: every article prints, an empty one too, and nothing is made up for what is missing.
type Printer struct {
	Locale *locale.Locale // the reader's language: labels and dates; nil is that of the article
	Zone   *time.Location // in which times are told; nil tells them at their stated offset
	Now    time.Time      // the moment of reading, for "3 hours ago"; zero tells no relative time
	Part   render.Part    // the part of the body to print; zero is the whole
	Omit   Furniture      // what stands around the text and is left to the host

	Block    render.BlockHook
	Inline   render.InlineHook
	ImageURL render.ImageURL

	// HeadingLevel is the level of the headline, 1 to 6, above which the headings of the body stand.
	// Zero is 1 for articles and pages, 2 for cards.
	HeadingLevel int

	// IDPrefix goes before every id in the output, and into the links to it. The ids of headings and of nodes come from
	// the article (see locale.NewAnchors) and print with "at." in front, so that they are no property that a script of
	// the page may look up; those of the printer's own begin with "sf-". A page that shows several articles wants a prefix.
	IDPrefix string

	ReadAlong ReadAlong // how finely the body is marked for a voice; zero is not at all

	// Cues returns the address of the cues of an article's recording, as [AppendCues] writes them: a track of the listen bar
	// that the script reads. Nil, or "", is none.
	Cues func(a *article.Article) string

	Notes    Notes   // how footnotes are reached
	Vertical bool    // upright lines from right to left, where the article is in Chinese, Japanese or Korean
	Share    []Share // the services whose share links stand below the text, in this order; none by default

	// Highlight appends a listing with its parts in spans of the classes sf-tok-… (see the package comment), and reports
	// whether it did; else the listing prints plain. What it appends goes out as it is.
	Highlight func(dst []byte, c *article.Code) ([]byte, bool)

	// Comments appends to the place where readers talk, below its heading and its link.
	Comments func(dst []byte, a *article.Article) []byte

	// Head appends more to the head of a page, such as what package head prints.
	Head func(dst []byte, a *article.Article) []byte
	// Stylesheet is the address of the stylesheet, which a page then links to. Empty embeds it.
	Stylesheet string
	// Script is the address at which the host serves [Script], which a page with a listen bar then links to. Empty is none.
	Script string

	// HookVersion stands for the hooks, and for Head, Cues, Highlight and Comments, in the Digest: change it when they
	// print something else.
	HookVersion string
}

// Furniture is what stands around the text of an article, as a set of bits.
type Furniture uint

// The pieces of furniture.
const (
	Contents   Furniture = 1 << iota // the table of contents
	Listen                           // the listen bar
	SourceList                       // the list of sources that ends the article; the attribution line stays
	Rights                           // the rights line
	Tags
	Editions // the same article in other languages
	About    // the publisher box
	Promo
	RelatedLinks
	Discussion
	Masthead // the head of a page: the publisher's name and mark
)

// A setter holds what one call of a printer needs to know. It lives on the caller's stack.
type setter struct {
	*Printer
	a       *article.Article
	l       *locale.Locale
	lang    string // of the element around the content
	level   int    // of the headline
	page    bool   // a whole page is printed
	over    bool   // notes open over the text
	bare    bool   // within a link, where no other may stand
	inside  bool   // within the element of the body, which says its language
	anchors locale.Anchors
	notes   notes
	from    int // bounds of the printed part
	to      int
}

// newSetter returns the state for an article. A nil article is an empty one.
func (p *Printer) newSetter(a *article.Article, level int) setter {
	if a == nil {
		a = new(article.Article)
	}
	s := setter{Printer: p, a: a, l: p.Locale, level: level}
	if s.l == nil {
		s.l = locale.For(a.Lang)
	}
	s.lang = s.l.Tag()
	if article := a.Lang; article != "" && gate.Narrows(article, s.lang) {
		s.lang = article
	}
	if p.HeadingLevel > 0 {
		s.level = min(p.HeadingLevel, 6)
	}
	s.over = p.Notes == NotesOver
	s.from, s.to = p.Part.Bounds(len(a.Body))
	return s
}

// text readies the setter for the body of the article.
func (s *setter) text() {
	s.anchors = locale.NewAnchors(s.a)
	s.notes.scan(s.a)
}

func (s *setter) whole() bool { return s.from == 0 && s.to == len(s.a.Body) }

// AppendBlocks appends blocks of the article as a body has them, without anything around them. Headings keep their
// anchors and footnotes the numbers that they have in a.
func (p *Printer) AppendBlocks(dst []byte, a *article.Article, blocks []article.Block) []byte {
	s := p.newSetter(a, 1)
	s.text()
	return s.blocks(dst, blocks)
}

// AppendInlines appends a run of text of the article.
func (p *Printer) AppendInlines(dst []byte, a *article.Article, run article.Inlines) []byte {
	s := p.newSetter(a, 1)
	s.notes.scan(s.a)
	return s.run(dst, run)
}

// Article returns what [Printer.AppendArticle] appends.
func (p *Printer) Article(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendArticle(nil, a), render.HTML)
}

// Card returns what [Printer.AppendCard] appends.
func (p *Printer) Card(a *article.Article, kind Card) render.Fragment {
	return render.NewFragment(p.AppendCard(nil, a, kind), render.HTML)
}

// Page returns what [Printer.AppendPage] appends.
func (p *Printer) Page(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendPage(nil, a), render.HTML)
}

// Digest identifies the article as this printer prints it, as an article, as a page and as cards.
func (p *Printer) Digest(a *article.Article) render.Digest {
	if a == nil {
		a = new(article.Article)
	}
	l := p.Locale
	if l == nil {
		l = locale.For(a.Lang)
	}
	now := ""
	if !p.Now.IsZero() {
		now = p.Now.UTC().Format(time.RFC3339Nano)
	}
	return render.NewDigest(a, "html", l, p.Zone, now, p.Part.From, p.Part.To, uint(p.Omit), p.HeadingLevel,
		p.IDPrefix, p.Stylesheet, StyleHash(), p.ReadAlong, p.HookVersion, p.Script, p.Notes, p.Vertical, p.Share)
}
