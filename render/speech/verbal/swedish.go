package verbal

import (
	"strings"
	"unicode"
)

// swedish is Swedish.
func swedish() *language {
	g := &germanic{
		romance: romance{
			cross: "gånger", perWord: "per", exact: swedishExact(), phoneWords: "|tel|telefon|mobil|fax|telefonnummer|tfn|",
			moneyWords: map[string]string{"kronor": "SEK", "krona": "SEK", "euro": "EUR", "dollar": "USD", "pund": "GBP"},
			noun:       func(word string, _ bool) string { return swedishGender(word) },
			counted:    map[string]string{"kap.": "kapitel", "sid.": "sidan", "s.": "sidan", "fig.": "figur", "art.": "artikel", "max.": "maximalt", "min.": "minst", "avd.": "avdelning", "st.": "stycke"},
		},
		genderOf: swedishGender, count: func(_ *scanner, gender string) form { return form{gender: gender} }, joinsCents: "och", saysCents: true,
		timeWords: "|kl|klockan|mellan|från|vid|omkring|strax|", power: "upphöjt till", currency: "SEK", fold: names{one: " gång", more: " gånger"},
		lasts: map[string][3]string{
			"timmar": {"duration-hour", "duration-minute", "duration-second"}, "tim": {"duration-hour", "duration-minute", "duration-second"},
			"minuter": {"", "duration-minute", "duration-second"}, "min": {"", "duration-minute", "duration-second"},
		},
		scoreWords: "|med|vann|vinner|förlorade|förlorar|seger|segern|slutade|resultatet|ledde|leder|ledning|ställningen|kryss|kryssade|spelade|stod|blev|siffrorna|kvitterade|förlust|förlusten|slutresultatet|",
		dateWords:  "|den|på|till|från|senast|mellan|sedan|före|efter|fram|", dateMarks: "/", until: "|till|och|eller|",
		sayDay: func(s *scanner, t date) { s.ordinal(itoa(t.day), form{}) },
		dotted: map[string]string{"min": "duration-minute", "tim": "duration-hour", "sek": "duration-second", "mån": "duration-month"},
		also:   swedishOwn, counts: swedishCounts, years: swedishYear,
	}
	return &language{
		tag: "sv", own: g.own, decimals: decimalsBy("komma", 2), spell: swedishSpell, date: g.date, clock: swedishClock, money: g.money, measure: g.measure,
		year: g.year, roman: romanBehind,
		ordinal: swedishOrdinal, ordinalMark: swedishOrdinalMark, parts: swedishParts, ratio: swedishRatio, agree: swedishAgree, per: g.per, between: joined("till", "och", "|mellan|"),
		scale: scaleBy(map[int]names{3: {one: "tusen", more: "tusen"}, 6: {one: "miljon", more: "miljoner"}, 9: {one: "miljard", more: "miljarder"}, 12: {one: "biljon", more: "biljoner"}}),
		minus: "minus", point: "punkt", to: "till", times: "gånger", equals: "är lika med", plus: "plus", over: "genom", and: "och", stops: "–",
		dash: "bindestreck", slash: "snedstreck", dot: "punkt", at: "snabel-a", hash: "hashtag", underscore: "understreck",
		noMonthDay: true, monthWords: map[string]int{"sept": 9, "jan": 1, "okt": 10},
		scales:      map[string]int{"$k": 3, "$m": 6, "milj": 6, "mn": 6, "mdr": 9, "md": 9, "mrd": 9, "tn": 3},
		letterWords: "iåöIÅÖ",
		currencies: map[string]names{
			"SEK": {one: "krona", more: "kronor", part: "öre", parts: "öre"}, "EUR": {one: "euro", more: "euro", part: "cent", parts: "cent"},
			"USD": {one: "dollar", more: "dollar", part: "cent", parts: "cent"}, "GBP": {one: "pund", more: "pund", gender: "neuter", part: "penny", parts: "pence"},
			"CHF": {one: "schweizisk franc", more: "schweiziska franc"}, "JPY": {one: "yen", more: "yen"}, "CNY": {one: "yuan", more: "yuan"}, "INR": {one: "rupie", more: "rupier"},
			"RUB": {one: "rubel", more: "rubel", part: "kopek", parts: "kopek"}, "KRW": {one: "won", more: "won"}, "TRY": {one: "turkisk lira", more: "turkiska lira"}, "UAH": {one: "hryvnia", more: "hryvnia"},
			"PLN": {one: "zloty", more: "zloty"}, "ILS": {one: "shekel", more: "shekel"}, "BRL": {one: "real", more: "real"}, "NOK": {one: "norsk krona", more: "norska kronor", part: "öre", parts: "öre"},
			"DKK": {one: "dansk krona", more: "danska kronor", part: "öre", parts: "öre"},
		},
		signs: map[string]string{"kr": "SEK", "Kr": "SEK", "US$": "USD"},
		units: map[string]string{
			"ac": "", "pt": "", "b": "", "B": "", "st": "st", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "dB": "dB", "kvm": "area-square-meter", "tim": "duration-hour", "sek": "duration-second", "kmh": "speed-kilometer-per-hour",
			"km/tim": "speed-kilometer-per-hour", "l/mil": "l/mil", "öre": "öre", "d": "", "v": "", "ct": "ct", "Mt": "Mt", "hk": "power-horsepower", "koppar": "", "pund": "", "lux": "light-lux", "mp": "",
		},
		unitNames: map[string]names{
			"MWh": {one: "megawattimme", more: "megawattimmar", gender: "common"}, "GWh": {one: "gigawattimme", more: "gigawattimmar", gender: "common"}, "TWh": {one: "terawattimme", more: "terawattimmar", gender: "common"},
			"l/mil": {one: "liter milen", more: "liter milen", gender: "common"}, "st": {one: "styck", more: "stycken", gender: "common"}, "dB": {one: "decibel", more: "decibel", gender: "common"}, "öre": {one: "öre", more: "öre", gender: "neuter"}, "ct": {one: "cent", more: "cent", gender: "common"},
			"Mt": {one: "megaton", more: "megaton", gender: "neuter"}, "speed-kilometer-per-hour": {one: "kilometer i timmen", more: "kilometer i timmen", gender: "common"},
			"consumption-liter-per-100-kilometer": {one: "liter per hundra kilometer", more: "liter per hundra kilometer", gender: "common"},
			"power-horsepower":                    {one: "hästkraft", more: "hästkrafter", gender: "common"},
		},
		abbreviations: swedishAbbreviations(),
		titles:        "|t.ex.|bl.a.|s.k.|p.g.a.|fr.o.m.|t.o.m.|f.d.|dr.|Dr.|prof.|Prof.|ca.|kl.|nr.|jfr.|resp.|inkl.|exkl.|S:t|f.ö.|dvs.|d.v.s.|ev.|vs.|St.|m.a.o.|bl. a.|t. ex.|d.y.|d.ä.|tel.|Tel.|fil.|med.|leg.|gen.|",
		symbols: map[string]string{
			"&": "och", "%": "procent", "#": "nummer", "№": "nummer", "§": "paragraf", "©": "copyright", "®": "registrerat varumärke", "™": "varumärke", "°": "grader", "€": "euro", "$": "dollar", "£": "pund",
			"×": "gånger", "÷": "delat med", "±": "plus minus", "~": "ungefär", "≈": "ungefär", "<": "mindre än", ">": "mer än", "≤": "högst", "≥": "minst", "≠": "är skilt från",
			"√": "roten ur", "∞": "oändligheten", "π": "pi", "→": "till", "?": "frågetecken", "=": "är lika med", "+": "plus", "‰": "promille",
		},
		fractionNames: map[int]names{2: {one: "en halv", more: "en halv", rest: "ett halvt"}},
		callWords:     "|ring|ringa|ringde|ringer|larma|larmade|nödnumret|sos|",
		romanWords:    "|kapitel|del|bok|akt|scen|fas|typ|klass|grupp|bilaga|tabell|figur|artikel|band|apollo|saturnus|episod|fantasy|bowl|avdelning|världskriget|",
		acronyms:      "|NATO|UNESCO|UNICEF|FIFA|UEFA|NASA|AIDS|HIV|SAS|SACO|SIDA|ICA|ABBA|BRIS|LAS|ROT|RUT|IKEA|OPEC|PIN|COVID|SARS|BRICS|RAM|ROM|VAR|OSSE|PISA|SÄPO|MUST|SIPRI|OK|ESA|SIM|VIP|LEGO|SAAB|MERS|ALMI|BUP|HANDELS|OBS|AMS|SÄK|LIBRIS|",
	}
}

// swedishSpell says a number, whose one is told by gender.
func swedishSpell(v *Verbalizer, digits string, f form) string {
	switch f.gender {
	case "":
		return v.spellBy("numbering", digits)
	case "neuter":
		return v.spellBy("cardinal-neuter", digits)
	}
	return v.spellBy("cardinal-reale", digits)
}

// swedishYear says a year: nittonhundraåttiofyra, tjugohundratjugosex, but tvåtusen.
func swedishYear(v *Verbalizer, digits string) string {
	if digits == "2000" {
		return v.spellBy("numbering", digits)
	}
	return v.yearWords(digits)
}

// swedishCounts reports whether four digits from 2000 on count something.
func swedishCounts(s *scanner, digits string, end int) bool {
	if digits < "2000" {
		return false
	}
	next := s.space(end)
	word := s.word(next)
	return lists("|över|runt|cirka|ca|nästan|drygt|knappt|minst|ungefär|omkring|än|högst|totalt|sammanlagt|bara|", s.wordBefore(s.start)) ||
		next > end && lists("|personer|människor|kronor|barn|kvinnor|män|bostäder|jobb|medlemmar|besökare|meter|kilometer|elever|lägenheter|hushåll|anställda|röster|poäng|soldater|invånare|företag|döda|gånger|deltagare|patienter|", word)
}

// swedishAgree returns the gender of what a number that ends with one counts.
func swedishAgree(s *scanner, q quantity, end int) form {
	if q.fraction != "" {
		return form{}
	}
	if q.scale >= 6 {
		return form{gender: "common"}
	}
	next := s.space(end)
	word := s.word(next)
	if next == end || !strings.HasSuffix(q.whole, "1") || strings.HasSuffix(q.whole, "11") || !unicode.IsLower(firstRune(word)) ||
		lists("|och|till|eller|i|på|för|med|är|var|som|den|det|de|om|mot|att|kommer|ska|skulle|blev|har|hade|vid|från|under|efter|men|så|när|a|b|c|", word) ||
		lists("|nummer|nr|kapitel|sida|artikel|grupp|linje|spår|kanal|del|rum|sal|plats|typ|klass|fas|kl|klockan|paragraf|steg|", s.wordBefore(s.start)) {
		return form{}
	}
	if q.whole == "1" {
		if gender := swedishGender(word); gender != "" {
			return form{gender: gender}
		}
		return form{gender: "common"}
	}
	for _, ending := range [...]string{"or", "ar", "er"} {
		if strings.HasSuffix(word, ending) {
			return form{gender: "common"}
		}
	}
	return form{}
}

func swedishClock(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{})
	switch {
	case !c.minutes, c.minute == 0 && !c.seconds:
	case c.seconds:
		s.cardinal(itoa(c.minute), form{})
		s.say("och")
		s.cardinal(itoa(c.second), form{})
		s.say("sekunder")
	case c.minute < 10:
		s.say("noll")
		s.cardinal(itoa(c.minute), form{})
	default:
		s.say("och")
		s.cardinal(itoa(c.minute), form{})
	}
}

func swedishOrdinal(s *scanner, digits string, f form) {
	set := "ordinal-reale"
	if f.gender == "masculine" {
		set = "ordinal-masculine"
	}
	if len(digits) > maxDigits {
		s.cardinal(digits, form{})
		return
	}
	s.say(strings.ReplaceAll(s.spellBy(set, digits), "hundra ", "hundra"))
}

// swedishOrdinalMark knows 1:a, 3:e and 1:e.
func swedishOrdinalMark(s *scanner, digits string, at int) (int, form) {
	if digits == "" || s.at(at) != ':' {
		return -1, form{}
	}
	f := form{}
	suffix := s.word(at + 1)
	switch suffix {
	case "a", "sta", "dje", "de", "te":
	case "e":
		if last := digits[len(digits)-1]; (last == '1' || last == '2') && !strings.HasSuffix(digits, "11") && !strings.HasSuffix(digits, "12") {
			f.gender = "masculine"
		}
	default:
		return -1, form{}
	}
	return at + 1 + len(suffix), f
}

func swedishParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	switch {
	case whole == "" && !namesParts(over, under):
		s.slashed(over, under, s.lang.over)
		return
	case whole != "":
		s.cardinal(whole, form{gender: "common"})
		s.say("och")
	}
	if d == 2 && n == 1 {
		s.say("en halv")
		return
	}
	s.cardinal(over, form{gender: "common"})
	word := s.spellBy("ordinal-reale", under)
	if strings.HasSuffix(word, "nde") && d != 7 {
		word = strings.TrimSuffix(word, "de")
	}
	if rest, ok := strings.CutPrefix(word, "etthundra"); ok && rest != "" {
		word = "hundra"
	}
	switch {
	case d == 2:
		word = "halv"
	case n == 1:
		word += "del"
	default:
		word += "delar"
	}
	s.say(word)
}

// swedishRatio says 3–1 as a score and 3:1 as a ratio.
func swedishRatio(s *scanner, a, b string) {
	s.cardinal(a, form{})
	if s.at(s.start+len(a)) == ':' {
		s.say("till")
	}
	s.cardinal(b, form{})
}
