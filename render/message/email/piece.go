package email

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

func appendInt(dst []byte, n int) []byte { return strconv.AppendInt(dst, int64(n), 10) }

// A piece is an article as an issue holds it, with its body cut.
type piece struct {
	s      *setter
	body   []article.Block    // without the footnotes at its top level
	notes  []article.Footnote // that the body refers to
	cut    bool               // for want of room
	less   bool               // the rest is for subscribers
	hero   bool
	single bool // the whole issue
	budget int  // bytes that the parts around the body may take
}

// rest returns where the whole article is: at its own address, or in the issue on the web.
func (x *piece) rest() string {
	if url := furniture.Reachable(x.s.A.URL); url != "" {
		return url
	}
	return furniture.Reachable(x.s.p.ViewURL)
}

// row begins a row of the column.
func (s *setter) row(dst []byte, style string) []byte {
	return s.open(append(dst, "<tr>"...), "td", "sf-pad sf-i", style+"word-break:break-word;text-align:"+s.start(), nil)
}

const rowEnd = "</td></tr>\n"

// fit cuts a run to a size in bytes of HTML.
func (s *setter) fit(run article.Inlines, most int) article.Inlines {
	size := func(run article.Inlines) int { return len(s.run(nil, run)) }
	if size(run) <= most {
		return run
	}
	return shorten.Run(s.L, shorten.Prefix(run, most), func(run article.Inlines) bool { return size(run) <= most })
}

// print appends the row of an article: what stands above its body, the body, and what stands below.
func (x *piece) print(dst []byte) []byte {
	s := x.s
	dst = append(dst, `<tr><td style="padding:0"><div role="article"`...)
	dst = s.language(dst, s.lang)
	if d := s.Disclosure(); d.Kind != "" {
		dst = markup.AppendAttr(dst, "data-ai-disclosure", string(d.Kind))
	}
	dst = append(s.grid(append(dst, ">\n"...), "", ""), '\n')

	dst = x.opening(s.row(dst, "padding:24px 24px 0;"+s.face.text()))
	dst = append(dst, rowEnd...)
	dst = x.picture(dst)
	dst = x.content(s.row(dst, "padding:16px 24px 0;"+s.face.text()))
	dst = append(dst, rowEnd...)
	s.small = true
	dst = x.closing(s.row(dst, "padding:0 24px 24px;"+s.face.label("14px", ink)))
	s.small = false
	return append(dst, rowEnd+"</table></div></td></tr>\n"...)
}

// own returns the article's language as a node would state it, where that around it is another; or nil.
func (x *piece) own() *article.Meta {
	if tag := x.s.A.Lang; gate.Tag(tag) && tag != x.s.lang {
		return &article.Meta{Lang: tag}
	}
	return nil
}

// para appends a text of the article's own as a paragraph.
func (x *piece) para(dst []byte, class, style string, run article.Inlines) []byte {
	own := x.own()
	was := x.s.turn(own)
	dst = x.s.para(dst, class, style, run, own)
	x.s.dir = was
	return dst
}

// opening appends what stands above the picture.
func (x *piece) opening(dst []byte) []byte {
	s, a := x.s, x.s.A
	dst = x.para(dst, "sf-a", "margin:0 0 8px;"+s.face.label("14px", accent)+"font-weight:bold", s.fit(a.Kicker, x.budget/50))
	dst = x.headline(dst)
	dst = s.para(dst, "sf-r sf-lr", "margin:0 0 14px;"+s.face.label("15px", alert)+"font-weight:bold", article.Plain(s.Status()), nil)
	dst = x.para(dst, "sf-q", "margin:0 0 16px;font-family:"+s.face.serif+";font-size:18px;line-height:"+s.face.leading+";color:"+quiet,
		s.fit(a.Standfirst, x.budget/10))
	dst = x.attribution(dst)
	if mark := s.Mark(); mark != "" {
		dst = s.para(dst, "sf-i", "margin:0 0 8px;"+s.face.label("14px", ink)+"font-weight:bold", article.Plain(mark), nil)
	}
	dst = s.note(dst, article.Plain(s.Dates()))
	dst = x.badges(dst)
	advisories, _ := shorten.Blocks(s.L, s.Advisories(), x.budget/20, s.cost)
	dst = s.blocks(append(dst, `<div style="font-size:1px;line-height:8px">&nbsp;</div>`...), advisories)
	return x.listen(dst)
}

func (x *piece) headline(dst []byte) []byte {
	s := x.s
	name, size, class := "h"+strconv.Itoa(s.level), "30px", "sf-i sf-h1"
	if !x.single {
		size, class = "24px", "sf-i"
	}
	text := s.fit(s.A.Headline, x.budget/20)
	if !shown(text) {
		text = article.Plain(s.L.Label(locale.LabelUntitled))
	}
	own := x.own()
	was := s.turn(own)
	dst = s.open(dst, name, class, "margin:0 0 12px;"+s.face.head(size), own)
	linked := false
	if !x.single {
		dst, linked = s.anchor(dst, "sf-i", plainStyle, s.A.URL)
	}
	s.bare = linked
	dst = s.run(dst, text)
	if s.bare = false; linked {
		dst = append(dst, "</a>"...)
	}
	s.dir = was
	return append(shut(dst, name), '\n')
}

// attribution appends the line that says who made the article from what: all of it, with names as links, where there is room; else
// the first names and how many there are besides.
func (x *piece) attribution(dst []byte) []byte {
	s, mark := x.s, len(dst)
	for _, linked := range [...]bool{true, false} {
		for _, most := range [...]int{0, 8, 5, 3, 2, 1} {
			dst = s.para(dst[:mark], "sf-i", "margin:0 0 8px;"+s.face.label("14px", ink), s.credits(most, linked, x.rest()), nil)
			if len(dst)-mark <= min(x.budget/20, 5000) {
				return dst
			}
		}
	}
	return dst
}

// credits returns the article's attribution, with the names as links where that is asked for.
func (s *setter) credits(most int, linked bool, rest string) article.Inlines {
	var buf [32]locale.Phrase
	var run article.Inlines
	for _, p := range s.L.AppendAttribution(buf[:0], s.A.Attribution, s.A.Sources, locale.Sentence, most) {
		switch {
		case p.Kind == locale.Words:
			run = append(run, &article.Text{Value: p.Text})
			continue
		case p.Kind == locale.More:
			p.URL = rest
		default:
			p.Text = string(locale.AppendIsolated(nil, p.Text, s.L.Dir()))
		}
		if !linked && p.Kind != locale.More {
			p.URL = ""
		}
		run = append(run, furniture.Link(p.URL, p.Text))
	}
	return run
}

// badges appends the names of the sources as links to the originals.
func (x *piece) badges(dst []byte) []byte {
	s, mark := x.s, len(dst)
	dst = append(dst, `<p style="margin:8px 0">`...)
	start := len(dst)
	for _, b := range s.Badges() {
		badge, ok := b.(*article.Paragraph).Text[0].(*article.Link)
		if !ok {
			continue
		}
		was := len(dst)
		dst, ok = s.anchor(dst, "sf-i sf-l", "display:inline-block;border:1px solid "+line+";border-radius:16px;padding:4px 12px;"+s.face.label("13px", ink)+"text-decoration:none", badge.URL)
		if ok {
			dst = append(s.run(dst, badge.Text), "</a> "...)
		}
		if len(dst)-start > x.budget/20 {
			dst = dst[:was]
		}
	}
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</p>\n"...)
}

// listen appends the way to the recording of the article.
func (x *piece) listen(dst []byte) []byte {
	s, a := x.s, x.s.A.Audio
	if a == nil {
		return dst
	}
	url, length := file(a.Renditions)
	if url == "" {
		return dst
	}
	mark := len(dst)
	dst = s.box(dst, "sf-w", "background-color:"+ground+";padding:12px 16px 4px")
	dst = s.play(dst, locale.LabelListen, a.Title, url, length)
	dst = s.tracks(dst, a.Tracks)
	dst = s.note(dst, article.Plain(s.Credits(a.Attribution)))
	if dst = unbox(dst); len(dst)-mark > x.budget/20 {
		return dst[:mark]
	}
	return dst
}

// picture appends the row of the picture that stands for the article.
func (x *piece) picture(dst []byte) []byte {
	s, m := x.s, x.s.A.Hero
	if m == nil || !x.hero {
		return dst
	}
	mark := len(dst)
	dst = s.open(append(dst, "<tr>"...), "td", "sf-q", "padding:0;"+s.face.label("14px", quiet), nil)
	start := len(dst)
	link := m.Link
	if !x.single && link == "" {
		link = s.A.URL
	}
	if dst = s.picture(dst, m, column, link); len(dst) == start {
		dst = dst[:mark]
	} else {
		dst = append(dst, rowEnd...)
	}
	caption := s.row(nil, "padding:10px 24px 0;")
	if len(dst) == mark {
		caption = s.words(caption, m)
	}
	head := len(caption)
	if caption = s.caption(caption, m.Caption, m.Attribution, m.SourceType); shown(m.Caption) || len(m.Attribution) > 0 || len(caption) > head+100 {
		dst = append(append(dst, caption...), rowEnd...)
	}
	if len(dst)-mark > x.budget/10 {
		return dst[:mark]
	}
	return dst
}

// content appends the body with what leads to the rest of it, and its footnotes.
func (x *piece) content(dst []byte) []byte {
	s := x.s
	dst = x.text(dst)
	if x.less {
		dst = s.para(dst, "sf-i", s.face.label("15px", ink)+"font-weight:bold", article.Plain(s.L.Label(locale.LabelSubscribersOnly)), nil)
	}
	if x.cut || x.less || !x.single {
		words := locale.LabelReadRest
		if !x.cut && !x.less {
			words = locale.LabelReadMore
		}
		if url := x.rest(); url != "" {
			dst = s.button(dst, url, s.L.Label(words))
		} else if x.cut && !x.less {
			dst = s.para(dst, "sf-q", "", article.Plain(s.L.Ellipsis()), nil)
		}
	}
	if len(x.notes) > 0 {
		dst = append(dst, `<div class="sf-l" style="border-top:1px solid `+line+`;font-size:1px;line-height:12px">&nbsp;</div>`...)
		dst = s.notes(dst, x.notes)
	}
	return dst
}

// text appends the body, in the article's own language.
func (x *piece) text(dst []byte) []byte {
	s, own := x.s, x.own()
	if own == nil || len(x.body) == 0 {
		return s.blocks(dst, x.body)
	}
	was, held := s.turn(own), s.face
	s.face = faceOf(own.Lang)
	dst = s.open(dst, "div", "sf-i", s.face.text(), own)
	dst = s.blocks(dst, x.body)
	s.dir, s.face = was, held
	return append(dst, "</div>\n"...)
}

// cost is what a block takes of the room, in bytes.
func (s *setter) cost(b article.Block) int { return len(s.block(nil, b)) }
