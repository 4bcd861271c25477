package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

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
		genderOf: dutchGender, timeWords: "|om|vanaf|rond|tegen|tussen|omstreeks|klokslag|", hourLetter: "u", fold: names{one: " keer", more: " keer"},
		lasts: map[string][3]string{
			"uur": {"duration-hour", "duration-minute", "duration-second"}, "minuten": {"", "duration-minute", "duration-second"}, "min": {"", "duration-minute", "duration-second"},
		},
		scoreWords: "|met|wint|won|wonnen|verloor|verloren|verliest|stand|eindstand|ruststand|uitslag|gelijkspel|werd|wordt|het|bij|op|van|voorsprong|achterstand|overwinning|zege|nederlaag|",
		dateWords:  "|op|van|vanaf|tot|sinds|datum|per|voor|dd|", dateMarks: "-/", until: "|tot|en|t|",
		dotted: map[string]string{"min": "duration-minute", "sec": "duration-second", "mnd": "duration-month"},
		also:   dutchOwn, counts: dutchCounts,
	}
	return &language{
		tag: "nl", own: g.own, decimals: decimalsBy("komma", 2), spell: dutchSpell, date: dutchDate, clock: dutchClock, money: g.money, measure: g.measure,
		year: func(s *scanner, digits string) {
			if bare, end := s.run(s.start); bare == digits && dutchCounts(s, digits, end) {
				s.cardinal(digits, form{})
				return
			}
			s.say(dutchYear(s.Verbalizer, digits))
		},
		settle: func(v *Verbalizer) { v.numbers["spellout-numbering"] = v.numbers["spellout-cardinal-stressed"] },
		parts:  dutchParts, ratio: dutchRatio, ordinalMark: dutchOrdinalMark, per: g.per, between: joined("tot", "en", "|tussen|"),
		roman: func(s *scanner, n int, before string) bool {
			if !lists(s.lang.romanWords, before) {
				return false
			}
			s.cardinal(itoa(n), form{})
			return true
		},
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

func dutchDate(s *scanner, t date) {
	if t.day > 0 {
		s.cardinal(itoa(t.day), form{})
	}
	s.say(s.id.Month(cldr.Wide, false, t.month-1))
	if t.year != "" {
		s.say(dutchYear(s.Verbalizer, t.year))
	}
}

func dutchClock(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{})
	s.say("uur")
	if c.minutes && (c.minute > 0 || c.seconds) {
		s.cardinal(itoa(c.minute), form{})
	}
	if c.seconds {
		s.say("en")
		s.measure(quantity{whole: itoa(c.second)}, unit{name: "duration-second"})
	}
}

func dutchParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	switch {
	case whole == "" && n == 24 && d == 7, whole == "" && n == 9 && d == 11:
		s.cardinal(over, form{})
		s.cardinal(under, form{})
		return
	case whole == "" && (n >= d || d > 10 && d%10 != 0 && d != 12 && d != 16 || d == 1):
		s.cardinal(over, form{})
		s.say(s.lang.over)
		s.cardinal(under, form{})
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

// dutchRulers are names of rulers.
const dutchRulers = "|willem|lodewijk|karel|filips|hendrik|frederik|napoleon|leopold|albert|boudewijn|elizabeth|elisabeth|johannes|paulus|pius|benedictus|leo|gregorius|clemens|innocentius|urbanus|nicolaas|alexander|peter|ivan|ferdinand|alfons|juan|carlos|felipe|george|edward|charles|catharina|maria|christiaan|haakon|harald|gustaaf|otto|ramses|ptolemaeus|franciscus|rama|mohammed|hassan|abdullah|margrethe|jacobus|richard|henry|louis|philip|frans|jozef|jan|wilhelm|bonifatius|sixtus|julius|adrianus|rudolf|maximiliaan|floris|reinoud|"

// dutchOwn says what Dutch alone writes so: Willem III, XXIe eeuw, '90, 18-jarige.
func dutchOwn(s *scanner, at int) found {
	c := s.at(at)
	switch {
	case c == '\'' || c == '’':
		return dutchShortYear(s, at)
	case c >= '0' && c <= '9':
		return dutchCompound(s, at)
	}
	word := s.word(at)
	end := at + len(word)
	if century, ok := strings.CutSuffix(word, "e"); ok && roman(century) > 0 && s.has(s.space(end), "eeuw") > 0 {
		s.ordinal(itoa(roman(century)), form{})
		return found{end, Roman}
	}
	n := roman(word)
	before := s.wordBefore(at)
	if n == 0 || !s.ends(end) || !lists(dutchRulers, before) || !unicode.IsUpper(firstRune(before)) || s.before(at) != ' ' || s.at(end) == '.' && len(word) == 1 && unicode.IsUpper(s.at(s.space(end+1))) {
		return nothing
	}
	s.ordinal(itoa(n), form{})
	words := "de " + title(string(s.out))
	s.out = append(s.out[:0], words...)
	return found{end, Roman}
}

// dutchShortYear says '90 behind a word that a year follows, and '40-'45.
func dutchShortYear(s *scanner, at int) found {
	mark := s.at(at)
	digits, end := s.run(at + utf8.RuneLen(mark))
	if len(digits) != 2 || !s.ends(end) || !lists("|jaren|in|sinds|van|uit|zomer|winter|voorjaar|najaar|herfst|lente|seizoen|eind|begin|mei|medio|vanaf|tot|oorlog|ek|wk|os|", s.wordBefore(at)) {
		return nothing
	}
	say := func(digits string) {
		if digits[0] == '0' {
			s.digits(digits)
		} else {
			s.cardinal(digits, form{})
		}
	}
	say(digits)
	if dash := s.at(end); dash == '-' || dash == '–' {
		next := end + utf8.RuneLen(dash)
		if r := s.at(next); r == '\'' || r == '’' {
			if to, last := s.run(next + utf8.RuneLen(r)); len(to) == 2 && s.ends(last) {
				say(to)
				return found{last, Range}
			}
		}
	}
	return found{end, Year}
}

// dutchCompound says 18-jarige and 10-tal: a number that is one word with what follows.
func dutchCompound(s *scanner, at int) found {
	digits, end := s.run(at)
	if s.at(end) != '-' {
		return nothing
	}
	word := s.word(end + 1)
	for _, stem := range [...]string{"jarig", "tal", "voudig", "daags", "persoons", "delig", "koppig", "maandelijks", "hoekig", "mans", "kamer", "sterren", "urig", "wekelijks", "jaars"} {
		if strings.HasPrefix(word, stem) {
			s.cardinal(digits, form{})
			words := strings.Replace(string(s.out), "één", "een", 1) + word
			s.out = append(s.out[:0], words...)
			return found{end + 1 + len(word), Cardinal}
		}
	}
	return nothing
}

// dutchGender returns the gender of what halves are said of.
func dutchGender(noun string) string {
	switch {
	case lists("|uur|jaar|kilo|ons|pond|glas|brood|dozijn|miljoen|miljard|procent|kilogram|gram|boek|blik|pak|kwartier|", noun):
		return "neuter"
	case lists("|liter|meter|kilometer|dag|minuut|seconde|eeuw|week|maand|ton|fles|euro|appel|theelepel|eetlepel|pagina|eetlepels|ui|citroen|avocado|bladzijde|punt|finale|marathon|", noun):
		return "common"
	}
	return ""
}

func dutchAbbreviations() map[string]string {
	return map[string]string{
		"dhr.": "de heer", "Dhr.": "De heer", "mevr.": "mevrouw", "Mevr.": "Mevrouw", "mw.": "mevrouw", "Mw.": "Mevrouw", "mr.": "meester", "Mr.": "meester", "drs.": "doctorandus", "Drs.": "doctorandus", "dr.": "doctor", "Dr.": "doctor", "ir.": "ingenieur", "ing.": "ingenieur",
		"prof.": "professor", "Prof.": "professor", "ds.": "dominee", "St.": "Sint", "nr.": "nummer", "nrs.": "nummers", "ca.": "circa", "o.a.": "onder andere", "bijv.": "bijvoorbeeld", "bv.": "bijvoorbeeld",
		"d.w.z.": "dat wil zeggen", "enz.": "enzovoort", "e.d.": "en dergelijke", "etc.": "et cetera", "e.a.": "en anderen", "e.v.": "en volgende", "i.p.v.": "in plaats van", "n.a.v.": "naar aanleiding van", "m.b.t.": "met betrekking tot",
		"t.a.v.": "ten aanzien van", "t.o.v.": "ten opzichte van", "i.v.m.": "in verband met", "t.g.v.": "ten gevolge van", "d.m.v.": "door middel van", "m.b.v.": "met behulp van", "i.t.t.": "in tegenstelling tot", "m.n.": "met name",
		"o.l.v.": "onder leiding van", "a.g.v.": "als gevolg van", "vgl.": "vergelijk", "resp.": "respectievelijk", "incl.": "inclusief", "excl.": "exclusief", "v.a.": "vanaf", "vs.": "versus",
		"m.a.w.": "met andere woorden", "w.o.": "waaronder", "m.m.v.": "met medewerking van", "jl.": "jongstleden", "a.s.": "aanstaande", "blz.": "bladzijde", "pag.": "pagina", "hfst.": "hoofdstuk", "Hfst.": "hoofdstuk", "plm.": "plusminus", "afb.": "afbeelding",
		"tel.": "telefoon", "Tel.": "telefoon", "z.s.m.": "zo spoedig mogelijk", "a.u.b.": "alstublieft", "s.v.p.": "alstublieft", "n.v.t.": "niet van toepassing", "i.h.b.": "in het bijzonder", "i.h.a.": "in het algemeen", "evt.": "eventueel",
		"zgn.": "zogenaamd", "n.Chr.": "na Christus", "v.Chr.": "voor Christus", "p.p.": "per persoon", "p.w.": "per week", "p.j.": "per jaar", "p.m.": "pro memorie", "plv.": "plaatsvervangend", "jhr.": "jonkheer", "mgr.": "monseigneur",
		"gebr.": "gebroeders", "fam.": "familie", "PvdA": "P v d A", "pk": "p k", "z.o.z.": "zie ommezijde", "b.g.": "begane grond", "h.t.l.": "hier te lande", "o.i.d.": "of iets dergelijks", "t.b.v.": "ten behoeve van",
		"o.b.v.": "op basis van", "i.o.m.": "in overleg met", "c.q.": "casu quo", "mln.": "miljoen", "mld.": "miljard", "gem.": "gemiddeld",
	}
}
