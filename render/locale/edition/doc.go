// Package edition chooses among the editions of an article: the same work in other languages, or for other places.
//
// A host asks [Set.Choose] which edition serves a reader, by an explicit choice and by the Accept-Language header, and
// sends the headers that the [Choice] names. [Switcher] is the data of a menu of languages, and [AppendLinks] the Link
// header that tells machines of the other editions.
//
// It is a package of its own since the matching of languages, that of golang.org/x/text/language, weighs more than all
// else that a page asks of its locale.
package edition
