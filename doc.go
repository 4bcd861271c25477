// Package standfirst is the overview of a module for modelling and rendering articles that began elsewhere.
//
// One Article goes in, and every surface comes out: safe, in the reader's language, with its sources said aloud.
// The module is a library: it has no server, no database, no global state, no clock and no network.
//
//	untrusted ──▶ sanitize ──▶ article.Article ──▶ render/<surface> ──▶ bytes
//
// # In
//
//   - [github.com/standfirst/standfirst/article] is the model: Article, Source, Attribution, and the tree of the body;
//     its JSON form with a schema; walking, rewriting and validation.
//   - [github.com/standfirst/standfirst/sanitize] is the only door for content from outside; below it stand the readers of
//     Markdown, of feeds, and of other systems' documents. What was taken out is told in a report.
//
// # Out
//
// Printers are structs whose zero value works. They append to the caller's buffer or return a
// [github.com/standfirst/standfirst/render.Fragment], never change an article, print every article there is, and print it
// the same each time.
//
//   - [github.com/standfirst/standfirst/render] is what all surfaces share: fragments, digests, hooks, the tables of roles and of surfaces.
//   - [github.com/standfirst/standfirst/render/html] prints cards, articles and pages;
//     [github.com/standfirst/standfirst/render/head] what goes into a page's head.
//   - [github.com/standfirst/standfirst/render/feed] prints feeds: RSS, Atom, JSON Feed, podcasts, sitemaps.
//   - [github.com/standfirst/standfirst/render/text] prints plain text, Markdown, gemtext, and text for a terminal.
//   - [github.com/standfirst/standfirst/render/speech] prints what a voice reads, in words, and what follows the voice.
//   - The packages below render/message print for chats, the fediverse, telephones and mail; those below render/exchange,
//     what other systems import; render/image, a module of its own, draws the picture for shared links.
//   - [github.com/standfirst/standfirst/render/locale] is how a language says things.
//   - [github.com/standfirst/standfirst/render/rendertest] keeps golden files of all that, and holds a host's own printers and
//     hooks against the promises of the module.
//
// # What is promised
//
// The attribution, and what a machine had to do with a text, is on every surface that has a place for it, at every
// length and in every language. No byte of content becomes markup. Nothing is invented. A change of output raises
// [github.com/standfirst/standfirst/render.OutputVersion].
//
// The folder docs has a tour, from nothing to a published page, and a short guide to each of: surfaces, theming,
// languages, hooks, storing, caching, embeds, attribution, security, stability.
//
// The root package itself holds nothing.
package standfirst
