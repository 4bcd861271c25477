// Package short prints an article as one text of a given size: an SMS, a notification, or a message for WhatsApp.
//
// Headline, attribution and address are in each of them, the disclosure of machines' part whole. [Printer.Append] prints a
// plain text for a number of SMS segments, which hold 160 septets of GSM's default alphabet or 70 units of UCS-2 (153 and 67
// where there are several: 3GPP TS 23.038 and TS 23.040), or for a number of characters; [Measure] counts segments.
// [Printer.AppendWhatsApp] prints a message of at most 4,096 characters, or a caption of 1,024, with WhatsApp's marks
// (https://faq.whatsapp.com/539178204879377). No field of a text is for machines.
//
// A sign of the article that WhatsApp would take for a mark is replaced by one that looks alike (∗ ˍ ∼ ˋ), or in an address
// by its percent-encoding; an invisible word joiner stands before what would begin a list or a quotation. Signs within a
// word mark nothing, and stay. Marks that WhatsApp would not read, since letters touch them, are left out.
//
// What a message for WhatsApp cannot show stands in words, and [Printer.LossWhatsApp] tells it:
//
//	node                     message
//	strong, emphasis         *bold*, _italic_
//	strike                   ~struck~
//	code                     `code`, a listing between ```
//	mark, sub, sup           the text
//	abbr, time, span         the text
//	ruby                     base (reading)
//	math                     its TeX, as code
//	link                     text (address)
//	heading                  a line in bold
//	list                     - and 1.
//	definition list          term in bold, then the text
//	quote, pull quote        lines that begin with >
//	image, gallery           alternative text, caption, credits
//	video, audio             title and address, caption, credits
//	embed                    its text as a quotation, title and address
//	table                    a list of rows, each cell behind the name of its column
//	callout                  a quotation with a title
//	details                  summary in bold, then the text
//	footnotes                [1] and the text
//	update                   time, headline, text
//	divider                  ———
//	custom                   its fallback
package short
