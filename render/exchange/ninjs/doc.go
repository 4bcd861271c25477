// Package ninjs prints articles as IPTC ninjs, the JSON in which news agencies, newsrooms and their partners exchange
// news: version 3.1, or 2.2 for those who are not there yet (https://iptc.org/std/ninjs/).
//
// What comes out is one news object of type "text". The members have the names of 3.1 here; 2.2 writes all of them
// in lower case, and calls embargoedUntil "embargoed".
//
//	uri                the address; else the ID where it is a URI; else what [Printer.URI] says
//	altIds             the ID, in the role "id"
//	headlines          "main", "kicker", and "short", "social", "search", "push", "spoken"
//	descriptions       the standfirst, in the role "summary"
//	bodies             the body as text/html, as package html prints it with nothing around it, and as text/plain
//	by                 the attribution as a sentence: this is where people read it
//	infoSources        the sources in the role "source", with their ID as the literal, then the makers in their roles
//	people             those of the makers who are people, and
//	organisations      those who are houses; the publisher in the relationship "provider"
//	digitalSourceType  the IPTC's term for how the text came to be, stated or as it follows from the credits
//	trustIndicators    the mark "AI-modified" or "AI-generated", in the role of that term's URI
//	associations       hero, listen, image, video, audio, source, edition, original and related, by their rel
//	subjects           the section in the relationship "section", then the tags
//	firstCreated       when readers first saw it
//	versionCreated     when it was updated, else firstCreated
//	pubStatus          withheld for a draft and for an embargo without its moment, canceled once retracted, else usable
//	embargoedUntil     the embargo
//	rightsInfo         the terms of data mining in the PLUS vocabulary, else the address of the licence
//	edNote             status, warnings, corrections and who may read it, in words
//
// Headlines and descriptions are plain text; where they have marks, a second one with the same role has them as
// text/html. A source with an address is an association of its own, which says of it whatever is known; its rel is
// "source", or "source-" and how it was used, such as "source-translated". In 2.2, whose associations have no rel, the name
// says it. The renditions of a picture are called "main", then "rendition2" and so on.
//
// Moments go out to the second, since that is how ninjs writes them: a day is not a midnight, and is left out. plannedCoverage,
// genres, events, places and expires are never there, since an article states none of them; trust indicators lead to no
// policies for the same reason. There is no such member as subheadlines in either schema.
//
// A whole article is printed whatever its [article.Access], for a partner and not for a reader; [Printer.Part] prints less.
// Package sanitize/exchange/ninjs reads what this package prints, and what others do; [Printer.Loss] tells what it cannot hold.
package ninjs
