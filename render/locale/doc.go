// Package locale is how a language says things: dates, relative times, lists, numbers and quotation marks; the
// library's own words and the sentences that tell who made an article from what; direction, truncation, anchors,
// reading time and the matching of editions.
package locale
