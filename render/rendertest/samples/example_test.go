package samples_test

import (
	"fmt"

	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func ExampleGet() {
	a := samples.Get("recipe")
	fmt.Println(a.Headline.Plain())
	fmt.Println(a.Published)
	// Output:
	// A rye loaf for the middle of the week
	// 2026-01-14
}

func ExampleAll() {
	for name, a := range samples.All() {
		if a.SourceType != "" && a.Attribution.Reviewed() {
			fmt.Println(name, "was made with a machine and read by a person")
		}
	}
	// Output: interview was made with a machine and read by a person
}
