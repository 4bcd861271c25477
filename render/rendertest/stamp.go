package rendertest

import (
	"bytes"
	"fmt"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/render"
)

const stamp = "output version "

// stamped returns the comment with what it was printed by as its last line: the output version, which counts, and,
// for whoever wonders at a difference, what else may have changed.
func stamped(comment []byte) []byte {
	var out []byte
	for line := range bytes.Lines(comment) {
		if !bytes.HasPrefix(line, []byte(stamp)) {
			out = append(out, line...)
		}
	}
	return fmt.Appendf(appendLine(nil, out), "%s\n", strings.Join(current(), "; "))
}

// current is what prints now, the output version first.
func current() []string {
	by := []string{fmt.Sprint(stamp, render.OutputVersion), "CLDR " + render.CLDRVersion}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dep := range info.Deps {
			if dep.Path == "golang.org/x/text" || dep.Path == "golang.org/x/net" {
				by = append(by, dep.Path+" "+dep.Version)
			}
		}
	}
	return append(by, runtime.Version())
}

// since says, in the middle of a sentence, what has changed since a golden file was recorded.
func since(comment []byte) string {
	recorded := ""
	for line := range bytes.Lines(comment) {
		if bytes.HasPrefix(line, []byte(stamp)) {
			recorded = strings.TrimSpace(string(line))
		}
	}
	if recorded == "" {
		return ""
	}
	version, rest, _ := strings.Cut(strings.TrimPrefix(recorded, stamp), "; ")
	switch n, err := strconv.Atoi(version); {
	case err != nil:
		return ""
	case n < render.OutputVersion:
		return fmt.Sprintf(" from what output version %d printed; this is %d, and the changelog tells what has changed since", n, render.OutputVersion)
	case n > render.OutputVersion:
		return fmt.Sprintf(" from what output version %d printed; this is %d, an older one", n, render.OutputVersion)
	}
	said := " though the output version is the same"
	if now := strings.Join(current()[1:], "; "); rest != now {
		said += fmt.Sprintf("; recorded with %s, now %s", rest, now)
	}
	return said
}
