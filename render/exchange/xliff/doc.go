// Package xliff prints an article as XLIFF 2.1 (OASIS Standard of 13 February 2018), the form in which translators and
// translation engines get text and give it back.
//
// The document has one file element. Each text of the article is a unit: the headline and its other wordings, paragraphs,
// items, captions, alternative texts, cells, words on buttons. Its segments are sentences, with the white space between them
// in ignorable elements; marks, links, breaks and formulas are inline codes with the original beside them. A unit is called
// by its path, as article.Path writes it, and its id follows from the path, or from the ID of the block that holds it. What a
// code has for text of its own (the title of a link, the words for a picture within a line) is a unit that the code refers to
// as a sub-flow.
//
// There is no skeleton: the article itself rides along, and package sanitize/exchange/xliff puts the translation back into it.
//
//	text                                               goes out
//	of the body, around it, of pictures and credits    to be translated
//	a piece of code, a formula, a note's number        within its sentence, as a code
//	a listing                                          for context, translate="no"
//	text in another language than the article          for context, translate="no"
//	the name under a quotation that states no line     for context, translate="no"
//	the section and the names of tags                  with Printer.Tags
//	names of people, houses and sources                no: they stay
//	related pieces, editions, titles of sources        no: they are other works
//	the copyright notice                               no
//
// The attribution stands in a note of the file as a sentence, and in the file's metadata for machines: sources, credits and
// the disclosure of a machine's part, as [Printer.Append] says.
package xliff
