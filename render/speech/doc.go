// Package speech prints what a voice reads of an article: plain text, and SSML 1.1 of the W3C.
//
// A [Printer] first plans a script, a list of [Utterance] values in the order in which they are said, and then
// prints it. The intro names the publication, the headline and who made the text from what; the outro says that
// again. So the attribution and the AI disclosure are heard, however short the part between them is.
//
// What a listener cannot use is left out, and [Printer.Loss] says so: pull quotes that repeat the body, calls to
// action, comments, footnotes and their marks, struck text, picture credits. Listings, tables, films and embedded
// posts are named in a phrase. Numbers and symbols are left as they are written.
package speech
