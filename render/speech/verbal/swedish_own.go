package verbal

import (
	"strings"
	"unicode"
)

// swedishRulers are names of rulers, and swedishQueens those of women.
const (
	swedishRulers = "|gustav|gustaf|karl|carl|erik|johan|oscar|oskar|fredrik|kristian|christian|henrik|ludvig|filip|felipe|georg|edvard|vilhelm|willem|peter|nikolaj|alexander|ivan|johannes|paulus|pius|benedictus|benedikt|leo|franciskus|napoleon|otto|harald|haakon|håkon|olav|magnus|sigismund|albert|leopold|charles|henry|louis|james|philip|ramses|rama|juan|carlos|alfonso|abdullah|mohammed|edward|george|william|gregorius|wilhelm|frederik|josef|adolf|"
	swedishQueens = "|elizabeth|elisabet|elisabeth|katarina|margareta|margrethe|maria|kristina|kleopatra|isabella|"
)

// swedishOwn says what Swedish alone writes so: Gustav III, 90-talet, 3-åring, 20 mkr.
func swedishOwn(s *scanner, at int) found {
	if c := s.at(at); c >= '0' && c <= '9' {
		if m := swedishCompound(s, at); m.end > at {
			return m
		}
		s.out = s.out[:0]
		return swedishMillions(s, at)
	}
	word := s.word(at)
	end := at + len(word)
	n := roman(word)
	before := s.wordBefore(at)
	queen := lists(swedishQueens, before)
	if n == 0 || !s.ends(end) || !lists(swedishRulers, before) && !queen || !unicode.IsUpper(firstRune(before)) || s.before(at) != ' ' ||
		s.at(end) == '.' && len(word) == 1 && unicode.IsUpper(s.at(s.space(end+1))) {
		return nothing
	}
	f := form{gender: "masculine"}
	if queen {
		f.gender = ""
	}
	s.say("den")
	s.ordinal(itoa(n), f)
	if s.has(end, ":s") > end {
		s.out = append(s.out, 's')
		end += len(":s")
	}
	return found{end, Roman}
}

// swedishCompound says 1990-talet, 3-åring, 10-årig: a number that is one word with what follows.
func swedishCompound(s *scanner, at int) found {
	digits, end := s.run(at)
	if s.at(end) != '-' {
		return nothing
	}
	word := s.word(end + 1)
	for _, stem := range [...]string{"tal", "år", "procentig", "faldig", "dubbel", "sidig", "siffrig", "tiden", "tum", "mannalag", "vånings", "dagars"} {
		if !strings.HasPrefix(word, stem) || word == "tal" && len(digits) > 4 || len(digits) > 4 {
			continue
		}
		class := Cardinal
		if stem == "tal" && len(digits) == 4 {
			s.say(s.yearWords(digits))
		} else {
			s.cardinal(digits, form{})
		}
		if stem == "tal" {
			class = Decade
			words := string(s.out)
			if digits == "100" || digits == "1000" && word == "tals" {
				words = map[string]string{"100": "hundra", "1000": "tusen"}[digits]
			}
			s.out = append(s.out[:0], words...)
		}
		s.out = append(s.out, word...)
		return found{end + 1 + len(word), class}
	}
	return nothing
}

// swedishMillions says 20 mkr and 5 MSEK: a scale and a currency in one word.
func swedishMillions(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 {
		return nothing
	}
	next := s.space(end)
	word := s.word(next)
	scale, code := 0, "SEK"
	switch strings.ToLower(word) {
	case "tkr", "tsek":
		scale = 3
	case "mkr", "mnkr", "msek", "miljkr":
		scale = 6
	case "mdkr", "mdrkr", "gsek":
		scale = 9
	case "meur":
		scale, code = 6, "EUR"
	case "musd":
		scale, code = 6, "USD"
	default:
		return nothing
	}
	q.scale = scale
	s.money(q, s.currency(code))
	return found{next + len(word), Money}
}

// swedishGender returns the gender of a noun in the singular: "neuter", "common", or "" for what is perhaps no noun.
func swedishGender(noun string) string {
	for _, end := range [...]string{
		"år", "barn", "hus", "mål", "land", "mord", "fall", "besök", "bolag", "företag", "parti", "exemplar", "dygn", "kvartal", "bud", "kök", "rum", "kapitel", "skott", "brott", "försök", "förslag", "beslut",
		"varv", "steg", "ton", "kilo", "gram", "sekel", "tillfälle", "ärende", "område", "språk", "ord", "brev", "djur", "fordon", "flygplan", "tåg", "ägg", "äpple", "öre", "program", "spel", "jobb", "hem", "län",
		"gäng", "par", "stycke", "ställe", "möte", "samtal", "bord", "dokument", "lag", "pund", "paket", "glas", "vittne", "inlägg", "skäl", "sätt", "arbete", "kilogram", "decennium", "museum", "krig", "val", "tal", "foto", "konto", "nummer", "slag", "poängs", "århundrade", "årtionde", "offer", "hushåll", "tecken", "skepp", "papper", "hotell", "avtal", "problem", "system", "test", "namn", "blad", "träd",
	} {
		if strings.HasSuffix(noun, end) && noun != "val" && noun != "plan" && noun != "mobil" {
			return "neuter"
		}
	}
	if lists("|timme|dag|vecka|månad|liter|meter|minut|sekund|kilometer|mil|krona|euro|dollar|person|del|miljon|tesked|matsked|flaska|sida|match|", noun) {
		return "common"
	}
	return ""
}

// swedishExact are abbreviations with spaces or colons in them.
func swedishExact() map[string]string {
	return map[string]string{
		"S:t": "Sankt", "S:ta": "Sankta", "t ex": "till exempel", "T ex": "Till exempel", "bl a": "bland annat", "m m": "med mera", "s k": "så kallad", "d v s": "det vill säga", "o s v": "och så vidare",
		"fr o m": "från och med", "t o m": "till och med", "p g a": "på grund av", "m fl": "med flera", "och/eller": "och eller", "f Kr": "före Kristus", "e Kr": "efter Kristus", "m a o": "med andra ord",
		"km/tim": "kilometer i timmen",
	}
}

func swedishAbbreviations() map[string]string {
	return map[string]string{
		"t.ex.": "till exempel", "T.ex.": "Till exempel", "bl.a.": "bland annat", "Bl.a.": "Bland annat", "m.m.": "med mera", "dvs.": "det vill säga", "dvs": "det vill säga", "d.v.s.": "det vill säga", "osv.": "och så vidare", "osv": "och så vidare", "ggr": "gånger", "ggr.": "gånger", "o.s.v.": "och så vidare",
		"etc.": "et cetera", "ca": "cirka", "ca.": "cirka", "kl.": "klockan", "Kl.": "Klockan", "kl": "klockan", "Kl": "Klockan", "nr": "nummer", "nr.": "nummer", "s.k.": "så kallad", "fr.o.m.": "från och med", "t.o.m.": "till och med", "f.d.": "före detta",
		"p.g.a.": "på grund av", "pga": "på grund av", "pga.": "på grund av", "m.fl.": "med flera", "mfl": "med flera", "o.d.": "och dylikt", "f.ö.": "för övrigt", "jfr": "jämför", "jfr.": "jämför", "resp.": "respektive", "ev.": "eventuellt", "inkl.": "inklusive",
		"exkl.": "exklusive", "tel.": "telefon", "Tel.": "telefon", "tfn": "telefon", "dr": "doktor", "dr.": "doktor", "Dr.": "doktor", "prof.": "professor", "Prof.": "professor", "f.Kr.": "före Kristus", "e.Kr.": "efter Kristus",
		"forts.": "fortsättning", "milj.": "miljoner", "mdr": "miljarder", "vs.": "versus", "m.a.o.": "med andra ord", "d.y.": "den yngre", "d.ä.": "den äldre", "e.d.": "eller dylikt",
		"obs.": "observera", "red.": "redaktör", "tr.": "tryckt", "föreg.": "föregående", "bitr.": "biträdande", "förf.": "författare", "vard.": "vardaglig", "utg.": "utgåva", "sthlm": "Stockholm", "Sthlm": "Stockholm",
		"gbg": "Göteborg", "Gbg": "Göteborg", "t.v.": "till vänster", "t.h.": "till höger",
		"feb.": "februari", "aug.": "augusti", "sept.": "september", "okt.": "oktober", "nov.": "november", "dec.": "december", "f.n.": "för närvarande", "fn.": "för närvarande", "i.o.m.": "i och med", "iom": "i och med", "p.s.": "post scriptum", "u.p.a.": "utan personligt ansvar",
	}
}
