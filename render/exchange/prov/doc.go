// Package prov prints an article's attribution as a provenance record: who did what to make it, from which works, in the terms
// of W3C's PROV-O (Recommendation of 30 April 2013) and schema.org, as JSON-LD.
//
// The record is a graph. Its nodes are entities (the article, its sources, its pictures, films and recordings, the entries of
// a live report, its quotations and embeds, its other editions), activities (one for each credit) and agents (people,
// organisations, software).
//
//	of the model                        in the record
//	Credit                              prov:Activity; its Agent by prov:wasAssociatedWith, and with prov:hadRole by an association
//	an AI role without an Agent         a prov:SoftwareAgent without a name
//	Credit.Sources                      prov:used; what was made is prov:wasDerivedFrom them
//	Credit.Date, to the second          prov:endedAtTime
//	RoleReviewing, FactChecking, Publishing  what was reviewed, checked, published is prov:wasInfluencedBy them
//	RoleSource                          no activity: prov:wasDerivedFrom the source, prov:wasAttributedTo the agent, both qualified
//	all other roles                     what was made is prov:wasGeneratedBy them
//	Source                              prov:wasDerivedFrom; quoted also prov:wasQuotedFrom, background also prov:hadPrimarySource
//	Source.Use                          the label of a prov:qualifiedDerivation
//	Agent of any credit                 prov:wasAttributedTo
//	Published, to the second            prov:generatedAtTime, beside schema:datePublished
//	SourceType, or what credits state   schema:digitalSourceType, the URI of IPTC
//	Editions                            prov:alternateOf; the original prov:wasDerivedFrom and schema:translationOfWork
//
// That background is a primary source is this package's convention: PROV leaves the word to each domain.
//
// The sentence that tells the attribution in the reader's language is the schema:creditText of the article, and each activity
// has its own as rdfs:label. A node's @id is its address where it has one, else a fragment of the article's address; no node
// is blank, and the same article has the same ids each time. Nothing is made up: a time of which the second is not stated is
// no xsd:dateTime and stands as its schema.org date alone.
//
// The body is not in the record, and hooks for blocks have nothing to do here.
package prov
