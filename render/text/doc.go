// Package text prints articles as plain text and as Markdown.
//
// Both carry what a page carries: the attribution under the standfirst, the source's badge, the credits of pictures,
// the sources with their addresses. The Markdown is CommonMark with GitHub's tables, task lists and strikethrough, and
// footnotes; no character of a text becomes markup, and no HTML is ever printed.
//
// What a format cannot show stands in words, and [Printer.Loss] tells it:
//
//	node              plain text                      Markdown
//	strong, emphasis  the text                        ** and *
//	mark, sub, sup    the text                        the text
//	strike            ~text~                          ~~text~~
//	abbr, time, span  the text                        the text
//	ruby              base (reading)                  base (reading)
//	math              its TeX                         its TeX, as code
//	image             alternative text, caption       a link to the picture, caption
//	video, audio      title and address               a link
//	embed             its text, author and address    a quotation and a link
//	definition list   term, then the text indented    the term in bold, then the text
//	callout, details  title, then the text            a quotation; the summary in bold
//	spanned cells     one cell                        one cell
//	custom            its fallback                    its fallback
package text
