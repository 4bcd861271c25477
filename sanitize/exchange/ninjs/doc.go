// Package ninjs reads IPTC ninjs, the JSON in which news agencies and newsrooms exchange news, as articles: versions 3.x
// and 2.x, whose headlines, descriptions and bodies are lists, and 1.x with its headline, body_html and body_text.
//
// Nothing of it is trusted. Bodies and what has marks pass the [sanitize.Door] as HTML, all else passes it as an article of
// unknown origin; what an article has no place for is told in the report, with its path.
//
// # What comes back
//
// Of an article that package render/exchange/ninjs printed, these come back as they were, in both versions that it prints:
//
//	ID, URL, Lang, Kicker, Headline, Headlines, Standfirst, SourceType, Section, Tags
//	Status, but for "corrected" and for an embargo without its moment; Embargo, Published and Updated to the second
//	Publisher: name and address
//	Sources: ID, name and, of one with an address, title, author, publisher, language, moment, licence and use
//	Attribution: roles and agents with kind, name and address, in their order
//	Hero: files, alternative text, caption, credits, source type, rights; Audio: files, title, caption, credits
//	Body: what the door makes of its HTML; media that HTML does not show stand at its end
//	Related, Editions: address, language and words
//	Rights: notice, holder and terms, and the licence's address or the terms of data mining
//
// Text comes back with its white space folded, an address as a URI, with what a URI cannot hold percent-encoded. What does not
// come back is told by Loss of the printer. The editorial note comes back as an entry of the report.
package ninjs
