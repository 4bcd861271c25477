// Package epub prints an article, or an issue of many, as an EPUB 3.3 book (https://www.w3.org/TR/epub-33/).
//
// [Printer.Write] writes a [Book] as it goes: a page for each article, the pictures that the host's reader of resources
// gives, a cover page, and at last the navigation and the package document, which know what became of all that. Of the
// articles' printed form one at a time is held, and of their pictures one. [Printer.Append] makes a book of one article.
//
// The same book gives the same bytes: entries have their order, their compression and the date 1 January 1980, and the
// pictures their numbers.
//
// # What a book needs
//
// The format wants to know when a book was last changed, to the second. That is Book.Modified, else the latest date of
// its articles (updated, or published) whose time of day is stated: a day is not a midnight. Where neither is there,
// [Printer.Check] says so, Write returns the [render.Problem], and Append appends nothing.
//
// A book's identifier is Book.ID. Without one it is a UUID (version 8, RFC 9562) from the SHA-256 of the book's title and
// language and, of each article, its address, else its ID, else its digest: the same articles, when they are updated, are
// a new release of the same book.
//
// # What comes out
//
// XHTML with a language and a direction on every document, structure in epub:type and in the roles of DPUB-ARIA, and one
// small stylesheet without colours of its own, in the reader's fonts and theme. No script; nothing is asked of the network.
// Attribution and the machine's mark stand under each headline and on the cover page; the sources end each article. In the
// package document are creators and contributors with their MARC relators, a dc:source for each source, the IPTC's digital
// source type, schema:creditText, and what the book is to those who cannot see or hear.
//
// What a reading system cannot show is replaced, and [Printer.Loss] says so:
//
//	picture                its file, where Resource gives one in JPEG, PNG, GIF or WebP; else its alternative text,
//	                       with caption and credit in any case
//	film, recording        a link to the file, with its picture, title and transcripts
//	piece of another site  what is stated of it, and a link
//	formula                MathML where there is a tree of it; else its TeX, else how it is said
//	details                stand open
//	address without host   is one of the article's; where that has none, the words remain
//	custom block, inline   its fallback
//	portraits, logos, pictures of related pieces   are left out
//
// # Reading along
//
// Where Book.Cues tell when the text of an article is heard in its recording, and the recording can be read (MP3, MP4 or
// Opus in Ogg), the article gets a media overlay: what each cue covers, a sentence or a passage, is an element with an id,
// and is shown as active while it is heard. A cue of words that are not in the text, such as "End of quote", is heard with
// the passage before it, or with the block that it stands in.
package epub
