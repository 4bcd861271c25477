package verbal

import (
	"strings"
	"unicode/utf8"
)

// russian is Russian.
func russian() *language {
	e := russianNumbers()
	g := &slavic{
		governs: kasesOf(russianGoverns),
		locals:  "|в|во|на|о|об|обо|при|", joins: "|и|или|либо|",
		cardinal: func(_ *Verbalizer, digits, gender string, c kase) string { return e.cardinal(digits, gender, c) },
		ordinal:  func(_ *Verbalizer, digits, gender string, c kase) string { return e.ordinal(digits, gender, c) },
		decimals: e.decimals, decline: e.decline, lone: easternLone, counts: russianCounts,
		combine:  func(digits string) string { return e.combined(atoi(digits), false) },
		endings:  endingsOf(russianAgreement),
		numbered: "|миров|квартал|степен|созыв|съезд|групп|класс|тур|этап|част|половин|полугод|мест|лиг|дивизион|разряд|категор|сесси|чемпионат|фестивал|отдел|период|тысячелет|курс|",
		scales:   e.scales, coins: russianCoins(), nouns: russianNouns(), places: russianPlaces(),
		unitNames: russianUnits(), dotted: "|мин|сек|ч|мес|нед|дн|барр|унц|акр|ярд|дюйм|кар|", by: "на", each: "за", placeCases: kasesOf("dative по; instrumental под за"), from: "от", to: "до", since: "с", until: "по", untilCase: accusative,
		year: "год|года|году|год|годом|году|годы|годов|годам|годы|годами|годах",
		years: map[string]yearForm{
			"год": {c: nominative}, "года": {c: genitive}, "году": {c: either}, "годом": {c: instrumental}, "*": {c: locative},
			"годы": {c: nominative, plural: true}, "годов": {c: genitive, plural: true}, "годах": {c: locative, plural: true},
			"годам": {c: dative, plural: true}, "годами": {c: instrumental, plural: true},
			"г.": {short: true}, "гг.": {short: true, plural: true}, "г": {short: true}, "гг": {short: true, plural: true},
		},
		centuries: russianCenturies(), clock: russianClock(e),
		dayGender: "neuter",
		dayCases:  kasesOf("accusative на по за под; dative к ко; instrumental между перед; locative о об"),
		away:      "|от|севернее|южнее|восточнее|западнее|", decadeWords: "год|гг|", feminines: "|войн|групп|лиг|част|степен|категор|", percentAdjective: "процентн ый ого ому ым ом ая ой ую ое ые ых ыми", versions: "|версия|версии|версию|версией|",
		hours: "|в|до|с|к|после|около|на|от|",
	}
	return g.language(&language{
		tag: "ru", minus: "минус", point: "точка", to: "до", times: "умножить на", equals: "равно", plus: "плюс", over: "на", and: "и",
		dash: "дефис", slash: "слэш", dot: "точка", at: "собака", hash: "хештег", underscore: "нижнее подчеркивание",
		parts: func(s *scanner, whole, over, under string) {
			e.parts(s, whole, over, under, names{rest: "с половиной"}, names{one: "треть", few: "трети", more: "третей", rest: "трети"}, names{one: "четверть", few: "четверти", more: "четвертей", rest: "четверти"})
		},
		ratio: slavicRatio("к", dative, "|счет|счёт|счетом|счётом|счета|счёта|победил|победила|победили|победой|выиграл|выиграла|выиграли|проиграл|проиграла|проиграли|обыграл|обыграла|обыграли|уступил|уступила|уступили|сыграл|сыграли|ничья|ничью|разгромил|разгромила|матч|матче|", g),
		roman: g.rulers(russianMen, russianWomen,
			map[string]kase{"": nominative, "й": nominative, "ь": nominative, "а": genitive, "я": genitive, "у": dative, "ю": dative, "ом": instrumental, "ем": instrumental, "ём": instrumental, "е": locative, "и": locative},
			map[string]kase{"а": nominative, "я": nominative, "ы": genitive, "и": genitive, "е": dative, "у": accusative, "ю": accusative, "ой": instrumental, "ей": instrumental, "": nominative}),
		scales: map[string]int{"млн": 6, "млрд": 9, "трлн": 12, "тыс": 3, "миллионом": 6, "миллионами": 6},
		signs:  map[string]string{"руб.": "RUB", "руб": "RUB", "р.": "RUB", "долл.": "USD", "долл": "USD", "грн": "UAH", "грн.": "UAH", "тг": "KZT"},
		units: map[string]string{"г": "mass-gram", "в": "", "°С": "temperature-celsius", "кв. м": "area-square-meter", "кв.м": "area-square-meter", "кв. км": "area-square-kilometer",
			"куб. м": "volume-cubic-meter", "куб.м": "volume-cubic-meter", "сек": "duration-second", "час": "", "Гб": "digital-gigabyte", "Мб": "digital-megabyte", "Тб": "digital-terabyte", "кБ": "digital-kilobyte",
			"кВт·ч": "energy-kilowatt-hour", "кВт*ч": "energy-kilowatt-hour", "кВтч": "energy-kilowatt-hour", "К": "temperature-kelvin", "Б": "", "бита": "", "10-летия": "", "стоуна": "",
			"°": "angle-degree", "мкм": "length-micrometer", "п.п.": "п. п.", "п. п.": "п. п.", "б. п.": "б. п.", "б.п.": "б. п.", "мм рт. ст.": "pressure-millimeter-ofhg", "л.с.": "power-horsepower", "л. с.": "power-horsepower"},
		stops:       "–",
		letterWords: "авикосуяВКАСНБ",
		notMonths:   "|мар|",
		callWords:   "|тел|телефон|телефону|телефона|номер|номеру|",
		romanWords:  "|век|глав|част|том|раздел|книг|фаз|тип|класс|групп|приложени|эпизод|акт|уровен|степен|категори|таблиц|",
		symbols: map[string]string{"&": "и", "%": "процент", "#": "номер", "№": "номер", "§": "параграф", "©": "копирайт", "®": "зарегистрированный знак", "™": "товарный знак", "°": "градусов",
			"×": "умножить на", "÷": "разделить на", "±": "плюс-минус", "~": "примерно", "≈": "приблизительно", "<": "меньше", ">": "больше", "≤": "не больше", "≥": "не меньше", "≠": "не равно", "√": "корень из", "∞": "бесконечность", "π": "пи", "→": "стрелка", "?": "вопросительный знак", "=": "равно"},
		abbreviations: texts(russianAbbreviations),
		titles:        "|им.|св.|т. н.|т.н.|см.|ср.|напр.|т. е.|т.е.|т. к.|т.к.|в т. ч.|в т.ч.|и. о.|и.о.|ок.|",
		acronyms:      "|НАТО|ЮНЕСКО|ОПЕК|УЕФА|ОБСЕ|ООН|ГАИ|МРОТ|МГИМО|ФСИН|ВЦИОМ|АЭС|ТЭЦ|МАГАТЭ|ОСАГО|НИИ|СМИ|БРИКС|НАСА|ФИФА|ЮНИСЕФ|СПИД|ГОСТ|ВАЗ|КАСКО|ЗИЛ|ГАЗ|УАЗ|МАЗ|ПАЗ|КРАЗ|БАМ|НЕ|ДА|НО|НА|ПО|ЗА|ОН|МЫ|ВЫ|ТЫ|ДО|ОТ|ИЗ|ИЛИ|ЧТО|ЭТО|КАК|NASA|NATO|UNESCO|OPEC|UEFA|UNICEF|COVID|AIDS|VIP|OK|",
		letters:       russianLetters(),
	})
}

// russianCenturies are the words for century.
func russianCenturies() map[string]yearForm {
	const age = "век|века|веку|век|веком|веке|века|веков|векам|века|веками|веках"
	const hundred = "столетие|столетия|столетию|столетие|столетием|столетии|столетия|столетий|столетиям|столетия|столетиями|столетиях"
	all := map[string]yearForm{"в.": {short: true, full: age, gender: "masculine"}, "вв.": {short: true, plural: true, full: age, gender: "masculine"}}
	for i, word := range strings.Split(age, "|") {
		if _, ok := all[word]; !ok || i > 6 {
			all[word] = yearForm{c: kase(i % 6), plural: i > 6, gender: "masculine"}
		}
	}
	all["века"] = yearForm{c: genitive, gender: "masculine"}
	for i, word := range strings.Split(hundred, "|")[:6] {
		if _, ok := all[word]; !ok {
			all[word] = yearForm{c: kase(i), gender: "neuter"}
		}
	}
	return all
}

// russianClock says 14:30 as "четырнадцать часов тридцать минут".
func russianClock(e *easternNumbers) func(s *scanner, t clock, c kase) {
	hour := names{one: "час", few: "часа", more: "часов", rest: "часа", gender: "masculine"}
	minute := names{one: "минута", few: "минуты", more: "минут", rest: "минуты", gender: "feminine"}
	second := names{one: "секунда", few: "секунды", more: "секунд", rest: "секунды", gender: "feminine"}
	return func(s *scanner, t clock, c kase) {
		if c == either {
			c = genitive
		}
		say := func(n int, what names) {
			s.say(e.cardinal(itoa(n), what.gender, c))
			s.say(e.form(n, what, c))
		}
		say(t.hour, hour)
		if t.minute > 0 || t.seconds {
			say(t.minute, minute)
		}
		if t.seconds {
			say(t.second, second)
		}
	}
}

// easternLone reports whether so many are counted in the singular: 1, 21, but not 11.
func easternLone(q quantity) bool {
	n := len(q.whole)
	return q.fraction == "" && q.scale == 0 && strings.HasSuffix(q.whole, "1") && (n < 2 || q.whole[n-2] != '1')
}

// russianCounts returns the gender of what is counted, and the case where its ending tells it.
func russianCounts(digits, first, second string) (gender string, c kase) {
	gender = "masculine"
	noun := first
	if hasAny(first, "ых", "их", "ые", "ие", "ая", "ое", "ую", "ого", "ой", "ый", "ий", "ыми", "ими", "ым", "им", "ом") && len(first) > 6 && second != "" && len(second) > 4 {
		noun = second
	}
	length := utf8.RuneCountInString(noun)
	switch {
	case length < 3 || lists("|или|при|без|для|где|как|что|они|нас|них|там|нам|вам|сам|всем|уже|еще|ещё|это|из|до|по|раза|", noun):
		if noun != "раза" {
			return gender, nominative
		}
	case hasAny(noun, "ами", "ями") && length > 4:
		c = instrumental
	case hasAny(noun, "ах", "ях") && length > 3 && !hasAny(noun, "страх", "крах", "монах"):
		c = locative
	case hasAny(noun, "ам", "ям") && length > 4 && !hasAny(noun, "реклам", "драм", "грамм", "программ", "мадам", "панорам", "храм"):
		c = dative
	}
	n := atoi(digits[max(0, len(digits)-2):])
	switch {
	case n%10 == 2 && n != 12 || n%10 == 1 && n != 11 && hasAny(noun, "ы", "и"):
		one := n%10 == 1
		switch {
		case hasAny(noun, "мени", "пути"):
		case hasAny(noun, "ли") && !hasAny(noun, "недели", "доли", "модели", "цели", "роли", "земли", "мили", "капли", "петли", "медали", "сабли", "детали", "печали"):
		case hasAny(noun, "ы", "и"):
			if gender = "feminine"; one && c == nominative {
				c = genitive
			}
		case hasAny(first, "ые", "ие") && noun != first:
			gender = "feminine"
		}
	case n%10 == 1 && n != 11:
		switch {
		case hasAny(noun, "ость", "асть", "ночь", "дочь", "мышь", "степень", "очередь", "жизнь", "болезнь", "цель", "модель", "роль", "запись", "смерть", "площадь", "речь", "вещь", "тень", "кость", "медаль", "деталь"):
			gender = "feminine"
		case hasAny(noun, "мужчина", "время", "имя", "судья", "юноша", "евро", "кофе"):
			if hasAny(noun, "мя") {
				gender = "neuter"
			}
		case hasAny(noun, "а", "я"):
			gender = "feminine"
		case hasAny(noun, "у", "ю") && !hasAny(noun, "году", "дому", "разу"):
			gender, c = "feminine", accusative
		case hasAny(noun, "о", "ие", "ье"):
			gender = "neuter"
		}
	}
	return gender, c
}
