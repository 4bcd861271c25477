// Package exchange is what the printers and the readers of other systems' JSON share: a tree of a JSON text that knows
// where each value stands, the facts of a node apart from what it holds, and the building of a node from facts.
//
// A node of the model has a structure, which each format says in its own way, and facts: an address, credits, sizes.
// The facts go out and come in under the names of the model's own JSON form, so that a field which the model
// gains is carried without a line here.
package exchange
