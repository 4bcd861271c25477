// Package email prints an article, or a digest of many, as a newsletter: an HTML part, a plain-text part, and the whole
// message as an .eml file.
//
// # The HTML part
//
// A document that holds in the mail programs that are there: tables for layout with their styles inline, a column of 600
// pixels that narrows with the window, no script, no form, no id, nothing asked of another site but for the article's own pictures. One style
// sheet in the head gives the dark colours and the margins of a narrow window; where a program drops it, the message is light
// and whole. The comments for Outlook are constants. Labels are in the reader's language, and the tables carry language and direction.
//
// Gmail cuts off a message whose HTML is larger than 102 KB, so [Printer.Limit] holds it below: the body ends at a block, a sentence
// or a word, and a button leads to the rest. What names the makers and sources gives way to no body.
//
// # What mail cannot show
//
// Links and pictures need a whole address (https, http, and for links mailto and tel): a relative one leads nowhere from a
// mailbox, and prints as its text. [Printer.Loss] tells these:
//
//	node                       in the HTML part
//	video                      its poster as a link, its title as a link
//	audio, recording           a link
//	embed                      what is stated of it, and a link
//	math                       its TeX as code; without it, the text of its tree, else how it is said
//	details                    open, under its summary
//	gallery                    its pictures one after the other
//	ruby                       base (reading)
//	footnote                   a number without a link; the notes of the body stand at its end
//	custom                     its fallback
//	what subscribers may read  a line that says so, and a link
//
// The text part is that of package text at 72 columns, with the body cut where the HTML part cuts it.
//
// # The message
//
// [Printer.Write] and [Printer.AppendEML] follow RFC 5322 (headers), 2045 to 2047 (MIME), 2369 and 8058 (unsubscribing), with
// multipart/alternative and, where [Printer.Resource] brings the pictures, multipart/related (RFC 2387). Sender, date and message ID come from
// the [Envelope]; none is made up.
package email
