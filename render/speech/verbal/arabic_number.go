package verbal

import "strings"

// arabicForm is what the grammar of Arabic asks of a number.
type arabicForm struct {
	feminine  bool // what is counted is feminine
	oblique   bool // genitive or accusative
	construct bool // what is counted follows
}

// arabicOf reads the form that the grammar gave to a number.
func arabicOf(f form) arabicForm {
	return arabicForm{f.gender == "feminine", strings.Contains(f.inflection, "oblique"), strings.Contains(f.inflection, "construct")}
}

// arabicScales are the names of the powers of a thousand: one, two, in the construct two, and more.
var arabicScales = [...]struct{ one, two, more string }{
	{}, {"ألف", "ألفا", "آلاف"}, {"مليون", "مليونا", "ملايين"}, {"مليار", "مليارا", "مليارات"}, {"تريليون", "تريليونا", "تريليونات"}, {"كوادريليون", "كوادريليونا", "كوادريليونات"},
}

// arabicCardinal returns the words of a number.
func arabicCardinal(digits string, f arabicForm) string {
	if digits = strings.TrimLeft(digits, "0"); digits == "" {
		return "صفر"
	}
	var parts []string
	for power := (len(digits) - 1) / 3; power >= 0; power-- {
		end := len(digits) - 3*power
		n := atoi(digits[max(0, end-3):end])
		if n == 0 {
			continue
		}
		last := strings.Trim(digits[end:], "0") == ""
		if power == 0 {
			parts = append(parts, arabicHundreds(n, f))
			continue
		}
		parts = append(parts, arabicThousands(n, power, arabicForm{oblique: f.oblique, construct: f.construct && last}))
	}
	return strings.Join(parts, " و")
}

// arabicThousands returns the words of so many thousands, millions and so on.
func arabicThousands(n, power int, f arabicForm) string {
	scale := arabicScales[min(power, len(arabicScales)-1)]
	switch {
	case n == 1:
		return scale.one
	case n == 2:
		return arabicDual(scale.two, f)
	}
	words := arabicHundreds(n, arabicForm{oblique: f.oblique, construct: true})
	switch rest := n % 100; {
	case rest >= 3 && rest <= 10:
		return words + " " + scale.more
	case rest > 10 && !f.construct:
		return words + " " + scale.one + "ًا"
	}
	return words + " " + scale.one
}

// arabicDual returns the dual whose construct in the nominative is given: ألفا, ألفان, ألفي, ألفين.
func arabicDual(stem string, f arabicForm) string {
	if f.oblique {
		stem = strings.TrimSuffix(stem, "ا") + "ي"
	}
	if !f.construct {
		stem += "ن"
	}
	return stem
}

// arabicHundreds returns the words of a number below a thousand.
func arabicHundreds(n int, f arabicForm) string {
	words := ""
	rest := n % 100
	switch hundreds := n / 100; hundreds {
	case 0:
		return arabicTens(rest, f)
	case 1:
		words = "مئة"
	case 2:
		words = arabicDual("مئتا", arabicForm{oblique: f.oblique, construct: f.construct && rest == 0})
	default:
		words = [...]string{"ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"}[hundreds-3] + "مئة"
	}
	if rest > 0 {
		words += " و" + arabicTens(rest, f)
	}
	return words
}

// arabicTens returns the words of a number below a hundred. From three to ten it takes the gender that its noun has not.
func arabicTens(n int, f arabicForm) string {
	ones := func(n int) string {
		word := [...]string{"ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"}[n-3]
		if !f.feminine {
			return word + "ة"
		}
		return word
	}
	two := "اثنا"
	if f.feminine {
		two = "اثنتا"
	}
	switch {
	case n == 1 && f.feminine:
		return "واحدة"
	case n == 1:
		return "واحد"
	case n == 2:
		return arabicDual(two, arabicForm{oblique: f.oblique})
	case n == 8 && f.feminine && !f.construct:
		return "ثمانٍ"
	case n <= 10:
		return ones(n)
	case n < 20:
		ten := " عشر"
		if f.feminine {
			ten = " عشرة"
		}
		switch {
		case n == 11 && f.feminine:
			return "إحدى" + ten
		case n == 11:
			return "أحد" + ten
		case n == 12:
			return arabicDual(two, arabicForm{oblique: f.oblique, construct: true}) + ten
		}
		return ones(n-10) + ten
	}
	tens := [...]string{"عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"}[n/10-2]
	if f.oblique {
		tens += "ين"
	} else {
		tens += "ون"
	}
	switch unit := n % 10; {
	case unit == 0:
		return tens
	case unit == 1 && f.feminine:
		return "إحدى و" + tens
	case unit == 1:
		return "واحد و" + tens
	case unit == 2:
		return arabicDual(two, arabicForm{oblique: f.oblique}) + " و" + tens
	case unit == 8 && f.feminine:
		return "ثمانٍ و" + tens
	default:
		return ones(unit) + " و" + tens
	}
}

// arabicDefinite returns the words of a number with the article: الخمسة والعشرين.
func arabicDefinite(words string) string {
	return "ال" + strings.ReplaceAll(words, " و", " وال")
}

// arabicOrdinal returns the words of a place in an order, with the article: الحادي والعشرين.
func arabicOrdinal(n int, feminine, oblique bool) string {
	place := func(n int) string {
		word := [...]string{"الحادي", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"}[n-1]
		if feminine {
			word += "ة"
		}
		return word
	}
	switch {
	case n == 1 && feminine:
		return "الأولى"
	case n == 1:
		return "الأول"
	case n <= 0 || n > 200:
		return arabicDefinite(arabicCardinal(itoa(max(n, 0)), arabicForm{oblique: oblique}))
	case n > 100 && n < 200:
		return arabicOrdinal(n-100, feminine, oblique) + " بعد المئة"
	case n >= 100, n%10 == 0 && n > 10:
		return arabicDefinite(arabicCardinal(itoa(n), arabicForm{oblique: oblique}))
	case n <= 10:
		return place(n)
	case n < 20 && feminine:
		return place(n-10) + " عشرة"
	case n < 20:
		return place(n-10) + " عشر"
	}
	return place(n%10) + " وال" + arabicTens(n-n%10, arabicForm{oblique: oblique})
}

// An arabicNoun is what is counted, in the forms that numbers ask.
type arabicNoun struct {
	one, dual, many, accusative string // dual as the construct is in the nominative
	adjective, tail             string
	feminine, fixed             bool
}

// arabicNounOf reads a noun: "singular:plural+adjective>what follows", where the plural is "=" for a noun that does not change.
func arabicNounOf(spec string) arabicNoun {
	var n arabicNoun
	spec, n.tail, _ = strings.Cut(spec, ">")
	spec, n.adjective, _ = strings.Cut(spec, "+")
	n.one, n.many, _ = strings.Cut(spec, ":")
	stem, feminine := strings.CutSuffix(n.one, "ة")
	n.feminine = feminine || n.one == "قدم"
	n.dual = n.one + "ا"
	n.accusative = n.one + "ًا"
	if feminine {
		n.dual, n.accusative = stem+"تا", n.one
	}
	switch {
	case n.many == "=":
		n.many, n.accusative, n.fixed = n.one, n.one, true
	case n.many == "" && feminine:
		n.many = stem + "ات"
	case n.many == "":
		n.many = n.one + "ات"
	}
	return n
}

// of returns the noun as so many ask, and whether it tells the number by itself.
func (n *arabicNoun) of(count int, oblique bool) (words string, alone bool) {
	adjective := n.adjective
	stem, feminine := strings.CutSuffix(adjective, "ة")
	rest := count % 100
	switch {
	case count == 2 && (!n.fixed || !strings.HasSuffix(n.one, "و")):
		words, alone = arabicDual(n.dual, arabicForm{oblique: oblique}), true
		if feminine {
			adjective = arabicDual(stem+"تا", arabicForm{oblique: oblique})
		} else if adjective != "" {
			adjective = arabicDual(adjective+"ا", arabicForm{oblique: oblique})
		}
	case rest >= 3 && rest <= 10:
		words = n.many
		if adjective != "" && !feminine && !n.fixed {
			adjective += "ة"
		}
	case rest > 10:
		words = n.accusative
		if adjective != "" && !feminine && !n.fixed {
			adjective += "ًا"
		}
	default:
		words = n.one
	}
	if adjective != "" {
		words += " " + adjective
	}
	if count == 1 {
		alone = true
		if words += " واحد"; n.feminine {
			words += "ة"
		}
	}
	if n.tail != "" {
		words += " " + n.tail
	}
	return words, alone
}
