package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// contents appends the table of contents of a text with three headings or more.
func (s *setter) contents(dst []byte) []byte {
	entries := s.anchors.Entries()
	if len(entries) < 3 || !s.whole() || s.Omit&Contents != 0 {
		return dst
	}
	dst = append(dst, `<nav class="sf-contents" aria-label="`...)
	dst = s.label(dst, locale.LabelContents)
	dst = append(dst, `"><details><summary>`...)
	dst = s.label(dst, locale.LabelContents)
	dst = append(dst, "</summary><ol"...)
	dst = s.content(dst)
	dst = append(dst, '>')
	for i := range entries {
		e := &entries[i]
		if !fitID(e.Anchor) {
			continue
		}
		dst = append(dst, `<li class="sf-level-`...)
		dst = append(dst, byte('0'+min(max(e.Level, 2), 6)), '"', '>')
		dst = append(dst, `<a href="#`...)
		dst = s.place(dst, e.Anchor)
		dst = append(dst, `">`...)
		s.bare = true
		dst = s.run(dst, e.Text)
		s.bare = false
		dst = append(dst, "</a></li>"...)
	}
	return append(dst, "</ol></details></nav>\n"...)
}

// editions appends the way to the same article in other languages, each named in its own.
func (s *setter) editions(dst []byte) []byte {
	mark, n := len(dst), 0
	dst = append(dst, `<nav class="sf-editions" aria-label="`...)
	dst = s.label(dst, locale.LabelLanguages)
	dst = append(dst, `"><span class="sf-editions-label" aria-hidden="true">`...)
	dst = s.label(dst, locale.LabelLanguages)
	dst = append(dst, "</span><ul>"...)
	for i := range s.a.Editions {
		e := &s.a.Editions[i]
		if e.Lang == "" || e.Lang == s.a.Lang {
			continue
		}
		sep := len(dst)
		dst = append(dst, "<li>"...)
		var ok bool
		if dst, ok = s.anchor(dst, "", e.URL); !ok {
			dst = dst[:sep]
			continue
		}
		if gate.Tag(e.Lang) {
			dst = markup.AppendAttr(dst, "hreflang", e.Lang)
		}
		dst = language(dst, e.Lang, "")
		if !blank(e.Headline) {
			dst = append(dst, ` title="`...)
			dst = words(dst, e.Headline)
			dst = append(dst, '"')
		}
		dst = append(dst, '>')
		dst = markup.AppendText(dst, locale.NativeName(e.Lang))
		dst = append(dst, "</a></li>"...)
		n++
	}
	if n == 0 {
		return dst[:mark]
	}
	return append(dst, "</ul></nav>\n"...)
}

// caps appends a small heading of the library's own words, a level below the headline.
func (s *setter) caps(dst []byte, k locale.Label) []byte {
	dst = s.heading(dst, "<h", 1)
	dst = append(dst, ` class="sf-label">`...)
	dst = s.label(dst, k)
	dst = s.heading(dst, "</h", 1)
	return append(dst, '>')
}

func (s *setter) corrections(dst []byte) []byte {
	if len(s.a.Corrections) == 0 {
		return dst
	}
	k := locale.LabelCorrection
	if len(s.a.Corrections) > 1 {
		k = locale.LabelCorrections
	}
	dst = append(dst, `<section class="sf-corrections"`...)
	dst = s.own(dst, "corrections")
	dst = append(dst, '>')
	dst = s.caps(dst, k)
	for i := range s.a.Corrections {
		c := &s.a.Corrections[i]
		dst = append(dst, "<p>"...)
		if !c.Date.IsZero() {
			dst = append(dst, `<span class="sf-correction-date">`...)
			dst = s.day(dst, c.Date)
			dst = append(dst, "</span> "...)
		}
		dst = s.line(dst, "span", "", c.Text)
		dst = append(dst, "</p>"...)
	}
	return append(dst, "</section>\n"...)
}

func (s *setter) tags(dst []byte) []byte {
	mark, n := len(dst), 0
	dst = append(dst, `<section class="sf-tags">`...)
	dst = s.caps(dst, locale.LabelTags)
	dst = append(dst, "<ul"...)
	dst = s.content(dst)
	dst = append(dst, '>')
	for i := range s.a.Tags {
		t := &s.a.Tags[i]
		if t.Name == "" {
			continue
		}
		n++
		dst = append(dst, "<li>"...)
		dst = s.linked(dst, t.Name, t.URL)
		dst = append(dst, "</li>"...)
	}
	if n == 0 {
		return dst[:mark]
	}
	return append(dst, "</ul></section>\n"...)
}

// rights appends the rights line.
func (s *setter) rights(dst []byte) []byte {
	r := s.a.Rights
	if r == nil {
		return dst
	}
	mark := len(dst)
	dst = append(dst, `<p class="sf-rights">`...)
	start := len(dst)
	next := func() {
		if len(dst) > start {
			dst = append(dst, `<span class="sf-dot"> · </span>`...)
		}
	}
	switch {
	case r.Copyright != "":
		dst = append(dst, "<bdi>"...)
		dst = markup.AppendText(dst, r.Copyright)
		dst = append(dst, "</bdi>"...)
	case r.Holder != "":
		dst = append(dst, "<bdi>© "...)
		if r.Year > 0 {
			dst = appendInt(dst, int64(r.Year))
			dst = append(dst, ' ')
		}
		dst = markup.AppendText(dst, r.Holder)
		dst = append(dst, "</bdi>"...)
	}
	if r.Licence != "" {
		next()
		if name := furniture.Host(r.Licence); name != "" {
			dst = s.linked(dst, name, r.Licence)
		} else {
			dst = s.linked(dst, r.Licence, "")
		}
	}
	if !blank(r.Usage) {
		next()
		dst = s.line(dst, "span", "", r.Usage)
	}
	if name := furniture.Host(r.UsageURL); name != "" {
		next()
		dst = s.linked(dst, name, r.UsageURL)
	}
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</p>\n"...)
}

// discussion appends the place where readers talk.
func (s *setter) discussion(dst []byte) []byte {
	d := s.a.Discussion
	if d == nil {
		return dst
	}
	dst = append(dst, `<section class="sf-discussion"`...)
	dst = s.own(dst, "comments")
	dst = append(dst, '>')
	if blank(d.Prompt) {
		dst = s.caps(dst, locale.LabelCommentsPrompt)
	} else {
		dst = s.heading(dst, "<h", 1)
		dst = append(dst, ` class="sf-discussion-prompt"`...)
		dst = s.content(dst)
		dst = append(dst, '>')
		dst = s.run(dst, d.Prompt)
		dst = s.heading(dst, "</h", 1)
		dst = append(dst, '>')
	}
	mark := len(dst)
	dst = append(dst, "<p>"...)
	dst, ok := s.anchor(dst, "sf-button", d.URL)
	switch {
	case ok:
		dst = append(dst, '>')
		dst = s.talk(dst, d)
		dst = append(dst, "</a></p>"...)
	case d.Count > 0:
		dst = s.talk(dst, d)
		dst = append(dst, "</p>"...)
	default:
		dst = dst[:mark]
	}
	if s.Comments != nil {
		dst = s.Comments(dst, s.a)
	}
	return append(dst, "</section>\n"...)
}

func (s *setter) talk(dst []byte, d *article.Discussion) []byte {
	if d.Count > 0 {
		return s.l.AppendCount(dst, locale.CountComments, d.Count)
	}
	return s.label(dst, locale.LabelComments)
}

// related appends the pieces that the reader may want next.
func (s *setter) related(dst []byte) []byte {
	mark, n := len(dst), 0
	dst = append(dst, `<nav class="sf-related" aria-label="`...)
	dst = s.label(dst, locale.LabelRelated)
	dst = append(dst, `">`...)
	dst = s.caps(dst, locale.LabelRelated)
	dst = append(dst, "<ul>"...)
	for i := range s.a.Related {
		r := &s.a.Related[i]
		url, ok := gate.URL(r.URL, gate.Link)
		if !ok {
			continue
		}
		n++
		dst = append(dst, `<li class="sf-next"`...)
		if r.Lang != "" && gate.Tag(r.Lang) {
			dst = language(dst, r.Lang, "")
		} else {
			dst = s.content(dst)
		}
		dst = append(dst, '>')
		if r.Image != nil {
			dst = append(dst, `<div class="sf-next-media">`...)
			dst = s.picture(dst, r.Image, "sf-image", "(min-width: 46rem) 14rem, 33vw", true)
			dst = append(dst, "</div>"...)
		}
		dst = append(dst, `<div class="sf-next-text">`...)
		s.bare = true
		if !blank(r.Kicker) {
			dst = append(dst, `<p class="sf-kicker">`...)
			dst = s.run(dst, r.Kicker)
			dst = append(dst, "</p>"...)
		}
		dst = append(dst, `<a class="sf-next-link"`...)
		dst = markup.AppendAttr(dst, "href", url)
		if gate.Tag(r.Lang) {
			dst = markup.AppendAttr(dst, "hreflang", r.Lang)
		}
		dst = append(dst, '>')
		if blank(r.Headline) {
			dst = markup.AppendText(dst, url)
		} else {
			dst = s.run(dst, r.Headline)
		}
		s.bare = false
		dst = append(dst, "</a></div></li>\n"...)
	}
	if n == 0 {
		return dst[:mark]
	}
	return append(dst, "</ul></nav>\n"...)
}
