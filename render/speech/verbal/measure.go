package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A unit is a unit of measurement.
type unit struct {
	name string // CLDR's: "length-kilometer"
	per  string // CLDR's name of the unit that it is by, or ""
}

// A unitSign is how a unit is written.
type unitSign struct{ sign, name string }

// signsOfUnits are the signs of units that all languages share, by CLDR's names.
var signsOfUnits = [...]unitSign{
	{"km/h", "speed-kilometer-per-hour"}, {"m/s", "speed-meter-per-second"}, {"m/s²", "acceleration-meter-per-square-second"},
	{"km²", "area-square-kilometer"}, {"m²", "area-square-meter"}, {"cm²", "area-square-centimeter"}, {"m2", "area-square-meter"},
	{"km2", "area-square-kilometer"}, {"m³", "volume-cubic-meter"}, {"cm³", "volume-cubic-centimeter"}, {"m3", "volume-cubic-meter"},
	{"km", "length-kilometer"}, {"m", "length-meter"}, {"dm", "length-decimeter"}, {"cm", "length-centimeter"}, {"mm", "length-millimeter"},
	{"µm", "length-micrometer"}, {"μm", "length-micrometer"}, {"nm", "length-nanometer"},
	{"kg", "mass-kilogram"}, {"g", "mass-gram"}, {"mg", "mass-milligram"}, {"µg", "mass-microgram"}, {"t", "mass-tonne"},
	{"l", "volume-liter"}, {"L", "volume-liter"}, {"dl", "volume-deciliter"}, {"cl", "volume-centiliter"}, {"ml", "volume-milliliter"}, {"mL", "volume-milliliter"},
	{"hl", "volume-hectoliter"}, {"ha", "area-hectare"},
	{"°C", "temperature-celsius"}, {"℃", "temperature-celsius"}, {"°F", "temperature-fahrenheit"}, {"℉", "temperature-fahrenheit"}, {"K", "temperature-kelvin"},
	{"°", "angle-degree"}, {"h", "duration-hour"}, {"min", "duration-minute"}, {"s", "duration-second"}, {"ms", "duration-millisecond"},
	{"µs", "duration-microsecond"}, {"ns", "duration-nanosecond"},
	{"Hz", "frequency-hertz"}, {"kHz", "frequency-kilohertz"}, {"MHz", "frequency-megahertz"}, {"GHz", "frequency-gigahertz"},
	{"W", "power-watt"}, {"kW", "power-kilowatt"}, {"MW", "power-megawatt"}, {"GW", "power-gigawatt"}, {"mW", "power-milliwatt"},
	{"kWh", "energy-kilowatt-hour"}, {"J", "energy-joule"}, {"kJ", "energy-kilojoule"}, {"kcal", "energy-kilocalorie"}, {"cal", "energy-calorie"},
	{"V", "electric-volt"}, {"A", "electric-ampere"}, {"mA", "electric-milliampere"}, {"Ω", "electric-ohm"}, {"N", "force-newton"}, {"Nm", "torque-newton-meter"},
	{"Pa", "pressure-pascal"}, {"hPa", "pressure-hectopascal"}, {"kPa", "pressure-kilopascal"}, {"MPa", "pressure-megapascal"}, {"bar", "pressure-bar"},
	{"mbar", "pressure-millibar"}, {"psi", "pressure-pound-force-per-square-inch"},
	{"kB", "digital-kilobyte"}, {"KB", "digital-kilobyte"}, {"MB", "digital-megabyte"}, {"GB", "digital-gigabyte"}, {"TB", "digital-terabyte"},
	{"PB", "digital-petabyte"}, {"kbit", "digital-kilobit"}, {"Mbit", "digital-megabit"}, {"Gbit", "digital-gigabit"}, {"Mb", "digital-megabit"},
	{"Gb", "digital-gigabit"}, {"kb", "digital-kilobit"}, {"dpi", "graphics-dot-per-inch"}, {"px", "graphics-pixel"}, {"MP", "graphics-megapixel"},
	{"mph", "speed-mile-per-hour"}, {"mi", "length-mile"}, {"ft", "length-foot"}, {"yd", "length-yard"}, {"lb", "mass-pound"}, {"lbs", "mass-pound"},
	{"oz", "mass-ounce"}, {"gal", "volume-gallon"}, {"mpg", "consumption-mile-per-gallon"}, {"lm", "light-lumen"}, {"lx", "light-lux"},
	{"l/100 km", "consumption-liter-per-100-kilometer"}, {"l/100km", "consumption-liter-per-100-kilometer"}, {"‰", "concentr-permille"},
}

// unitSigns returns all signs of units: the shared ones, CLDR's for the language, and those that the grammar adds.
func unitSigns(id cldr.Locale, lang *language) []unitSign {
	var all []unitSign
	for sign, name := range lang.units {
		all = append(all, unitSign{sign, name})
	}
	all = append(all, signsOfUnits[:]...)
	for _, name := range cldr.Measures {
		pattern := id.MeasureSign(name)
		_, sign, ok := strings.Cut(pattern, "{0}")
		if sign = strings.Trim(sign, " \u00A0\u202F."); ok && sign != "" && name != "concentr-percent" && name != "duration-month" && name != "duration-day" && len(sign) > 1 {
			all = append(all, unitSign{sign, name})
		}
	}
	return all
}

// unitAt returns the unit whose sign stands at a place, and where it ends; or a zero unit.
func (s *scanner) unitAt(at int) (u unit, end int) {
	end = at
	if !s.mayStart(at, startsUnit) {
		return u, at
	}
	for i := range s.units {
		sign := s.units[i].sign
		if next := at + len(sign); next > end && next <= len(s.text) && s.text[at:next] == sign && s.ends(next) {
			u, end = unit{name: s.units[i].name}, next
		}
	}
	if u.name == "" {
		return u, at
	}
	if s.at(end) == '/' {
		by, after := s.unitAt(end + 1)
		if by.name != "" && by.per == "" {
			u.per, end = by.name, after
		}
	}
	return u, end
}

// measureOf says 12 kg, 5 km/h, 10 MB/s, 3 °C.
func measureOf(s *scanner, at int) found {
	if !s.begins(at) {
		return nothing
	}
	q, end := s.scaledNumber(at)
	if end < 0 {
		return nothing
	}
	next := end
	if s.at(next) == '-' {
		return nothing
	}
	next = s.space(next)
	u, after := s.unitAt(next)
	if u.name == "" || next > end && len(s.text[next:after]) == 1 && !s.sureOfLetter(u, next) {
		return nothing
	}
	if r := s.at(after); !s.lang.endings && (r == '\'' || r == '’') || wordly(s.at(s.space(after))) && lists(s.lang.unitWords, s.text[next:after]) {
		return nothing
	}
	s.measure(q, u)
	return found{after, Measure}
}

// sureOfLetter reports whether a single letter behind a number is a unit and no word of the language.
func (s *scanner) sureOfLetter(u unit, at int) bool {
	c := s.text[at]
	return !strings.Contains(s.lang.letterWords, string(c)) && c >= 'a' || strings.Contains("VWNJ", string(c))
}

// measure says a measure.
func (s *scanner) measure(q quantity, u unit) {
	if s.lang.measure != nil {
		s.lang.measure(s, q, u)
		return
	}
	s.plainMeasure(q, u)
}

// plainMeasure says the number, in the gender of the unit, and the unit's name by CLDR.
func (s *scanner) plainMeasure(q quantity, u unit) {
	gender := s.id.MeasureGender(u.name)
	if gender == "inanimate" || gender == "common" {
		gender = "masculine"
	}
	inner := scanner{Verbalizer: s.Verbalizer}
	inner.amount(q, s.countForm(gender))
	s.say(s.unitPattern(q, u, string(inner.out)))
}

// unitPattern returns the words of a number with its unit.
func (s *scanner) unitPattern(q quantity, u unit, number string) string {
	pattern := s.id.Measure(u.name, q.category(s.id))
	words := strings.Replace(pattern, "{0}", number, 1)
	if u.per != "" {
		if per := s.id.MeasurePer(u.per); per != "" {
			words = strings.Replace(per, "{0}", words, 1)
		} else {
			_, by, _ := strings.Cut(s.id.Measure(u.per, cldr.One), "{0}")
			words = strings.NewReplacer("{0}", words, "{1}", strings.TrimSpace(by)).Replace(s.id.MeasurePerAny())
		}
	}
	return strings.ReplaceAll(strings.Trim(words, " \u00A0"), "\u00A0", " ")
}

// percentage says 10%.
func percentage(s *scanner, at int) found {
	if !s.begins(at) {
		return nothing
	}
	q, end := s.number(at)
	if end < 0 {
		return nothing
	}
	next := s.space(end)
	sign := s.at(next)
	if sign != '%' && sign != '٪' && sign != '％' {
		return nothing
	}
	if d, _ := s.digitAt(next + len(string(sign))); d >= 0 && next > end { // of the next number: 100 %5
		return nothing
	}
	s.percent(q)
	return found{next + len(string(sign)), Percent}
}

// percent says a percentage.
func (s *scanner) percent(q quantity) {
	if before, behind, ok := strings.Cut(s.lang.percent, "{0}"); ok {
		s.say(before)
		s.amount(q, form{})
		s.say(behind)
		return
	}
	if s.lang.percent != "" {
		s.amount(q, form{})
		s.say(s.lang.percent)
		return
	}
	s.plainMeasure(q, unit{name: "concentr-percent"})
}
