// Package spell writes numbers in words: "one hundred five", "hundertfünf", "сто пятый". It is a complete interpreter of
// rule-based number formats (UTS #35, part 3, "Rule-Based Number Formatting") with CLDR's own rules for some ninety
// locales: cardinals, ordinals and years, by gender and case where a language has them.
//
// A [Speller] is one rule set of one locale. It is compiled once, immutable and safe for concurrent use, and spells into the
// caller's buffer without allocating.
package spell
