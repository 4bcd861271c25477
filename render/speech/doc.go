// Package speech prints what a voice reads of an article: plain text, SSML for nine kinds of synthesiser, and what goes
// with a recording.
//
// A [Printer] first plans a script, a list of [Utterance] values in the order in which they are said, and then
// prints it. The intro names the publication, the headline and who made the text from what; the outro says that
// again. So the attribution and the AI disclosure are heard, however short the part between them is.
//
// What is written in signs, numbers, dates, money, abbreviations, is said in words by package verbal; names in the
// attribution stay as they are. A [Lexicon] of the host says how words are pronounced. [Printer.Chunks] cuts the
// script to what a [Profile] takes in one request; each utterance has a hash, so that a host has only that said again
// which has changed. From the timings of a synthesiser come [Cue] values, and from those captions and read-along.
//
// What a listener cannot use is left out, and [Printer.Loss] says so: pull quotes that repeat the body, calls to
// action, comments, footnotes and their marks, struck text, picture credits. Listings, tables, films and embedded
// posts are named in a phrase.
package speech
