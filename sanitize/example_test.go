package sanitize_test

import (
	"fmt"

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
	// {"entries":[{"action":"removed","code":"tracking","where":"utm_source","detail":"a.example","place":"body/p[1]/a[1]","count":1},{"action":"removed","code":"element","where":"script","place":"body/script[1]","count":1}]}
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
