// Package activitypub prints articles as the objects that servers of the fediverse exchange: an Article or a Note of
// ActivityStreams 2.0 (https://www.w3.org/TR/activitystreams-core/), with the terms of ActivityPub and those that Mastodon
// brought in.
//
// An object is what an activity is about. Its host puts it into a Create or an Update, addresses and signs it. Mastodon
// shows a Note as a post and of an Article its name and its link; for servers that do so, an Article has a short Note as its
// preview.
//
// The attribution stands in the content, before anything that a limit could take, and for machines in terms of schema.org:
// isBasedOn, author, editor, translator, contributor, creditText, digitalSourceType. The content warnings are the summary.
// Dates without a time of day are left out, as the format has moments alone.
//
// The content is HTML of those elements that Mastodon 4 keeps (lib/sanitize_ext/sanitize_config.rb): p, br, a, strong, em,
// del, code, pre, blockquote, lists, span with a language, and headings, which it turns into paragraphs in bold. It has no
// field for a direction: clients take it from the language. What it cannot show stands in words, and [Printer.Loss] tells
// it:
//
//	node               content
//	mark, sub, sup     the text
//	abbr, time         the text
//	ruby               base (reading)
//	math               its TeX, as code
//	image              alternative text as a link, caption, credits; and an attachment
//	gallery            its pictures
//	video, audio       title as a link, caption, credits; and an attachment
//	embed              its text as a quotation, a link
//	table              a list of rows, each cell behind the name of its column
//	definition list    term in bold, then the text as a quotation
//	pull quote         a quotation in bold
//	callout, details   a quotation with a title
//	footnotes          a list with the numbers
//	update             time, headline, text
//	divider            * * *
//	custom             its fallback
//
// Of what surrounds an article, kicker, dates, publisher, promo, comments and related pieces are left out.
package activitypub
