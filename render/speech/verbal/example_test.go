package verbal_test

import (
	"fmt"

	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

func ExampleVerbalizer_String() {
	text := "On 5 May 2026 Dr. Ames paid $1.2m for 105 m²."
	for _, tag := range []string{"en-US", "en-GB"} {
		v := verbal.New(locale.For(tag), verbal.Options{})
		fmt.Println(v.String(text))
	}
	fmt.Println(verbal.New(locale.For("fi"), verbal.Options{}).String("12 km, 10 %"))
	// Output:
	// On the fifth of May twenty twenty-six doctor Ames paid one point two million dollars for one hundred five square meters.
	// On the fifth of May twenty twenty-six doctor Ames paid one point two million dollars for one hundred and five square metres.
	// kaksitoista kilometriä, kymmenen prosenttia
}

func ExampleVerbalizer_Spans() {
	v := verbal.New(locale.For("en"), verbal.Options{})
	text := "Henry VIII won 3–1."
	for _, s := range v.Spans(text) {
		fmt.Println(s.Class, text[s.Start:s.End], "=", s.Spoken)
	}
	// Output:
	// roman VIII = the eighth
	// ratio 3–1 = three to one
}

func ExampleSet() {
	words := &verbal.Set{Options: verbal.Options{Style: verbal.GB, Zero: "nought"}}
	fmt.Println(words.For("en").String("007, 101"))
	fmt.Println(words.For("tlh").String("007, 101")) // a language that CLDR does not know
	// Output:
	// nought nought seven, one hundred and one
	// 007, 101
}

func ExampleFull() {
	fmt.Println(len(verbal.Full()) > 0, verbal.Full()[0] < "zz")
	// Output: true true
}
