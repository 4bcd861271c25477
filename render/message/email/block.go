package email

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

func (s *setter) blocks(dst []byte, blocks []article.Block) []byte {
	for _, b := range blocks {
		dst = s.block(dst, b)
	}
	return dst
}

// block appends a block, unless the host's hook does.
func (s *setter) block(dst []byte, b article.Block) []byte {
	was := s.turn(furniture.Meta(b))
	dst = furniture.Printed(dst, b, s.p.Block, s.plainBlock)
	s.dir = was
	return dst
}

func (s *setter) plainBlock(dst []byte, b article.Block) []byte {
	if !furniture.Present(b) {
		return dst
	}
	m := furniture.Meta(b)
	switch b := b.(type) {
	case *article.Paragraph:
		return s.para(dst, "", "", b.Text, m)
	case *article.Heading:
		return s.heading(dst, b.Level, b.Text, m)
	case *article.List:
		return s.list(dst, b)
	case *article.DefinitionList:
		return s.definitions(dst, b)
	case *article.Quote:
		return s.quote(dst, b)
	case *article.PullQuote:
		return s.pullQuote(dst, b)
	case *article.Image:
		return s.figure(dst, b)
	case *article.Gallery:
		return s.gallery(dst, b)
	case *article.Video:
		return s.video(dst, b)
	case *article.Audio:
		return s.audio(dst, b)
	case *article.Embed:
		return s.embed(dst, b)
	case *article.Code:
		return s.code(dst, b)
	case *article.Table:
		return s.table(dst, b)
	case *article.Callout:
		return s.callout(dst, b)
	case *article.Details:
		return s.details(dst, b)
	case *article.Footnotes:
		return s.notes(dst, b.Notes)
	case *article.Math:
		if formula := furniture.Formula(b.TeX, b.MathML, b.Spoken); strings.TrimSpace(formula) != "" {
			dst = s.open(dst, "p", "", "margin:0 0 16px;text-align:center", nil)
			return append(markup.AppendText(s.formula(dst), formula), "</code></p>\n"...)
		}
	case *article.Divider:
		return append(dst, `<p class="sf-q" style="margin:0 0 16px;text-align:center;color:`+quiet+`">* * *</p>`+"\n"...)
	case *article.Update:
		return s.update(dst, b)
	case *article.Promo:
		return s.promo(dst, b)
	case *article.Custom:
		if m == nil || !gate.Tag(m.Lang) && m.Dir == "" {
			return s.blocks(dst, b.Fallback)
		}
		dst = s.open(dst, "div", "", "", m)
		return append(s.blocks(dst, b.Fallback), "</div>\n"...)
	}
	return dst
}

// para appends a run as a paragraph, unless it shows nothing.
func (s *setter) para(dst []byte, class, style string, run article.Inlines, m *article.Meta) []byte {
	if !shown(run) {
		return dst
	}
	if !strings.HasPrefix(style, "margin:") {
		style = "margin:0 0 16px;" + style
	}
	dst = s.open(dst, "p", class, style, m)
	return append(s.run(dst, run), "</p>\n"...)
}

// note appends a run as a line in small type.
func (s *setter) note(dst []byte, run article.Inlines) []byte {
	return s.para(dst, "sf-q", "margin:0 0 8px;"+s.face.label("13px", quiet), run, nil)
}

func (s *setter) heading(dst []byte, level int, text article.Inlines, m *article.Meta) []byte {
	if !shown(text) {
		return dst
	}
	style := "margin:24px 0 10px;"
	switch {
	case s.small:
		style = "margin:20px 0 8px;" + s.face.label("15px", ink) + "font-weight:bold"
	case level <= 2:
		style += s.face.head("22px")
	case level == 3:
		style += s.face.head("19px")
	default:
		style += s.face.head("17px")
	}
	name := "h" + strconv.Itoa(min(max(level, 2)+s.level-1, 6))
	dst = s.open(dst, name, "sf-i", style, m)
	return append(shut(s.run(dst, text), name), '\n')
}

func (s *setter) quote(dst []byte, q *article.Quote) []byte {
	cite := furniture.Cite(q.Cite, q.Agent)
	if len(q.Body) == 0 && !shown(cite) {
		return dst
	}
	dst = s.box(dst, "sf-la", "border-"+s.start()+":3px solid "+accent+";padding:"+s.sides(0, 0, 0, 16)+"word-break:break-word")
	dst = s.open(dst, "blockquote", "", "margin:0", q.Meta)
	s.room -= 19
	dst = s.blocks(dst, q.Body)
	s.room += 19
	dst = append(dst, "</blockquote>"...)
	dst = s.cite(dst, cite, q.Source, q.URL)
	return unbox(dst)
}

func (s *setter) pullQuote(dst []byte, q *article.PullQuote) []byte {
	if !shown(q.Text) {
		return dst
	}
	dst = s.box(dst, "sf-la", "border-top:2px solid "+accent+";border-bottom:2px solid "+accent+";padding:18px 0 4px;text-align:center;word-break:break-word")
	dst = s.open(dst, "blockquote", "", "margin:0", q.Meta)
	left, right := s.L.Quotes(0)
	dst = s.para(dst, "sf-i", "margin:0 0 12px;"+s.face.head("22px"), furniture.Join(article.Plain(left), q.Text, article.Plain(right)), nil)
	dst = append(dst, "</blockquote>"...)
	dst = s.cite(dst, furniture.Cite(q.Cite, q.Agent), q.Source, "")
	return unbox(dst)
}

// cite appends the line that says whose words a quotation is and where they can be read.
func (s *setter) cite(dst []byte, cite article.Inlines, source, url string) []byte {
	if src := s.A.Source(source); src != nil && source != "" {
		if url == "" {
			url = src.URL
		}
		if !shown(cite) {
			cite = article.Plain(furniture.SourceName(src))
		}
	}
	if !shown(cite) {
		return dst
	}
	if furniture.Reachable(url) != "" {
		cite = article.Inlines{&article.Link{URL: url, Text: cite}}
	}
	return s.note(dst, furniture.Join(article.Plain("— "), cite))
}

func (s *setter) code(dst []byte, c *article.Code) []byte {
	dst = s.note(dst, c.Caption)
	dst = s.box(dst, "sf-w", "background-color:"+ground+";padding:14px 16px")
	dst = append(dst, `<pre dir="ltr" class="sf-i" style="margin:0;font-family:Consolas,Menlo,'Courier New',monospace;font-size:14px;line-height:1.5;color:`+ink+
		`;text-align:left;white-space:pre-wrap;word-break:break-word">`...)
	if strings.HasPrefix(c.Value, "\n") {
		dst = append(dst, '\n') // HTML drops the first
	}
	dst = markup.AppendText(dst, strings.TrimRight(c.Value, "\n"))
	return unbox(append(dst, "</pre>"...))
}

func (s *setter) callout(dst []byte, c *article.Callout) []byte {
	class, titled, colour := "sf-w sf-la", "sf-a", accent
	if c.Kind == article.CalloutWarning {
		class, titled, colour = "sf-w sf-lr", "sf-r", alert
	}
	dst = s.box(dst, class, "border-"+s.start()+":4px solid "+colour+";background-color:"+ground+";padding:14px 18px 2px;word-break:break-word")
	dst = s.para(dst, titled, "margin:0 0 8px;"+s.face.label("14px", colour)+"font-weight:bold", s.CalloutTitle(c), c.Meta)
	return s.inside(dst, c.Body, c.Meta, 40)
}

func (s *setter) details(dst []byte, d *article.Details) []byte {
	dst = s.box(dst, "sf-l", "border:1px solid "+line+";padding:14px 18px 2px;word-break:break-word")
	dst = s.para(dst, "sf-i", "margin:0 0 10px;"+s.face.label("15px", ink)+"font-weight:bold", d.Summary, d.Meta)
	return s.inside(dst, d.Body, d.Meta, 38)
}

// inside appends the blocks of a box that takes so many pixels of the width, and ends it.
func (s *setter) inside(dst []byte, body []article.Block, m *article.Meta, less int) []byte {
	own := m != nil && (gate.Tag(m.Lang) || m.Dir != "")
	if own {
		dst = s.open(dst, "div", "", "", m)
	}
	s.room -= less
	dst = s.blocks(dst, body)
	s.room += less
	if own {
		dst = append(dst, "</div>"...)
	}
	return unbox(dst)
}

// update appends an entry of a live report.
func (s *setter) update(dst []byte, u *article.Update) []byte {
	dst = s.box(dst, "sf-l", "border-top:1px solid "+line+";padding:14px 0 0;word-break:break-word")
	var when article.Inlines
	if u.Pinned {
		when = article.Plain(s.L.Label(locale.LabelPinned) + " ")
	}
	if !u.Time.IsZero() {
		clock := string(s.L.AppendDateTime(nil, u.Time, locale.Medium, locale.Short, s.Zone))
		when = append(when, &article.Strong{Text: article.Plain(clock)})
	}
	dst = s.para(dst, "sf-a", "margin:0 0 6px;"+s.face.label("14px", accent), when, nil)
	if shown(u.Headline) {
		name := "h" + strconv.Itoa(min(s.level+1, 6))
		dst = s.open(dst, name, "sf-i", "margin:0 0 10px;"+s.face.head("20px"), u.Meta)
		dst = shut(s.run(dst, u.Headline), name)
	}
	dst = s.note(dst, s.UpdateLine(u))
	return s.inside(dst, u.Body, u.Meta, 0)
}

// notes appends footnotes under their numbers.
func (s *setter) notes(dst []byte, notes []article.Footnote) []byte {
	if len(notes) == 0 {
		return dst
	}
	dst = s.grid(dst, "sf-i", s.face.label("14px", ink))
	held := s.small
	s.small = true
	for i := range notes {
		n := &notes[i]
		dst = append(dst, `<tr><td width="32" style="width:32px;vertical-align:top" class="sf-q">`...)
		if k := s.numbers[n.ID]; k > 0 {
			dst = append(s.L.AppendInt(dst, int64(k)), '.')
		}
		dst = append(dst, `</td><td class="sf-i" style="vertical-align:top;word-break:break-word;`...)
		dst = append(append(dst, s.face.label("14px", ink)...), `">`...)
		s.room -= 32
		dst = s.blocks(dst, n.Body)
		s.room += 32
		dst = append(dst, "</td></tr>\n"...)
	}
	s.small = held
	return append(dst, "</table>\n"...)
}
