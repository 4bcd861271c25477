package render

import "slices"

// A Surface says what a form of output is and where it carries an article's attribution.
type Surface struct {
	Name    string // as convert -to takes it, such as "card"
	Media   string // media type
	Visible string // where a person reads or hears the attribution
	Machine string // where a machine reads it; or, after "none: ", why it cannot
}

// The table of surfaces that are there, and of their slots.
var surfaces = []Surface{
	{"activitypub", "application/ld+json", "a paragraph of the content, before any cut", "isBasedOn, author, editor, translator, contributor, creditText, digitalSourceType"},
	{"applenews", "application/json", "the byline right under the intro", "metadata authors; contentGenerationType where a machine generated the text"},
	{"article", "application/json", "none: a model for programs", "sources, attribution"},
	{"atom", "application/atom+xml", "the summary and the content of the entry", "link rel=via, author, contributor, category of the IPTC's source types"},
	{"card", "text/html", "the line .sf-attribution and the source badge", "data-ai-disclosure on the article element"},
	{"chunks", "application/x-ndjson", "the spoken intro and outro, in the first chunk and the last", "none: a chunk is a request to a synthesiser"},
	{"discord", "application/json", "the footer of the first embed, or the first text of its description", "none: the fields of an embed are all shown to people"},
	{"email", "message/rfc822", "the line under the standfirst, in both parts; in a digest under each headline of the index too", "the AI-Disclosure header, meta ai-disclosure, data-ai-disclosure"},
	{"epub", "application/epub+zip", "the line under each headline, and the sources after each article", "dc:creator and dc:contributor with MARC relators, dc:source, the IPTC's digitalSourceType"},
	{"gemtext", "text/gemini", "the line under the standfirst", "none: gemtext has no fields"},
	{"head", "text/html", "none: a page shows its body; the head is for machines", "JSON-LD, meta ai-disclosure"},
	{"html", "text/html", "the line .sf-attribution and the source badge", "data-ai-disclosure on the article element"},
	{"jsonfeed", "application/feed+json", "the summary and the content of the item", "external_url, authors, _provenance"},
	{"jsonld", "application/ld+json", "none: a record for machines", "isBasedOn, author, contributor, creditText, digitalSourceType"},
	{"markdown", "text/markdown", "the line under the standfirst", "none: Markdown has no fields"},
	{"ninjs", "application/json", "by: the attribution as a sentence", "infoSources, people, organisations, digitalSourceType, trustIndicators, associations of the sources"},
	{"oembed", "application/json+oembed", "the last paragraph of the HTML, and author_name", "author_name, ai_disclosure, digital_source_type, sources"},
	{"opml", "text/x-opml", "the note of the outline", "_note"},
	{"page", "text/html", "the line .sf-attribution and the source badge", "JSON-LD, meta ai-disclosure, data-ai-disclosure"},
	{"pages", "application/xml", "none: a sitemap is for machines", "none: a sitemap has no field for it, and leads to pages that have"},
	{"pandoc", "application/json", "the line under the standfirst", "meta: attribution, ai-disclosure, sources, credits"},
	{"podcast", "application/rss+xml", "the description and the content of the item", "dc:source, podcast:person, podcast:txt ai-content, category of the IPTC's source types"},
	{"portabletext", "application/json", "attributionLine", "sources, attribution, digital source type"},
	{"prosemirror", "application/json", "the paragraph under the standfirst", "attrs of the document: sources, attribution, source type"},
	{"prov", "application/ld+json", "none: a record for machines", "prov:wasAttributedTo, wasGeneratedBy, wasDerivedFrom, hadRole; schema:creditText, digitalSourceType"},
	{"rss", "application/rss+xml", "the description and the content of the item", "dc:source, dc:creator, atom:link rel=via, category of the IPTC's source types"},
	{"script", "application/json", "the utterances of intro and outro", "the roles of those utterances"},
	{"sitemap", "application/xml", "none: a sitemap is for machines", "none: a sitemap has no field for it, and leads to pages that have"},
	{"slack", "application/json", "the context under the headline, and the text for notifications", "metadata: attribution, ai_disclosure, digital_source_type, sources"},
	{"sms", "text/plain", "the line above the address", "none: plain text has no fields"},
	{"speech", "text/plain", "the spoken intro and outro", "none: plain text has no fields"},
	{"ssml", "application/ssml+xml", "the spoken intro and outro", "none: SSML's meta and metadata are for the synthesiser"},
	{"telegram", "text/html", "the line under the standfirst", "none: a message has no fields"},
	{"telegram-rich", "application/json", "the line under the standfirst, and the footer", "none: a message has no fields"},
	{"terminal", "text/plain", "the line under the standfirst", "none: a terminal has no fields"},
	{"text", "text/plain", "the line under the standfirst", "none: plain text has no fields"},
	{"whatsapp", "text/plain", "the line under the standfirst", "none: a message has no fields"},
	{"xliff", "application/xliff+xml", "a note of the file", "metadata of the file: sources, credits, disclosure with the IPTC's source type"},
}

// Surfaces returns the surfaces of this module, by name.
func Surfaces() []Surface { return slices.Clone(surfaces) }
