package locale

import (
	"iter"

	segment "github.com/clipperhouse/uax29/v2/words"
)

// WordSegments yields what a text consists of by UAX #29 (Unicode 17): its words, and the space and the marks between them. Together
// they are the text. In Chinese, Japanese, Thai and other scripts without spaces a word is one character or cluster.
func WordSegments(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for it := segment.FromString(s); it.Next(); {
			if !yield(it.Value()) {
				return
			}
		}
	}
}
