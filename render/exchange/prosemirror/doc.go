// Package prosemirror prints articles as ProseMirror documents, the JSON that ProseMirror's and Tiptap's editors load
// and save. Package sanitize/exchange/prosemirror reads them back.
//
// Nodes and marks have the names of Tiptap's StarterKit and its table, task list, details and mathematics extensions where those
// have them (https://tiptap.dev/docs/editor/extensions), with the attributes that these know. The model's other facts stand
// beside those under the names that the article's JSON form has for them, such as "attribution" of a figure:
//
//	article                  the doc's attrs: every field, with the sources and credits; attributionLine and disclosure
//	attribution              besides, the first paragraph, whose attrs say "part": "attribution"
//	paragraph, heading       paragraph, heading
//	list                     bulletList, orderedList, taskList with listItem and taskItem
//	quote                    blockquote; its cite is a paragraph within it, of the part "cite"
//	code, divider            codeBlock, horizontalRule
//	table                    table, tableRow (attrs.section: head, body or foot), tableHeader, tableCell
//	details                  details, detailsSummary, detailsContent
//	math, inlineMath         blockMath, inlineMath
//	image                    image; with a caption or credits a figure that holds it
//	code, table with caption figure
//	footnotes, footnoteRef   footnotes, footnote; footnoteReference
//	definitionList           definitionList, definitionTerm, definitionDescription
//	pullQuote, gallery, video, audio, embed, callout, update, promo, custom   nodes of the same names
//	strong, emphasis, strike, link, inlineCode   marks bold, italic, strike, link, code
//	mark, sub, sup           marks highlight, subscript, superscript
//	abbr, time, span, ruby, inlineCustom   marks of the same names; inlineCustomLeaf for one without a fallback
//	break, inlineImage       hardBreak, image
//
// Within nodes that hold several lines, a paragraph's attrs say which it is: "part" is caption, cite, title, headline, text
// or, for a line that was composed of credits, credit. An editor's schema has to name the nodes and marks that its extensions
// do not; [Printer.Block] and [Printer.Inline] print others in their place.
//
// # What is not there
//
// ProseMirror has marks on flat text: two marks of one kind side by side are one, a mark on nothing is none, and so is a
// mark within its like. A text that says its own language gets a span. White space other than a space is a space, and a link
// whose address cannot go out its text. What the model keeps without knowing it is printed only by a Printer with Unknown.
// [Printer.Loss] tells each.
package prosemirror
