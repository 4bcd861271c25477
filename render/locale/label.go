package locale

// A Label is one of the library's own words.
type Label string

// The labels. Each has its words in every language of the message files.
const (
	Untitled        Label = "untitled"        // "Untitled": where a format demands a title
	Listen          Label = "listen"          // "Listen to article"
	ReadMore        Label = "readMore"        // "Read more"
	Original        Label = "original"        // "original": on the badge that leads to the source
	SourceWord      Label = "source"          // "Source"
	SourcesWord     Label = "sources"         // "Sources"
	PublishedWord   Label = "published"       // "Published"
	UpdatedWord     Label = "updated"         // "Updated"
	CorrectionWord  Label = "correction"      // "Correction"
	CorrectionsWord Label = "corrections"     // "Corrections"
	RetractedWord   Label = "retracted"       // "This article has been retracted."
	DraftWord       Label = "draft"           // "Draft"
	EmbargoWord     Label = "embargo"         // "Embargoed until"
	ContentsWord    Label = "contents"        // "Contents"
	CommentsWord    Label = "comments"        // "Comments"
	CommentsPrompt  Label = "commentsPrompt"  // "What do you think?"
	Related         Label = "related"         // "Related"
	TagsWord        Label = "tags"            // "Tags"
	Share           Label = "share"           // "Share"
	Languages       Label = "languages"       // "Also in": heads the list of editions
	AboutPublisher  Label = "aboutPublisher"  // "About the publisher"
	FootnotesWord   Label = "footnotes"       // "Footnotes"
	FootnoteWord    Label = "footnote"        // "Footnote"
	BackToText      Label = "backToText"      // "Back to the text"
	GalleryWord     Label = "gallery"         // "Gallery"
	ImageWord       Label = "image"           // "Image"
	VideoWord       Label = "video"           // "Video"
	AudioWord       Label = "audio"           // "Audio"
	TableWord       Label = "table"           // "Table"
	CodeWord        Label = "code"            // "Code"
	TranscriptWord  Label = "transcript"      // "Transcript"
	ChaptersWord    Label = "chapters"        // "Chapters"
	NoteWord        Label = "note"            // "Note"
	TipWord         Label = "tip"             // "Tip"
	WarningWord     Label = "warning"         // "Warning"
	FactsWord       Label = "facts"           // "Key facts"
	AdvisoryWord    Label = "advisory"        // "Content advisory"
	SubscribersOnly Label = "subscribersOnly" // "The rest of this article is for subscribers."
	TaskOpenWord    Label = "taskOpen"        // "To do"
	TaskDoneWord    Label = "taskDone"        // "Done"
	PinnedWord      Label = "pinned"          // "Pinned"
	UpdateWord      Label = "update"          // "Update": an entry of a live report
	EmbedOpen       Label = "embedOpen"       // "Open the original"
	AIModifiedWord  Label = "aiModified"      // "AI-modified": the short mark
	AIGeneratedWord Label = "aiGenerated"     // "AI-generated": the short mark
	QuoteBegin      Label = "quoteBegin"      // "Quote": said before a quotation where there is one voice only
	QuoteEnd        Label = "quoteEnd"        // "End of quote"
	EndOfArticle    Label = "endOfArticle"    // "End of article"
)

// Label returns the locale's words for a label.
func (l *Locale) Label(k Label) string { return string(k) }

// A Count is a phrase with a number in it, with the plural forms of each language.
type Count string

// The counts.
const (
	MinutesToRead Count = "minutesToRead" // "5 min read"
	CommentCount  Count = "commentCount"  // "12 comments"
	OtherSources  Count = "otherSources"  // "49 other sources"
	SourceCount   Count = "sourceCount"   // "50 sources"
	ImageCount    Count = "imageCount"    // "8 images"
)

// AppendCount appends a phrase with the number n in it.
func (l *Locale) AppendCount(dst []byte, k Count, n int) []byte { return l.AppendInt(dst, int64(n)) }

// A Name is a label with a name in it.
type Name string

// The phrases with a name.
const (
	LabelName     Name = "labelName"     // "{label}: {name}"; see AppendLabelled
	FromPublisher Name = "fromPublisher" // "From {name}.": begins a spoken article
	BySpeaker     Name = "bySpeaker"     // "{name} said:": before a quotation with one voice
	ImageOf       Name = "imageOf"       // "Image: {name}"
	ReadOn        Name = "readOn"        // "Read on at {name}"
)

// AppendName appends a phrase with a name in it.
func (l *Locale) AppendName(dst []byte, k Name, name string) []byte { return append(dst, name...) }
