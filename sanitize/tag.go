package sanitize

import "strings"

// A trait is what the name of an element says of it.
type trait uint32

const (
	textual trait = 1 << iota // no element, but text
	breaks                    // it stands on lines of its own
	holds                     // a line cannot hold it
	unread                    // it is never read
	unsaid                    // nobody misses it: leaving it out goes unreported
	foreign                   // it is SVG or MathML
	unknown                   // HTML does not have it

	// How it nests, by HTML's section on tree construction.
	void      // it has no end tag
	closes    // it ends a paragraph
	implied   // its end tag may be left out
	styles    // it is a formatting element, which a parser opens again where it was cut
	bounds    // it is special: where an item looks for the one before, it looks no further
	fences    // no end tag within it reaches what is around it
	raw       // it holds text alone, as it stands
	escapable // it holds text alone, with character references
	tabular   // it stands in a table
	entangled // its rules are left to the full parser
)

var traits = func() map[string]trait {
	m := make(map[string]trait)
	is := func(t trait, names string) {
		for name := range strings.FieldsSeq(names) {
			m[name] |= t
		}
	}
	is(breaks|holds, `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
		h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`)
	is(holds, `iframe object applet embed oembed amp-anim img video audio amp-img amp-video amp-audio amp-youtube amp-vimeo amp-twitter amp-instagram
		amp-tiktok amp-facebook amp-soundcloud amp-dailymotion amp-reddit amp-pinterest amp-gist amp-iframe amp-video-iframe`)
	is(unread, `script style template head title meta link base svg textarea select button input
		noembed noframes noscript frame frameset param source track area map canvas datalist option progress meter portal
		amp-analytics amp-ad amp-pixel amp-auto-ads`)
	is(unsaid, "head title meta link base source track param")

	is(void, "area base br col embed hr img input link meta source track wbr param")
	is(closes, `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form
		h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt main menu nav ol p pre search section summary ul`)
	is(implied, "dd dt li p rb rp rt rtc")
	is(styles, "a b big code em font i s small strike strong tt u")
	is(bounds, `address area article aside blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure
		footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input li link main menu meta nav noscript ol p
		pre script search section source style summary table tbody td textarea tfoot th thead title tr track ul wbr param`)
	is(fences, "caption html table td th")
	is(raw, "script style iframe noscript noembed noframes xmp plaintext")
	is(escapable, "title textarea")
	is(tabular, "caption col colgroup tbody td tfoot th thead tr")
	is(entangled, `applet base basefont bgsound body dialog frame frameset head html image isindex keygen listing marquee math nobr noembed
		noframes object optgroup option plaintext rb rtc select svg template xmp`)
	return m
}()

// traitOf returns the traits of an element.
func traitOf(name string) trait {
	t, ok := traits[name]
	if !ok && strings.Contains(name, "-") && !strings.HasPrefix(name, "amp-") {
		t = unknown
	}
	return t
}

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}
