package speech

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// say appends what is said of a block.
func (s *speaker) say(b article.Block) {
	if b == nil || s.Block == nil {
		s.plain(b)
		return
	}
	script, taken := s.Block(s.script, b, func(dst []Utterance, b article.Block) []Utterance {
		held := s.script
		s.script = dst
		s.plain(b)
		dst, s.script = s.script, held
		return dst
	})
	if taken {
		s.script = script
		return
	}
	s.plain(b)
}

func (s *speaker) all(blocks []article.Block) {
	for _, b := range blocks {
		s.say(b)
	}
}

// plain says a block without asking the hook. A nil block is silent.
func (s *speaker) plain(b article.Block) {
	switch b := b.(type) {
	case *article.Paragraph:
		if b != nil {
			s.content(Paragraph, b.Text)
		}
	case *article.Heading:
		if b != nil {
			s.content(Heading, b.Text)
		}
	case *article.List:
		if b != nil {
			s.items(b)
		}
	case *article.DefinitionList:
		if b != nil {
			for i := range b.Items {
				s.content(Item, b.Items[i].Term)
				s.all(b.Items[i].Body)
			}
		}
	case *article.Quote:
		if b != nil {
			s.quote(func() { s.all(b.Body) }, b.Cite, b.Agent)
		}
	case *article.PullQuote:
		if b != nil {
			if s.said(b.Text.Plain()) {
				s.lose("pullQuote", "a sentence that the body says too", "the body")
				return
			}
			s.quote(func() { s.content(Quote, b.Text) }, b.Cite, b.Agent)
		}
	case *article.Callout:
		if b != nil {
			s.callout(b)
		}
	case *article.Details:
		if b != nil {
			s.content(Paragraph, b.Summary)
			s.all(b.Body)
		}
	case *article.Update:
		if b != nil {
			s.update(b)
		}
	case *article.Footnotes:
		if b != nil {
			s.notes(b)
		}
	case *article.Divider:
		if b != nil && len(s.script) > 0 {
			s.script[len(s.script)-1].After = pause
		}
	case *article.Promo:
		if b != nil {
			s.lose("promo", "a call to action", "")
		}
	case *article.Custom:
		if b != nil {
			s.all(b.Fallback)
		}
	default:
		s.media(b)
	}
}

func (s *speaker) items(b *article.List) {
	first := b.Start
	if first == 0 {
		first = 1
	}
	for i := range b.Items {
		item := &b.Items[i]
		var runs []Run
		if b.Ordered {
			runs = append(runs, Run{Text: string(s.l.AppendInt(nil, int64(first+i))) + ". "})
		}
		switch item.Task {
		case article.TaskOpen:
			runs = append(runs, Run{Text: s.l.Label(locale.LabelTaskOpen) + ": "})
		case article.TaskDone:
			runs = append(runs, Run{Text: s.l.Label(locale.LabelTaskDone) + ": "})
		}
		if !item.Text.Empty() || len(runs) > 0 && len(item.Body) > 0 {
			s.add(Item, s.a.Lang, s.close(s.runs(runs, item.Text, voice{})))
		}
		s.all(item.Body)
	}
}

// quote says a quotation in a second voice or, where there is one only, announces it in words.
func (s *speaker) quote(body func(), cite article.Inlines, who *article.Agent) {
	if s.Voices == TwoVoices {
		start, narrator := len(s.script), s.voice
		s.voice = Speaker
		body()
		s.voice = narrator
		s.quoted(start)
		if cite.Empty() && who != nil && who.Name != "" {
			s.sentence(Byline, who.Name)
		}
		s.content(Paragraph, cite)
		return
	}
	if cite.Empty() && who != nil && who.Name != "" {
		s.sentence(Note, string(s.l.AppendName(nil, locale.NameSpeaker, who.Name)))
	}
	s.sentence(Note, s.l.Label(locale.LabelQuoteBegin))
	start := len(s.script)
	body()
	s.quoted(start)
	s.sentence(Note, s.l.Label(locale.LabelQuoteEnd))
	s.content(Paragraph, cite)
}

// quoted gives the paragraphs of a quotation their role.
func (s *speaker) quoted(start int) {
	for i := start; i < len(s.script); i++ {
		if s.script[i].Role == Paragraph {
			s.script[i].Role = Quote
		}
	}
}

func (s *speaker) callout(b *article.Callout) {
	label := locale.LabelNote
	switch b.Kind {
	case article.CalloutTip:
		label = locale.LabelTip
	case article.CalloutWarning:
		label = locale.LabelWarning
	case article.CalloutFacts:
		label = locale.LabelFacts
	}
	s.sentence(Note, s.l.Label(label))
	s.content(Note, b.Title)
	s.all(b.Body)
}

func (s *speaker) update(b *article.Update) {
	if !b.Time.IsZero() {
		when := s.l.AppendDateTime(nil, b.Time, locale.Long, locale.Short, s.Zone)
		s.sentence(Note, string(s.l.AppendLabelled(nil, s.l.Label(locale.LabelUpdate), string(when)))).Before = pause
	}
	s.content(Heading, b.Headline)
	if len(b.Attribution) > 0 {
		if line := s.attribution(b.Attribution, s.cited(b.Attribution)); line != "" {
			s.sentence(Byline, line)
		}
	}
	s.all(b.Body)
}

// cited returns the sources that the credits name.
func (s *speaker) cited(attr article.Attribution) []article.Source {
	var sources []article.Source
	for i := range attr {
		for _, id := range attr[i].Sources {
			if src := s.a.Source(id); src != nil {
				sources = append(sources, *src)
			}
		}
	}
	return sources
}

func (s *speaker) notes(b *article.Footnotes) {
	if !s.Notes {
		s.lose("footnotes", "the notes", "")
		return
	}
	s.sentence(Note, s.l.Label(locale.LabelFootnotes))
	for i := range b.Notes {
		s.all(b.Notes[i].Body)
	}
}

// maxSought is how many pull quotes are sought in the body, so that an article of nothing else takes no longer than
// one of its length; those after them are read.
const maxSought = 100

// said reports whether the body says a text in so many words, outside its pull quotes.
func (s *speaker) said(text string) bool {
	if s.sought++; s.sought > maxSought {
		return false
	}
	if s.heard == "" {
		var body []article.Block
		for _, b := range s.a.Body {
			if _, pull := b.(*article.PullQuote); !pull {
				body = append(body, b)
			}
		}
		s.heard = " " + bare(string(article.AppendBlocksPlain(nil, body)))
	}
	want := bare(text)
	return want == "" || strings.Contains(s.heard, want)
}

// bare folds a text to what counts when one passage is compared with another.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("\"'“”‘’«»„‚「」『』…", r) {
			return -1
		}
		return r
	}, strings.Trim(strings.ToLower(fold(s)), ".,;:!?。、 \"'“”‘’«»„‚「」『』…"))
}
