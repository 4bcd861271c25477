// Package text prints articles as plain text, as Markdown, for a terminal and as gemtext.
//
// All carry what a page carries: the attribution under the standfirst, the source's badge, the credits of pictures,
// the sources with their addresses. The Markdown is CommonMark with GitHub's tables, task lists and strikethrough, and
// footnotes; no character of a text becomes markup, and no HTML is ever printed. On request the facts of the article
// stand above it as front matter for Hugo.
//
// What a format cannot show stands in words, and [Printer.Loss] tells it. A terminal gets what plain text gets, set in its
// own styles, with links to open; gemtext has its links on lines of their own:
//
//	node              plain text                      Markdown                 gemtext
//	strong, emphasis  the text                        ** and *                 the text
//	mark, sub, sup    the text                        the text                 the text
//	strike            ~text~                          ~~text~~                 ~text~
//	abbr, time, span  the text                        the text                 the text
//	ruby              base (reading)                  base (reading)           base (reading)
//	math              its TeX                         its TeX, as code         its TeX, as a listing
//	image             alternative text, caption       a picture, caption       a link, caption
//	video, audio      title and address               a link                   a link
//	embed             its text, author and address    a quotation and a link   a quotation and a link
//	definition list   term, then the text indented    the term in bold         paragraphs
//	callout, details  title, then the text            a quotation; in bold     title, then the text
//	table             columns side by side            a table                  a listing
//	spanned cells     one cell                        one cell                 one cell
//	custom            its fallback                    its fallback             its fallback
package text
