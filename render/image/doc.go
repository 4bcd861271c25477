// Package image draws the picture that stands for an article where its link is shared: the headline, the source's badge, the
// attribution with the machine's mark, the publisher, and the hero where there is one. It is pure Go, and a module of its own
// for the weight of its fonts.
//
// The headline is set as large as it fits and balanced over its lines. Scripts are shaped and ordered as they are written:
// Arabic joins and runs from the right, Devanagari takes its conjuncts. The embedded fonts have Latin, Greek and Cyrillic;
// for other scripts, and for emoji, the host brings fonts in [Printer.Fonts]. For Urdu that is a font in the Naskh style: the letters of
// Nastaliq, which descend from one to the next, overlap yet.
//
// The same article gives the same bytes on every platform: outlines are filled, pictures are scaled, and colours are
// mixed in whole numbers.
package image
