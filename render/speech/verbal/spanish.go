package verbal

import (
	"strings"
)

// spanish is Spanish, of Spain or of America.
func spanish() *language {
	r := &romance{
		comma: "coma", cents: andCents("con"), of: func(noun string) string { return "de " + noun }, noun: spanishNoun, hours: spanishHours, seconds: "segundos", first: "primero", isFirst: spanishFirst, dateOf: "de", perWord: "por", cross: "por",
		noNouns: "|de|del|y|e|o|u|en|a|al|para|por|que|con|sin|sobre|contra|tras|es|fue|son|eran|era|será|serán|está|están|ha|han|había|hay|la|las|el|los|un|una|lo|se|no|ni|si|su|sus|más|menos|pero|como|desde|hasta|entre|según|ante|cada|muy|ya|le|les|me|te|nos|cuando|donde|este|esta|estos|estas|ese|esa|millón|millones|aunque|también|mi|tu|hacia|bajo|durante|tiene|tienen|sería|sino|luego|después|antes|hoy|ayer|mañana|así|solo|casi|dólares|",
		passed:  "|grandes|jóvenes|principales|mejores|peores|mayores|menores|posibles|diferentes|importantes|mil|actuales|ex|jóven|gran|",
		labels:  "|página|páginas|capítulo|artículo|artículos|número|números|núm|tomo|grupo|tipo|nivel|fórmula|línea|zona|canal|acto|etapa|sala|día|año|ruta|fase|puerta|carril|distrito|tabla|figura|anexo|apartado|categoría|clase|jornada|temporada|episodio|planta|apolo|serie|liga|minuto|segunda|",
		regnal:  "|felipe|alfonso|carlos|fernando|juan|luis|enrique|francisco|pío|pablo|benedicto|león|gregorio|clemente|inocencio|urbano|nicolás|alejandro|federico|guillermo|eduardo|jorge|jacobo|alberto|leopoldo|balduino|pedro|iván|otón|mohamed|hassan|hasán|abdalá|ramsés|tolomeo|ptolomeo|rainiero|ricardo|gustavo|cristián|harald|haakon|olaf|guillermo|víctor|manuel|humberto|bonifacio|sixto|julio|adriano|napoleón|sancho|ramiro|ordoño|jaime|martín|amadeo|vaticano|",
		queens:  "|isabel|catalina|maría|margarita|cristina|cleopatra|berenice|juana|ana|",
		upTo:    10, centuries: "|siglo|siglos|s|ss|", laws: "|decreto|ley|orden|orgánica|núm|n|resolución|expediente|legislativo|", dayWords: "|el|del|al|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo|",
		behindIn: "|en|de|desde|hasta|año|hacia|",
		romanNouns: map[string]string{
			"guerra": "feminine", "república": "feminine", "edición": "feminine", "congreso": "masculine", "aniversario": "masculine", "cumbre": "feminine", "asamblea": "feminine", "premio": "masculine",
			"premios": "masculine", "festival": "masculine", "concilio": "masculine", "legislatura": "feminine", "jornadas": "feminine", "internacional": "feminine", "encuentro": "masculine", "foro": "masculine",
			"conferencia": "feminine", "certamen": "masculine", "bienal": "feminine", "dinastía": "feminine", "copa": "feminine", "concurso": "masculine", "plan": "masculine", "feria": "feminine", "reich": "masculine", "centenario": "masculine",
		},
		clockWords: "|las|la|los|entre|hasta|",
		numberSign: []string{"n.º", "N.º", "nº", "Nº", "n°", "N°", "núm.", "Núm.", "No."}, numberWord: "número",
		counted: map[string]string{
			"p.": "página", "pág.": "página", "págs.": "páginas", "pp.": "páginas", "cap.": "capítulo", "art.": "artículo", "arts.": "artículos", "vol.": "volumen", "fig.": "figura", "t.": "tomo", "s.": "siglo", "km": "kilómetro", "máx.": "máximo", "mín.": "mínimo",
		},
		she: map[string]string{"Lic.": "licenciada", "Ing.": "ingeniera", "Arq.": "arquitecta", "Prof.": "profesora", "Gral.": "generala"},
		exact: map[string]string{
			"EE.UU.": "Estados Unidos", "EE. UU.": "Estados Unidos", "EE UU": "Estados Unidos", "EEUU": "Estados Unidos", "EE.UU": "Estados Unidos", "JJ.OO.": "Juegos Olímpicos", "JJ. OO.": "Juegos Olímpicos", "JJOO": "Juegos Olímpicos",
			"RR.HH.": "recursos humanos", "RR. HH.": "recursos humanos", "FF.AA.": "fuerzas armadas", "FF. AA.": "fuerzas armadas", "CC.AA.": "comunidades autónomas", "CC. AA.": "comunidades autónomas", "CC.OO.": "comisiones obreras", "CCOO": "comisiones obreras",
			"c/": "calle", "C/": "calle", "S.A.": "sociedad anónima", "S. A.": "sociedad anónima", "S.L.": "sociedad limitada", "S. L.": "sociedad limitada", "D.ª": "doña", "N.B.": "nota bene", "p. p.": "puntos porcentuales", "p.p.": "puntos porcentuales", "s/n": "sin número", "d.C.": "después de Cristo", "d. C.": "después de Cristo",
			"a.C.": "antes de Cristo", "a. C.": "antes de Cristo", "a.m.": "a. m.", "p.m.": "p. m.", "Prof.ª": "profesora", "Dr.ª": "doctora", "FF.CC.": "ferrocarriles", "DD.HH.": "derechos humanos", "DD. HH.": "derechos humanos", "DDHH": "derechos humanos", "SS.MM.": "sus majestades", "S.M.": "su majestad",
		},
		moneyWords:  map[string]string{"euro": "EUR", "euros": "EUR", "dólar": "USD", "dólares": "USD", "pesos": "MXN", "soles": "PEN", "libras": "GBP"},
		phoneShapes: "|2322|3222|", phoneFirst: "6789", phoneTo: "|al|", phoneWords: "|tel|teléfono|tfno|tlf|móvil|llame|llamar|whatsapp|fax|celular|", more: spanishMore,
	}
	return &language{
		tag: "es", settle: spanishPesos, own: r.own, decimals: r.decimals, number: spanishNumber, year: r.year, date: r.date, clock: spanishClock(r), money: r.money,
		measure: r.measure, parts: r.parts("medio", "media", spanishFraction, "sobre"), roman: r.roman, ordinalMark: spanishOrdinalMark, agree: r.agree, per: r.per, spell: spanishSpell,
		between: joined("a", "y", "|entre|"), scale: scaleBy(map[int]names{3: {one: "mil", more: "mil"}, 6: {one: "millón", more: "millones"}, 9: {one: "mil millones", more: "mil millones"}, 12: {one: "billón", more: "billones"}}),
		minus: "menos", point: "punto", percent: "por ciento", to: "a", times: "por", equals: "igual a", plus: "más", over: "sobre", and: "y",
		dash: "guion", slash: "barra", dot: "punto", at: "arroba", hash: "hashtag", underscore: "guion bajo",
		monthJoins: []string{"de"}, noMonthDay: true, notMonths: "|mar|", monthWords: map[string]int{"sep": 9, "set": 9, "setiembre": 9},
		morning:    map[string]int{"a. m.": 0, "a.m.": 0, "am": 0, "a.m": 0, "a. m": 0, "p. m.": 1, "p.m.": 1, "pm": 1, "p.m": 1, "p. m": 1},
		hourMarks:  []string{"h", "hs", "hrs", "hs.", "hrs.", "h."},
		scales:     map[string]int{"$k": 3, "$m": 6, "$mm": 6, "$mill": 6, "mill": 6, "millardo": 9, "millardos": 9, "$b": 9},
		currencies: spanishCurrencies(),
		signs:      map[string]string{"Bs": "VES", "Bs.": "VES", "S/": "PEN", "S/.": "PEN", "RD$": "DOP", "Gs.": "PYG", "COP$": "COP", "MXN$": "MXN"},
		units: map[string]string{
			"in": "", "ha": "", "mi": "", "a": "", "M": "", "p": "", "st": "", "pc": "", "au": "", "ac": "", "b": "", "B": "", "bar": "", "kms": "length-kilometer", "Km": "length-kilometer", "mts": "length-meter", "kgs": "mass-kilogram",
			"kilo": "mass-kilogram", "seg": "duration-second", "kmh": "speed-kilometer-per-hour", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "Mt": "Mt", "Gt": "Gt", "dB": "dB", "hab": "hab", "CV": "power-horsepower", "msnm": "msnm",
		},
		unitNames: map[string]names{
			"MWh": {one: "megavatio hora", more: "megavatios hora"}, "GWh": {one: "gigavatio hora", more: "gigavatios hora"}, "TWh": {one: "teravatio hora", more: "teravatios hora"},
			"Mt": {one: "megatonelada", more: "megatoneladas", gender: "feminine"}, "Gt": {one: "gigatonelada", more: "gigatoneladas", gender: "feminine"}, "dB": {one: "decibelio", more: "decibelios"},
			"hab": {one: "habitante", more: "habitantes"}, "msnm": {one: "metro sobre el nivel del mar", more: "metros sobre el nivel del mar"}, "mass-tonne": {one: "tonelada", more: "toneladas", gender: "feminine"},
			"consumption-liter-per-100-kilometer": {one: "litro a los cien kilómetros", more: "litros a los cien kilómetros"},
		},
		letterWords: "aeouy", abbreviations: spanishAbbreviations(),
		titles: "|av.|avda.|pza.|Plza.|ctra.|Ctra.|Ayto.|ayto.|Excmo.|Excma.|Ilmo.|Pdte.|pdte.|Gob.|dpto.|Dpto.|Sr.|Sra.|Srta.|Sres.|Sras.|Dr.|Dra.|Dres.|Dña.|Prof.|Profa.|Lic.|Ing.|Arq.|Gral.|Cnel.|Cap.|Tte.|Sto.|Sta.|Mons.|Av.|Avda.|Pza.|aprox.|p. ej.|Ud.|Uds.|Fr.|Sgto.|Rvdo.|",
		symbols: map[string]string{
			"&": "y", "%": "por ciento", "#": "número", "№": "número", "§": "sección", "©": "copyright", "®": "marca registrada", "™": "marca registrada", "°": "grados",
			"×": "por", "÷": "entre", "±": "más o menos", "~": "unos", "≈": "aproximadamente", "<": "menos de", ">": "más de", "≤": "como máximo", "≥": "como mínimo",
			"≠": "distinto de", "√": "raíz cuadrada de", "∞": "infinito", "π": "pi", "→": "a", "+": "más", "=": "igual a", "?": "signo de interrogación",
		},
		romanWords: "|capítulo|tomo|acto|artículo|parte|libro|volumen|escena|fase|tipo|clase|título|anexo|figura|tabla|apolo|sección|guerra|episodio|temporada|super|bowl|grupo|liga|rocky|nivel|zona|etapa|pablo|edición|categoría|grado|",
		acronyms:   "|ONU|OTAN|UNESCO|UNICEF|SIDA|OVNI|PIB|IVA|ERE|ERTE|ETA|AVE|UCI|ONCE|OPEP|FIFA|UEFA|NASA|INE|CIS|PSOE|BOE|IBEX|COVID|MIR|NIE|UNAM|PRI|PAN|UNED|CELAC|ALBA|DANA|TAC|ICO|SEPE|SEAT|RENFE|AENA|CIA|TIC|COP|RAM|ROM|PIN|SIM|OK|IKEA|BRICS|OCU|EFE|ARN|RAE|NIF|MERCOSUR|PYME|PYMES|UVI|SMI|MOMA|APEC|CEPAL|INEGI|PEMEX|SAT|INAH|IMSS|VAR|AFA|CONMEBOL|LIBRE|IPC|RAI|CAF|ENDESA|CESID|SEPLA|UNICAJA|",
	}
}

func spanishCurrencies() map[string]names {
	return map[string]names{
		"EUR": {one: "euro", more: "euros", part: "céntimo", parts: "céntimos"}, "USD": {one: "dólar", more: "dólares", part: "centavo", parts: "centavos"},
		"GBP": {one: "libra esterlina", more: "libras esterlinas", gender: "feminine", part: "penique", parts: "peniques"}, "CHF": {one: "franco suizo", more: "francos suizos", part: "céntimo", parts: "céntimos"},
		"JPY": {one: "yen", more: "yenes"}, "CNY": {one: "yuan", more: "yuanes"}, "INR": {one: "rupia", more: "rupias", gender: "feminine"}, "RUB": {one: "rublo", more: "rublos", part: "kopek", parts: "kopeks"},
		"KRW": {one: "won", more: "wones"}, "TRY": {one: "lira turca", more: "liras turcas", gender: "feminine"}, "UAH": {one: "grivna", more: "grivnas", gender: "feminine"},
		"PLN": {one: "esloti", more: "eslotis"}, "ILS": {one: "séquel", more: "séqueles"}, "BRL": {one: "real", more: "reales", part: "centavo", parts: "centavos"},
		"MXN": {one: "peso", more: "pesos", part: "centavo", parts: "centavos"}, "ARS": {one: "peso argentino", more: "pesos argentinos"}, "PEN": {one: "sol", more: "soles", part: "céntimo", parts: "céntimos"},
		"VES": {one: "bolívar", more: "bolívares", part: "céntimo", parts: "céntimos"}, "DOP": {one: "peso dominicano", more: "pesos dominicanos"}, "PYG": {one: "guaraní", more: "guaraníes"},
		"GTQ": {one: "quetzal", more: "quetzales", part: "centavo", parts: "centavos"}, "ESP": {one: "peseta", more: "pesetas", gender: "feminine"},
	}
}

// spanishSpell says a number before a noun of a gender or by itself: veintiún, veintiuna, veintiuno; doscientas mil.
func spanishSpell(v *Verbalizer, digits string, f form) string {
	switch f.gender {
	case "masculine":
		return v.spellBy("cardinal-masculine", digits)
	case "feminine":
		words := v.spellBy("cardinal-feminine", digits)
		rest := words
		millions := ""
		if i := strings.LastIndex(words, "mill"); i >= 0 {
			millions, rest = words[:i], words[i:]
		}
		return millions + spanishHundreds.Replace(rest)
	}
	return v.spellBy("numbering", digits)
}

var (
	spanishHundreds = strings.NewReplacer("cientos", "cientas", "quinientos", "quinientas")
	spanishTens     = strings.NewReplacer("decimoprimero", "undécimo", "decimoprimera", "undécima", "decimosegund", "duodécim")
)

// spanishNumber mends CLDR's ordinals: undécimo.
func spanishNumber(_ *Verbalizer, words, kind, _ string) string {
	if kind != "ordinal" {
		return words
	}
	return spanishTens.Replace(words)
}

// spanishPesos lets "$" be the pesos of the country.
func spanishPesos(v *Verbalizer) {
	_, region, _ := strings.Cut(v.locale.Tag(), "-")
	code := map[string]string{"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "UY": "UYU", "CU": "CUP", "DO": "DOP"}[region]
	if code != "" {
		v.lang.signs["$"] = code
		v.lang.currencies[code] = names{one: "peso", more: "pesos", part: "centavo", parts: "centavos"}
	}
}

// american reports whether the Spanish is not that of Spain.
func (v *Verbalizer) american() bool {
	_, region, _ := strings.Cut(v.locale.Tag(), "-")
	return region != "" && region != "ES" && region != "EA" && region != "IC" && region != "GQ" && region != "PT"
}

// spanishFirst reports whether the first of a month is "primero": in Spain only where it is written so.
func spanishFirst(s *scanner, end int) bool {
	r := s.at(end)
	return s.american() || r == 'º' || r == '°' || r == '.' && s.at(end+1) == 'º' || s.has(end, "ro") > 0 || s.has(end, "o") > 0
}

// spanishHours says 14:30 h and 2h30.
func spanishHours(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{gender: "feminine"})
	hour := func() {
		if c.hour == 1 {
			s.say("hora")
		} else {
			s.say("horas")
		}
	}
	switch {
	case !c.minutes || c.minute == 0:
		if c.marked || c.hour > 12 || c.hour == 0 {
			hour()
		}
	case c.marked && s.at(s.start+1)|s.at(s.start+2) != 0 && strings.ContainsAny(s.text[s.start:min(s.start+3, len(s.text))], "hH"): // 2h30
		hour()
		s.cardinal(itoa(c.minute), form{})
	default:
		if c.minute < 10 {
			s.say("y")
		}
		s.cardinal(itoa(c.minute), form{})
		if c.marked {
			s.say("horas")
		}
	}
}

// spanishClock says a time of day by quarters where its half of the day is written, which has more names than two.
func spanishClock(r *romance) func(s *scanner, c clock) {
	return func(s *scanner, c clock) {
		if c.half > 0 {
			spanishHalf(s, c)
		} else {
			r.clock(s, c)
		}
	}
}

// spanishHalf says a time with its half of the day.
func spanishHalf(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{gender: "feminine"})
	switch {
	case c.minute == 15:
		s.say("y cuarto")
	case c.minute == 30:
		s.say("y media")
	case c.minute > 0:
		s.say("y")
		s.cardinal(itoa(c.minute), form{})
	}
	switch {
	case c.half == 1 && c.hour < 6:
		s.say("de la madrugada")
	case c.half == 1:
		s.say("de la mañana")
	case c.hour == 12 && c.minute == 0:
		s.say("del mediodía")
	case c.hour == 12 || c.hour < 8:
		s.say("de la tarde")
	default:
		s.say("de la noche")
	}
}

// spanishFraction returns the name of a part: tercio, cuarto, doceavo.
func spanishFraction(s *scanner, d int, many bool) string {
	ending := ""
	if many {
		ending = "s"
	}
	if name := map[int]string{3: "tercio", 4: "cuarto", 5: "quinto", 6: "sexto", 7: "séptimo", 8: "octavo", 9: "noveno", 10: "décimo", 100: "centésimo"}[d]; name != "" {
		return name + ending
	}
	if d < 100 {
		return strings.ReplaceAll(strings.ReplaceAll(s.spellBy("numbering", itoa(d)), " ", ""), "é", "e") + "avo" + ending
	}
	return ""
}

// spanishOrdinalMark knows 1.º, 1º, 1.ª, 1er, 2do, 3ra, 5to.
func spanishOrdinalMark(s *scanner, digits string, at int) (int, form) {
	if digits == "" || len(digits) > 4 {
		return -1, form{}
	}
	end := at
	if s.at(end) == '.' {
		end++
	}
	f := form{gender: "masculine"}
	switch mark := s.at(end); mark {
	case 'º', 'ª':
		end += 2
		if mark == 'ª' {
			f.gender = "feminine"
		}
	case '°':
		next := s.space(end + 2)
		if word := s.word(next); end > at || next == end+2 || len(word) < 3 && word != "de" || s.word(next) != strings.ToLower(word) || word != "de" && lists("|norte|sur|este|oeste|bajo|sobre|celsius|centígrados|", word) {
			return -1, f
		}
		end += 2
	default:
		word := s.word(end)
		last := digits[len(digits)-1]
		masculine := map[byte]string{'1': "ro", '2': "do", '3': "ro", '4': "to", '5': "to", '6': "to", '7': "mo", '8': "vo", '9': "no", '0': "mo"}[last]
		switch {
		case word == "er" && (last == '1' || last == '3'):
			f.inflection = "adjective"
			return end + 2, f
		case word == masculine && word != "":
		case word == masculine[:1]+"a":
			f.gender = "feminine"
		case strings.TrimSuffix(word, "s") == masculine:
			f.inflection = "plural"
		default:
			return -1, f
		}
		return end + len(word), f
	}
	if last := digits[len(digits)-1]; f.gender == "masculine" && (last == '1' || last == '3') {
		if next := s.word(s.space(end)); next != "" && next == strings.ToLower(next) && s.space(end) > end && spanishNoun(next, true) == "masculine" && !lists("|de|del|en|y|o|por|que|a|al|con|tras|es|fue|como|", next) {
			f.inflection = "adjective"
		}
	}
	return end, f
}
