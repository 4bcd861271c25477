package discord

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// closing returns what stands below the body, what readers are owed first, and whether a field was too long to be whole.
func (s *setter) closing() (all []field, clipped bool) {
	add := func(name string, blocks []article.Block) {
		var f field
		if len(blocks) > 0 {
			if h, ok := blocks[0].(*article.Heading); ok && h.Level == 2 {
				name, blocks = h.Text.Plain(), blocks[1:]
			}
		}
		kept, cut := shorten.Blocks(s.L, blocks, MaxFieldValue, s.costInField)
		clipped = clipped || cut
		for _, b := range kept {
			f.value = stacked(f.value, s.text(b))
		}
		if f.name = fitted(s.L, furniture.Line(name), MaxFieldName, title); !furniture.Visible(f.name) {
			f.name = fitted(s.L, s.L.Label(locale.LabelNote), MaxFieldName, title)
		}
		if furniture.Visible(f.value) && shorten.Units(f.value) <= MaxFieldValue {
			all = append(all, f)
		}
	}
	add("", s.Corrections())
	add("", s.Sources())
	if p := s.A.Promo; p != nil {
		name := p.Headline.Plain()
		if !furniture.Visible(name) {
			name = s.Action(p)
		}
		add(name, []article.Block{&article.Paragraph{Text: p.Text}, &article.Paragraph{Text: s.action(p)}})
	}
	add(s.L.Label(locale.LabelRights), s.rights())
	add("", s.Editions())
	add("", s.Related())
	add("", s.Tags())
	if p := s.A.Publisher; p != nil {
		add(p.Name, []article.Block{&article.Paragraph{Text: p.Tagline}, &article.Paragraph{Text: p.About}})
	}
	return all, clipped
}

func (s *setter) costInField(b article.Block) int {
	if n := shorten.Units(s.text(b)); n > 0 {
		return n + 2
	}
	return 0
}

// action returns the link of a call to action.
func (s *setter) action(p *article.Promo) article.Inlines {
	words := s.Action(p)
	if words == "" {
		return nil
	}
	return article.Inlines{furniture.Link(p.URL, words)}
}

// card returns the article as one embed that keeps to a room in characters.
func (s *setter) card(room int) embed {
	e := s.frame(min(MaxTitle, room/4), min(MaxAuthor, room/8))
	var first string
	e.footer, first, _ = s.placed(min(MaxFooter, room*3/10), min(roomAttribution, room*2/5))
	e.add(first)
	e.add(s.status(min(roomKicker, room/12)))
	if limit := min(roomExcerpt, (room-e.size())*3/4); limit > 20 {
		e.add(s.summary(limit))
	}
	if dates := s.dates(); shorten.Units(dates)+2 <= room-e.size() {
		e.add(dates)
	}
	if s.A.Hero != nil {
		e.image = s.picture(s.A.Hero.Renditions)
	}
	return e
}

// summary returns the content warnings and what the article says, in short, of what everyone may read.
func (s *setter) summary(limit int) string {
	var warnings []string
	for i := range s.A.Advisories {
		if adv := furniture.Line(s.A.Advisories[i].Text.Plain()); adv != "" {
			warnings = append(warnings, string(s.L.AppendLabelled(nil, s.L.Label(locale.LabelAdvisory), adv)))
		}
	}
	text := ""
	if len(warnings) > 0 {
		if text = fitted(s.L, strings.Join(warnings, " "), limit/3-4, title); text != "" {
			text = "> " + text
		}
	}
	return stacked(text, fitted(s.L, s.Excerpt(limit), limit-shorten.Units(text)-2, title))
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
