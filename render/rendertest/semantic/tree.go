package semantic

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// A line is a node of a tree, told by itself: trees are compared as lists of lines, in time that does not grow with depth.
type line struct {
	depth int
	said  string // such as <p>, @class "a", "words"
	place string // of it or of what holds it, such as article > p[2]; it does not count
}

// Equal is for go-cmp.
func (l line) Equal(other line) bool { return l.depth == other.depth && l.said == other.said }

// difference says where two trees differ: each place, then what is there in the one and in the other.
func difference(golden, now []line) string {
	var r report
	if cmp.Equal(golden, now, cmp.Reporter(&r)) {
		return ""
	}
	r.flush()
	return r.b.String()
}

// most is how many lines a report has before it ends.
const most = 200

// A report collects what go-cmp reports of two lists of lines. What differs without anything the same in between is told
// together: what was there, then what is.
type report struct {
	path        cmp.Path
	golden, now []line
	lines       int
	b           strings.Builder
}

func (r *report) PushStep(s cmp.PathStep) { r.path = append(r.path, s) }
func (r *report) PopStep()                { r.path = r.path[:len(r.path)-1] }

func (r *report) Report(result cmp.Result) {
	if result.Equal() {
		r.flush()
		return
	}
	golden, now := r.path.Last().Values()
	if golden.IsValid() {
		r.golden = append(r.golden, golden.Interface().(line))
	}
	if now.IsValid() {
		r.now = append(r.now, now.Interface().(line))
	}
}

func (r *report) flush() {
	if len(r.golden) == 1 && len(r.now) == 1 {
		r.golden[0].said, r.now[0].said = near(r.golden[0].said, r.now[0].said)
	}
	place, first := "", true
	tell := func(sign string, lines []line) {
		for _, l := range lines {
			if r.lines++; r.lines > most {
				if r.lines == most+1 {
					r.b.WriteString("…and more\n")
				}
				continue
			}
			if l.place != place || first {
				fmt.Fprintf(&r.b, "%s\n", l.place)
				place, first = l.place, false
			}
			fmt.Fprintf(&r.b, "  %s %s\n", sign, l.said)
		}
	}
	tell("-", r.golden)
	tell("+", r.now)
	r.golden, r.now = r.golden[:0], r.now[:0]
}

// unreadable says that an output is not of its kind.
func unreadable(kind string, golden, now error) string {
	if golden != nil {
		return fmt.Sprintf("golden is no %s: %v\n", kind, golden)
	}
	return fmt.Sprintf("now is no %s: %v\n", kind, now)
}

// near shortens two long texts to where they differ.
func near(a, b string) (string, string) {
	const long, around = 160, 40
	if max(len(a), len(b)) <= long {
		return a, b
	}
	from := 0
	for from < min(len(a), len(b)) && a[from] == b[from] {
		from++
	}
	end := 0
	for end < min(len(a), len(b))-from && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	part := func(s string) string {
		i, j := max(from-around, 0), min(len(s)-end+around, len(s))
		for i > 0 && !utf8.RuneStart(s[i]) {
			i--
		}
		for j < len(s) && !utf8.RuneStart(s[j]) {
			j++
		}
		said := s[i:j]
		if i > 0 {
			said = "…" + said
		}
		if j < len(s) {
			said += "…"
		}
		return said
	}
	return part(a), part(b)
}
