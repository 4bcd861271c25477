package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// A teller composes one attribution. Its methods take the phrases told so far and return them with more, so that
// they may lie on the caller's stack.
type teller struct {
	l     *Locale
	start int // where the attribution begins in dst
	form  Form
	max   int
	known []article.Source
}

// group tells credits of one role.
func (t *teller) group(dst []Phrase, credits []article.Credit) []Phrase {
	role := credits[0].Role
	g := makers{credits: credits, known: t.known}
	g.lookUp()
	g.agents, g.sources = g.count()
	if role == article.RoleSource && g.agents+g.sources == 0 {
		return dst
	}
	dst = t.gap(dst)
	if t.form == Labels || !role.Known() {
		label := t.label(&credits[0])
		if role == article.RoleSource && g.agents+g.sources > 1 && credits[0].Label == "" {
			label = t.l.Label(LabelSources)
		}
		return t.labelled(dst, label, g)
	}
	form := "none"
	switch {
	case g.agents > 0 && g.sources > 0:
		form = "both"
	case g.agents > 0:
		form = "agent"
	case g.sources > 1 && role == article.RoleSource:
		form = "many"
	case g.sources > 0:
		form = "source"
	}
	if pattern := t.pattern(role, form); pattern != "" {
		return t.fill(dst, pattern, g)
	}
	// A role whose words have no place for a source: the source is told on its own.
	pattern := t.pattern(role, "agent")
	if g.agents == 0 {
		pattern = t.pattern(role, "none")
	}
	dst = t.gap(t.fill(dst, pattern, g))
	return t.told(dst, g)
}

// told tells the sources on their own.
func (t *teller) told(dst []Phrase, g makers) []Phrase {
	form := "source"
	if g.sources > 1 {
		form = "many"
	}
	g.agents = 0
	return t.fill(dst, t.pattern(article.RoleSource, form), g)
}

// labelled tells credits as "Label: names", or as the label alone.
func (t *teller) labelled(dst []Phrase, label string, g makers) []Phrase {
	if g.agents+g.sources == 0 {
		return say(dst, label)
	}
	before, after, _ := strings.Cut(t.l.words().get(string(NameLabelled)), "{label}")
	middle, end, _ := strings.Cut(after, "{name}")
	dst = say(say(say(dst, before), label), middle)
	dst = t.names(dst, g)
	return say(dst, end)
}

func (t *teller) label(c *article.Credit) string {
	if c.Label != "" {
		return c.Label
	}
	if s := t.pattern(c.Role, "label"); s != "" {
		return s
	}
	return string(c.Role)
}

// pattern returns a message of a role.
func (t *teller) pattern(role article.Role, form string) string {
	var key [48]byte
	return t.l.words().lookup(append(append(append(append(key[:0], "role."...), role...), '.'), form...))
}

// fill tells a pattern with {agent} and {source} in it.
func (t *teller) fill(dst []Phrase, pattern string, g makers) []Phrase {
	for pattern != "" {
		before, after, ok := strings.Cut(pattern, "{")
		dst = say(dst, before)
		if !ok {
			break
		}
		name, rest, _ := strings.Cut(after, "}")
		part := g
		if name == "agent" {
			part.sources = 0
		} else {
			part.agents = 0
		}
		dst = t.names(dst, part)
		pattern = rest
	}
	return dst
}

// names tells a list of names.
func (t *teller) names(dst []Phrase, g makers) []Phrase {
	n := g.agents + g.sources
	shown, items := n, n
	if t.max > 0 && n > t.max {
		shown, items = 1, 2
	}
	i := 0
	for c := 0; c < len(g.credits) && g.agents > 0 && i < shown; c++ {
		if a := &g.credits[c].Agent; a.Name != "" {
			dst = t.name(dst, i, items, Phrase{Kind: AgentName, Text: a.Name, URL: a.URL, Lang: a.Lang, Agent: a})
			i++
		}
	}
	for k := 0; g.sources > 0 && i < shown; k++ {
		s, more := g.source(k)
		if !more {
			break
		}
		if s != nil {
			dst = t.name(dst, i, items, Phrase{Kind: SourceName, Text: sourceName(s), URL: s.URL, Source: s})
			i++
		}
	}
	if shown == n {
		return dst
	}
	count := CountOtherNames
	if g.agents == 0 {
		count = CountOtherSources
	}
	text := string(t.l.AppendCount(nil, count, n-shown))
	return t.name(dst, shown, items, Phrase{Kind: More, Text: text, Count: n - shown})
}

// name tells item i of a list of n.
func (t *teller) name(dst []Phrase, i, n int, p Phrase) []Phrase {
	if i > 0 {
		dst = say(dst, t.l.Gap(And, i-1, n, p.Text))
	}
	dst = append(dst, p)
	if i == n-1 {
		dst = say(dst, t.l.Gap(And, i, n, ""))
	}
	return dst
}

// gap tells what stands between two credits.
func (t *teller) gap(dst []Phrase) []Phrase {
	if len(dst) == t.start {
		return dst
	}
	if t.form == Labels {
		return say(say(dst, t.l.words().get("credits.end")), t.l.words().get("credits.gap"))
	}
	return say(dst, t.l.words().get("clause.gap"))
}

// silent tells the sources that no credit names. A picture's line tells of the picture's alone.
func (t *teller) silent(dst []Phrase, attr article.Attribution) []Phrase {
	if t.form == Labels {
		return dst
	}
	g := makers{credits: attr, known: t.known, silent: true}
	g.lookUp()
	if _, g.sources = g.count(); g.sources == 0 {
		return dst
	}
	return t.told(t.gap(dst), g)
}

// say tells words of the locale.
func say(dst []Phrase, s string) []Phrase {
	if s == "" {
		return dst
	}
	return append(dst, Phrase{Text: s})
}

// capital gives the sentence its first capital letter, where its script has capitals, as a phrase of its own: so the
// words stay as they are in the tables, and nothing is allocated.
func (t *teller) capital(dst []Phrase) []Phrase {
	if len(dst) == t.start || dst[t.start].Kind != Words {
		return dst
	}
	first := dst[t.start].Text
	r, n := utf8.DecodeRuneInString(first)
	up := t.l.title(r)
	if up == r {
		return dst
	}
	letter := ""
	if i := strings.IndexRune(capitals, up); i >= 0 {
		letter = capitals[i : i+utf8.RuneLen(up)]
	} else {
		letter = string(up) // of a host's own words
	}
	dst = append(dst, Phrase{})
	copy(dst[t.start+1:], dst[t.start:])
	dst[t.start] = Phrase{Text: letter}
	dst[t.start+1].Text = first[n:]
	return dst
}

// title returns the letter as the first of a sentence.
func (l *Locale) title(r rune) rune {
	if r == 'i' && dotted(l.Tag()) {
		return 'İ'
	}
	return unicode.ToTitle(r)
}

// dotted reports whether a language tells i with a dot from one without.
func dotted(tag string) bool {
	return sameLanguage(tag, "tr") || sameLanguage(tag, "az") && !strings.HasPrefix(tag, "az-Arab") && !strings.HasPrefix(tag, "az-Cyrl")
}
