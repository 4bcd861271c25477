// Package xliff lets a translation in: an XLIFF document that package render/exchange/xliff printed of an article, and that
// came back with targets, becomes an edition of that article in the target language.
//
// The article rides along as the base. A unit's id says which text of the base it is of, and its source has to say what the
// base says, so that a translation never gets to a text that has changed since. Of the document nothing is taken but text:
// every link, picture, mark and address is the base's own, found again by the ids of the codes. What a translation did to
// codes against what the document allows (canCopy, canDelete, canReorder, canOverlap; XLIFF 2.1, section 4.7) is mended as far
// as no text is lost, and reported.
//
// Documents of version 2.0, 2.1 and 2.2 that other tools wrote are read too: with codes as pc or as sc and ec, annotations as
// mrk or as sm and em, code points as cp, segments joined or parted, targets in another order, elements and attributes of
// modules and extensions in between. Entities beyond the five of XML and document type declarations are refused.
package xliff
