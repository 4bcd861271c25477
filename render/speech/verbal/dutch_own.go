package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dutchRulers are names of rulers.
const dutchRulers = "|willem|lodewijk|karel|filips|hendrik|frederik|napoleon|leopold|albert|boudewijn|elizabeth|elisabeth|johannes|paulus|pius|benedictus|leo|gregorius|clemens|innocentius|urbanus|nicolaas|alexander|peter|ivan|ferdinand|alfons|juan|carlos|felipe|george|edward|charles|catharina|maria|christiaan|haakon|harald|gustaaf|otto|ramses|ptolemaeus|franciscus|rama|mohammed|hassan|abdullah|margrethe|jacobus|richard|henry|louis|philip|frans|jozef|jan|wilhelm|bonifatius|sixtus|julius|adrianus|rudolf|maximiliaan|floris|reinoud|"

// dutchOwn says what Dutch alone writes so: Willem III, XXIe eeuw, '90, 18-jarige.
func dutchOwn(s *scanner, at int) found {
	c := s.at(at)
	switch {
	case c == '\'' || c == '’':
		return dutchShortYear(s, at)
	case c >= '0' && c <= '9':
		return dutchCompound(s, at)
	}
	word := s.word(at)
	end := at + len(word)
	if century, ok := strings.CutSuffix(word, "e"); ok && roman(century) > 0 && s.has(s.space(end), "eeuw") > 0 {
		s.ordinal(itoa(roman(century)), form{})
		return found{end, Roman}
	}
	n := roman(word)
	before := s.wordBefore(at)
	if n == 0 || !s.ends(end) || !lists(dutchRulers, before) || !unicode.IsUpper(firstRune(before)) || s.before(at) != ' ' || s.at(end) == '.' && len(word) == 1 && unicode.IsUpper(s.at(s.space(end+1))) {
		return nothing
	}
	s.ordinal(itoa(n), form{})
	words := "de " + title(string(s.out))
	s.out = append(s.out[:0], words...)
	return found{end, Roman}
}

// dutchShortYear says '90 behind a word that a year follows, and '40-'45.
func dutchShortYear(s *scanner, at int) found {
	mark := s.at(at)
	digits, end := s.run(at + utf8.RuneLen(mark))
	if len(digits) != 2 || !s.ends(end) || !lists("|jaren|in|sinds|van|uit|zomer|winter|voorjaar|najaar|herfst|lente|seizoen|eind|begin|mei|medio|vanaf|tot|oorlog|ek|wk|os|", s.wordBefore(at)) {
		return nothing
	}
	say := func(digits string) {
		if digits[0] == '0' {
			s.digits(digits)
		} else {
			s.cardinal(digits, form{})
		}
	}
	say(digits)
	if dash := s.at(end); dash == '-' || dash == '–' {
		next := end + utf8.RuneLen(dash)
		if r := s.at(next); r == '\'' || r == '’' {
			if to, last := s.run(next + utf8.RuneLen(r)); len(to) == 2 && s.ends(last) {
				say(to)
				return found{last, Range}
			}
		}
	}
	return found{end, Year}
}

// dutchCompound says 18-jarige and 10-tal: a number that is one word with what follows.
func dutchCompound(s *scanner, at int) found {
	digits, end := s.run(at)
	if s.at(end) != '-' {
		return nothing
	}
	word := s.word(end + 1)
	for _, stem := range [...]string{"jarig", "tal", "voudig", "daags", "persoons", "delig", "koppig", "maandelijks", "hoekig", "mans", "kamer", "sterren", "urig", "wekelijks", "jaars"} {
		if strings.HasPrefix(word, stem) {
			s.cardinal(digits, form{})
			words := strings.Replace(string(s.out), "één", "een", 1) + word
			s.out = append(s.out[:0], words...)
			return found{end + 1 + len(word), Cardinal}
		}
	}
	return nothing
}

// dutchGender returns the gender of what halves are said of.
func dutchGender(noun string) string {
	switch {
	case lists("|uur|jaar|kilo|ons|pond|glas|brood|dozijn|miljoen|miljard|procent|kilogram|gram|boek|blik|pak|kwartier|", noun):
		return "neuter"
	case lists("|liter|meter|kilometer|dag|minuut|seconde|eeuw|week|maand|ton|fles|euro|appel|theelepel|eetlepel|pagina|eetlepels|ui|citroen|avocado|bladzijde|punt|finale|marathon|", noun):
		return "common"
	}
	return ""
}

func dutchAbbreviations() map[string]string {
	return map[string]string{
		"dhr.": "de heer", "Dhr.": "De heer", "mevr.": "mevrouw", "Mevr.": "Mevrouw", "mw.": "mevrouw", "Mw.": "Mevrouw", "mr.": "meester", "Mr.": "meester", "drs.": "doctorandus", "Drs.": "doctorandus", "dr.": "doctor", "Dr.": "doctor", "ir.": "ingenieur", "ing.": "ingenieur",
		"prof.": "professor", "Prof.": "professor", "ds.": "dominee", "St.": "Sint", "nr.": "nummer", "nrs.": "nummers", "ca.": "circa", "o.a.": "onder andere", "bijv.": "bijvoorbeeld", "bv.": "bijvoorbeeld",
		"d.w.z.": "dat wil zeggen", "enz.": "enzovoort", "e.d.": "en dergelijke", "etc.": "et cetera", "e.a.": "en anderen", "e.v.": "en volgende", "i.p.v.": "in plaats van", "n.a.v.": "naar aanleiding van", "m.b.t.": "met betrekking tot",
		"t.a.v.": "ten aanzien van", "t.o.v.": "ten opzichte van", "i.v.m.": "in verband met", "t.g.v.": "ten gevolge van", "d.m.v.": "door middel van", "m.b.v.": "met behulp van", "i.t.t.": "in tegenstelling tot", "m.n.": "met name",
		"o.l.v.": "onder leiding van", "a.g.v.": "als gevolg van", "vgl.": "vergelijk", "resp.": "respectievelijk", "incl.": "inclusief", "excl.": "exclusief", "v.a.": "vanaf", "vs.": "versus",
		"m.a.w.": "met andere woorden", "w.o.": "waaronder", "m.m.v.": "met medewerking van", "jl.": "jongstleden", "a.s.": "aanstaande", "blz.": "bladzijde", "pag.": "pagina", "hfst.": "hoofdstuk", "Hfst.": "hoofdstuk", "plm.": "plusminus", "afb.": "afbeelding",
		"tel.": "telefoon", "Tel.": "telefoon", "z.s.m.": "zo spoedig mogelijk", "a.u.b.": "alstublieft", "s.v.p.": "alstublieft", "n.v.t.": "niet van toepassing", "i.h.b.": "in het bijzonder", "i.h.a.": "in het algemeen", "evt.": "eventueel",
		"zgn.": "zogenaamd", "n.Chr.": "na Christus", "v.Chr.": "voor Christus", "p.p.": "per persoon", "p.w.": "per week", "p.j.": "per jaar", "p.m.": "pro memorie", "plv.": "plaatsvervangend", "jhr.": "jonkheer", "mgr.": "monseigneur",
		"gebr.": "gebroeders", "fam.": "familie", "PvdA": "P v d A", "pk": "p k", "z.o.z.": "zie ommezijde", "b.g.": "begane grond", "h.t.l.": "hier te lande", "o.i.d.": "of iets dergelijks", "t.b.v.": "ten behoeve van",
		"o.b.v.": "op basis van", "i.o.m.": "in overleg met", "c.q.": "casu quo", "mln.": "miljoen", "mld.": "miljard", "gem.": "gemiddeld",
	}
}
