package spell

import (
	"errors"
	"math"
	"os"
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

// TestICU holds the spellers against ICU, on a sample of every rule set.
func TestICU(t *testing.T) {
	data, err := os.ReadFile("testdata/icu.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]map[string]*Speller)
	n := 0
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(f) != 5 {
			continue
		}
		n++
		tag := strings.ReplaceAll(f[0], "_", "-")
		if all[tag] == nil {
			all[tag] = All(tag)
		}
		got, err := all[tag][f[2][1:]].SoftHyphens().AppendDecimal(nil, f[3])
		if err != nil || string(got) != f[4] {
			t.Errorf("%s %s %s: %q, ICU %q (%v)", tag, f[2], f[3], got, f[4], err)
		}
		if i, err := strconv.ParseInt(f[3], 10, 64); err == nil {
			if s := all[tag][f[2][1:]].SoftHyphens().Int(i); s != f[4] {
				t.Errorf("%s %s %s as an integer: %q, ICU %q", tag, f[2], f[3], s, f[4])
			}
		}
	}
	if n < 5000 {
		t.Errorf("there are only %d lines", n)
	}
}

func TestAllocations(t *testing.T) {
	buf := make([]byte, 0, 2048)
	for _, tag := range []string{"en", "de", "ru", "ar", "ja", "hi"} {
		s := All(tag)["spellout-numbering"]
		if n := testing.AllocsPerRun(50, func() { s.AppendInt(buf, 123_456_789) }); n != 0 {
			t.Errorf("%s: an integer allocates %v times", tag, n)
		}
		if n := testing.AllocsPerRun(50, func() { s.AppendDecimal(buf, "-1234.5678") }); n > 1 { // ParseFloat's
			t.Errorf("%s: a decimal allocates %v times", tag, n)
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
	for text, want := range map[string]string{".5": "zero point five", "5.": "five", "-0.50": "minus zero point five zero", "+3": "three", "NaN": "not a number", "-Infinity": "minus infinite"} {
		if got, err := s.AppendDecimal(nil, text); err != nil || string(got) != want {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	for _, n := range []int64{math.MinInt64, math.MaxInt64, 1e18} {
		if got := s.Int(n); got == "" {
			t.Errorf("%d is nothing", n)
		}
	}
	for _, x := range []float64{math.MaxFloat64, math.SmallestNonzeroFloat64, math.NaN(), math.Inf(-1), 1e17 + 0.5, 0.1 + 0.2} {
		if got := s.AppendFloat(nil, x); len(got) == 0 {
			t.Errorf("%v is nothing", x)
		}
	}
}

// What a locale inherits, by CLDR.
func TestInheritance(t *testing.T) {
	for tag, want := range map[string]string{
		"nb": "tjueén", "nn": "tjueéin", "zh-Hant-HK": "二十一", "sr-Latn-ME": "dvadeset i jedan", "en-AU": "twenty-one", "de-AT": "einundzwanzig", "pt-AO": "vinte e um",
	} {
		s := All(tag)["spellout-numbering"]
		if s == nil || s.Int(21) != want {
			t.Errorf("%s: %v", tag, s)
		}
	}
	if es := All("es-PE"); es["digits-ordinal"].Int(3) == All("es")["digits-ordinal"].Int(3) && es["digits-ordinal"] == nil {
		t.Error("Spanish of America has no ordinals of its own")
	}
}

func FuzzSpell(f *testing.F) {
	f.Add("en", "spellout-cardinal", "-12.50", int64(77))
	f.Add("ru", "spellout-ordinal-feminine", "NaN", int64(-1))
	all := make(map[string]map[string]*Speller)
	f.Fuzz(func(t *testing.T, tag, set, decimal string, n int64) {
		if len(tag) > 20 {
			return
		}
		if _, ok := all[tag]; !ok {
			all[tag] = All(tag)
		}
		s := all[tag][set]
		if s == nil {
			return
		}
		a, err := s.AppendDecimal(nil, decimal)
		b, _ := s.AppendDecimal(nil, decimal)
		if string(a) != string(b) || err == nil && !utf8.Valid(a) {
			t.Errorf("%q is %q and %q", decimal, a, b)
		}
		if n > -1e17 && n < 1e17 {
			text, err := s.AppendDecimal(nil, strconv.FormatInt(n, 10))
			if err != nil || string(text) != s.Int(n) {
				t.Errorf("%d is %q, as text %q", n, s.Int(n), text)
			}
		}
		s.AppendInt(nil, n)
	})
}
