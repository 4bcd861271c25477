package sanitize

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// inlines returns the text within a node, with white space as a browser shows it.
func (b *builder) inlines(n *node) article.Inlines {
	was := b.space
	b.space = true
	text := trimmed(b.within(b.line[len(b.line):], n))
	b.space = was
	return b.runs.keep(text)
}

// within appends what an element holds. What is appended lies where later text will be written, until it is kept.
func (b *builder) within(dst article.Inlines, n *node) article.Inlines {
	for c := n.first; c != nil; c = c.next {
		dst = b.inline(dst, c)
	}
	return dst
}

func (b *builder) prose(dst article.Inlines, s string) article.Inlines {
	if s = b.collapse(s); s == "" {
		return dst
	}
	if n := len(dst); n > 0 {
		if t, ok := dst[n-1].(*article.Text); ok && lengthen(t, s) {
			return dst
		}
	}
	return append(dst, b.text(s))
}

// lengthen adds to a text, unless it is so long that another one beside it costs less than a copy.
func lengthen(t *article.Text, s string) bool {
	if t.Meta != nil || len(t.Value) > 4096 {
		return false
	}
	seam := len(t.Value)
	t.Value += s
	if !vetted(around(t.Value, seam)) {
		t.Value = clean(t.Value) // the two make a sign together that neither was alone
	}
	return true
}

// around returns what stands on both sides of a place in a text.
func around(s string, at int) string {
	from, to := max(0, at-32), min(len(s), at+32)
	for from > 0 && !utf8.RuneStart(s[from]) {
		from--
	}
	for to < len(s) && !utf8.RuneStart(s[to]) {
		to++
	}
	return s[from:to]
}

// inline appends what a node is within a line.
func (b *builder) inline(dst article.Inlines, n *node) article.Inlines {
	b.report.at = n
	if !n.element() {
		return b.prose(dst, n.data)
	}
	if b.abuts(n) && !b.space && len(dst) > 0 {
		dst = b.prose(dst, " ")
	}
	if m := scripted(n); m != nil {
		b.space = false
		return append(dst, &article.InlineMath{TeX: m.TeX})
	}
	if b.dropped(n) {
		return dst
	}
	if b.page && zoneOf(n).furniture() && n.facts.text*3 <= b.total {
		if text := textOf(n); text != "" {
			b.report.add(Removed, CodeFurniture, n.data, text)
		}
		return dst
	}
	switch n.data {
	case "br":
		b.space = true
		return append(trimSpace(dst), &article.Break{})
	case "wbr":
		return dst
	case "noscript":
		return b.withoutScripts(dst, n)
	case "iframe", "video", "audio", "amp-video", "amp-audio", "embed":
		return b.linkTo(dst, n)
	case "img", "amp-img", "amp-anim", "picture":
		if sign := emoji(n); sign != "" {
			return b.prose(dst, sign)
		}
		if tex := formulaImage(n); tex != "" {
			b.space = false
			return append(dst, &article.InlineMath{TeX: tex})
		}
		if i := b.image(n); i != nil {
			b.space = false
			f := i.Renditions[0]
			dst = append(dst, &article.InlineImage{URL: f.URL, Alt: i.Alt, Width: f.Width, Height: f.Height})
		}
		return dst
	case "math":
		if m := mathOf(n); m != nil {
			b.space = false
			dst = append(dst, &article.InlineMath{TeX: m.TeX, MathML: m.MathML})
		}
		return dst
	case "q":
		return b.prose(b.within(b.prose(dst, "“"), n), "”")
	case "ruby":
		return b.ruby(dst, n)
	case "code", "kbd", "samp", "tt":
		if tex := texOf(n); tex != "" {
			b.space = false
			return append(dst, &article.InlineMath{TeX: tex})
		}
		return b.code(dst, n)
	}
	if note := b.noteOf(n); note != "" {
		return append(dst, &article.FootnoteRef{Note: note})
	}
	if ownLine(n) {
		if len(dst) > 0 {
			if k := len(dst); !isBreak(dst[k-1]) {
				dst = append(trimSpace(dst), &article.Break{})
			}
			b.space = true
		}
		dst = b.marked(dst, n)
		if k := len(dst); k > 0 && !isBreak(dst[k-1]) && n.next != nil {
			dst, b.space = append(trimSpace(dst), &article.Break{}), true
		}
		return dst
	}
	apart := n.trait&breaks != 0
	if apart && !b.space {
		dst, b.space = joined(dst, article.Inlines{b.text(" ")}), true
	}
	dst = b.marked(dst, n)
	if apart && !b.space {
		dst, b.space = joined(dst, article.Inlines{b.text(" ")}), true
	}
	return dst
}

// marked appends what an element holds, with the mark that it is.
func (b *builder) marked(dst article.Inlines, n *node) article.Inlines {
	if !b.marks(n) {
		return b.within(dst, n)
	}
	if in := b.within(dst[len(dst):], n); len(in) > 0 {
		return b.mark(dst, n, b.runs.keep(in))
	}
	b.land(n)
	return dst
}

// abuts reports whether an element of a caption's row stands beside the one before without a space.
func (b *builder) abuts(n *node) bool {
	p := n.parent
	if p == nil || n.prev == nil || !n.prev.element() || n.data == "br" || n.prev.data == "br" || p.data != "figcaption" && !namedCaption(p) {
		return false
	}
	switch n.data {
	case "span", "small", "cite", "div", "p", "em":
		return n.prev.data == "span" || n.prev.data == "div" || n.prev.data == "p"
	}
	return false
}

// wrapped returns a text with the marks that stand around its block.
func (b *builder) wrapped(text article.Inlines) article.Inlines {
	for i := len(b.around) - 1; i >= 0 && len(text) > 0; i-- {
		if n := b.around[i]; n.data != "a" || !linksOf(text) {
			text = b.runs.keep(b.mark(nil, n, text))
		}
	}
	return text
}

// joined appends a text to another one, and makes one of the two where they meet as plain text.
func joined(dst, in article.Inlines) article.Inlines {
	if len(dst) > 0 && len(in) > 0 {
		last, ok := dst[len(dst)-1].(*article.Text)
		first, both := in[0].(*article.Text)
		if ok && both && first.Meta == nil && lengthen(last, first.Value) {
			in = in[1:]
		}
	}
	return append(dst, in...)
}

// linksOf reports whether a text holds a link, which cannot hold another.
func linksOf(text article.Inlines) bool {
	for _, n := range article.All(&article.Article{Headline: text}) {
		if _, ok := n.(*article.Link); ok {
			return true
		}
	}
	return false
}

// leads returns where the link around a picture leads, or "".
func (b *builder) leads(n *node) string {
	for p := n.parent; p != nil; p = p.parent {
		if p.is("a") {
			return b.href(p)
		}
	}
	return ""
}

// ownLine reports whether an element that stands within a line has a line of its own by its style.
func ownLine(n *node) bool {
	if n.trait&breaks != 0 || len(n.attrs) == 0 {
		return false
	}
	style := attr(n, "style")
	if !strings.Contains(style, "display") || len(style) > maxStyle {
		return false
	}
	switch l := lookOf(style); l.display {
	case "block", "flex", "grid", "table", "list-item":
		return n.facts.text > 0
	}
	return false
}

// marks reports whether an element is a mark of its text, and not only a wrapping of it.
func (b *builder) marks(n *node) bool {
	switch n.data {
	case "a", "strong", "b", "em", "i", "cite", "dfn", "var", "mark", "sub", "sup", "s", "del", "strike", "abbr", "acronym", "time":
		return true
	case "span", "font":
		if attr(n, "style") != "" {
			return true
		}
	}
	return b.meta(n) != nil || b.anchor(n) != ""
}

// mark returns the text of an element with its mark.
func (b *builder) mark(dst article.Inlines, n *node, in article.Inlines) article.Inlines {
	m := b.meta(n)
	b.report.at = n
	if id := b.anchor(n); id != "" {
		if m == nil {
			m = &article.Meta{}
		}
		m.ID = id
		b.anchors[id] = taken
	}
	switch n.data {
	case "a":
		if u := b.href(n); u != "" {
			l := b.links.next()
			*l = article.Link{URL: u, Title: clean(attr(n, "title")), Text: in, Meta: m}
			return append(dst, l)
		}
		if m == nil {
			return joined(dst, in)
		}
	case "span", "font":
		if in = b.styled(n, in); m == nil {
			return joined(dst, in)
		}
	case "strong", "b":
		if light(n) { // as a paste from Google Docs is wrapped
			return joined(dst, in)
		}
		s := b.strongs.next()
		s.Text, s.Meta = in, m
		return append(dst, s)
	case "em", "i", "cite", "dfn", "var":
		if upright(n) || n.data == "cite" && within(n, "blockquote", "figcaption", "footer", "aside") {
			return joined(dst, in)
		}
		e := b.emphases.next()
		e.Text, e.Meta = in, m
		return append(dst, e)
	case "mark":
		return append(dst, &article.Mark{Text: in, Meta: m})
	case "sub":
		return append(dst, &article.Sub{Text: in, Meta: m})
	case "sup":
		if ref := bracketed(in); ref != nil {
			return append(dst, ref)
		}
		return append(dst, &article.Sup{Text: in, Meta: m})
	case "s", "del", "strike":
		return append(dst, &article.Strike{Text: in, Meta: m})
	case "abbr", "acronym":
		return append(dst, &article.Abbr{Text: in, Title: clean(attr(n, "title")), Meta: m})
	case "time":
		if d, ok := parseDate(attr(n, "datetime")); ok {
			return append(dst, &article.Time{Text: in, Date: d, Meta: m})
		}
		return joined(dst, in)
	}
	return append(dst, &article.Span{Text: in, Meta: m})
}

// bracketed returns the mark of a note that a raised text is, but for the brackets around it; or nil.
func bracketed(text article.Inlines) (ref *article.FootnoteRef) {
	for _, n := range text {
		switch n := n.(type) {
		case *article.FootnoteRef:
			if ref != nil {
				return nil
			}
			ref = n
		case *article.Text:
			if strings.Trim(n.Value, "[]() ") != "" {
				return nil
			}
		default:
			return nil
		}
	}
	return ref
}

// href returns the address that a link leads to: within the page only where there is something to lead to.
func (b *builder) href(n *node) string {
	if strings.TrimSpace(attr(n, "href")) == "#" {
		return "" // a button
	}
	if id := target(n); id != "" {
		switch {
		case b.anchors[id] > absent:
			return "#" + id
		case b.base == "":
			b.report.add(Removed, CodeURL, "a", attr(n, "href"))
			return ""
		}
	}
	return b.led(b.link(attr(n, "href")))
}

// led asks the host where a link leads.
func (b *builder) led(address string) string {
	if b.door.Link == nil || address == "" {
		return address
	}
	other := b.door.Link(address)
	if other == address {
		return address
	}
	safe, _ := gate.URL(other, gate.Link)
	if safe == "" {
		b.report.add(Removed, CodeURL, "a", address)
	}
	return safe
}

// ruby builds a base with its reading; what a browser without ruby would show in between goes.
func (b *builder) ruby(dst article.Inlines, n *node) article.Inlines {
	var base article.Inlines
	var reading strings.Builder
	emit := func() {
		switch s := strings.TrimSpace(reading.String()); {
		case len(base) == 0:
		case s == "":
			dst = joined(dst, base)
		default:
			dst = append(dst, &article.Ruby{Text: base, Reading: s})
		}
		base = nil
		reading.Reset()
	}
	for c := n.first; c != nil; c = c.next {
		switch c.data {
		case "rp":
		case "rt", "rtc":
			reading.WriteString(clean(rawOf(c)))
		default:
			if reading.Len() > 0 {
				emit()
			}
			base = b.inline(base, c)
		}
	}
	emit()
	return dst
}

// collapse makes one space of each run of white space, and none where there is a space already.
func (b *builder) collapse(s string) string {
	if s == "" {
		return s
	}
	if s[0] == ' ' && b.space {
		s = s[1:]
	}
	if plain, trailing := plainRun(s); plain {
		if s != "" {
			b.space = trailing
		}
		return s
	}
	if !vetted(s) {
		before := s
		whole := gate.Text(strings.ToValidUTF8(s, "\uFFFD"))
		was := dereference(whole)
		if was != whole {
			b.report.add(Changed, CodeEscaped, "", s)
		}
		s = vet(was, false)
		if signs := lost(before[:min(len(before), 4000)], s); signs != "" {
			b.report.add(Changed, CodeText, "", signs)
		}
	}
	out := make([]byte, 0, len(s))
	for _, c := range s {
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' {
			if !b.space {
				out = append(out, ' ')
			}
			b.space = true
			continue
		}
		b.space = false
		out = utf8.AppendRune(out, c)
	}
	return string(out)
}

// plainRun reports whether a text may stay as it is: printable ASCII, or what the rule has nothing to do with, with
// single spaces, the first of them not in front.
func plainRun(s string) (plain, trailing bool) {
	space, beyond := true, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			if space {
				return i == 0 && len(s) == 1, true
			}
			space = true
		case c < ' ' || c == 0x7F:
			return false, false
		default:
			space = false
			beyond = beyond || c >= utf8.RuneSelf || c == '&'
		}
	}
	return !beyond || vetted(s), space
}

// trimSpace takes away the space that stands before a line's end.
func trimSpace(in article.Inlines) article.Inlines {
	if n := len(in); n > 0 {
		if t, ok := in[n-1].(*article.Text); ok {
			if t.Value = strings.TrimRight(t.Value, " "); t.Value == "" {
				return in[:n-1]
			}
		}
	}
	return in
}

// trimmed takes from both ends of a text what a reader does not see there: spaces of any kind, and breaks.
func trimmed(in article.Inlines) article.Inlines {
	in = trimEnd(in)
	for len(in) > 0 {
		switch n := in[0].(type) {
		case *article.Text:
			if n.Value = strings.TrimLeft(n.Value, spaces); n.Value != "" {
				return in
			}
		case *article.Break:
		default:
			return in
		}
		in = in[1:]
	}
	return nil
}

const spaces = " \u00A0\u3000\u2002\u2003\u2009"

// trimEnd takes spaces and breaks from the end of a text.
func trimEnd(in article.Inlines) article.Inlines {
	for len(in) > 0 {
		switch n := in[len(in)-1].(type) {
		case *article.Text:
			if n.Value = strings.TrimRight(n.Value, spaces); n.Value != "" {
				return in
			}
		case *article.Break:
		default:
			return in
		}
		in = in[:len(in)-1]
	}
	return nil
}
