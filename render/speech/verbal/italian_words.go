package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// italianMore recognises gli anni '90, 20 mila, un'ora for 1 ora, all'1, and the score 1-2.
func italianMore(s *scanner, at int) found {
	c := s.at(at)
	if c == '\'' || c == '’' || c == '‘' {
		digits, end := s.run(at + utf8.RuneLen(c))
		if len(digits) != 2 || !s.ends(end) || wordly(s.before(at)) {
			return nothing
		}
		s.cardinal(strings.TrimLeft(digits[:1], "0")+digits[1:], form{})
		return found{end, Decade}
	}
	if c < '0' || c > '9' || !s.numberBegins(at) {
		return nothing
	}
	digits, end := s.run(at)
	if m := hectares(s, at); m.end > at {
		return m
	}
	s.out = s.out[:0]
	if after := s.has(s.space(end), "mila"); after > 0 && len(digits) < 4 && s.space(end) > end {
		s.cardinal(digits+"000", form{})
		return found{after, Cardinal}
	}
	if digits == "1" {
		return italianOne(s, at, end)
	}
	return italianScore(s, at, digits, end)
}

// italianOne says 1 ora, 1 studente, and all'1.
func italianOne(s *scanner, at, end int) found {
	before := s.wordBefore(at)
	if b := s.before(at); (b == '\'' || b == '’') && lists("|all|dall|", before) && s.ends(end) {
		if behind := s.word(s.space(end)); s.at(end) != ' ' && s.mark(end, ",.:/") < 0 && s.at(end) != '%' || lists("|di|del|e|", behind) {
			s.say("una")
			return found{end, Time}
		}
	}
	next := s.space(end)
	noun := strings.ToLower(s.word(next))
	if next == end || len(noun) < 3 || lists("|euro|", noun) || s.lang.agree(s, quantity{whole: "1"}, end).gender == "" {
		return italianScore(s, at, "1", end)
	}
	if month, _ := s.monthAt(next); month > 0 || s.scaleWordAt(next) {
		return nothing
	}
	switch gender := italianNoun(noun, true); {
	case gender == "feminine" && strings.ContainsRune("aeiou", firstRune(noun)):
		s.say("un'" + s.word(next))
		return found{next + len(noun), Cardinal}
	case gender == "masculine" && impure(noun):
		s.say("uno")
		return found{end, Cardinal}
	}
	return nothing
}

// scaleWordAt reports whether a word for a power of ten stands at a place.
func (s *scanner) scaleWordAt(at int) bool {
	_, ok := s.scaleOf(s.word(at))
	return ok
}

// italianScore says 1-2, where no noun follows that would make it a range.
func italianScore(s *scanner, at int, digits string, end int) found {
	dash := s.at(end)
	if dash != '-' && dash != '–' || len(digits) > 2 {
		return nothing
	}
	to, last := s.run(end + utf8.RuneLen(dash))
	if len(to) == 0 || len(to) > 2 || !s.ends(last) || s.mark(last, "-–./,:") >= 0 || atoi(digits) >= atoi(to) || s.at(last) == '%' || s.at(last) == '-' {
		return nothing
	}
	next := s.space(last)
	behind := s.word(next)
	if r := s.at(next); behind != "" && !lists("|contro|al|alla|alle|all|sul|sulla|per|dopo|con|in|a|e|grazie|nel|nella|il|la|ai|da|dei|degli|di|", behind) || r == '%' || r == '€' || r == '$' || r == '°' || r >= '0' && r <= '9' {
		return nothing
	}
	if before := s.wordBefore(at); lists("|pag|pagg|pagine|pp|artt|articoli|capitoli|nn|numeri|commi|anni|giorni|di|dei|ore|le|dal|dalle|tra|fra|i|gli|", before) || before == "" {
		return nothing
	}
	s.cardinal(digits, form{})
	s.say("a")
	s.cardinal(to, form{})
	return found{last, Ratio}
}

func italianNoun(word string, one bool) string {
	if !one || word == "" || !unicode.IsLower(firstRune(word)) {
		return ""
	}
	return italianNouns.gender(word)
}

var italianNouns = nouns{
	she:     "|mano|radio|foto|moto|auto|parte|notte|voce|luce|legge|classe|rete|sede|fonte|gente|morte|arte|fine|nave|stazione|città|chiave|madre|moglie|attrice|superficie|serie|specie|crisi|analisi|tesi|sintesi|pace|croce|carne|neve|nube|torre|febbre|fase|base|frase|valle|estate|corte|sorte|mente|",
	heEnds:  []string{"problema", "sistema", "programma", "tema", "clima", "dramma", "schema", "ista", "poeta", "pianeta", "papa", "diploma", "panorama", "telegramma", "atleta", "collega", "chilogramma"},
	sheAll:  "|lista|vista|pista|rivista|intervista|conquista|",
	sheEnds: []string{"a", "zione", "sione", "gione", "tà", "tù", "trice", "tudine", "igine", "aggine"},
}

func italianAbbreviations() map[string]string {
	return map[string]string{
		"Sig.": "signor", "sig.": "signor", "Sigg.": "signori", "Dott.": "dottor", "dott.": "dottor", "Dr.": "dottor", "Prof.": "professor", "prof.": "professor", "Ing.": "ingegner", "ing.": "ingegner",
		"Avv.": "avvocato", "avv.": "avvocato", "Arch.": "architetto", "arch.": "architetto", "Geom.": "geometra", "Rag.": "ragioniere", "On.": "onorevole", "on.": "onorevole", "Sen.": "senatore", "sen.": "senatore",
		"Gen.": "generale", "gen.": "generale", "Col.": "colonnello", "Mons.": "monsignor", "mons.": "monsignor", "Card.": "cardinal", "card.": "cardinal", "Rev.": "reverendo", "Cav.": "cavaliere", "Comm.": "commendatore", "Pres.": "presidente",
		"ecc.": "eccetera", "etc.": "eccetera", "Ecc.": "eccetera", "cfr.": "confronta", "ca.": "circa", "tel.": "telefono", "Tel.": "telefono", "cell.": "cellulare", "ed.": "edizione", "es.": "esempio", "Es.": "esempio", "abit.": "abitanti",
		"lett.": "lettera", "vs.": "contro", "vs": "contro", "prov.": "provincia", "rif.": "riferimento", "op. cit.": "opera citata", "ss.": "seguenti", "segg.": "seguenti", "Soc.": "società", "S.S.": "sua santità", "SS.": "santi",
		"lun.": "lunedì", "mer.": "mercoledì", "gio.": "giovedì", "ven.": "venerdì", "sab.": "sabato", "Spett.": "spettabile", "Egr.": "egregio", "Gent.": "gentile", "Gent.ma": "gentilissima",
	}
}
