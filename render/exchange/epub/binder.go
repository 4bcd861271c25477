package epub

import (
	"io"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// folder is where a book's files lie in its archive. They lie beside each other, so that all addresses are bare names.
const folder = "EPUB/"

// A binder holds the state of one book that is written.
type binder struct {
	*Printer
	book *Book
	l    *locale.Locale // of the cover page and the navigation
	lang string         // of the book

	zip      *archive
	files    map[string]*file  // what was read, by address; nil where it could not be
	failed   map[string]string // why, by address
	pictures int               // written so far
	sounds   int
	pages    map[string]string // the page of an article, by the article's address
	items    []item
	chapters []chapter
	cover    *file
	facts    facts
}

// An item is a file of the book, as the manifest lists it.
type item struct {
	id, name, media, properties string
	overlay                     string // id of its media overlay
	spine                       string // how it stands in the order of reading: "yes", "no", or "" for not
}

// A chapter is what navigation and package document tell of an article.
type chapter struct {
	id, title, lang string
	entries         []entry
	overlay         *overlay
}

// An entry is a part of a chapter that the navigation leads to.
type entry struct {
	level     int
	id, title string
}

func (p *Printer) binder(w io.Writer, b *Book) *binder {
	x := &binder{
		Printer: p, book: b, l: p.Locale, lang: b.languages()[0], zip: newArchive(w),
		files: make(map[string]*file), failed: make(map[string]string), pages: make(map[string]string),
	}
	if x.l == nil {
		x.l = locale.For(x.lang)
	}
	x.facts.unseen = p.Block != nil || p.Inline != nil
	for i := range b.Articles {
		if url, ok := address(b.at(i).URL, ""); ok && x.pages[url] == "" {
			x.pages[url] = pageName(i)
		}
	}
	return x
}

func chapterID(i int) string { return "article-" + strconv.Itoa(i+1) }
func pageName(i int) string  { return chapterID(i) + ".xhtml" }

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="` + folder + `package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

// bind writes the book.
func (x *binder) bind() error {
	x.zip.stored("mimetype", []byte(Media))
	x.zip.deflated("META-INF/container.xml", []byte(container))
	x.deflated(item{id: "style", name: "style.css", media: "text/css"}, []byte(stylesheet))
	x.coverPage()
	x.items = append(x.items, item{id: "nav", name: "nav.xhtml", media: xhtml, properties: "nav", spine: "no"})
	for i := range x.book.Articles {
		x.chapter(i)
		if x.zip.err != nil {
			break
		}
	}
	x.zip.deflated(folder+"nav.xhtml", x.navigation(nil))
	x.zip.deflated(folder+"package.opf", x.packageDocument(nil))
	return x.zip.close()
}

// deflated writes a file of the book, compressed, and lists it.
func (x *binder) deflated(it item, data []byte) {
	x.items = append(x.items, it)
	x.zip.deflated(folder+it.name, data)
}

// stored writes a file that is compressed already, and lists it.
func (x *binder) stored(it item, data []byte) {
	x.items = append(x.items, it)
	x.zip.stored(folder+it.name, data)
}

// lost tells the host what is left out, at a path of the book.
func (x *binder) lost(i int, path, kind, lost, stand string) {
	if x.Lost != nil {
		if i >= 0 {
			path = "articles[" + strconv.Itoa(i) + "]." + path
		}
		x.Lost(render.Loss{Path: path, Type: kind, Lost: lost, Stand: stand})
	}
}

// chapter writes the page of an article, after the pictures in it, and its media overlay.
func (x *binder) chapter(i int) {
	a := x.book.at(i)
	s := x.setter(a, i)
	if i < len(x.book.Cues) {
		s.voice = newNarration(a, x.book.Cues[i], s.from, s.to)
		x.recording(&s)
	}
	// Once to learn which ids are there to be linked to, and once with the links that lead somewhere.
	s.page(nil)
	s.second()
	page := s.page(nil)

	it := item{id: chapterID(i), name: pageName(i), media: xhtml, spine: "yes"}
	if s.mathml {
		it.properties = "mathml"
		x.facts.math = true
	}
	c := chapter{id: it.id, title: s.Title(), lang: s.titleLang(), entries: s.entries(), overlay: s.overlay(it.name)}
	if c.overlay != nil {
		it.overlay = it.id + "-voice"
	}
	x.deflated(it, page)
	if c.overlay != nil {
		x.deflated(item{id: it.overlay, name: it.id + ".smil", media: "application/smil+xml"}, c.overlay.smil)
	}
	x.chapters = append(x.chapters, c)
	x.facts.note(a)
	x.report(&s)
}

// report tells of the resources of an article that are not in its page.
func (x *binder) report(s *setter) {
	if x.Lost == nil || len(s.absent) == 0 {
		return
	}
	for path, n := range article.All(s.A) {
		if why, ok := s.absent[n]; ok {
			what, stand := "the picture", "its alternative text, caption and credit"
			if _, inline := n.(*article.InlineImage); inline {
				stand = "its alternative text"
			}
			if n.Type() == "audio" {
				what, stand = "reading along", "the text"
			}
			if why != "" {
				what += ": " + why
			}
			x.lost(s.place, path.String(), n.Type(), what, stand)
		}
	}
}
