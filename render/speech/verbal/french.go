package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// french is French.
func french() *language {
	r := &romance{
		comma: "virgule", cents: frenchCents, of: frenchOf, noun: frenchNoun, hours: frenchHours, first: "premier", halves: [3]string{"du matin", "de l'après-midi", "du soir"}, evening: 6, perWord: "par", cross: "sur",
		noNouns: "|de|du|des|d|et|ou|à|a|au|aux|en|par|pour|sur|dans|avec|sans|sous|contre|est|sont|était|sera|que|qui|le|la|les|un|une|ce|se|ne|il|elle|mais|comme|chez|vers|selon|depuis|dont|où|y|on|nous|vous|puis|entre|",
		passed:  "|autres|jeunes|grands|petits|principaux|premiers|derniers|seuls|nouveaux|vastes|mille|",
		labels:  "|page|pages|chapitre|article|numéro|tome|groupe|type|niveau|ligue|formule|ligne|zone|chaîne|acte|étape|salle|quai|porte|tour|canal|journée|",
		regnal:  "|louis|charles|françois|henri|philippe|napoléon|philippe|pie|paul|jean|benoît|léon|grégoire|clément|innocent|urbain|nicolas|alexandre|frédéric|guillaume|edouard|édouard|georges|jacques|albert|léopold|baudouin|ferdinand|alphonse|félipe|felipe|carlos|juan|pierre|ivan|otto|othon|mohammed|hassan|abdallah|ramsès|ptolémée|rainier|robert|richard|gustave|christian|harald|haakon|willem|victor|umberto|humbert|boniface|sixte|jules|adrien|françois-joseph|léo|",
		queens:  "|élisabeth|elisabeth|elizabeth|catherine|marie|isabelle|marguerite|margrethe|christine|cléopâtre|bérénice|",
		upTo:    1, centuries: "||", dayWords: "|le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|",
		romanNouns: map[string]string{"guerre": "feminine", "république": "feminine", "siècle": "masculine"},
		numberSign: []string{"n°", "N°", "nº", "Nº"}, numberWord: "numéro",
		exact: map[string]string{
			"av. J.-C.": "avant Jésus-Christ", "apr. J.-C.": "après Jésus-Christ", "ap. J.-C.": "après Jésus-Christ", "J.-C.": "Jésus-Christ",
			"c.-à-d.": "c'est-à-dire", "n°s": "numéros", "É.-U.": "États-Unis", "R.-U.": "Royaume-Uni", "N.-D.": "Notre-Dame",
			"H/F": "homme ou femme", "F/H": "femme ou homme",
		},
		counted: map[string]string{
			"p.": "page", "pp.": "pages", "chap.": "chapitre", "art.": "article", "vol.": "volume", "fig.": "figure", "al.": "alinéa", "t.": "tome", "km": "kilomètre", "max.": "maximum", "min.": "minimum",
			"lun.": "lundi", "mar.": "mardi", "mer.": "mercredi", "jeu.": "jeudi", "ven.": "vendredi", "sam.": "samedi", "dim.": "dimanche", "apr.": "après", "no.": "numéro",
		},
		moneyWords:  map[string]string{"euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "francs": "CHF"},
		phoneShapes: "|22222|1333|", phoneFirst: "0", phoneWords: "|tél|téléphone|tel|appelez|appeler|fax|portable|", phonePairs: true,
		more: frenchMore, behindIn: "|en|de|depuis|dès|année|",
	}
	return &language{
		tag: "fr", own: r.own, decimals: r.decimals, number: frenchNumber, year: r.year, date: r.date, clock: r.clock, money: r.money,
		measure: r.measure, parts: frenchParts, roman: r.roman, ordinalMark: frenchOrdinalMark, agree: r.agree, per: r.per, spell: frenchSpell,
		between: joined("à", "et", "|entre|"), scale: scaleBy(map[int]names{3: {one: "mille", more: "mille"}, 6: {one: "million", more: "millions"}, 9: {one: "milliard", more: "milliards"}, 12: {one: "billion", more: "billions"}}),
		minus: "moins", point: "point", percent: "pour cent", to: "à", times: "fois", equals: "égale", plus: "plus", over: "sur", and: "et",
		dash: "tiret", slash: "slash", dot: "point", at: "arobase", hash: "hashtag", underscore: "tiret bas",
		noMonthDay: true, monthWords: map[string]int{"jan": 1, "fev": 2, "fevr": 2, "fév": 2, "aout": 8, "decembre": 12, "fevrier": 2, "sep": 9},
		morning: map[string]int{"du matin": 0, "de l'après-midi": 1, "du soir": 1, "am": 0, "pm": 1, "a.m.": 0, "p.m.": 1}, hourMarks: []string{"h"},
		scales:      map[string]int{"$k": 3, "$m": 6, "$md": 9, "$mds": 9, "$mrd": 9, "$mrds": 9, "$mns": 6, "md": 9, "mds": 9, "mrd": 9, "mrds": 9, "mio": 6},
		letterWords: "aày",
		currencies: map[string]names{
			"EUR": {one: "euro", more: "euros", part: "centime", parts: "centimes"}, "USD": {one: "dollar", more: "dollars", part: "cent", parts: "cents"},
			"GBP": {one: "livre sterling", more: "livres sterling", gender: "feminine", part: "penny", parts: "pence"},
			"CHF": {one: "franc suisse", more: "francs suisses", part: "centime", parts: "centimes"}, "JPY": {one: "yen", more: "yens"}, "CNY": {one: "yuan", more: "yuans"},
			"INR": {one: "roupie", more: "roupies", gender: "feminine"}, "RUB": {one: "rouble", more: "roubles", part: "kopeck", parts: "kopecks"}, "KRW": {one: "won", more: "wons"},
			"TRY": {one: "livre turque", more: "livres turques", gender: "feminine"}, "UAH": {one: "hryvnia", more: "hryvnias", gender: "feminine"},
			"PLN": {one: "zloty", more: "zlotys"}, "ILS": {one: "shekel", more: "shekels"}, "BRL": {one: "real", more: "reals", part: "centavo", parts: "centavos"},
			"XOF": {one: "franc CFA", more: "francs CFA"}, "FRF": {one: "franc", more: "francs", part: "centime", parts: "centimes"},
		},
		signs: map[string]string{"fr.": "CHF", "FCFA": "XOF", "F CFA": "XOF", "$US": "USD", "$ US": "USD", "$CA": "CAD", "$ CA": "CAD", "$AU": "AUD", "$HK": "HKD"},
		units: map[string]string{
			"al": "", "pi": "", "po": "", "st": "", "mi": "", "ac": "", "pc": "", "nd": "", "mn": "duration-minute", "sec": "duration-second", "kmh": "speed-kilometer-per-hour",
			"kilo": "mass-kilogram", "kilos": "mass-kilogram", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "Mt": "Mt", "Gt": "Gt", "°": "angle-degree", "dB": "dB", "Mo": "digital-megabyte", "hab": "hab", "cv": "power-horsepower",
		},
		unitNames: map[string]names{
			"MWh": {one: "mégawattheure", more: "mégawattheures"}, "GWh": {one: "gigawattheure", more: "gigawattheures"}, "TWh": {one: "térawattheure", more: "térawattheures"},
			"Mt": {one: "mégatonne", more: "mégatonnes", gender: "feminine"}, "Gt": {one: "gigatonne", more: "gigatonnes", gender: "feminine"}, "dB": {one: "décibel", more: "décibels"},
			"hab": {one: "habitant", more: "habitants"}, "energy-kilowatt-hour": {one: "kilowattheure", more: "kilowattheures"},
			"consumption-liter-per-100-kilometer": {one: "litre aux cent kilomètres", more: "litres aux cent kilomètres"},
			"speed-kilometer-per-hour":            {one: "kilomètre par heure", more: "kilomètres par heure"},
		},
		abbreviations: frenchAbbreviations(),
		titles:        "|Prof.|Dr.|Pr.|bd|Bd|tél.|Tél.|gén.|Mgr|cf.|réf.|M.|MM.|Mme|Mmes|Mlle|Dr|Pr|St|Ste|p.|art.|chap.|fig.|vol.|env.|av.|bd.|p. ex.|",
		symbols: map[string]string{
			"&": "et", "%": "pour cent", "#": "numéro", "№": "numéro", "§": "paragraphe", "©": "copyright", "®": "marque déposée", "™": "marque déposée", "°": "degrés",
			"×": "fois", "÷": "divisé par", "±": "plus ou moins", "~": "environ", "≈": "environ", "<": "moins de", ">": "plus de", "≤": "au plus", "≥": "au moins",
			"≠": "différent de", "√": "racine carrée de", "∞": "l'infini", "π": "pi", "→": "vers", "+": "plus", "=": "égale", "?": "point d'interrogation",
		},
		romanWords: "|chapitre|tome|acte|article|partie|livre|volume|scène|phase|type|classe|titre|annexe|figure|tableau|vatican|apollo|paris|lyon|section|guerre|épisode|saison|super|bowl|groupe|ligue|jean-paul|",
		acronyms:   "|ONU|OTAN|NATO|UNESCO|UNICEF|SIDA|OVNI|PACS|SMIC|ENA|NASA|FIFA|UEFA|CAC|COP|GIEC|OPEP|ZAD|SAMU|CNIL|CNES|ESA|FNAC|RAID|COVID|IKEA|LIDL|EHPAD|INSEE|MEDEF|BRICS|SNU|CAF|CAP|ANAH|INA|RAM|ROM|PIN|SIM|OK|AFP|ANSES|ARTE|GAFAM|GAFA|SACEM|SCOP|TIG|VAR|PUMA|ACI|ARCOM|ADEME|AMAP|PIF|PAF|CROUS|CREPS|LOL|ISS|",
	}
}

// joined returns the saying of a range: "à", but "et" behind "entre".
func joined(to, and, between string) func(s *scanner, from, until func()) {
	return func(s *scanner, from, until func()) {
		from()
		if s.start > 0 && lists(between, s.wordBefore(s.start)) {
			s.say(and)
		} else {
			s.say(to)
		}
		until()
	}
}

// scaleBy returns the choice of the word for a power of ten: as it is written, where it is a word, else by the number.
func scaleBy(words map[int]names) func(v *Verbalizer, q quantity) string {
	return func(v *Verbalizer, q quantity) string {
		if q.word != "" && !v.shortScale(q.word) {
			return q.word
		}
		n := words[q.scale]
		q.scale = 0
		if q.category(v.id) == cldr.One {
			return n.one
		}
		return n.more
	}
}

func frenchOf(noun string) string {
	if strings.ContainsRune("aeiouyéèêhAEIOUH", firstRune(noun)) && !strings.HasPrefix(noun, "yen") && !strings.HasPrefix(noun, "yuan") && !strings.HasPrefix(noun, "hryvnia") {
		return "d'" + noun
	}
	return "de " + noun
}

func frenchSpell(v *Verbalizer, digits string, f form) string {
	words := v.spellBy("cardinal-masculine", digits)
	if f.gender == "feminine" {
		words = v.spellBy("cardinal-feminine", digits)
	}
	return words
}

// frenchNumber mends CLDR's ordinals: quatre-vingt-unième.
func frenchNumber(_ *Verbalizer, words, kind, _ string) string {
	if kind != "ordinal" {
		return words
	}
	return frenchSlips.Replace(words)
}

var frenchSlips = strings.NewReplacer("quatre-vingt-et-", "quatre-vingt-", "cent-et-un", "cent-un")

// frenchCents says cents behind euros: cinq euros vingt.
func frenchCents(s *scanner, whole bool, cents string, n names) {
	if whole && len(cents) == 2 && (n.part == "centime" || n.part == "cent") {
		s.cardinal(cents, form{})
		return
	}
	andCents("et")(s, whole, cents, n)
}

func frenchHours(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{gender: "feminine"})
	if c.hour < 2 {
		s.say("heure")
	} else {
		s.say("heures")
	}
	if c.minutes && (c.minute > 0 || c.seconds) {
		f := form{}
		if c.seconds || c.minute%10 == 1 && c.minute > 20 || c.minute == 1 {
			f.gender = "feminine"
		}
		s.cardinal(itoa(c.minute), f)
	}
	if c.seconds {
		s.say("minutes et")
		s.cardinal(itoa(c.second), form{gender: "feminine"})
		s.say("secondes")
	}
}

func frenchParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	if whole == "" && (d > 100 || n >= d || d != 2 && d != 3 && d != 4 && d != 5 && d != 6 && d != 8 && n != 1) {
		s.slashed(over, under, "sur")
		return
	}
	if whole != "" {
		s.cardinal(whole, form{})
		s.say("et")
		if n == 1 && d == 2 {
			s.say("demi")
			return
		}
	}
	s.cardinal(over, form{})
	word := map[int]string{2: "demi", 3: "tiers", 4: "quart"}[d]
	if word == "" {
		s.ordinal(under, form{gender: "masculine"})
	} else {
		s.say(word)
	}
	if n > 1 && d != 3 {
		s.out = append(s.out, 's')
	}
}

// frenchOrdinalMark knows 1er, 1re, 2e, 2ème, 2nd.
func frenchOrdinalMark(s *scanner, digits string, at int) (int, form) {
	if digits == "" {
		return -1, form{}
	}
	suffix := s.word(at)
	f, ok := frenchSuffix(suffix, strings.Trim(digits, "0") == "1")
	if !ok {
		return -1, form{}
	}
	return at + len(suffix), f
}

// frenchPlain sets the letters behind an ordinal number on the line, without their accents.
var frenchPlain = strings.NewReplacer("ᵉ", "e", "ʳ", "r", "è", "e", "é", "e")

// frenchSuffix returns the form of an ordinal number by the letters behind it.
func frenchSuffix(suffix string, first bool) (form, bool) {
	f := form{gender: "masculine"}
	plain := frenchPlain.Replace(suffix)
	if many, ok := strings.CutSuffix(plain, "s"); ok {
		plain, f.inflection = many, "plural"
	}
	switch plain {
	case "er":
		return f, first
	case "re", "ere":
		f.gender = "feminine"
		return f, first
	case "e", "eme", "ieme", "me":
		return f, !first || plain == "e"
	}
	return f, false
}

func frenchNoun(word string, one bool) string {
	if !one {
		word = strings.TrimSuffix(word, "s")
	}
	return frenchNouns.gender(word)
}

var frenchNouns = nouns{
	she:     "|personne|femme|fille|voix|heure|minute|seconde|année|semaine|journée|nuit|fois|place|ville|victime|famille|entreprise|école|commune|maison|voiture|tonne|page|chambre|équipe|étape|rencontre|victoire|défaite|médaille|table|marche|ligne|usine|banque|île|langue|classe|mesure|loi|peine|plainte|enquête|affaire|attaque|frappe|bombe|arme|balle|bouteille|boîte|carte|chaîne|chanson|couronne|livre sterling|roupie|couche|course|dose|étude|étoile|fête|feuille|grève|image|idée|jeune femme|lettre|messe|montagne|œuvre|part|partie|pièce|piste|plage|porte|question|raison|région|réunion|rue|salle|série|société|tour|tribune|troupe|unité|université|vague|veuve|vidéo|vie|voie|zone|mort|arrestation|nouvelle|grande|petite|autre femme|dizaine|centaine|douzaine|",
	he:      "|squelette|silence|domaine|capitaine|stade|grade|",
	sheEnds: []string{"tion", "sion", "xion", "ette", "ence", "ance", "euse", "trice", "ité", "elle", "esse", "ière", "ienne", "enne", "ture", "erie", "gie", "phie", "ade", "tude", "ande", "aine"},
}
