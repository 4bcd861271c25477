package verbal

// timeAt reads a time of day; with a full stop for its colon where a word before tells that it is one.
func (g *slavic) timeAt(s *scanner, at int, dots bool) (c clock, end int) {
	hour, next := s.run(at)
	sep := s.at(next)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 || sep != ':' && (sep != '.' || !dots) {
		return c, at
	}
	minute, end := s.run(next + 1)
	if len(minute) != 2 || minute > "59" {
		return c, at
	}
	c = clock{hour: atoi(hour), minute: atoi(minute), minutes: true}
	if second, after := s.run(end + 1); s.at(end) == ':' && sep == ':' && len(second) == 2 && second < "60" {
		c.second, c.seconds, end = atoi(second), true, after
	}
	if !s.ends(end) || s.mark(end, ".,:") >= 0 {
		return c, at
	}
	return c, end
}

// times says a time of day, or two.
func (g *slavic) times(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	before, _ := s.tokenBefore(at)
	dots := lists(g.hours, before)
	from, end := g.timeAt(s, at, dots)
	if end == at {
		return nothing
	}
	if s.text[at+1] == '.' || s.text[min(at+2, len(s.text)-1)] == '.' {
		q := quantity{}
		_, scaled := s.scaled(&q, end)
		m, _ := s.moneyAt(s.space(end))
		if n, _, _ := g.thing(s, end); scaled || m.code != "" || n.one != "" || s.at(s.space(end)) == '%' {
			return nothing
		}
	}
	c, governed := g.asked(s, at)
	if k, ok := g.dayCases[":"+before]; ok {
		c = k
	} else if before == "godz." {
		_, first := s.tokenBefore(at)
		c, governed = g.hourCase(firstOf(s.tokenBefore(first))), true
	}
	if start, ok := s.dashAt(end); ok {
		if to, last := g.timeAt(s, start, dots); last > start {
			if !governed || before == "godz." {
				s.say(g.since)
				g.clock(s, from, genitive)
				s.say(g.to)
				g.clock(s, to, genitive)
				return found{last, Range}
			}
			g.clock(s, from, c)
			s.say("–")
			g.clock(s, to, c)
			return found{last, Range}
		}
	}
	g.clock(s, from, c)
	return found{end, Time}
}
