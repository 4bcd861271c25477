package slack

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A layout is the blocks of a message, and what of the article is not in them.
type layout struct {
	blocks []byte // with commas between them
	cut    bool   // the body was shortened
	closed bool   // and so was what stands below it
}

// What the parts of a message may take of MaxTotal, so that all of them have room.
const (
	roomKicker      = 150  // characters of the publisher's name, the kicker, the section
	roomHeadline    = 600  // of a headline that is too long for a header
	roomStandfirst  = 2000 // JSON
	roomAttribution = 3000
	roomButtons     = 3400 // JSON, so that the longest address fits
	roomExcerpt     = 300
	roomEnd         = 400 // JSON: the words for subscribers, or an ellipsis
)

// appendMessage appends the object that Slack takes.
func appendMessage(dst []byte, text string, blocks layout, metadata func(*jsonw.Writer)) []byte {
	w := jsonw.NewWriter(dst)
	w.Open('{')
	w.Key("text")
	w.String(text)
	for _, off := range [...]string{"mrkdwn", "unfurl_links", "unfurl_media"} {
		w.Key(off)
		w.Bool(false)
	}
	w.Key("blocks")
	w.Open('[')
	w.Dst = append(w.Dst, blocks.blocks...)
	w.Close(']')
	if metadata != nil {
		metadata(w)
	}
	w.Close('}')
	return w.Dst
}

// whole lays out the article: what stands above the body, as much of the body as fits, what stands below it, buttons.
func (s *setter) whole() layout {
	head := s.writer(nil, MaxBlocks)
	s.opening(head)
	head.end()
	body, less := s.open()
	var last []article.Block
	if less {
		last = []article.Block{&article.Paragraph{Text: article.Plain(s.L.Label(locale.LabelSubscribersOnly))}}
	}
	closing := s.closing()
	room := MaxTotal - head.size() - max(s.foot(true).size(), s.foot(false).size()) - roomEnd
	for budget := room; ; {
		var l layout
		var kept, below []article.Block
		kept, below, l.cut, l.closed = s.share(body, closing, budget)
		if l.cut && absolute(s.A.URL) == "" && !less {
			last = []article.Block{&article.Paragraph{Text: article.Plain(s.L.Ellipsis())}}
		}
		w := s.writer(nil, MaxBlocks-head.count-1)
		w.blocks(kept)
		w.blocks(last)
		w.blocks(below)
		w.end()
		// Text in many styles takes more than was counted.
		if used := w.size() - roomEnd; used > room && budget > 0 {
			budget = min(budget*max(room, 0)/used, budget-1)
			continue
		}
		for _, part := range [...]*writer{head, w, s.foot(l.cut || less)} {
			if len(l.blocks) > 0 && len(part.out.Dst) > 0 {
				l.blocks = append(l.blocks, ',')
			}
			l.blocks = append(l.blocks, part.out.Dst...)
		}
		return l
	}
}

// foot writes the buttons.
func (s *setter) foot(rest bool) *writer {
	w := s.writer(nil, MaxBlocks)
	w.actions(roomButtons, s.buttons(rest)...)
	return w
}

// open returns the part of the body to print, and whether the article goes on for subscribers.
func (s *setter) open() (body []article.Block, less bool) {
	body, less = s.Open()
	from, to := s.Part.Bounds(len(s.A.Body))
	from, to = min(from, len(body)), min(to, len(body))
	return body[from:to], less && s.Part == (render.Part{})
}

// share returns what has room: all, or of what stands below the body no more than a quarter.
func (s *setter) share(body, closing []article.Block, room int) (kept, below []article.Block, cut, closed bool) {
	need := func(blocks []article.Block) (n int) {
		for _, b := range blocks {
			n += s.cost(b)
		}
		return n
	}
	inBody, inClosing := need(body), need(closing)
	if inBody+inClosing > room {
		below, closed = shorten.Blocks(s.L, closing, max(room-inBody, min(inClosing, room/4)), s.cost)
		kept, cut = shorten.Blocks(s.L, body, room-need(below), s.cost)
		return kept, below, cut, closed
	}
	return body, closing, false, false
}

// reopen is what it costs at most to open rich text again after a block.
const reopen = len(`,{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[]}]}`) + BlockOverhead

// cost returns what a block takes of MaxTotal after plain text: after text in another style it may be a little more.
func (s *setter) cost(b article.Block) int {
	w := s.writer(nil, MaxBlocks)
	w.text("x", style{})
	before := len(`{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"x"}`) + BlockOverhead
	w.block(b)
	w.flush()
	n := w.size() - before
	if n > 0 && w.at != element {
		n += reopen
	}
	return n
}

// opening writes what stands above the body.
func (s *setter) opening(w *writer) {
	a := s.A
	s.banner(w)
	if title := s.title(); within(title, MaxHeader) {
		w.other("header")
		w.plain("text", title, MaxHeader)
		w.out.Close('}')
	} else {
		w.text(fitted(s.L, title, roomHeadline), style{bold: true})
	}
	w.para()
	w.text(furniture.Line(s.Status()), style{bold: true})
	first, _ := shorten.Blocks(s.L, []article.Block{&article.Paragraph{Text: a.Standfirst}}, roomStandfirst, s.cost)
	w.blocks(first)
	who, _ := s.attribution(roomAttribution)
	w.context(who, s.Dates())
	more := s.Badges()
	more = append(more, s.Advisories()...)
	if a.Hero != nil {
		more = append(more, a.Hero)
	}
	w.end()
	more, _ = shorten.Blocks(s.L, more, (MaxTotal-w.size()-roomButtons-roomEnd)/2, s.cost)
	w.blocks(more)
}

// title returns the headline, or the word for none.
func (s *setter) title() string {
	if t := s.Title(); furniture.Visible(t) {
		return t
	}
	return s.L.Label(locale.LabelUntitled)
}

// banner writes the publisher's mark and name, the section and the kicker.
func (s *setter) banner(w *writer) {
	logo, name := "", ""
	if p := s.A.Publisher; p != nil {
		name = furniture.Line(p.Name)
		if p.Logo != nil {
			if logo = s.picture(p.Logo.Renditions); shorten.Units(logo) > 500 {
				logo = ""
			}
		}
	}
	fit := func(t string) string { return fitted(s.L, furniture.Line(t), roomKicker) }
	alt := fit(name)
	if alt == "" {
		alt = s.L.Label(locale.LabelPublisher)
	}
	w.contextOf(logo, alt, fit(name), fit(s.A.Section), fit(s.A.Kicker.Plain()))
}

// attribution returns the sentence that tells who made the article from what, within a limit. Where not even the shortest
// fits, since a name alone is too long, the words for a machine's part come first and whole.
func (s *setter) attribution(limit int) (text string, whole bool) {
	text, whole = s.AttributionWithin(func(t string) bool { return within(t, limit) })
	if within(text, limit) {
		return text, whole
	}
	mark := s.Machine()
	if mark != "" {
		mark += " · "
	}
	return mark + fitted(s.L, text, limit-shorten.Units(mark)), false
}

// closing returns what stands below the body, what readers are owed first. Buttons are no part of it.
func (s *setter) closing() []article.Block {
	var b []article.Block
	b = append(b, s.Corrections()...)
	b = append(b, s.Sources()...)
	if p := s.A.Promo; p != nil {
		b = append(b, &article.Promo{Headline: p.Headline, Text: p.Text}) // its button is among the others
	}
	b = append(b, s.rights()...)
	b = append(b, s.Editions()...)
	b = append(b, s.Related()...)
	b = append(b, s.Tags()...)
	return append(b, s.House()...)
}

// buttons returns the ways on: to the article, the promo, the recording, the discussion.
func (s *setter) buttons(rest bool) []button {
	read := s.L.Label(locale.LabelViewInBrowser)
	if rest {
		read = s.L.Label(locale.LabelReadRest)
	}
	b := []button{{read, s.A.URL}}
	if p := s.A.Promo; p != nil {
		b = append(b, button{s.Action(p), p.URL})
	}
	if r := s.A.Audio; r != nil {
		b = append(b, button{s.L.Label(locale.LabelListen), file(r.Renditions)})
	}
	if d := s.A.Discussion; d != nil {
		words := s.L.Label(locale.LabelComments)
		if d.Count > 0 {
			words = string(s.L.AppendCount(nil, locale.CountComments, d.Count))
		}
		b = append(b, button{words, d.URL})
	}
	return b
}

// file returns the first address among renditions that can go out.
func file(files []article.Rendition) string { return furniture.File(files, absolute) }

// absolute returns an address as a button or a picture may have it, or "".
func absolute(address string) string {
	if address = furniture.Absolute(address); shorten.Units(address) > MaxURL {
		return ""
	}
	return address
}

// rights returns what others may do with the article, the address of a licence as a link.
func (s *setter) rights() []article.Block {
	blocks := s.Rights()
	for i, b := range blocks {
		if p, ok := b.(*article.Paragraph); ok && absolute(s.A.Rights.Licence) != "" && p.Text.Plain() == s.A.Rights.Licence {
			blocks[i] = &article.Paragraph{Text: article.Inlines{&article.Link{URL: s.A.Rights.Licence}}}
		}
	}
	return blocks
}
