package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// A teller composes one attribution.
type teller struct {
	l       *Locale
	dst     []Phrase
	start   int
	sources []article.Source
	form    Form
	max     int
}

// group tells credits of one role.
func (t *teller) group(credits []article.Credit) {
	role := credits[0].Role
	agents, sources := t.agents(credits), t.cited(credits)
	if role == article.RoleSource && agents+sources == 0 {
		return
	}
	t.gap()
	if t.form == Labels || !role.Known() {
		t.labelled(t.label(&credits[0]), credits, agents, sources)
		return
	}
	form := "none"
	switch {
	case agents > 0 && sources > 0:
		form = "both"
	case agents > 0:
		form = "agent"
	case sources > 0:
		form = "source"
	}
	pattern := t.pattern(role, form)
	rest := 0 // sources that the pattern has no place for
	if pattern == "" {
		pattern, rest = t.pattern(role, "agent"), sources
		if agents == 0 {
			pattern = t.pattern(role, "none")
		}
	}
	t.fill(pattern, credits, agents, sources)
	if rest > 0 {
		t.gap()
		t.fill(t.pattern(article.RoleSource, "source"), credits, 0, rest)
	}
}

// labelled tells credits as "Label: names", or as the label alone.
func (t *teller) labelled(label string, credits []article.Credit, agents, sources int) {
	if agents+sources == 0 {
		t.words(label)
		return
	}
	before, after, _ := strings.Cut(t.l.words.get(string(NameLabelled)), "{label}")
	middle, end, _ := strings.Cut(after, "{name}")
	t.words(before)
	t.words(label)
	t.words(middle)
	t.names(credits, agents, sources)
	t.words(end)
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
	full := append(append(append(append(key[:0], "role."...), role...), '.'), form...)
	return t.l.words.lookup(full)
}

// fill tells a pattern with {agent} and {source} in it.
func (t *teller) fill(pattern string, credits []article.Credit, agents, sources int) {
	for pattern != "" {
		words, after, ok := strings.Cut(pattern, "{")
		t.words(words)
		if !ok {
			return
		}
		name, rest, _ := strings.Cut(after, "}")
		if name == "agent" {
			t.names(credits, agents, 0)
		} else {
			t.names(credits, 0, sources)
		}
		pattern = rest
	}
}

// names tells a list of the credits' agents, of their sources, or of both.
func (t *teller) names(credits []article.Credit, agents, sources int) {
	n := agents + sources
	shown := n
	if t.max > 0 && n > t.max {
		shown = 1
	}
	items := shown
	if shown < n {
		items++
	}
	i := 0
	put := func(p Phrase) {
		if i < shown {
			t.between(i, items, p.Text)
			t.dst = append(t.dst, p)
		}
		i++
	}
	if agents > 0 {
		for c := range credits {
			if a := &credits[c].Agent; a.Name != "" {
				put(Phrase{Kind: AgentName, Text: a.Name, URL: a.URL, Lang: a.Lang, Agent: a})
			}
		}
	}
	if sources > 0 {
		t.eachSource(credits, func(s *article.Source) {
			put(Phrase{Kind: SourceName, Text: sourceName(s), URL: s.URL, Source: s})
		})
	}
	if shown < n {
		t.more(n-shown, agents == 0, items)
	}
}

// more tells how many names are left out.
func (t *teller) more(n int, sources bool, items int) {
	k := CountOtherNames
	if sources {
		k = CountOtherSources
	}
	text := string(t.l.AppendCount(nil, k, n))
	t.between(items-1, items, text)
	t.dst = append(t.dst, Phrase{Kind: More, Text: text, Count: n})
}

// between tells what stands before item i of a list of n.
func (t *teller) between(i, n int, next string) {
	if i > 0 {
		t.words(t.l.Gap(And, i-1, n, next))
	}
}

func (t *teller) words(s string) {
	if s != "" {
		t.dst = append(t.dst, Phrase{Text: s})
	}
}

// gap tells what stands between two credits.
func (t *teller) gap() {
	if len(t.dst) == t.start {
		return
	}
	if t.form == Labels {
		t.words(t.l.words.get("credits.end"))
		t.words(t.l.words.get("credits.gap"))
		return
	}
	t.words(t.l.words.get("clause.gap"))
}

func (t *teller) agents(credits []article.Credit) (n int) {
	for i := range credits {
		if credits[i].Agent.Name != "" {
			n++
		}
	}
	return n
}

func (t *teller) cited(credits []article.Credit) (n int) {
	t.eachSource(credits, func(*article.Source) { n++ })
	return n
}

// eachSource calls f for each source that the credits name, once.
func (t *teller) eachSource(credits []article.Credit, f func(*article.Source)) {
	for c := range credits {
		for i, id := range credits[c].Sources {
			if s := t.source(id); s != nil && !named(credits[:c], credits[c].Sources[:i], id) {
				f(s)
			}
		}
	}
}

// named reports whether the ID stands among those already told.
func named(credits []article.Credit, ids []string, id string) bool {
	for _, other := range ids {
		if other == id {
			return true
		}
	}
	for c := range credits {
		for _, other := range credits[c].Sources {
			if other == id {
				return true
			}
		}
	}
	return false
}

func (t *teller) source(id string) *article.Source {
	for i := range t.sources {
		if t.sources[i].ID == id && sourceName(&t.sources[i]) != "" {
			return &t.sources[i]
		}
	}
	return nil
}

// unnamed tells the sources that no credit names. A picture's line tells of the picture's alone.
func (t *teller) unnamed(attr article.Attribution) {
	if t.form == Labels {
		return
	}
	n := 0
	for i := range t.sources {
		if t.silent(attr, i) {
			n++
		}
	}
	if n == 0 {
		return
	}
	t.gap()
	words, after, _ := strings.Cut(t.pattern(article.RoleSource, "source"), "{source}")
	t.words(words)
	shown := n
	if t.max > 0 && n > t.max {
		shown = 1
	}
	items := min(shown+1, n)
	for i, told := 0, 0; i < len(t.sources) && told < shown; i++ {
		if s := &t.sources[i]; t.silent(attr, i) {
			t.between(told, items, sourceName(s))
			t.dst = append(t.dst, Phrase{Kind: SourceName, Text: sourceName(s), URL: s.URL, Source: s})
			told++
		}
	}
	if shown < n {
		t.more(n-shown, true, items)
	}
	t.words(after)
}

// silent reports whether source i has a name that no credit tells.
func (t *teller) silent(attr article.Attribution, i int) bool {
	return sourceName(&t.sources[i]) != "" && (t.sources[i].ID == "" || !named(attr, nil, t.sources[i].ID))
}

// sourceName returns what a source is called: its name, else the next best that it states.
func sourceName(s *article.Source) string {
	for _, name := range [...]string{s.Name, s.Publisher, s.Title, s.Author} {
		if name != "" {
			return name
		}
	}
	if _, rest, ok := strings.Cut(s.URL, "://"); ok {
		host, _, _ := strings.Cut(rest, "/")
		return strings.TrimPrefix(host, "www.")
	}
	return s.ID
}

// capital gives the sentence its first capital letter, where its script has capitals, as a phrase of its own: so the
// words stay as they are in the tables, and nothing is allocated.
func (t *teller) capital() []Phrase {
	if len(t.dst) == t.start || t.dst[t.start].Kind != Words {
		return t.dst
	}
	first := t.dst[t.start].Text
	r, n := utf8.DecodeRuneInString(first)
	up := unicode.ToUpper(r)
	i := strings.IndexRune(capitals, up)
	if up == r || i < 0 {
		return t.dst
	}
	t.dst = append(t.dst, Phrase{})
	copy(t.dst[t.start+1:], t.dst[t.start:])
	t.dst[t.start] = Phrase{Text: capitals[i : i+utf8.RuneLen(up)]}
	t.dst[t.start+1].Text = first[n:]
	return t.dst
}

// capitals are the letters that a sentence of the message files may begin with.
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŚŠŹŻŽČĆŁİ" +
	"АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЄІЇҐЎΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"
