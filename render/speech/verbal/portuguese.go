package verbal

import (
	"strings"
)

// portuguese is Portuguese, of Brazil and of Portugal.
func portuguese() *language {
	r := &romance{
		comma: "vírgula", cents: andCents("e"), of: func(noun string) string { return "de " + noun }, noun: portugueseNoun, hours: portugueseHours, seconds: "segundos", first: "primeiro", isFirst: portugueseFirst, dateOf: "de", halves: [3]string{"da manhã", "da tarde", "da noite"}, evening: 7, perWord: "por", cross: "por", heights: "e", crossScore: true,
		noNouns:  "|de|do|da|dos|das|e|ou|em|no|na|nos|nas|a|à|ao|aos|às|as|o|os|para|por|pelo|pela|que|com|sem|sobre|contra|é|foi|são|era|eram|será|serão|está|estão|há|um|uma|se|não|nem|seu|sua|mais|menos|mas|como|desde|até|entre|segundo|cada|muito|já|lhe|me|te|quando|onde|este|esta|esse|essa|após|antes|depois|hoje|ontem|amanhã|só|quase|ainda|também|durante|ante|sob|ganha|estava|tem|têm|",
		passed:   "|grandes|jovens|principais|melhores|piores|maiores|menores|possíveis|diferentes|importantes|mil|atuais|grande|",
		labels:   "|página|páginas|capítulo|artigo|artigos|número|números|grupo|tipo|nível|fórmula|linha|zona|canal|ato|etapa|sala|dia|fase|porta|distrito|tabela|figura|anexo|categoria|classe|rodada|temporada|episódio|série|liga|rua|quadra|lote|apto|bloco|sub|",
		behindIn: "|em|de|desde|até|ano|",
		regnal:   "|pedro|joão|luís|luiz|carlos|manuel|afonso|henrique|filipe|charles|george|fernando|sebastião|dinis|sancho|duarte|josé|miguel|francisco|pio|paulo|bento|leão|gregório|clemente|inocêncio|urbano|nicolau|alexandre|frederico|guilherme|eduardo|jorge|jaime|alberto|leopoldo|balduíno|ivan|oto|mohammed|hassan|abdullah|ramsés|ptolomeu|ricardo|gustavo|cristiano|harald|haakon|vítor|humberto|bonifácio|sisto|júlio|adriano|napoleão|felipe|filipe|juan|vaticano|",
		queens:   "|isabel|elizabeth|elisabeth|catarina|maria|margarida|cristina|cleópatra|berenice|joana|ana|leopoldina|",
		upTo:     10, centuries: "|século|séculos|séc|sécs|", laws: "|lei|decreto|n|portaria|resolução|processo|complementar|instrução|regulamento|", dayWords: "|dia|dias|em|no|do|ao|segunda|terça|quarta|quinta|sexta|sábado|domingo|feira|",
		romanNouns: map[string]string{
			"guerra": "feminine", "república": "feminine", "edição": "feminine", "congresso": "masculine", "aniversário": "masculine", "cúpula": "feminine", "assembleia": "feminine", "prêmio": "masculine", "prémio": "masculine",
			"festival": "masculine", "concílio": "masculine", "legislatura": "feminine", "jornada": "feminine", "internacional": "feminine", "encontro": "masculine", "fórum": "masculine", "conferência": "feminine", "bienal": "feminine",
			"dinastia": "feminine", "copa": "feminine", "taça": "feminine", "concurso": "masculine", "plano": "masculine", "feira": "feminine", "reich": "masculine", "centenário": "masculine", "cimeira": "feminine", "governo": "masculine", "seminário": "masculine", "jogos": "masculine",
		},
		clockWords: "|às|as|à|das|até|",
		numberSign: []string{"n.º", "N.º", "nº", "Nº", "n°", "N°", "núm.", "n.o"}, numberWord: "número",
		counted: map[string]string{
			"p.": "página", "pág.": "página", "págs.": "páginas", "pp.": "páginas", "cap.": "capítulo", "art.": "artigo", "arts.": "artigos", "vol.": "volume", "fig.": "figura", "séc.": "século", "sécs.": "séculos", "km": "quilômetro", "máx.": "máximo", "mín.": "mínimo", "inc.": "inciso",
			"apto.": "apartamento", "ap.": "apartamento", "bl.": "bloco",
		},
		she: map[string]string{"dep.": "deputada", "Dep.": "deputada", "sen.": "senadora", "Sen.": "senadora", "gov.": "governadora", "Gov.": "governadora", "Min.": "ministra", "min.": "ministra", "Prof.": "professora"},
		exact: map[string]string{
			"a.C.": "antes de Cristo", "a. C.": "antes de Cristo", "d.C.": "depois de Cristo", "d. C.": "depois de Cristo", "S.A.": "S A", "S/A": "S A", "Prof.ª": "professora", "Profª": "professora", "Dr.ª": "doutora", "Drª": "doutora", "Sr.ª": "senhora", "Srª": "senhora", "D.ª": "dona",
			"V. Ex.ª": "vossa excelência", "V. Exa.": "vossa excelência", "s/n": "sem número", "p.ex.": "por exemplo", "p. ex.": "por exemplo", "N.B.": "nota bene", "E.U.A.": "Estados Unidos", "N. Sra.": "Nossa Senhora", "N. S.": "Nosso Senhor", "c/": "com", "p/": "para", "q.b.": "quanto baste", "p.p.": "pontos percentuais",
		},
		moneyWords:  map[string]string{"euro": "EUR", "euros": "EUR", "dólar": "USD", "dólares": "USD", "real": "BRL", "reais": "BRL", "libras": "GBP"},
		phoneShapes: "|434|433|54|2344|2354|2322|", phoneFirst: "023456789", phoneTo: "|o|ao|para|pelo|", phoneWords: "|tel|telefone|telemóvel|celular|fax|ligue|whatsapp|disque|", more: portugueseMore,
	}
	return &language{
		tag: "pt", settle: portugueseOfPortugal, own: r.own, decimals: r.decimals, year: r.year, date: r.date, clock: r.clock, money: r.money, measure: r.measure,
		parts: r.parts("meio", "meia", portugueseFraction, "sobre"), roman: r.roman, ordinalMark: portugueseOrdinalMark, agree: r.agree, per: r.per, spell: portugueseSpell,
		between: joined("a", "e", "|entre|"), scale: portugueseScale,
		minus: "menos", point: "ponto", percent: "por cento", to: "a", times: "vezes", equals: "igual a", plus: "mais", over: "sobre", and: "e",
		dash: "hífen", slash: "barra", dot: "ponto", at: "arroba", hash: "hashtag", underscore: "sublinhado",
		monthJoins: []string{"de"}, noMonthDay: true, notMonths: "|mar|set|out|dez|",
		morning: map[string]int{"da manhã": 0, "da tarde": 1, "da noite": 1, "am": 0, "pm": 1, "a.m.": 0, "p.m.": 1}, hourMarks: []string{"h", "hs", "hrs"},
		scales: map[string]int{"$k": 3, "$m": 6, "$mi": 6, "$bi": 9, "$mm": 6, "$tri": 12, "mi": 6, "bi": 9, "tri": 12}, letterWords: "aeoàéó",
		currencies: map[string]names{
			"BRL": {one: "real", more: "reais", part: "centavo", parts: "centavos"}, "EUR": {one: "euro", more: "euros", part: "centavo", parts: "centavos"}, "USD": {one: "dólar", more: "dólares", part: "centavo", parts: "centavos"},
			"GBP": {one: "libra esterlina", more: "libras esterlinas", gender: "feminine", part: "penny", parts: "pence"}, "CHF": {one: "franco suíço", more: "francos suíços", part: "cêntimo", parts: "cêntimos"},
			"JPY": {one: "iene", more: "ienes"}, "CNY": {one: "yuan", more: "yuans"}, "INR": {one: "rupia", more: "rupias", gender: "feminine"}, "RUB": {one: "rublo", more: "rublos", part: "copeque", parts: "copeques"},
			"KRW": {one: "won", more: "wons"}, "TRY": {one: "lira turca", more: "liras turcas", gender: "feminine"}, "UAH": {one: "hryvnia", more: "hryvnias", gender: "feminine"},
			"PLN": {one: "zloty", more: "zlotys"}, "ILS": {one: "shekel", more: "shekels"}, "MXN": {one: "peso mexicano", more: "pesos mexicanos"}, "ARS": {one: "peso argentino", more: "pesos argentinos"},
			"PTE": {one: "escudo", more: "escudos"}, "AOA": {one: "kwanza", more: "kwanzas"}, "MZN": {one: "metical", more: "meticais"},
		},
		signs: map[string]string{"Kz": "AOA", "AOA": "AOA", "MZN": "MZN"},
		units: map[string]string{
			"mi": "", "st": "", "pc": "", "ac": "", "kt": "", "pt": "", "nós": "", "kms": "length-kilometer", "Km": "length-kilometer", "kgs": "mass-kilogram", "quilo": "mass-kilogram", "seg": "duration-second", "kmh": "speed-kilometer-per-hour",
			"MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "Mt": "Mt", "Gt": "Gt", "dB": "dB", "hab": "hab", "cv": "power-horsepower", "CV": "power-horsepower", "t": "mass-tonne",
		},
		unitNames: map[string]names{
			"MWh": {one: "megawatt-hora", more: "megawatts-hora"}, "GWh": {one: "gigawatt-hora", more: "gigawatts-hora"}, "TWh": {one: "terawatt-hora", more: "terawatts-hora"},
			"Mt": {one: "megatonelada", more: "megatoneladas", gender: "feminine"}, "Gt": {one: "gigatonelada", more: "gigatoneladas", gender: "feminine"}, "dB": {one: "decibel", more: "decibéis"},
			"hab": {one: "habitante", more: "habitantes"}, "mass-tonne": {one: "tonelada", more: "toneladas", gender: "feminine"}, "power-horsepower": {one: "cavalo", more: "cavalos"},
			"consumption-liter-per-100-kilometer": {one: "litro aos cem quilômetros", more: "litros aos cem quilômetros"},
		},
		abbreviations: portugueseAbbreviations(),
		titles:        "|dep.|sen.|gov.|min.|av.|Sr.|Sra.|Srta.|Srs.|Sras.|Dr.|Dra.|Drs.|Prof.|Profa.|Eng.|Arq.|Gen.|Cel.|Cap.|Ten.|Sgt.|Dep.|Sen.|Gov.|Pe.|Sto.|Sta.|Exmo.|Exma.|Av.|Rod.|Al.|aprox.|Min.|Des.|Ver.|Pres.|Tel.|tel.|",
		symbols: map[string]string{
			"&": "e", "%": "por cento", "#": "número", "№": "número", "§": "parágrafo", "©": "copyright", "®": "marca registrada", "™": "marca registrada", "°": "graus",
			"×": "vezes", "÷": "dividido por", "±": "mais ou menos", "~": "cerca de", "≈": "aproximadamente", "<": "menos de", ">": "mais de", "≤": "no máximo", "≥": "no mínimo",
			"≠": "diferente de", "√": "raiz quadrada de", "∞": "infinito", "π": "pi", "→": "para", "+": "mais", "=": "igual a", "?": "interrogação",
		},
		romanWords: "|capítulo|tomo|ato|artigo|parte|livro|volume|cena|fase|tipo|classe|título|anexo|figura|tabela|apollo|seção|secção|guerra|episódio|temporada|super|bowl|grupo|liga|rocky|nível|zona|etapa|inciso|edição|categoria|",
		acronyms:   "|ONU|OTAN|NATO|OVNI|AIDS|SIDA|PIB|IVA|ISS|PSOL|MEC|SUS|ENEM|USP|UNESP|FIFA|UEFA|NASA|ANVISA|ANATEL|ANEEL|ANAC|PROCON|COVID|SAMU|DETRAN|TAP|PAN|INEM|CIA|OPEP|UNESCO|UNICEF|COP|VAR|RAM|ROM|PIN|OK|IKEA|BRICS|UNICAMP|IPEA|CADE|COAF|FUNAI|IBAMA|INPE|SESC|SENAC|SENAI|SEBRAE|CAPES|IOF|FIES|PROUNI|MASP|MAM|UPA|ANA|FAB|SIS|PIS|COFINS|CUT|FIESP|CONAB|INCRA|PETROBRAS|LIBRAS|DECO|GALP|AMI|SEF|AIMA|IMI|IRC|EDP|ALTICE|CHEGA|ASAE|MERCOSUL|PIX|",
	}
}

// european reports whether the Portuguese is not that of Brazil.
func (v *Verbalizer) european() bool {
	_, region, _ := strings.Cut(v.locale.Tag(), "-")
	return region != "" && region != "BR"
}

// portugueseOfPortugal sets what Portugal and Africa say otherwise than Brazil.
func portugueseOfPortugal(v *Verbalizer) {
	if !v.european() {
		return
	}
	v.lang.currencies["EUR"] = names{one: "euro", more: "euros", part: "cêntimo", parts: "cêntimos"}
	v.lang.currencies["USD"] = names{one: "dólar", more: "dólares", part: "cêntimo", parts: "cêntimos"}
	v.lang.unitNames["consumption-liter-per-100-kilometer"] = names{one: "litro aos cem quilómetros", more: "litros aos cem quilómetros"}
	v.lang.acronyms += "|EDP|"
}

func portugueseScale(v *Verbalizer, q quantity) string {
	billion := names{one: "bilhão", more: "bilhões"}
	trillion := names{one: "trilhão", more: "trilhões"}
	if v.european() {
		billion, trillion = names{one: "mil milhões", more: "mil milhões"}, names{one: "bilião", more: "biliões"}
	}
	return scaleBy(map[int]names{3: {one: "mil", more: "mil"}, 6: {one: "milhão", more: "milhões"}, 9: billion, 12: trillion})(v, q)
}

func portugueseSpell(v *Verbalizer, digits string, f form) string {
	if f.gender == "feminine" {
		return v.spellBy("cardinal-feminine", digits)
	}
	return v.spellBy("cardinal-masculine", digits)
}

// portugueseFirst reports whether the first of a month is "primeiro": in Portugal only where it is written so.
func portugueseFirst(s *scanner, end int) bool {
	if s.at(end) == '.' {
		end++
	}
	return !s.european() || s.at(end) == 'º' || s.at(end) == '°'
}

// portugueseHours says 14h30 with its hours and minutes, 14:30 without.
func portugueseHours(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{gender: "feminine"})
	if c.half > 0 && c.minute == 0 {
		return
	}
	full := c.marked || !c.minutes || c.minute == 0
	switch {
	case full && c.hour == 1:
		s.say("hora")
	case full:
		s.say("horas")
	}
	if !c.minutes || c.minute == 0 {
		return
	}
	s.say("e")
	s.cardinal(itoa(c.minute), form{})
	switch {
	case full && c.minute == 1:
		s.say("minuto")
	case full:
		s.say("minutos")
	}
}

// portugueseFraction returns the name of a part: terço, quarto, doze avos.
func portugueseFraction(s *scanner, d int, many bool) string {
	if name := map[int]string{3: "terço", 4: "quarto", 5: "quinto", 6: "sexto", 7: "sétimo", 8: "oitavo", 9: "nono", 10: "décimo", 100: "centésimo"}[d]; name != "" {
		if many {
			name += "s"
		}
		return name
	}
	if d < 100 {
		return s.spellBy("cardinal-masculine", itoa(d)) + " avos"
	}
	return ""
}

// portugueseOrdinalMark knows 1º, 1.º, 1ª, and 1° before a noun.
func portugueseOrdinalMark(s *scanner, digits string, at int) (int, form) {
	f := form{gender: "masculine"}
	if digits == "" || len(digits) > 4 {
		return -1, f
	}
	end := at
	if s.at(end) == '.' {
		end++
	}
	switch mark := s.at(end); mark {
	case 'º':
	case 'ª':
		f.gender = "feminine"
	case '°':
		next := s.space(end + 2)
		if word := s.word(next); next == end+2 || len(word) < 3 && word != "de" || word != strings.ToLower(word) || lists(noDegrees, word) {
			return -1, f
		}
	default:
		return -1, f
	}
	return end + 2, f
}
