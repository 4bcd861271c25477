package sanitize_test

import (
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
