package verbal

import "strings"

// language completes a grammar by what Slavic languages share.
func (g *slavic) language(l *language) *language {
	l.own, l.date = g.own, g.saysDate
	l.clock = func(s *scanner, c clock) { g.clock(s, c, nominative) }
	l.agree = func(s *scanner, q quantity, end int) form {
		first, second := s.behind(end)
		gender, _ := g.counts(q.whole, first, second)
		return form{gender: gender}
	}
	l.spell = func(v *Verbalizer, digits string, f form) string {
		return g.cardinal(v, digits, f.gender, nominative)
	}
	l.money = func(s *scanner, q quantity, m money) { g.pay(s, q, m.code, nominative) }
	l.measure = func(s *scanner, q quantity, u unit) { g.counted(s, q, g.ofUnit(s, u), nominative) }
	l.decimals = func(s *scanner, q quantity) { g.bare(s, q, "masculine", nominative) }
	l.ordinal = func(s *scanner, digits string, f form) {
		s.say(g.ordinal(s.Verbalizer, digits, f.gender, nominative))
	}
	return l
}

// slavicRatio says 3:1: two numbers side by side for a score where a word before tells it, else "three to one".
func slavicRatio(to string, c kase, scores string, g *slavic) func(s *scanner, a, b string) {
	return func(s *scanner, a, b string) {
		s.say(g.cardinal(s.Verbalizer, a, "masculine", nominative))
		words := strings.Fields(s.text[max(0, s.start-120):s.start])
		for _, word := range words[max(0, len(words)-4):] {
			if lists(scores, strings.Trim(word, ",.;:«»()\"")) {
				s.say(g.cardinal(s.Verbalizer, b, "masculine", nominative))
				return
			}
		}
		s.say(to)
		s.say(g.cardinal(s.Verbalizer, b, "masculine", c))
	}
}
