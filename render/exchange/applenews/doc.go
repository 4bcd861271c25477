// Package applenews prints articles in Apple News Format, the article.json that the Apple News API takes
// (https://developer.apple.com/documentation/applenewsformat).
//
// # The document
//
// The identifier is the article's ID where that fits the format (1 to 64 letters, digits, "_" and "-"); else it is "sf-" and the
// SHA-256 sum of "id:" and the ID, or of "url:" and the address where there is no ID, in base64 for URLs without padding. The
// same article has the same identifier for good as long as its ID, or else its address, stays.
//
// The language is the article's, up to the first subtag with a digit, which the format does not take. An article without
// language, or with neither ID nor address, is left out: see [Printer.Check].
//
// The attribution is the byline right under the standfirst, whole, with the disclosure in it. For the machine, metadata has the
// authors, and contentGenerationType "AI" where a machine generated the text: Apple defines the value as AI-generated content, so
// a text that a machine only modified or translated does not have it. (Apple's other value, "syndicated", is for the work of
// wire services, which an article does not state.) Credits of photographers and illustrators, collages among them, are components of these roles;
// others are captions.
//
// The design is one calm column, black on white and, where the device is dark, light on near-black, by conditional styles. Lines
// begin where the article's language begins them. Text is hyphenated on narrow screens alone, and in no language that has
// no hyphens.
//
// # Components
//
// Text is HTML of these elements: p, br, strong, em, a, code, pre, sub, sup, s, ul, ol, li, and span for marked text
// (https://developer.apple.com/documentation/applenews/using-html-with-apple-news-format); in tables table, tr, th and td too.
//
//	node              component
//	kicker, headline  heading, title
//	standfirst        intro
//	attribution       byline
//	paragraph         body
//	heading           heading2 to heading6
//	list              body with ul or ol; with paragraphs and their numbers where it does not begin with 1
//	definition list   body: the term in bold, then what is said of it
//	quote             quote, and a second one for whose words it is
//	pull quote        pullquote, and a second one for whose words it is
//	image             photo, figure or image by how it came to be, then caption, photographer, illustrator
//	gallery           gallery
//	video, audio      video, audio; a link where no file is of a kind that the format takes
//	embed             tweet, instagram, embedwebvideo (YouTube, Vimeo); else the text as a quote, and a link
//	code, math        body in a fixed pitch; the formula's TeX
//	table             htmltable, the caption above it
//	callout           aside; within another, what it holds
//	details           heading5 and what is folded
//	footnotes         body, one a note, to which the marks lead
//	divider           divider
//	update            heading, heading3, byline, and what is told
//	promo             heading3, body, link_button
//	custom            its fallback
//	strong, emphasis, sub, sup, strike, code, link, break   strong, em, sub, sup, s, code, a, br
//	mark              span with the text style "mark"
//	abbr, time, span  the text
//	ruby              base (reading)
//	inline image      its alternative text
//	inline math       its TeX
//
// Corrections, sources and editions follow the body; the publisher's box, the promo, the way to the comments and related pieces
// stand in an aside, where Apple's recommendations do not look. Tags are keywords, the first 50 of them.
//
// A whole article is printed, whatever its [article.Access]: a host that sells it prints a [Printer.Part], or marks the article
// as paid by the API.
package applenews
