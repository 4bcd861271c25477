package verbal

import (
	"strings"
	"unicode/utf8"
)

// polishCombined returns a number as the beginning of a word: "dwudziestopięcio" in "dwudziestopięcioletni".
func polishCombined(n int) string {
	small := [...]string{"", "jedno", "dwu", "trzy", "cztero", "pięcio", "sześcio", "siedmio", "ośmio", "dziewięcio", "dziesięcio", "jedenasto", "dwunasto", "trzynasto", "czternasto", "piętnasto", "szesnasto", "siedemnasto", "osiemnasto", "dziewiętnasto"}
	tens := [...]string{"", "", "dwudziesto", "trzydziesto", "czterdziesto", "pięćdziesięcio", "sześćdziesięcio", "siedemdziesięcio", "osiemdziesięcio", "dziewięćdziesięcio"}
	hundreds := [...]string{"", "stu", "dwustu", "trzystu", "czterystu", "pięciuset", "sześciuset", "siedmiuset", "ośmiuset", "dziewięciuset"}
	begin := ""
	if n >= 1000 {
		if begin = "tysiąc"; n >= 2000 {
			begin = polishCombined(n/1000) + "tysięczno"
		}
		n %= 1000
	}
	if h := n / 100; h > 0 {
		begin += hundreds[h]
	}
	if low := n % 100; low < 20 {
		return begin + small[low]
	}
	return begin + tens[n%100/10] + small[n%10]
}

// polishDecline declines what is counted: a noun, and the adjectives behind it.
func polishDecline(n names, plural bool, c kase) string {
	switch {
	case c == nominative || n.one == n.few:
		return n.one
	case c == genitive && plural:
		return n.more
	case c == genitive:
		return n.rest
	}
	source := n.few
	if !plural {
		source = n.rest
	}
	words := strings.Fields(source)
	ones := strings.Fields(n.one)
	if len(ones) != len(words) {
		return source
	}
	for i, word := range words {
		adjective := i > 0 || strings.HasSuffix(n.more, "ych")
		if i > 0 && word == ones[i] {
			break // na godzinę, Celsjusza
		}
		words[i] = polishWord(word, ones[i], adjective, plural, n.gender == "feminine", c)
	}
	return strings.Join(words, " ")
}

// polishWord declines one word, by its nominative in the plural or its genitive in the singular.
func polishWord(word, one string, adjective, plural, feminine bool, c kase) string {
	stem := word
	if last := lastRune(word); strings.ContainsRune("yeaiu", last) {
		stem = strings.TrimSuffix(word, string(last))
	}
	ending := ""
	switch {
	case plural && adjective:
		ending = map[kase]string{dative: "ym", instrumental: "ymi", locative: "ych"}[c]
	case plural:
		if strings.HasSuffix(word, "i") && !strings.HasSuffix(word, "ki") && !strings.HasSuffix(word, "gi") {
			stem = word // dni
		}
		ending = map[kase]string{dative: "om", instrumental: "ami", locative: "ach"}[c]
	case adjective && feminine:
		return strings.TrimSuffix(one, "a") + map[kase]string{dative: "ej", accusative: "ą", instrumental: "ą", locative: "ej"}[c]
	case adjective:
		if c == accusative {
			return one
		}
		return strings.TrimSuffix(word, "ego") + map[kase]string{dative: "emu", instrumental: "ym", locative: "ym"}[c]
	case feminine && (c == accusative || c == instrumental):
		return strings.TrimSuffix(one, "a") + map[kase]string{accusative: "ę", instrumental: "ą"}[c]
	case c == accusative:
		return one
	case c == instrumental:
		if ending = "em"; strings.HasSuffix(stem, "k") || strings.HasSuffix(stem, "g") {
			ending = "iem"
		}
	case c == locative && strings.HasSuffix(stem, "r"):
		ending = "ze"
	default:
		return word
	}
	return stem + ending
}

// polishCounts returns the gender of what is counted, and the case where its ending tells it.
func polishCounts(digits, first, second string) (gender string, c kase) {
	gender = "masculine"
	noun := first
	if hasAny(first, "ych", "ich", "nych", "we", "ne", "kie", "nie", "owa", "na", "ska", "owe", "ny", "ski", "owy", "ymi", "imi") && utf8.RuneCountInString(first) > 3 && utf8.RuneCountInString(second) > 2 && !lists("|dnie|tygodnie|stopnie|godziny|rany|strony|tony|kobiety|", first) {
		if hasAny(first, "ych", "ich", "owe", "ne", "kie", "owa", "lna", "czna", "ska", "ski", "owy", "ymi", "imi") {
			noun = second
		}
	}
	switch {
	case utf8.RuneCountInString(noun) < 3 || lists("|lub|albo|przy|bez|dla|gdzie|jak|jest|oraz|razy|nich|nam|wam|sam|tam|oni|już|czy|się|ale|nie|była|było|były|są|ma|zł|", noun):
		return gender, nominative
	case hasAny(noun, "ami"):
		c = instrumental
	case hasAny(noun, "ach") && utf8.RuneCountInString(noun) > 4 && noun != "gmach" && noun != "zamach":
		c = locative
	case hasAny(noun, "om") && utf8.RuneCountInString(noun) > 4 && noun != "atom":
		c = dative
	}
	n := atoi(digits[max(0, len(digits)-2):])
	few := n%10 > 1 && n%10 < 5 && (n < 12 || n > 14)
	switch {
	case digits == "1":
		switch {
		case hasAny(noun, "mężczyzna", "kolega", "poeta", "artysta", "sędzia"):
		case hasAny(noun, "ość", "część", "noc", "powieść", "wieś", "kość"):
			gender = "feminine"
		case hasAny(noun, "a"):
			gender = "feminine"
		case hasAny(noun, "ę", "ą"):
			if gender = "feminine"; hasAny(noun, "ą") {
				c = instrumental
			} else {
				c = accusative
			}
		case hasAny(noun, "o", "e", "um"):
			gender = "neuter"
		}
	case polishPersonal(noun) && c == nominative:
		gender = "masculine-personal"
		if few {
			c = genitive // dwóch policjantów
		}
	case n%10 == 2 && few && polishFeminine(noun):
		gender = "feminine"
	}
	return gender, c
}

// polishFeminine reports whether the plural of a noun seems feminine.
func polishFeminine(noun string) bool {
	return hasAny(noun, "cje", "sje", "zje", "ości", "ęści", "inie", "ice", "yny", "iny", "ówki", "antki", "istki", "ystki") && !hasAny(noun, "magazyny", "terminy", "kominy", "festyny", "rubiny", "kaganiny", "uncje") ||
		lists("|osoby|kobiety|godziny|minuty|sekundy|doby|noce|strony|tony|książki|gminy|szkoły|firmy|spółki|grupy|drużyny|bramki|rundy|partie|ustawy|umowy|ulice|drogi|linie|stacje|armie|bomby|rakiety|próby|ofiary|oferty|miny|mile|uncje|gwiazdy|płyty|piosenki|role|córki|siostry|matki|żony|nagrody|zasady|sprawy|zmiany|kwestie|wersje|teorie|pary|połowy|części|opcje|wyspy|rzeki|góry|planety|sztuki|karty|kary|szanse|pensje|raty|kopiejki|stopy|dekady|kolejki|wygrane|porażki|bitwy|wojny|łodzie|sieci|powieści|litery|baterie|ciężarówki|kamery|lampy|butelki|pielęgniarki|nauczycielki|dziewczyny|dziewczynki|studentki|kwoty|gazety|monety|rakiety|planety|toalety|opony|korony|ikony|szklanki|piosenki|karetki|łazienki|bramki|kartki|paczki|półki|torebki|minutki|kolumny|wieże|plaże|stacje|dzielnice|granice|tablice|lekcje|", noun)
}

// polishPersonal reports whether a noun in the genitive of the plural names men or people of both sexes.
func polishPersonal(noun string) bool {
	return hasAny(noun, "antów", "istów", "ystów", "cieli", "owców", "ńców", "enerów", "ektorów", "natorów", "logów") && !hasAny(noun, "wariantów", "brylantów", "diamentów", "krańców", "tańców", "owców", "katalogów", "dialogów", "prologów", "detektorów", "sektorów", "kontenerów", "projektorów", "generatorów", "reflektorów", "pierścieli") ||
		lists("|ludzi|mężczyzn|chłopców|policjantów|żołnierzy|posłów|senatorów|lekarzy|piłkarzy|uczniów|studentów|zawodników|pracowników|mieszkańców|górników|strażaków|ratowników|uczestników|kandydatów|ministrów|prezydentów|dziennikarzy|pacjentów|pasażerów|kierowców|obywateli|europosłów|radnych|rannych|zabitych|chorych|członków|ekspertów|naukowców|sędziów|prokuratorów|prawników|turystów|imigrantów|migrantów|uchodźców|cudzoziemców|polaków|niemców|rosjan|ukraińców|widzów|klientów|graczy|podejrzanych|oskarżonych|zatrzymanych|poszkodowanych|bezrobotnych|kolarzy|skoczków|biegaczy|zakładników|jeńców|terrorystów|dyplomatów|przedsiębiorców|rolników|nauczycieli|aktorów|synów|braci|kolegów|panów|księży|biskupów|autorów|wyborców|świadków|sprawców|napastników|nastolatków|seniorów|emerytów|", noun)
}
