package shorten

import (
	"sort"

	"github.com/standfirst/standfirst/render/locale"
)

// Line returns the longest beginning of a line that fits, at the end of a word and with an ellipsis; "" where nothing fits
// and, for the callers to judge, the bare ellipsis where nothing else does.
func Line(l *locale.Locale, line string, fits func(string) bool) string {
	cut := func(n int) string { return string(l.AppendTruncated(nil, line, n)) }
	return cut(most(len(line), func(n int) bool { return fits(cut(n)) }))
}

// most returns the greatest number up to n that fits, where each below one that fits does. It looks at none that is more
// than twice as great.
func most(n int, fits func(int) bool) int {
	low, high := 0, 1
	for high < n && fits(high) {
		low, high = high, 2*high
	}
	high = min(high, n)
	return low + sort.Search(high-low, func(k int) bool { return !fits(low + k + 1) })
}

// Units returns the length of a text in UTF-16 code units, in which chats count.
func Units[T string | []byte](text T) int {
	n := 0
	for _, r := range string(text) {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}
