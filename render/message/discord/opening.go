package discord

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// opening returns the first embed: the publisher, the title, the attribution, what stands above the body, the hero.
func (s *setter) opening(reserve int) embed {
	a := s.A
	e := s.frame(MaxTitle, MaxAuthor)
	e.add(small(fitted(s.L, s.rubric(), roomKicker, escape)))
	var first string
	e.footer, first, _ = s.placed(MaxFooter, roomAttribution)
	e.add(first)
	e.add(s.status(roomKicker))
	room := min(MaxDescription-shorten.Units(e.description), (MaxTotal-e.size()-reserve)/2) - 2*8
	add := func(text string, most int) bool {
		n := shorten.Units(text)
		if text == "" || n > min(most, room) {
			return text == ""
		}
		e.add(text)
		room -= n
		return true
	}
	add(s.shortened(a.Standfirst, min(roomStandfirst, room)), roomStandfirst)
	add(s.dates(), roomKicker)
	var badges []string
	for _, b := range s.Badges() {
		if p, ok := b.(*article.Paragraph); ok {
			if badge := s.line(p.Text); shorten.Units(strings.Join(append(badges, badge), " · ")) <= roomBadges {
				badges = append(badges, badge)
			}
		}
	}
	add(small(strings.Join(badges, " · ")), roomBadges+10)
	advisories, _ := shorten.Blocks(s.L, s.Advisories(), min(roomAdvisories, room), s.cost)
	for _, b := range advisories {
		add(s.text(b), roomAdvisories)
	}
	if a.Hero != nil {
		if p := s.pictured(a.Hero); p.picture != "" {
			e.image = p.picture
			add(p.text, roomCaption)
		} else {
			add(stacked(s.linked(a.Hero), p.text), roomCaption)
		}
	}
	return e
}

// frame returns an embed with what all embeds of an article's own have.
func (s *setter) frame(forTitle, forAuthor int) embed {
	e := embed{title: fitted(s.L, s.title(), forTitle, title), url: absolute(s.A.URL), timestamp: s.timestamp()}
	if p := s.A.Publisher; p != nil {
		if name := furniture.Line(p.Name); furniture.Visible(name) {
			e.author, e.authorURL = fitted(s.L, name, forAuthor, bare), absolute(p.URL)
			if p.Logo != nil {
				e.icon = s.picture(p.Logo.Renditions)
			}
		}
	}
	return e
}

// title returns the headline, or the word for none.
func (s *setter) title() string {
	if t := s.Title(); furniture.Visible(t) {
		return t
	}
	return s.L.Label(locale.LabelUntitled)
}

// rubric returns the section and the kicker.
func (s *setter) rubric() string {
	section, kicker := furniture.Line(s.A.Section), furniture.Line(s.A.Kicker.Plain())
	if section != "" && kicker != "" {
		return section + " · " + kicker
	}
	return section + kicker
}

func (s *setter) status(limit int) string {
	if t := fitted(s.L, furniture.Line(s.Status()), limit, escape); t != "" {
		return "**" + t + "**"
	}
	return ""
}

// timestamp returns when the article was published, where the time of day is known: Discord shows it in the reader's zone.
func (s *setter) timestamp() string {
	d := s.A.Published
	if t := d.Time.UTC(); d.HasTime() && t.Year() > 0 && t.Year() < 10000 {
		return t.Format(time.RFC3339)
	}
	return ""
}

// dates returns the line of dates, where the timestamp does not say it all.
func (s *setter) dates() string {
	if s.timestamp() != "" && s.A.Updated.IsZero() {
		return ""
	}
	return small(escape(s.Dates()))
}
