package slack

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// card writes the article as a card that keeps to a room in characters and in blocks: what does not fit goes, from the least needed
// on, until the title and the attribution are left.
func (s *setter) card(w *writer, room, blocks int) {
	start, before, count := len(w.out.Dst), w.size(), w.count
	for step := 0; ; step++ {
		s.cardAt(w, step, room)
		if w.size()-before <= room && w.count-count <= blocks || step == lastStep {
			return
		}
		w.out.Dst, w.count = w.out.Dst[:start], count
	}
}

// The steps of a card: at each, more is left out.
const (
	noBanner  = iota + 1
	oneButton // no way on but that to the article
	noPicture
	shortExcerpt
	noButtons
	noLink
	noExcerpt
	lastStep = noExcerpt
)

func (s *setter) cardAt(w *writer, step, room int) {
	if step < noBanner {
		s.banner(w)
	}
	forTitle, forWho := room/4, room/2
	if step == lastStep {
		forTitle, forWho = room/8, room*3/10
	}
	title, address := fitted(s.L, s.title(), min(roomHeadline, forTitle)), ""
	if step < noLink {
		address = absolute(s.A.URL)
	}
	w.link(address, title, style{bold: true})
	w.line()
	w.text(fitted(s.L, furniture.Line(s.Status()), min(roomKicker, room/10)), style{})
	w.end()
	excerpt, picture := "", ""
	if step < noExcerpt {
		excerpt = s.summary(min(roomExcerpt, room/4))
		if step >= shortExcerpt {
			excerpt = fitted(s.L, excerpt, min(120, room/8))
		}
	}
	if s.A.Hero != nil && step < noPicture {
		picture = s.picture(s.A.Hero.Renditions)
	}
	switch {
	case furniture.Visible(excerpt):
		w.other("section")
		w.plain("text", excerpt, MaxSection)
		if picture != "" {
			w.out.Key("accessory")
			w.open("image")
			w.pictured(picture, s.alt(s.A.Hero))
			w.out.Close('}')
		}
		w.out.Close('}')
	case picture != "":
		w.other("image")
		w.pictured(picture, s.alt(s.A.Hero))
		w.out.Close('}')
	}
	who, _ := s.attribution(min(roomAttribution, forWho))
	dates := ""
	if step < lastStep {
		dates = s.Dates()
	}
	w.context(who, dates)
	if step < noButtons {
		buttons := s.buttons(false)
		buttons[0].text = s.L.Label(locale.LabelReadMore)
		if step >= oneButton {
			buttons = buttons[:1]
		}
		w.actions(min(roomButtons, room), buttons...)
	}
}

// summary returns the content warnings and what the article says, in short, of what everyone may read.
func (s *setter) summary(limit int) string {
	text := ""
	for i := range s.A.Advisories {
		if adv := furniture.Line(s.A.Advisories[i].Text.Plain()); adv != "" {
			text += string(s.L.AppendLabelled(nil, s.L.Label(locale.LabelAdvisory), adv)) + "\n"
		}
	}
	if text != "" {
		text = fitted(s.L, strings.TrimRight(text, "\n"), limit) + "\n"
	}
	return strings.TrimRight(text+fitted(s.L, s.Excerpt(limit), limit), "\n")
}

// fallback returns what notifications show and screen readers say in place of the blocks: title, summary, attribution.
// Slack reads & and angle brackets in it, and nothing else with mrkdwn off.
func (s *setter) fallback(limit int) string {
	limit = limit * 2 / 3 // JSON and Slack's own escapes lengthen it
	title := fitted(s.L, s.title(), min(roomHeadline, limit/4))
	who, _ := s.attribution(limit / 2)
	text := title
	for _, part := range [...]string{s.Status(), s.summary(min(roomExcerpt, limit/4)), who} {
		if part = strings.TrimSpace(part); part != "" {
			text += "\n" + part
		}
	}
	return escaped.Replace(text)
}

var escaped = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// metadata writes what tells a machine who made the article from what.
func (s *setter) metadata(w *jsonw.Writer) {
	name := s.EventType
	if name == "-" {
		return
	}
	if name == "" {
		name = "article_published"
	}
	m := jsonw.NewWriter(nil)
	m.Open('{')
	m.Text("url", absolute(s.A.URL))
	m.Text("lang", fitted(s.L, furniture.Line(s.A.Lang), 50))
	who, _ := s.attribution(MaxMetadata / 4)
	m.Text("attribution", who)
	m.Text("ai_disclosure", s.Disclosure().Header())
	m.Text("digital_source_type", fitted(s.L, s.Disclosure().URI(), 200))
	if shorten.Units(m.Dst) > MaxMetadata*3/4 {
		m = jsonw.NewWriter(nil)
		m.Open('{')
		m.Text("attribution", who)
		m.Text("ai_disclosure", s.Disclosure().Header())
	}
	if list := s.sourceList(MaxMetadata - shorten.Units(m.Dst) - 100); len(list) > 0 {
		m.Key("sources")
		m.Raw(list)
	}
	m.Close('}')
	if len(m.Dst) == len("{}") {
		return // nothing is stated
	}
	w.Key("metadata")
	w.Open('{')
	w.Key("event_type")
	w.String(name)
	w.Key("event_payload")
	w.Raw(string(m.Dst))
	w.Close('}')
}

// sourceList returns as many sources as keep to a room in characters, as JSON.
func (s *setter) sourceList(room int) string {
	w := jsonw.NewWriter(nil)
	w.Open('[')
	n := 0
	for i := range s.A.Sources {
		src := &s.A.Sources[i]
		one := jsonw.NewWriter(nil)
		one.Open('{')
		one.Text("name", fitted(s.L, furniture.Line(furniture.SourceName(src)), 200))
		one.Text("url", furniture.Absolute(src.URL))
		one.Close('}')
		if room -= shorten.Units(one.Dst) + 1; room < 0 {
			break
		}
		n++
		w.Raw(string(one.Dst))
	}
	if n == 0 {
		return ""
	}
	w.Close(']')
	return string(w.Dst)
}

// alt returns what stands for a picture for those who do not see it: its alternative text, else its caption. Slack wants
// some: where neither is stated, it is the word for a picture.
func (s *setter) alt(b *article.Image) string {
	for _, t := range [...]string{b.Alt, b.Caption.Plain()} {
		if t = furniture.Line(t); furniture.Visible(t) {
			return t
		}
	}
	return s.L.Label(locale.LabelImage)
}
