package text

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// What stands around the body is built of the model's own blocks, so that each format prints it as it prints any block.

// opening returns what stands above the body.
func (s *setter) opening() []article.Block {
	a := s.a
	var b []article.Block
	add := func(text article.Inlines) {
		if !text.Empty() {
			b = append(b, &article.Paragraph{Text: text})
		}
	}
	add(a.Kicker)
	headline := a.Headline
	if strings.TrimSpace(gate.Text(headline.Plain())) == "" {
		headline = article.Plain(s.l.Label(locale.LabelUntitled))
	}
	b = append(b, &article.Heading{Level: 1, Text: headline})
	add(article.Plain(s.status()))
	add(a.Standfirst)
	add(s.attribution(a.Attribution, a.Sources, locale.Sentence))
	add(article.Plain(s.disclosure()))
	add(article.Plain(s.dates()))
	for i := range a.Sources {
		if src := &a.Sources[i]; src.URL != "" && i < 3 {
			add(article.Inlines{link(src.URL, sourceName(src)+arrow(s.l)+s.l.Label(locale.LabelOriginal))})
		}
	}
	for i := range a.Advisories {
		if adv := &a.Advisories[i]; !adv.Text.Empty() {
			b = append(b, &article.Callout{Kind: article.CalloutWarning, Title: article.Plain(s.l.Label(locale.LabelAdvisory)),
				Body: []article.Block{&article.Paragraph{Text: adv.Text}}})
		}
	}
	if a.Audio != nil && len(a.Audio.Renditions) > 0 {
		title := a.Audio.Title
		if title == "" {
			title = s.l.Label(locale.LabelListen)
		}
		add(article.Inlines{link(a.Audio.Renditions[0].URL, title)})
		add(s.credits(a.Audio.Attribution))
	}
	if a.Hero != nil {
		b = append(b, a.Hero)
	}
	return b
}

// closing returns what stands below the body.
func (s *setter) closing() []article.Block {
	a := s.a
	var b []article.Block
	heading := func(k locale.Label) {
		b = append(b, &article.Heading{Level: 2, Text: article.Plain(s.l.Label(k))})
	}
	if _, less := render.Preview(a); less && s.Part != (render.Part{}) {
		b = append(b, &article.Paragraph{Text: article.Plain(s.l.Label(locale.LabelSubscribersOnly))})
	}
	if len(a.Corrections) > 0 {
		heading(locale.LabelCorrections)
		list := &article.List{}
		for i := range a.Corrections {
			c := &a.Corrections[i]
			text := c.Text
			if !c.Date.IsZero() {
				date := string(s.l.AppendDate(nil, c.Date, locale.Medium, s.Zone)) + ": "
				text = append(article.Plain(date), text...)
			}
			list.Items = append(list.Items, article.Item{Text: text})
		}
		b = append(b, list)
	}
	if len(a.Sources) > 0 {
		heading(locale.LabelSources)
		list := &article.List{Ordered: true}
		for i := range a.Sources {
			list.Items = append(list.Items, article.Item{Text: s.source(&a.Sources[i])})
		}
		b = append(b, list)
	}
	if len(a.Editions) > 0 {
		if list := s.editions(); len(list.Items) > 0 {
			heading(locale.LabelLanguages)
			b = append(b, list)
		}
	}
	b = append(b, s.house()...)
	if a.Promo != nil {
		b = append(b, a.Promo)
	}
	if d := a.Discussion; d != nil {
		b = append(b, &article.Paragraph{Text: s.discussion(d)})
	}
	if len(a.Related) > 0 {
		heading(locale.LabelRelated)
		list := &article.List{}
		for i := range a.Related {
			r := &a.Related[i]
			list.Items = append(list.Items, article.Item{Text: article.Inlines{&article.Link{URL: r.URL, Text: r.Headline}}})
		}
		b = append(b, list)
	}
	if len(a.Tags) > 0 {
		heading(locale.LabelTags)
		list := &article.List{}
		for i := range a.Tags {
			list.Items = append(list.Items, article.Item{Text: article.Inlines{link(a.Tags[i].URL, a.Tags[i].Name)}})
		}
		b = append(b, list)
	}
	return append(b, s.rights(a.Rights)...)
}

// link returns a link, or its text alone where there is no address.
func link(address, text string) article.Inline {
	if address == "" {
		return &article.Text{Value: text}
	}
	return &article.Link{URL: address, Text: article.Plain(text)}
}

func arrow(l *locale.Locale) string {
	if l.Dir() == article.RTL {
		return " ← "
	}
	return " → "
}

// status says that an article is not simply a published one.
func (s *setter) status() string {
	switch s.a.Status {
	case article.StatusDraft:
		return s.l.Label(locale.LabelDraft)
	case article.StatusRetracted:
		return s.l.Label(locale.LabelRetracted)
	case article.StatusCorrected:
		return s.l.Label(locale.LabelCorrected)
	case article.StatusEmbargoed:
		when := string(s.l.AppendDateTime(nil, s.a.Embargo, locale.Long, locale.Short, s.Zone))
		return s.l.Label(locale.LabelEmbargo) + " " + when
	}
	return ""
}

// disclosure marks a text that states a machine's part without a credit for it.
func (s *setter) disclosure() string {
	if s.a.Attribution.AI() {
		return ""
	}
	switch render.Disclose(s.a.Attribution, s.a.SourceType).Kind {
	case render.AIModified:
		return s.l.Label(locale.LabelAIModified)
	case render.AIGenerated:
		return s.l.Label(locale.LabelAIGenerated)
	}
	return ""
}

func (s *setter) dates() string {
	var line []byte
	add := func(k locale.Label, d article.Date) {
		if d.IsZero() {
			return
		}
		if len(line) > 0 {
			line = append(line, " · "...)
		}
		line = s.l.AppendLabelled(line, s.l.Label(k), string(s.l.AppendDateTime(nil, d, locale.Long, locale.Short, s.Zone)))
	}
	add(locale.LabelPublished, s.a.Published)
	add(locale.LabelUpdated, s.a.Updated)
	return string(line)
}

// attribution returns the composed line, with names that have an address as links.
func (s *setter) attribution(attr article.Attribution, sources []article.Source, form locale.Form) article.Inlines {
	var buf [32]locale.Phrase
	var run article.Inlines
	for _, p := range s.l.AppendAttribution(buf[:0], attr, sources, form, 5) {
		switch p.Kind {
		case locale.AgentName, locale.SourceName:
			name := string(locale.AppendIsolated(nil, p.Text, s.l.Dir()))
			if p.Kind == locale.SourceName && form == locale.Sentence {
				run = append(run, &article.Text{Value: name}) // its address stands on the badge and among the sources
			} else {
				run = append(run, link(p.URL, name))
			}
		default:
			run = append(run, &article.Text{Value: p.Text})
		}
	}
	return run
}

// credits returns the line of a picture's credits. Sources that only the article rests on are not the picture's.
func (s *setter) credits(attr article.Attribution) article.Inlines {
	var sources []article.Source
	for i := range attr {
		for _, id := range attr[i].Sources {
			if src := s.a.Source(id); src != nil {
				sources = append(sources, *src)
			}
		}
	}
	var buf [32]locale.Phrase
	return article.Plain(string(s.l.AppendPlain(nil, s.l.AppendAttribution(buf[:0], attr, sources, locale.Labels, 0))))
}

func sourceName(src *article.Source) string {
	for _, name := range [...]string{src.Name, src.Publisher, src.Title, src.URL} {
		if name != "" {
			return name
		}
	}
	return src.ID
}

// source returns an entry of the list of sources.
func (s *setter) source(src *article.Source) article.Inlines {
	run := article.Inlines{link(src.URL, sourceName(src))}
	more := func(t string) {
		if t != "" {
			run = append(run, &article.Text{Value: ", " + t})
		}
	}
	more(src.Title)
	more(src.Author)
	if src.Publisher != sourceName(src) {
		more(src.Publisher)
	}
	more(string(s.l.AppendDate(nil, src.Published, locale.Medium, s.Zone)))
	more(src.Licence)
	return run
}

func (s *setter) editions() *article.List {
	list := &article.List{}
	for i := range s.a.Editions {
		e := &s.a.Editions[i]
		if e.Lang == s.a.Lang {
			continue
		}
		list.Items = append(list.Items, article.Item{Text: article.Inlines{link(e.URL, locale.NativeName(e.Lang))}})
	}
	return list
}

// house returns the publisher's box.
func (s *setter) house() []article.Block {
	p := s.a.Publisher
	if p == nil {
		return nil
	}
	name := article.Inlines{&article.Strong{Text: article.Inlines{link(p.URL, p.Name)}}}
	if p.Name == "" {
		name = nil
	}
	var b []article.Block
	for _, run := range []article.Inlines{name, p.Tagline, p.About} {
		if !run.Empty() {
			b = append(b, &article.Paragraph{Text: run})
		}
	}
	return b
}

func (s *setter) discussion(d *article.Discussion) article.Inlines {
	prompt := d.Prompt
	if prompt.Empty() {
		prompt = article.Plain(s.l.Label(locale.LabelCommentsPrompt))
	}
	if d.URL == "" {
		return prompt
	}
	words := s.l.Label(locale.LabelComments)
	if d.Count > 0 {
		words = string(s.l.AppendCount(nil, locale.CountComments, d.Count))
	}
	return append(append(article.Inlines{}, prompt...), &article.Text{Value: " "}, link(d.URL, words))
}

func (s *setter) rights(r *article.Rights) []article.Block {
	if r == nil {
		return nil
	}
	var b []article.Block
	for _, run := range []article.Inlines{article.Plain(r.Copyright), article.Plain(r.Licence), r.Usage} {
		if !run.Empty() {
			b = append(b, &article.Paragraph{Text: run})
		}
	}
	if r.UsageURL != "" {
		b = append(b, &article.Paragraph{Text: article.Inlines{link(r.UsageURL, s.l.Label(locale.LabelRights))}})
	}
	return b
}
