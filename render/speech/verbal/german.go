package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
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
		timeWords: "|um|ab|gegen|bis|von|seit|vor|nach|zwischen|", hourLetter: "h", power: "hoch", currency: "EUR", fold: names{one: "mal", more: "mal"},
		lasts: map[string][3]string{
			"Stunden": {"duration-hour", "duration-minute", "duration-second"}, "Stunde": {"duration-hour", "duration-minute", "duration-second"},
			"Std": {"duration-hour", "duration-minute", "duration-second"}, "Minuten": {"", "duration-minute", "duration-second"},
			"Min": {"", "duration-minute", "duration-second"}, "min": {"", "duration-minute", "duration-second"},
		},
		scoreWords: "|mit|beim|ein|einem|zum|das|stand|endstand|ergebnis|verlor|gewann|siegte|unterlag|besiegte|gewinnt|verliert|schlägt|schlug|zwischenstand|halbzeitstand|nach|sieg|niederlage|",
		dateWords:  "|am|vom|zum|bis|ab|seit|den|dem|der|des|vor|nach|", dateMarks: ".",
		ownMonths: "|jänner|feber|",
		sayDay: func(s *scanner, t date) {
			s.ordinal(itoa(t.day), form{inflection: germanEnding(s, s.start, "masculine")})
		},
		until:  "|bis|und|oder|",
		dotted: map[string]string{"Min": "duration-minute", "Std": "duration-hour", "Sek": "duration-second", "Mon": "duration-month", "Wo": "duration-week", "Jh": "duration-century", "Tg": "duration-day"},
		also:   germanOwn, counts: germanCounts, years: (*Verbalizer).yearWords,
	}
	return &language{
		tag: "de", own: g.own, decimals: decimalsBy("Komma", 0), spell: germanSpell, year: g.year, date: g.date, clock: g.clock, money: g.money,
		measure: g.measure, parts: germanParts, roman: romanBehind, agree: germanAgree, per: g.per, between: germanBetween, ratio: germanRatio,
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

func germanParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	switch {
	case whole == "" && !namesParts(over, under):
		s.slashed(over, under, s.lang.over)
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
