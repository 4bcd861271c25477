// Package head prints what the head of a page says to machines: search engines, social networks, crawlers that ask what
// they may do, and whoever wants to know who made an article from what.
//
// [Printer.Append] prints all of it, as HTML for the head element. A page of package html takes it as it is:
//
//	meta := &head.Printer{Handle: "@hamidun"}
//	page := &html.Printer{Head: meta.Append}
//
// [Printer.AppendJSONLD] prints the schema.org record alone: a NewsArticle, or a LiveBlogPosting where the body has
// updates. Its selectors are the classes of package html.
//
// An [OEmbed] answers those who would show the article within pages of their own; the head links to the answers where the
// Printer knows the Endpoint.
//
// Of a body that is not free to all, only the part that is free is described. Drafts and embargoed articles ask not to
// be indexed.
//
// Nothing is made up. What an article does not state is left out, and [Printer.Check] tells beforehand what search
// engines would have liked to see.
//
// # Attribution
//
// Each source is in isBasedOn, and in citation too where the article quotes it or draws facts from it. People and
// organisations stand under the property of their role. schema.org has no property for software at work on a text:
// creditText tells the whole attribution as the reader's language composes it, machines and all, and
// digitalSourceType says what kind of work came of it.
package head
