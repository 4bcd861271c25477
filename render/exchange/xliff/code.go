package xliff

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// An event is a step through the text of a unit.
type event struct {
	kind     eventKind
	from, to int // in the flat text
	code     int // which of the codes, but for words
	piece    int // to which it belongs, or in which it begins
}

type eventKind uint8

const (
	words  eventKind = iota // text
	point                   // a code that stands by itself
	opens                   // a code around what follows
	closes                  // the end of one
)

// A code is an inline of a run, other than plain text.
type code struct {
	form
	end         int // where in the flat text it ends
	first, last int // the pieces in which it begins and ends
	subs        string
	dataStart   string // ids of the original
	dataStop    string
	foreign     bool
	id          bool // the node has an ID, which no copy may have
}

// say gathers text that has passed the gate.
func (s *setter) say(t string) {
	if t == "" {
		return
	}
	from := len(s.flat)
	s.flat = append(s.flat, t...)
	s.events = append(s.events, event{kind: words, from: from, to: len(s.flat)})
}

// flatten gathers the text and the codes of a run that is the named member of where the printer is. Codes are numbered in
// the order in which they begin.
func (s *setter) flatten(name string, run article.Inlines) {
	for i, n := range run {
		was := s.in(name, i)
		s.inline(n)
		s.out(was)
	}
}

func (s *setter) inline(n article.Inline) {
	f, ok := s.form(n)
	if !ok {
		return
	}
	if f.plain {
		s.say(gate.Text(f.show))
		return
	}
	outer := s.lang
	s.speak(f.meta)
	k := len(s.codes)
	c := code{form: f, dataStart: s.original(f.start), dataStop: s.original(f.stop), foreign: alien(s.lang, outer), id: f.meta != nil && f.meta.ID != ""}
	for _, t := range f.texts {
		if value := gate.Text(t.value); !blank(value) {
			was := s.in(t.name, -1)
			id := s.id()
			s.subs = append(s.subs, sub{id, string(s.path), t.kind, value, s.lang})
			s.out(was)
			if c.subs != "" {
				c.subs += " "
			}
			c.subs += id
		}
	}
	s.codes = append(s.codes, c)
	from := len(s.flat)
	if !f.pair {
		s.flat = append(s.flat, gate.Text(f.show)...)
		s.events = append(s.events, event{kind: point, from: from, to: len(s.flat), code: k})
		return
	}
	s.events = append(s.events, event{kind: opens, from: from, to: from, code: k})
	if f.member == "" {
		s.say(gate.Text(f.show))
	} else {
		s.flatten(f.member, f.run)
	}
	s.codes[k].end = len(s.flat)
	s.events = append(s.events, event{kind: closes, from: len(s.flat), to: len(s.flat), code: k})
}

// code appends a code, or an end of one. A pair that begins in one segment and ends in another has its ends apart.
func (s *setter) code(dst []byte, e *event) []byte {
	c := &s.codes[e.code]
	id := digits(e.code + 1)
	split := c.first != c.last
	switch {
	case e.kind == point:
		dst = attr(append(dst, "<ph"...), "id", id)
		dst = s.facts(dst, c, "")
		dst = attr(dst, "dataRef", c.dataStart)
		if c.disp != "" {
			dst = attr(dst, "disp", c.disp)
		}
		if c.show != "" {
			dst = attr(dst, "equiv", c.show)
		}
		return append(dst, "/>"...)
	case e.kind == opens && split:
		dst = attr(append(dst, "<sc"...), "id", id)
		dst = s.facts(dst, c, "")
		dst = append(dst, ` canOverlap="no"`...)
		dst = attr(dst, "dataRef", c.dataStart)
		return append(dst, "/>"...)
	case e.kind == opens:
		dst = attr(append(dst, "<pc"...), "id", id)
		dst = s.facts(dst, c, "Start")
		dst = attr(dst, "dataRefStart", c.dataStart)
		dst = attr(dst, "dataRefEnd", c.dataStop)
		dst = append(dst, '>')
		if c.foreign {
			s.marks++
			dst = attr(append(dst, "<mrk"...), "id", "m"+digits(s.marks))
			dst = append(dst, ` translate="no">`...)
		}
		return dst
	case split:
		dst = attr(append(dst, "<ec"...), "startRef", id)
		dst = can(dst, c)
		dst = append(dst, ` canOverlap="no"`...)
		dst = attr(dst, "dataRef", c.dataStop)
		return append(dst, "/>"...)
	}
	if c.foreign {
		dst = append(dst, "</mrk>"...)
	}
	return append(dst, "</pc>"...)
}

// facts appends what a code is, and what a translator may do with it.
func (s *setter) facts(dst []byte, c *code, end string) []byte {
	if c.kind != "" {
		dst = attr(dst, "type", c.kind)
		dst = attr(dst, "subType", c.sub)
	}
	dst = can(dst, c)
	if c.subs != "" {
		dst = attr(dst, "subFlows"+end, c.subs)
	}
	return dst
}

// can appends what a translator may not do with a code: leave out what has content of its own, or copy what has an ID.
func can(dst []byte, c *code) []byte {
	if c.id {
		dst = append(dst, ` canCopy="no"`...)
	}
	if c.stays {
		dst = append(dst, ` canDelete="no"`...)
	}
	return dst
}

// number returns the number of a footnote, or "".
func (s *setter) number(note string) string {
	if !s.noted {
		s.noted, s.notes = true, s.Notes()
	}
	if n := s.notes.Number(note); n > 0 {
		return digits(n)
	}
	return furniture.Line(note)
}
