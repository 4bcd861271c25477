package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// polish is Polish.
func polish() *language {
	g := &slavic{
		governs: kasesOf(polishGoverns),
		locals:  "|w|we|o|po|na|przy|", joins: "|i|oraz|lub|albo|czy|a|",
		cardinal: polishCardinal, ordinal: polishOrdinal, decimals: polishDecimals, decline: polishDecline,
		lone:     func(q quantity) bool { return q.whole == "1" && q.fraction == "" && q.scale == 0 },
		counts:   polishCounts,
		combine:  func(digits string) string { return polishCombined(atoi(digits)) },
		endings:  endingsOf(polishAgreement),
		numbered: "|wojn|wojen|lig|lidz|klas|tur|kwarta|miejsc|etap|rzeczpospolit|rzeczypospolit|stop|edycj|kadencj|połow|dywizj|brygad|część|częśc|tom|rozdzia|instancj|rp|filar|sekretarz|wydani|pułk|batalion|rund|kongres|zjazd|sesj|program|prezes|zastępc|korpus|armi|festiwal|olimpiad|piętr|półrocz|",
		scales:   polishScales(), coins: polishCoins(), nouns: polishNouns(), places: polishPlaces(), unitNames: polishUnits(),
		dotted: "|godz|min|sek|mies|tyg|", by: "na", each: "za", placeCases: kasesOf("instrumental pod"), from: "od", to: "do", since: "od", until: "do", untilCase: genitive,
		year: "rok|roku|rokowi|rok|rokiem|roku|lata|lat|latom|lata|latami|latach",
		years: map[string]yearForm{
			"rok": {c: nominative}, "roku": {c: either}, "rokiem": {c: instrumental}, "rokowi": {c: dative}, "*": {c: genitive}, "r.": {short: true}, "r": {short: true},
			"lat": {c: genitive, plural: true}, "lata": {c: nominative, plural: true}, "latach": {c: locative, plural: true}, "latami": {c: instrumental, plural: true}, "latom": {c: dative, plural: true},
		},
		centuries: polishCenturies(), clock: polishClock,
		dayGender: "masculine",
		dayCases:  kasesOf("genitive na; locative po o :o :po :w :godzinie; instrumental między pomiędzy przed :godziną; dative ku dzięki; accusative :godzinę; genitive :godziny"),
		hours:     "|o|od|do|godz.|godzinie|godziny|godzina|godzinę|godziną|przed|po|około|ok.|", cardinals: true,
		phrases:     map[string]string{"nr. tel.": "numerem telefonu", "nr tel.": "numer telefonu", "sp. z o.o.": "spółka z ograniczoną odpowiedzialnością", "sp. z o. o.": "spółka z ograniczoną odpowiedzialnością", "Sp. z o.o.": "spółka z ograniczoną odpowiedzialnością"},
		decadeWords: "lat", feminines: "|wojn|lig|klas|grup|", percentAdjective: "procentow y ego emu ym a ej ą e ych ymi", versions: "|wersja|wersji|wersję|wersją|",
	}
	g.listed = polishListed(g)
	return g.language(&language{
		tag: "pl", minus: "minus", point: "kropka", to: "do", times: "razy", equals: "równa się", plus: "plus", over: "na", and: "i",
		dash: "myślnik", slash: "ukośnik", dot: "kropka", at: "małpa", hash: "hasztag", underscore: "podkreślnik",
		parts: polishParts,
		ratio: slavicRatio("do", genitive, "", g),
		roman: g.rulers(polishMen, polishWomen,
			map[string]kase{"": nominative, "o": nominative, "a": genitive, "owi": dative, "em": instrumental, "iem": instrumental, "ie": locative, "u": locative, "e": locative, "y": nominative, "ego": genitive, "ym": instrumental},
			map[string]kase{"a": nominative, "y": genitive, "i": genitive, "ie": dative, "ze": dative, "ę": accusative, "ą": instrumental}),
		scales:      map[string]int{"tys": 3, "mln": 6, "mld": 9, "bln": 12},
		signs:       map[string]string{"zł": "PLN", "zł.": "PLN", "dol.": "USD", "euro": "EUR"},
		units:       polishSigns(),
		stops:       "–",
		letterWords: "aiouwzAIOUWZbBK",
		notMonths:   "|lis|maj|mar|sie|lip|cze|gru|sty|lut|kwi|wrz|paź|",
		callWords:   "|tel|telefon|telefonu|telefonem|numer|numerem|",
		romanWords:  "|wiek|rozdział|rozdzial|część|częśc|tom|księg|klas|grup|typ|akt|tabel|aneks|etap|faz|poziom|",
		symbols: map[string]string{"&": "i", "%": "procent", "#": "numer", "№": "numer", "§": "paragraf", "©": "copyright", "®": "zastrzeżony znak towarowy", "™": "znak towarowy", "°": "stopni",
			"×": "razy", "÷": "podzielić przez", "±": "plus minus", "~": "około", "≈": "w przybliżeniu", "<": "mniejsze niż", ">": "większe niż", "≤": "mniejsze lub równe", "≥": "większe lub równe", "≠": "nie równa się", "√": "pierwiastek z", "∞": "nieskończoność", "π": "pi", "→": "strzałka", "?": "znak zapytania", "=": "równa się"},
		abbreviations: texts(polishAbbreviations),
		titles:        "|dr.|np.|tzw.|tj.|tzn.|prof.|św.|im.|m.in.|m. in.|nr|zob.|por.|ok.|pt.|ds.|ur.|ul.|al.|pl.|gen.|ks.|bp.|abp.|kard.|płk.|wg|ww.|p.o.|mgr.|inż.|red.|hab.|ang.|niem.|łac.|franc.|",
		acronyms:      "|NATO|UNESCO|KRUS|UEFA|AIDS|CBOS|OPEC|FIFA|NASA|UNICEF|COVID|WOŚP|GOPR|TOPR|WOPR|PKWN|MSWIA|SANEPID|VIP|OK|NIE|TAK|ALE|DLA|NA|DO|PO|ZA|SĄ|TO|CO|ON|MY|WY|TY|ICH|JAK|PESEL|REGON|",
	})
}

// polishCardinal returns the words of a number by CLDR's rules.
func polishCardinal(v *Verbalizer, digits, gender string, c kase) string {
	if gender == "" || gender == "plural" {
		gender = "masculine"
	}
	inflection := c.rbnf()
	if gender == "masculine-personal" && c != nominative {
		if gender = "masculine"; c == accusative {
			inflection = "accusative-personal"
		}
	}
	sp := v.numbers.named("cardinal", form{gender, inflection})
	n := int64(0)
	for i := range len(digits) {
		n = n*10 + int64(digits[i]-'0')
	}
	return sp.Int(n)
}

var polishSlips = strings.NewReplacer("ętdzies", "ęćdzies", "szesdzies", "sześćdzies") // of CLDR

// polishOrdinal returns the words of an ordinal number by CLDR's rules.
func polishOrdinal(v *Verbalizer, digits, gender string, c kase) string {
	sp := v.numbers.named("ordinal", form{gender, c.rbnf()})
	n := int64(0)
	for i := range len(digits) {
		n = n*10 + int64(digits[i]-'0')
	}
	if n == 0 && gender == "feminine" {
		return "zero"
	}
	return polishSlips.Replace(sp.Int(n))
}

// polishDecimals says 3,5 as "trzy i pięć dziesiątych".
func polishDecimals(s *scanner, q quantity, gender string, c kase) {
	if c == accusative {
		c = nominative
	}
	s.say(polishCardinal(s.Verbalizer, q.whole, gender, c))
	if len(q.fraction) > 3 {
		s.say("przecinek")
		s.digits(q.fraction)
		return
	}
	s.say("i")
	s.say(polishCardinal(s.Verbalizer, q.fraction, "feminine", c))
	n := atoi(q.fraction)
	stem := [...]string{"", "dziesiąt", "setn", "tysięczn"}[len(q.fraction)]
	switch few := n%10 > 1 && n%10 < 5 && (n%100 < 12 || n%100 > 14); {
	case n == 1 && c == nominative:
		s.say(stem + "a")
	case n == 1 && c == instrumental:
		s.say(stem + "ą")
	case n == 1:
		s.say(stem + "ej")
	case few && c == nominative:
		s.say(stem + "e")
	case c == instrumental:
		s.say(stem + "ymi")
	case c == dative:
		s.say(stem + "ym")
	default:
		s.say(stem + "ych")
	}
}

// polishParts says a fraction: "dwie piąte", "dwa i pół".
func polishParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	c := nominative
	if s.ask == "genitive" {
		c = genitive
	}
	cardinal := func(digits, gender string) { s.say(polishCardinal(s.Verbalizer, digits, gender, c)) }
	if whole == "" && n >= d && n > 9 { // 24/7, 50/50
		cardinal(over, "masculine")
		s.say(s.lang.over)
		cardinal(under, "masculine")
		return
	}
	if whole != "" {
		cardinal(whole, "masculine")
		s.say("i")
		if n == 1 && d == 2 {
			s.say("pół")
			return
		}
	}
	cardinal(over, "feminine")
	part := polishOrdinal(s.Verbalizer, under, "feminine", nominative)
	stem := strings.TrimSuffix(part, "a")
	soft := strings.HasSuffix(stem, "k") || strings.HasSuffix(stem, "g")
	switch {
	case n == 1:
		s.say(polishOrdinal(s.Verbalizer, under, "feminine", c))
	case c == nominative && n%10 > 1 && n%10 < 5 && (n%100 < 12 || n%100 > 14):
		if soft {
			stem += "i"
		}
		s.say(stem + "e")
	case soft:
		s.say(stem + "ich")
	case strings.HasSuffix(stem, "i"):
		s.say(stem + "ch")
	default:
		s.say(stem + "ych")
	}
}

// polishClock says 14:30 as "czternasta trzydzieści".
func polishClock(s *scanner, t clock, c kase) {
	s.say(polishOrdinal(s.Verbalizer, itoa(t.hour), "feminine", c.plain()))
	if t.minute > 0 || t.seconds || t.hour == 0 {
		if t.minute < 10 {
			s.say("zero")
		}
		if t.minute > 0 {
			s.say(polishCardinal(s.Verbalizer, itoa(t.minute), "masculine", nominative))
		}
	}
	if t.seconds {
		s.say("i")
		s.say(polishCardinal(s.Verbalizer, itoa(t.second), "feminine", nominative))
		s.say(map[bool]string{true: "sekunda", false: "sekund"}[t.second == 1])
	}
}

// polishCenturies are the words for century.
func polishCenturies() map[string]yearForm {
	const age = "wiek|wieku|wiekowi|wiek|wiekiem|wieku|wieki|wieków|wiekom|wieki|wiekami|wiekach"
	return map[string]yearForm{
		"w.": {short: true, full: age, gender: "masculine"}, "wiek": {c: nominative, gender: "masculine"}, "wieku": {c: either, gender: "masculine"},
		"wiekiem": {c: instrumental, gender: "masculine"}, "wieków": {c: genitive, plural: true, gender: "masculine"}, "wiekach": {c: locative, plural: true, gender: "masculine"},
		"stulecie": {c: nominative, gender: "neuter"}, "stulecia": {c: genitive, gender: "neuter"}, "stuleciu": {c: locative, gender: "neuter"},
	}
}

// polishListed says a number with a full stop before a noun, 5. miejsce, the decade of "lata 90.", and the hour of "o 9 rano".
func polishListed(g *slavic) recogniser {
	return func(s *scanner, at int) found {
		digits, end := s.run(at)
		if len(digits) == 0 || len(digits) > 4 || digits[0] == '0' || !s.numberBegins(at) {
			return nothing
		}
		before, start := s.tokenBefore(at)
		if c, ok := map[string]kase{"lata": nominative, "lat": genitive, "latach": locative, "latami": instrumental, "latom": dative}[before]; ok && digits[len(digits)-1] == '0' && s.at(end) == '.' {
			s.say(polishOrdinal(s.Verbalizer, digits, "plural", c))
			if s.sentenceEnds(end+1) && roman(s.word(s.space(end+1))) == 0 {
				s.out = append(s.out, '.')
			}
			return found{end + 1, Decade}
		}
		if s.at(end) == '.' && len(digits) < 4 && !s.sentenceEnds(end+1) && s.space(end+1) > end+1 {
			next := s.word(s.space(end + 1))
			if n, last, _ := g.thing(s, end+1); n.one != "" && next == "km" {
				c := nominative
				if lists(g.locals, before) {
					c = locative
				} else if k, ok := g.governs[before]; ok {
					c = k.plain()
				}
				s.say(g.ordinal(s.Verbalizer, digits, "masculine", c))
				s.say(g.decline(n, false, c))
				return found{last, Ordinal}
			}
			if r, _ := utf8.DecodeRuneInString(next); unicode.IsLower(r) && utf8.RuneCountInString(next) > 2 {
				if month, _ := s.monthAt(s.space(end + 1)); month > 0 {
					return nothing
				}
				gender, c := g.agrees(next, before)
				s.say(g.ordinal(s.Verbalizer, digits, gender, c))
				return found{end + 1, Ordinal}
			}
		}
		if month := s.word(s.space(end)); len(digits) < 3 && atoi(digits) < 32 && s.space(end) > end && roman(month) > 0 && roman(month) < 13 { // 5 V 2025
			if year, after := s.run(s.space(s.space(end) + len(month))); len(year) == 4 && s.ends(after) {
				g.saysDate(s, date{day: atoi(digits), month: roman(month), year: year})
				s.say("roku")
				if _, last, f := g.yearWord(s, after, g.years); f.short {
					after = last
				}
				return found{after, Date}
			}
		}
		if len(digits) > 2 || atoi(digits) > 24 || !s.ends(end) {
			return nothing
		}
		first, _ := s.behind(end)
		c, hour := g.dayCases[":"+before]
		switch number, place := s.tokenBefore(start); {
		case before == "godz." && number != "" && number[0] >= '0' && number[0] <= '9': // 2 godz. 15 min
			return nothing
		case before == "godz.":
			if next, ok := s.dashAt(end); ok {
				to, last := s.run(next)
				if len(to) == 0 || len(to) > 2 || atoi(to) > 24 {
					return nothing
				}
				for i, hour := range [...]string{digits, to} {
					s.say([...]string{g.since, g.to}[i])
					s.say(polishOrdinal(s.Verbalizer, hour, "feminine", genitive))
				}
				return found{last, Range}
			}
			before = number
			c, hour = g.hourCase(before), true
		case before == "do" && number != "" && number[0] >= '0' && number[0] <= '9' && strings.HasPrefix(firstOf(s.tokenBefore(place)), "godz"):
			s.say(polishOrdinal(s.Verbalizer, digits, "feminine", genitive))
			return found{end, Time}
		}
		if hour && (strings.HasPrefix(before, "godzin") || first == "rano" || first == "wieczorem" || first == "czasu" || before == "o" && first == "po" || g.spokenHour(s, start)) {
			s.say(polishOrdinal(s.Verbalizer, digits, "feminine", c.plain()))
			return found{end, Time}
		}
		return nothing
	}
}

// hourCase returns the case of an hour behind a preposition.
func (g *slavic) hourCase(before string) kase {
	if c, ok := g.dayCases[":"+before]; ok {
		return c
	}
	return g.governs[before].plain()
}

// spokenHour reports whether an abbreviation for "hour" stands at a place.
func (g *slavic) spokenHour(s *scanner, at int) bool {
	return at+len("godz.") <= len(s.text) && strings.EqualFold(s.text[at:at+len("godz.")], "godz.")
}
