package samples_test

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func ExampleRandom() {
	fmt.Println(article.Equal(samples.Random(7), samples.Random(7)))
	fmt.Println(article.Validate(samples.Random(7)))
	// Output:
	// true
	// <nil>
}

func ExampleScripts() {
	for lang, a := range samples.Scripts() {
		if lang == "el" || lang == "ko" {
			fmt.Println(a.Headline.Plain(), "–", a.Standfirst.Plain())
		}
	}
	// Output:
	// Γειά σου, κόσμε – Ελληνικά
	// 안녕하세요, 세계 – 한국어
}
