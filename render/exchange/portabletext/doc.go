// Package portabletext prints articles as Portable Text, in a document as Sanity keeps it. Package
// sanitize/exchange/portabletext reads them back.
//
// The document has "_type": "article", the fields of the article under the names of the article's JSON form and "body", an array
// of Portable Text (https://github.com/portabletext/portabletext). Runs of text, such as headline and caption, are arrays of one
// block. Objects in arrays have a _key, which is their place; known records have a _type. Besides the sources and credits as
// data, attributionLine and disclosure say them in words, and the first block of the body, whose "part" is "attribution", shows
// the line where the body alone is printed. A picture, recording or update has its composed credits in creditLine.
//
//	paragraph, heading       block with style normal, h2 to h6
//	quote                    block with style blockquote, where it is one paragraph and nothing else; else an object "quote"
//	list                     blocks with listItem and level, where items hold lines and lists alone; else an object "list".
//	                         "start" is that of a numbered list, "task" that of an item; "newList" begins a list behind its like
//	code                     object "code" with language and code, as Sanity's code input has it
//	table                    object "table" with head, rows and foot of cells
//	divider, math, image, gallery, video, audio, embed, callout, details, footnotes, definitionList, pullQuote, update,
//	promo, custom            objects of the same names
//	strong, emphasis, strike, inlineCode   decorators strong, em, strike-through, code
//	mark, sub, sup           decorators highlight, sub, sup
//	link                     annotation link with href
//	abbr, time, span, ruby, inlineCustom, and any decorator with an ID or a language   annotations of their names
//	break                    a line feed within a span
//	inlineImage, inlineMath, footnoteRef   objects among the children; their "marks" are those of a span
//
// # What is not there
//
// Portable Text has marks on flat text: two decorators of one kind side by side are one, a mark on nothing is none, and so is a
// decorator within its like. A text that says its own language gets an annotation. White space other than a space is a space, a
// link whose address cannot go out its text. What the model keeps without knowing it is printed only by a Printer with
// Unknown. [Printer.Loss] tells each.
package portabletext
