package sanitize

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// image builds a picture of an img, amp-img or picture element; nil for one that counts readers or has no address.
func (b *builder) image(n *node) *article.Image {
	img := n
	if n.data == "picture" {
		img = nil
		for d := range n.below() {
			if d.element() && (d.data == "img" || d.data == "amp-img") {
				img = d
			}
		}
		if img == nil {
			return nil
		}
	}
	if img.skip {
		return nil
	}
	if img.facts.hidden {
		b.report.add(Removed, CodeHidden, "img", attr(img, "src"))
		return nil
	}
	i := &article.Image{Alt: strings.TrimSpace(clean(attr(img, "alt")))}
	width, height := atoi(attr(img, "width")), atoi(attr(img, "height"))
	if pixel(img, width, height) {
		b.report.add(Removed, CodeTracker, "img", attr(img, "src"))
		return nil
	}
	add := func(address, kind string, w, h int) {
		if address == "" || strings.HasPrefix(address, "data:") || strings.HasPrefix(address, "about:") {
			return
		}
		u := b.media(address)
		if u == "" {
			return
		}
		for k := range i.Renditions {
			if r := &i.Renditions[k]; r.URL == u {
				r.Width, r.Height = max(r.Width, w), max(r.Height, h)
				return
			}
		}
		i.Renditions = append(i.Renditions, article.Rendition{URL: u, Type: kind, Width: w, Height: h})
	}
	for _, key := range [...]string{"data-src", "data-lazy-src", "data-original", "data-orig-file", "data-lazy", "data-hi-res-src", "data-full-url", "data-image", "data-actualsrc"} {
		add(attr(img, key), "", width, height)
	}
	for _, a := range img.attrs {
		if len(i.Renditions) == 0 && a.key != "src" && (strings.HasSuffix(a.key, "src") || strings.HasSuffix(a.key, "-url") || strings.HasSuffix(a.key, "-echo")) && isPicture(a.value) {
			add(a.value, "", width, height)
		}
	}
	srcset := attr(img, "srcset") + attr(img, "data-srcset") + attr(img, "data-lazy-srcset")
	if src := attr(img, "src"); len(i.Renditions) == 0 && srcset != "" && keepsPlace(src) {
		b.report.add(Removed, CodeImage, "img", src)
	} else if len(i.Renditions) == 0 || stem(src) == stem(i.Renditions[0].URL) {
		add(src, "", width, height) // else it only keeps the place
	}
	for _, key := range [...]string{"data-srcset", "data-lazy-srcset", "srcset"} {
		candidates(attr(img, key), func(address string, w int) { add(address, "", w, 0) })
	}
	if img.parent != nil && img.parent.data == "picture" {
		n = img.parent
	}
	if n.data == "picture" {
		for d := range n.below() {
			if d.element() && d.data == "source" {
				for _, key := range [...]string{"data-srcset", "srcset"} {
					candidates(attr(d, key), func(address string, w int) { add(address, pictureType(attr(d, "type")), w, 0) })
				}
			}
		}
	}
	if len(i.Renditions) == 0 {
		if src := attr(img, "src"); src != "" {
			b.report.add(Removed, CodeImage, "img", src)
		}
		return nil
	}
	if len(i.Renditions) == 1 && i.Alt == "" && keepsPlace(i.Renditions[0].URL) {
		b.report.add(Removed, CodeTracker, "img", attr(img, "src"))
		return nil
	}
	if m := b.meta(img); m != nil {
		i.Meta = m
	}
	switch to := b.leads(img); {
	case to == "":
	case isPicture(to) && stem(to) == stem(i.Renditions[0].URL):
		add(to, "", 0, 0) // the same picture, larger
	default:
		i.Link = to
	}
	return i
}

// pictureType returns s if it is a media type of pictures that browsers show.
func pictureType(s string) string {
	switch s {
	case "image/avif", "image/webp", "image/png", "image/jpeg", "image/gif", "image/apng", "image/jxl", "image/bmp":
		return s
	}
	return ""
}

// mediaType returns s if it has the form of a media type.
func mediaType(s string) string {
	kind, sub, ok := strings.Cut(s, "/")
	switch kind {
	case "image", "video", "audio", "text", "application":
	default:
		return ""
	}
	if !ok || sub == "" || len(s) > 80 || strings.Trim(strings.ToLower(kind+sub), "abcdefghijklmnopqrstuvwxyz0123456789.+-") != "" {
		return ""
	}
	return s
}

// keepsPlace reports whether a file is called as those are that only keep the place of another.
func keepsPlace(src string) bool {
	switch strings.ToLower(stem(src)) {
	case "spacer", "pixel", "blank", "transparent", "1x1", "clear", "trans", "empty", "shim", "placeholder", "lazy", "loading", "grey", "gray":
		return true
	}
	return false
}

// isPicture reports whether an address ends as that of a picture does.
func isPicture(address string) bool {
	path, _, _ := strings.Cut(strings.ToLower(address), "?")
	for _, end := range [...]string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"} {
		if strings.HasSuffix(path, end) {
			return true
		}
	}
	return false
}

// candidates calls f for each address of a srcset with its width in pixels, or zero.
func candidates(srcset string, f func(address string, width int)) {
	for n := 0; srcset != "" && n < 64; n++ {
		srcset = strings.TrimLeft(srcset, " \t\n\r\f,")
		address := srcset
		if i := strings.IndexAny(srcset, " \t\n\r\f"); i >= 0 {
			address = srcset[:i]
		}
		srcset = srcset[len(address):]
		descriptor := ""
		if trimmed := strings.TrimRight(address, ","); trimmed != address {
			address = trimmed
		} else {
			descriptor, srcset, _ = strings.Cut(srcset, ",")
		}
		width := 0
		if w, ok := strings.CutSuffix(strings.TrimSpace(descriptor), "w"); ok {
			width, _ = strconv.Atoi(w)
		}
		if address != "" {
			f(address, min(max(width, 0), 100_000))
		}
	}
}

// The hosts whose pictures count readers.
var beacons = set(`pixel.wp.com stats.wp.com www.facebook.com pixel.quantserve.com sb.scorecardresearch.com b.scorecardresearch.com
	www.google-analytics.com bat.bing.com px.ads.linkedin.com counter.yadro.ru mc.yandex.ru pixel.mathtag.com analytics.twitter.com
	feeds.feedburner.com p.typekit.net`)

// pixel reports whether a picture is there to count readers.
func pixel(n *node, width, height int) bool {
	if width == 1 && height <= 1 && height >= 0 && attr(n, "height") != "" || attr(n, "width") == "0" || attr(n, "height") == "0" ||
		attr(n, "height") == "1" && attr(n, "width") != "" && width <= 1 {
		return true
	}
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	if strings.Contains(style, "width:1px") && strings.Contains(style, "height:1px") {
		return true
	}
	src, _ := gate.URL(attr(n, "src"), gate.Media)
	if u, err := url.Parse(src); err == nil && beacons[strings.ToLower(u.Hostname())] {
		return true
	}
	return false
}

// lazy returns the picture within a noscript element at or below n.
func (b *builder) lazy(n *node) *article.Image {
	for d := range n.below() {
		if i := b.twin(d); i != nil {
			return i
		}
	}
	return b.twin(n)
}

func (b *builder) twin(n *node) *article.Image {
	if !n.element() || n.data != "noscript" {
		return nil
	}
	for _, t := range b.scriptless(n) {
		for d := range t.all() {
			if d.is("img") {
				return b.image(d)
			}
		}
	}
	return nil
}

// sameFile reports whether two pictures share a file, or have files of one name.
func sameFile(a, b *article.Image) bool {
	for i := range a.Renditions {
		for k := range b.Renditions {
			if x, y := a.Renditions[i].URL, b.Renditions[k].URL; x == y || stem(x) != "" && stem(x) == stem(y) {
				return true
			}
		}
	}
	return false
}

// stem returns the name of a file without its size: "photo" of "https://…/photo-1024x683.jpg?w=600".
func stem(address string) string {
	address, _, _ = strings.Cut(address, "?")
	name := address[strings.LastIndexByte(address, '/')+1:]
	name, _, _ = strings.Cut(name, ".")
	if i := strings.LastIndexByte(name, '-'); i > 0 && strings.Trim(name[i+1:], "0123456789x") == "" {
		name = name[:i]
	}
	return name
}
