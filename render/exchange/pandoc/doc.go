// Package pandoc prints articles as the JSON form of Pandoc's documents, from which pandoc writes docx, LaTeX, PDF, HTML and some
// fifty formats more. Package sanitize/exchange/pandoc reads them, and whatever else pandoc reads, as articles.
//
// # Versions
//
// The form is that of pandoc-types 1.22 (https://hackage.haskell.org/package/pandoc-types), which pandoc 2.14 to 2.19 read; pandoc
// reads none but its own first two numbers. For pandoc 3 a Printer has to have API: [API123], which has figures.
//
// # What the document says of itself
//
// The metadata are title, subtitle (the standfirst), description, author, date, lang, dir, keywords, attribution, ai-disclosure,
// digital-source-type, sources and rights, for templates and filters. There is no abstract: the standfirst would be printed twice. What
// else there is to know of the article stands as JSON in standfirst-article, for the way back.
//
// Around the body stand blocks in Divs of the class sf-furniture: above it byline, dates, badges, advisories and the hero,
// below it corrections, sources and whatever closes a page. Title and standfirst are not among them: pandoc's templates print those.
//
// # Nodes
//
//	paragraph, heading       Para, Header
//	list                     BulletList, OrderedList; a task begins with ☐ or ☒, as pandoc's own do
//	definitionList           DefinitionList
//	quote                    BlockQuote, with the cite in a Div of the class cite
//	code, divider, math      CodeBlock, HorizontalRule, Para of a Math
//	table                    Table; a cell that is a header where no row says so has the class header
//	image                    Para of an Image, or Figure, and a Div of the class image where there is more to tell
//	footnotes, footnoteRef   a Note where the note is mentioned first; later mentions are numbers in a Span of the class footnoteref.
//	                         A Div of the class footnotes stands where the notes stood, and holds those that nothing mentions
//	pullquote, gallery, video, audio, embed, callout, details, update, promo, custom   Divs of these classes
//	strong, emphasis, strike, sub, sup, link, inlineCode, break, inlineMath   Strong, Emph, Strikeout, Subscript, Superscript, Link, Code, LineBreak, Math
//	inlineImage              Image of the class inline
//	mark, abbr, time, ruby, custom   Spans of these classes
//	span                     Span
//
// A line that is a part of a Div, such as a caption, stands in a Div of its own with that class. Facts are attributes: text as it
// is, anything else as JSON. A node that has an ID or a language and no attributes in Pandoc stands in a Div or Span of its type's
// class. Quotation marks stay the characters that they are.
//
// # What is not there
//
// White space other than a space is a space, and a link whose address cannot go out is its text.
// What the model keeps without knowing it is printed only by a Printer with Unknown. [Printer.Loss] tells each.
package pandoc
