package furniture

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// Closing returns what stands below the body: corrections, sources, editions, the publisher's box, promo, discussion,
// related pieces, tags, rights. Each of them is a method of its own, for surfaces with less room.
func (s *Set) Closing() []article.Block {
	var b []article.Block
	b = append(b, s.Corrections()...)
	b = append(b, s.Sources()...)
	b = append(b, s.Editions()...)
	b = append(b, s.House()...)
	if s.A.Promo != nil {
		b = append(b, s.A.Promo)
	}
	b = append(b, s.Discussion()...)
	b = append(b, s.Related()...)
	b = append(b, s.Tags()...)
	return append(b, s.Rights()...)
}

// section returns a list under the heading of a label; nothing where the list is empty.
func (s *Set) section(k locale.Label, list *article.List) []article.Block {
	if len(list.Items) == 0 {
		return nil
	}
	return []article.Block{&article.Heading{Level: 2, Text: article.Plain(s.L.Label(k))}, list}
}

// Corrections returns what was corrected, and when.
func (s *Set) Corrections() []article.Block {
	list := &article.List{}
	for i := range s.A.Corrections {
		c := &s.A.Corrections[i]
		text := c.Text
		if !c.Date.IsZero() {
			date := string(s.L.AppendDate(nil, c.Date, locale.Medium, s.Zone)) + ": "
			text = append(article.Plain(date), text...)
		}
		list.Items = append(list.Items, article.Item{Text: text})
	}
	return s.section(locale.LabelCorrections, list)
}

// Sources returns the numbered list of all sources.
func (s *Set) Sources() []article.Block {
	list := &article.List{Ordered: true}
	for i := range s.A.Sources {
		list.Items = append(list.Items, article.Item{Text: s.source(&s.A.Sources[i])})
	}
	return s.section(locale.LabelSources, list)
}

func (s *Set) source(src *article.Source) article.Inlines {
	run := article.Inlines{Link(src.URL, SourceName(src))}
	more := func(t string) {
		if t != "" {
			run = append(run, &article.Text{Value: ", " + t})
		}
	}
	more(src.Title)
	more(src.Author)
	if src.Publisher != SourceName(src) {
		more(src.Publisher)
	}
	more(string(s.L.AppendDate(nil, src.Published, locale.Medium, s.Zone)))
	more(src.Licence)
	return run
}

// Editions returns the list of the same work in other languages.
func (s *Set) Editions() []article.Block {
	list := &article.List{}
	for i := range s.A.Editions {
		e := &s.A.Editions[i]
		if e.Lang != s.A.Lang {
			list.Items = append(list.Items, article.Item{Text: article.Inlines{Link(e.URL, locale.NativeName(e.Lang))}})
		}
	}
	return s.section(locale.LabelLanguages, list)
}

// House returns the publisher's box.
func (s *Set) House() []article.Block {
	p := s.A.Publisher
	if p == nil {
		return nil
	}
	var name article.Inlines
	if p.Name != "" {
		name = article.Inlines{&article.Strong{Text: article.Inlines{Link(p.URL, p.Name)}}}
	}
	return paragraphs(name, p.Tagline, p.About)
}

// paragraphs returns a paragraph for each run that has text.
func paragraphs(runs ...article.Inlines) []article.Block {
	var b []article.Block
	for _, run := range runs {
		if !run.Empty() {
			b = append(b, &article.Paragraph{Text: run})
		}
	}
	return b
}

// Discussion returns the way to the comments.
func (s *Set) Discussion() []article.Block {
	d := s.A.Discussion
	if d == nil {
		return nil
	}
	prompt := d.Prompt
	if prompt.Empty() {
		prompt = article.Plain(s.L.Label(locale.LabelCommentsPrompt))
	}
	if d.URL != "" {
		words := s.L.Label(locale.LabelComments)
		if d.Count > 0 {
			words = string(s.L.AppendCount(nil, locale.CountComments, d.Count))
		}
		prompt = Join(prompt, article.Inlines{&article.Text{Value: " "}, Link(d.URL, words)})
	}
	return paragraphs(prompt)
}

// Related returns the list of related pieces.
func (s *Set) Related() []article.Block {
	list := &article.List{}
	for i := range s.A.Related {
		r := &s.A.Related[i]
		list.Items = append(list.Items, article.Item{Text: article.Inlines{&article.Link{URL: r.URL, Text: r.Headline}}})
	}
	return s.section(locale.LabelRelated, list)
}

// Tags returns the list of tags.
func (s *Set) Tags() []article.Block {
	list := &article.List{}
	for i := range s.A.Tags {
		list.Items = append(list.Items, article.Item{Text: article.Inlines{Link(s.A.Tags[i].URL, s.A.Tags[i].Name)}})
	}
	return s.section(locale.LabelTags, list)
}

// Rights returns what others may do with the article.
func (s *Set) Rights() []article.Block {
	r := s.A.Rights
	if r == nil {
		return nil
	}
	var usage article.Inlines
	if r.UsageURL != "" {
		usage = article.Inlines{Link(r.UsageURL, s.L.Label(locale.LabelRights))}
	}
	return paragraphs(article.Plain(r.Copyright), article.Plain(r.Licence), r.Usage, usage)
}
