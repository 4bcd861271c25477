package telegram

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// The limits of a rich message (Bot API 10.1, "Rich Message Limits").
const (
	RichCharacters = 32768 // of text, formulas among it
	RichBlocks     = 500   // nested ones, list items and rows among them
	RichDepth      = 16    // levels of elements within each other
	RichMedia      = 50    // pictures, films and recordings
	RichColumns    = 20    // of a table
)

// AppendRich appends the article as the HTML of a rich message (Bot API 10.1, "Rich HTML style"): what stands above the
// body, as much of what everyone may read as the limits leave room for, and what stands below it. The attribution is told
// under the standfirst and in the footer; see [Printer.AppendRichMessage] for the whole parameter.
func (p *Printer) AppendRich(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	d := draft{setter: s, links: s.notes}
	body, less := s.body()

	head := s.opening()
	foot := s.footer(true)
	room := full
	room.take(d.size(head))
	room.take(measure(foot))
	head = append(head, d.within(s.heads(), &room, true)...)
	fixes := d.within(s.Corrections(), &room, true)
	sources := d.within(s.Sources(), &room, true)
	kept, short := d.fit(body, &room)
	var more []article.Block
	for _, part := range [...][]article.Block{s.Editions(), s.House(), s.promo(), s.Discussion(), s.Related(), s.Tags()} {
		more = append(more, d.within(part, &room, false)...)
	}

	// What refers to a note that was cut away is a number without a link.
	shown := furniture.Of(&article.Article{Body: kept}, s.L, nil)
	d.links = shown.Notes()
	dst = d.append(dst, head)
	dst = d.append(dst, kept)
	for _, part := range [...][]article.Block{fixes, sources, more} {
		dst = d.append(dst, part)
	}
	return append(dst, s.footer(short || less)...)
}

// AppendRichMessage appends the article as the InputRichMessage that sendRichMessage takes as rich_message: the HTML of
// [Printer.AppendRich], its direction, and that nothing in it is to be taken for a mention, a command or a hashtag.
func (p *Printer) AppendRichMessage(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	w := jsonw.NewWriter(dst)
	w.Open('{')
	w.Key("html")
	w.String(string(p.AppendRich(nil, a)))
	if s.L.Dir() == article.RTL {
		w.Key("is_rtl")
		w.Bool(true)
	}
	w.Key("skip_entity_detection")
	w.Bool(true)
	w.Close('}')
	return w.Dst
}

// opening returns what stands above the body, the attribution in the longest form that takes no more than half of a message.
func (s *setter) opening() []article.Block {
	a := s.A
	var b []article.Block
	add := func(text article.Inlines) {
		if furniture.Line(text.Plain()) != "" {
			b = append(b, &article.Paragraph{Text: text})
		}
	}
	brief := func(text article.Inlines) article.Inlines {
		return shorten.Run(s.L, text, func(t article.Inlines) bool { return len(t.Plain()) <= RichCharacters/8 })
	}
	add(brief(a.Kicker))
	headline := a.Headline
	if furniture.Line(headline.Plain()) == "" {
		headline = article.Plain(s.Title())
	}
	b = append(b, &article.Heading{Level: 1, Text: brief(headline)})
	add(article.Plain(s.Status()))
	if warning := s.warning(); warning != "" {
		add(article.Plain(warning))
	}
	if standfirst := brief(a.Standfirst); len(standfirst) > 0 {
		add(article.Inlines{&article.Strong{Text: standfirst}})
	}
	if who := s.told(); len(who) > 0 {
		add(article.Inlines{&article.Emphasis{Text: who}})
	}
	add(article.Plain(s.Dates()))
	return b
}

// warning returns the advisories as one line.
func (s *setter) warning() string {
	line := ""
	for i := range s.A.Advisories {
		if text := furniture.Line(s.A.Advisories[i].Text.Plain()); text != "" && line != "" {
			line += " " + text
		} else if text != "" {
			line = string(s.L.AppendLabelled(nil, s.L.Label(locale.LabelAdvisory), text))
		}
	}
	return s.clipped(line)
}

// heads returns the recording and the picture that stand above the body.
func (s *setter) heads() (b []article.Block) {
	if s.A.Audio != nil && file(s.A.Audio.Renditions) != "" {
		b = append(b, s.A.Audio)
	}
	if s.A.Hero != nil {
		b = append(b, s.A.Hero)
	}
	return b
}

// told returns the attribution in the longest form that leaves room for a message.
func (s *setter) told() article.Inlines {
	var run article.Inlines
	for _, most := range furniture.Names {
		if run = s.Linked(most); len(run.Plain()) <= RichCharacters/8 {
			break
		}
	}
	return run
}

// footer returns the attribution, the rights and the way to the article, as a block that a client sets small.
func (s *setter) footer(more bool) []byte {
	var run article.Inlines
	add := func(text article.Inlines) {
		if len(text) == 0 {
			return
		}
		if len(run) > 0 {
			run = append(run, &article.Break{})
		}
		run = append(run, text...)
	}
	add(s.told())
	if r := s.A.Rights; r != nil {
		add(article.Plain(s.clipped(r.Copyright)))
		add(article.Plain(s.clipped(r.Licence)))
		if url := furniture.Reachable(r.UsageURL); url != "" {
			add(article.Inlines{furniture.Link(url, s.L.Label(locale.LabelRights))})
		}
	}
	if s.walled() {
		add(article.Plain(s.L.Label(locale.LabelSubscribersOnly)))
	}
	if url := furniture.Reachable(s.A.URL); url != "" {
		words := s.L.Label(locale.LabelReadRest)
		if !more {
			words = s.L.Label(locale.LabelReadMore)
		}
		add(article.Inlines{furniture.Link(url, words)})
	}
	if len(run) == 0 {
		return nil
	}
	w := &writer{setter: s}
	w.open("footer", "")
	w.inlines(run)
	w.shut("footer")
	return w.dst
}

// clipped returns a line of no more than 1,000 characters.
func (s *setter) clipped(text string) string {
	return string(s.L.AppendTruncated(nil, furniture.Line(text), 1000))
}

func (s *setter) promo() []article.Block {
	if s.A.Promo == nil {
		return nil
	}
	return []article.Block{s.A.Promo}
}

// A draft prints lists of blocks of one article.
type draft struct {
	*setter
	links furniture.Notes // the notes that can be linked to
}

func (d *draft) append(dst []byte, blocks []article.Block) []byte {
	w := &writer{setter: d.setter, dst: dst, links: d.links}
	w.all(blocks)
	return w.dst
}

func (d *draft) size(blocks []article.Block) size { return measure(d.append(nil, blocks)) }

// within returns the blocks where there is room for all of them, and takes it; must asks that they leave half of it.
func (d *draft) within(blocks []article.Block, room *size, must bool) []article.Block {
	if len(blocks) == 0 {
		return nil
	}
	n := d.size(blocks)
	twice := n
	if must {
		twice.add(n)
	}
	if !room.holds(twice) {
		return nil
	}
	room.take(n)
	return blocks
}

// fit returns as much of the blocks as there is room for, and whether anything is gone. A block that has more pictures
// than the message may still have stays away.
func (d *draft) fit(blocks []article.Block, room *size) (kept []article.Block, cut bool) {
	for i, b := range blocks {
		n := d.size(blocks[i : i+1])
		if room.holds(n) {
			room.take(n)
			kept = append(kept, b)
			continue
		}
		if n.characters <= room.characters && n.blocks <= room.blocks {
			cut = true
			continue
		}
		part, _ := shorten.Blocks(d.L, blocks[i:i+1], room.characters, func(b article.Block) int { return d.size([]article.Block{b}).characters })
		part, _ = shorten.Blocks(d.L, part, room.blocks, func(b article.Block) int { return d.size([]article.Block{b}).blocks })
		if n := d.size(part); room.holds(n) {
			room.take(n)
			kept = append(kept, part...)
		}
		for len(kept) > 0 && leads(kept[len(kept)-1]) {
			kept = kept[:len(kept)-1]
		}
		return kept, true
	}
	return kept, cut
}

func leads(b article.Block) bool {
	_, ok := b.(*article.Heading)
	return ok
}

// A size is what an article takes of the limits of a rich message.
type size struct{ characters, blocks, media int }

var full = size{RichCharacters, RichBlocks, RichMedia}

func (s *size) holds(n size) bool {
	return n.characters <= s.characters && n.blocks <= s.blocks && n.media <= s.media
}

func (s *size) add(n size) {
	s.characters += n.characters
	s.blocks += n.blocks
	s.media += n.media
}

func (s *size) take(n size) { s.add(size{-n.characters, -n.blocks, -n.media}) }

// measure counts what printed blocks take: characters of text, elements that are blocks, and media. Text that stands in a
// list item or a summary is a block of its own to Telegram, and counts as one.
func measure(html []byte) size {
	var n size
	for i := 0; i < len(html); {
		step, _, r := step(html[i:])
		if r >= 0 {
			n.characters++
		} else {
			switch name(string(html[i : i+step])) {
			case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "footer", "hr/", "ul", "ol", "blockquote", "aside", "figure",
				"tg-collage", "tg-math-block", "table", "caption", "tr", "details":
				n.blocks++
			case "li":
				n.blocks += 2
			case "img", "video", "audio":
				n.blocks++
				n.media++
			}
		}
		i += step
	}
	return n
}

// text appends text to HTML.
func text(dst []byte, s string) []byte { return markup.AppendText(dst, s) }
