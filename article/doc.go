// Package article models a published article: its words, its media, and who made it from what.
//
// An [Article] is a tree of plain structs. Its body is a list of [Block] nodes; the text within a block is a run of
// [Inline] nodes. Both are sealed: the lists in their comments are complete, and the one open door is [Custom]
// ([InlineCustom] within a line), which keeps what the library does not know.
//
// Who made an article, from what, and with how much machine, is not a sentence but an [Attribution]:
// a list of credits that refer to the article's sources. Every surface composes its own sentence from it.
//
// The model cannot hold markup: a string in it is text, whatever it looks like.
package article
