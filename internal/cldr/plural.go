package cldr

// A Category is a plural category.
type Category uint8

// The categories, in the order of CategoryNames.
const (
	Other Category = iota
	Zero
	One
	Two
	Few
	Many
	NumCategories = iota
)

// CategoryNames are CLDR's names of the categories.
var CategoryNames = [NumCategories]string{"other", "zero", "one", "two", "few", "many"}

// Operands are what the rules ask of a number, by its absolute value (UTS #35, part 3, 5.1.1): the integer digits, the
// number of visible fraction digits with and without trailing zeros, those digits as numbers, and the exponent of a
// compact number.
type Operands struct {
	I    uint64
	V, W int
	F, T uint64
	E, C int
}

// Cardinal returns the category of a number of things.
func (l Locale) Cardinal(o Operands) Category { return cardinals[cardinalOf[l]](o) }

// Ordinal returns the category of a place in an order.
func (l Locale) Ordinal(o Operands) Category { return ordinals[ordinalOf[l]](o) }
