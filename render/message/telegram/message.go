package telegram

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// What a message gives up last: the beginning of the headline, in UTF-16 units.
const leastTitle = 24

// The least room for which it is worth to begin a text.
const leastBody = 40

// Append appends the article as one classic message, for parse_mode HTML: status, headline, advisories, standfirst,
// attribution, hero, as much of what everyone may read as the limit leaves room for, corrections, and the way to the
// article.
//
// Where the limit is short the body gives way, then the headline, then the longer names of the attribution; never what
// is told of machines' part, nor the address. See [Printer.Messages] for an article in full.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	m := s.frame()
	room := s.limit() - m.size
	before := s.write(s.before())
	after := s.write(s.after(true))
	fixes := s.write(s.Corrections())
	if n := taken(fixes.html); n*2 > room {
		fixes = stream{}
	} else {
		room -= n
	}
	short := false
	fit := func(t stream) []byte {
		if n := taken(t.html); n <= room || n == 0 {
			room -= n
			return t.html
		}
		short = true
		if room < leastBody {
			room = 0
			return nil
		}
		head, _, clean := cut(s.L, t, room-2-shorten.Units(s.L.Ellipsis()))
		if !clean {
			head = ellipsed(head, s.L.Ellipsis())
		}
		room = 0
		return head
	}
	start := len(dst)
	dst = joined(dst, start, m.status)
	dst = joined(dst, start, m.title)
	dst = joined(dst, start, fit(before))
	dst = joined(dst, start, m.who)
	dst = joined(dst, start, fit(after))
	dst = joined(dst, start, fixes.html)
	dst = joined(dst, start, m.wall)
	return joined(dst, start, s.way(short || m.wall != nil))
}

// Messages returns the article as classic messages that follow each other, each within the limit: the whole of what
// everyone may read, parted at blocks, sentences or words. The first and the last of them bear the attribution.
func (p *Printer) Messages(a *article.Article) []string {
	s := p.setter(a)
	m := s.frame()
	w := s.pen()
	who := m.who
	head := joined(nil, 0, m.status)
	head = joined(head, 0, m.title)
	if taken(head)+taken(s.write(s.before()).html)+length(who) > s.limit() { // the first message has it
		head, who = joined(head, 0, who), nil
	}
	// One stream, so that what does not fit into the first message goes on in the second.
	w.dst = head
	w.gap = 2
	w.begun = len(head) > 0
	w.all(s.before())
	w.dst = joined(w.done(), 0, who)
	w.gap = 2
	w.all(s.after(true))
	w.all(s.Corrections())
	text := stream{html: joined(w.done(), 0, m.wall), breaks: w.breaks}

	end := joined(nil, 0, m.who)
	end = joined(end, 0, s.way(m.wall != nil))
	size := taken(end)
	limit := s.limit()
	var all []string
	n := length(text.html)
	for {
		if len(all) == 0 && n+taken(s.way(false)) <= limit { // one message says it all, and tells the attribution once
			return []string{string(joined(text.all(), 0, s.way(m.wall != nil)))}
		}
		if n+size <= limit {
			break
		}
		room := limit
		if n <= limit { // leave something to read for the message that ends with the attribution
			room = max(limit-size, limit/2)
		}
		part, rest, _ := cut(s.L, text, room)
		if len(rest.html) >= len(text.html) { // not even a character fits
			break
		}
		n -= length(text.html[:len(text.html)-len(rest.html)])
		all = append(all, string(part))
		text = rest
	}
	return append(all, string(joined(text.all(), 0, end)))
}

// A frame is what a message holds whatever its limit.
type frame struct {
	status, title, who, wall []byte
	size                     int // with the way to the article, and the gaps
}

// frame returns what a message holds whatever its limit, in the longest form that the limit allows.
func (s *setter) frame() frame {
	var m frame
	if status := s.Status(); status != "" {
		m.status = s.write([]article.Block{&article.Paragraph{Text: article.Inlines{&article.Emphasis{Text: article.Plain(status)}}}}).html
	}
	if s.walled() {
		m.wall = s.write([]article.Block{&article.Paragraph{Text: article.Plain(s.L.Label(locale.LabelSubscribersOnly))}}).html
	}
	m.size = taken(m.status) + taken(m.wall) + max(taken(s.way(true)), taken(s.way(false)))
	title := s.headline()
	full := shorten.Units(s.Title())
	for i, most := range furniture.Names {
		m.who = s.who(most)
		room := s.limit() - m.size - taken(m.who) - 2
		if full < room { // a mark of direction may come before it
			m.title = title
			break
		}
		if room >= min(leastTitle, full) || i == len(furniture.Names)-1 {
			m.title = s.write([]article.Block{&article.Heading{Level: 1, Text: article.Plain(truncated(s.L, s.Title(), room-1))}}).html
			break
		}
	}
	m.size += taken(m.who) + taken(m.title)
	return m
}

// headline returns the headline with its marks.
func (s *setter) headline() []byte {
	text := s.A.Headline
	if furniture.Line(text.Plain()) == "" {
		text = article.Plain(s.Title())
	}
	return s.write([]article.Block{&article.Heading{Level: 1, Text: text}}).html
}

// truncated returns as much of a line as fits, or "".
func truncated(l *locale.Locale, line string, room int) string {
	text := shorten.Line(l, line, func(text string) bool { return shorten.Units(text) <= room })
	if text == l.Ellipsis() {
		return ""
	}
	return text
}

// who returns the attribution with the machine's mark, its names as links.
func (s *setter) who(most int) []byte {
	run := s.Linked(most)
	if len(run) == 0 {
		return nil
	}
	return s.write([]article.Block{&article.Paragraph{Text: article.Inlines{&article.Emphasis{Text: run}}}}).html
}

// before returns what stands between headline and attribution.
func (s *setter) before() []article.Block {
	b := s.Advisories()
	if !s.A.Standfirst.Empty() {
		b = append(b, &article.Paragraph{Text: s.A.Standfirst})
	}
	return b
}

// after returns the hero and the body.
func (s *setter) after(hero bool) []article.Block {
	body, _ := s.body()
	if s.A.Hero == nil || !hero {
		return body
	}
	picture := *s.A.Hero
	if s.Photo { // the message hangs below it
		picture.Renditions, picture.Alt, picture.Decorative = nil, "", true
	}
	return append([]article.Block{&picture}, body...)
}

// way returns the link to the article: to its rest where the message does not hold it all.
func (s *setter) way(more bool) []byte {
	url := furniture.Reachable(s.A.URL)
	if url == "" {
		return nil
	}
	words := ""
	if p := s.A.Publisher; p != nil {
		words = furniture.Line(p.Name)
	}
	if _, less := s.body(); more || less || words == "" {
		words = s.L.Label(locale.LabelReadRest)
		if !more && !less {
			words = s.L.Label(locale.LabelReadMore)
		}
	}
	plain := *s
	plain.Printer = &Printer{}
	return plain.write([]article.Block{&article.Paragraph{Text: article.Inlines{&article.Link{URL: url, Text: article.Plain(words)}}}}).html
}

func (s *setter) pen() *classic {
	return &classic{s, newPen(nil, s.L.Dir() == article.RTL)}
}

// write prints blocks.
func (s *setter) write(blocks []article.Block) stream {
	w := s.pen()
	w.all(blocks)
	return w.stream()
}

// taken returns the units that a part of a message takes, with the gap that parts it from the others.
func taken(html []byte) int {
	if len(html) == 0 {
		return 0
	}
	return length(html) + 2
}

// joined appends a part of a message.
func joined(dst []byte, start int, part []byte) []byte {
	if len(part) == 0 {
		return dst
	}
	if len(dst) > start {
		dst = append(dst, "\n\n"...)
	}
	return append(dst, part...)
}

// ellipsed puts the ellipsis within the elements that end the text, such as a quotation.
func ellipsed(html []byte, sign string) []byte {
	at := len(html)
	for at > 0 && html[at-1] == '>' {
		tag := at - 1
		for tag > 0 && html[tag] != '<' {
			tag--
		}
		at = tag
	}
	out := append([]byte(nil), html[:at]...)
	return append(append(out, sign...), html[at:]...)
}
