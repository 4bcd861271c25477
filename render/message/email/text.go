package email

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/text"
)

// textWidth is the number of columns of the plain-text part.
const textWidth = 72

// AppendText appends the articles as the plain-text part of a newsletter, with as much of each body as the HTML part has.
func (p *Printer) AppendText(dst []byte, articles ...*article.Article) []byte {
	is, _ := p.issue(nil, articles)
	return is.text(dst)
}

func (is *issue) text(dst []byte) []byte {
	several := len(is.all) > 1
	if several || furniture.Line(is.p.Title) != "" || shown(is.p.Intro) {
		dst = append(is.head(dst, several), '\n')
	}
	for i, x := range is.pieces {
		if i > 0 || several {
			dst = append(append(dst, strings.Repeat("_", textWidth)...), "\n\n"...)
		}
		p := text.Printer{Locale: x.s.L, Zone: x.s.Zone, Width: textWidth}
		dst = append(p.AppendText(dst, x.plain()), '\n')
	}
	var foot []article.Block
	add := func(url string, k locale.Label) {
		if furniture.Reachable(url) != "" {
			foot = append(foot, &article.Paragraph{Text: article.Inlines{furniture.Link(url, is.first.L.Label(k))}})
		}
	}
	add(is.p.UnsubscribeURL, locale.LabelUnsubscribe)
	add(is.p.ViewURL, locale.LabelViewInBrowser)
	var where article.Inlines
	for i, l := range lines(is.p.PostalAddress) {
		if i > 0 {
			where = append(where, &article.Break{})
		}
		where = append(where, &article.Text{Value: l})
	}
	if len(where) > 0 {
		foot = append(foot, &article.Paragraph{Text: where})
	}
	if len(foot) > 0 {
		dst = append(append(dst, strings.Repeat("_", textWidth)...), "\n\n"...)
		dst = is.words(dst, foot)
	}
	return dst
}

// head appends the title, the intro and the index.
func (is *issue) head(dst []byte, several bool) []byte {
	s := is.first
	var b []article.Block
	if t := furniture.Line(is.p.Title); t != "" {
		b = append(b, &article.Heading{Level: 1, Text: article.Plain(t)})
	}
	if shown(is.p.Intro) {
		b = append(b, &article.Paragraph{Text: is.p.Intro})
	}
	if several {
		list := &article.List{Ordered: true}
		for _, one := range is.told {
			item := article.Item{Text: article.Inlines{furniture.Link(furniture.Reachable(one.A.URL), one.cropped(one.Set.Title(), 200))}}
			if who, _ := one.AttributionWithin(func(text string) bool { return len(text) <= 200 || is.alone[one] && len(text) <= 2000 }); who != "" {
				item.Body = []article.Block{&article.Paragraph{Text: article.Plain(who)}}
			}
			list.Items = append(list.Items, item)
		}
		b = append(b, &article.Heading{Level: 2, Text: article.Plain(s.L.Label(locale.LabelInThisIssue))}, list)
		if is.left > 0 {
			b = append(b, &article.Paragraph{Text: article.Inlines{furniture.Link(furniture.Reachable(is.p.ViewURL), s.L.Label(locale.LabelReadRest))}})
		}
	}
	return is.words(dst, b)
}

// words appends blocks of the issue's own as plain text.
func (is *issue) words(dst []byte, blocks []article.Block) []byte {
	p := text.Printer{Locale: is.first.L, Width: textWidth}
	return p.AppendBlocks(dst, &article.Article{Lang: is.first.A.Lang}, blocks)
}

// plain returns the article as the plain-text part holds it.
func (x *piece) plain() *article.Article {
	a := *x.s.A
	a.Access = article.Access{}
	body := x.body[:len(x.body):len(x.body)]
	add := func(run article.Inlines) { body = append(body, &article.Paragraph{Text: run}) }
	if x.less {
		add(article.Plain(x.s.L.Label(locale.LabelSubscribersOnly)))
	}
	if url := x.rest(); url != "" && (x.cut || x.less || !x.single) {
		k := locale.LabelReadRest
		if !x.cut && !x.less {
			k = locale.LabelReadMore
		}
		add(article.Inlines{furniture.Link(url, x.s.L.Label(k))})
	} else if x.cut && !x.less {
		add(article.Plain(x.s.L.Ellipsis()))
	}
	if len(x.notes) > 0 {
		body = append(body, &article.Footnotes{Notes: x.notes})
	}
	a.Body = body
	if !x.single {
		a.Audio, a.Publisher, a.Promo, a.Discussion = nil, nil, nil, nil
		a.Related, a.Editions, a.Tags = nil, nil, nil
	}
	return &a
}
