package semantic

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/render/rendertest"
)

// Elements that have no end, and those whose end HTML lets an author leave out.
var (
	void    = strings.Fields("area base br col embed hr img input link meta source track wbr")
	implied = strings.Fields("html head body p li dt dd option optgroup rt rp colgroup thead tbody tfoot tr td th")
)

// unbalanced returns a line for each element that is left open or closed twice: a browser mends that, at a place that nobody
// chose, and what a host has around a fragment may end up within it.
func unbalanced(data []byte) (lines []string) {
	broken := func(format, name string) { lines = append(lines, rendertest.Broken+fmt.Sprintf(format, name)) }
	var open []string
	z := html.NewTokenizer(bytes.NewReader(data))
	for {
		switch z.Next() {
		case html.ErrorToken:
			for _, name := range open {
				if !slices.Contains(implied, name) {
					broken("<%s> is left open", name)
				}
			}
			return lines
		case html.StartTagToken:
			if name, _ := z.TagName(); !slices.Contains(void, string(name)) {
				open = append(open, string(name))
			}
		case html.EndTagToken:
			tag, _ := z.TagName()
			name := string(tag)
			at := len(open) - 1
			for at >= 0 && open[at] != name && slices.Contains(implied, open[at]) {
				at--
			}
			if at < 0 || open[at] != name {
				broken("</%s> ends what is not open there", name)
				continue
			}
			open = open[:at]
		}
	}
}
