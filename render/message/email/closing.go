package email

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// closing appends what stands below the body. A digest has less of it.
func (x *piece) closing(dst []byte) []byte {
	s := x.s
	part := func(blocks []article.Block, share int) {
		kept, _ := shorten.Blocks(s.L, blocks, x.budget/share, s.cost)
		dst = s.blocks(dst, kept)
	}
	part(s.Corrections(), 10)
	if !x.single {
		return x.rights(dst)
	}
	dst = x.sources(dst)
	dst = x.inline(dst, s.Editions(), 30)
	if x.s.A.Promo != nil {
		part([]article.Block{x.s.A.Promo}, 15)
	}
	part(s.Discussion(), 40)
	part(s.Related(), 30)
	dst = x.inline(dst, s.Tags(), 30)
	dst = x.house(dst)
	return x.rights(dst)
}

// inline appends a list under its heading as one line: its label, and its entries between dots.
func (x *piece) inline(dst []byte, section []article.Block, share int) []byte {
	if len(section) < 2 {
		return dst
	}
	s := x.s
	run := article.Inlines{&article.Strong{Text: section[0].(*article.Heading).Text}}
	size := 0
	for i, item := range section[1].(*article.List).Items {
		if size += len(s.run(nil, item.Text)); size > x.budget/share {
			break
		}
		gap := " · "
		if i == 0 {
			gap = "  "
		}
		run = append(append(run, &article.Text{Value: gap}), item.Text...)
	}
	return s.para(dst, "sf-i", "margin:0 0 14px;"+s.face.label("14px", ink), run, nil)
}

// sources appends the list of sources: as many as there is room for, then how many more there are.
func (x *piece) sources(dst []byte) []byte {
	s := x.s
	blocks := s.Sources()
	room := x.budget / 4
	kept, cut := shorten.Blocks(s.L, blocks, room, s.cost)
	dst = s.blocks(dst, kept)
	if cut {
		n := len(s.A.Sources)
		if len(kept) > 1 {
			n -= len(kept[1].(*article.List).Items)
		}
		dst = s.para(dst, "", "", article.Inlines{furniture.Link(x.rest(), string(s.L.AppendCount(nil, locale.CountOtherSources, n)))}, nil)
	}
	return dst
}

// house appends the publisher's box, with its logo or the letters that stand in for one.
func (x *piece) house(dst []byte) []byte {
	s, p := x.s, x.s.A.Publisher
	text, _ := shorten.Blocks(s.L, s.House(), x.budget/15, s.cost)
	if len(text) == 0 {
		return dst
	}
	dst = s.grid(dst, "sf-l", "border-top:1px solid "+line)
	dst = append(dst, "<tr>"...)
	mark := len(dst)
	dst = append(dst, `<td width="72" style="width:72px;padding:20px 0 0;vertical-align:top">`...)
	start := len(dst)
	dst = s.picture(dst, p.Logo, 56, "")
	if mono := furniture.Line(p.Monogram); len(dst) == start && mono != "" && len(mono) <= 32 {
		dst = append(dst, `<table role="presentation" cellspacing="0" cellpadding="0" width="56"><tr><td height="56" class="sf-b sf-n" style="height:56px;background-color:`+accent+
			`;text-align:center;vertical-align:middle;`...)
		dst = append(append(dst, s.face.label("20px", paper)...), `font-weight:bold" aria-hidden="true">`...)
		dst = append(markup.AppendText(dst, mono), "</td></tr></table>"...)
	}
	if len(dst) == start {
		dst = dst[:mark]
	} else {
		dst = append(dst, "</td>"...)
	}
	dst = s.open(dst, "td", "sf-i", "padding:20px 0 0;vertical-align:top;word-break:break-word;text-align:"+s.start()+";"+s.face.label("14px", ink), nil)
	dst = s.blocks(dst, text)
	return append(dst, `</td></tr></table><div style="font-size:1px;line-height:12px">&nbsp;</div>`+"\n"...)
}

func (x *piece) rights(dst []byte) []byte {
	s := x.s
	rights, _ := shorten.Blocks(s.L, s.Rights(), x.budget/30, s.cost)
	var run article.Inlines
	for _, b := range rights {
		if p, ok := b.(*article.Paragraph); ok {
			if len(run) > 0 {
				run = append(run, &article.Text{Value: " · "})
			}
			if url := p.Text.Plain(); len(p.Text) == 1 && furniture.Absolute(url) == url { // of the licence
				run = append(run, furniture.Link(url, url))
				continue
			}
			run = append(run, p.Text...)
		}
	}
	return s.note(dst, run)
}
