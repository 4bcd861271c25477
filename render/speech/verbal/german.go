package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// german is German.
func german() *language {
	g := &germanic{
		romance: romance{
			cross: "mal", perWord: "pro", exact: germanExact(), counted: germanCounted(), phoneWords: "|tel|telefon|fax|handy|mobil|hotline|notruf|rufnummer|telefonnummer|",
			moneyWords: map[string]string{"Euro": "EUR", "Dollar": "USD", "Franken": "CHF", "Pfund": "GBP", "Mark": "DEM"},
			noun:       func(word string, _ bool) string { return germanGender(word) },
		},
		genderOf: germanNounGender, inflect: germanDative, count: germanCount,
		timeWords: "|um|ab|gegen|bis|von|seit|vor|nach|zwischen|", hourLetter: "h", fold: names{one: "mal", more: "mal"},
		lasts: map[string][3]string{
			"Stunden": {"duration-hour", "duration-minute", "duration-second"}, "Stunde": {"duration-hour", "duration-minute", "duration-second"},
			"Std": {"duration-hour", "duration-minute", "duration-second"}, "Minuten": {"", "duration-minute", "duration-second"},
			"Min": {"", "duration-minute", "duration-second"}, "min": {"", "duration-minute", "duration-second"},
		},
		scoreWords: "|mit|beim|ein|einem|zum|das|stand|endstand|ergebnis|verlor|gewann|siegte|unterlag|besiegte|gewinnt|verliert|schlägt|schlug|zwischenstand|halbzeitstand|nach|sieg|niederlage|",
		dateWords:  "|am|vom|zum|bis|ab|seit|den|dem|der|des|vor|nach|", dateMarks: ".",
		sayDay: func(s *scanner, t date) {
			s.ordinal(itoa(t.day), form{inflection: germanEnding(s, s.start, "masculine")})
		},
		until:  "|bis|und|oder|",
		dotted: map[string]string{"Min": "duration-minute", "Std": "duration-hour", "Sek": "duration-second", "Mon": "duration-month", "Wo": "duration-week", "Jh": "duration-century", "Tg": "duration-day"},
		also:   germanOwn, counts: germanCounts,
	}
	return &language{
		tag: "de", own: g.own, decimals: decimalsBy("Komma", 0), spell: germanSpell, year: g.year, date: germanDate, clock: germanClock, money: g.money,
		measure: g.measure, parts: germanParts, roman: germanRoman, agree: germanAgree, per: g.per, between: germanBetween, ratio: germanRatio,
		scale: scaleBy(map[int]names{3: {one: "tausend", more: "tausend"}, 6: {one: "Million", more: "Millionen"}, 9: {one: "Milliarde", more: "Milliarden"}, 12: {one: "Billion", more: "Billionen"}, 15: {one: "Billiarde", more: "Billiarden"}}),
		minus: "minus", point: "Punkt", to: "bis", times: "mal", equals: "gleich", plus: "plus", over: "durch", and: "und", stops: "–",
		dash: "Bindestrich", slash: "Schrägstrich", dot: "Punkt", at: "ät", hash: "Hashtag", underscore: "Unterstrich",
		dayMarks: ".", noMonthDay: true, notMonths: "|jan|mär|", monthWords: map[string]int{"jänner": 1, "feber": 2, "mrz": 3, "sept": 9, "sep": 9}, hourMarks: []string{"Uhr"},
		scales: map[string]int{"$k": 3, "$m": 6, "mio": 6, "mrd": 9, "bio": 12, "tsd": 3, "mill": 6, "billiarde": 15, "billiarden": 15},
		currencies: map[string]names{
			"EUR": {one: "Euro", more: "Euro", part: "Cent", parts: "Cent"}, "USD": {one: "Dollar", more: "Dollar", part: "Cent", parts: "Cent"},
			"GBP": {one: "Pfund", more: "Pfund", gender: "neuter", part: "Penny", parts: "Pence"}, "CHF": {one: "Franken", more: "Franken", part: "Rappen", parts: "Rappen"},
			"JPY": {one: "Yen", more: "Yen"}, "CNY": {one: "Yuan", more: "Yuan"}, "INR": {one: "Rupie", more: "Rupien", gender: "feminine"},
			"RUB": {one: "Rubel", more: "Rubel", part: "Kopeke", parts: "Kopeken"}, "KRW": {one: "Won", more: "Won"}, "TRY": {one: "türkische Lira", more: "türkische Lira", gender: "feminine"},
			"UAH": {one: "Hrywnja", more: "Hrywnja", gender: "feminine"}, "PLN": {one: "Złoty", more: "Złoty"}, "ILS": {one: "Schekel", more: "Schekel"},
			"BRL": {one: "Real", more: "Real"}, "DEM": {one: "Mark", more: "Mark", gender: "feminine", part: "Pfennig", parts: "Pfennig"},
			"SEK": {one: "schwedische Krone", more: "schwedische Kronen", gender: "feminine"}, "DKK": {one: "dänische Krone", more: "dänische Kronen", gender: "feminine"},
			"NOK": {one: "norwegische Krone", more: "norwegische Kronen", gender: "feminine"}, "CZK": {one: "tschechische Krone", more: "tschechische Kronen", gender: "feminine"},
			"HUF": {one: "Forint", more: "Forint"},
		},
		signs: map[string]string{"US-Dollar": "USD", "US-$": "USD", "SFr.": "CHF", "sFr.": "CHF", "Fr.": "CHF", "DM": "DEM", "D-Mark": "DEM"},
		units: map[string]string{
			"in": "", "st": "", "Wo": "", "sm": "", "pt": "", "kt": "", "Kt": "", "PS": "", "J": "energy-joule", "Cups": "", "ac": "", "qm": "area-square-meter", "qkm": "area-square-kilometer",
			"ccm": "volume-cubic-centimeter", "cbm": "volume-cubic-meter", "kmh": "speed-kilometer-per-hour", "Kilo": "Kilo", "ct": "ct", "Ct": "ct", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "Wh": "Wh", "dB": "dB", "kn": "speed-knot",
			"Std": "duration-hour", "Min": "duration-minute", "Sek": "duration-second", "Mt": "Mt", "Gt": "Gt", "kWp": "kWp",
		},
		unitNames: map[string]names{
			"MWh": {one: "Megawattstunde", more: "Megawattstunden", gender: "feminine"}, "GWh": {one: "Gigawattstunde", more: "Gigawattstunden", gender: "feminine"},
			"TWh": {one: "Terawattstunde", more: "Terawattstunden", gender: "feminine"}, "Wh": {one: "Wattstunde", more: "Wattstunden", gender: "feminine"},
			"Mt": {one: "Megatonne", more: "Megatonnen", gender: "feminine"}, "Gt": {one: "Gigatonne", more: "Gigatonnen", gender: "feminine"},
			"ct": {one: "Cent", more: "Cent", gender: "masculine"}, "dB": {one: "Dezibel", more: "Dezibel", gender: "neuter"}, "Kilo": {one: "Kilo", more: "Kilo", gender: "neuter"}, "kWp": {one: "Kilowatt Peak", more: "Kilowatt Peak", gender: "neuter"},
			"consumption-liter-per-100-kilometer": {one: "Liter auf einhundert Kilometer", more: "Liter auf einhundert Kilometer"},
		},
		abbreviations: spaceless(germanAbbreviations()),
		titles:        "|Dr.|Prof.|St.|Hr.|Nr.|Str.|ca.|vgl.|bzw.|z. B.|z.B.|d. h.|d.h.|",
		symbols: map[string]string{
			"&": "und", "%": "Prozent", "#": "Nummer", "№": "Nummer", "§": "Paragraf", "©": "Copyright", "®": "eingetragene Marke", "™": "Trademark", "°": "Grad", "€": "Euro", "$": "Dollar", "£": "Pfund",
			"×": "mal", "÷": "geteilt durch", "±": "plus minus", "~": "etwa", "≈": "ungefähr", "<": "weniger als", ">": "mehr als", "≤": "höchstens", "≥": "mindestens",
			"≠": "ungleich", "√": "Wurzel aus", "∞": "unendlich", "π": "Pi", "→": "zu", "?": "Fragezeichen", "=": "gleich", "+": "plus", "‰": "Promille", "½": "ein halb",
		},
		fractionNames: map[int]names{2: {one: "ein halber", more: "eine halbe", rest: "ein halbes"}},
		callWords:     "|notruf|wählen|wählt|rufen|rufnummer|",
		romanWords:    "|kapitel|teil|band|akt|buch|szene|abschnitt|phase|typ|klasse|stufe|gruppe|anhang|abbildung|tabelle|artikel|hartz|apollo|saturn|bowl|vatikanum|weltkrieg|liga|fantasy|wars|episode|sektor|folge|staffel|rang|agenda|sgb|",
		acronyms:      "|NATO|UNO|UNESCO|UNICEF|AIDS|FIFA|UEFA|NASA|OPEC|PIN|GAU|TÜV|DAX|MDAX|DIN|SARS|COVID|KITA|GEMA|SCHUFA|BAMF|MINT|BAFA|DEFA|RIAS|ARTE|IKEA|PISA|LIDL|ALDI|EDEKA|REWE|OK|ESA|SIM|RAM|ROM|BRICS|ASEAN|LEGO|BAFÖG|ELSTER|SWIFT|IFO|ETA|HARTZ|NOAH|OBI|RADAR|LASER|VIP|IKT|FRONTEX|LOL|INTERPOL|EUROPOL|AUDI|FIAT|SEAT|OPEL|WLAN|APEC|ISIS|MERS|SAP-HANA|SAAB|BAYER|",
		opens:         germanOpens,
	}
}

// germanOpens are words with which sentences begin, so that a full stop before them ends one.
const germanOpens = "|der|die|das|er|sie|es|wir|ich|ihr|man|ein|eine|einer|eines|einem|einen|in|im|am|an|auf|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|dann|danach|dabei|damit|dazu|da|dafür|doch|aber|und|oder|auch|als|wenn|wer|was|wie|wo|so|seit|für|aus|um|noch|nun|jetzt|heute|gestern|diese|dieser|dieses|den|dem|des|laut|während|zudem|außerdem|hier|dort|nur|schon|sein|seine|ihre|kein|keine|nicht|alle|viele|mehr|bis|über|unter|durch|ohne|gegen|trotz|wegen|weil|obwohl|denn|allerdings|deshalb|daher|darum|dennoch|später|zuvor|insgesamt|inzwischen|bereits|zwar|hinzu|ebenso|künftig|derzeit|"

// germanLabels are words that a number behind them names: Absatz 1.
const germanLabels = "|absatz|abs|artikel|art|nummer|nr|seite|kapitel|platz|rang|teil|band|gruppe|typ|klasse|stufe|phase|runde|tag|raum|zimmer|halle|gleis|linie|formel|satz|ziffer|punkt|zone|kanal|block|haus|tor|position|startplatz|paragraf|paragraph|liga|staffel|folge|akt|szene|woche|"

// germanSpell says a number: only one by itself is told by gender and case.
func germanSpell(v *Verbalizer, digits string, f form) string {
	if strings.TrimLeft(digits, "0") != "1" || f == (form{}) {
		return v.spellBy("numbering", digits)
	}
	set := "cardinal-" + f.gender
	if f.inflection != "" {
		set = "cardinal-" + f.inflection
	}
	return v.spellBy(set, digits)
}

const (
	germanDatives     = "|mit|von|vom|bei|nach|aus|zu|seit|ab|außer|binnen|gegenüber|in|vor|an|unter|zwischen|innerhalb|"
	germanAccusatives = "|um|für|gegen|ohne|durch|auf|über|pro|je|kostet|kosten|kostete|kosteten|zahlt|zahlte|zahlen|zahlten|hat|haben|hatte|hatten|bekommt|bekam|dauert|dauerte|beträgt|betrug|erhält|erhielt|verlor|gewann|nahm|macht|gibt|gab|"
	germanAdverbs     = "|nur|rund|etwa|circa|ca|fast|knapp|genau|gut|mindestens|höchstens|maximal|ungefähr|noch|jeweils|exakt|"
)

// germanCase returns the case that the words before a place ask: "dative", "accusative", or "" for the nominative.
func germanCase(s *scanner, at int) string {
	for range 2 {
		before := s.wordBefore(at)
		switch lower := strings.ToLower(before); {
		case lists(germanAdverbs, lower):
			at = strings.LastIndex(s.text[:at], before)
			continue
		case lower == "zu" && strings.EqualFold(s.wordBefore(strings.LastIndex(s.text[:at], before)), "bis"):
			return ""
		case lists(germanDatives, lower) && !strings.HasSuffix(strings.TrimRight(s.text[:at], " \u00A0"), "-"):
			return "dative"
		case lists(germanAccusatives, lower):
			return "accusative"
		}
		break
	}
	return ""
}

// germanCount returns the form of "one" before a noun of a gender, by what stands before it.
func germanCount(s *scanner, gender string) form {
	f := form{gender: gender}
	switch germanCase(s, s.start) {
	case "dative":
		f.inflection = "m"
		if gender == "feminine" {
			f.inflection = "r"
		}
	case "accusative":
		if gender == "masculine" {
			f.inflection = "n"
		}
	}
	return f
}

// germanDative sets the name of a measure in the dative where a preposition asks it and no noun follows: nach zehn Kilometern.
func germanDative(s *scanner, name string) string {
	first, rest, _ := strings.Cut(name, " ")
	if _, end := s.number(s.start); end > 0 && germanCase(s, s.start) == "dative" && s.text[s.start:end] != "1" {
		if next, ok := s.nounBehind(s.start); ok && unicode.IsUpper(firstRune(next)) {
			return name
		}
		if strings.HasSuffix(first, "ter") || strings.HasSuffix(first, "Tage") || strings.HasSuffix(first, "Monate") || strings.HasSuffix(first, "Jahre") || strings.HasSuffix(first, "Jahrhunderte") {
			first += "n"
		}
	}
	if rest == "" {
		return first
	}
	return first + " " + rest
}

// nounBehind returns the word behind the measure that begins at a place.
func (s *scanner) nounBehind(at int) (string, bool) {
	q, end := s.number(at)
	if end < 0 {
		return "", false
	}
	if after, ok := s.scaled(&q, end); ok {
		end = after
	}
	u, after := s.unitAt(s.space(end))
	if u.name == "" {
		return "", false
	}
	word := s.word(s.space(after))
	return word, s.space(after) > after && word != ""
}

// germanAgree returns the form of a number before a noun.
func germanAgree(s *scanner, q quantity, end int) form {
	if q.fraction != "" || lists(germanLabels, s.wordBefore(s.start)) && s.start > 0 {
		return form{}
	}
	if q.scale >= 6 {
		return germanCount(s, "feminine")
	}
	next := s.space(end)
	word := s.word(next)
	if next == end && s.at(end) == '-' { // 1-Euro-Job
		if word = s.word(end + 1); len(word) > 1 {
			return form{gender: "masculine"}
		}
		return form{}
	}
	for lists("|bis|oder|", word) { // 1 bis 2 Tage
		digits, after := s.run(s.space(next + len(word)))
		if digits == "" {
			return form{}
		}
		if next = s.space(after); s.word(next) == "" || !unicode.IsUpper(s.at(next)) && s.word(next) != "bis" {
			return form{}
		}
		return form{gender: "masculine"}
	}
	if next == end || !unicode.IsUpper(firstRune(word)) || inCapitals(word) || lists(germanOpens, word) && s.text[next:next+len(word)] == word && s.before(next) != ' ' {
		if strings.HasSuffix(word, "er") || strings.HasSuffix(word, "e") || strings.HasSuffix(word, "es") || strings.HasSuffix(word, "en") { // 1 neuer Fall
			noun := s.word(s.space(next + len(word)))
			if next > end && !lists(germanOpens, word) && unicode.IsUpper(firstRune(noun)) && !inCapitals(noun) && !lists("|wurde|wurden|hatte|konnte|musste|sollte|wollte|gewann|waren|haben|sollen|", word) {
				return germanCount(s, germanGender(noun))
			}
		}
		return form{}
	}
	if q.whole != "1" {
		return form{gender: "masculine"}
	}
	return germanCount(s, germanGender(word))
}

// germanBetween says a range: eins bis drei, ein bis zwei Wochen.
func germanBetween(s *scanner, from, until func()) {
	joined("bis", "und", "|zwischen|")(s, func() {
		start := len(s.out)
		from()
		if words := strings.TrimSpace(string(s.out[start:])); words == "eine" || words == "einen" || words == "einem" || words == "einer" {
			s.out = append(s.out[:start], "ein"...)
		}
	}, until)
}

func germanRatio(s *scanner, a, b string) {
	s.cardinal(a, form{})
	s.say("zu")
	s.cardinal(b, form{})
}

// germanCounts reports whether four digits count something: 1200 Menschen.
func germanCounts(s *scanner, digits string, end int) bool {
	before := strings.ToLower(s.wordBefore(s.start))
	if lists("|über|rund|etwa|circa|ca|fast|knapp|mindestens|höchstens|insgesamt|zu|als|gut|ungefähr|maximal|nur|mit|auf|um|für|die|den|der|weitere|weiteren|alle|", before) {
		return before != "über" && before != "auf" && before != "für" && before != "der" && before != "die" && before != "den" && before != "um" && before != "mit" || germanNoun(s, end)
	}
	if lists("|jahr|jahre|jahres|jahren|seit|ab|ende|anfang|mitte|sommer|herbst|winter|frühling|frühjahr|und|wm|em|", before) || s.monthBefore(s.start) {
		return false
	}
	start := s.start == 0 || strings.ContainsRune(".!?\n", lastRune(strings.TrimRight(s.text[:s.start], " ")))
	return germanNoun(s, end) && (!start || digits[2:] == "00" || digits[3] == '0' && digits < "1900")
}

// germanNoun reports whether a noun in the plural stands at a place.
func germanNoun(s *scanner, at int) bool {
	next := s.space(at)
	word := s.word(next)
	return next > at && unicode.IsUpper(firstRune(word)) && !inCapitals(word) && utf8.RuneCountInString(word) > 2
}

// monthBefore reports whether the name of a month stands before a place.
func (s *scanner) monthBefore(at int) bool {
	word := s.wordBefore(at)
	for i := range 12 {
		if word != "" && equalFold(word, s.id.Month(cldr.Wide, false, i)) {
			return true
		}
	}
	return false
}

func germanDate(s *scanner, t date) {
	month := s.id.Month(cldr.Wide, false, t.month-1)
	if equalFold(t.word, "jänner") || equalFold(t.word, "feber") {
		month = t.word
	}
	if t.day > 0 {
		s.ordinal(itoa(t.day), form{inflection: germanEnding(s, s.start, "masculine")})
	}
	s.say(month)
	if t.year != "" {
		s.say(s.yearWords(t.year))
	}
}

func germanClock(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{gender: "neuter"})
	s.say("Uhr")
	if c.minutes && (c.minute > 0 || c.seconds) {
		s.cardinal(itoa(c.minute), form{})
	}
	if c.seconds {
		s.say("und")
		s.measure(quantity{whole: itoa(c.second)}, unit{name: "duration-second"})
	}
}

func germanParts(s *scanner, whole, over, under string) {
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
	case whole != "" && n == 1 && d == 2:
		s.cardinal(whole, form{gender: "masculine"})
		s.out = append(s.out, "einhalb"...)
		return
	case whole != "":
		s.cardinal(whole, form{})
	}
	s.cardinal(over, form{gender: "neuter"})
	if d == 2 {
		if n == 1 {
			s.say("halb")
		} else {
			s.say("halbe")
		}
		return
	}
	word := strings.TrimPrefix(s.numbers["spellout-ordinal"].Int(int64(d)), "ein")
	first, size := utf8.DecodeRuneInString(word)
	s.say(string(unicode.ToUpper(first)) + word[size:] + "l")
}
