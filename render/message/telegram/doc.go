// Package telegram prints articles as messages for Telegram: classic messages, which have a few marks and links, and the
// rich messages of Bot API 10.1, which have headings, lists, tables, pictures and quotations.
//
// A classic message goes out with parse_mode HTML, at most 4,096 characters of it or, below a picture, 1,024. Characters are
// UTF-16 code units of the text after its markup has been read; [Length] counts them. Tags are b, i, u, s, a, code, pre and
// blockquote; none stands within pre or code, no quotation within another, no link within a link
// (https://core.telegram.org/bots/api#formatting-options). A rich message has at most 32,768 characters, 500 blocks, 16
// levels, 50 media and tables of 20 columns (https://core.telegram.org/bots/api#rich-messages).
//
// Both tell the attribution under the standfirst, the names in it as links. Where an article is too long the body ends at a
// block, a sentence or a word, and a link leads to the rest. No field of a message is for machines.
//
// In a classic message Telegram makes links of what looks like a mention, a hashtag, a command or an address, wherever it
// stands; that is the service's doing and no parameter stops it. A rich message says that none of it is wanted.
//
// What a message cannot show stands in words, and [Printer.Loss] and [Printer.LossRich] tell it:
//
//	node              classic message                      rich message
//	strong, emphasis  b, i                                 b, i
//	mark, strike      u, s                                 mark, s
//	sub, sup          the text                             sub, sup
//	abbr, time, span  the text                             the text
//	ruby              base (reading)                       base (reading)
//	code              code, pre                            code, pre
//	math              its TeX, as code                     a formula
//	heading           a line in bold                       h1 to h6
//	list              lines with a sign or number          ul, ol, boxes for tasks
//	definition list   term in bold, then the text          term in bold, then the text as a quotation
//	quote             blockquote, nested ones behind bars  blockquote with cite
//	pull quote        blockquote in italics                aside with cite
//	image             alternative text as a link           figure, its credits as cite
//	gallery           each picture as above                a collage, then captions and credits
//	video, audio      title as a link                      figure
//	embed             its text as a quotation, a link      its text as a quotation, a link
//	table             lines of one width                   table
//	callout           a quotation with a title             a quotation with a title
//	details           a quotation that unfolds             details
//	footnotes         [1] and the text                     a reference that a tap shows
//	update            time, headline, text                 time, headline, text
//	divider           * * *                                hr
//	custom            its fallback                         its fallback
//
// Of what surrounds an article, a classic message leaves out kicker, dates, recording, editions, the publisher's box, promo,
// comments, related pieces, tags and rights; a rich message leaves out what it has no room for.
package telegram
