package article

import (
	"math"
	"net/url"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"
)

// Validate reports what is wrong with an article: what cannot be meant, or would not survive its JSON form.
// The error is a [Problems], in reading order, or nil. Printers print such an article all the same, without
// what is wrong with it.
func Validate(a *Article) error {
	v := inspect(a)
	if len(v.wrong) == 0 {
		return nil
	}
	return v.wrong
}

// Advise reports what could be better about an article that is valid, in reading order.
func Advise(a *Article) []*Problem { return inspect(a).advice }

// A validator is the fielder that finds problems.
type validator struct {
	trail
	article *Article
	rec     record // whose fields are being told

	wrong, advice Problems

	ids    map[string]bool // of nodes
	notes  map[string]bool // the footnotes that stand in the article
	refs   map[string]bool // the footnotes that are referred to
	noteAt []reference
	refAt  []reference
	level  int // of the last heading of the body
}

type reference struct{ id, path string }

func inspect(a *Article) *validator {
	v := &validator{
		trail: newTrail(), article: a, level: 1,
		ids: make(map[string]bool), notes: make(map[string]bool), refs: make(map[string]bool),
	}
	if a == nil {
		v.fail("", NilArticle, "there is no article")
		return v
	}
	v.whole(a)
	v.told(a)
	for _, r := range v.refAt {
		if !v.notes[r.id] {
			v.wrong = append(v.wrong, &Problem{UnknownFootnote, r.path, "there is no footnote " + strconv.Quote(r.id)})
		}
	}
	for _, n := range v.noteAt {
		if !v.refs[n.id] {
			v.advice = append(v.advice, &Problem{UnusedFootnote, n.path, "nothing refers to the footnote " + strconv.Quote(n.id)})
		}
	}
	return v
}

// pathTo returns the path to a member of where the validator is, or to there for an empty name.
func (v *validator) pathTo(name string) string {
	if name == "" {
		return v.path.String()
	}
	v.push(name)
	defer v.pop()
	return v.path.String()
}

func (v *validator) fail(name string, c ProblemCode, detail string) {
	v.wrong = append(v.wrong, &Problem{c, v.pathTo(name), detail})
}

func (v *validator) advise(name string, c ProblemCode, detail string) {
	v.advice = append(v.advice, &Problem{c, v.pathTo(name), detail})
}

// told checks a record by itself and then its fields.
func (v *validator) told(r record) {
	outer := v.rec
	v.rec = r
	v.check(r)
	r.fields(v)
	v.rec = outer
}

func (v *validator) str(name string, p *string) {
	if !utf8.ValidString(*p) {
		v.fail(name, InvalidUTF8, "the string is not valid UTF-8")
	}
}

func (v *validator) enum(name string, p *string, known []string) {
	if *p != "" && !slices.Contains(known, *p) {
		v.fail(name, UnknownValue, strconv.Quote(*p)+" is not a known value")
	}
}

func (v *validator) open(name string, p *string, _ []string) { v.str(name, p) }

func (v *validator) strs(name string, p *[]string) {
	v.push(name)
	for i := range *p {
		v.index(i)
		v.str("", &(*p)[i])
	}
	v.pop()
}

func (v *validator) flag(string, *bool) {}

func (v *validator) num(name string, p *int) {
	if _, list := v.rec.(*List); !list {
		v.negative(name, int64(*p))
	}
}

func (v *validator) size(name string, p *int64)            { v.negative(name, *p) }
func (v *validator) seconds(name string, p *time.Duration) { v.negative(name, int64(*p)) }

func (v *validator) negative(name string, n int64) {
	if n < 0 {
		v.fail(name, NegativeNumber, "the number is below zero")
	}
}

func (v *validator) real(name string, p *float64) {
	if math.IsNaN(*p) || math.IsInf(*p, 0) {
		v.fail(name, NumberOutOfRange, "the number is not finite")
	}
}

func (v *validator) date(name string, p *Date) {
	if p.Precision < Exact || p.Precision > Year {
		v.fail(name, UnknownValue, "the date has an unknown precision")
	}
	if y := p.Time.Year(); y < 0 || y > 9999 {
		v.fail(name, NumberOutOfRange, "the year is not one of 0 to 9999")
	}
}

func (v *validator) url(name string, p *string) {
	if _, err := url.Parse(*p); err != nil || !utf8.ValidString(*p) {
		v.fail(name, MalformedURL, strconv.Quote(*p)+" is not a URL")
	}
}

func (v *validator) lang(name string, p *string) {
	if *p != "" && !wellFormedLang(*p) {
		v.fail(name, MalformedLang, strconv.Quote(*p)+" is not a BCP 47 tag")
	}
}

func (v *validator) value(name string, p *[]byte) {
	if len(*p) > 0 && !validJSON(*p) {
		v.fail(name, MalformedJSON, "the data are not a JSON value")
	}
}

func (v *validator) inlines(name string, p *Inlines) {
	v.push(name)
	for i, n := range *p {
		if v.index(i); n == nil || !n.inline() {
			v.fail("", NilNode, "the inline is nil")
		} else {
			v.told(n)
		}
	}
	v.pop()
}

func (v *validator) blocks(name string, p *[]Block) {
	v.push(name)
	for i, b := range *p {
		if v.index(i); b == nil || !b.block() {
			v.fail("", NilNode, "the block is nil")
		} else {
			v.told(b)
		}
	}
	v.pop()
}

func (v *validator) record(name string, r record) {
	v.push(name)
	v.told(r)
	v.pop()
}

func (v *validator) optional(name string, o optional) {
	if r := o.get(); r != nil {
		v.record(name, r)
	}
}

func (v *validator) list(name string, l list) {
	v.push(name)
	for i := range l.size() {
		v.index(i)
		v.told(l.at(i))
	}
	v.pop()
}

func (v *validator) meta(p **Meta) {
	m := *p
	if m == nil {
		return
	}
	v.str("id", &m.ID)
	if m.ID != "" {
		if v.ids[m.ID] {
			v.fail("id", DuplicateID, "another node has the ID "+strconv.Quote(m.ID))
		}
		v.ids[m.ID] = true
	}
	v.lang("lang", &m.Lang)
	v.enum("dir", (*string)(&m.Dir), directions)
	v.extra(&m.Extra)
}

func (v *validator) extra(p *Extra) {
	if len(*p) == 0 {
		return
	}
	taken := namesOf(v.rec)
	for i := range *p {
		m := &(*p)[i]
		if taken[m.Name] {
			v.fail(m.Name, DuplicateMember, "the extra member has the name of another")
		}
		taken[m.Name] = true
		if !validJSON(m.Value) {
			v.fail(m.Name, MalformedJSON, "the extra member is not a JSON value")
		}
	}
}
