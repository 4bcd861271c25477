package slack

import (
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// The limits of a message, from docs.slack.dev/reference/block-kit unless said otherwise. All hold at once.
const (
	MaxBlocks   = 50   // blocks of a message
	MaxHeader   = 150  // characters of a header, which is plain_text
	MaxSection  = 3000 // characters of a section's text, and of any other text object
	MaxContext  = 10   // elements of a context block
	MaxActions  = 25   // elements of an actions block
	MaxButton   = 75   // characters of a button's text
	MaxURL      = 3000 // characters of the address of a button or an image
	MaxAlt      = 2000 // characters of an image's alt_text
	MaxIndent   = 8    // indent of a list: the library's own limit, as the reference states none
	MaxText     = 4000 // characters of the message's text that the reference recommends; Slack cuts at 40,000
	MaxRoundup  = 10   // articles of a roundup: the library's own limit, so that each has room
	MaxMetadata = 4000 // characters of the metadata's JSON: the library's own limit, as the reference states none

	// MaxTotal is the number of characters over which Slack refuses the blocks of a message as msg_blocks_too_long. It is
	// not documented: reports put it at about 13,200, with what contains the text counted too (slackapi/bolt-js issues 2509
	// and 2867). Counted here is the JSON of all blocks, and BlockOverhead for each.
	MaxTotal = 13200
	// BlockOverhead is what a block is counted for the block_id that Slack gives it.
	BlockOverhead = 24
)

// quoted returns the length of s as JSON, in UTF-16 code units.
func quoted(s string) int { return shorten.Units(jsonw.AppendString(nil, s)) }

// within reports whether a text keeps to a limit, and its JSON to not much more.
func within(s string, limit int) bool {
	return 6*len(s) <= limit || shorten.Units(s) <= limit && quoted(s) <= limit+limit/3+2
}

// fitted returns s, or as many of its words as keep to the limit, with an ellipsis.
func fitted(l *locale.Locale, s string, limit int) string {
	if within(s, limit) {
		return s
	}
	if s = shorten.Line(l, s, func(cut string) bool { return within(cut, limit) }); s == "" {
		return l.Ellipsis()
	}
	return s
}
