package verbal

import (
	"strings"
	"unicode"
)

// portugueseMore recognises D. Pedro, and the postal code 01310-100.
func portugueseMore(s *scanner, at int) found {
	c := s.at(at)
	if c >= '0' && c <= '9' {
		code, end := s.run(at)
		if s.at(end) == 'º' && s.at(end+2) == '/' { // 1º/5/2026
			month, next := s.run(end + 3)
			year, last := s.run(next + 1)
			if t := (date{day: atoi(code), month: 0, year: year, dayFirst: true}); len(code) < 3 && len(month) > 0 && len(month) < 3 && s.at(next) == '/' && len(year) == 4 && s.ends(last) {
				if t.month = atoi(month); t.valid() {
					s.date(t)
					return found{last, Date}
				}
			}
			return nothing
		}
		if !s.numberBegins(at) || s.at(end) != '-' || len(code) != 5 && len(code) != 4 {
			return nothing
		}
		place, last := s.run(end + 1)
		if len(place) != 3 || !s.ends(last) || s.mark(last, "-.,/") >= 0 {
			return nothing
		}
		s.digits(code)
		s.out = append(s.out, ',')
		s.digits(place)
		return found{last, Address}
	}
	next := s.space(at + 2)
	if c != 'D' || s.at(at+1) != '.' || !s.begins(at) || next == at+2 || !unicode.IsUpper(s.at(next)) || unicode.IsUpper(firstRune(s.wordBefore(at))) && s.at(max(at-2, 0)) != '.' {
		return nothing
	}
	if name := s.word(next); strings.HasSuffix(name, "a") || lists("|beatriz|leonor|inês|", name) {
		s.say("dona")
	} else {
		s.say("dom")
	}
	return found{at + 2, Abbreviation}
}

func portugueseNoun(word string, one bool) string {
	plain := word
	if !one {
		if !strings.HasSuffix(word, "s") {
			return ""
		}
		plain = strings.TrimSuffix(word, "s")
	}
	return portugueseNouns.gender(plain)
}

var portugueseNouns = nouns{
	she:     "|mão|mãe|foto|moto|mulher|mulhere|noite|tarde|morte|classe|nave|torre|fonte|lei|parte|rede|sede|série|ordem|orden|chave|flor|flore|frase|pele|vez|veze|voz|voze|luz|luze|cruz|cruze|base|sorte|gente|mente|rádio|espécie|superfície|tribo|fase|árvore|cor|core|dor|dore|ponte|nuvem|nuven|carne|fome|saúde|equipe|greve|imagem|imagen|viagem|viagen|vítima|nação|tese|crise|análise|interface|febre|razão|razõe|região|regiõe|religião|religiõe|união|uniõe|opinião|opiniõe|reunião|reuniõe|gestão|questão|questõe|prisão|prisõe|mansão|mansõe|",
	he:      "|dia|mapa|planeta|cometa|atleta|poeta|papa|guarda|polícia|colega|piloto|coração|coraçõe|avião|aviõe|milhão|milhõe|bilhão|bilhõe|campeão|campeõe|pirata|diplomata|democrata|monarca|profeta|turista|grama|quilograma|",
	heEnds:  []string{"ema", "oma", "ama", "ista"},
	sheAll:  "|cama|dama|rama|lama|lista|pista|vista|revista|entrevista|conquista|gema|soma|fama|trama|chama|goma|algema|",
	sheEnds: []string{"a", "ção", "çõe", "são", "sõe", "xão", "dade", "tude", "gem", "gen", "ice", "triz"},
}

func portugueseAbbreviations() map[string]string {
	return map[string]string{
		"Sr.": "senhor", "Sra.": "senhora", "Srta.": "senhorita", "Srs.": "senhores", "Sras.": "senhoras", "Dr.": "doutor", "Dra.": "doutora", "Drs.": "doutores", "Prof.": "professor", "Profa.": "professora", "Profs.": "professores",
		"Eng.": "engenheiro", "Arq.": "arquiteto", "Gen.": "general", "Cel.": "coronel", "Ten.": "tenente", "Sgt.": "sargento", "Dep.": "deputado", "dep.": "deputado", "Sen.": "senador", "sen.": "senador", "Gov.": "governador", "gov.": "governador", "Pe.": "padre", "Sto.": "santo", "Sta.": "santa",
		"Exmo.": "excelentíssimo", "Exma.": "excelentíssima", "Des.": "desembargador", "Min.": "ministro", "Pres.": "presidente", "etc.": "et cetera", "aprox.": "aproximadamente", "Av.": "avenida", "av.": "avenida", "Rod.": "rodovia", "Al.": "alameda", "Pç.": "praça", "Pça.": "praça",
		"Ltda.": "limitada", "Lda.": "limitada", "Cia.": "companhia", "tel.": "telefone", "Tel.": "telefone", "hab.": "habitantes", "ed.": "edição", "obs.": "observação", "Obs.": "observação", "ref.": "referência", "cf.": "conforme", "vs.": "contra", "vs": "contra", "EUA": "Estados Unidos",
		"depto.": "departamento", "Depto.": "departamento", "Dpto.": "departamento", "Jr.": "júnior", "Univ.": "universidade", "Inst.": "instituto", "P.S.": "pós-escrito",
	}
}
