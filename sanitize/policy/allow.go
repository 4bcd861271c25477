package policy

import (
	"strings"

	"github.com/microcosm-cc/bluemonday"
)

const (
	marks = `a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr`
	parts = `address article aside audio blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
		header hr iframe img li nav ol p picture pre section source summary table tbody td tfoot th thead tr track ul video main`
	formulas = `math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover
		munderover mmultiscripts mprescripts mtable mtr mtd semantics`
	// What may stand on any element.
	global = "class id lang dir title role aria-label aria-hidden tabindex"
)

// The attributes of elements, beside those of any.
var attributes = map[string]string{
	"a": "href hreflang", "article": "data-ai-disclosure", "audio": "controls preload src", "blockquote": "cite", "q": "cite", "del": "cite datetime",
	"ins": "cite datetime", "col": "span", "colgroup": "span", "details": "open", "iframe": "src width height allowfullscreen loading",
	"img": "src srcset sizes alt width height loading decoding fetchpriority", "li": "value", "ol": "start reversed type",
	"source": "src srcset sizes type media", "td": "colspan rowspan headers", "th": "colspan rowspan headers scope abbr", "time": "datetime",
	"track": "src kind srclang label", "video": "controls preload src poster width height", "math": "display alttext",
	"mi": "mathvariant", "mo": "stretchy fence separator lspace rspace accent", "mspace": "width height depth", "mfrac": "linethickness",
	"mstyle": "displaystyle scriptlevel mathvariant", "mpadded": "width height depth lspace", "mtd": "columnspan rowspan", "mover": "accent",
	"munder": "accentunder", "munderover": "accent accentunder",
}

// elements are those of each kind.
var elements = [...]map[string]bool{
	Body:   set(marks + " " + parts + " " + formulas),
	Inline: set(marks),
	Strict: {},
}

// lists are bluemonday's policies. They are built once, and safe for many goroutines.
var lists = [...]*bluemonday.Policy{Body: list(Body), Inline: list(Inline), Strict: list(Strict)}

func list(k Kind) *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowURLSchemes("http", "https", "mailto", "tel")
	p.AllowRelativeURLs(true)
	p.RequireParseableURLs(false)
	for name := range elements[k] {
		p.AllowElements(name)
		p.AllowNoAttrs().OnElements(name)
		if attrs := strings.Fields(global + " " + attributes[name]); len(attrs) > 0 {
			p.AllowAttrs(attrs...).OnElements(name)
		}
	}
	return p
}

// unread are the elements whose text nobody reads.
var unread = set(`script style template head title meta link base object embed applet svg textarea select button input noembed noframes noscript
	frame frameset param area map canvas datalist option optgroup progress meter portal plaintext xmp marquee dialog form fieldset legend`)

// Of these the text is read all the same: only their tags go.
var opened = set("form fieldset legend dialog marquee button object")

// void are the elements without an end tag.
var void = set("br col hr img source track wbr")

// lines are the elements that stand on lines of their own.
var lines = set(`address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
	h5 h6 header hr li main nav ol p pre section summary table td th tr ul`)

// frames are the hosts whose frames may stand in an article.
var frames = set(`www.youtube.com www.youtube-nocookie.com youtube.com player.vimeo.com open.spotify.com w.soundcloud.com www.tiktok.com
	platform.twitter.com www.instagram.com embed.bsky.app`)

func set(names string) map[string]bool {
	m := map[string]bool{}
	for name := range strings.FieldsSeq(names) {
		m[name] = true
	}
	return m
}
