package html

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// A Share is a service by which a reader passes an article on. What is printed is a link, for an article whose address has a
// scheme and a host: nothing is asked of the service before a reader follows it.
type Share struct {
	Name    string // what the link says; empty, with a mailto address, is the word for e-mail in the reader's language
	Address string // with {url} and {title} where the article's address and headline go
}

// The addresses that services document for links like these.
var (
	ShareEmail    = Share{"", "mailto:?subject={title}&body={url}"} // RFC 6068
	ShareBluesky  = Share{"Bluesky", "https://bsky.app/intent/compose?text={title}%20{url}"}
	ShareFacebook = Share{"Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}"}
	ShareLINE     = Share{"LINE", "https://social-plugins.line.me/lineit/share?url={url}"}
	ShareLinkedIn = Share{"LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url={url}"}
	ShareMastodon = Share{"Mastodon", "https://share.joinmastodon.org/#text={title}%20{url}"}
	ShareReddit   = Share{"Reddit", "https://www.reddit.com/submit?url={url}&title={title}"}
	ShareTelegram = Share{"Telegram", "https://t.me/share/url?url={url}&text={title}"}
	ShareThreads  = Share{"Threads", "https://www.threads.net/intent/post?text={title}%20{url}"}
	ShareWhatsApp = Share{"WhatsApp", "https://wa.me/?text={title}%20{url}"}
	ShareX        = Share{"X", "https://x.com/intent/post?url={url}&text={title}"}
)

// share appends the share links.
func (s *setter) share(dst []byte) []byte {
	if len(s.Share) == 0 || furniture.Host(s.a.URL) == "" {
		return dst
	}
	address, _ := gate.URL(s.a.URL, gate.Link)
	r := strings.NewReplacer("{url}", escaped(address), "{title}", escaped(title(s.a)))
	mark, n := len(dst), 0
	dst = append(dst, `<nav class="sf-share" aria-label="`...)
	dst = s.label(dst, locale.LabelShare)
	dst = append(dst, `"><span class="sf-share-label" aria-hidden="true">`...)
	dst = s.label(dst, locale.LabelShare)
	dst = append(dst, "</span><ul>"...)
	for _, to := range s.Share {
		name := to.Name
		if name == "" && strings.HasPrefix(to.Address, "mailto:") {
			name = s.l.Label(locale.LabelEmail)
		}
		sep := len(dst)
		dst = append(dst, "<li>"...)
		var ok bool
		if dst, ok = s.anchor(dst, "", r.Replace(to.Address)); !ok || name == "" {
			dst = dst[:sep]
			continue
		}
		dst = append(dst, '>')
		dst = markup.AppendText(dst, name)
		dst = append(dst, "</a></li>"...)
		n++
	}
	if n == 0 {
		return dst[:mark]
	}
	return append(dst, "</ul></nav>\n"...)
}

// title returns the headline that an article goes by elsewhere.
func title(a *article.Article) string {
	if a.Headlines.Social != "" {
		return a.Headlines.Social
	}
	return a.Headline.Plain()
}

// escaped returns a text as a value in an address: all but letters, digits and -._~ as the bytes' numbers.
func escaped(text string) string {
	const hex = "0123456789ABCDEF"
	b := make([]byte, 0, 3*len(text))
	for _, c := range []byte(gate.Text(text)) {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', strings.IndexByte("-._~", c) >= 0:
			b = append(b, c)
		default:
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	return string(b)
}
