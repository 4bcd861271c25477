package cldr

import "slices"

// Measures are the units of measurement that have names, sorted.
var Measures = [...]string{
	"acceleration-meter-per-square-second", "angle-degree", "area-acre", "area-hectare", "area-square-centimeter", "area-square-foot", "area-square-inch",
	"area-square-kilometer", "area-square-meter", "area-square-mile", "concentr-karat", "concentr-percent", "concentr-permille",
	"consumption-liter-per-100-kilometer", "consumption-mile-per-gallon", "digital-bit", "digital-byte", "digital-gigabit",
	"digital-gigabyte", "digital-kilobit", "digital-kilobyte", "digital-megabit", "digital-megabyte", "digital-petabyte",
	"digital-terabit", "digital-terabyte", "duration-century", "duration-day", "duration-decade", "duration-hour",
	"duration-microsecond", "duration-millisecond", "duration-minute", "duration-month", "duration-nanosecond", "duration-second",
	"duration-week", "duration-year", "electric-ampere", "electric-milliampere", "electric-ohm", "electric-volt", "energy-calorie",
	"energy-electronvolt", "energy-joule", "energy-kilocalorie", "energy-kilojoule", "energy-kilowatt-hour", "force-newton",
	"frequency-gigahertz", "frequency-hertz", "frequency-kilohertz", "frequency-megahertz", "graphics-dot-per-inch",
	"graphics-megapixel", "graphics-pixel", "length-astronomical-unit", "length-centimeter", "length-decimeter", "length-foot",
	"length-inch", "length-kilometer", "length-light-year", "length-meter", "length-micrometer", "length-mile", "length-millimeter",
	"length-nanometer", "length-nautical-mile", "length-parsec", "length-yard", "light-lumen", "light-lux", "mass-carat",
	"mass-gram", "mass-kilogram", "mass-microgram", "mass-milligram", "mass-ounce", "mass-pound", "mass-stone", "mass-tonne",
	"power-gigawatt", "power-horsepower", "power-kilowatt", "power-megawatt", "power-milliwatt", "power-watt", "pressure-atmosphere",
	"pressure-bar", "pressure-hectopascal", "pressure-kilopascal", "pressure-megapascal", "pressure-millibar",
	"pressure-millimeter-ofhg", "pressure-pascal", "pressure-pound-force-per-square-inch", "speed-kilometer-per-hour", "speed-knot",
	"speed-meter-per-second", "speed-mile-per-hour", "temperature-celsius", "temperature-fahrenheit", "temperature-kelvin",
	"torque-newton-meter", "volume-barrel", "volume-centiliter", "volume-cubic-centimeter", "volume-cubic-kilometer",
	"volume-cubic-meter", "volume-cup", "volume-deciliter", "volume-fluid-ounce", "volume-gallon", "volume-hectoliter",
	"volume-liter", "volume-milliliter", "volume-pint", "volume-tablespoon", "volume-teaspoon",
}

// Places in the row of a unit of measurement, behind its plurals.
const (
	measureGender = NumCategories + iota
	measurePer
	measureSign
	MeasureCells = NumCategories + iota
)

func (l Locale) measure(unit string, i int) string {
	at, ok := slices.BinarySearch(Measures[:], unit)
	if !ok {
		return ""
	}
	return measures.cell(l, at, i)
}

// Measure returns the pattern for a number of a unit: "{0} kilometres per hour"; "" for a unit that Measures lacks.
func (l Locale) Measure(unit string, c Category) string {
	if s := l.measure(unit, int(c)); s != "" {
		return s
	}
	return l.measure(unit, 0)
}

// MeasureGender returns the grammatical gender of a unit, "masculine", "neuter", or "" where the language has none.
func (l Locale) MeasureGender(unit string) string { return l.measure(unit, measureGender) }

// MeasurePer returns the pattern for something by a unit: "{0} per hour", or "".
func (l Locale) MeasurePer(unit string) string { return l.measure(unit, measurePer) }

// MeasureSign returns the short pattern that the language writes: "{0} km/h".
func (l Locale) MeasureSign(unit string) string { return l.measure(unit, measureSign) }

// MeasurePerAny returns the pattern of a compound of two units: "{0} per {1}".
func (l Locale) MeasurePerAny() string { return measures.cell(l, len(Measures), 0) }

// Moneys are the currencies that have names, by their ISO 4217 codes, sorted.
var Moneys = [...]string{
	"AED", "ARS", "AUD", "BDT", "BGN", "BRL", "BYN", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP", "GEL", "HKD",
	"HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JPY", "KES", "KRW", "KWD", "KZT", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD",
	"PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR",
}

// Money returns the name of an amount of a currency, such as "US dollars", or "" for one that Moneys lacks.
func (l Locale) Money(code string, c Category) string {
	at, ok := slices.BinarySearch(Moneys[:], code)
	if !ok {
		return ""
	}
	return moneys.plural(l, at, 0, c)
}

// MoneySign returns the sign by which the language writes a currency: "$", "CA$".
func (l Locale) MoneySign(code string) string {
	at, ok := slices.BinarySearch(Moneys[:], code)
	if !ok {
		return ""
	}
	return moneys.cell(l, at, NumCategories)
}
