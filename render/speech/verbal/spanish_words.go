package verbal

import (
	"strings"
	"unicode"
)

// parts returns the saying of fractions: medio, dos tercios, tres y medio.
func (r *romance) parts(half, halfShe string, name func(s *scanner, d int, many bool) string, over string) func(s *scanner, whole, over, under string) {
	return func(s *scanner, whole, up, down string) {
		n, d := atoi(up), atoi(down)
		word := name(s, d, n > 1)
		if d == 2 {
			word = half
		}
		if whole == "" && (n >= d || word == "" || d > 12 && n > 1 || (d == 10 || d == 7 || d == 9) && n > 3) {
			s.slashed(up, down, over)
			return
		}
		if whole != "" {
			s.cardinal(whole, form{})
			s.say(s.lang.and)
			if n == 1 && d == 2 {
				s.say(half)
				return
			}
		}
		if d == 2 && n == 1 {
			_, end := s.run(s.start)
			if s.at(end) == '/' {
				_, end = s.run(end + 1)
			} else {
				end = s.start + len("½")
			}
			if r.nounAt(s, end, true) == "feminine" {
				s.say(halfShe)
			} else {
				s.say(half)
			}
			return
		}
		s.cardinal(up, form{gender: "masculine"})
		s.say(word)
	}
}

// spanishMore recognises D. Juan, 100 ha de bosque, 5 mdd.
func spanishMore(s *scanner, at int) found {
	c := s.at(at)
	if c >= '0' && c <= '9' {
		return hectares(s, at)
	}
	if c != 'D' || s.at(at+1) != '.' || !s.begins(at) || !unicode.IsUpper(s.at(s.space(at+2))) || s.space(at+2) == at+2 || unicode.IsUpper(firstRune(s.wordBefore(at))) && s.at(max(at-2, 0)) != '.' {
		return nothing
	}
	if strings.HasSuffix(s.word(s.space(at+2)), "a") {
		s.say("doña")
	} else {
		s.say("don")
	}
	return found{at + 2, Abbreviation}
}

// hectares says 100 ha where "ha" is no verb: at the end, or before what a noun would stand before.
func hectares(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	q, end := s.scaledNumber(at)
	if end < 0 {
		return nothing
	}
	next := s.space(end)
	if !strings.HasPrefix(s.text[next:], "ha") || !s.ends(next+2) {
		return nothing
	}
	year := len(q.whole) == 4 && !q.grouped && q.integer() && q.whole < "2100" && q.whole > "1000"
	if behind := s.word(s.space(next + 2)); year || behind != "" && !lists("|de|di|del|y|e|en|para|per|con|por|o|", behind) {
		return nothing
	}
	s.measure(q, unit{name: "area-hectare"})
	return found{next + 2, Measure}
}

func spanishNoun(word string, one bool) string {
	plain := word
	if !one {
		if !strings.HasSuffix(word, "s") {
			return ""
		}
		plain = strings.TrimSuffix(word, "s")
	} else if strings.HasSuffix(word, "s") && !lists("|mes|virus|lunes|martes|viernes|país|autobús|", word) {
		return ""
	}
	return spanishNouns.gender(plain)
}

var spanishNouns = nouns{
	she:     "|mano|foto|moto|mujer|mujere|noche|tarde|muerte|clase|calle|nave|torre|fuente|ley|leye|parte|red|rede|sede|serie|imagen|imágene|orden|órdene|llave|flor|flore|frase|cárcel|cárcele|piel|piele|sal|vez|vece|voz|voce|luz|luce|cruz|cruce|base|suerte|gente|mente|radio|especie|superficie|tribu|fase|dosi|crisi|tesi|hectárea|señal|señale|sangre|nube|leche|carne|hambre|madre|llamada|raíz|raíce|nariz|narice|central|centrale|mitad|pared|parede|",
	he:      "|día|mapa|planeta|cometa|atleta|poeta|papa|guardia|policía|tranvía|gorila|yoga|colega|futbolista|cura|camarada|patriarca|monarca|profeta|piloto|demócrata|diplomático|diplomata|turista|hincha|",
	heEnds:  []string{"ema", "oma", "ama", "ista", "uma"},
	sheAll:  "|cama|dama|rama|crema|llama|broma|goma|lista|pista|vista|revista|entrevista|conquista|suma|pluma|trama|loma|alarma|gama|fama|yema|toma|paloma|",
	sheEnds: []string{"a", "ción", "cione", "sión", "sione", "xión", "xione", "dad", "dade", "tad", "tade", "tud", "tude", "umbre", "triz", "trice", "gión", "gione", "nión", "nione"},
}

func spanishAbbreviations() map[string]string {
	return map[string]string{
		"Sr.": "señor", "Sra.": "señora", "Srta.": "señorita", "Sres.": "señores", "Sras.": "señoras", "Dr.": "doctor", "Dra.": "doctora", "Dres.": "doctores", "Dña.": "doña", "Ud.": "usted", "Uds.": "ustedes",
		"Vd.": "usted", "Vds.": "ustedes", "Prof.": "profesor", "Profa.": "profesora", "Lic.": "licenciado", "Ing.": "ingeniero", "Arq.": "arquitecto", "Gral.": "general", "Cnel.": "coronel", "Tte.": "teniente",
		"Sgto.": "sargento", "Sto.": "santo", "Sta.": "santa", "Mons.": "monseñor", "Rvdo.": "reverendo", "Excmo.": "excelentísimo", "Excma.": "excelentísima", "Ilmo.": "ilustrísimo", "etc.": "etcétera", "p. ej.": "por ejemplo", "p.ej.": "por ejemplo",
		"P. ej.": "por ejemplo", "aprox.": "aproximadamente", "Av.": "avenida", "Avda.": "avenida", "av.": "avenida", "avda.": "avenida", "Pza.": "plaza", "Plza.": "plaza", "pza.": "plaza", "Ctra.": "carretera", "ctra.": "carretera", "Pº": "paseo",
		"dpto.": "departamento", "Dpto.": "departamento", "depto.": "departamento", "dcha.": "derecha", "izq.": "izquierda", "izda.": "izquierda", "Cía.": "compañía", "tel.": "teléfono", "Tel.": "teléfono", "tfno.": "teléfono", "tlf.": "teléfono", "admón.": "administración", "Admón.": "administración",
		"hab.": "habitantes", "ed.": "edición", "cf.": "compárese", "vs.": "contra", "vs": "contra", "Nac.": "nacional", "pdte.": "presidente", "Pdte.": "presidente", "gob.": "gobierno", "Gob.": "gobernador", "ayto.": "ayuntamiento", "Ayto.": "ayuntamiento",
		"P. D.": "posdata", "P.D.": "posdata", "q.e.p.d.": "que en paz descanse", "Hnos.": "hermanos", "Univ.": "universidad", "mdd": "millones de dólares", "mdp": "millones de pesos", "apdo.": "apartado", "c.c.": "con copia", "Inc.": "incorporada", "Cía": "compañía",
	}
}
