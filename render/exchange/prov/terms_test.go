package prov_test

import "strings"

// The terms of PROV-O, by hand from the Recommendation "PROV-O: The PROV Ontology" (W3C, 30 April 2013,
// https://www.w3.org/TR/2013/REC-prov-o-20130430/), sections 3.1 to 3.3: 30 classes and 50 properties.

// provClasses are the classes, each with the one that it is a subclass of, if any.
var provClasses = table(`
Entity
Activity
Agent
Collection Entity
EmptyCollection Collection
Bundle Entity
Person Agent
SoftwareAgent Agent
Organization Agent
Location
Influence
EntityInfluence Influence
Usage EntityInfluence
Start EntityInfluence
End EntityInfluence
Derivation EntityInfluence
PrimarySource Derivation
Quotation Derivation
Revision Derivation
ActivityInfluence Influence
Generation ActivityInfluence
Communication ActivityInfluence
Invalidation ActivityInfluence
AgentInfluence Influence
Attribution AgentInfluence
Association AgentInfluence
Plan Entity
Delegation AgentInfluence
InstantaneousEvent
Role
`)

// provProperties are the properties, each with its domain and its range; "any" is one of Entity, Activity and Agent, and "value" a
// literal.
var provProperties = table(`
wasGeneratedBy Entity Activity
wasDerivedFrom Entity Entity
wasAttributedTo Entity Agent
startedAtTime Activity xsd:dateTime
used Activity Entity
wasInformedBy Activity Activity
endedAtTime Activity xsd:dateTime
wasAssociatedWith Activity Agent
actedOnBehalfOf Agent Agent
alternateOf Entity Entity
specializationOf Entity Entity
generatedAtTime Entity xsd:dateTime
hadPrimarySource Entity Entity
value Entity value
wasQuotedFrom Entity Entity
wasRevisionOf Entity Entity
invalidatedAtTime Entity xsd:dateTime
wasInvalidatedBy Entity Activity
hadMember Collection Entity
wasStartedBy Activity Entity
wasEndedBy Activity Entity
invalidated Activity Entity
influenced any any
atLocation any Location
generated Activity Entity
wasInfluencedBy any any
qualifiedInfluence any Influence
qualifiedGeneration Entity Generation
qualifiedDerivation Entity Derivation
qualifiedPrimarySource Entity PrimarySource
qualifiedQuotation Entity Quotation
qualifiedRevision Entity Revision
qualifiedAttribution Entity Attribution
qualifiedInvalidation Entity Invalidation
qualifiedStart Activity Start
qualifiedUsage Activity Usage
qualifiedCommunication Activity Communication
qualifiedAssociation Activity Association
qualifiedEnd Activity End
qualifiedDelegation Agent Delegation
influencer Influence any
entity EntityInfluence Entity
hadUsage Derivation Usage
hadGeneration Derivation Generation
activity ActivityInfluence Activity
agent AgentInfluence Agent
hadPlan Association Plan
hadActivity Influence Activity
atTime InstantaneousEvent xsd:dateTime
hadRole Association Role
`)

func table(rows string) map[string][]string {
	t := map[string][]string{}
	for row := range strings.Lines(strings.TrimSpace(rows)) {
		words := strings.Fields(row)
		t[words[0]] = words[1:]
	}
	return t
}

// provIs reports whether a class is another or below it.
func provIs(class, other string) bool {
	if class == other || other == "any" && (provIs(class, "Entity") || provIs(class, "Activity") || provIs(class, "Agent")) {
		return true
	}
	above := provClasses[class]
	return len(above) > 0 && provIs(above[0], other)
}
