package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// turkishOwn says what only Turkish writes so.
func turkishOwn(s *scanner, at int) found {
	switch r := s.at(at); {
	case r >= '0' && r <= '9':
		if !s.numberBegins(at) {
			return nothing
		}
		return s.oneOf(at, turkishPhone, turkishHours, turkishSeason, turkishScore, turkishPoint, crossed, longRun)
	case r == '%' || r == '‰':
		return turkishPercent(s, at)
	case r == '-' || r == '−':
		if b := s.before(at); b == 0 || b == ' ' || b == '(' {
			s.say(s.lang.minus)
			return turkishPercent(s, at+utf8.RuneLen(r))
		}
	case r == '(' || r == '+':
		return turkishPhone(s, at)
	case unicode.IsUpper(r) && s.begins(at):
		return turkishCapitals(s, at)
	}
	return nothing
}

// turkishPercent says %10, %10-15 and ‰5: the sign stands before the number.
func turkishPercent(s *scanner, at int) found {
	word := "yüzde"
	switch r := s.at(at); {
	case r == '‰':
		word = "binde"
	case r != '%':
		return nothing
	}
	next := s.space(at + utf8.RuneLen(s.at(at)))
	if b := s.before(at); b >= '0' && b <= '9' || next > at+1 && b == ' ' && s.at(at-1) == ' ' && s.numberEnds(at) {
		return nothing
	}
	q, end := s.number(next)
	if end < 0 || !s.ends(end) {
		return nothing
	}
	s.say(word)
	s.amount(q, form{})
	if dash := s.at(end); dash == '-' || dash == '–' {
		after := end + utf8.RuneLen(dash)
		if s.at(after) == '%' {
			after++
		}
		if to, last := s.number(after); last > 0 && s.ends(last) && less(q, to) {
			s.say(s.lang.to)
			s.amount(to, form{})
			end = last
		}
	}
	return found{end, Percent}
}

// numberEnds reports whether a number ends before the spaces before a place.
func (s *scanner) numberEnds(at int) bool {
	return unicode.IsDigit(lastRune(strings.TrimRight(s.text[:at], " \u00A0")))
}

// turkishHours says 14.30 and 09.00-17.00.
func turkishHours(s *scanner, at int) found {
	c, end := s.turkishHour(at)
	if end < 0 {
		return nothing
	}
	dash := s.at(end)
	if dash == '-' || dash == '–' {
		if to, last := s.turkishHour(end + utf8.RuneLen(dash)); last > 0 {
			s.between(func() { s.clock(c) }, func() { s.clock(to) })
			return found{last, Time}
		}
	}
	if s.text[at:end][len(s.text[at:end])-3] == ':' { // the core knows it
		return nothing
	}
	r := s.at(end)
	called := lists("|saat|saati|sabah|akşam|gece|öğlen|öğle|bugün|yarın|dün|tsi|", s.wordBefore(at))
	if !called && r != '\'' && r != '’' && (end-at < 5 || c.minute%5 > 0) || lists("|sürüm|sürümü|versiyon|madde|android|ios|windows|", s.wordBefore(at)) {
		return nothing
	}
	s.clock(c)
	return found{end, Time}
}

// turkishHour returns the time at a place, and where it ends; or -1.
func (s *scanner) turkishHour(at int) (c clock, end int) {
	hour, next := s.run(at)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 || s.at(next) != '.' && s.at(next) != ':' {
		return c, -1
	}
	minute, end := s.run(next + 1)
	if len(minute) != 2 || minute > "59" || !s.ends(end) || s.mark(end, ".,:/") >= 0 || s.at(end) == '%' {
		return c, -1
	}
	return clock{hour: atoi(hour), minute: atoi(minute), minutes: true}, end
}

// turkishSeason says 2025-26, 2025/26 and 2025-2026: two years, one behind the other.
func turkishSeason(s *scanner, at int) found {
	a, b, end := s.season(at)
	if b == "" {
		return nothing
	}
	s.cardinal(a, form{})
	s.cardinal(b, form{})
	return found{end, Year}
}

// turkishScore says 2-3 before a word of a match.
func turkishScore(s *scanner, at int) found {
	a, b, end := s.dashed(at)
	if b == "" {
		return nothing
	}
	word := strings.ToLower(s.word(s.space(end)))
	match := false
	for _, stem := range [...]string{"yen", "kazan", "kaybet", "mağlup", "galip", "bit", "sona", "berabere", "öne", "skor", "önde", "geride", "tamamla", "sonuç"} {
		match = match || strings.HasPrefix(word, stem)
	}
	if lists("|boeing|airbus|", s.wordBefore(at)) {
		match = true
	}
	if r := s.at(end); !match && r != '\'' && r != '’' {
		return nothing
	}
	s.cardinal(a, form{})
	s.cardinal(b, form{})
	return found{end, Ratio}
}

// turkishPoint says 18.2, of a version.
func turkishPoint(s *scanner, at int) found {
	if r, end := s.number(at); end > 0 && r.grouped {
		return nothing
	}
	return pointNumber(s, at)
}

// turkishPhone says 0212 555 12 34, (0212) 555 12 34 and +90 532 555 12 34: each group as a number.
func turkishPhone(s *scanner, at int) found {
	i := at
	if s.at(i) == '+' {
		i++
	}
	plus := i > at
	var groups []string
	end := at
	for len(groups) < 6 {
		bracket := s.at(i) == '('
		if bracket {
			i++
		}
		group, next := s.run(i)
		if group == "" || len(group) > 4 {
			break
		}
		if bracket {
			if s.at(next) != ')' {
				return nothing
			}
			next++
		}
		groups, end = append(groups, group), next
		i = next
		if r := s.at(i); r == ' ' || r == '-' || r == '\u00A0' {
			i += utf8.RuneLen(r)
		} else if r != '(' && !bracket {
			break
		}
	}
	lengths := "|" + shape(groups) + "|"
	known := strings.Contains("|4322|13322|434|1334|", lengths) && len(groups) > 1 && groups[0][0] == '0' || plus && strings.Contains("|23322|2334|", lengths)
	if !known || !s.ends(end) {
		return nothing
	}
	if plus {
		s.say(s.lang.plus)
	}
	for k, group := range groups {
		if k > 0 && groups[k-1] != "0" {
			s.out = append(s.out, ',')
		}
		for len(group) > 1 && group[0] == '0' {
			s.say("sıfır")
			group = group[1:]
		}
		s.cardinal(group, form{})
	}
	return found{end, Telephone}
}

// turkishOrders reports whether what follows a full stop is what an ordinal number counts.
func (s *scanner) turkishOrders(at int) bool {
	next := s.space(at)
	r := s.at(next)
	if next == at || !unicode.IsLetter(r) {
		return false
	}
	if unicode.IsLower(r) {
		return true
	}
	word := s.word(next)
	return lists("|dünya|lig|bölge|cadde|sokak|ordu|kolordu|tümen|tugay|olağan|olağanüstü|uluslararası|ulusal|milli|millî|asliye|ağır|sulh|icra|iş|idare|hukuk|ceza|daire|dönem|yasama|yargı|köprü|boğaz|levent|cumhuriyet|meşrutiyet|balkan|haçlı|genel|türk|istanbul|ankara|izmir|antalya|altın|kitap|film|murad|murat|selim|mehmed|mehmet|mustafa|ahmed|ahmet|mahmud|mahmut|osman|süleyman|bayezid|beyazıt|abdülhamid|abdülhamit|abdülmecid|abdülaziz|kılıçarslan|alaeddin|elizabeth|charles|louis|katerina|petro|nikola|wilhelm|leo|benedikt|jean|felipe|carlos|abbas|ramses|ordu|inönü|viyana|kuşatma|"+
		strings.ToLower(regnal), word)
}

// turkishCapitals says II. Abdülhamid, XXI. yüzyıl and Louis XIV, whose number is said before the name, and No: 5.
func turkishCapitals(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	if n := roman(word); n > 0 && s.at(end) == '.' && s.turkishOrders(end+1) && (len(word) > 1 || n <= 10 && lists("|dünya|yüzyıl|yüzyılda|yüzyılın|abdülhamid|murad|selim|mehmed|mahmud|ahmed|mustafa|osman|bölüm|kısım|kolordu|ordu|balkan|meşrutiyet|"+strings.ToLower(regnal), s.word(s.space(end+1)))) {
		s.say(turkishJoin(s.turkishWords(itoa(n)), "inci"))
		return found{end + 1, Roman}
	}
	if next := s.space(end); next > end && strings.Contains(regnal, "|"+word+"|") {
		if number := s.word(next); roman(number) > 0 && s.ends(next+len(number)) && (len(number) > 1 || strings.Contains("IVX", number)) {
			s.say(turkishJoin(s.turkishWords(itoa(roman(number))), "inci"))
			s.say(word)
			return found{next + len(number), Roman}
		}
	}
	if (word == "TL" || word == "TRY") && s.before(at) == '/' { // dolar/TL 41,25
		s.spellOut(word)
		return found{end, Letters}
	}
	if (word == "No" || word == "Nu") && (s.at(end) == ':' || s.at(end) == '.') {
		if d, _ := s.digitAt(s.space(end + 1)); d >= 0 {
			s.say("numara")
			return found{end + 1, Abbreviation}
		}
	}
	return nothing
}

func turkishAbbreviations() map[string]string {
	return map[string]string{
		"Dr.": "doktor", "Prof.": "profesör", "Doç.": "doçent", "Av.": "avukat", "Sn.": "sayın", "Op.": "operatör", "Uzm.": "uzman", "Yrd.": "yardımcı", "Öğr.": "öğretim", "Gör.": "görevlisi", "Arş.": "araştırma",
		"Alb.": "albay", "Gen.": "general", "Org.": "orgeneral", "Korg.": "korgeneral", "Tümg.": "tümgeneral", "Tuğg.": "tuğgeneral", "Yzb.": "yüzbaşı", "Bnb.": "binbaşı", "Yb.": "yarbay", "Hz.": "hazreti",
		"Ecz.": "eczacı", "Müh.": "mühendis", "Bşk.": "başkan", "Md.": "müdür", "Müd.": "müdürlüğü", "vb.": "ve benzeri", "vs.": "vesaire", "vd.": "ve diğerleri", "örn.": "örneğin", "Örn.": "örneğin",
		"bkz.": "bakınız", "Bkz.": "bakınız", "krş.": "karşılaştırınız", "yy.": "yüzyıl", "M.Ö.": "milattan önce", "MÖ": "milattan önce", "M.S.": "milattan sonra",
		"Cad.": "caddesi", "Cd.": "caddesi", "Sok.": "sokak", "Sk.": "sokak", "Mah.": "mahallesi", "Mh.": "mahallesi", "Apt.": "apartmanı", "Blv.": "bulvarı", "No.": "numara", "Tel.": "telefon", "Tel": "telefon",
		"A.Ş.": "anonim şirketi", "AŞ": "anonim şirketi", "Ltd. Şti.": "limitet şirketi", "Ltd.": "limitet", "Şti.": "şirketi", "Üniv.": "üniversitesi", "Fak.": "fakültesi", "Enst.": "enstitüsü", "çev.": "çeviren", "Çev.": "çeviren",
		"maks.": "maksimum", "max.": "maksimum", "min.": "minimum", "yak.": "yaklaşık", "St.": "sent", "TSİ": "Türkiye saatiyle", "a.g.e.": "adı geçen eser",
		"T.C.": "Türkiye Cumhuriyeti", "TL": "lira", "s.": "sayfa", "dk.": "dakika", "sn.": "saniye", "sa.": "saat",
	}
}
