// Package semantic reads HTML, XML, JSON and plain text for golden files and promise tests: what two outputs differ in, by its place in
// the tree; what a person reads of one; what is markup in it.
//
//	rendertest.Surface{Name: "card.html", Append: …, Format: semantic.HTML()}
//
// Two outputs say the same when their trees are the same:
//
//   - HTML, whole or a fragment, as a browser reads it: neither the order of attributes and classes counts, nor how a
//     character is escaped, nor comments, nor the spaces around blocks; a run of spaces is one, but in pre and textarea;
//   - XML by names with their namespaces: neither prefixes count, nor the order of attributes, nor comments, nor the
//     spaces between elements;
//   - JSON by values: neither the order of members counts, nor how a number or a string is written. Several values in a
//     row are a list. Of a member that is there twice, the last counts.
//
// Of plain text, lines are compared.
//
// What is within a string is not read again: HTML within JSON or XML is text.
package semantic
