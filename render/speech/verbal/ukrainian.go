package verbal

import "unicode/utf8"

// ukrainian is Ukrainian.
func ukrainian() *language {
	e := ukrainianNumbers()
	g := &slavic{
		governs: kasesOf(ukrainianGoverns),
		locals:  "|в|у|на|о|об|при|", joins: "|і|й|та|або|чи|",
		cardinal: func(_ *Verbalizer, digits, gender string, c kase) string { return e.cardinal(digits, gender, c) },
		ordinal:  func(_ *Verbalizer, digits, gender string, c kase) string { return e.ordinal(digits, gender, c) },
		decimals: e.decimals, decline: e.decline, lone: easternLone, counts: ukrainianCounts,
		combine:  func(digits string) string { return e.combined(atoi(digits), false) },
		endings:  endingsOf(ukrainianAgreement),
		numbered: "|світов|квартал|ступен|скликан|з'їзд|з’їзд|груп|клас|тур|етап|частин|половин|півріч|місц|ліг|дивізіон|розряд|категор|сесі|чемпіонат|фестивал|відділ|період|тисячоліт|курс|",
		scales:   e.scales, coins: ukrainianCoins(), nouns: ukrainianNouns(), places: ukrainianPlaces(), unitNames: ukrainianUnits(),
		dotted: "|хв|сек|год|міс|тиж|дн|унц|кар|гал|", by: "на", each: "за", placeCases: kasesOf("locative по; instrumental за під"), from: "від", to: "до", since: "з", until: "по", untilCase: accusative,
		year: "рік|року|року|рік|роком|році|роки|років|рокам|роки|роками|роках",
		years: map[string]yearForm{
			"рік": {c: nominative}, "року": {c: genitive}, "році": {c: locative}, "роком": {c: instrumental}, "*": {c: locative},
			"роки": {c: nominative, plural: true}, "років": {c: genitive, plural: true}, "роках": {c: locative, plural: true},
			"рокам": {c: dative, plural: true}, "роками": {c: instrumental, plural: true},
			"р.": {short: true}, "рр.": {short: true, plural: true}, "рр": {short: true, plural: true},
		},
		centuries: ukrainianCenturies(), clock: ukrainianClock(e), listed: ukrainianHour(e),
		dayGender: "neuter",
		dayCases:  kasesOf("accusative на по за під; dative к; instrumental між перед; locative о об :о :об :в :у"),
		away:      "|від|північніше|південніше|східніше|західніше|", decadeWords: "рок|рік|рр|", feminines: "|війн|груп|ліг|част|категор|", percentAdjective: "відсотков ий ого ому им а ої ій у ою е і их ими", versions: "|версія|версії|версію|версією|",
		hours: "|в|у|о|об|до|з|після|близько|на|від|",
	}
	return g.language(&language{
		tag: "uk", minus: "мінус", point: "крапка", to: "до", times: "помножити на", equals: "дорівнює", plus: "плюс", over: "на", and: "і",
		dash: "дефіс", slash: "слеш", dot: "крапка", at: "равлик", hash: "хештег", underscore: "нижнє підкреслення",
		parts: func(s *scanner, whole, over, under string) {
			e.parts(s, whole, over, under, names{rest: "з половиною"}, names{one: "третина", few: "третини", more: "третин", rest: "третини"}, names{one: "чверть", few: "чверті", more: "чвертей", rest: "чверті"})
		},
		ratio: slavicRatio("до", genitive, "|рахунок|рахунком|рахунку|перемогла|переміг|перемогли|перемогою|перемогу|виграв|виграла|виграли|програв|програла|програли|обіграв|обіграла|обіграли|поступилася|поступився|зіграли|зіграла|нічия|нічию|розгромила|матч|матчі|", g),
		roman: g.rulers(ukrainianMen, ukrainianWomen,
			map[string]kase{"": nominative, "й": nominative, "ь": nominative, "о": nominative, "а": genitive, "я": genitive, "у": dative, "ю": dative, "ові": dative, "еві": dative, "єві": dative, "ом": instrumental, "ем": instrumental, "єм": instrumental, "і": locative, "ї": locative},
			map[string]kase{"а": nominative, "я": nominative, "и": genitive, "ї": genitive, "і": dative, "у": accusative, "ю": accusative, "ою": instrumental, "єю": instrumental}),
		scales: map[string]int{"млн": 6, "млрд": 9, "трлн": 12, "тис": 3},
		signs:  map[string]string{"грн": "UAH", "грн.": "UAH", "руб.": "RUB", "дол.": "USD", "дол": "USD"},
		units: map[string]string{"г": "mass-gram", "т": "mass-tonne", "°С": "temperature-celsius", "кв. м": "area-square-meter", "кв.м": "area-square-meter", "кв. км": "area-square-kilometer",
			"куб. м": "volume-cubic-meter", "куб.м": "volume-cubic-meter", "сек": "duration-second", "хв": "duration-minute", "Гбіт": "digital-gigabit", "Мбіт": "digital-megabit", "кбіт": "digital-kilobit",
			"кВт·год": "energy-kilowatt-hour", "кВт-год": "energy-kilowatt-hour", "кВтг": "energy-kilowatt-hour", "р": "", "ст": "", "Б": "", "б": "", "акра": "", "фута": "", "дюйма": "", "ярда": "", "милі": "", "пінти": "",
			"10-ліття": "", "в. п.": "в. п.", "в.п.": "в. п.", "п. п.": "в. п.", "п.п.": "в. п.", "к. с.": "power-horsepower", "к.с.": "power-horsepower", "л. с.": "power-horsepower"},
		stops:       "–",
		letterWords: "авзійосутяВКАСНБУОІЯЗ",
		notMonths:   "|лист|бер|лип|вер|трав|серп|",
		callWords:   "|тел|телефон|телефону|телефоном|номер|номером|",
		romanWords:  "|вік|столітт|глав|розділ|част|том|книг|фаз|тип|клас|груп|додат|епізод|акт|рів|ступ|категорі|таблиц|",
		symbols: map[string]string{"&": "і", "%": "відсотків", "#": "номер", "№": "номер", "§": "параграф", "©": "копірайт", "®": "зареєстрований знак", "™": "торговельна марка", "°": "градусів",
			"×": "помножити на", "÷": "поділити на", "±": "плюс-мінус", "~": "приблизно", "≈": "приблизно", "<": "менше", ">": "більше", "≤": "не більше", "≥": "не менше", "≠": "не дорівнює", "√": "корінь із", "∞": "нескінченність", "π": "пі", "→": "стрілка", "?": "знак питання", "=": "дорівнює"},
		abbreviations: texts(ukrainianAbbreviations),
		titles:        "|ім.|св.|т. зв.|т.зв.|див.|пор.|напр.|т. к.|в т. ч.|у т. ч.|в. о.|в.о.|бл.|",
		acronyms:      "|НАТО|ЮНЕСКО|ОПЕК|УЄФА|ОБСЄ|ООН|АЕС|ЗАЕС|ЧАЕС|МАГАТЕ|ТЕЦ|НАБУ|БРІКС|НАСА|ФІФА|ЮНІСЕФ|СНІД|НАЗК|ДЕК|НЕ|ТА|НА|ПО|ЗА|МИ|ВИ|ТИ|ДО|ЩО|ЦЕ|ЯК|NASA|NATO|UNESCO|OPEC|UEFA|UNICEF|COVID|AIDS|VIP|OK|",
		letters: lettersOf("А а Б бе В ве Г ге Ґ ґе Д де Е е Є є Ж же З зе И и І і Ї ї Й йот К ка Л ел М ем Н ен О о П пе Р ер С ес Т те У у Ф еф Х ха Ц це Ч че Ш ша Щ ща Ю ю Я я " +
			"A ей B бі C сі D ді E і F еф G джі H ейч I ай J джей K кей L ел M ем N ен O оу P пі Q кʼю R ар S ес T ті U ю V ві W дабл-ю X ікс Y вай Z зет"),
	})
}

// ukrainianCenturies are the words for century.
func ukrainianCenturies() map[string]yearForm {
	const hundred = "століття|століття|століттю|століття|століттям|столітті|століття|століть|століттям|століття|століттями|століттях"
	all := map[string]yearForm{
		"ст.": {short: true, full: hundred, gender: "neuter"}, "століть": {c: genitive, plural: true, gender: "neuter"}, "століттях": {c: locative, plural: true, gender: "neuter"},
		"вік": {c: nominative, gender: "masculine"}, "віку": {c: genitive, gender: "masculine"}, "віці": {c: locative, gender: "masculine"}, "віком": {c: instrumental, gender: "masculine"},
	}
	for _, stem := range [...]string{"століт", "сторіч"} {
		soft := "т"
		if stem == "сторіч" {
			soft = "ч"
		}
		for end, c := range map[string]kase{"я": genitive, "ю": dative, "ям": instrumental, "і": locative} {
			all[stem+soft+end] = yearForm{c: c, gender: "neuter", first: end == "я"}
		}
	}
	return all
}

// ukrainianClock says 14:30 as "чотирнадцята тридцять", and 14:00 as "чотирнадцята година".
func ukrainianClock(e *easternNumbers) func(s *scanner, t clock, c kase) {
	return func(s *scanner, t clock, c kase) {
		c = c.plain()
		switch {
		case t.hour == 0:
			s.say("нуль годин")
		default:
			s.say(e.ordinal(itoa(t.hour), "feminine", c))
			if t.minute == 0 && !t.seconds && c == nominative {
				s.say("година")
			}
		}
		if t.minute > 0 || t.seconds {
			if t.minute < 10 {
				s.say("нуль")
			}
			if t.minute > 0 {
				s.say(e.cardinal(itoa(t.minute), "feminine", nominative))
			}
		}
		if t.seconds {
			n := names{one: "секунда", few: "секунди", more: "секунд", rest: "секунди", gender: "feminine"}
			s.say(e.cardinal(itoa(t.second), "feminine", nominative))
			s.say(e.form(t.second, n, nominative))
		}
	}
}

// ukrainianHour says the hour of "о 9 годині" and "о 9 ранку".
func ukrainianHour(e *easternNumbers) recogniser {
	return func(s *scanner, at int) found {
		digits, end := s.run(at)
		if len(digits) == 0 || len(digits) > 2 || atoi(digits) > 24 || atoi(digits) == 0 || !s.numberBegins(at) || !s.ends(end) {
			return nothing
		}
		before, _ := s.tokenBefore(at)
		first, _ := s.behind(end)
		c := map[string]kase{"о": locative, "об": locative, "в": locative, "у": locative, "до": genitive, "на": accusative, "після": genitive, "близько": genitive, "з": genitive, "від": genitive}[before]
		switch {
		case (before == "о" || before == "об") && !hasAny(first, "ах", "ях", "году"):
		case first == "годині":
			c = locative
		case first == "ранку" || first == "вечора" || first == "дня" || first == "ночі":
			if c == nominative || first == "дня" && before != "о" && before != "об" {
				return nothing
			}
		default:
			return nothing
		}
		s.say(e.ordinal(digits, "feminine", c))
		return found{end, Time}
	}
}

// ukrainianCounts returns the gender of what is counted, and the case where its ending tells it.
func ukrainianCounts(digits, first, second string) (gender string, c kase) {
	gender = "masculine"
	noun := first
	if hasAny(first, "их", "іх", "і", "ий", "ого", "ої", "ій", "ими", "им", "а", "е", "у") && len(first) > 6 && second != "" && len(second) > 6 && !ukrainianFeminine(first) {
		if hasAny(first, "их", "іх", "ий", "ого", "ої", "ими", "ні", "ські", "ві", "на", "ська", "ова", "не", "ське", "ну", "ську", "ову") {
			noun = second
		}
	}
	length := utf8.RuneCountInString(noun)
	switch {
	case length < 3 || lists("|або|при|без|для|де|як|що|вони|нас|них|там|нам|вам|сам|всім|усім|вже|ще|це|із|до|по|рази|", noun):
		return gender, nominative
	case hasAny(noun, "ами", "ями") && length > 4:
		c = instrumental
	case hasAny(noun, "ах", "ях") && length > 3 && !hasAny(noun, "страх", "крах"):
		c = locative
	case hasAny(noun, "ам", "ям") && length > 4 && !hasAny(noun, "реклам", "драм", "грам", "програм", "панорам", "храм"):
		c = dative
	}
	n := atoi(digits[max(0, len(digits)-2):])
	switch {
	case n%10 == 2 && n != 12:
		if ukrainianFeminine(noun) {
			gender = "feminine"
		}
	case n%10 == 1 && n != 11:
		switch {
		case hasAny(noun, "ість", "асть", "ніч", "чверть", "подорож", "зустріч", "річ", "мережа", "жертва"):
			gender = "feminine"
		case hasAny(noun, "євро"):
		case hasAny(noun, "ння", "ття", "ччя", "о", "е", "є", "мʼя", "м’я", "м'я"):
			gender = "neuter"
		case hasAny(noun, "а", "я") && !hasAny(noun, "суддя"):
			gender = "feminine"
		case hasAny(noun, "у", "ю") && !hasAny(noun, "року", "дому", "разу"):
			gender, c = "feminine", accusative
		case hasAny(noun, "и", "ї", "ості"):
			gender, c = "feminine", genitive
		}
	}
	return gender, c
}

// ukrainianFeminine reports whether the plural of a noun seems feminine.
func ukrainianFeminine(noun string) bool {
	if hasAny(noun, "сини", "млини", "клини", "магазини", "апельсини", "мандарини", "критерії", "санаторії", "сценарії") {
		return false
	}
	return hasAny(noun, "ини", "їни", "ії", "ості", "асті", "нки", "чки", "иці", "еві") && !hasAny(noun, "ринки", "будинки", "вчинки", "внески", "значки", "пучки", "місяці", "німці", "учасники", "дзвінки", "відсотки", "знімки", "іноземці") ||
		lists("|особи|книги|книжки|ночі|групи|школи|лікарні|тисячі|тонни|гривні|секунди|неділі|ракети|бомби|команди|сторони|спроби|перемоги|медалі|доби|квартири|атаки|угоди|зустрічі|мови|помилки|лінії|фабрики|установи|церкви|хати|корови|справи|статті|зміни|суми|поїздки|доньки|сестри|матері|бабусі|установки|вантажівки|автівки|заявки|жертви|мережі|пожежі|премії|пари|версії|роботи|посади|нагороди|поразки|вимоги|ціни|зони|лекції|пісні|гілки|шахти|бригади|гри|копійки|цілі|літери|цифри|умови|вистави|теми|дороги|ради|палати|заяви|лампи|пляшки|сім'ї|сім’ї|", noun)
}
