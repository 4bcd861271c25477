package verbal

import (
	"strings"
	"unicode"
)

// frenchMore recognises XXIe siècle, Me Dupont and M. Dupont, 24h/24, XV de France.
func frenchMore(s *scanner, at int) found {
	c := s.at(at)
	if c >= '0' && c <= '9' {
		return frenchAlways(s, at)
	}
	if !s.begins(at) || !unicode.IsUpper(c) {
		return nothing
	}
	word := s.word(at)
	end := at + len(word)
	if word == "Me" || word == "M" && s.at(end) == '.' {
		if word == "M" {
			end++
		}
		if next := s.space(end); next == end || !unicode.IsUpper(s.at(next)) || strings.HasSuffix(s.text[:next], "\n") {
			if word == "M" {
				s.say("M.")
				return found{end, Abbreviation}
			}
			return nothing
		}
		if word == "M" {
			s.say("monsieur")
		} else {
			s.say("maître")
		}
		return found{end, Abbreviation}
	}
	numeral := strings.TrimRightFunc(word, func(r rune) bool { return !unicode.IsUpper(r) })
	n := roman(numeral)
	if n == 0 || strings.Trim(numeral, "IVXL") != "" || len(numeral) == 1 && numeral == "L" {
		return nothing
	}
	if numeral == word {
		if word == "XV" || word == "XIII" && s.has(s.space(end), "de France") > 0 {
			s.cardinal(itoa(n), form{})
			return found{end, Roman}
		}
		return nothing
	}
	f, ok := frenchSuffix(word[len(numeral):], n == 1)
	if !ok {
		return nothing
	}
	if n > 1 && strings.EqualFold(s.word(s.space(end)), "siècles") {
		f.inflection = ""
	}
	if next := s.word(s.space(end)); f.gender == "masculine" && frenchNoun(strings.ToLower(next), true) == "feminine" {
		f.gender = "feminine"
	}
	s.ordinal(itoa(n), f)
	return found{end, Roman}
}

// frenchAlways says 24h/24 and 7j/7, 2nd and 2nde, 1/8 de finale.
func frenchAlways(s *scanner, at int) found {
	digits, end := s.run(at)
	if !s.numberBegins(at) || len(digits) > 2 {
		return nothing
	}
	sign := s.at(end)
	if sign == ' ' {
		sign = s.at(end + 1)
	}
	if slash := strings.IndexByte(s.text[end:min(end+4, len(s.text))], '/'); slash > 0 && (sign == 'h' || sign == 'j') {
		again, last := s.run(end + slash + 1)
		if again != digits || !s.ends(last) {
			return nothing
		}
		s.cardinal(digits, form{gender: "feminine"})
		s.say(map[rune]string{'h': "heures", 'j': "jours"}[sign])
		s.say("sur")
		s.cardinal(digits, form{})
		return found{last, Time}
	}
	if digits == "2" {
		for _, m := range [...][2]string{{"nd", "second"}, {"nde", "seconde"}, {"de", "seconde"}, {"nds", "seconds"}, {"ndes", "secondes"}, {"des", "secondes"}} {
			if s.word(end) == m[0] {
				s.say(m[1])
				return found{end + len(m[0]), Ordinal}
			}
		}
	}
	if under, last := s.run(end + 1); digits == "1" && s.at(end) == '/' && len(under) > 0 && len(under) < 3 && s.has(s.space(last), "de finale") > 0 {
		before := lists("|un|en|les|des|aux|", s.wordBefore(at))
		many := lists("|les|des|aux|", s.wordBefore(at))
		if !before {
			s.say("un")
		}
		word := map[string]string{"4": "quart", "2": "demi"}[under]
		if word != "" {
			s.say(word)
		} else {
			s.ordinal(under, form{gender: "masculine"})
		}
		if many {
			s.out = append(s.out, 's')
		}
		return found{last, Fraction}
	}
	return nothing
}

func frenchAbbreviations() map[string]string {
	return map[string]string{
		"MM.": "messieurs", "Mme": "madame", "Mmes": "mesdames", "Mlle": "mademoiselle", "Mlles": "mesdemoiselles", "Mgr": "monseigneur", "Dr": "docteur", "Drs": "docteurs",
		"Dr.": "docteur", "Pr": "professeur", "Pr.": "professeur", "Prof.": "professeur", "St": "saint", "Ste": "sainte", "Sts": "saints", "Cie": "compagnie",
		"etc.": "et cetera", "p. ex.": "par exemple", "p.ex.": "par exemple", "cf.": "voir", "env.": "environ", "av.": "avenue", "bd": "boulevard", "bd.": "boulevard", "Bd": "boulevard",
		"éd.": "édition", "tél.": "téléphone", "Tél.": "téléphone",
		"hab.": "habitants", "réf.": "référence", "dép.": "département",
		"vs.": "contre", "vs": "contre", "svp": "s'il vous plaît", "SVP": "s'il vous plaît", "RDV": "rendez-vous", "rdv": "rendez-vous",
		"gén.": "général", "Gal": "général",
		"suppl.": "supplément", "N.B.": "nota bene", "P.-S.": "post-scriptum", "op. cit.": "opus citatum",
		"qqn": "quelqu'un", "qqch": "quelque chose", "ttc": "toutes taxes comprises", "TTC": "toutes taxes comprises",
	}
}
