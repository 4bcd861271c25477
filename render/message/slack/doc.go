// Package slack prints articles as Slack messages: Block Kit, with a text for notifications and screen readers.
//
// The JSON is what the method chat.postMessage and incoming webhooks take, but for the channel. Text from an article goes
// into plain_text objects and rich_text blocks alone, neither of which Slack parses: no mrkdwn object is ever printed, so
// that no character of a text becomes markup, a mention or an emoji.
//
// A message is the whole article, as far as it fits; or, with [Printer.Compact], a card of title, summary, picture and
// buttons; or a roundup of several cards. The attribution stands in a context block under the headline, and in the text.
// Limits take the body, at the end of a block, a sentence or a word, and a button leads to the rest. What is kept for
// subscribers is not printed.
//
// What Block Kit cannot show degrades, and [Printer.Loss] tells it:
//
//	node                   Slack
//	paragraph, heading     rich text; a heading is bold
//	list                   rich_text_list, nested by indent; tasks as ☐ and ☑
//	quote, callout         rich_text_quote, what is in it flat
//	pull quote             rich_text_quote in italics
//	code, math             rich_text_preformatted
//	table                  rich_text_preformatted set in columns; a wide one as a list of its rows
//	image, poster          image block, caption and credits in a context block; a link where the file cannot be shown
//	gallery                its pictures, one after the other
//	video, audio, embed    the text, and a link
//	definition list        the term in bold, then the text
//	details                the summary in bold, then the text
//	footnotes              numbers in brackets
//	update                 headline in bold, time, attribution, text
//	promo                  text and a button
//	divider                divider block
//	custom                 its fallback
//	strong, emphasis       bold, italic; strike and code as such
//	sub, sup               Unicode's small digits; other characters as they are
//	mark, abbr, time, span the text
//	ruby                   base (reading)
//
// Slack has no field for a language or a direction: its clients go by the first strong letter of a text. Names of the
// other direction are isolated.
//
// The limits are those of Slack's reference (docs.slack.dev/reference/block-kit); see the constants. Lengths are counted
// in UTF-16 code units, the strictest of the readings of "character".
package slack
