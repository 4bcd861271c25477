// Package article models a published article: its words, its media, and who made it from what.
//
// An [Article] is a tree of plain structs. Its body is a list of [Block] nodes; the text within a block is a run of
// [Inline] nodes. Both are sealed: the lists in their comments are complete, and the one open door is [Custom]
// ([InlineCustom] within a line), which keeps what the library does not know.
//
// Who made an article, from what, and with how much machine, is not a sentence but an [Attribution]:
// a list of credits that refer to the article's sources. Every surface composes its own sentence from it.
//
// [Decode] and [AppendJSON] take an article from and to its JSON form, whose schema is [Schema]. What a newer version of
// the form adds is kept. [All] walks an article, [Rewrite] changes a copy of it, [Validate] and [Advise] say what is
// wrong with it and what could be better, [Measure] and [Outline] what it holds, [Digest] whether it has changed.
//
// The model cannot hold markup: a string in it is text, whatever it looks like.
package article
