package xliff

import (
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/sanitize"
)

const maxEntries = 500 // as package sanitize has it

// An editor makes an edition of a base.
type editor struct {
	*Reader
	base    *article.Article
	edition *article.Article
	target  string
	report  *sanitize.Report
	told    map[sanitize.Entry]int // where in the report an entry is
	slots   map[string]*slot
}

func (e *editor) tell(action sanitize.Action, code, where, place, detail string) {
	clip := func(s string) string { return gate.Text(s[:min(len(s), 200)]) }
	entry := sanitize.Entry{Action: action, Code: code, Where: clip(where), Place: clip(place), Detail: clip(detail)}
	if i, ok := e.told[entry]; ok {
		e.report.Entries[i].Count++
		return
	}
	if len(e.report.Entries) >= maxEntries {
		e.report.Overflow++
		return
	}
	if e.told == nil {
		e.told = make(map[sanitize.Entry]int)
	}
	e.told[entry] = len(e.report.Entries)
	entry.Count = 1
	e.report.Entries = append(e.report.Entries, entry)
}

func (e *editor) merge(doc *document) {
	e.slots = indexOf(e.edition, e.base.Lang)
	// The files of this article come first, where a document has several.
	slices.SortStableFunc(doc.files, func(a, b file) int { return e.rank(&a) - e.rank(&b) })
	seen := make(map[string]bool)
	// Runs come last: a copy of a code takes the texts of the code with it.
	for _, runs := range [...]bool{false, true} {
		for i := range doc.files {
			for k := range doc.files[i].units {
				u := &doc.files[i].units[k]
				s := e.slots[u.id]
				switch {
				case u.keep, s != nil && (s.run != nil) != runs:
				case s == nil && runs:
					e.tell(sanitize.Removed, CodeUnit, u.id, "", "the article has no such text")
				case s == nil:
				case seen[u.id]:
					e.tell(sanitize.Removed, CodeUnit, u.id, s.path, "the unit comes again")
				default:
					seen[u.id] = true
					e.unit(u, s)
				}
			}
		}
	}
	e.link()
	e.credit(doc)
}

func (e *editor) rank(f *file) int {
	if f.original != "" && (f.original == e.base.URL || f.original == e.base.ID) {
		return 0
	}
	return 1
}

// unit takes a translation into the edition.
func (e *editor) unit(u *unit, s *slot) {
	var run article.Inlines
	if s.run != nil {
		run = *s.run
	} else {
		run = article.Plain(*s.str)
	}
	all, says := codes(run)
	if says != said(u.parts) {
		e.tell(sanitize.Kept, CodeSource, u.id, s.path, "the source is not what the article says")
		e.leave(s)
		return
	}
	order, some := e.order(u, s)
	if !some {
		e.tell(sanitize.Kept, CodeUntranslated, u.id, s.path, "")
		e.leave(s)
		return
	}
	b := &builder{codes: all, lang: e.base.Lang, only: make(map[string]bool), frames: make([]frame, 1), report: func(code, which string) {
		e.tell(sanitize.Changed, code, u.id, s.path, which)
	}}
	e.may(u, order, b)
	for i, p := range order {
		tokens := p.target
		switch {
		case p.translated:
			b.add(e.joint(order, i))
		case p.segment:
			e.tell(sanitize.Kept, CodeUntranslated, u.id+"/"+p.id, s.path, "")
			tokens = e.spoken(p.source)
		case e.idle(order, i):
			continue
		default:
			tokens = p.source
		}
		for _, t := range tokens {
			if b.add(t); b.failed != "" {
				e.tell(sanitize.Kept, CodeUntranslated, u.id, s.path, b.failed)
				e.leave(s)
				return
			}
		}
	}
	if done := b.end(); s.str != nil {
		*s.str = done.Plain()
	} else {
		*s.run = done
	}
}

// leave marks a text that stays as being in the language of the base.
func (e *editor) leave(s *slot) {
	if s.run != nil && len(*s.run) > 0 && alien(e.base.Lang, e.target) {
		*s.run = article.Inlines{&article.Span{Text: *s.run, Meta: &article.Meta{Lang: e.base.Lang}}}
	}
}

const spanID = "\x00" // of the code around a sentence that stays; no document can have it

// spoken returns a sentence that stays, marked as being in the language of the base where no code reaches out of it.
func (e *editor) spoken(source []token) []token {
	depth := 0
	for _, t := range source {
		switch t.kind {
		case opens:
			depth++
		case closes:
			if depth--; depth < 0 {
				return source
			}
		}
	}
	if depth > 0 || !alien(e.base.Lang, e.target) {
		return source
	}
	out := append([]token{{kind: opens, id: spanID}}, source...)
	return append(out, token{kind: closes, id: spanID})
}

// may takes from the source what may be done with codes, and reports what should not have been.
func (e *editor) may(u *unit, order []*part, b *builder) {
	fixed, stays, there := map[string]bool{}, map[string]bool{}, map[string]bool{}
	var got, want []string
	for i := range u.parts {
		for _, t := range begun(u.parts[i].source) {
			b.only[t.id] = b.only[t.id] || t.only
			fixed[t.id], stays[t.id] = t.fixed, t.stays
		}
	}
	for _, p := range order {
		tokens := p.target
		if !p.translated {
			tokens = p.source
		}
		for _, t := range begun(tokens) {
			if fixed[t.id] && !there[t.id] {
				got = append(got, t.id)
			}
			there[t.id] = true
		}
	}
	for i := range u.parts {
		for _, t := range begun(u.parts[i].source) {
			if stays[t.id] && !there[t.id] {
				b.report(CodeMissing, t.id)
			}
			if fixed[t.id] && there[t.id] {
				want = append(want, t.id)
			}
		}
	}
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			b.report(CodeReordered, got[i])
			return
		}
	}
}

// begun returns the codes that begin in a text.
func begun(tokens []token) []token {
	var out []token
	for _, t := range tokens {
		if t.kind == point || t.kind == opens {
			out = append(out, t)
		}
	}
	return out
}

// link gives the edition its language, and the base its place among the editions.
func (e *editor) link() {
	base, ed := e.base, e.edition
	ed.Lang, ed.URL, ed.ID = e.target, "", ""
	original := !slices.ContainsFunc(ed.Editions, func(o article.Edition) bool { return o.Original })
	if base.URL == "" {
		return
	}
	for i := range ed.Editions {
		if o := &ed.Editions[i]; o.URL == base.URL {
			o.Original = o.Original || original
			return
		}
	}
	ed.Editions = append(ed.Editions, article.Edition{
		Lang: base.Lang, URL: base.URL, Headline: article.Clone(base).Headline, Original: original,
	})
}

// credit says who translated.
func (e *editor) credit(doc *document) {
	who := e.Translators
	for i := 0; len(who) == 0 && i < len(doc.files); i++ {
		who = doc.files[i].translators
	}
	if len(who) == 0 {
		e.tell(sanitize.Kept, CodeTranslator, "", "attribution", "neither the host nor the document says who translated it")
	}
	for i := range who {
		role := article.RoleTranslating
		if who[i].Kind == article.Software {
			role = article.RoleAITranslating
		}
		e.edition.Attribution = append(e.edition.Attribution, article.Credit{Role: role, Agent: who[i], Date: e.Date})
	}
}
