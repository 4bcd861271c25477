// Package discord prints articles as Discord messages: embeds, as a webhook or a bot sends them.
//
// A message is the whole article, as far as it fits; or, with [Printer.Compact], one embed with title, summary and picture;
// or a roundup of up to ten such embeds. The author of an embed is the publisher, its footer the attribution. Where the
// attribution is too long for a footer, it comes first in the description. The body fills the descriptions of as many
// embeds as it takes, each ending with a picture of the article; what stands below the body is in fields. Limits take the
// body, at the end of a block, a sentence or a word, and a link leads to the rest. What is kept for subscribers is not
// printed.
//
// Titles, descriptions and fields are Discord's Markdown, in which no character of a text is markup: each that could be is
// escaped, mentions and emoji names too, and allowed_mentions lets none through. Discord shows the backslash of an escape
// in the text of a link (discord-api-docs issue 6185), so that a text which needs one stands before its address.
//
// What Discord cannot show degrades, and [Printer.Loss] tells it:
//
//	node                   Discord
//	heading                #, ## and ###
//	list                   - and 1., nested by indent; tasks as ☐ and ☑
//	quote, callout         > before each line; one within another has no sign of its own
//	pull quote             > and italics
//	code, math, table      between fences; a wide table as a list of its rows
//	image, poster          the picture of an embed, while there are embeds left; else a link; caption and credits as subtext
//	gallery                its pictures, one after the other
//	video, audio, embed    the text, and a link
//	definition list        the term in bold, then the text
//	details                the summary in bold, then the text
//	footnotes              numbers in brackets
//	update                 headline, time, attribution, text
//	promo                  headline in bold, text, link
//	divider                a line of signs
//	custom                 its fallback
//	strong, emphasis       ** and *; strike ~~; code between backticks
//	sub, sup               Unicode's small digits; other characters as they are
//	mark, abbr, time, span the text
//	ruby                   base (reading)
//
// Discord has no field for a language or a direction, nor for machines: its clients go by the first strong letter of a
// text. Names of the other direction are isolated.
//
// The limits are those of Discord's reference (docs.discord.com/developers/resources/message, Embed Limits); see the
// constants. Lengths are counted in UTF-16 code units, the strictest of the readings of "character".
package discord
