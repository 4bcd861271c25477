// Package render holds what all surfaces share.
//
// A surface is a form in which a published article goes out: a card, a page, a text to be spoken. The printers live
// in the packages below this one, a package a family. They have the same shape: a struct whose zero value works,
// whose Append methods append to the caller's buffer, and whose other methods return a [Fragment] or, of feeds and books,
// write to an [io.Writer].
// A printer is safe for concurrent use once its fields are set, and never changes an article.
//
//   - [Fragment] is finished output.
//   - [Role] projects a credit's role onto each surface's vocabulary; [Disclose] tells what machines had to do with a text.
//   - [Surfaces] lists the surfaces, with the slots in which each carries the attribution.
//   - [Problem] is what a surface needs and an article lacks; [Loss] is what a surface could not show.
//   - [Part] selects a part of an article; [Digest] identifies an article as a printer prints it.
package render
