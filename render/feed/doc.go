// Package feed prints articles as feeds: RSS 2.0, podcast RSS, Atom 1.0, JSON Feed 1.1, sitemaps of news and of all pages, and OPML for lists
// of feeds.
//
// A [Feed] is a value: what the channel says of itself, and its articles as a sequence, so that a feed of any length is
// written with one item in memory. A [Printer] prints it. The attribution of each article stands in its summary and in its
// content, in the reader's language, before anything is cut; for machines it stands in the fields that each format has, as
// the table of render.Surfaces says.
//
// Nothing is made up: an item that lacks what its format demands is left out, and [Printer.Check] names it beforehand.
package feed
