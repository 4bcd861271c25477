// Package html prints articles as HTML: cards, whole articles, and pages with their stylesheet.
//
// A [Printer] appends to the caller's buffer. Into a buffer with room, and without hooks, it allocates next to nothing:
// a card the capital letter of its attribution, an article the anchors of its headings, the numbers of its footnotes
// and the capital letters of its credits.
//
// # What comes out
//
// HTML that a strict Content-Security-Policy lets pass: no script, no style attribute, no request to another site but
// for the article's own media. No text of an article becomes markup, and no address goes out that the address gate of
// the module refuses. Links open where the reader stands, and carry no rel: the works that an article rests on are to
// know where their readers come from.
//
// The element around an article has the reader's language and direction, since the labels in it are the reader's.
// Where the article is in another, its own parts say so with lang and dir; so do names and titles whose language is
// known. Names are isolated by bdi.
//
// # Ids
//
// Headings and updates have the anchors of locale.NewAnchors, and other nodes the ID of their Meta, each after "at.". The ids of the
// printer's own are sf-content, sf-sources, sf-corrections, sf-comments, sf-fn-N for a footnote and sf-fnref-N for its first
// mention (sf-fnref-N-M for a later one). No node's ID may begin with "sf-": such an ID is not printed. All ids
// take [Printer.IDPrefix].
//
// # Classes
//
// The names of these classes are stable:
//
//	sf-page, sf-masthead, sf-main, sf-skip   a page and its parts
//	sf-article, sf-header, sf-body, sf-footer   an article and its parts
//	sf-kicker, sf-headline, sf-standfirst    the lines of its head
//	sf-badge, sf-attribution, sf-ai, sf-dateline   source badge, attribution, the machine's mark, dates
//	sf-status, sf-advisory, sf-preview-end   what a reader must know
//	sf-hero, sf-figure, sf-image-link, sf-gallery, sf-video, sf-audio, sf-embed   media
//	sf-caption, sf-credit                    a caption, and the credit in it
//	sf-listen, sf-contents, sf-editions      listen bar, table of contents, other languages
//	sf-quote, sf-pull, sf-cite               quotations
//	sf-code, sf-table, sf-math               what scrolls by itself
//	sf-callout, sf-tip, sf-warning, sf-facts, sf-details   set apart
//	sf-update, sf-pinned                     a live report
//	sf-ref, sf-notes, sf-note, sf-back       footnotes
//	sf-sources, sf-corrections, sf-tags, sf-rights   what ends an article
//	sf-publisher, sf-monogram, sf-promo, sf-button, sf-discussion, sf-related
//	sf-cards, sf-card, sf-card-hero, sf-card-standard, sf-card-compact, sf-card-row
//	sf-card-media, sf-card-text, sf-card-headline, sf-card-link
//	sf-focus sf-x-0…10 sf-y-0…10             the point that stays in view, in tenths
//	sf-tint sf-r-0…5 sf-g-0…5 sf-b-0…5       a placeholder colour, in fifths of each channel
//
// # Theme
//
// The stylesheet is one cascade layer: a rule outside any layer goes before it. It follows the color-scheme of what is
// around it, and a page has both. Set these custom properties on .sf-page, .sf-article and .sf-card:
//
//	--sf-paper, --sf-ink, --sf-quiet, --sf-line, --sf-wash   ground, text, lesser text, rules, boxes
//	--sf-accent, --sf-alert, --sf-mark                       accent, warnings, highlighted text
//	--sf-serif, --sf-sans, --sf-mono                         stacks of fonts, one a script
//	--sf-measure, --sf-wide                                  width of the text, and of what goes beyond it
//	--sf-figures                                             figures of the text, such as oldstyle-nums
//	--sf-size, --sf-leading, --sf-radius                     size and leading of the text, corners
package html
