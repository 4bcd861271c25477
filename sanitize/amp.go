package sanitize

import (
	"net/url"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// The elements by which AMP pages show what other sites have: the attribute that says what, and the address before it.
var amp = map[string]struct{ attr, before string }{
	"amp-youtube":      {"data-videoid", "https://www.youtube.com/watch?v="},
	"amp-vimeo":        {"data-videoid", "https://vimeo.com/"},
	"amp-twitter":      {"data-tweetid", "https://x.com/i/status/"},
	"amp-instagram":    {"data-shortcode", "https://www.instagram.com/p/"},
	"amp-tiktok":       {"data-src", ""},
	"amp-facebook":     {"data-href", ""},
	"amp-soundcloud":   {"data-trackid", "https://api.soundcloud.com/tracks/"},
	"amp-dailymotion":  {"data-videoid", "https://www.dailymotion.com/video/"},
	"amp-reddit":       {"data-src", ""},
	"amp-pinterest":    {"data-url", ""},
	"amp-gist":         {"data-gistid", "https://gist.github.com/"},
	"amp-iframe":       {"src", ""},
	"amp-video-iframe": {"src", ""},
}

// ampOf returns the address of what an element of AMP shows, or "".
func ampOf(n *node) string {
	a, ok := amp[n.data]
	if !ok {
		return ""
	}
	key := strings.TrimSpace(attr(n, a.attr))
	if n.data == "amp-tiktok" && key != "" && strings.Trim(key, "0123456789") == "" {
		return "https://www.tiktok.com/embed/v2/" + key
	}
	if key == "" || a.before == "" {
		return key
	}
	return a.before + url.QueryEscape(key)
}

// object builds what an object shows: an embed, a picture or a film, or else what it says where it cannot be shown.
func (b *builder) object(n *node) {
	src := attr(n, "data")
	for d := range n.below() {
		if src == "" && d.is("param") && strings.EqualFold(attr(d, "name"), "movie") {
			src = attr(d, "value")
		}
		if src == "" && d.is("embed") {
			src = attr(d, "src")
		}
	}
	if address, _ := gate.URL(src, gate.Link); embed(address) != nil {
		b.framed(n, src, strings.TrimSpace(clean(attr(n, "title"))))
		return
	}
	b.report.add(Removed, CodeElement, n.data, src)
	b.children(n)
}

// framed builds what a frame, or an element that stands for one, shows: an embed of a known provider, or a link.
func (b *builder) framed(n *node, src, title string) {
	address := b.link(src)
	if !strings.HasPrefix(address, "http") {
		b.report.add(Removed, CodeIframe, n.data, src)
		return
	}
	e := embed(address)
	if e == nil {
		e = toot(address)
	}
	if e != nil {
		if e.Title = title; b.door.Embed == nil || b.door.Embed(e) {
			b.report.add(Changed, CodeEmbed, n.data, address)
			b.add(e, n)
			return
		}
		address = e.URL
	}
	if title == "" {
		title = address
	}
	b.report.add(Changed, CodeIframe, n.data, address)
	if address = b.led(address); address != "" {
		b.add(&article.Paragraph{Text: article.Inlines{&article.Link{URL: address, Text: article.Plain(title)}}}, n)
	}
}
