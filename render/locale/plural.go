package locale

// A category is a plural category of CLDR.
type category uint8

const (
	other category = iota
	zero
	one
	two
	few
	many
)

var categoryNames = [...]string{"other", "zero", "one", "two", "few", "many"}

// The rules of CLDR for cardinal integers.

func pluralNone(int64) category { return other }

func pluralOne(n int64) category {
	if n == 1 || n == -1 {
		return one
	}
	return other
}

func pluralSpanish(n int64) category {
	switch {
	case n == 1 || n == -1:
		return one
	case n != 0 && n%1_000_000 == 0:
		return many
	}
	return other
}

func pluralRussian(n int64) category {
	tens, units := abs(n)%100, abs(n)%10
	switch {
	case units == 1 && tens != 11:
		return one
	case units >= 2 && units <= 4 && (tens < 12 || tens > 14):
		return few
	}
	return many
}

func pluralArabic(n int64) category {
	switch hundred := abs(n) % 100; {
	case n == 0:
		return zero
	case abs(n) == 1:
		return one
	case abs(n) == 2:
		return two
	case hundred >= 3 && hundred <= 10:
		return few
	case hundred >= 11:
		return many
	}
	return other
}

func abs(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
