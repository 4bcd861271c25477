package xliff

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
)

// A unitState is what is gathered for one unit, before it is printed. Its slices serve every unit of a call.
type unitState struct {
	shown *article.Image // the picture that the text belongs to

	flat   []byte  // the text of the unit, with what stands for its codes
	events []event // text and codes, in order
	codes  []code
	pieces []piece
	data   []string       // the original of the codes
	dataAt map[string]int // where in data
	subs   []sub
	marks  int // annotations so far

	spoken     *locale.Locale // of spokenLang
	spokenLang string
}

// A sub is a text that belongs to a code: a unit of its own.
type sub struct {
	id, path string
	kind     Kind
	text     string
	lang     string
}

// run appends a run of text as a unit, and then the texts of its codes as units of their own. Nothing is to be translated
// of a run without text and codes.
func (s *setter) run(dst []byte, name string, kind Kind, run article.Inlines) []byte {
	if len(run) == 0 {
		return dst
	}
	s.begin()
	s.flatten(name, run)
	was := s.in(name, -1)
	if len(s.codes) > 0 || !blank(string(s.flat)) {
		dst = s.unit(dst, s.id(), string(s.path), kind, s.foreign())
	}
	s.out(was)
	if len(s.subs) == 0 {
		return dst
	}
	subs, lang, shown := s.subs, s.lang, s.shown
	s.subs, s.shown = nil, nil
	for i := range subs {
		t := &subs[i]
		s.lang = t.lang
		s.begin()
		s.say(t.text)
		dst = s.unit(dst, t.id, t.path, t.kind, s.foreign())
	}
	s.lang, s.shown = lang, shown
	return dst
}

// str appends a text without marks as a unit.
func (s *setter) str(dst []byte, name string, kind Kind, value string) []byte {
	return s.plainText(dst, name, kind, value, s.foreign())
}

// kept appends a text that stays as it is, as a unit that is there for context.
func (s *setter) kept(dst []byte, name string, kind Kind, value string) []byte {
	return s.plainText(dst, name, kind, value, true)
}

func (s *setter) plainText(dst []byte, name string, kind Kind, value string, keep bool) []byte {
	if value = gate.Text(value); blank(value) {
		return dst
	}
	was := s.in(name, -1)
	s.begin()
	s.say(value)
	dst = s.unit(dst, s.id(), string(s.path), kind, keep)
	s.out(was)
	return dst
}

// foreign reports whether what is being printed is in another language than the article.
func (s *setter) foreign() bool { return alien(s.lang, language(s.A.Lang)) }

// alien reports whether two tags, where both are stated, are of different languages. That of a region is no other one.
func alien(a, b string) bool {
	a, _, _ = strings.Cut(a, "-")
	b, _, _ = strings.Cut(b, "-")
	return a != "" && b != "" && !strings.EqualFold(a, b)
}

// direction returns the direction of what is being printed, where it may differ from that of the article.
func (s *setter) direction() article.Direction {
	switch {
	case s.dir == article.LTR || s.dir == article.RTL:
		return s.dir
	case s.foreign():
		return locale.DirOf(s.lang)
	}
	return ""
}

// begin empties what was gathered.
func (s *setter) begin() {
	s.flat, s.events, s.codes, s.pieces, s.data = s.flat[:0], s.events[:0], s.codes[:0], s.pieces[:0], s.data[:0]
	clear(s.dataAt)
	s.marks = 0
}

// unit appends what was gathered.
func (s *setter) unit(dst []byte, id, path string, kind Kind, keep bool) []byte {
	s.cut(keep)
	dst = attr(append(dst, "<unit"...), "id", id)
	dst = attr(dst, "name", path)
	dst = attr(dst, "type", "sf:"+string(kind))
	if keep {
		dst = append(dst, ` translate="no"`...)
	}
	if d := s.direction(); d != "" {
		dst = attr(dst, "srcDir", string(d))
	}
	limit := s.Limits[kind]
	if limit > 0 {
		dst = attr(dst, "slr:sizeRestriction", digits(limit))
	}
	dst = append(dst, ">\n"...)
	dst = s.unitNotes(dst, path, kind, limit)
	dst = s.originals(dst)
	dst = s.segments(dst)
	return append(dst, "</unit>\n"...)
}

// unitNotes appends what a translator has to know of the text.
func (s *setter) unitNotes(dst []byte, path string, kind Kind, limit int) []byte {
	words := told[kind]
	if words == "" {
		words = "A text"
	}
	if limit > 0 {
		words += ", of at most " + digits(limit) + " characters"
	}
	dst = append(dst, "<notes>\n"...)
	dst = note(dst, "context", words+": "+path)
	if s.foreign() {
		dst = note(dst, "language", s.lang)
	}
	if s.shown != nil && len(s.shown.Renditions) > 0 {
		r := &s.shown.Renditions[0]
		url := r.URL
		if s.ImageURL != nil {
			url = s.ImageURL(r, r.Width)
		}
		dst = note(dst, "picture", furniture.Absolute(url))
	}
	return append(dst, "</notes>\n"...)
}

// originals appends what the codes are in the manner of HTML, for translators to see.
func (s *setter) originals(dst []byte) []byte {
	if len(s.data) == 0 {
		return dst
	}
	dst = append(dst, "<originalData>\n"...)
	for i, d := range s.data {
		dst = attr(append(dst, "<data"...), "id", "d"+digits(i+1))
		dst = text(append(dst, '>'), d)
		dst = append(dst, "</data>\n"...)
	}
	return append(dst, "</originalData>\n"...)
}

// original returns the id of an original, which codes of the same original share.
func (s *setter) original(d string) string {
	if d == "" {
		return ""
	}
	i, ok := s.dataAt[d]
	if !ok {
		if s.dataAt == nil {
			s.dataAt = make(map[string]int)
		}
		i = len(s.data)
		s.data = append(s.data, d)
		s.dataAt[d] = i
	}
	return "d" + digits(i+1)
}
