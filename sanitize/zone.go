package sanitize

import (
	"slices"
	"strings"
)

// A zone is what a part of a page is for, where its names tell.
type zone string

const (
	body       zone = ""
	kicker     zone = "kicker"
	standfirst zone = "standfirst"
	byline     zone = "byline"
	badge      zone = "source"
	credit     zone = "credit"
	dateline   zone = "date"
	publisher  zone = "publisher"
	promo      zone = "promo"
	comments   zone = "comments"
	tags       zone = "tags"
	// What follows is furniture: it has no place in an article.
	listen zone = "listen"
	share  zone = "share"
	more   zone = "related"
	signup zone = "newsletter"
	advert zone = "advertisement"
	chrome zone = "navigation"
)

// The names by which authors of pages call their parts. A part is called by the last zone in the list that one of its
// words, or two in a row, name.
var zones = []struct {
	zone  zone
	words string
}{
	{dateline, " date dateline timestamp datetime published posted pubdate publishdate datepublished "},
	{kicker, " kicker eyebrow rubric overline topline category section-label flag "},
	{byline, " byline author authors contributor contributors attribution provenance disclosure processed ai-note ai-label ai-disclosure "},
	{standfirst, " standfirst deck dek subtitle sub-title subheading subheadline subhead lead lede leadin lead-in summary excerpt intro teaser description abstract preamble "},
	{badge, " badge source origin original source-badge source-link via "},
	{credit, " credit credits photo-credit image-credit copyright "},
	{tags, " tags taglist topics keywords hashtags "},
	{publisher, " publisher author-box authorbox author-card author-bio about-author bio imprint publisher-box masthead-card "},
	{promo, " promo promotion cta call-to-action upsell academy "},
	{comments, " comments comment discussion disqus respond replies conversation "},
	{listen, " listen audio-player tts speech text-to-speech player podcast-player playback narrate "},
	{share, " share sharing social socials share-buttons sharebar addtoany follow-us "},
	{more, " related recommended recommendations recirculation trending popular readnext read-next readmore read-more readalso read-also see-also more-stories morefrom you-may-also-like also-read sidebar "},
	{signup, " newsletter subscribe subscription signup sign-up mailing-list paywall "},
	{advert, " ad ads advert advertisement adslot adsbygoogle sponsor sponsored sponsorship dfp gpt taboola outbrain "},
	{chrome, " nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs pagination topbar sitenav cookie cookies consent gdpr skip skiplink skip-link masthead toolbar search login toc table-of-contents site-header site-footer page-footer footer-links notification toast modal popup "},
}

// furniture reports whether a zone has no place in an article.
func (z zone) furniture() bool {
	switch z {
	case listen, share, more, signup, advert, chrome:
		return true
	}
	return false
}

// zoneOf returns what an element is for, by its own names and its kind.
func zoneOf(n *node) zone {
	switch n.data {
	case "nav", "search":
		return chrome
	case "button":
		return listen
	}
	switch attr(n, "role") {
	case "navigation", "banner", "search", "contentinfo", "menu", "menubar", "toolbar", "dialog", "alertdialog":
		return chrome
	}
	if rel := attr(n, "rel"); n.data == "a" && (rel == "tag" || rel == "author") {
		return body
	}
	names := words(n)
	if len(names) == 0 {
		return body
	}
	found := body
	for i := range zones {
		for k, w := range names {
			if strings.Contains(zones[i].words, " "+w+" ") ||
				k > 0 && strings.Contains(zones[i].words, " "+names[k-1]+"-"+w+" ") {
				found = zones[i].zone
			}
		}
	}
	switch n.data {
	case "h1", "html", "body", "main", "article":
		return body
	}
	if found == byline && (slices.Contains(names, "note") || slices.Contains(names, "notes")) && !slices.Contains(names, "ai") {
		return body // "authors-note"
	}
	if found == kicker && slices.Contains(names, "entry") {
		return body // WordPress names every entry by its category
	}
	return found
}
