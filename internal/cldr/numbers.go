package cldr

// A Digits says whose digits a number is written with.
type Digits int

// The digits for which a locale has signs and patterns.
const (
	Usual  Digits = iota // the locale's default
	Latin                // 0 to 9
	Native               // those of its script
)

// Signs of numbers, by place.
const (
	Decimal = iota
	Group
	Percent
	Plus
	Minus
	Infinity
	NaN
)

// parts of the topic numbers: a first, and four for each kind of digits.
const (
	symbols = 1 + iota
	patterns
	compactShort
	compactLong
	perDigits = 4
)

// Sign returns a sign.
func (l Locale) Sign(d Digits, i int) string { return numbers.cell(l, symbols+int(d)*perDigits, i) }

// DecimalPattern returns the pattern of decimal numbers: "#,##0.###".
func (l Locale) DecimalPattern(d Digits) string { return numbers.cell(l, patterns+int(d)*perDigits, 0) }

// PercentPattern returns the pattern of percentages: "#,##0%".
func (l Locale) PercentPattern(d Digits) string { return numbers.cell(l, patterns+int(d)*perDigits, 1) }

// Compact returns the pattern of a number of 10^power to 10^(power+1), power from 3 to 14: "0K". With exact it is the
// one for exactly 1 of it, where there is such.
func (l Locale) Compact(d Digits, long bool, power int, c Category, exact bool) string {
	part, i := compactShort+int(d)*perDigits, (power-3)*(NumCategories+1)
	if long {
		part++
	}
	if exact {
		if s := numbers.cell(l, part, i+NumCategories); s != "" {
			return s
		}
	}
	return numbers.plural(l, part, i, c)
}

// MinGrouping returns how many digits must stand before the first group.
func (l Locale) MinGrouping() int { return int(numbers.cell(l, 0, 2)[0] - '0') }

// System returns the name of the numbering system: "latn", "arab".
func (l Locale) System(d Digits) string {
	switch d {
	case Usual:
		return numbers.cell(l, 0, 0)
	case Native:
		return numbers.cell(l, 0, 1)
	}
	return "latn"
}

// Ten returns the ten digits, or "" where they are 0 to 9.
func (l Locale) Ten(d Digits) string {
	switch d {
	case Usual:
		return numbers.cell(l, 0, 3)
	case Native:
		return numbers.cell(l, 0, 4)
	}
	return ""
}

type system struct{ name, digits string }

// DigitsOf returns the ten digits of a numbering system, or "" where it has no ten.
func DigitsOf(name string) string {
	for i := range digits {
		if digits[i].name == name {
			return digits[i].digits
		}
	}
	return ""
}

// SystemOf returns the name of the numbering system with these ten digits, or "".
func SystemOf(ten string) string {
	for i := range digits {
		if digits[i].digits == ten {
			return digits[i].name
		}
	}
	return ""
}

// Kinds of list.
const (
	And = iota
	Or
	UnitList
)

// List returns a pattern of a list: for two items, for the start, the middle and the end of more.
func (l Locale) List(kind, length, i int) string { return lists.cell(l, kind*3+length, i) }

// Quote returns a quotation mark: outer opening and closing, inner opening and closing.
func (l Locale) Quote(i int) string { return lists.cell(l, 9, i) }

// Ellipsis returns a pattern for what is left out: at the end, the beginning, the middle; and after a whole word.
func (l Locale) Ellipsis(i int) string { return lists.cell(l, 10, i) }
