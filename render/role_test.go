package render

import (
	"testing"

	"github.com/standfirst/standfirst/article"
)

// Every role of the model has its row, and says no more of an agent than a vocabulary can hold.
func TestRoles(t *testing.T) {
	for _, p := range projections {
		if !p.Role.Known() {
			t.Errorf("%s is in the table but not in the model", p.Role)
		}
		if p.Role.AI() != (p.SourceType != "") {
			t.Errorf("%s: a machine's role, and only one, implies a source type; this implies %q", p.Role, p.SourceType)
		}
		if got := p.SchemaOrgFor(article.Software); got != "" {
			t.Errorf("%s: software became schema.org's %s", p.Role, got)
		}
	}
	if got := Role("astrology"); got != (Projection{Role: "astrology"}) {
		t.Errorf("a role of the host's own projects to %+v", got)
	}
}

func TestDisclose(t *testing.T) {
	person := article.Agent{Kind: article.Person, Name: "Ada"}
	house := article.Agent{Kind: article.Organization, Name: "Desk"}
	for _, tt := range []struct {
		name         string
		attr         article.Attribution
		stated       article.SourceType
		kind         DisclosureKind
		meta, header string
		uri          string
	}{
		{name: "nothing stated"},
		{name: "a writer", attr: article.Attribution{{Role: article.RoleWriting, Agent: person}}},
		{
			name: "generated, nobody else", attr: article.Attribution{{Role: article.RoleAIGenerating}},
			kind: AIGenerated, meta: "ai-autonomous", header: "machine-generated", uri: "trainedAlgorithmicMedia",
		},
		{
			name: "edited by a house", attr: article.Attribution{{Role: article.RoleAIProcessing}, {Role: article.RoleEditing, Agent: house}},
			kind: AIModified, header: "ai-modified", uri: "compositeWithTrainedAlgorithmicMedia",
		},
		{
			name: "reviewed", attr: article.Attribution{{Role: article.RoleAIGenerating}, {Role: article.RoleReviewing, Agent: person}},
			kind: AIGenerated, meta: "ai-assisted", header: "ai-originated", uri: "trainedAlgorithmicMedia",
		},
		{
			name: "a house that reviewed is not a person", attr: article.Attribution{{Role: article.RoleAIGenerating}, {Role: article.RoleReviewing, Agent: house}},
			kind: AIGenerated, header: "ai-originated", uri: "trainedAlgorithmicMedia",
		},
		{
			name: "stated alone", stated: "trainedAlgorithmicMedia",
			kind: AIGenerated, meta: "ai-autonomous", header: "machine-generated", uri: "trainedAlgorithmicMedia",
		},
		{
			name: "a stated type wins over one that follows", attr: article.Attribution{{Role: article.RoleAIProcessing}}, stated: "algorithmicMedia",
			kind: AIModified, meta: "ai-autonomous", header: "ai-modified", uri: "algorithmicMedia",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := Disclose(tt.attr, tt.stated)
			uri := ""
			if tt.uri != "" {
				uri = DigitalSourceTypeBase + tt.uri
			}
			if d.Kind != tt.kind || d.Meta() != tt.meta || d.Header() != tt.header || d.URI() != uri {
				t.Errorf("got %+v, meta %q, header %q, URI %q", d, d.Meta(), d.Header(), d.URI())
			}
		})
	}
}

func TestPartBounds(t *testing.T) {
	for _, tt := range []struct {
		part        Part
		n, from, to int
	}{
		{Part{}, 5, 0, 5},
		{Part{To: 2}, 5, 0, 2},
		{Part{From: 3}, 5, 3, 5},
		{Part{From: -1, To: 99}, 5, 0, 5},
		{Part{From: 9}, 5, 5, 5},
		{Part{From: 3, To: 1}, 5, 3, 3},
		{Part{From: 5, To: 5}, 5, 5, 5},
		{Part{}, 0, 0, 0},
	} {
		if from, to := tt.part.Bounds(tt.n); from != tt.from || to != tt.to {
			t.Errorf("%+v in %d: %d to %d, want %d to %d", tt.part, tt.n, from, to, tt.from, tt.to)
		}
	}
}
