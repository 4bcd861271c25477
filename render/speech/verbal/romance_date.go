package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// monthOf returns the name of a date's month, as it was written where it was written in full.
func (s *scanner) monthOf(t date) string {
	month := s.id.Month(cldr.Wide, false, t.month-1)
	if strings.EqualFold(t.word, month) {
		return t.word
	}
	return month
}

// date says a date: le premier mai, primo maggio, uno de mayo de 2026.
func (r *romance) date(s *scanner, t date) {
	if t.day > 0 {
		_, end := s.run(s.start)
		if t.day == 1 && (r.isFirst == nil || r.isFirst(s, end)) {
			s.say(r.first)
		} else {
			s.cardinal(itoa(t.day), form{})
		}
		s.say(r.dateOf)
	}
	s.say(s.monthOf(t))
	if t.year != "" {
		s.say(r.dateOf)
		s.cardinal(t.year, form{})
	}
}
