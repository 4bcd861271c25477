package sanitize_test

import (
	"fmt"
	"os"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

func ExampleUnknown() {
	const markup = "<p>Before.</p><x-poll id=7><p>Which?</p></x-poll>"
	for _, u := range []sanitize.Unknown{sanitize.Unwrap, sanitize.Drop, sanitize.Keep} {
		door := &sanitize.Door{Unknown: u}
		blocks, report, _ := door.Fragment(markup)
		os.Stdout.Write(article.AppendBlocksJSON(nil, blocks))
		fmt.Println("", len(report.Entries))
	}
	// Output:
	// [{"type":"paragraph","text":"Before."},{"type":"paragraph","text":"Which?"}] 0
	// [{"type":"paragraph","text":"Before."}] 1
	// [{"type":"paragraph","text":"Before."},{"type":"custom","kind":"x-poll","fallback":[{"type":"paragraph","text":"Which?"}]}] 1
}
