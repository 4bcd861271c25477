package speech

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// An Utterance is something that is said in one go.
type Utterance struct {
	Role   Role
	Voice  Voice
	Runs   []Run
	Lang   string        // BCP 47 tag, or "" where it is not known
	Before time.Duration // the pause before it; one utterance and the next are apart by the longer of their pauses
	After  time.Duration // the pause after it
	Block  int           // index of the top-level body block that it comes from; -1 where it comes from none

	// Start and End are where the utterance stands in the text of its block, in bytes of what article.AppendBlocksPlain
	// gives for that block; both 0 for words that are the library's own.
	Start, End int
}

// A Voice is who says an utterance, where a script has more than one voice.
type Voice string

// The voices.
const (
	Narrator Voice = ""        // who reads the article
	Speaker  Voice = "speaker" // who is quoted
)

// Hash identifies the utterance by all that a voice is to say: a host has to synthesise anew only what has another one.
// It is 16 hexadecimal digits, the same on every platform and in every run of a release with the same output version.
func (u *Utterance) Hash() string {
	h := fnv.New64a()
	part := func(s string) { h.Write(append([]byte(s), 0)) }
	part(string(u.Role))
	part(string(u.Voice))
	part(u.Lang)
	for i := range u.Runs {
		r := &u.Runs[i]
		part(r.Text)
		part(r.Alias)
		part(r.Phoneme)
		part(r.Lang)
		if r.Stress {
			part("!")
		}
	}
	return fmt.Sprintf("%016x", h.Sum64())
}

// Spoken returns the utterance as it is said: each alias in place of what is written.
func (u *Utterance) Spoken() string {
	var b strings.Builder
	for i := range u.Runs {
		b.WriteString(cmp.Or(u.Runs[i].Alias, u.Runs[i].Text))
	}
	return b.String()
}

// Text returns the utterance as it is written, without aliases.
func (u *Utterance) Text() string {
	if len(u.Runs) == 1 {
		return u.Runs[0].Text
	}
	var b strings.Builder
	for _, r := range u.Runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// A Run is a piece of an utterance that is said in one way.
type Run struct {
	Text    string
	Alias   string // what is said instead of the text, or ""
	Phoneme string // how the text sounds, in the International Phonetic Alphabet, or ""
	Lang    string // BCP 47 tag, where it differs from the utterance's
	Stress  bool   // it is emphasised
}

// A Role is what an utterance is in the script.
type Role string

// The roles.
const (
	Intro      Role = "intro"
	Headline   Role = "headline"
	Byline     Role = "byline"
	Standfirst Role = "standfirst"
	Heading    Role = "heading"
	Paragraph  Role = "paragraph"
	Item       Role = "item"
	Quote      Role = "quote"
	Caption    Role = "caption"
	Table      Role = "table"
	Note       Role = "note" // an announcement, a remark, a correction
	Outro      Role = "outro"
)

// pause is the pause around a heading; a quarter of it stands between any two utterances.
const pause = 800 * time.Millisecond

// Script returns the article as a list of utterances.
func (p *Printer) Script(a *article.Article) []Utterance {
	if a == nil {
		a = new(article.Article)
	}
	s := speaker{Printer: p, a: a, l: p.locale(a), block: -1, words: p.Words}
	if s.words == nil {
		s.words = new(verbal.Set)
	}
	s.intro()
	from, to := p.Part.Bounds(len(a.Body))
	for i := from; i < to; i++ {
		s.block = i
		s.say(a.Body[i])
	}
	s.block = -1
	s.outro()
	s.locate()
	return s.script
}

// A speaker holds the state of one plan.
type speaker struct {
	*Printer
	a      *article.Article
	l      *locale.Locale
	script []Utterance
	block  int
	voice  Voice
	words  *verbal.Set
	heard  string // the body's text, folded, once it is needed
	sought int    // pull quotes sought in it
	losses *[]render.Loss
}

// sentence appends an utterance of the locale's own words.
func (s *speaker) sentence(role Role, text string) *Utterance {
	return s.add(role, s.l.Tag(), []Run{{Text: s.stop(fold(text))}})
}

// content appends an utterance of the article's words.
func (s *speaker) content(role Role, text article.Inlines) *Utterance {
	return s.add(role, s.a.Lang, s.close(s.runs(nil, text, voice{})))
}

// inWords gives the places of an utterance that are not words the words that are said for them.
func (s *speaker) inWords(runs []Run, lang string) []Run {
	var out []Run
	for i := range runs {
		r := &runs[i]
		if r.Alias != "" || r.Phoneme != "" {
			out = append(out, *r)
			continue
		}
		at := 0
		s.words.For(cmp.Or(r.Lang, lang)).Each(r.Text, func(span verbal.Span) bool {
			if span.Start > at {
				out = append(out, Run{Text: r.Text[at:span.Start], Lang: r.Lang, Stress: r.Stress})
			}
			out = append(out, Run{Text: r.Text[span.Start:span.End], Alias: span.Spoken, Lang: r.Lang, Stress: r.Stress})
			at = span.End
			return true
		})
		if at == 0 {
			out = append(out, *r)
		} else if at < len(r.Text) {
			out = append(out, Run{Text: r.Text[at:], Lang: r.Lang, Stress: r.Stress})
		}
	}
	return out
}

func (s *speaker) add(role Role, lang string, runs []Run) *Utterance {
	runs = trim(runs)
	if len(runs) == 0 {
		return new(Utterance) // which nobody hears
	}
	runs = s.Lexicon.apply(runs, lang)
	if role != Byline && role != Outro && !s.AsWritten {
		runs = s.inWords(runs, lang)
	}
	u := Utterance{Role: role, Voice: s.voice, Runs: runs, Lang: lang, Before: pause / 4, Block: s.block}
	switch role {
	case Headline, Heading:
		u.Before, u.After = pause, pause/2
	case Outro, Intro:
		u.Before = pause
	}
	s.script = append(s.script, u)
	return &s.script[len(s.script)-1]
}

// intro says what is to come: publication, headline, makers, standfirst.
func (s *speaker) intro() {
	a := s.a
	if a.Publisher != nil && a.Publisher.Name != "" {
		s.sentence(Intro, string(s.l.AppendName(nil, locale.NameFrom, a.Publisher.Name)))
	}
	switch {
	case a.Status == article.StatusRetracted:
		s.sentence(Note, s.l.Label(locale.LabelRetracted))
	case a.Status == article.StatusCorrected && len(a.Corrections) == 0: // else the corrections say it
		s.sentence(Note, s.l.Label(locale.LabelCorrected))
	case a.Status == article.StatusDraft:
		s.sentence(Note, s.l.Label(locale.LabelDraft))
	}
	switch spoken := fold(a.Headlines.Spoken); {
	case spoken != "":
		s.add(Headline, a.Lang, s.close([]Run{{Text: spoken}}))
	case !a.Headline.Empty():
		s.content(Headline, a.Headline)
	default:
		s.sentence(Headline, s.l.Label(locale.LabelUntitled))
	}
	s.byline(Byline)
	for _, adv := range a.Advisories {
		if !adv.Text.Empty() {
			s.sentence(Note, s.l.Label(locale.LabelAdvisory))
			s.content(Note, adv.Text)
		}
	}
	if !a.Standfirst.Empty() && !s.repeats(a.Standfirst.Plain()) {
		s.content(Standfirst, a.Standfirst)
	}
	if a.Hero != nil {
		s.picture(a.Hero)
	}
}

// byline says who made the article from what. Where machines are stated without a credit, it says that.
func (s *speaker) byline(role Role) {
	if line := s.attribution(s.a.Attribution, s.a.Sources); line != "" {
		s.sentence(role, line)
	}
	if s.a.Attribution.AI() {
		return
	}
	switch render.Disclose(s.a.Attribution, s.a.SourceType).Kind {
	case render.AIModified:
		s.sentence(role, s.l.Label(locale.LabelAIModified))
	case render.AIGenerated:
		s.sentence(role, s.l.Label(locale.LabelAIGenerated))
	}
}

func (s *speaker) attribution(attr article.Attribution, sources []article.Source) string {
	var buf [32]locale.Phrase
	return string(s.l.AppendPlain(nil, s.l.AppendAttribution(buf[:0], attr, sources, locale.Sentence, 3)))
}

// outro says that the article is over, what was put right in it, and once more who made it from what.
func (s *speaker) outro() {
	for i := range s.a.Corrections {
		c := &s.a.Corrections[i]
		if c.Text.Empty() {
			continue
		}
		label := s.l.Label(locale.LabelCorrection)
		if !c.Date.IsZero() {
			label = string(s.l.AppendLabelled(nil, label, string(s.l.AppendDate(nil, c.Date, locale.Long, s.Zone))))
		}
		s.sentence(Note, label)
		s.content(Note, c.Text)
	}
	if _, less := render.Preview(s.a); less {
		s.sentence(Note, s.l.Label(locale.LabelSubscribersOnly))
	}
	s.sentence(Outro, s.l.Label(locale.LabelEndOfArticle))
	s.byline(Outro)
}

// repeats reports whether the text, or as much of it as stands before an ellipsis, begins the body.
func (s *speaker) repeats(text string) bool {
	want := strings.TrimRight(strings.ToLower(fold(text)), "….。!?！？ ")
	for _, b := range s.a.Body {
		if p, ok := b.(*article.Paragraph); ok && p != nil {
			return want != "" && strings.HasPrefix(strings.ToLower(fold(p.Text.Plain())), want)
		}
	}
	return false
}

// stop ends a sentence that has no end of its own.
func (s *speaker) stop(text string) string {
	r, _ := utf8.DecodeLastRuneInString(text)
	if text == "" || strings.ContainsRune(".!?…:;。！？：；؟؛।", r) {
		return text
	}
	return text + fullStop(s.l.Tag())
}

// fullStop returns the mark that ends a sentence in a language.
func fullStop(lang string) string {
	switch base, _, _ := strings.Cut(lang, "-"); base {
	case "ja", "zh", "yue":
		return "。"
	}
	return "."
}

// close ends the last run of a sentence of the article's as stop does, looking through closing quotation marks.
func (s *speaker) close(runs []Run) []Run {
	runs = trim(runs)
	if len(runs) == 0 {
		return nil
	}
	last := &runs[len(runs)-1]
	text := strings.TrimRight(last.Text, "\"'”’»“」』）)]")
	r, _ := utf8.DecodeLastRuneInString(text)
	if text == "" || strings.ContainsRune(".,!?…:;。、！？：；؟؛।", r) {
		return runs
	}
	end := fullStop(cmp.Or(s.a.Lang, s.l.Tag()))
	if last.Alias == "" && last.Lang == "" && !last.Stress {
		last.Text += end
		return runs
	}
	return append(runs, Run{Text: end})
}
