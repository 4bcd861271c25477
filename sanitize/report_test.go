package sanitize_test

import (
	"fmt"

	"github.com/standfirst/standfirst/sanitize"
)

func ExampleReport_Merge() {
	var all sanitize.Report
	for i, markup := range []string{"<p>a<script>1</script></p>", "<p>b<script>2</script></p>"} {
		_, r, _ := new(sanitize.Door).Fragment(markup)
		all.Merge(r, fmt.Sprintf("item[%d]", i))
	}
	all.Add(sanitize.Entry{Action: sanitize.Removed, Code: sanitize.CodeUnknown, Where: "item"})
	for _, e := range all.Entries {
		fmt.Println(e.Action, e.Code, e.Where, e.Place, e.Count)
	}
	// Output:
	// removed element script item[0]/body/p[1]/script[1] 2
	// removed unknown item  1
}

func ExampleDoor_Decode() {
	text, _, err := new(sanitize.Door).Decode([]byte("<?xml version='1.0' encoding='windows-1251'?><title>\xcc\xe8\xf0</title>"))
	fmt.Println(text, err)
	_, _, err = new(sanitize.Door).Decode([]byte("a\n\xff"))
	fmt.Println(err)
	// Output:
	// <?xml version='1.0' encoding='windows-1251'?><title>Мир</title> <nil>
	// line 2, byte 2: not UTF-8, and no other encoding is declared
}

func ExampleDate() {
	for _, s := range []string{"Tue, 28 Apr 2026 09:30:00 +0300", "2026-04", "soon"} {
		d, ok := sanitize.Date(s)
		fmt.Printf("%s %v\n", d.Append(nil), ok)
	}
	// Output:
	// 2026-04-28T09:30:00+03:00 true
	// 2026-04 true
	//  false
}
