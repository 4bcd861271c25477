package semantic

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/render/rendertest"
)

// Text returns the format of plain text: lines, of which the last may end or not. It has no Markup.
func Text() *rendertest.Format {
	return &rendertest.Format{
		Diff: func(golden, now []byte) string { return difference(textLines(golden), textLines(now)) },
		Text: func(output []byte) string { return string(output) },
	}
}

func textLines(data []byte) []line {
	lines := []line{}
	for s := range strings.Lines(string(data)) {
		lines = append(lines, line{0, strconv.Quote(strings.TrimSuffix(s, "\n")), fmt.Sprintf("line %d", len(lines)+1)})
	}
	return lines
}
