package discord

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A layout is the embeds of a message, and what of the article is not in them.
type layout struct {
	embeds []embed
	cut    bool // the body was shortened
	closed bool // and so was what stands below it
	over   int  // characters of a text that was longer than a description
}

// What the parts of a message may take of MaxTotal, so that all of them have room.
const (
	roomKicker      = 200  // of the section and the kicker
	roomStandfirst  = 1000 // of the standfirst
	roomAttribution = 3000 // of an attribution that is too long for a footer
	roomBadges      = 600
	roomAdvisories  = 600
	roomCaption     = 500  // of the hero's caption and credits
	roomAlt         = 1000 // of an alternative text
	roomExcerpt     = 300
	roomWays        = 2400 // of the links at the end, so that the longest address fits
)

// most is how many embeds a picture may come after, so that the text behind it still has room.
const most = MaxEmbeds - 3

// whole lays out the article: what stands above the body, as much of the body as fits, links, what stands below it.
func (s *setter) whole() layout {
	ways := map[bool]string{false: s.ways(false), true: s.ways(true)}
	reserve := max(shorten.Units(ways[false]), shorten.Units(ways[true])) + 2
	head := s.opening(reserve)
	body, less := s.open()
	end := ""
	if less {
		end = "*" + escape(s.L.Label(locale.LabelSubscribersOnly)) + "*"
		reserve += shorten.Units(end) + 2
	}
	closing, clipped := s.closing()
	room := MaxTotal - head.size() - reserve
	for budget := room; ; {
		var l layout
		var kept []article.Block
		var below []field
		kept, below, l.cut, l.closed = s.share(body, closing, budget)
		l.closed = l.closed || clipped
		if l.cut && !less && absolute(s.A.URL) == "" {
			end = escape(s.L.Ellipsis())
		}
		l.embeds = []embed{head}
		for _, b := range kept {
			for _, p := range s.parts(b) {
				l.put(s, p)
			}
		}
		l.put(s, part{text: end})
		l.put(s, part{text: ways[l.cut || less]})
		if len(below) > 0 {
			if l.last().image != "" && len(l.embeds) < MaxEmbeds {
				l.embeds = append(l.embeds, embed{})
			}
			l.last().fields = below
		}
		total := 0
		for i := range l.embeds {
			total += l.embeds[i].size()
		}
		// What became a link since there was no embed left for a picture is longer than was counted, and so is a quotation
		// that was cut, with the sign that begins each line of it.
		used := total - MaxTotal + room
		if l.over > 0 {
			used = max(used, room*l.over/MaxDescription)
		}
		if used > room && budget > 0 {
			budget = min(budget*max(room, 0)/used, budget-1)
			continue
		}
		return l
	}
}

func (l *layout) last() *embed { return &l.embeds[len(l.embeds)-1] }

// put puts a part of the article below what is there.
func (l *layout) put(s *setter, p part) {
	if p.picture != "" && len(l.embeds) > most {
		p = part{text: stacked(s.linked(p.image), p.text)}
	}
	if n := shorten.Units(p.text); n > MaxDescription {
		l.cut, l.over = true, max(l.over, n)
		return
	}
	e := l.last()
	long := p.text != "" && shorten.Units(stacked(e.description, p.text)) > MaxDescription
	if (e.image != "" || long) && (p.text != "" || p.picture != "") {
		if len(l.embeds) < MaxEmbeds {
			l.embeds = append(l.embeds, embed{})
			e = l.last()
		} else if long {
			l.cut = true
			return
		}
	}
	e.add(p.text)
	if p.picture != "" {
		e.image = p.picture
	}
}

// open returns the part of the body to print, and whether the article goes on for subscribers.
func (s *setter) open() (body []article.Block, less bool) {
	body, less = s.Open()
	from, to := s.Part.Bounds(len(s.A.Body))
	from, to = min(from, len(body)), min(to, len(body))
	return body[from:to], less && s.Part == (render.Part{})
}

// share returns what has room: all, or of what stands below the body no more than a quarter.
func (s *setter) share(body []article.Block, closing []field, room int) (kept []article.Block, below []field, cut, closed bool) {
	inBody, inClosing := 0, 0
	for _, b := range body {
		inBody += min(s.cost(b), MaxTotal)
	}
	for _, f := range closing {
		inClosing += f.size()
	}
	left := inClosing
	if inBody+inClosing > room {
		left = max(room-inBody, min(inClosing, room/4))
	}
	for _, f := range closing {
		if f.size() <= left && len(below) < MaxFields {
			below, left, room = append(below, f), left-f.size(), room-f.size()
		} else {
			closed = true
		}
	}
	kept, cut = shorten.Blocks(s.L, body, room, s.cost)
	return kept, below, cut, closed
}

// cost returns what a block takes of the room; more than there ever is, where it is longer than a description.
func (s *setter) cost(b article.Block) int {
	n := 0
	for _, p := range s.parts(b) {
		k := shorten.Units(p.text)
		if k > MaxDescription {
			return MaxTotal + k
		}
		if n += k; k > 0 {
			n += 2
		}
	}
	return n
}

// placed returns the attribution as the text of a footer or, where it is too long for one, as the first text of the
// description. Where it is too long for that as well, the footer tells how many names there are more.
func (s *setter) placed(footer, description int) (foot, first string, whole bool) {
	who, whole := s.AttributionWithin(func(t string) bool { return shorten.Units(t) <= footer })
	if whole {
		return who, "", true
	}
	if all := escape(s.Attribution(0)); shorten.Units(all) <= description {
		return "", lineStarts(all), true
	}
	if shorten.Units(who) <= footer {
		return who, "", false
	}
	mark := s.Machine() // a name alone is too long: the words for a machine's part come first and whole
	if mark != "" {
		mark += " · "
	}
	return mark + fitted(s.L, who, footer-shorten.Units(mark), bare), "", false
}

// shortened returns as much of a text as keeps to a limit.
func (s *setter) shortened(text article.Inlines, limit int) string {
	fits := func(t article.Inlines) bool { return shorten.Units(s.run(t)) <= limit }
	return s.run(shorten.Run(s.L, text, fits))
}

// ways returns the links on: to the article, the recording, the discussion.
func (s *setter) ways(rest bool) string {
	read := s.L.Label(locale.LabelViewInBrowser)
	if rest {
		read = s.L.Label(locale.LabelReadRest)
	}
	all := ""
	add := func(words, address string) {
		if to := web(address); to != "" {
			next := masked(escape(furniture.Line(words)), to)
			if all != "" {
				next = all + " · " + next
			}
			if shorten.Units(next) <= roomWays {
				all = next
			}
		}
	}
	add(read, s.A.URL)
	if r := s.A.Audio; r != nil {
		add(s.L.Label(locale.LabelListen), file(r.Renditions))
	}
	if d := s.A.Discussion; d != nil {
		words := s.L.Label(locale.LabelComments)
		if d.Count > 0 {
			words = string(s.L.AppendCount(nil, locale.CountComments, d.Count))
		}
		add(words, d.URL)
	}
	return all
}
