package verbal

import (
	"strings"
)

// italian is Italian.
func italian() *language {
	r := &romance{
		comma: "virgola", cents: andCents("e"), of: func(noun string) string { return "di " + noun }, noun: italianNoun, hours: italianHours, seconds: "secondi", first: "primo", isFirst: italianFirst, halves: [3]string{"di mattina", "del pomeriggio", "di sera"}, evening: 6, perWord: "a", cross: "per", heights: "e",
		noNouns:  "|di|del|della|dei|delle|degli|dello|dell|e|ed|o|od|a|ad|al|alla|ai|alle|agli|allo|all|da|dal|dalla|dai|dalle|in|nel|nella|nei|nelle|con|su|sul|sulla|per|tra|fra|che|chi|è|sono|era|erano|sarà|ha|hanno|la|le|il|lo|i|gli|l|un|una|uno|si|se|non|né|ma|come|contro|dopo|prima|più|meno|anche|dove|quando|mentre|fino|verso|secondo|entro|oltre|circa|ogni|ci|vi|mi|ti|poi|già|ancora|solo|quindi|presso|senza|prevede|stabilisce|euro|",
		passed:   "|grande|grandi|giovane|giovani|altra|altre|altri|",
		labels:   "|pagina|pagine|capitolo|articolo|articoli|numero|numeri|gruppo|tipo|livello|formula|linea|zona|canale|atto|tappa|sala|fase|classe|girone|binario|stanza|serie|lega|giornata|comma|art|pag|",
		behindIn: "|nel|del|dal|al|anno|in|",
		regnal:   "|luigi|carlo|francesco|enrico|filippo|napoleone|pio|paolo|giovanni|benedetto|leone|gregorio|clemente|innocenzo|urbano|nicola|nicolò|alessandro|federico|guglielmo|edoardo|giorgio|giacomo|alberto|leopoldo|baldovino|ferdinando|alfonso|felipe|carlos|juan|pietro|ivan|ottone|mohammed|hassan|abdallah|ramses|ramsete|tolomeo|ranieri|riccardo|gustavo|cristiano|harald|haakon|vittorio|emanuele|amedeo|umberto|bonifacio|sisto|giulio|adriano|callisto|celestino|eugenio|onorio|lorenzo|cosimo|vaticano|xavier|martino|paschal|pasquale|stefano|",
		queens:   "|elisabetta|caterina|maria|isabella|margherita|margrethe|cristina|cleopatra|berenice|giovanna|vittoria|",
		upTo:     99999, laws: "|l|legge|decreto|n|dlgs|dl|regolamento|direttiva|ue|ce|", dayWords: "|il|del|dal|al|dell|l|all|dall|nell|giorno|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|",
		centuries: "|secolo|secoli|sec|secc|cap|vol|art|sez|tit|capitolo|parte|atto|volume|libro|titolo|tomo|canto|scena|sezione|fase|classe|grado|categoria|tipo|municipio|allegato|concilio|articolo|premio|",
		romanNouns: map[string]string{
			"secolo": "masculine", "guerra": "feminine", "edizione": "feminine", "congresso": "masculine", "legislatura": "feminine", "repubblica": "feminine", "municipio": "masculine", "giornata": "feminine",
			"anniversario": "masculine", "commissione": "feminine", "reich": "masculine", "millennio": "masculine", "dinastia": "feminine", "concilio": "masculine", "armata": "feminine", "divisione": "feminine",
			"conferenza": "feminine", "assemblea": "feminine", "sezione": "feminine", "internazionale": "feminine", "arrondissement": "masculine", "olimpiade": "feminine", "festival": "masculine", "circoscrizione": "feminine", "governo": "masculine",
		},
		clockWords: "|alle|le|ore|dalle|delle|all|dall|dell|tra|fra|h|fino|ora|orario|",
		numberSign: []string{"n°", "N°", "nº", "Nº", "n.", "N.", "nr.", "num."}, numberWord: "numero",
		counted: map[string]string{
			"p.": "pagina", "pag.": "pagina", "pagg.": "pagine", "pp.": "pagine", "cap.": "capitolo", "art.": "articolo", "artt.": "articoli", "vol.": "volume", "fig.": "figura", "tab.": "tabella", "par.": "paragrafo",
			"sec.": "secolo", "h": "ore", "h.": "ore", "km": "chilometro", "max.": "massimo", "min.": "minimo", "co.": "comma", "circ.": "circolare", "nn.": "numeri",
		},
		she: map[string]string{"sen.": "senatrice", "prof.": "professoressa", "Prof.": "professoressa", "dott.": "dottoressa", "avv.": "avvocata", "Sen.": "senatrice", "cons.": "consigliera"},
		exact: map[string]string{
			"Sig.ra": "signora", "Sig.na": "signorina", "sig.ra": "signora", "sig.na": "signorina", "Dott.ssa": "dottoressa", "dott.ssa": "dottoressa", "Prof.ssa": "professoressa", "prof.ssa": "professoressa",
			"S.p.A.": "S P A", "S.p.a.": "S P A", "s.p.a.": "S P A", "SpA": "S P A", "S.r.l.": "S R L", "s.r.l.": "S R L", "Srl": "S R L", "a.C.": "avanti Cristo", "a. C.": "avanti Cristo", "d.C.": "dopo Cristo", "d. C.": "dopo Cristo",
			"P.zza": "piazza", "p.zza": "piazza", "V.le": "viale", "v.le": "viale", "C.so": "corso", "c.so": "corso", "L.go": "largo", "P.le": "piazzale", "f.lli": "fratelli", "F.lli": "fratelli", "D.Lgs.": "decreto legislativo", "d.lgs.": "decreto legislativo", "D.L.": "decreto legge", "d.l.": "decreto legge",
			"p.es.": "per esempio", "p. es.": "per esempio", "N.B.": "nota bene", "c.d.": "cosiddetto", "P.S.": "post scriptum", "on.le": "onorevole", "p.p.": "punti percentuali", "n.d.r.": "nota del redattore", "ndr": "nota del redattore",
		},
		moneyWords:  map[string]string{"euro": "EUR", "dollaro": "USD", "dollari": "USD", "sterline": "GBP", "franchi": "CHF"},
		phoneShapes: "|37|334|3223|3322|27|28|26|36|35|46|45|244|234|343|", phoneFirst: "038", phoneTo: "|allo|al|l|all|", phoneWords: "|tel|telefono|cellulare|cell|fax|chiamare|chiamate|chiama|whatsapp|verde|", more: italianMore,
	}
	per := func(s *scanner, unit, word string) string {
		if by := map[string]string{"mese": "al mese", "anno": "all'anno", "giorno": "al giorno", "ora": "all'ora", "settimana": "alla settimana", "kg": "al chilo"}[word]; by != "" {
			return by
		}
		return r.per(s, unit, word)
	}
	return &language{
		tag: "it", own: r.own, decimals: r.decimals, year: r.year, date: r.date, clock: r.clock, agree: r.agree, per: per, spell: italianSpell,
		money:   func(s *scanner, q quantity, m money) { elided(s, func() { r.money(s, q, m) }) },
		measure: func(s *scanner, q quantity, u unit) { elided(s, func() { r.measure(s, q, u) }) },
		parts:   r.parts("mezzo", "mezza", italianFraction, "su"), roman: r.roman, ordinalMark: italianOrdinalMark, between: italianBetween,
		scale: scaleBy(map[int]names{3: {one: "mila", more: "mila"}, 6: {one: "milione", more: "milioni"}, 9: {one: "miliardo", more: "miliardi"}, 12: {one: "bilione", more: "bilioni"}}),
		minus: "meno", point: "punto", percent: "per cento", to: "a", times: "per", equals: "uguale", plus: "più", over: "su", and: "e",
		dash: "trattino", slash: "barra", dot: "punto", at: "chiocciola", hash: "hashtag", underscore: "trattino basso",
		noMonthDay: true, notMonths: "|mar|set|ago|", monthWords: map[string]int{"sett": 9, "genn": 1, "febbr": 2, "magg": 5},
		morning: map[string]int{"di mattina": 0, "del mattino": 0, "a.m.": 0, "p.m.": 1, "am": 0, "pm": 1}, hourMarks: []string{"h"},
		scales: map[string]int{"$k": 3, "$m": 6, "$mln": 6, "$mld": 9, "$mrd": 9, "mln": 6, "mld": 9, "mrd": 9, "mila": 3}, letterWords: "aeio",
		currencies: map[string]names{
			"EUR": {one: "euro", more: "euro", part: "centesimo", parts: "centesimi"}, "USD": {one: "dollaro", more: "dollari", part: "centesimo", parts: "centesimi"},
			"GBP": {one: "sterlina", more: "sterline", gender: "feminine", part: "penny", parts: "pence"}, "CHF": {one: "franco svizzero", more: "franchi svizzeri", part: "centesimo", parts: "centesimi"},
			"JPY": {one: "yen", more: "yen"}, "CNY": {one: "yuan", more: "yuan"}, "INR": {one: "rupia", more: "rupie", gender: "feminine"}, "RUB": {one: "rublo", more: "rubli", part: "copeco", parts: "copechi"},
			"KRW": {one: "won", more: "won"}, "TRY": {one: "lira turca", more: "lire turche", gender: "feminine"}, "UAH": {one: "grivnia", more: "grivnie", gender: "feminine"},
			"PLN": {one: "zloty", more: "zloty"}, "ILS": {one: "shekel", more: "shekel"}, "BRL": {one: "real", more: "real", part: "centavo", parts: "centavos"}, "ITL": {one: "lira", more: "lire", gender: "feminine"},
		},
		signs: map[string]string{"Lit.": "ITL", "₤": "ITL"},
		units: map[string]string{
			"in": "", "al": "", "c": "", "mi": "", "ac": "", "pt": "", "st": "", "ha": "", "dec": "", "kn": "", "pc": "", "au": "", "hp": "power-horsepower", "CV": "power-horsepower", "cv": "power-horsepower", "mq": "area-square-meter", "kmq": "area-square-kilometer",
			"mc": "volume-cubic-meter", "Km": "length-kilometer", "mt": "length-meter", "gr": "mass-gram", "q": "q", "sec": "duration-second", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "Mt": "Mt", "dB": "dB", "ab": "ab",
		},
		unitNames: map[string]names{
			"MWh": {one: "megawattora", more: "megawattora"}, "GWh": {one: "gigawattora", more: "gigawattora"}, "TWh": {one: "terawattora", more: "terawattora"}, "q": {one: "quintale", more: "quintali"},
			"Mt": {one: "megatonnellata", more: "megatonnellate", gender: "feminine"}, "dB": {one: "decibel", more: "decibel"}, "ab": {one: "abitante", more: "abitanti"},
			"mass-tonne": {one: "tonnellata", more: "tonnellate", gender: "feminine"}, "power-horsepower": {one: "cavallo", more: "cavalli"}, "length-mile": {one: "miglio", more: "miglia"},
			"consumption-liter-per-100-kilometer": {one: "litro per cento chilometri", more: "litri per cento chilometri"},
		},
		abbreviations: italianAbbreviations(),
		titles:        "|Sig.|Sigg.|sig.|Dott.|dott.|Dr.|Prof.|prof.|Ing.|ing.|Avv.|avv.|Arch.|arch.|On.|on.|Sen.|sen.|Gen.|gen.|Col.|Mons.|mons.|Rev.|Geom.|Rag.|Cav.|Comm.|Card.|card.|Min.|Pres.|ca.|cfr.|v.|tel.|Tel.|",
		symbols: map[string]string{
			"&": "e", "%": "per cento", "#": "numero", "№": "numero", "§": "paragrafo", "©": "copyright", "®": "marchio registrato", "™": "marchio registrato", "°": "gradi",
			"×": "per", "÷": "diviso", "±": "più o meno", "~": "circa", "≈": "circa", "<": "meno di", ">": "più di", "≤": "al massimo", "≥": "almeno",
			"≠": "diverso da", "√": "radice quadrata di", "∞": "infinito", "π": "pi greco", "→": "a", "+": "più", "=": "uguale", "?": "punto interrogativo",
		},
		romanWords: "|rocky|apollo|super|bowl|lega|episodio|mondiale|",
		acronyms:   "|ONU|NATO|FIFA|UEFA|NASA|ISTAT|INPS|IVA|PIL|IMU|ENI|ENEL|RAI|FIAT|ANSA|CONI|CISL|UIL|ASL|TAR|SPID|MES|USA|AIDS|COVID|SIM|PIN|SIAE|FAO|OCSE|OPEC|UNESCO|UNICEF|BOT|CUN|CNEL|ALER|ISEE|IRPEF|TARI|IRAP|ATAC|AGCOM|AIFA|CAF|TAV|ROM|RAM|OK|IKEA|BRICS|COP|TAC|VAR|LEGO|DAD|DIA|SIS|SISDE|GIP|GUP|NAS|ROS|RIS|DASPO|INAIL|INVALSI|AGI|ANAC|ANCI|CAI|CIA|ISIS|UNIRE|MOSE|ILVA|ABI|AIE|SAP|SIULP|CIPE|COVISOC|INTER|ROMA|FIOM|FIM|COBAS|",
	}
}

// elided mends what was said: un'ora, uno zloty.
func elided(s *scanner, say func()) {
	start := len(s.out)
	say()
	words := string(s.out[start:])
	space := ""
	if strings.HasPrefix(words, " ") {
		space, words = " ", words[1:]
	}
	if noun, ok := strings.CutPrefix(words, "una "); ok && strings.ContainsRune("aeiou", firstRune(noun)) {
		words = "un'" + noun
	} else if noun, ok := strings.CutPrefix(words, "un "); ok && impure(noun) {
		words = "uno " + noun
	}
	s.out = append(append(s.out[:start], space...), words...)
}

// impure reports whether a noun stands behind "uno", not "un".
func impure(noun string) bool {
	if len(noun) < 2 {
		return false
	}
	noun = strings.ToLower(noun)
	return noun[0] == 's' && !strings.ContainsRune("aeiouàèéìòù", firstRune(noun[1:])) || noun[0] == 'z' || noun[0] == 'x' || noun[0] == 'y' || strings.HasPrefix(noun, "gn") || strings.HasPrefix(noun, "ps") || strings.HasPrefix(noun, "pn")
}

func italianSpell(v *Verbalizer, digits string, f form) string {
	if digits == "1" && f.gender == "feminine" {
		return "una"
	}
	if digits == "1" && f.gender == "masculine" {
		return "un"
	}
	return v.spellBy("numbering", digits)
}

// italianFirst reports whether the first of a month is "primo", and not "uno": not behind an article, l'1 maggio.
func italianFirst(s *scanner, _ int) bool {
	b := s.before(s.start)
	return b != '\'' && b != '’'
}

// italianHours says 14.30, and 2h30 with its hours and minutes.
func italianHours(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{gender: "feminine"})
	lasts := c.marked && strings.ContainsAny(s.text[s.start:min(s.start+3, len(s.text))], "hH")
	if lasts && c.hour == 1 {
		s.say("ora")
		s.out = []byte(strings.Replace(string(s.out), "una ora", "un'ora", 1))
	} else if lasts {
		s.say("ore")
	}
	if c.minutes && (c.minute > 0 || c.seconds) {
		s.say("e")
		s.cardinal(itoa(c.minute), form{})
		if lasts {
			s.say("minuti")
		}
	}
}

func italianFraction(s *scanner, d int, many bool) string {
	if d > 100 || d < 2 {
		return ""
	}
	name := s.spellBy("ordinal-masculine", itoa(d))
	if stem, ok := strings.CutSuffix(name, "o"); ok && many {
		return stem + "i"
	}
	return name
}

// italianBetween says a range: da dieci a dodici; tra dieci e dodici; di dieci-dodici.
func italianBetween(s *scanner, from, to func()) {
	before := ""
	if s.start > 0 {
		before = s.wordBefore(s.start)
	}
	years, _ := s.run(s.start)
	switch {
	case lists("|tra|fra|", before):
		from()
		s.say("e")
	case lists("|da|dal|dalla|dai|dalle|dall|dagli|", before):
		from()
		s.say("a")
	case len(years) == 4 && s.start > 0, lists("|ore|di|dei|del|della|delle|degli|in|per|con|circa|ogni|a|ai|alle|al|nel|negli|nei|i|le|gli|il|la|stagione|biennio|triennio|quinquennio|anno|anni|periodo|campionato|programmazione|piano|quasi|altri|altre|", before):
		from()
		s.out = append(s.out, '-')
		n := len(s.out)
		to()
		s.out = append(s.out[:n], strings.TrimLeft(string(s.out[n:]), " ")...)
		return
	default:
		s.say("da")
		from()
		s.say("a")
	}
	to()
}

// italianOrdinalMark knows 1º, 1ª, and 1° before a noun.
func italianOrdinalMark(s *scanner, digits string, at int) (int, form) {
	f := form{gender: "masculine"}
	if digits == "" || len(digits) > 4 {
		return -1, f
	}
	switch mark := s.at(at); mark {
	case 'º':
	case 'ª':
		f.gender = "feminine"
	case '°':
		next := s.space(at + 2)
		word := s.word(next)
		if next == at+2 || len(word) < 3 || word != strings.ToLower(word) || lists(noDegrees, word) {
			return -1, f
		}
		if italianNoun(word, true) == "feminine" {
			f.gender = "feminine"
		}
	default:
		return -1, f
	}
	return at + 2, f
}

// noDegrees are words behind which 5° is an angle or a temperature.
const noDegrees = "|nord|sud|est|ovest|all|alla|nel|nella|sotto|sopra|con|per|gradi|rispetto|centigradi|celsius|norte|sul|leste|oeste|dei|del|della|che|"
