// Package standfirst is the overview of a module for modelling and rendering articles that began elsewhere.
//
// One Article goes in, and every surface comes out: safe, in the reader's language, with its sources said aloud.
// The module is a library: it has no server, no database, no global state, no clock and no network.
//
//	untrusted ──▶ sanitize ──▶ article.Article ──▶ render/<surface> ──▶ bytes
//
// Its packages:
//
//   - [github.com/standfirst/standfirst/article] is the model: Article, Source, Attribution, and the tree of the body.
//   - [github.com/standfirst/standfirst/sanitize] is the only door for content from outside.
//   - [github.com/standfirst/standfirst/render] is what all surfaces share.
//   - [github.com/standfirst/standfirst/render/html] prints cards, articles and pages.
//   - [github.com/standfirst/standfirst/render/head] prints what goes into a page's head: JSON-LD, Open Graph.
//   - [github.com/standfirst/standfirst/render/feed] prints feeds: RSS, Atom, JSON Feed, podcasts, sitemaps.
//   - [github.com/standfirst/standfirst/render/text] prints plain text and Markdown.
//   - [github.com/standfirst/standfirst/render/speech] prints what a voice reads, in words.
//   - [github.com/standfirst/standfirst/render/locale] is how a language says things.
//   - [github.com/standfirst/standfirst/render/rendertest] keeps golden files of all that.
//
// The root package itself holds nothing.
package standfirst
