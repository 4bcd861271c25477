// Package verbal says in words what is written in signs: numbers, dates, money, measures, addresses, abbreviations. It is
// what a newsreader does when she reads "$13bn on 5 May" aloud.
//
// A [Verbalizer] finds the places of a text that are not words, each with its [Class], and says them by the language's
// grammar: numbers by CLDR's rules, units and currencies by CLDR's names, the rest by rules of this package, which are full
// for the languages of [Full]. Text that needs nothing comes out as it went in, byte for byte; a language that CLDR has no
// number words for is left as it is.
package verbal
