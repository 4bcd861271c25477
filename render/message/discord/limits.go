package discord

import (
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// The limits of a message, from docs.discord.com/developers/resources/message (Embed Limits) unless said otherwise. All
// hold at once.
const (
	MaxEmbeds      = 10   // embeds of a message
	MaxTitle       = 256  // characters of a title
	MaxDescription = 4096 // characters of a description
	MaxFields      = 25   // fields of an embed
	MaxFieldName   = 256  // characters of a field's name
	MaxFieldValue  = 1024 // characters of a field's value
	MaxFooter      = 2048 // characters of a footer
	MaxAuthor      = 256  // characters of an author's name
	MaxURL         = 2048 // characters of an address
	// MaxTotal is the number of characters that the titles, descriptions, names and values of fields, footers and names of
	// authors of all embeds of a message have together at most.
	MaxTotal = 6000
)

// fitted returns s in the given form, or as many of its words as keep to the limit in that form, with an ellipsis.
func fitted(l *locale.Locale, s string, limit int, form func(string) string) string {
	if whole := form(s); shorten.Units(whole) <= limit {
		return whole
	}
	return form(shorten.Line(l, s, func(cut string) bool { return shorten.Units(form(cut)) <= limit }))
}

// bare is the form of what Discord does not read as Markdown: footers and names of authors.
func bare(s string) string { return s }
