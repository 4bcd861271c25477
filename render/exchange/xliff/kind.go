package xliff

// A Kind says what a text is to its reader. Units have it as their type, with "sf:" before it.
type Kind string

// The kinds of text.
const (
	Kicker         Kind = "kicker"
	Headline       Kind = "headline"
	ShortHeadline  Kind = "headline-short"
	SocialHeadline Kind = "headline-social"
	SearchHeadline Kind = "headline-search"
	PushHeadline   Kind = "headline-push"
	SpokenHeadline Kind = "headline-spoken"
	Standfirst     Kind = "standfirst"
	House          Kind = "publisher"
	Role           Kind = "role"
	Position       Kind = "position"
	Bio            Kind = "bio"
	Paragraph      Kind = "paragraph"
	Heading        Kind = "heading"
	Item           Kind = "item"
	Term           Kind = "term"
	Quotation      Kind = "quotation"
	Cite           Kind = "cite"
	Name           Kind = "name"
	Alt            Kind = "alt"
	Caption        Kind = "caption"
	Title          Kind = "title"
	Chapter        Kind = "chapter"
	Track          Kind = "track"
	Post           Kind = "post"
	Listing        Kind = "code"
	Cell           Kind = "cell"
	Callout        Kind = "callout"
	Summary        Kind = "summary"
	Update         Kind = "update"
	Promo          Kind = "promo"
	Action         Kind = "action"
	Spoken         Kind = "spoken"
	Section        Kind = "section"
	Tag            Kind = "tag"
	Advisory       Kind = "advisory"
	Prompt         Kind = "prompt"
	Usage          Kind = "usage"
	Correction     Kind = "correction"
	LinkTitle      Kind = "link-title"
	Expansion      Kind = "expansion"
	Reading        Kind = "reading"
)

// told says to a translator what a text is.
var told = map[Kind]string{
	Kicker:         "The short line above the headline",
	Headline:       "The headline",
	ShortHeadline:  "The headline for narrow places",
	SocialHeadline: "The headline of a shared link",
	SearchHeadline: "The headline in search results",
	PushHeadline:   "The headline of a notification",
	SpokenHeadline: "The headline for the ear",
	Standfirst:     "The summary under the headline",
	House:          "What the publisher says of itself",
	Role:           "What somebody did for the work, as a credit says it before a name",
	Position:       "Somebody's position",
	Bio:            "A line about somebody",
	Paragraph:      "A paragraph",
	Heading:        "The heading of a section",
	Item:           "An item of a list",
	Term:           "A term that is explained next",
	Quotation:      "A sentence of the text, set large",
	Cite:           "Whose words a quotation is",
	Name:           "A name, for context",
	Alt:            "What a picture shows, for those who do not see it",
	Caption:        "A caption",
	Title:          "The title of a recording, a film or a piece of another site",
	Chapter:        "The title of a chapter",
	Track:          "What a timed text is called in a menu",
	Post:           "The text of a post on another site",
	Listing:        "A listing, for context",
	Cell:           "A cell of a table",
	Callout:        "The title of a remark",
	Summary:        "The line that opens what is folded",
	Update:         "The headline of an entry of a live report",
	Promo:          "A call to action",
	Action:         "The words on a button",
	Spoken:         "How something is said aloud",
	Section:        "The section of the publication",
	Tag:            "The name of a topic",
	Advisory:       "A warning of the content",
	Prompt:         "The invitation to comment",
	Usage:          "What others may do with the work",
	Correction:     "A correction",
	LinkTitle:      "The title of a link",
	Expansion:      "What an abbreviation stands for",
	Reading:        "The reading of the characters below it",
}
