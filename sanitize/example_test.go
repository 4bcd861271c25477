package sanitize_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

func ExampleDoor_Fragment() {
	var d sanitize.Door
	blocks, report, err := d.Fragment(`<p onclick="x()">Read <a href="https://a.example/?utm_source=mail">this</a>.</p><script>y()</script>`)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(article.AppendJSON(nil, &article.Article{Body: blocks})))
	fmt.Println(string(report.AppendJSON(nil)))
	// Output:
	// {"type":"article","version":"1.0","body":[{"type":"paragraph","text":["Read ",{"type":"link","url":"https://a.example/","text":"this"},"."]}]}
	// {"entries":[{"action":"removed","code":"handler","where":"onclick","place":"body/p[1]","count":1},{"action":"removed","code":"tracking","where":"utm_source","detail":"a.example","place":"body/p[1]/a[1]","count":1},{"action":"removed","code":"element","where":"script","place":"body/script[1]","count":1}]}
}

func ExampleDoor_Text() {
	var d sanitize.Door
	blocks, _, _ := d.Text("A paragraph.\n\n3. Three\n4. Four")
	for _, b := range blocks {
		fmt.Printf("%T\n", b)
	}
	// Output:
	// *article.Paragraph
	// *article.List
}

func ExampleDoor_Page() {
	door := &sanitize.Door{Base: "https://news.example/tides"}
	a, report, err := door.Page([]byte(`<!DOCTYPE html><html lang="en-GB"><head><title>Tides - The News</title><meta name="author" content="Ada Brook"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Tides</h1><p>The sea comes higher twice a month, and <a href="/moon">the moon</a> is why.</p></article></body></html>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Lang, a.Headline, a.Authors()[0].Name)
	fmt.Printf("%s\n", article.AppendBlocksPlain(nil, a.Body))
	for _, e := range report.Entries {
		fmt.Println(e.Action, e.Code, e.Where, e.Detail)
	}
	// Output:
	// en-GB Tides Ada Brook
	// The sea comes higher twice a month, and the moon is why.
	// removed furniture navigation Home
}

func ExampleDoor_Inline() {
	headline, _, _ := new(sanitize.Door).Inline("Tides <em>explained</em><script>x()</script>")
	fmt.Printf("%s\n", article.AppendInlinesJSON(nil, headline))
	// Output:
	// ["Tides ",{"type":"emphasis","text":"explained"}]
}

// An article that somebody else decoded has not seen the door.
func ExampleDoor_Article() {
	a := &article.Article{URL: "javascript:x()", Headline: article.Plain("Tides\x00")}
	clean, report := new(sanitize.Door).Article(a)
	fmt.Printf("%q %q\n", clean.URL, clean.Headline)
	for _, e := range report.Entries {
		fmt.Println(e.Action, e.Code, e.Detail, e.Place)
	}
	// Output:
	// "" "Tides"
	// removed url javascript:x() url
	// changed text U+0000 headline[0].value
}

func ExampleLimitError() {
	door := &sanitize.Door{Limits: sanitize.Limits{Bytes: 10}}
	_, _, err := door.Fragment("<p>Longer than that.</p>")
	var limit *sanitize.LimitError
	if errors.As(err, &limit) {
		fmt.Println(limit.Limit, limit.Got, limit.Max)
	}
	// Output:
	// bytes 24 10
}

func ExampleEncodingError() {
	var d sanitize.Door
	_, _, err := d.Page([]byte("<p>\ncaf\xe9"))
	fmt.Println(err)
	// Output:
	// line 2, byte 7: not UTF-8, and no other encoding is declared
}

func ExampleDoor() {
	door := &sanitize.Door{
		Base: "https://news.example/story",
		Link: func(address string) string {
			return strings.Replace(address, "https://old.example/", "https://new.example/", 1)
		},
		Embed:  func(e *article.Embed) bool { return e.Provider == article.YouTube },
		Limits: sanitize.Limits{Bytes: 1 << 20, Cut: true},
	}
	body, report, err := door.Fragment(`<p><a href="https://old.example/a">a</a></p><iframe src="https://open.spotify.com/embed/track/x" title="A song"></iframe>`)
	fmt.Println(string(article.AppendBlocksJSON(nil, body)), err)
	for _, e := range report.Entries {
		fmt.Println(e.Action, e.Code, e.Place)
	}
	// Output:
	// [{"type":"paragraph","text":[{"type":"link","url":"https://new.example/a","text":"a"}]},{"type":"paragraph","text":[{"type":"link","url":"https://open.spotify.com/track/x","text":"A song"}]}] <nil>
	// changed iframe body/iframe[1]
}

func ExampleLimits_Admit() {
	limits := sanitize.Limits{Bytes: 8, Cut: true}
	report := new(sanitize.Report)
	text, err := limits.Admit([]byte("Ebb and flow"), report)
	fmt.Printf("%s, %v, %s\n", text, err, report.Entries[0].Detail)
	fmt.Println(limits.Whole([]byte(`{"title": "Ebb and flow"}`)))
	// Output:
	// Ebb and , <nil>, 12 of which the first 8 were read
	// sanitize: bytes: 25 exceeds the limit of 8
}
