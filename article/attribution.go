package article

// A Source is a work that an article rests on.
type Source struct {
	ID        string // by which credits and quotations refer to it; unique in the article
	Name      string // of the outlet or body, such as "The Verge"
	URL       string
	Title     string // of the work itself
	Author    string
	Publisher string // where it differs from Name
	Lang      string
	Published Date
	Retrieved Date
	Licence   string
	Use       Use
	Extra     Extra
}

// A Use says how an article used a source. The zero Use states nothing.
type Use string

// The uses.
const (
	UseUnstated    Use = ""
	UseBasis       Use = "basis"       // the article retells or reworks it
	UseTranslated  Use = "translated"  // the article is its translation
	UseSummarised  Use = "summarised"  // the article is its summary
	UseQuoted      Use = "quoted"      // the article quotes it
	UseBackground  Use = "background"  // the article drew facts from it
	UseRepublished Use = "republished" // the article is a copy of it, by agreement
)

// An Attribution says who made a work, from what: its credits, in the order in which they are told.
// It is never stored as a sentence; each reader's language composes its own.
type Attribution []Credit

// A Credit says that an agent did something for a work and, where it applies, from which sources.
// Credits of one role that follow each other are told together ("edited by A and B").
type Credit struct {
	Role    Role
	Label   string   // for a role of the host's own: its words, in the article's language
	Agent   Agent    // who did it; zero where it is not stated
	Sources []string // IDs of the sources that it was done from
	Date    Date     // when, where it is stated
	Extra   Extra
}

// An Agent is a person, an organisation or a piece of software.
type Agent struct {
	Kind   AgentKind
	Name   string
	URL    string
	Title  string // position, such as "Head of AI"
	Bio    Inlines
	Image  *Image
	Lang   string // of the name, where it differs from the article's
	SameAs []string
	Extra  Extra
}

// An AgentKind tells people from organisations and software. The zero kind states nothing.
type AgentKind string

// The kinds of agent.
const (
	AgentUnstated AgentKind = ""
	Person        AgentKind = "person"
	Organization  AgentKind = "organization"
	Software      AgentKind = "software"
)

// A Role is what an agent did for a work: one of the constants below, or a word of the host's own,
// which then brings its wording in [Credit.Label].
type Role string

// The known roles.
const (
	RoleWriting       Role = "writing"
	RoleReporting     Role = "reporting"
	RoleEditing       Role = "editing"
	RoleTranslating   Role = "translating"
	RoleAIProcessing  Role = "aiProcessing"  // a machine reworked a source
	RoleAISummarising Role = "aiSummarising" // a machine shortened a source
	RoleAITranslating Role = "aiTranslating" // a machine translated a source
	RoleAIGenerating  Role = "aiGenerating"  // a machine made it
	RoleFactChecking  Role = "factChecking"
	RoleReviewing     Role = "reviewing" // a human read it and answers for it
	RolePhotography   Role = "photography"
	RoleIllustration  Role = "illustration"
	RoleCollage       Role = "collage"
	RoleVideo         Role = "video"
	RoleNarration     Role = "narration"
	RolePublishing    Role = "publishing"
	RoleSource        Role = "source" // it came from there: the credit line's "Source: …"
)

// AI reports whether the role is a machine's doing.
func (r Role) AI() bool {
	switch r {
	case RoleAIProcessing, RoleAISummarising, RoleAITranslating, RoleAIGenerating:
		return true
	}
	return false
}

// Known reports whether the role is one of the constants of this package.
func (r Role) Known() bool {
	switch r {
	case RoleWriting, RoleReporting, RoleEditing, RoleTranslating, RoleFactChecking, RoleReviewing,
		RolePhotography, RoleIllustration, RoleCollage, RoleVideo, RoleNarration, RolePublishing, RoleSource:
		return true
	}
	return r.AI()
}

// AI reports whether any credit says that a machine had a part in the work.
func (a Attribution) AI() bool {
	for i := range a {
		if a[i].Role.AI() {
			return true
		}
	}
	return false
}

// Reviewed reports whether the attribution records a review by a human: a credit for [RoleReviewing]
// or [RoleFactChecking] whose agent is a [Person]. That an organisation edited a text is not such a record.
func (a Attribution) Reviewed() bool {
	for i := range a {
		c := &a[i]
		if c.Agent.Kind == Person && (c.Role == RoleReviewing || c.Role == RoleFactChecking) {
			return true
		}
	}
	return false
}

// Authors returns the agents who wrote or reported the article, in the order of their credits. No article has none.
func (a *Article) Authors() []Agent {
	if a == nil {
		return nil
	}
	var who []Agent
	for i := range a.Attribution {
		c := &a.Attribution[i]
		if (c.Role == RoleWriting || c.Role == RoleReporting) && c.Agent.Name != "" {
			who = append(who, c.Agent)
		}
	}
	return who
}

// Source returns the article's source with the given ID, or nil. It points into the article.
func (a *Article) Source(id string) *Source {
	if a == nil {
		return nil
	}
	for i := range a.Sources {
		if a.Sources[i].ID == id {
			return &a.Sources[i]
		}
	}
	return nil
}

// A SourceType is a term of IPTC's digital source type vocabulary, such as "digitalCapture" or
// "trainedAlgorithmicMedia" (http://cv.iptc.org/newscodes/digitalsourcetype/).
// The zero SourceType states nothing, and nothing is guessed from it.
type SourceType string
