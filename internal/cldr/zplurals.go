// Generated from CLDR's JSON by go generate; do not edit.

package cldr

var cardinals = [...]func(o Operands) Category{
	cardinal0, cardinal1, cardinal2, cardinal3, cardinal4, cardinal5, cardinal6, cardinal7, cardinal8, cardinal9, cardinal10, cardinal11, cardinal12, cardinal13, cardinal14, cardinal15, cardinal16, cardinal17, cardinal18, cardinal19, cardinal20, cardinal21, cardinal22, cardinal23, cardinal24, cardinal25, cardinal26, cardinal27, cardinal28, cardinal29, cardinal30, cardinal31, cardinal32, cardinal33, cardinal34, cardinal35, cardinal36, cardinal37, cardinal38,
}

// cardinalOf is the rules of each locale.
var cardinalOf = [Count]uint8{
	0, 0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 0, 5, 0, 0, 0, 0,
	0, 0, 1, 0, 1, 6, 6, 0, 0, 0, 1, 2, 7, 1, 1, 3, 3, 1, 1, 8, 0, 9, 9, 9, 1, 10, 10, 10, 10, 10, 1, 1, 1, 0, 11, 0, 0, 1, 0, 0,
	12, 2, 7, 13, 14, 14, 1, 5, 5, 5, 5, 5, 5, 5, 1, 3, 15, 1, 1, 1, 1, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 5, 0, 1, 3, 3, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17,
	17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 5, 11, 0, 0, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
	18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 0, 5, 19, 19, 1, 20, 5, 1, 0, 0, 0, 3, 1, 21, 0, 0, 0, 0, 0,
	0, 22, 3, 3, 1, 1, 9, 9, 15, 1, 0, 17, 5, 1, 5, 1, 1, 23, 10, 10, 10, 10, 1, 0, 0, 1, 0, 1, 1, 1, 17, 1, 1, 1, 1, 1, 1, 1, 0, 0,
	0, 0, 0, 0, 1, 1, 3, 1, 1, 1, 3, 3, 3, 0, 0, 0, 0, 1, 7, 0, 0, 0, 0, 0, 0, 0, 24, 1, 1, 1, 1, 1, 0, 25, 0, 0, 5, 1, 10, 1,
	2, 2, 2, 2, 1, 1, 1, 26, 1, 1, 1, 27, 1, 0, 0, 1, 1, 2, 1, 0, 1, 28, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 29, 1, 1, 1,
	1, 30, 0, 0, 0, 1, 1, 0, 0, 5, 5, 5, 5, 5, 5, 5, 1, 0, 0, 0, 1, 2, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 2, 2, 2, 0, 0, 3, 1, 31,
	1, 27, 0, 0, 32, 32, 32, 32, 32, 32, 32, 32, 32, 10, 32, 32, 1, 1, 1, 1, 0, 1, 33, 33, 0, 34, 34, 34, 34, 34, 34, 1, 0, 1, 1, 0, 30, 30, 30, 1,
	5, 10, 0, 0, 0, 30, 30, 30, 0, 1, 1, 35, 35, 35, 1, 1, 36, 12, 37, 30, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 0, 1,
	1, 5, 5, 5, 5, 5, 5, 5, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 38, 0, 34, 5, 5, 0,
	0, 0, 0, 1, 1, 1, 10, 1, 1, 0, 0, 1, 0, 1, 0, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	3,
}

func cardinal0(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	}
	return Other
}

func cardinal1(o Operands) Category {
	return Other
}

func cardinal2(o Operands) Category {
	switch {
	case o.T == 0 && o.I <= 1:
		return One
	}
	return Other
}

func cardinal3(o Operands) Category {
	switch {
	case o.I == 0 || o.T == 0 && o.I == 1:
		return One
	}
	return Other
}

func cardinal4(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 0:
		return Zero
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I == 2:
		return Two
	case o.T == 0 && o.I%100 >= 3 && o.I%100 <= 10:
		return Few
	case o.T == 0 && o.I%100 >= 11 && o.I%100 <= 99:
		return Many
	}
	return Other
}

func cardinal5(o Operands) Category {
	switch {
	case o.I == 1 && o.V == 0:
		return One
	}
	return Other
}

func cardinal6(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 1 && !(o.T == 0 && o.I%100 == 11):
		return One
	case o.T == 0 && o.I%10 >= 2 && o.I%10 <= 4 && !(o.T == 0 && o.I%100 >= 12 && o.I%100 <= 14):
		return Few
	case o.T == 0 && o.I%10 == 0 || o.T == 0 && o.I%10 >= 5 && o.I%10 <= 9 || o.T == 0 && o.I%100 >= 11 && o.I%100 <= 14:
		return Many
	}
	return Other
}

func cardinal7(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 0:
		return Zero
	case o.T == 0 && o.I == 1:
		return One
	}
	return Other
}

func cardinal8(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 1 && !(o.T == 0 && (o.I%100 == 11 || o.I%100 == 71 || o.I%100 == 91)):
		return One
	case o.T == 0 && o.I%10 == 2 && !(o.T == 0 && (o.I%100 == 12 || o.I%100 == 72 || o.I%100 == 92)):
		return Two
	case o.T == 0 && (o.I%10 >= 3 && o.I%10 <= 4 || o.I%10 == 9) && !(o.T == 0 && (o.I%100 >= 10 && o.I%100 <= 19 || o.I%100 >= 70 && o.I%100 <= 79 || o.I%100 >= 90 && o.I%100 <= 99)):
		return Few
	case !(o.T == 0 && o.I == 0) && o.T == 0 && o.I%1000000 == 0:
		return Many
	}
	return Other
}

func cardinal9(o Operands) Category {
	switch {
	case o.V == 0 && o.I%10 == 1 && !(o.I%100 == 11) || o.F%10 == 1 && !(o.F%100 == 11):
		return One
	case o.V == 0 && o.I%10 >= 2 && o.I%10 <= 4 && !(o.I%100 >= 12 && o.I%100 <= 14) || o.F%10 >= 2 && o.F%10 <= 4 && !(o.F%100 >= 12 && o.F%100 <= 14):
		return Few
	}
	return Other
}

func cardinal10(o Operands) Category {
	switch {
	case o.I == 1 && o.V == 0:
		return One
	case o.E == 0 && !(o.I == 0) && o.I%1000000 == 0 && o.V == 0 || !(o.E <= 5):
		return Many
	}
	return Other
}

func cardinal11(o Operands) Category {
	switch {
	case o.V == 0 && (o.I == 1 || o.I == 2 || o.I == 3) || o.V == 0 && !(o.I%10 == 4 || o.I%10 == 6 || o.I%10 == 9) || !(o.V == 0) && !(o.F%10 == 4 || o.F%10 == 6 || o.F%10 == 9):
		return One
	}
	return Other
}

func cardinal12(o Operands) Category {
	switch {
	case o.I == 1 && o.V == 0:
		return One
	case o.I >= 2 && o.I <= 4 && o.V == 0:
		return Few
	case !(o.V == 0):
		return Many
	}
	return Other
}

func cardinal13(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 0:
		return Zero
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I == 2:
		return Two
	case o.T == 0 && o.I == 3:
		return Few
	case o.T == 0 && o.I == 6:
		return Many
	}
	return Other
}

func cardinal14(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1 || !(o.T == 0) && (o.I == 0 || o.I == 1):
		return One
	}
	return Other
}

func cardinal15(o Operands) Category {
	switch {
	case o.V == 0 && o.I%100 == 1 || o.F%100 == 1:
		return One
	case o.V == 0 && o.I%100 == 2 || o.F%100 == 2:
		return Two
	case o.V == 0 && o.I%100 >= 3 && o.I%100 <= 4 || o.F%100 >= 3 && o.F%100 <= 4:
		return Few
	}
	return Other
}

func cardinal16(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	case o.E == 0 && !(o.I == 0) && o.I%1000000 == 0 && o.V == 0 || !(o.E <= 5):
		return Many
	}
	return Other
}

func cardinal17(o Operands) Category {
	switch {
	case (o.I == 0 || o.I == 1):
		return One
	}
	return Other
}

func cardinal18(o Operands) Category {
	switch {
	case (o.I == 0 || o.I == 1):
		return One
	case o.E == 0 && !(o.I == 0) && o.I%1000000 == 0 && o.V == 0 || !(o.E <= 5):
		return Many
	}
	return Other
}

func cardinal19(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I == 2:
		return Two
	case o.T == 0 && o.I >= 3 && o.I <= 6:
		return Few
	case o.T == 0 && o.I >= 7 && o.I <= 10:
		return Many
	}
	return Other
}

func cardinal20(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 1 || o.I == 11):
		return One
	case o.T == 0 && (o.I == 2 || o.I == 12):
		return Two
	case o.T == 0 && (o.I >= 3 && o.I <= 10 || o.I >= 13 && o.I <= 19):
		return Few
	}
	return Other
}

func cardinal21(o Operands) Category {
	switch {
	case o.V == 0 && o.I%10 == 1:
		return One
	case o.V == 0 && o.I%10 == 2:
		return Two
	case o.V == 0 && (o.I%100 == 0 || o.I%100 == 20 || o.I%100 == 40 || o.I%100 == 60 || o.I%100 == 80):
		return Few
	case !(o.V == 0):
		return Many
	}
	return Other
}

func cardinal22(o Operands) Category {
	switch {
	case o.I == 1 && o.V == 0 || o.I == 0 && !(o.V == 0):
		return One
	case o.I == 2 && o.V == 0:
		return Two
	}
	return Other
}

func cardinal23(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 1 && !(o.I%100 == 11) || o.T%10 == 1 && !(o.T%100 == 11):
		return One
	}
	return Other
}

func cardinal24(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 0:
		return Zero
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && (o.I%100 == 2 || o.I%100 == 22 || o.I%100 == 42 || o.I%100 == 62 || o.I%100 == 82) || o.T == 0 && o.I%1000 == 0 && (o.I%100000 >= 1000 && o.I%100000 <= 20000 || o.I%100000 == 40000 || o.I%100000 == 60000 || o.I%100000 == 80000) || !(o.T == 0 && o.I == 0) && o.T == 0 && o.I%1000000 == 100000:
		return Two
	case o.T == 0 && (o.I%100 == 3 || o.I%100 == 23 || o.I%100 == 43 || o.I%100 == 63 || o.I%100 == 83):
		return Few
	case !(o.T == 0 && o.I == 1) && o.T == 0 && (o.I%100 == 1 || o.I%100 == 21 || o.I%100 == 41 || o.I%100 == 61 || o.I%100 == 81):
		return Many
	}
	return Other
}

func cardinal25(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 0:
		return Zero
	case (o.I == 0 || o.I == 1) && !(o.T == 0 && o.I == 0):
		return One
	}
	return Other
}

func cardinal26(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 1 && !(o.T == 0 && o.I%100 >= 11 && o.I%100 <= 19):
		return One
	case o.T == 0 && o.I%10 >= 2 && o.I%10 <= 9 && !(o.T == 0 && o.I%100 >= 11 && o.I%100 <= 19):
		return Few
	case !(o.F == 0):
		return Many
	}
	return Other
}

func cardinal27(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 0 || o.T == 0 && o.I%100 >= 11 && o.I%100 <= 19 || o.V == 2 && o.F%100 >= 11 && o.F%100 <= 19:
		return Zero
	case o.T == 0 && o.I%10 == 1 && !(o.T == 0 && o.I%100 == 11) || o.V == 2 && o.F%10 == 1 && !(o.F%100 == 11) || !(o.V == 2) && o.F%10 == 1:
		return One
	}
	return Other
}

func cardinal28(o Operands) Category {
	switch {
	case o.V == 0 && o.I%10 == 1 && !(o.I%100 == 11) || o.F%10 == 1 && !(o.F%100 == 11):
		return One
	}
	return Other
}

func cardinal29(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I == 2:
		return Two
	case o.T == 0 && o.I == 0 || o.T == 0 && o.I%100 >= 3 && o.I%100 <= 10:
		return Few
	case o.T == 0 && o.I%100 >= 11 && o.I%100 <= 19:
		return Many
	}
	return Other
}

func cardinal30(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I == 2:
		return Two
	}
	return Other
}

func cardinal31(o Operands) Category {
	switch {
	case o.I == 1 && o.V == 0:
		return One
	case o.V == 0 && o.I%10 >= 2 && o.I%10 <= 4 && !(o.I%100 >= 12 && o.I%100 <= 14):
		return Few
	case o.V == 0 && !(o.I == 1) && o.I%10 <= 1 || o.V == 0 && o.I%10 >= 5 && o.I%10 <= 9 || o.V == 0 && o.I%100 >= 12 && o.I%100 <= 14:
		return Many
	}
	return Other
}

func cardinal32(o Operands) Category {
	switch {
	case o.I <= 1:
		return One
	case o.E == 0 && !(o.I == 0) && o.I%1000000 == 0 && o.V == 0 || !(o.E <= 5):
		return Many
	}
	return Other
}

func cardinal33(o Operands) Category {
	switch {
	case o.I == 1 && o.V == 0:
		return One
	case !(o.V == 0) || o.T == 0 && o.I == 0 || !(o.T == 0 && o.I == 1) && o.T == 0 && o.I%100 >= 1 && o.I%100 <= 19:
		return Few
	}
	return Other
}

func cardinal34(o Operands) Category {
	switch {
	case o.V == 0 && o.I%10 == 1 && !(o.I%100 == 11):
		return One
	case o.V == 0 && o.I%10 >= 2 && o.I%10 <= 4 && !(o.I%100 >= 12 && o.I%100 <= 14):
		return Few
	case o.V == 0 && o.I%10 == 0 || o.V == 0 && o.I%10 >= 5 && o.I%10 <= 9 || o.V == 0 && o.I%100 >= 11 && o.I%100 <= 14:
		return Many
	}
	return Other
}

func cardinal35(o Operands) Category {
	switch {
	case o.I == 0 || o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I >= 2 && o.I <= 10:
		return Few
	}
	return Other
}

func cardinal36(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 0 || o.I == 1) || o.I == 0 && o.F == 1:
		return One
	}
	return Other
}

func cardinal37(o Operands) Category {
	switch {
	case o.V == 0 && o.I%100 == 1:
		return One
	case o.V == 0 && o.I%100 == 2:
		return Two
	case o.V == 0 && o.I%100 >= 3 && o.I%100 <= 4 || !(o.V == 0):
		return Few
	}
	return Other
}

func cardinal38(o Operands) Category {
	switch {
	case o.T == 0 && o.I <= 1 || o.T == 0 && o.I >= 11 && o.I <= 99:
		return One
	}
	return Other
}

var ordinals = [...]func(o Operands) Category{
	ordinal0, ordinal1, ordinal2, ordinal3, ordinal4, ordinal5, ordinal6, ordinal7, ordinal8, ordinal9, ordinal10, ordinal11, ordinal12, ordinal13, ordinal14, ordinal15, ordinal16, ordinal17, ordinal18, ordinal19, ordinal20, ordinal21, ordinal22, ordinal23, ordinal24,
}

// ordinalOf is the rules of each locale.
var ordinalOf = [Count]uint8{
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2,
	2, 2, 0, 3, 0, 4, 4, 0, 0, 0, 0, 0, 5, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
	8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
	8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
	8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 3, 3, 0, 9, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 10, 10, 0, 0, 0, 0, 0, 0, 11, 3, 0, 0, 0, 0, 0, 0, 12, 12, 12, 12, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 14,
	14, 14, 0, 0, 0, 0, 0, 0, 0, 0, 15, 15, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 12, 0,
	0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 15, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 19, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	12, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 21, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 22, 22, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 12, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0,
}

func ordinal0(o Operands) Category {
	return Other
}

func ordinal1(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 1 || o.I == 5 || o.I == 7 || o.I == 8 || o.I == 9 || o.I == 10):
		return One
	case o.T == 0 && (o.I == 2 || o.I == 3):
		return Two
	case o.T == 0 && o.I == 4:
		return Few
	case o.T == 0 && o.I == 6:
		return Many
	}
	return Other
}

func ordinal2(o Operands) Category {
	switch {
	case (o.I%10 == 1 || o.I%10 == 2 || o.I%10 == 5 || o.I%10 == 7 || o.I%10 == 8) || (o.I%100 == 20 || o.I%100 == 50 || o.I%100 == 70 || o.I%100 == 80):
		return One
	case (o.I%10 == 3 || o.I%10 == 4) || (o.I%1000 == 100 || o.I%1000 == 200 || o.I%1000 == 300 || o.I%1000 == 400 || o.I%1000 == 500 || o.I%1000 == 600 || o.I%1000 == 700 || o.I%1000 == 800 || o.I%1000 == 900):
		return Few
	case o.I == 0 || o.I%10 == 6 || (o.I%100 == 40 || o.I%100 == 60 || o.I%100 == 90):
		return Many
	}
	return Other
}

func ordinal3(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	}
	return Other
}

func ordinal4(o Operands) Category {
	switch {
	case o.T == 0 && (o.I%10 == 2 || o.I%10 == 3) && !(o.T == 0 && (o.I%100 == 12 || o.I%100 == 13)):
		return Few
	}
	return Other
}

func ordinal5(o Operands) Category {
	switch {
	case o.I == 0:
		return Zero
	case o.I == 1:
		return One
	case (o.I == 2 || o.I == 3 || o.I == 4 || o.I == 5 || o.I == 6):
		return Few
	}
	return Other
}

func ordinal6(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 1 || o.I == 3):
		return One
	case o.T == 0 && o.I == 2:
		return Two
	case o.T == 0 && o.I == 4:
		return Few
	}
	return Other
}

func ordinal7(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 0 || o.I == 7 || o.I == 8 || o.I == 9):
		return Zero
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I == 2:
		return Two
	case o.T == 0 && (o.I == 3 || o.I == 4):
		return Few
	case o.T == 0 && (o.I == 5 || o.I == 6):
		return Many
	}
	return Other
}

func ordinal8(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 1 && !(o.T == 0 && o.I%100 == 11):
		return One
	case o.T == 0 && o.I%10 == 2 && !(o.T == 0 && o.I%100 == 12):
		return Two
	case o.T == 0 && o.I%10 == 3 && !(o.T == 0 && o.I%100 == 13):
		return Few
	}
	return Other
}

func ordinal9(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 1 || o.I == 11):
		return One
	case o.T == 0 && (o.I == 2 || o.I == 12):
		return Two
	case o.T == 0 && (o.I == 3 || o.I == 13):
		return Few
	}
	return Other
}

func ordinal10(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && (o.I == 2 || o.I == 3):
		return Two
	case o.T == 0 && o.I == 4:
		return Few
	case o.T == 0 && o.I == 6:
		return Many
	}
	return Other
}

func ordinal11(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 1 || o.I == 5):
		return One
	}
	return Other
}

func ordinal12(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 11 || o.I == 8 || o.I == 80 || o.I == 800):
		return Many
	}
	return Other
}

func ordinal13(o Operands) Category {
	switch {
	case o.I == 1:
		return One
	case o.I == 0 || (o.I%100 >= 2 && o.I%100 <= 20 || o.I%100 == 40 || o.I%100 == 60 || o.I%100 == 80):
		return Many
	}
	return Other
}

func ordinal14(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 6 || o.T == 0 && o.I%10 == 9 || o.T == 0 && o.I%10 == 0 && !(o.T == 0 && o.I == 0):
		return Many
	}
	return Other
}

func ordinal15(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && (o.I == 2 || o.I == 3):
		return Two
	case o.T == 0 && o.I == 4:
		return Few
	}
	return Other
}

func ordinal16(o Operands) Category {
	switch {
	case o.T == 0 && o.I >= 1 && o.I <= 4 || o.T == 0 && (o.I%100 >= 1 && o.I%100 <= 4 || o.I%100 >= 21 && o.I%100 <= 24 || o.I%100 >= 41 && o.I%100 <= 44 || o.I%100 >= 61 && o.I%100 <= 64 || o.I%100 >= 81 && o.I%100 <= 84):
		return One
	case o.T == 0 && o.I == 5 || o.T == 0 && o.I%100 == 5:
		return Many
	}
	return Other
}

func ordinal17(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 11 || o.I == 8 || o.I >= 80 && o.I <= 89 || o.I >= 800 && o.I <= 899):
		return Many
	}
	return Other
}

func ordinal18(o Operands) Category {
	switch {
	case o.I%10 == 1 && !(o.I%100 == 11):
		return One
	case o.I%10 == 2 && !(o.I%100 == 12):
		return Two
	case (o.I%10 == 7 || o.I%10 == 8) && !(o.I%100 == 17 || o.I%100 == 18):
		return Many
	}
	return Other
}

func ordinal19(o Operands) Category {
	switch {
	case o.T == 0 && o.I >= 1 && o.I <= 4:
		return One
	}
	return Other
}

func ordinal20(o Operands) Category {
	switch {
	case o.T == 0 && (o.I == 1 || o.I == 5 || o.I >= 7 && o.I <= 9):
		return One
	case o.T == 0 && (o.I == 2 || o.I == 3):
		return Two
	case o.T == 0 && o.I == 4:
		return Few
	case o.T == 0 && o.I == 6:
		return Many
	}
	return Other
}

func ordinal21(o Operands) Category {
	switch {
	case o.T == 0 && o.I == 1:
		return One
	case o.T == 0 && o.I%10 == 4 && !(o.T == 0 && o.I%100 == 14):
		return Many
	}
	return Other
}

func ordinal22(o Operands) Category {
	switch {
	case o.T == 0 && (o.I%10 == 1 || o.I%10 == 2) && !(o.T == 0 && (o.I%100 == 11 || o.I%100 == 12)):
		return One
	}
	return Other
}

func ordinal23(o Operands) Category {
	switch {
	case o.T == 0 && (o.I%10 == 6 || o.I%10 == 9) || o.T == 0 && o.I == 10:
		return Few
	}
	return Other
}

func ordinal24(o Operands) Category {
	switch {
	case o.T == 0 && o.I%10 == 3 && !(o.T == 0 && o.I%100 == 13):
		return Few
	}
	return Other
}
