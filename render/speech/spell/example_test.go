package spell_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/render/speech/spell"
)

func ExampleNew() {
	for _, c := range [][2]string{
		{"en", "spellout-cardinal-verbose"}, {"en", "spellout-numbering-year"}, {"de-AT", "spellout-cardinal-neuter"}, {"ru", "spellout-ordinal-masculine"}, {"fr-CH", "spellout-cardinal-masculine"},
	} {
		s, err := spell.New(c[0], c[1])
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(s.Int(1995))
	}
	// Output:
	// one thousand nine hundred and ninety-five
	// nineteen ninety-five
	// eintausendneunhundertfünfundneunzig
	// одна тысяча девятьсот девяносто пятый
	// mille neuf cent nonante-cinq
}

func ExampleUnknownLocaleError() {
	_, err := spell.New("tlh", "spellout-cardinal")
	var unknown *spell.UnknownLocaleError
	fmt.Println(errors.As(err, &unknown), unknown.Tag)
	// Output:
	// true tlh
}

func ExampleUnknownSetError() {
	_, err := spell.New("fi", "spellout-cardinal-masculine")
	var unknown *spell.UnknownSetError
	fmt.Println(errors.As(err, &unknown), unknown.Set, unknown.Has[0])
	// Output:
	// true spellout-cardinal-masculine spellout-cardinal
}

func ExampleSets() {
	fmt.Println(strings.Join(spell.Sets("sv"), "\n"))
	// Output:
	// digits-ordinal
	// digits-ordinal-feminine
	// digits-ordinal-masculine
	// digits-ordinal-neuter
	// digits-ordinal-reale
	// spellout-cardinal-feminine
	// spellout-cardinal-masculine
	// spellout-cardinal-neuter
	// spellout-cardinal-reale
	// spellout-numbering
	// spellout-numbering-year
	// spellout-ordinal-feminine
	// spellout-ordinal-masculine
	// spellout-ordinal-neuter
	// spellout-ordinal-reale
}

func ExampleAll() {
	sv := spell.All("sv")
	fmt.Println(sv["spellout-cardinal-neuter"].Int(21), sv["digits-ordinal"].Int(21))
	fmt.Println(len(spell.All("tlh")))
	// Output:
	// tjugoett 21:a
	// 0
}

func ExampleLocales() {
	fmt.Println(len(spell.Locales()) > 80, spell.Locales()[:3])
	// Output:
	// true [af ak am]
}

func ExampleSpeller_AppendInt() {
	s, _ := spell.New("ja", "spellout-cardinal")
	fmt.Println(string(s.AppendInt([]byte("約"), 12_000)))
	// Output:
	// 約一万二千
}

func ExampleSpeller_Int() {
	s, _ := spell.New("ru", "spellout-cardinal-feminine")
	fmt.Println(s.Int(21), s.Int(-1002))
	// Output:
	// двадцать одна минус одна тысяча две
}

func ExampleSpeller_AppendDecimal() {
	s, _ := spell.New("en", "spellout-cardinal")
	for _, text := range []string{"-12.50", "Infinity", "12,50"} {
		b, err := s.AppendDecimal(nil, text)
		fmt.Println(string(b), errors.Is(err, spell.ErrSyntax))
	}
	_, err := s.AppendDecimal(nil, "1234567890123456789")
	fmt.Println(errors.Is(err, spell.ErrRange))
	// Output:
	// minus twelve point five zero false
	// infinite false
	//  true
	// true
}

func ExampleSpeller_AppendFloat() {
	s, _ := spell.New("fr", "spellout-cardinal-masculine")
	fmt.Println(string(s.AppendFloat(nil, 3.25)))
	// Output:
	// trois virgule deux cinq
}

func ExampleSpeller_SoftHyphens() {
	s, _ := spell.New("de", "spellout-numbering")
	fmt.Printf("%q %q\n", s.Int(1121), s.SoftHyphens().Int(1121))
	// Output:
	// "eintausendeinhunderteinundzwanzig" "ein\u00adtausend\u00adein\u00adhundert\u00adein\u00adund\u00adzwanzig"
}
