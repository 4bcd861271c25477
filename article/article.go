package article

// An Article is one published piece: its words, its media, and who made it from what.
//
// The zero Article is valid and prints as an empty, untitled piece.
// An Article is plain data: share it between goroutines freely as long as none of them changes it.
// Nothing in this module changes an Article that it is given.
type Article struct {
	ID   string // the publisher's own identifier: stable, never shown
	URL  string // the canonical URL of this edition
	Lang string // BCP 47 tag of the language that the article is written in

	Kicker     Inlines   // the short line above the headline, a topic or a rubric
	Headline   Inlines   // the title of the piece
	Headlines  Headlines // other wordings of the headline, for other places
	Standfirst Inlines   // the summary under the headline, also called deck or dek

	Status    Status
	Embargo   Date // with StatusEmbargoed: not to be shown before
	Published Date // when readers first saw it
	Updated   Date // when its substance last changed

	Publisher   *Publisher
	Sources     []Source    // the works that it rests on
	Attribution Attribution // who did what to make it, in the order in which it is told
	SourceType  SourceType  // how the text came to be, where the publisher states it

	Hero  *Image // the picture that stands for the piece
	Audio *Audio // the piece as sound: a listen version, or the episode that it presents
	Body  []Block

	Section     string
	Tags        []Tag
	Access      Access
	Advisories  []Advisory  // content warnings
	Promo       *Promo      // the call to action that follows the piece
	Discussion  *Discussion // where readers comment
	Related     []Related
	Editions    []Edition // the same work in other languages
	Rights      *Rights
	Corrections []Correction

	Extra Extra // members of the JSON form that this version does not know
}

// Headlines are other wordings of an article's headline, by use.
// An empty one means that the headline itself serves.
type Headlines struct {
	Short  string // for narrow places: a list row, a badge
	Social string // for shared links
	Search string // for search results
	Push   string // for notifications
	Spoken string // for the ear
	Extra  Extra
}

// A Status says where an article is in its life. The zero Status is a published article.
type Status string

// The statuses.
const (
	StatusPublished Status = ""
	StatusDraft     Status = "draft"
	StatusEmbargoed Status = "embargoed" // see Article.Embargo
	StatusCorrected Status = "corrected" // see Article.Corrections
	StatusRetracted Status = "retracted" // shown, if at all, with its retraction
)

// A Publisher is the house that publishes an article.
type Publisher struct {
	Name     string
	URL      string
	Tagline  Inlines
	About    Inlines
	Logo     *Image
	Monogram string // one to three letters that stand in for a logo, such as "ZK"
	SameAs   []string
	Extra    Extra
}

// A Tag is a topic of an article.
type Tag struct {
	Name  string
	URL   string
	Extra Extra
}

// Access says who may read an article. The zero Access is free to all.
type Access struct {
	Kind AccessKind
	// Preview is, with AccessPreview, the number of body blocks that everyone may read.
	Preview int
	Extra   Extra
}

// An AccessKind is a kind of access.
type AccessKind string

// The kinds of access.
const (
	AccessFree        AccessKind = ""
	AccessPreview     AccessKind = "preview"     // the first blocks are free
	AccessSubscribers AccessKind = "subscribers" // nothing of the body is free
)

// An Advisory warns of content that some readers would rather not meet unprepared.
type Advisory struct {
	Kind  string // such as "violence", "flashing", "suicide": the host's own vocabulary
	Text  Inlines
	Extra Extra
}

// A Discussion is the place where readers talk about an article.
type Discussion struct {
	URL    string
	Prompt Inlines // such as "What do you think?"; empty means the locale's words
	Count  int     // comments so far; zero means none or not known, and is not shown
	Extra  Extra
}

// Related is a link to another piece that the reader may want next.
type Related struct {
	URL      string
	Headline Inlines
	Kicker   Inlines
	Image    *Image
	Lang     string
	Extra    Extra
}

// An Edition is the same work in another language or for another place.
type Edition struct {
	Lang     string
	URL      string
	Headline Inlines
	Original bool // the edition that the others were made from
	Extra    Extra
}

// Rights say what others may do with a work.
type Rights struct {
	Copyright  string // the notice, such as "© 2026 Hamidun News"
	Holder     string
	Year       int
	Licence    string // URL of the licence, or its SPDX name
	Usage      Inlines
	UsageURL   string // where a licence can be acquired
	DataMining DataMining
	Extra      Extra
}

// DataMining says whether machines may learn from a work. The zero value states nothing.
type DataMining string

// The statements about data mining.
const (
	MiningUnstated     DataMining = ""
	MiningAllowed      DataMining = "allowed"
	MiningNoGenerative DataMining = "no-generative-training"
	MiningNoTraining   DataMining = "no-training"
	MiningProhibited   DataMining = "prohibited"
)

// A Correction records a change to something that had been published.
type Correction struct {
	Date  Date
	Text  Inlines
	Extra Extra
}
