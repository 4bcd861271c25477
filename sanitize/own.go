package sanitize

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// What package html prints is read as what it was, where its classes alone say so: see the list of them there.

// facade builds the embed that a facade of ours stands for; it reports false for any other figure.
func (b *builder) facade(n *node) bool {
	if !hasClass(attr(n, "class"), "sf-embed") {
		return false
	}
	e := &article.Embed{Meta: b.meta(n)}
	var box *node
	for d := range n.below() {
		if !d.element() {
			continue
		}
		switch class := attr(d, "class"); {
		case hasClass(class, "sf-embed-box"):
			box = d
		case hasClass(class, "sf-embed-title"):
			e.Title = oneSpace(rawOf(d))
		case d.data == "blockquote" && d.parent == box:
			e.Text = b.inlines(d)
		case hasClass(class, "sf-embed-by"):
			b.signed(e, d)
		case hasClass(class, "sf-button"):
			e.URL = b.href(d)
		case d.data == "img" && d.parent == box:
			e.Thumbnail = b.image(d)
		case d.data == "figcaption":
			if e.Thumbnail != nil {
				e.Caption, e.Thumbnail.Attribution = b.captionAndCredits(d)
			} else {
				e.Caption = b.inlines(d)
			}
		}
	}
	if e.URL == "" {
		return false
	}
	if known := embed(e.URL); known != nil {
		e.Provider, e.Key = known.Provider, known.Key
	} else if post := toot(e.URL + "/embed"); post != nil {
		e.Provider, e.Key = post.Provider, post.Key
	}
	if b.door.Embed != nil && !b.door.Embed(e) {
		return false
	}
	b.add(e, n)
	return true
}

// signed reads who made the piece that is embedded, and when.
func (b *builder) signed(e *article.Embed, n *node) {
	for d := range n.below() {
		switch {
		case d.is("bdi"):
			e.Author = oneSpace(rawOf(d))
		case d.is("time"):
			e.Published, _ = parseDate(attr(d, "datetime"))
		}
	}
}

// captionAndCredits reads a caption apart. One of ours says which names are credits.
func (b *builder) captionAndCredits(n *node) (article.Inlines, article.Attribution) {
	var line *node
	for d := range n.below() {
		if d.element() && hasClass(attr(d, "class"), "sf-credit") {
			line = d
		}
	}
	if line == nil {
		return b.apart(n)
	}
	attribution, ok := b.named(line)
	if !ok {
		return credits(b.inlines(n))
	}
	line.skip = true
	defer func() { line.skip = false }()
	return b.inlines(n), attribution
}

// apart reads a caption in which an element is named for the credit that it holds.
func (b *builder) apart(n *node) (article.Inlines, article.Attribution) {
	var line *node
	for d := range n.below() {
		if d.element() && d.facts.text > 0 && d.facts.text < 200 && (d.data == "cite" || slices.ContainsFunc(words(d), func(w string) bool {
			return w == "credit" || w == "credits" || w == "copyright" || w == "photographer"
		})) {
			line = d
			break
		}
	}
	if line == nil {
		return credits(b.inlines(n))
	}
	text := b.inlines(line)
	rest, attribution := credits(text)
	if !rest.Empty() || len(attribution) == 0 {
		name := strings.Trim(oneSpace(text.Plain()), "()[] ")
		if _, told := byLabel(strings.TrimSuffix(name, ":"), nil); told || !nameLike(name) || length(name) > 80 {
			return credits(b.inlines(n))
		}
		attribution = named(article.RolePhotography, name)
	}
	line.skip = true
	defer func() { line.skip = false }()
	caption, more := credits(b.inlines(n))
	return caption, append(more, attribution...)
}

// named reads a line of credits in which each name stands apart: "Photo: <bdi>A</bdi> and <bdi>B</bdi>."
func (b *builder) named(line *node) (article.Attribution, bool) {
	var all article.Attribution
	role, known := article.Role(""), false
	for d := range line.below() {
		switch {
		case d.is("bdi"):
			if !known {
				return nil, false
			}
			who := article.Agent{Name: oneSpace(rawOf(d))}
			if p := d.parent; p.is("a") {
				who.URL = b.link(attr(p, "href"))
			}
			all = append(all, article.Credit{Role: role, Agent: who})
		case !d.element() && !d.parent.is("bdi"):
			words := strings.Trim(strings.TrimSpace(clean(d.data)), ".。 ")
			if label, ok := strings.CutSuffix(strings.TrimSuffix(words, "："), ":"); ok || strings.HasSuffix(words, "：") {
				role, known = byLabel(label, nil)
			}
		}
	}
	return all, len(all) > 0
}

// texOf returns the formula that an element of ours shows as TeX, or "".
func texOf(n *node) string {
	if n.data == "div" && hasClass(attr(n, "class"), "sf-math") && n.first != nil && n.first == n.last {
		n = n.first
	}
	if !n.is("code") || !hasClass(attr(n, "class"), "sf-tex") {
		return ""
	}
	return strings.TrimSpace(exact(rawOf(n)))
}

// transcripts reads the links to transcripts that stand under a film or a sound of ours.
func (b *builder) transcripts(n *node) (tracks []article.Track) {
	for d := range n.below() {
		if !d.is("p") || !hasClass(attr(d, "class"), "sf-transcript") {
			continue
		}
		for a := range d.below() {
			if a.is("a") {
				t := article.Track{Kind: article.TrackTranscript, URL: b.media(attr(a, "href")), Lang: tag(attr(a, "hreflang"))}
				for name := range a.below() {
					if name.is("bdi") {
						t.Label = oneSpace(rawOf(name))
					}
				}
				tracks = append(tracks, t)
				d.skip = true
			}
		}
	}
	return tracks
}
