package sanitize

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// The exact hosts whose frames are embeds of a known provider.
var providers = map[string]article.Provider{
	"youtube.com": article.YouTube, "m.youtube.com": article.YouTube, "music.youtube.com": article.YouTube, "youtube-nocookie.com": article.YouTube, "youtu.be": article.YouTube,
	"player.vimeo.com": article.Vimeo, "vimeo.com": article.Vimeo,
	"open.spotify.com": article.Spotify, "w.soundcloud.com": article.SoundCloud, "soundcloud.com": article.SoundCloud,
	"tiktok.com": article.TikTok, "twitter.com": article.X, "x.com": article.X, "platform.twitter.com": article.X,
	"instagram.com": article.Instagram, "bsky.app": article.Bluesky, "embed.bsky.app": article.Bluesky,
}

// iframe builds what a frame shows, but for one that counts readers.
func (b *builder) iframe(n *node) {
	src := attr(n, "src")
	for _, key := range [...]string{"data-src", "data-lazy-src", "data-litespeed-src", "data-cmp-src", "data-original", "data-url"} {
		if _, ok := gate.URL(src, gate.Media); !ok && attr(n, key) != "" {
			src = attr(n, key)
		}
	}
	w, h := atoi(attr(n, "width")), atoi(attr(n, "height"))
	small := (has(n, "width") && w <= 1 || has(n, "height") && h <= 1) && max(w, h) < 50
	if small && src != "" && !strings.Contains(attr(n, "style"), "min-") && !strings.Contains(attr(n, "width")+attr(n, "height"), "%") {
		b.report.add(Removed, CodeTracker, "iframe", src)
		return
	}
	b.framed(n, src, strings.TrimSpace(clean(attr(n, "title"))))
}

// embed returns the embed that an address stands for, by its exact host; nil where it is of no known provider.
func embed(address string) *article.Embed {
	u, err := url.Parse(address)
	if err != nil {
		return nil
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	p, ok := providers[host]
	if !ok {
		return nil
	}
	parts := strings.Split(strings.Trim(u.Path, "/"), "/")
	last := parts[len(parts)-1]
	e := &article.Embed{Provider: p, URL: address}
	switch p {
	case article.YouTube:
		if e.Key = last; u.Query().Get("v") != "" {
			e.Key = u.Query().Get("v")
		}
		if e.Key == "live_stream" || parts[0] == "channel" || strings.HasPrefix(parts[0], "@") || parts[0] == "user" {
			e.Key = ""
			return e // a channel, by an address of its own
		}
		if e.Key == "" || e.Key == "watch" || e.Key == "videoseries" || e.Key == "playlist" {
			if e.Key = ""; u.Query().Get("list") != "" {
				e.URL = "https://www.youtube.com/playlist?list=" + url.QueryEscape(u.Query().Get("list"))
			}
			return e
		}
		e.URL = "https://www.youtube.com/watch?v=" + url.QueryEscape(e.Key)
		for _, from := range [...]string{"start", "t"} {
			if x, ok := number(u.Query().Get(from)); ok && x > 0 {
				e.URL += "&t=" + strconv.Itoa(int(x)) + "s"
				break
			}
		}
	case article.Vimeo:
		if parts[0] == "event" || parts[0] == "showcase" {
			return e
		}
		e.Key = last
		e.URL = "https://vimeo.com/" + url.PathEscape(e.Key)
		if key := u.Query().Get("h"); key != "" {
			e.URL += "/" + url.PathEscape(key)
		}
	case article.Spotify:
		for len(parts) > 2 && (strings.HasPrefix(parts[0], "embed") || strings.HasPrefix(parts[0], "intl-")) {
			parts = parts[1:]
		}
		e.URL, e.Key = "https://open.spotify.com/"+strings.Join(parts, "/"), last
	case article.SoundCloud:
		if original := u.Query().Get("url"); original != "" {
			if clean := new(Door).url(original, "", &Report{}, false); clean != "" && !strings.Contains(clean, "//api.") {
				e.URL = clean
			}
		}
	case article.X:
		if id := u.Query().Get("id"); id != "" {
			e.Key = id
			e.URL = "https://x.com/i/status/" + url.PathEscape(id)
		} else {
			e.Key = last
		}
	case article.Instagram:
		if len(parts) >= 2 && (parts[0] == "p" || parts[0] == "reel" || parts[0] == "tv") {
			e.Key = parts[1]
			e.URL = "https://www.instagram.com/" + parts[0] + "/" + url.PathEscape(e.Key) + "/"
		}
	case article.Bluesky:
		if e.Key = last; len(parts) == 4 && parts[0] == "embed" {
			e.URL = "https://bsky.app/profile/" + url.PathEscape(parts[1]) + "/post/" + url.PathEscape(last)
		}
	default:
		e.Key = last
		if last == "embed" && len(parts) > 1 {
			e.Key = parts[len(parts)-2]
			e.URL = strings.TrimSuffix(strings.TrimSuffix(address, "/"), "/embed") + "/"
		}
	}
	return e
}

// toot returns the embed of a post of Mastodon, whose hosts are many: it is known by the form of its path; or nil.
func toot(address string) *article.Embed {
	u, err := url.Parse(address)
	if err != nil {
		return nil
	}
	parts := strings.Split(strings.Trim(u.Path, "/"), "/")
	if len(parts) < 3 || !strings.HasPrefix(parts[0], "@") || parts[2] != "embed" {
		return nil
	}
	if _, err := strconv.ParseUint(parts[1], 10, 64); err != nil {
		return nil
	}
	u.Path, u.RawPath = "/"+parts[0]+"/"+parts[1], ""
	return &article.Embed{Provider: article.Mastodon, Key: parts[1], URL: u.String()}
}

// bare returns the embed that a line of nothing but its address stands for, as publishing systems show it; or nil.
func (b *builder) bare(line article.Inlines) *article.Embed {
	if len(line) != 1 {
		return nil
	}
	t, ok := line[0].(*article.Text)
	if !ok || !strings.HasPrefix(t.Value, "https://") || len(t.Value) > 200 || strings.ContainsAny(t.Value, " \n\t") {
		return nil
	}
	if e := embed(t.Value); e == nil || e.Key == "" {
		return nil
	}
	return embed(b.link(t.Value))
}

// post builds the embed of a quotation that a site gives for its posts; nil for any other quotation.
func (b *builder) post(n *node) *article.Embed {
	class := " " + attr(n, "class") + " "
	known := false
	for _, name := range [...]string{"twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed"} {
		known = known || strings.Contains(class, " "+name+" ")
	}
	if !known {
		return nil
	}
	var address string
	for _, key := range [...]string{"data-instgrm-permalink", "cite", "data-embed-url"} {
		if address == "" {
			address = b.link(attr(n, key))
		}
	}
	for d := range n.below() {
		if d.element() && d.data == "a" && attr(d, "href") != "" {
			if u := b.link(attr(d, "href")); u != "" && (address == "" || strings.Contains(u, "/status/")) {
				address = u
			}
		}
	}
	e := embed(address)
	if e == nil {
		e = toot(address)
	}
	if e == nil {
		e = &article.Embed{URL: address}
		if strings.Contains(class, "mastodon") {
			e.Provider = article.Mastodon
		}
	}
	if !strings.HasPrefix(e.URL, "http") {
		return nil
	}
	e.Text = b.inlines(n)
	if b.door.Embed != nil && !b.door.Embed(e) {
		return nil
	}
	b.report.add(Changed, CodeEmbed, "blockquote", e.URL)
	return e
}

// recording builds a film or a piece of sound.
func (b *builder) recording(n *node) {
	var files []article.Rendition
	var tracks []article.Track
	add := func(src, kind string) {
		if u := b.media(src); u != "" {
			files = append(files, article.Rendition{URL: u, Type: mediaType(kind)})
		}
	}
	add(attr(n, "src"), attr(n, "type"))
	add(attr(n, "data-src"), attr(n, "type"))
	for d := range n.below() {
		switch {
		case !d.element():
		case d.data == "source":
			add(attr(d, "src"), attr(d, "type"))
			add(attr(d, "data-src"), attr(d, "type"))
		case d.data == "track":
			if u := b.media(attr(d, "src")); u != "" {
				t := article.Track{URL: u, Lang: tag(attr(d, "srclang")), Label: clean(attr(d, "label")), Kind: article.TrackSubtitles, Type: "text/vtt"}
				switch attr(d, "kind") {
				case "captions":
					t.Kind = article.TrackCaptions
				case "descriptions":
					t.Kind = article.TrackDescriptions
				}
				tracks = append(tracks, t)
			}
		}
	}
	if len(files) == 0 {
		b.report.add(Removed, CodeMedia, n.data, attr(n, "src"))
		b.children(n) // what it says to those who cannot play it
		return
	}
	title := clean(attr(n, "title"))
	if strings.HasSuffix(n.data, "audio") {
		b.add(&article.Audio{Renditions: files, Title: title, Tracks: tracks}, n)
		return
	}
	v := &article.Video{Renditions: files, Title: title, Tracks: tracks}
	v.Renditions[0].Width, v.Renditions[0].Height = atoi(attr(n, "width")), atoi(attr(n, "height"))
	if u := b.media(attr(n, "poster")); u != "" {
		v.Poster = &article.Image{Renditions: []article.Rendition{{URL: u}}, Decorative: true}
	}
	b.add(v, n)
}
