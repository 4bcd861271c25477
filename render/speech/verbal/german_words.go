package verbal

import (
	"strings"
	"unicode"
)

// germanNounGender is germanGender of what is a noun, else "".
func germanNounGender(word string) string {
	if !unicode.IsUpper(firstRune(word)) {
		return ""
	}
	return germanGender(word)
}

// germanGender returns the gender of a noun in the singular by its last part.
func germanGender(noun string) string {
	lower := strings.ToLower(noun)
	for i := range germanEnds {
		for _, end := range germanEnds[i].ends {
			if strings.HasSuffix(lower, end) {
				return germanEnds[i].gender
			}
		}
	}
	return "masculine"
}

// germanEnds are the ends of nouns that tell their gender; the exceptions first.
var germanEnds = [...]struct {
	gender string
	ends   []string
}{
	{"masculine", []string{"junge", "name", "kollege", "kunde", "zeuge", "experte", "tote", "verletzte", "deutsche", "jahrestag", "beamte", "soldat", "franzose", "russe", "brite", "türke", "pole", "buchstabe", "gedanke", "friede", "zentimeter", "meter", "see", "käse", "sprung", "schwung", "ursprung", "kaffee", "tee", "aufstieg", "euro", "streik", "chinese", "schwede", "däne", "finne", "liter"}},
	{"neuter", []string{
		"jahr", "mal", "jahrhundert", "jahrtausend", "jahrzehnt", "quartal", "kapitel", "tor", "spiel", "kind", "haus", "viertel", "drittel", "semester", "buch", "album", "mitglied", "opfer",
		"auto", "leben", "chen", "lein", "ment", "bein", "stück", "treffen", "rennen", "geschoss", "mandat", "land", "paar", "prozent", "mädchen", "baby", "todesopfer", "ende", "auge", "gramm",
		"pfund", "bier", "brot", "ei", "bett", "zimmer", "projekt", "objekt", "unternehmen", "gebäude", "flugzeug", "fahrzeug", "schiff", "boot", "tier", "pferd", "foto", "video", "bild", "werk", "gesetz",
		"gespräch", "verfahren", "team", "gold", "feld", "dorf", "gericht", "ziel", "zeichen", "wort", "konzert", "festival", "instrument", "museum", "zentrum", "datum", "studium", "volt", "watt", "byte", "interview", "konto",
		"reich", "geschlecht", "gebot", "stockwerk", "regiment", "bataillon", "millennium", "lokal", "restaurant", "hotel", "kilo", "ticket", "visum", "wochenende", "obergeschoss", "herz", "ohr", "heft", "blatt", "los",
	}},
	{"feminine", []string{
		"ung", "heit", "keit", "schaft", "tion", "sion", "tät", "ik", "ur", "ie", "enz", "anz", "ei", "liga", "person", "frau", "republik", "mark", "hand", "wahl", "welt", "stadt", "nacht", "million",
		"in", "e", "mannschaft", "bank", "tür", "uhr", "fahrt", "arbeit", "zahl", "saison", "firma", "instanz", "kammer", "nummer", "mutter", "tochter", "schwester", "staffel", "regel", "insel", "tafel", "oper", "feier", "mauer", "steuer", "partei", "polizei", "form", "norm", "art", "angst", "kraft", "macht", "luft", "lust", "brust", "wand", "haft", "tat", "zeit", "villa", "kamera", "pizza", "bar", "show", "crew", "app", "mail", "aktion",
	}},
}

// Names of rulers, and those of women among them.
const (
	germanRulers = "|ludwig|karl|heinrich|friedrich|wilhelm|otto|georg|eduard|philipp|philip|johannes|paul|pius|benedikt|leo|gregor|clemens|innozenz|urban|nikolaus|alexander|peter|iwan|ferdinand|alfons|juan|carlos|felipe|napoleon|leopold|albert|baudouin|gustav|adolf|christian|frederik|haakon|harald|olav|maximilian|rudolf|sigismund|konrad|joseph|josef|franz|stanislaus|august|willem|jakob|richard|robert|edward|charles|henry|james|george|william|louis|mohammed|abdullah|hussein|hassan|ramses|ptolemäus|viktor|umberto|bonifatius|sixtus|julius|hadrian|amenophis|kyrill|bartholomäus|theodor|tawadros|rama|thutmosis|alfonso|wladimir|johann|"
	germanQueens = "|elisabeth|elizabeth|katharina|maria|isabella|margarethe|margrethe|christina|kleopatra|anna|victoria|"
)

// germanRomanOrdinal says Ludwig XIV. in the case that the words before it ask, and II. Weltkrieg.
func germanRomanOrdinal(s *scanner, at int) found {
	word := s.word(at)
	n := roman(word)
	if n == 0 || !s.ends(at+len(word)) {
		return nothing
	}
	end := at + len(word)
	dot := s.at(end) == '.'
	before := s.wordBefore(at)
	trimmed := strings.TrimRight(s.text[:at], " \u00A0")
	name := before
	genitive := false
	if base, ok := strings.CutSuffix(before, "s"); ok && !lists(germanRulers, before) {
		name, genitive = base, lists(germanRulers, base) || lists(germanQueens, base)
	}
	queen := lists(germanQueens, name)
	if (lists(germanRulers, name) || queen) && unicode.IsUpper(firstRune(name)) && unicode.IsLetter(lastRune(trimmed)) {
		article, weak := germanRulerCase(s, len(trimmed)-len(before), genitive, queen)
		ordinal := form{}
		if weak {
			ordinal.inflection = "n"
		}
		s.ordinal(itoa(n), ordinal)
		words := article + " " + title(string(s.out))
		s.out = append(s.out[:0], words...)
		if dot {
			if end++; end == len(s.text) || s.sentenceEnds(end) {
				s.out = append(s.out, '.')
			}
		}
		return found{end, Roman}
	}
	next := s.space(end + 1)
	noun := s.word(next)
	if !dot || next == end+1 || !unicode.IsUpper(firstRune(noun)) || !lists(germanRanked, lastPart(noun)) && !(len(word) > 1 && unicode.IsLetter(lastRune(trimmed)) && lists("|der|die|das|des|dem|den|im|am|vom|zum|", before)) {
		return nothing
	}
	s.ordinal(itoa(n), form{inflection: germanEnding(s, at, germanGender(noun))})
	return found{end + 1, Roman}
}

// germanRulerCase returns the article of a ruler's number, and whether its ending is that of an oblique case.
func germanRulerCase(s *scanner, at int, genitive, queen bool) (article string, weak bool) {
	prior := ""
	for range 4 { // König Karl
		prior = s.wordBefore(at)
		if prior == "" || !unicode.IsUpper(firstRune(prior)) || lists(germanDatives, prior) || lists(germanAccusatives, prior) {
			break
		}
		genitive = genitive || prior == "Königs" || prior == "Kaisers" || prior == "Papstes"
		at = strings.LastIndex(s.text[:at], prior)
	}
	if trimmed := strings.TrimRight(s.text[:at], " \u00A0"); trimmed == "" || !unicode.IsLetter(lastRune(trimmed)) {
		prior = ""
	}
	switch {
	case genitive && queen, lists(germanDatives, prior) && queen, queen && prior == "der":
		return "der", true
	case genitive || prior == "des":
		return "des", true
	case lists(germanDatives, prior), lists("|dem|folgte|gratulierte|", prior), prior == "zum", prior == "beim", prior == "vom":
		return "dem", true
	case queen:
		return "die", false
	case lists("|um|für|gegen|ohne|durch|auf|über|den|traf|trifft|trafen|treffen|besuchte|besucht|empfing|empfängt|krönte|stürzte|besiegte|begleitete|", prior):
		return "den", true
	}
	return "der", false
}

func title(word string) string {
	r := firstRune(word)
	return string(unicode.ToUpper(r)) + word[len(string(r)):]
}

func germanExact() map[string]string {
	return map[string]string{
		"Dipl.-Ing.": "Diplomingenieur", "Dipl.-Kfm.": "Diplomkaufmann", "m/w/d": "männlich, weiblich, divers", "u.v.m.": "und viele mehr", "u. v. m.": "und viele mehr",
		"und/oder": "und oder", "Dr.-Ing.": "Doktoringenieur", "GmbH": "G m b H", "km/h": "Kilometer pro Stunde",
	}
}

// germanCounted are abbreviations before a number.
func germanCounted() map[string]string {
	return map[string]string{
		"S.": "Seite", "Bd.": "Band", "Art.": "Artikel", "Kap.": "Kapitel", "Abb.": "Abbildung", "Tab.": "Tabelle", "Jg.": "Jahrgang", "Z.": "Zeile", "Ziff.": "Ziffer", "Anm.": "Anmerkung",
		"max.": "maximal", "min.": "minimal",
	}
}

func germanAbbreviations() map[string]string {
	return map[string]string{
		"Dr.": "Doktor", "Prof.": "Professor", "Hr.": "Herr", "Hrn.": "Herrn", "St.": "Sankt", "Nr.": "Nummer", "Nrn.": "Nummern", "Str.": "Straße", "Pl.": "Platz", "Fa.": "Firma",
		"z. B.": "zum Beispiel", "d. h.": "das heißt", "u. a.": "unter anderem", "o. ä.": "oder ähnlich", "o. Ä.": "oder Ähnliches", "u. Ä.": "und Ähnliches", "z. T.": "zum Teil", "u. U.": "unter Umständen",
		"i. d. R.": "in der Regel", "v. a.": "vor allem", "s. o.": "siehe oben", "s. u.": "siehe unten", "z. Zt.": "zurzeit", "z. Hd.": "zu Händen", "a. D.": "außer Dienst", "i. A.": "im Auftrag", "e. V.": "e V",
		"i. V.": "in Vertretung", "i. R.": "im Ruhestand", "n. Chr.": "nach Christus", "v. Chr.": "vor Christus", "m. E.": "meines Erachtens", "o. g.": "oben genannt", "a. M.": "am Main", "i. Br.": "im Breisgau",
		"u. s. w.": "und so weiter", "i. e.": "das heißt", "d. J.": "des Jahres", "v. l.": "von links", "z. K.": "zur Kenntnis", "u. s. f.": "und so fort", "b. a. w.": "bis auf Weiteres",
		"ca.": "circa", "rd.": "rund", "ggü.": "gegenüber", "n. V.": "nach Verlängerung", "n. E.": "nach Elfmeterschießen", "Bj.": "Baujahr", "u.": "und", "etc.": "et cetera", "usw.": "und so weiter", "bzw.": "beziehungsweise", "evtl.": "eventuell", "ggf.": "gegebenenfalls", "inkl.": "inklusive", "exkl.": "exklusive", "zzgl.": "zuzüglich",
		"abzgl.": "abzüglich", "vgl.": "vergleiche", "geb.": "geboren", "gest.": "gestorben", "verh.": "verheiratet", "Tel.": "Telefon", "mind.": "mindestens", "sog.": "sogenannte",
		"Hbf.": "Hauptbahnhof", "Hbf": "Hauptbahnhof", "einschl.": "einschließlich", "gem.": "gemäß", "lt.": "laut", "Abs.": "Absatz", "Jh.": "Jahrhundert", "Jhd.": "Jahrhundert", "Mio.": "Millionen", "Mrd.": "Milliarden", "Tsd.": "tausend",
		"stv.": "stellvertretende", "stellv.": "stellvertretende", "ff.": "folgende", "zzt.": "zurzeit", "insb.": "insbesondere", "bspw.": "beispielsweise", "ugs.": "umgangssprachlich", "Red.": "Redaktion", "Hrsg.": "Herausgeber",
		"Lkw": "L K W", "Pkw": "P K W", "Lkws": "L K Ws", "Pkws": "P K Ws", "Kfz": "K F Z", "KfW": "K f W", "StGB": "S t G B", "BVerfG": "Bundesverfassungsgericht", "Mr.": "Mister", "Mrs.": "Missis", "vs.": "versus",
		"Std.": "Stunden", "Min.": "Minuten", "Sek.": "Sekunden", "Feb.": "Februar", "Okt.": "Oktober", "Dez.": "Dezember", "Nov.": "November", "Sept.": "September",
		"Ing.": "Ingenieur", "Mag.": "Magister", "Univ.": "Universität", "Frl.": "Fräulein", "Bhf.": "Bahnhof", "Verf.": "Verfasser", "p. a.": "pro Jahr", "pp.": "und so weiter", "SMSen": "S M Sen",
	}
}
