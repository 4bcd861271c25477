package semantic

import (
	"fmt"
	"strings"

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
	return r.b.String()
}

// most is how many lines a report has before it only counts.
const most = 200

// A report collects what go-cmp reports of two lists of lines.
type report struct {
	path  cmp.Path
	place string
	lines int
	b     strings.Builder
}

func (r *report) PushStep(s cmp.PathStep) { r.path = append(r.path, s) }
func (r *report) PopStep()                { r.path = r.path[:len(r.path)-1] }

func (r *report) Report(result cmp.Result) {
	if result.Equal() {
		return
	}
	golden, now := r.path.Last().Values()
	for _, side := range []struct {
		sign string
		ok   bool
		at   func() line
	}{
		{"-", golden.IsValid(), func() line { return golden.Interface().(line) }},
		{"+", now.IsValid(), func() line { return now.Interface().(line) }},
	} {
		if !side.ok {
			continue
		}
		if r.lines++; r.lines > most {
			if r.lines == most+1 {
				r.b.WriteString("…and more\n")
			}
			continue
		}
		l := side.at()
		if l.place != r.place || r.lines == 1 {
			fmt.Fprintf(&r.b, "%s\n", l.place)
			r.place = l.place
		}
		fmt.Fprintf(&r.b, "  %s %s\n", side.sign, l.said)
	}
}

// unreadable says that an output is not of its kind.
func unreadable(kind string, golden, now error) string {
	if golden != nil {
		return fmt.Sprintf("golden is no %s: %v\n", kind, golden)
	}
	return fmt.Sprintf("now is no %s: %v\n", kind, now)
}
