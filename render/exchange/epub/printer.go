package epub

import (
	"bytes"
	"io"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of a book.
const Media = "application/epub+zip"

// A Printer prints books. Its zero value prints each article whole, in its own language, without its pictures.
//
// A Printer is safe for concurrent use once its fields are set, and never changes a book or an article. Errors are those of
// the writer, and a [render.Problem] for a book that the format does not allow.
type Printer struct {
	Locale *locale.Locale // the reader's language: labels and dates; nil is that of each article, and of the book
	Zone   *time.Location // in which times are told; nil tells them at their stated offset
	Part   render.Part    // the part of each article's body to print; zero is the whole

	// Resource reads the file at an address: its bytes and, where it is known, its media type, which is told from the bytes
	// in any case. It is asked once for an address, one address at a time, in the order of the book. It has to be safe for
	// concurrent use where the printer is used so. Nil reads nothing.
	Resource func(url string) (data []byte, media string, err error)
	// Lost is told what is left out of a book for want of a resource, while it is written; nil tells nobody. The paths are
	// those of the book, such as "articles[2].hero". It is called by the goroutine that writes.
	Lost func(render.Loss)
	// ImageURL is asked for a width of 1,600 pixels where a picture is wider, else for the picture as it is.
	ImageURL render.ImageURL

	Block  render.BlockHook  // prints XHTML
	Inline render.InlineHook // prints XHTML

	// HookVersion stands for the hooks, and for what Resource reads, in the Digest: change it when they give something else.
	HookVersion string
}

// Append appends a book of one article. It reads what the printer's Resource gives, and leaves out what it cannot read.
// Where the format does not allow the book, since the article states no moment at which it was published or updated, it
// appends nothing: see [Printer.Check].
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	buf := bytes.NewBuffer(dst)
	if err := p.Write(buf, &Book{Articles: []*article.Article{a}}); err != nil {
		return dst // nothing was written: a buffer does not fail
	}
	return buf.Bytes()
}

// Article returns what [Printer.Append] appends.
func (p *Printer) Article(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Write writes a book. Where the format does not allow it, Write returns the first fatal problem of [Printer.CheckBook] as a
// [render.Problem] before it writes anything. A nil book is an empty one.
func (p *Printer) Write(w io.Writer, b *Book) error {
	if b == nil {
		b = new(Book)
	}
	for _, problem := range p.CheckBook(b) {
		if problem.Fatal {
			return problem
		}
	}
	return p.binder(w, b).bind()
}

// Digest identifies the article as this printer prints it, as a book of its own.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := furniture.Of(a, p.Locale, p.Zone)
	return render.NewDigest(s.A, "epub", s.L, p.Zone, p.Part.From, p.Part.To, p.Resource != nil, p.ImageURL != nil, stylesheet, p.HookVersion)
}
