package policy_test

import (
	"errors"
	"fmt"

	"github.com/standfirst/standfirst/sanitize/policy"
)

func ExamplePolicy() {
	var p policy.Policy
	fmt.Println(p.String(`<p onclick="x()">It's <b>here</p><script>alert(1)</script><p>And <a href="javascript:x">there</a>.`))

	headline := policy.Policy{Kind: policy.Inline}
	fmt.Println(headline.String(`<h1>A <em>fine</em> day</h1>`))

	links := policy.Policy{NoFollow: true, NewTab: true}
	fmt.Println(links.String(`<a href="https://a.example/">a</a>`))
	// Output:
	// <p>It's <b>here</b></p><p><b>And <a>there</a>.</b></p>
	// A <em>fine</em> day
	// <a href="https://a.example/" target="_blank" rel="noopener noreferrer nofollow ugc">a</a>
}

func ExamplePolicy_Append() {
	p := policy.Policy{Kind: policy.Strict, MaxBytes: 20}
	out, err := p.Append([]byte("words: "), "<p>one</p><p>two</p>")
	fmt.Println(string(out), err)

	_, err = p.Append(nil, "<p>one</p><p>two</p><p>three</p>")
	var limit *policy.LimitError
	fmt.Println(errors.As(err, &limit), err)
	// Output:
	// words: one two <nil>
	// true policy: 32 bytes exceed the limit of 20
}

func ExampleText() {
	fmt.Println(policy.Text("<p>Fish &amp; chips</p><p>as ever</p>"))
	// Output: Fish & chips as ever
}
