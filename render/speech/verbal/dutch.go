package verbal

import "strings"

// dutch is Dutch.
func dutch() *language {
	g := &germanic{
		romance: romance{
			cross: "bij", perWord: "per", phoneWords: "|tel|telefoon|bel|gsm|mobiel|fax|telefoonnummer|",
			moneyWords: map[string]string{"euro": "EUR", "dollar": "USD", "pond": "GBP", "frank": "CHF"},
			noun:       func(word string, _ bool) string { return dutchGender(word) },
			counted:    map[string]string{"min.": "minimaal", "max.": "maximaal", "art.": "artikel", "p.": "pagina"},
			exact: map[string]string{
				"t/m": "tot en met", "en/of": "en of", "m/v": "man vrouw", "a/d": "aan de", "c.s.": "cum suis", "d.d.": "de dato", "zo'n": "zo'n", "24/7": "vierentwintig zeven",
			},
		},
		genderOf: dutchGender, timeWords: "|om|vanaf|rond|tegen|tussen|omstreeks|klokslag|", hourLetter: "u", power: "tot de macht", currency: "EUR", fold: names{one: " keer", more: " keer"},
		lasts: map[string][3]string{
			"uur": {"duration-hour", "duration-minute", "duration-second"}, "minuten": {"", "duration-minute", "duration-second"}, "min": {"", "duration-minute", "duration-second"},
		},
		scoreWords: "|met|wint|won|wonnen|verloor|verloren|verliest|stand|eindstand|ruststand|uitslag|gelijkspel|werd|wordt|het|bij|op|van|voorsprong|achterstand|overwinning|zege|nederlaag|",
		dateWords:  "|op|van|vanaf|tot|sinds|datum|per|voor|dd|", dateMarks: "-/", until: "|tot|en|t|",
		dotted: map[string]string{"min": "duration-minute", "sec": "duration-second", "mnd": "duration-month"},
		also:   dutchOwn, counts: dutchCounts, years: dutchYear,
	}
	return &language{
		tag: "nl", own: g.own, decimals: decimalsBy("komma", 2), spell: dutchSpell, date: g.date, clock: g.clock, money: g.money, measure: g.measure,
		year: g.year, roman: romanBehind,
		settle: func(v *Verbalizer) { v.numbers["spellout-numbering"] = v.numbers["spellout-cardinal-stressed"] },
		parts:  dutchParts, ratio: dutchRatio, ordinalMark: dutchOrdinalMark, per: g.per, between: joined("tot", "en", "|tussen|"),
		scale: scaleBy(map[int]names{3: {one: "duizend", more: "duizend"}, 6: {one: "miljoen", more: "miljoen"}, 9: {one: "miljard", more: "miljard"}, 12: {one: "biljoen", more: "biljoen"}}),
		minus: "min", point: "punt", to: "tot", times: "keer", equals: "is", plus: "plus", over: "gedeeld door", and: "en", stops: "’–",
		dash: "streepje", slash: "slash", dot: "punt", at: "apenstaartje", hash: "hashtag", underscore: "liggend streepje",
		noMonthDay: true, notMonths: "|jan|", monthWords: map[string]int{"sept": 9, "mrt": 3, "maa": 3}, hourMarks: []string{"uur"},
		scales: map[string]int{"$k": 3, "$m": 6, "$mln": 6, "$mld": 9, "mln": 6, "mld": 9, "mrd": 9, "bln": 12, "mio": 6, "dzd": 3},
		currencies: map[string]names{
			"EUR": {one: "euro", more: "euro", part: "cent", parts: "cent"}, "USD": {one: "dollar", more: "dollar", part: "cent", parts: "cent"},
			"GBP": {one: "pond", more: "pond", part: "penny", parts: "pence"}, "CHF": {one: "Zwitserse frank", more: "Zwitserse frank", part: "rappen", parts: "rappen"},
			"JPY": {one: "yen", more: "yen"}, "CNY": {one: "yuan", more: "yuan"}, "INR": {one: "roepie", more: "roepie"}, "RUB": {one: "roebel", more: "roebel", part: "kopeke", parts: "kopeken"},
			"KRW": {one: "won", more: "won"}, "TRY": {one: "lira", more: "lira"}, "UAH": {one: "hryvnia", more: "hryvnia"}, "PLN": {one: "zloty", more: "zloty"}, "ILS": {one: "sjekel", more: "sjekel"},
			"BRL": {one: "real", more: "real"}, "NLG": {one: "gulden", more: "gulden", part: "cent", parts: "cent"},
		},
		signs: map[string]string{"US$": "USD", "ƒ": "NLG"},
		units: map[string]string{
			"in": "", "t/m": "", "CD": "", "st": "", "pt": "", "dec": "", "pk": "", "dagen": "", "eeuwen": "", "bits": "digital-bit", "kmu": "speed-kilometer-per-hour", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "dB": "dB", "m3": "volume-cubic-meter",
			"kilo": "kilo", "ct": "ct", "K": "temperature-kelvin", "Mt": "Mt",
		},
		unitNames: map[string]names{
			"angle-degree": {one: "graad", more: "graden"}, "mass-tonne": {one: "ton", more: "ton"}, "mass-pound": {one: "pond", more: "pond"}, "kilo": {one: "kilo", more: "kilo", gender: "neuter"},
			"MWh": {one: "megawattuur", more: "megawattuur"}, "GWh": {one: "gigawattuur", more: "gigawattuur"}, "TWh": {one: "terawattuur", more: "terawattuur"}, "dB": {one: "decibel", more: "decibel"},
			"ct": {one: "cent", more: "cent"}, "Mt": {one: "megaton", more: "megaton"}, "consumption-liter-per-100-kilometer": {one: "liter per honderd kilometer", more: "liter per honderd kilometer"},
		},
		abbreviations: dutchAbbreviations(),
		titles:        "|dhr.|mevr.|mw.|mr.|drs.|dr.|ir.|ing.|prof.|ds.|St.|nr.|ca.|o.a.|bijv.|bv.|d.w.z.|i.p.v.|n.a.v.|m.b.t.|t.a.v.|t.o.v.|i.v.m.|t.g.v.|d.m.v.|m.b.v.|i.t.t.|m.n.|o.l.v.|a.g.v.|vgl.|resp.|incl.|excl.|v.a.|vs.|m.a.w.|w.o.|dr.h.c.|plv.|burg.|gem.|jhr.|mgr.|Mr.|Dr.|Prof.|Drs.|Dhr.|Mevr.|Mw.|z.g.|zgn.|St.|gebr.|fam.|tel.|Tel.|",
		symbols: map[string]string{
			"&": "en", "%": "procent", "#": "nummer", "№": "nummer", "§": "paragraaf", "©": "copyright", "®": "geregistreerd handelsmerk", "™": "handelsmerk", "°": "graden", "€": "euro", "$": "dollar", "£": "pond",
			"×": "keer", "÷": "gedeeld door", "±": "plus of min", "~": "ongeveer", "≈": "ongeveer", "<": "minder dan", ">": "meer dan", "≤": "hoogstens", "≥": "minstens", "≠": "is niet gelijk aan",
			"√": "de wortel uit", "∞": "oneindig", "π": "pi", "→": "naar", "?": "vraagteken", "=": "is", "+": "plus", "‰": "promille",
		},
		fractionNames: map[int]names{2: {one: "een halve", more: "een halve", rest: "een half"}},
		callWords:     "|bel|bellen|belde|belt|alarmnummer|",
		romanWords:    "|hoofdstuk|deel|boek|akte|bedrijf|scène|fase|type|klasse|groep|bijlage|tabel|figuur|artikel|wereldoorlog|titel|band|concilie|bowl|apollo|saturnus|episode|fantasy|",
		acronyms:      "|NAVO|NATO|UNESCO|UNICEF|FIFA|UEFA|NASA|AIDS|VAR|HAVO|MAVO|VUT|BOVAG|IKEA|HEMA|NIOD|OPEC|PIN|COVID|SARS|BRICS|RAM|ROM|CITO|VARA|AVRO|NIBUD|BUMA|STEMRA|PABO|DENK|SIRE|SIM|OK|ESA|DAF|OSINT|MERS|LEGO|VIP|BOA|ARBO|HIVOS|KEMA|RAI|BRIN|OVAM|LOI|SOA|SEO|TEDX|ALDI|LIDL|PISA|",
	}
}

// dutchSpell says a number, one of itself with its accents; 1500 by hundreds.
func dutchSpell(v *Verbalizer, digits string, _ form) string {
	if len(digits) == 4 && digits[0] == '1' && digits[1] != '0' {
		words := v.spellBy("cardinal", digits[:2]) + "honderd"
		if rest := strings.TrimLeft(digits[2:], "0"); rest != "" {
			words += v.spellBy("cardinal", rest)
		}
		return words
	}
	words := v.spellBy("cardinal-stressed", digits)
	if rest, ok := strings.CutPrefix(words, "een "); ok {
		words = "één " + rest
	}
	if rest, ok := strings.CutSuffix(words, " een"); ok {
		words = rest + " één"
	}
	return words
}

// dutchYear says a year: negentienvierentachtig, but negentienhonderdvijf.
func dutchYear(v *Verbalizer, digits string) string {
	if len(digits) == 4 && digits[0] == '1' && digits[1] != '0' && digits[2] == '0' {
		return dutchSpell(v, digits, form{})
	}
	return v.yearWords(digits)
}

// dutchCounts reports whether four digits count something: 1250 mensen.
func dutchCounts(s *scanner, digits string, end int) bool {
	if lists("|ruim|bijna|circa|ca|ongeveer|minstens|dan|totaal|zeker|nog|maximaal|minimaal|zo'n|hooguit|n|", s.wordBefore(s.start)) {
		return true
	}
	next := s.space(end)
	return next > end && lists("|mensen|euro|dollar|mannen|vrouwen|kinderen|woningen|banen|doden|gewonden|personen|bezoekers|leden|stuks|meter|kilometer|inwoners|leerlingen|studenten|soldaten|auto|bedrijven|werknemers|medewerkers|woorden|huizen|keer|jaar|dagen|uur|hectare|deelnemers|kilo|liter|patiënten|demonstranten|supporters|asielzoekers|vluchtelingen|stemmen|punten|boeken|", s.word(next))
}

func dutchParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	switch {
	case whole == "" && !namesParts(over, under):
		s.slashed(over, under, s.lang.over)
		return
	case whole == "1" && n == 1 && d == 2:
		s.say("anderhalf")
		return
	case whole != "":
		s.cardinal(whole, form{})
		if n == 1 && d == 2 {
			if s.out[len(s.out)-1] == 'e' {
				s.out = append(s.out, "ë"...)
			} else {
				s.out = append(s.out, 'e')
			}
			s.out = append(s.out, "nhalf"...)
			return
		}
		if n == 1 {
			s.say("en")
		}
	}
	switch {
	case n == 3 && d == 4:
		s.say("driekwart")
		return
	case n == 1:
		s.say("een")
	default:
		s.cardinal(over, form{})
	}
	switch d {
	case 2:
		s.say("half")
	case 4:
		s.say("kwart")
	default:
		s.ordinal(under, form{})
	}
}

// dutchRatio says 3-1 as a score and 3:1 as a ratio.
func dutchRatio(s *scanner, a, b string) {
	s.cardinal(a, form{})
	if s.at(s.start+len(a)) == ':' {
		s.say("op")
	}
	s.cardinal(b, form{})
}

// dutchOrdinalMark knows 1e, 1ste, 2de.
func dutchOrdinalMark(s *scanner, digits string, at int) (int, form) {
	if digits == "" {
		return -1, form{}
	}
	switch suffix := s.word(at); suffix {
	case "e", "de", "ste", "ᵉ":
		return at + len(suffix), form{}
	}
	return -1, form{}
}
