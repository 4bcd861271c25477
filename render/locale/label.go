package locale

import "strings"

// A Label is one of the library's own words.
type Label string

// The labels. Each has its words in every language of the message files.
const (
	LabelUntitled        Label = "untitled"        // "Untitled": where a format demands a title
	LabelListen          Label = "listen"          // "Listen to article"
	LabelReadMore        Label = "readMore"        // "Read more"
	LabelOriginal        Label = "original"        // "original": on the badge that leads to the source
	LabelSource          Label = "source"          // "Source"
	LabelSources         Label = "sources"         // "Sources"
	LabelPublished       Label = "published"       // "Published"
	LabelUpdated         Label = "updated"         // "Updated"
	LabelCorrection      Label = "correction"      // "Correction"
	LabelCorrections     Label = "corrections"     // "Corrections"
	LabelRetracted       Label = "retracted"       // "This article has been retracted."
	LabelDraft           Label = "draft"           // "Draft"
	LabelEmbargo         Label = "embargo"         // "Embargoed until"
	LabelContents        Label = "contents"        // "Contents"
	LabelComments        Label = "comments"        // "Comments"
	LabelCommentsPrompt  Label = "commentsPrompt"  // "What do you think?"
	LabelRelated         Label = "related"         // "Related"
	LabelTags            Label = "tags"            // "Tags"
	LabelShare           Label = "share"           // "Share"
	LabelEmail           Label = "email"           // "Email": a link that writes a message
	LabelLanguages       Label = "languages"       // "Also in": heads the list of editions
	LabelAboutPublisher  Label = "aboutPublisher"  // "About the publisher"
	LabelFootnotes       Label = "footnotes"       // "Footnotes"
	LabelFootnote        Label = "footnote"        // "Footnote"
	LabelBackToText      Label = "backToText"      // "Back to the text"
	LabelGallery         Label = "gallery"         // "Gallery"
	LabelImage           Label = "image"           // "Image"
	LabelVideo           Label = "video"           // "Video"
	LabelAudio           Label = "audio"           // "Audio"
	LabelTable           Label = "table"           // "Table"
	LabelCode            Label = "code"            // "Code"
	LabelTranscript      Label = "transcript"      // "Transcript"
	LabelChapters        Label = "chapters"        // "Chapters"
	LabelNote            Label = "note"            // "Note"
	LabelTip             Label = "tip"             // "Tip"
	LabelWarning         Label = "warning"         // "Warning"
	LabelFacts           Label = "facts"           // "Key facts"
	LabelAdvisory        Label = "advisory"        // "Content advisory"
	LabelSubscribersOnly Label = "subscribersOnly" // "The rest of this article is for subscribers."
	LabelTaskOpen        Label = "taskOpen"        // "To do"
	LabelTaskDone        Label = "taskDone"        // "Done"
	LabelPinned          Label = "pinned"          // "Pinned"
	LabelUpdate          Label = "update"          // "Update": an entry of a live report
	LabelEmbedOpen       Label = "embedOpen"       // "Open the original"
	LabelAIModified      Label = "aiModified"      // "AI-modified": the short mark
	LabelAIGenerated     Label = "aiGenerated"     // "AI-generated": the short mark
	LabelQuoteBegin      Label = "quoteBegin"      // "Quote": said before a quotation where there is one voice only
	LabelQuoteEnd        Label = "quoteEnd"        // "End of quote"
	LabelFormula         Label = "formula"         // "Formula"
	LabelCorrected       Label = "corrected"       // "This article has been corrected."
	LabelRights          Label = "rights"          // "Rights"
	LabelLicence         Label = "licence"         // "Licence"
	LabelSkipToContent   Label = "skipToContent"   // "Skip to content"
	LabelEndOfArticle    Label = "endOfArticle"    // "End of article"
	LabelAuthor          Label = "author"          // "Author"
	LabelAuthors         Label = "authors"         // "Authors"
	LabelPublisher       Label = "publisher"       // "Publisher"
	LabelCaption         Label = "caption"         // "Caption": said before one
	LabelCredit          Label = "credit"          // "Credit": said before that of a picture
	LabelAITranslated    Label = "aiTranslated"    // "AI-translated": the short mark
	LabelAISummarised    Label = "aiSummarised"    // "AI-summarized": the short mark
	LabelAIVoice         Label = "aiVoice"         // "Read by a synthetic voice"
	LabelHumanReviewed   Label = "humanReviewed"   // "Reviewed by a person"
	LabelViewInBrowser   Label = "viewInBrowser"   // "View in browser": of a newsletter
	LabelReadRest        Label = "readRest"        // "Read the rest": where a text was cut
	LabelSubscribe       Label = "subscribe"       // "Subscribe"
	LabelUnsubscribe     Label = "unsubscribe"     // "Unsubscribe"
	LabelInThisIssue     Label = "inThisIssue"     // "In this issue": heads a newsletter's list
	LabelCover           Label = "cover"           // "Cover"
	LabelLive            Label = "live"            // "Live"
	LabelLatest          Label = "latest"          // "Latest"
	LabelClose           Label = "close"           // "Close"
	LabelPrevious        Label = "previous"        // "Previous"
	LabelNext            Label = "next"            // "Next"
	LabelSearch          Label = "search"          // "Search"
	LabelHome            Label = "home"            // "Home"
	LabelShowContent     Label = "showContent"     // "Show anyway": of what stands behind a warning
)

// LabelNames returns all labels, sorted by name.
func LabelNames() []Label {
	var all []Label
	for _, name := range MessageNames() {
		if !strings.Contains(name, ".") && !strings.Contains(wordsFor("en").get(name), "{") && wordsFor("en").get(name) != "" {
			all = append(all, Label(name))
		}
	}
	return all
}

// CountNames returns all counts, sorted by name.
func CountNames() []Count {
	var all []Count
	for i, name := range names {
		if base, ok := strings.CutSuffix(name, ".other"); ok && wordsFor("en").at(i) != "" {
			all = append(all, Count(base))
		}
	}
	return all
}

// Label returns the locale's words for a label.
func (l *Locale) Label(k Label) string { return l.words().get(string(k)) }

// A Count is a phrase with a number in it, with the plural forms of each language.
type Count string

// The counts.
const (
	CountMinutesToRead Count = "minutesToRead"  // "5 min read"
	CountComments      Count = "comments.count" // "12 comments"
	CountOtherSources  Count = "otherSources"   // "49 other sources"
	CountSources       Count = "sources.count"  // "50 sources"
	CountOtherNames    Count = "otherNames"     // "3 others": people and houses
	CountImages        Count = "images.count"   // "8 images"

	CountMinutesToListen Count = "minutesToListen" // "5 min listen"
	CountItems           Count = "items.count"     // "3 items"
	CountRows            Count = "rows.count"      // "12 rows"
)

// AppendCount appends a phrase with the number n in it, in the plural form that n takes.
func (l *Locale) AppendCount(dst []byte, k Count, n int) []byte {
	before, after, numbered := strings.Cut(l.words().plural(string(k), int64(n)), "{n}")
	dst = append(dst, before...)
	if numbered {
		dst = l.AppendInt(dst, int64(n))
		dst = append(dst, after...)
	}
	return dst
}

// A Name is a label with a name in it.
type Name string

// The phrases with a name.
const (
	NameLabelled Name = "labelName"     // "{label}: {name}"; see AppendLabelled
	NameFrom     Name = "fromPublisher" // "From {name}.": begins a spoken article
	NameSpeaker  Name = "bySpeaker"     // "{name} said:": before a quotation with one voice
	NameImage    Name = "imageOf"       // "Image: {name}"
	NameReadOn   Name = "readOn"        // "Read on at {name}"
)

// AppendName appends a phrase with a name in it. The name is isolated where its direction differs.
func (l *Locale) AppendName(dst []byte, k Name, name string) []byte {
	before, after, _ := strings.Cut(l.words().get(string(k)), "{name}")
	dst = append(dst, before...)
	dst = AppendIsolated(dst, name, l.Dir())
	return append(dst, after...)
}

// AppendLabelled appends "Label: name" as the locale writes it.
func (l *Locale) AppendLabelled(dst []byte, label, name string) []byte {
	before, after, _ := strings.Cut(l.words().get(string(NameLabelled)), "{label}")
	middle, end, _ := strings.Cut(after, "{name}")
	dst = append(dst, before...)
	dst = AppendIsolated(dst, label, l.Dir())
	dst = append(dst, middle...)
	dst = AppendIsolated(dst, name, l.Dir())
	return append(dst, end...)
}
