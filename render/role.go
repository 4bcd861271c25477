package render

import "github.com/standfirst/standfirst/article"

// A Projection is what a role is called in the vocabulary of each surface. An empty field means that the vocabulary
// has no such term: the credit then goes into the surface's free text.
type Projection struct {
	Role       article.Role
	SchemaOrg  string             // property of a schema.org CreativeWork
	NINJS      string             // role of an infoSource in IPTC ninjs
	MARC       string             // MARC relator code, as EPUB uses it
	EBU        string             // EBU role, as media:credit uses it
	AppleNews  string             // component role in Apple News Format
	SourceType article.SourceType // IPTC digital source type that the role states of a text
}

// The one table of roles. schema.org's editor takes a Person only; an organisation that edited is a contributor,
// and a translator that is software has no property at all: see [Projection.SchemaOrgFor].
var projections = [...]Projection{
	{Role: article.RoleWriting, SchemaOrg: "author", NINJS: "author", MARC: "aut", EBU: "author", AppleNews: "author"},
	{Role: article.RoleReporting, SchemaOrg: "author", NINJS: "reporter", MARC: "rpt", EBU: "reporter", AppleNews: "author"},
	{Role: article.RoleEditing, SchemaOrg: "editor", NINJS: "editor", MARC: "edt", EBU: "editor"},
	{Role: article.RoleTranslating, SchemaOrg: "translator", NINJS: "translator", MARC: "trl", EBU: "translator"},
	{Role: article.RoleAIProcessing, NINJS: "aiProcessing", SourceType: "compositeWithTrainedAlgorithmicMedia"},
	{Role: article.RoleAISummarising, NINJS: "aiSummarising", SourceType: "compositeWithTrainedAlgorithmicMedia"},
	{Role: article.RoleAITranslating, NINJS: "aiTranslating", SourceType: "compositeWithTrainedAlgorithmicMedia"},
	{Role: article.RoleAIGenerating, NINJS: "aiGenerating", SourceType: "trainedAlgorithmicMedia"},
	{Role: article.RoleFactChecking, SchemaOrg: "contributor", NINJS: "factChecker", MARC: "ctb"},
	{Role: article.RoleReviewing, SchemaOrg: "contributor", NINJS: "reviewer", MARC: "rev"},
	{Role: article.RolePhotography, SchemaOrg: "creator", NINJS: "photographer", MARC: "pht", EBU: "photographer", AppleNews: "photographer"},
	{Role: article.RoleIllustration, SchemaOrg: "creator", NINJS: "illustrator", MARC: "ill", EBU: "illustrator", AppleNews: "illustrator"},
	{Role: article.RoleCollage, SchemaOrg: "creator", NINJS: "illustrator", MARC: "art", EBU: "graphic artist", AppleNews: "illustrator"},
	{Role: article.RoleVideo, SchemaOrg: "creator", NINJS: "videographer", MARC: "vdg", EBU: "camera operator"},
	{Role: article.RoleNarration, SchemaOrg: "contributor", NINJS: "narrator", MARC: "nrt", EBU: "narrator"},
	{Role: article.RolePublishing, SchemaOrg: "publisher", NINJS: "publisher", MARC: "pbl", EBU: "publisher"},
	{Role: article.RoleSource, SchemaOrg: "isBasedOn", NINJS: "source", MARC: "bib"},
}

// Role returns what r is called on each surface. A role of the host's own has the Role alone.
func Role(r article.Role) Projection {
	for i := range projections {
		if projections[i].Role == r {
			return projections[i]
		}
	}
	return Projection{Role: r}
}

// SchemaOrgFor returns the schema.org property for an agent of the given kind in this role, or "".
func (p Projection) SchemaOrgFor(k article.AgentKind) string {
	switch {
	case k == article.Software:
		return ""
	case p.SchemaOrg == "editor" && k != article.Person:
		return "contributor"
	}
	return p.SchemaOrg
}
