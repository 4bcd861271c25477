package spell

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestEveryLocaleCompiles(t *testing.T) {
	n, sets := 0, 0
	for _, tag := range Locales() {
		n++
		for _, set := range Sets(tag) {
			sets++
			s, err := New(tag, set)
			if err != nil {
				t.Errorf("%s %s: %v", tag, set, err)
				continue
			}
			for _, x := range []int64{0, 1, 21, 100, 1234567, -5} {
				if s.Int(x) == "" && !strings.HasPrefix(set, "digits") {
					t.Errorf("%s %s: %d is nothing", tag, set, x)
				}
			}
		}
	}
	t.Logf("%d locales, %d sets", n, sets)
}

func TestInt(t *testing.T) {
	for _, c := range []struct {
		tag, set string
		n        int64
		want     string
	}{
		{"en", "spellout-cardinal", 105, "one hundred five"},
		{"en", "spellout-cardinal-verbose", 1105, "one thousand one hundred and five"},
		{"en", "spellout-numbering-year", 1994, "nineteen ninety-four"},
		{"en", "spellout-ordinal", 21, "twenty-first"},
		{"en", "digits-ordinal", 22, "22nd"},
		{"de", "spellout-cardinal-masculine", 121, "einhunderteinundzwanzig"},
		{"ru", "spellout-cardinal-feminine", 1002, "одна тысяча две"},
		{"fr", "spellout-cardinal-masculine", 80, "quatre-vingts"},
		{"fr-CH", "spellout-cardinal-masculine", 98, "nonante-huit"},
		{"ja", "spellout-cardinal", 10000, "一万"},
		{"ar", "spellout-cardinal-masculine", 25, "خمسة وعشرون"},
		{"de-AT", "spellout-ordinal", 3, "dritte"},
		{"es-MX", "spellout-cardinal-masculine", 31, "treinta y un"},
		{"en", "spellout-cardinal", -7, "minus seven"},
	} {
		s, err := New(c.tag, c.set)
		if err != nil {
			t.Errorf("%s %s: %v", c.tag, c.set, err)
			continue
		}
		if got := s.Int(c.n); got != c.want {
			t.Errorf("%s %s %d: got %q, want %q", c.tag, c.set, c.n, got, c.want)
		}
	}
}

func TestAllocations(t *testing.T) {
	buf := make([]byte, 0, 2048)
	for _, tag := range []string{"en", "de", "ru", "ar", "ja", "hi"} {
		s := All(tag)["spellout-numbering"]
		if n := testing.AllocsPerRun(50, func() { s.AppendInt(buf, 123_456_789) }); n != 0 {
			t.Errorf("%s: an integer allocates %v times", tag, n)
		}
		if n := testing.AllocsPerRun(50, func() { s.AppendDecimal(buf, "-123456789012345678.1234567890") }); n != 0 {
			t.Errorf("%s: a decimal allocates %v times", tag, n)
		}
		if n := testing.AllocsPerRun(50, func() { s.AppendFloat(buf, -1234.5678) }); n != 0 {
			t.Errorf("%s: a float allocates %v times", tag, n)
		}
	}
}

func TestErrors(t *testing.T) {
	var locale *UnknownLocaleError
	for _, tag := range []string{"bn", "ur", "tlh", "", "!!", "x-private"} {
		if _, err := New(tag, "spellout-cardinal"); !errors.As(err, &locale) {
			t.Errorf("%q: %v", tag, err)
		}
		if All(tag) != nil || Sets(tag) != nil {
			t.Errorf("%q has sets", tag)
		}
	}
	var set *UnknownSetError
	if _, err := New("de", "spellout-klingon"); !errors.As(err, &set) || len(set.Has) < 10 || !strings.Contains(err.Error(), "spellout-ordinal") {
		t.Errorf("%v", err)
	}
	if _, err := New("en", "%%2d-year"); err == nil {
		t.Error("a set of the rules' own is public")
	}
	s, err := New("en_US", "spellout-cardinal")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"", "-", ".", "1e5", "1,5", "one", "--1", "1.2.3"} {
		if got, err := s.AppendDecimal([]byte("x"), text); !errors.Is(err, ErrSyntax) || string(got) != "x" {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	if _, err := s.AppendDecimal(nil, "1234567890123456789"); !errors.Is(err, ErrRange) {
		t.Errorf("nineteen digits: %v", err)
	}
	for text, want := range map[string]string{".5": "zero point five", "5.": "five", "-0.50": "minus zero point five zero", "+3": "three", "-0": "zero", "-0.0": "zero point zero", "NaN": "not a number", "-Infinity": "minus infinite"} {
		if got, err := s.AppendDecimal(nil, text); err != nil || string(got) != want {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	for n, want := range map[int64]string{
		math.MinInt64: "minus 9,223,372,036,854,775,808", math.MaxInt64: "9,223,372,036,854,775,807", 1e18: "1,000,000,000,000,000,000",
	} {
		if got := s.Int(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	for x, want := range map[float64]string{
		-1e18: "-1,000,000,000,000,000,000", 0.30000000000000004: "zero point three" + strings.Repeat(" zero", 15) + " four", math.Inf(-1): "minus infinite",
		math.SmallestNonzeroFloat64: "zero", math.Copysign(0, -1): "zero", 1.25e-19: "zero point" + strings.Repeat(" zero", 18) + " one three",
	} {
		if got := s.AppendFloat(nil, x); string(got) != want {
			t.Errorf("%v: %q, want %q", x, got, want)
		}
	}
	if got := s.AppendFloat(nil, math.MaxFloat64); len(got) != 309+102 {
		t.Errorf("the greatest number is %q", got)
	}
}

// What a locale inherits, by CLDR, however its tag is written.
func TestInheritance(t *testing.T) {
	for _, c := range []struct {
		tag, set string
		n        int64
		want     string
	}{
		{"nb", "spellout-numbering", 21, "tjueén"},
		{"no", "spellout-numbering", 21, "tjueén"},
		{"nb-NO", "spellout-numbering", 21, "tjueén"},
		{"nn", "spellout-numbering", 21, "tjueéin"},
		{"zh-Hant-HK", "spellout-numbering", 10_021, "一萬零二十一"},
		{"zh-TW", "spellout-numbering", 10_021, "一萬零二十一"},
		{"zh", "spellout-numbering", 10_021, "一万〇二十一"},
		{"yue-Hant", "spellout-numbering", 10_000, "一萬"},
		{"yue-Hans", "spellout-numbering", 10_000, "一万"},
		{"sr-Latn-ME", "spellout-numbering", 21, "dvadeset i jedan"},
		{"sr", "spellout-numbering", 21, "двадесет и један"},
		{"sh", "spellout-numbering", 21, "dvadeset i jedan"},
		{"en-AU", "spellout-numbering", 100_000, "one hundred thousand"},
		{"en-IN", "spellout-numbering", 100_000, "one lakh"},
		{"en-US-u-nu-latn", "digits-ordinal", 1002, "1,002nd"},
		{"de-AT", "spellout-numbering", 21, "einundzwanzig"},
		{"de-DE-1996", "spellout-numbering", 21, "einundzwanzig"},
		{"pt", "spellout-numbering", 16, "dezesseis"},
		{"pt-AO", "spellout-numbering", 16, "dezasseis"},
		{"es", "digits-ordinal-masculine", 3, "3.º"}, // groups of rules are inherited one by one
		{"es-PE", "digits-ordinal-masculine", 3, "3º."},
		{"es-PE", "spellout-numbering", 16, "dieciséis"},
		{"EN_gb", "spellout-numbering", 21, "twenty-one"},
		{"ZH-hant-hk", "spellout-numbering", 10_000, "一萬"},
		{"de_ch", "spellout-numbering", 1e18, "1'000'000'000'000'000'000"},
		{"iw", "spellout-numbering", 3, "שלוש"},
		{"und", "spellout-numbering", 1234, "1,234"},
	} {
		s, err := New(c.tag, c.set)
		if err != nil {
			t.Errorf("%s: %v", c.tag, err)
			continue
		}
		if got := s.Int(c.n); got != c.want {
			t.Errorf("%s %s %d: %q, want %q", c.tag, c.set, c.n, got, c.want)
		}
	}
}

// What is asked twice is said twice the same, in each way, whatever it is.
func FuzzSpell(f *testing.F) {
	f.Add(uint16(0), "-12.50", int64(77), -0.5)
	f.Add(uint16(311), "NaN", int64(math.MinInt64), 1e300)
	f.Add(uint16(500), ".00000000000000000001", int64(999_999_999_999_999_999), math.SmallestNonzeroFloat64)
	var all []*Speller
	for _, tag := range Locales() {
		sets := All(tag)
		for _, set := range Sets(tag) {
			all = append(all, sets[set], sets[set].SoftHyphens())
		}
	}
	f.Fuzz(func(t *testing.T, which uint16, decimal string, n int64, x float64) {
		s := all[int(which)%len(all)]
		a, err := s.AppendDecimal([]byte("x"), decimal)
		b, _ := s.AppendDecimal([]byte("x"), decimal)
		if string(a) != string(b) || err == nil && !utf8.Valid(a) || err != nil && string(a) != "x" {
			t.Errorf("%q is %q and %q: %v", decimal, a, b, err)
		}
		if n > -1e18 && n < 1e18 {
			text, err := s.AppendDecimal(nil, strconv.FormatInt(n, 10))
			if err != nil || string(text) != s.Int(n) {
				t.Errorf("%d is %q, as text %q", n, s.Int(n), text)
			}
		}
		if i := s.AppendInt(nil, n); !utf8.Valid(i) || string(i) != s.Int(n) {
			t.Errorf("%d is %q", n, i)
		}
		if a := s.AppendFloat(nil, x); !utf8.Valid(a) || string(a) != string(s.AppendFloat(nil, x)) {
			t.Errorf("%v is %q", x, a)
		}
	})
}

// Any tag has spellers or an error, and all of them agree.
func FuzzNew(f *testing.F) {
	for _, tag := range []string{"en", "zh_Hant-HK", "-", "--", "DE-x-", "nb-", "und", "sr-Latn-\xff"} {
		f.Add(tag, "spellout-numbering")
	}
	f.Fuzz(func(t *testing.T, tag, set string) {
		s, err := New(tag, set)
		all := All(tag)
		if (s == nil) != (err != nil) || (s == nil) != (all[strings.TrimLeft(set, "%")] == nil) || len(all) != len(Sets(tag)) {
			t.Errorf("%q %q: %v, %v", tag, set, s, err)
		}
	})
}
