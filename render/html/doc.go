// Package html prints articles as HTML: cards, whole articles, and pages with their stylesheet.
//
// A [Printer] appends to the caller's buffer. Into a buffer with room, and without hooks, it allocates next to nothing:
// a card the capital letter of its attribution, an article the anchors of its headings, the numbers of its footnotes
// and the capital letters of its credits.
//
// # What comes out
//
// HTML that a strict Content-Security-Policy lets pass: no script within it, no style attribute, no request to another site but
// for the article's own media. No text of an article becomes markup, and no address goes out that the address gate of
// the module refuses. Links open where the reader stands, and carry no rel: the works that an article rests on are to
// know where their readers come from.
//
// The element around an article has the reader's language and direction, since the labels in it are the reader's.
// Where the article is in another, its own parts say so with lang and dir; so do names and titles whose language is
// known. Names are isolated by bdi.
//
// A page works without a script. Its table of contents and its details open by themselves, its notes open over the text by the
// popover attribute (see [Notes]), its player is the browser's, its share links are links. One script, [Script], may be added:
// with [Printer.ReadAlong] and [Printer.Cues] it highlights what the voice says.
//
// # Cards
//
// A card lays itself out by the width of the slot it stands in, from some 160 pixels up, and not by that of the window. It has one link, which
// fills it, and above that the source badge and, on an [Audio] card, the player. [Printer.AppendCards] sets cards in a [Grid], a [List] or
// a [River]; hosts that set them by their own templates take the class sf-cards for a grid.
//
// # Ids
//
// Headings and updates have the anchors of locale.NewAnchors, and other nodes the ID of their Meta, each after "at.". The ids of the
// printer's own are sf-content, sf-sources, sf-corrections, sf-comments, sf-fn-N for a footnote, sf-over-N for the part of it that
// opens over the text, and sf-fnref-N for its first mention (sf-fnref-N-M for a later one). No node's ID may begin with "sf-": such
// an ID is not printed. All ids take [Printer.IDPrefix]. Cards have none.
//
// # Classes
//
// The names of these classes are stable:
//
//	sf-page, sf-masthead, sf-home, sf-main, sf-skip   a page and its parts
//	sf-article, sf-header, sf-body, sf-footer   an article and its parts
//	sf-vertical                              an article in upright lines
//	sf-kicker, sf-headline, sf-long, sf-standfirst    the lines of its head: sf-long is a headline of many words
//	sf-badge-line, sf-badge, sf-way, sf-arrow, sf-original   the source badge, and the way to the original in it
//	sf-attribution, sf-more                  the line of attribution, and the way to the sources that it only counts
//	sf-ai, sf-ai-generated                   the machine's mark: changed, or made
//	sf-dateline, sf-date, sf-date-label, sf-ago, sf-corrected, sf-pace   dates, how long ago, the reading time
//	sf-status, sf-retracted, sf-draft, sf-embargo, sf-advisory, sf-preview-end   what a reader must know
//	sf-hero, sf-figure, sf-tall, sf-image, sf-image-link, sf-alt, sf-icon   pictures: sf-tall is not wider than high
//	sf-gallery, sf-gallery-grid, sf-odd, sf-video, sf-audio, sf-media-title, sf-length   galleries, of an odd number of pictures, films, recordings
//	sf-transcript, sf-chapters, sf-clock     what goes with a recording
//	sf-embed, sf-embed-box, sf-embed-site, sf-embed-title, sf-embed-by, sf-embed-open   a piece of another site
//	sf-caption, sf-caption-text, sf-credit   a caption, and the credit in it
//	sf-listen, sf-listen-title, sf-listen-mark   the listen bar
//	sf-playing, sf-now                       set by the script: on the bar that plays, on what is being said
//	sf-contents, sf-level-2…6                the table of contents
//	sf-editions, sf-editions-label, sf-share, sf-share-label   other languages, share links
//	sf-quote, sf-pull, sf-cite, sf-role      quotations, whose they are
//	sf-code, sf-table, sf-math, sf-tex       what scrolls by itself
//	sf-start, sf-center, sf-end              the alignment of a cell
//	sf-tasks, sf-task, sf-open, sf-done, sf-box, sf-terms, sf-divider   lists of tasks and of terms, a divider
//	sf-callout, sf-callout-title, sf-note-box, sf-tip, sf-warning, sf-facts, sf-details   set apart
//	sf-update, sf-update-line, sf-update-headline, sf-pinned, sf-pin   a live report
//	sf-ref, sf-ref-link, sf-ref-open         the mark of a footnote, its link and its button
//	sf-notes, sf-notes-list, sf-note, sf-note-body, sf-back   footnotes
//	sf-label                                 the small heading of a part of the footer
//	sf-sources, sf-dot, sf-corrections, sf-correction-date, sf-tags, sf-rights   what ends an article
//	sf-publisher, sf-publisher-text, sf-publisher-name, sf-tagline, sf-about, sf-logo, sf-monogram   the publisher box
//	sf-promo, sf-promo-media, sf-promo-text, sf-promo-headline, sf-action, sf-button   a call to action
//	sf-discussion, sf-discussion-prompt      the place for comments
//	sf-related, sf-next, sf-next-media, sf-next-text, sf-next-link   what to read next
//	sf-group, sf-group-heading, sf-cards, sf-grid, sf-list, sf-river, sf-slot   many cards
//	sf-card, sf-card-hero, sf-card-standard, sf-card-compact, sf-card-row, sf-card-quote, sf-card-audio
//	sf-card-in, sf-card-media, sf-card-text, sf-card-headline, sf-card-link, sf-card-player
//	sf-focus sf-x-0…10 sf-y-0…10             the point that stays in view, in tenths
//	sf-tint sf-r-0…5 sf-g-0…5 sf-b-0…5       a placeholder colour, in fifths of each channel
//
// A listing has the class language-NAME. The stylesheet colours these classes, for [Printer.Highlight]: sf-tok-keyword, sf-tok-tag,
// sf-tok-string, sf-tok-attr, sf-tok-number, sf-tok-constant, sf-tok-function, sf-tok-type, sf-tok-comment, sf-tok-meta,
// sf-tok-inserted and sf-tok-deleted. Any other, such as sf-tok-operator, keeps the colour of the text.
//
// # Theme
//
// The stylesheet is one cascade layer, standfirst: a rule outside any layer goes before it. It has light and dark by the
// color-scheme of what is around it, of which a page has both. These custom properties are set on the root; set them
// there or on whatever is around:
//
//	--sf-paper, --sf-ink, --sf-quiet, --sf-line, --sf-wash   ground, text, lesser text, rules, boxes
//	--sf-accent, --sf-alert, --sf-mark                       accent, warnings, highlighted text
//	--sf-size                                                size of the text, which else grows with the window from 18 to 24 pixels
//	--sf-leading                                             line height of the text; else that of the script, 1.62 for Latin
//	--sf-measure, --sf-wide                                  width of the text, and of what goes beyond it, in em of the text
//	--sf-radius                                              corners
//	--sf-figures                                             figures of Latin text: oldstyle-nums proportional-nums
//	--sf-text, --sf-label, --sf-code                         fonts of text, of labels and of code, in place of the stacks
//
// The stacks are system fonts by the language of each part. A host's own rules may use them: --sf-serif, --sf-sans and --sf-mono.
// Properties whose names begin with "--_" are the stylesheet's own.
//
// Sources of the stylesheet are the files in css, one a concept, in the order that style_test.go lists; go generate makes
// zstandfirst.css of them.
package html
