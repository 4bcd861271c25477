// Package feed reads feeds: RSS 0.9x, 1.0 and 2.0 with their customary modules, Atom 0.3 and 1.0, and JSON Feed 1.
//
// Each item becomes an article. Its text and its summary come in by the door as any HTML does; addresses and every other
// string pass its gates. What an item says of where it comes from becomes sources: links of the kind via, dc:source, the
// feed that it was taken from, external_url. What it says of who made it becomes credits; a name that is nothing but a name
// is a writer's whose kind is not stated.
//
// Feeds are read as they are found: in any encoding that they declare, with HTML's named characters, with elements of
// other systems between, which are passed over. A document that is no feed is an error with its place.
package feed
