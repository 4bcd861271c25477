package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// arabicPrefixed says a number behind a particle that is written with it: و5, بـ20%, الـ21.
func arabicPrefixed(s *scanner, at int) found {
	written := s.word(at)
	end := at + len(written)
	particle := strings.ReplaceAll(written, "ـ", "")
	r := s.at(end)
	if !unicode.IsDigit(r) && r != '%' && r != '$' && r != '€' && r != '£' && r != '@' && r != '#' && (r < 'A' || r > 'Z') || !lists("|و|ف|ب|ل|ك|ال|لل|بال|وال|ول|وب|فب|كال|ولل|وبال|فال|", particle) {
		return nothing
	}
	bare := strings.TrimPrefix(strings.TrimPrefix(particle, "و"), "ف")
	if strings.HasSuffix(bare, "ال") || bare == "لل" {
		return s.arabicArticle(at, end, particle)
	}
	before := s.text[:at]
	if bare == "" { // and: as the number before it
		before = strings.TrimRightFunc(before, func(r rune) bool { return unicode.IsDigit(r) || unicode.IsSpace(r) || unicode.IsPunct(r) })
	}
	head := s.wordBefore(len(before)) + " "
	if bare != "" {
		head = bare + " "
	}
	rest := s.text[end:min(len(s.text), end+200)]
	for !utf8.ValidString(rest[max(0, len(rest)-3):]) && len(rest) > 3 && utf8.ValidString(s.text[end:end+3]) {
		rest = rest[:len(rest)-1]
	}
	inner := scanner{Verbalizer: s.Verbalizer, text: head + rest}
	m := inner.recognise(len(head))
	if m.end <= len(head) || len(inner.out) == 0 {
		return nothing
	}
	s.out = append(append(s.out, particle...), inner.out...)
	return found{end + m.end - len(head), m.class}
}

// arabicArticle says a number with the article: القرن الـ21 is a place in an order, الدول الـ15 a number.
func (s *scanner) arabicArticle(at, number int, particle string) found {
	q, end := s.number(number)
	if end < 0 || !q.integer() || len(q.whole) > 9 {
		return nothing
	}
	percent := s.at(end) == '%'
	if !s.ends(end) {
		return nothing
	}
	before := s.wordBefore(at)
	next := s.word(s.space(end))
	noun, definite := strings.CutPrefix(strings.TrimPrefix(before, "و"), "ال")
	if rest, ok := strings.CutPrefix(before, "لل"); ok {
		noun, definite = rest, true
	}
	if rest, ok := strings.CutPrefix(before, "بال"); ok {
		noun, definite = rest, true
	}
	plural := strings.HasSuffix(noun, "ات") || strings.HasSuffix(noun, "ين") && len(noun) > 8 || strings.HasSuffix(noun, "ون") && len(noun) > 8 ||
		lists("|أيام|أعوام|أشهر|شهور|أسابيع|دول|أعضاء|أشخاص|دقائق|رهائن|بلدان|مدن|قتلى|جرحى|أطفال|رجال|نساء|جنود|أسرى|عقود|قرون|نقاط|بنود|منتخبات|أندية|فرق|ضحايا|مقاعد|أقاليم|مناطق|", noun)
	class := Cardinal
	words := ""
	switch n := atoi(q.whole); {
	case definite && !plural && !percent && n > 0 && n < 200:
		words, class = arabicOrdinal(n, strings.HasSuffix(noun, "ة") || noun == "ذكرى", true), Ordinal
	case definite && plural:
		words = arabicDefinite(arabicCardinal(q.whole, arabicForm{feminine: arabicGender(noun, 3) == "feminine", oblique: true}))
	default:
		gender := ""
		if next != "" && !lists(arabicFollowing, next) && next[0] > 0x80 && s.space(end) > end {
			gender = arabicGender(next, n)
		}
		words = arabicDefinite(arabicCardinal(q.whole, arabicForm{feminine: gender == "feminine", oblique: true, construct: gender != ""}))
	}
	if percent {
		words += " " + s.lang.percent
		end++
		class = Percent
	}
	if strings.HasSuffix(particle, "لل") { // لل is what is left of ل and ال
		words = strings.TrimPrefix(words, "ال")
	} else {
		particle = strings.TrimSuffix(particle, "ال")
	}
	s.say(particle + words)
	return found{end, class}
}
