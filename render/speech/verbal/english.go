package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// english is English, of the United States or of Great Britain.
func english() *language {
	return &language{
		tag: "en", settle: englishStyle,
		number: englishNumber, zero: englishZero, year: englishYear, decade: englishDecade, date: englishDate, clock: englishClock,
		money: englishMoney, parts: englishParts, roman: englishRoman, ordinalMark: englishOrdinalMark, own: englishOwn,
		scale: func(_ *Verbalizer, q quantity) string {
			return map[int]string{3: "thousand", 5: "lakh", 6: "million", 7: "crore", 9: "billion", 12: "trillion"}[q.scale]
		},
		minus: "minus", point: "point", to: "to", times: "times", equals: "equals", plus: "plus", over: "over", and: "and",
		dash: "dash", slash: "slash", dot: "dot", at: "at", hash: "hashtag", underscore: "underscore",
		monthJoins:  []string{"of"},
		monthWords:  map[string]int{"sept": 9},
		morning:     map[string]int{"am": 0, "a.m.": 0, "a.m": 0, "pm": 1, "p.m.": 1, "p.m": 1},
		halves:      [2]string{"a m", "p m"},
		hourMarks:   []string{"o'clock", "o’clock"},
		scales:      map[string]int{"$k": 3, "$m": 6, "$mn": 6, "$mm": 6, "$b": 9, "$bn": 9, "$t": 12, "$tn": 12, "mln": 6, "bln": 9, "bn": 9, "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7},
		signs:       map[string]string{"Rs": "INR", "Rs.": "INR"},
		opens:       englishOpens,
		tail:        englishTail,
		letterWords: "aAiI",
		currencies: map[string]names{
			"USD": {one: "dollar", more: "dollars", part: "cent", parts: "cents"}, "EUR": {one: "euro", more: "euros", part: "cent", parts: "cents"},
			"GBP": {one: "pound", more: "pounds", part: "penny", parts: "pence"}, "JPY": {one: "yen", more: "yen"},
			"CNY": {one: "yuan", more: "yuan"}, "INR": {one: "rupee", more: "rupees", part: "paisa", parts: "paise"}, "RUB": {one: "ruble", more: "rubles", part: "kopeck", parts: "kopecks"},
			"KRW": {one: "won", more: "won"}, "TRY": {one: "lira", more: "lira"}, "UAH": {one: "hryvnia", more: "hryvnias"},
			"PLN": {one: "zloty", more: "zlotys"}, "ILS": {one: "shekel", more: "shekels"}, "BRL": {one: "real", more: "reals"},
		},
		units:         map[string]string{"kph": "speed-kilometer-per-hour", "kmh": "speed-kilometer-per-hour", "sq. ft.": "area-square-foot", "sq. km": "area-square-kilometer", "sq. mi.": "area-square-mile", "sq mi": "area-square-mile", "sq ft": "area-square-foot", "sq km": "area-square-kilometer", "sq m": "area-square-meter", "hp": "power-horsepower", "hrs": "duration-hour", "hr": "duration-hour", "mins": "duration-minute", "sec": "duration-second", "secs": "duration-second", "kt": "speed-knot", "° C": "temperature-celsius", "° F": "temperature-fahrenheit", "mi²": "area-square-mile", "ft²": "area-square-foot", "in²": "area-square-inch", "yd²": "area-square-yard", "ft³": "volume-cubic-foot", "in³": "volume-cubic-inch", "yd³": "volume-cubic-yard", "mi³": "volume-cubic-mile", "tsp": "volume-teaspoon", "tbsp": "volume-tablespoon", "tsp.": "volume-teaspoon", "tbsp.": "volume-tablespoon", "Tbsp": "volume-tablespoon"},
		unitWords:     "|in|",
		abbreviations: englishAbbreviations(),
		titles:        "|Dr.|Mr.|Mrs.|Prof.|Gen.|Sen.|Rep.|Gov.|Capt.|Lt.|Col.|Sgt.|Rev.|Hon.|St.|Mt.|Ft.|vs.|No.|e.g.|i.e.|Dept.|approx.|ca.|cf.|vol.|",
		symbols: map[string]string{
			"&": "and", "%": "percent", "#": "number", "№": "number", "§": "section", "©": "copyright", "®": "registered", "™": "trademark", "°": "degrees",
			"×": "times", "÷": "divided by", "±": "plus or minus", "~": "about", "≈": "approximately", "<": "less than", ">": "greater than",
			"≤": "at most", "≥": "at least", "≠": "is not equal to", "√": "the square root of", "∞": "infinity", "π": "pi", "→": "to",
		},
		behindNames: map[string]string{"St.": "street", "St": "street", "Dr.": "drive", "Ct.": "court", "Pl.": "place"},
		callWords:   "|call|dial|phone|calling|called|",
		romanWords:  "|chapter|part|act|volume|vol|book|scene|section|article|title|phase|type|class|grade|level|group|appendix|figure|table|war|bowl|apollo|mark|world|stage|tier|category|fantasy|wars|episode|",
		acronyms:    "|NASA|NATO|UNESCO|UNICEF|OPEC|AIDS|SARS|COVID|LASER|RADAR|SCUBA|SWAT|FIFA|UEFA|NAFTA|ASEAN|NASDAQ|IKEA|LEGO|JPEG|GIF|RAM|ROM|PIN|SIM|ZIP|OK|DARPA|FEMA|OSHA|INTERPOL|BRICS|OSCE|YOLO|CAPTCHA|SQL|",
	}
}

// englishStyle chooses the style of the region.
func englishStyle(v *Verbalizer) {
	if v.options.Style != ByRegion {
		return
	}
	v.options.Style = GB
	if _, region, _ := strings.Cut(v.locale.Tag(), "-"); lists("|us|ca|ph|pr|", region) || region == "" {
		v.options.Style = US
	}
}

// englishNumber mends the words of a number: "and" as the style has it.
func englishNumber(v *Verbalizer, words, kind, digits string) string {
	and := v.options.And == Yes || v.options.And == AsUsual && v.options.Style == GB
	if !and || len(digits) < 3 {
		return words
	}
	if sp := v.numbers["spellout-"+kind+"-verbose"]; sp != nil && len(digits) <= maxDigits {
		n := int64(0)
		for i := range len(digits) {
			n = n*10 + int64(digits[i]-'0')
		}
		return sp.Int(n)
	}
	return words
}

func englishZero(v *Verbalizer) string {
	switch {
	case v.options.Zero != "":
		return v.options.Zero
	case v.options.Style == GB:
		return "oh"
	}
	return "zero"
}

func englishYear(s *scanner, digits string) {
	n := atoi(digits)
	switch high, low := n/100, n%100; {
	case n < 1000 || n%1000 < 10 || n > 9999:
		s.cardinal(digits, form{})
	case low == 0:
		s.cardinal(itoa(high), form{})
		s.say("hundred")
	default:
		s.cardinal(itoa(high), form{})
		if low < 10 {
			s.say("oh")
		}
		s.cardinal(itoa(low), form{})
	}
}

// englishDecade says 1990s and 90s.
func englishDecade(s *scanner, digits string, end int) int {
	if r := s.at(end); r == '\'' || r == '’' {
		end += len(string(r))
	}
	if s.at(end) != 's' || !s.ends(end+1) {
		return -1
	}
	n := atoi(digits)
	if len(digits) == 4 && n%100 == 0 {
		if n%1000 == 0 {
			s.cardinal(digits, form{})
			s.out = append(s.out, 's')
			return end + 1
		}
		s.cardinal(itoa(n/100), form{})
		s.say("hundreds")
		return end + 1
	}
	if len(digits) == 4 {
		s.cardinal(itoa(n/100), form{})
	}
	tens := map[int]string{10: "tens", 20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties", 90: "nineties"}[n%100]
	if tens == "" {
		return -1
	}
	s.say(tens)
	return end + 1
}

func englishDate(s *scanner, t date) {
	month := s.id.Month(cldr.Wide, false, t.month-1)
	switch {
	case t.day == 0:
		s.say(month)
	case t.dayFirst:
		if s.wordBefore(s.start) != "the" {
			s.say("the")
		}
		s.ordinal(itoa(t.day), form{})
		s.say("of")
		s.say(month)
	default:
		s.say(month)
		s.ordinal(itoa(t.day), form{})
	}
	if t.year != "" {
		s.year(t.year)
	}
}

func englishClock(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{})
	switch {
	case c.minutes && c.minute == 0 && c.half == 0 && !c.seconds:
		if c.hour == 0 || c.hour > 12 {
			s.say("hundred")
		} else {
			s.say("o'clock")
		}
	case c.minutes && c.minute == 0 && !c.seconds:
	case c.minutes && c.minute < 10:
		s.say("oh")
		s.cardinal(itoa(c.minute), form{})
	case c.minutes:
		s.cardinal(itoa(c.minute), form{})
	case c.marked:
		s.say("o'clock")
	}
	if c.seconds {
		s.say("and")
		s.cardinal(itoa(c.second), form{})
		s.say("seconds")
	}
	if c.half > 0 {
		s.say(s.lang.halves[c.half-1])
	}
}

func englishMoney(s *scanner, q quantity, m money) {
	if len(q.fraction) != 2 || q.scale > 0 || m.names.part == "" {
		if strings.Trim(q.fraction, "0") == "" && q.scale == 0 {
			q.fraction = ""
		}
		s.plainMoney(q, m)
		return
	}
	cents := quantity{whole: strings.TrimLeft(q.fraction, "0")}
	q.fraction = ""
	if q.negative {
		s.say(s.lang.minus)
		q.negative = false
	}
	if strings.Trim(q.whole, "0") != "" || cents.whole == "" {
		s.plainMoney(q, m)
		if cents.whole == "" {
			return
		}
		s.say("and")
	}
	s.cardinal(cents.whole, form{})
	if cents.whole == "1" {
		s.say(m.names.part)
	} else {
		s.say(m.names.parts)
	}
}

func englishParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	switch {
	case whole != "" || d <= 100 && n <= 20 && n < d && !together(over, under):
	case n == d && (n == 20 || n == 50): // sight, chances
		s.slashed(over, under, "")
		return
	case n == d:
		s.slashed(over, under, "out of")
		return
	default:
		s.slashed(over, under, "over")
		return
	}
	if whole != "" {
		s.cardinal(whole, form{})
		s.say("and")
		if n == 1 && d == 2 {
			s.say("a half")
			return
		}
		if n == 1 && d == 4 {
			s.say("a quarter")
			return
		}
	}
	s.cardinal(over, form{})
	switch {
	case d == 2 && n == 1:
		s.say("half")
	case d == 2:
		s.say("halves")
	case d == 4 && n == 1:
		s.say("quarter")
	case d == 4:
		s.say("quarters")
	default:
		s.ordinal(under, form{})
		if n != 1 {
			s.out = append(s.out, 's')
		}
	}
}

func englishOrdinalMark(s *scanner, digits string, at int) (int, form) {
	if digits == "" {
		return -1, form{}
	}
	for _, mark := range [...]string{"st", "nd", "rd", "th"} {
		if end := s.has(at, mark); end > at {
			return end, form{}
		}
	}
	return -1, form{}
}

// regnal are names of rulers and popes behind which a number is an ordinal.
const regnal = "|Henry|Louis|Charles|George|Edward|Elizabeth|Philip|William|James|Catherine|Nicholas|Alexander|Frederick|Otto|Ludwig|Francis|Paul|Pius|Benedict|Leo|Gregory|Clement|John|Richard|Mary|Peter|Ivan|Wilhelm|Ferdinand|Alfonso|Juan|Felipe|Carlos|Napoleon|Leopold|Albert|Baudouin|Gustav|Christian|Haakon|Harald|Olav|Willem|Rama|Ramses|Ptolemy|Innocent|Urban|Boniface|Sixtus|Julius|Victor|Umberto|Abdullah|Hussein|Mohammed|Hassan|"

func englishRoman(s *scanner, n int, before string) bool {
	switch lower := strings.ToLower(before); {
	case strings.Contains(regnal, "|"+before+"|"):
		s.say("the")
		s.ordinal(itoa(n), form{})
	case strings.Contains(s.lang.romanWords, "|"+lower+"|"):
		s.cardinal(itoa(n), form{})
	default:
		return false
	}
	return true
}

func englishAbbreviations() map[string]string {
	return map[string]string{
		"Dr.": "doctor", "Mr.": "mister", "Mrs.": "missus", "Prof.": "professor", "Gen.": "general", "Sen.": "senator", "Rep.": "representative",
		"Gov.": "governor", "Capt.": "captain", "Lt.": "lieutenant", "Col.": "colonel", "Sgt.": "sergeant", "Rev.": "reverend", "Hon.": "honorable",
		"St.": "saint", "Mt.": "mount", "Ft.": "fort", "Jr.": "junior", "Sr.": "senior", "Inc.": "incorporated", "Ltd.": "limited", "Corp.": "corporation",
		"Co.": "company", "Bros.": "brothers", "vs.": "versus", "vs": "versus", "etc.": "et cetera", "e.g.": "for example", "i.e.": "that is",
		"approx.": "approximately", "ca.": "circa", "cf.": "compare", "Dept.": "department", "No.": "number", "Ave.": "avenue", "Blvd.": "boulevard",
		"Rd.": "road", "vol.": "volume", "Vol.": "volume", "est.": "established", "fig.": "figure", "Fig.": "figure", "pp.": "pages",
		"Apt.": "apartment", "ch.": "chapter", "Ch.": "chapter", "Ph.D.": "P H D", "WWI": "World War one", "WWII": "World War two", "Mon.": "Monday",
		"Tue.": "Tuesday", "Tues.": "Tuesday", "Wed.": "Wednesday", "Thu.": "Thursday", "Thurs.": "Thursday", "Fri.": "Friday",
		"Dr": "doctor", "Mr": "mister", "Mrs": "missus", "St": "saint", "Mt": "mount", "Nos.": "numbers", "a.k.a.": "also known as",
	}
}
