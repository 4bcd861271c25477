package locale_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/render/locale"
)

// samples are what is said in each locale, by this package and by Intl.
type samples struct {
	Dates     []time.Time
	Ranges    [][2]time.Time
	Away      []json.Number
	Lists     [][]string
	Units     []json.Number
	Numbers   []json.Number
	Skeletons map[string]json.RawMessage
}

// differences is the file of what we say otherwise than Intl: for each locale and kind of string how many, and the first
// of them, under their reason.
const differences = "testdata/intl-differences.txt"

// TestIntl compares with Node's Intl, which is ICU's, in every locale that both know: each difference is in the file of
// differences under its reason. STANDFIRST_INTL may name a few locales, to look at them alone.
func TestIntl(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: two million strings are no short test")
	}
	if _, err := exec.LookPath("node"); err != nil || os.Getenv("STANDFIRST_CLDR") == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no node, or STANDFIRST_CLDR is not set")
		}
		t.Skip("skipped: Node or STANDFIRST_CLDR is missing, with whose machines go the checks against Intl")
	}
	data, err := os.ReadFile("testdata/intl.json")
	if err != nil {
		t.Fatal(err)
	}
	var s samples
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	tags := locale.Tags()
	few := os.Getenv("STANDFIRST_INTL") != ""
	if few {
		tags = strings.Fields(os.Getenv("STANDFIRST_INTL"))
	}
	known := readDifferences(t)
	asked, _ := json.Marshal(map[string][]string{"tags": tags, "languages": cldr.Languages[:], "regions": cldr.Regions[:]})
	node := exec.Command("node", "testdata/intl.mjs")
	node.Stdin, node.Stderr = bytes.NewReader(asked), os.Stderr
	out, err := node.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := node.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<24)
	locales, total, differ := 0, 0, 0
	for lines.Scan() {
		var intl struct {
			Tag string
			Out map[string]string
		}
		if err := json.Unmarshal(lines.Bytes(), &intl); err != nil {
			t.Fatal(err)
		}
		locales++
		ours := s.say(intl.Tag)
		counts, first := make(map[string]int), make(map[string]string)
		for _, key := range slices.Sorted(maps.Keys(intl.Out)) {
			got, ok := ours[key]
			want := intl.Out[key]
			if !ok {
				t.Fatalf("%s: nothing is said of %s", intl.Tag, key)
			}
			if want == "" { // no name
				continue
			}
			total++
			// V8 puts a space for the narrow no-break space of dates.
			if strings.ReplaceAll(got, "\u202f", " ") == strings.ReplaceAll(want, "\u202f", " ") {
				continue
			}
			differ++
			kind, _, _ := strings.Cut(key, " ")
			if counts[kind]++; counts[kind] == 1 {
				first[kind] = fmt.Sprintf("%s: %q, Intl %q", key, got, want)
			}
		}
		for kind, n := range counts {
			line := fmt.Sprintf("%s %d %s", intl.Tag, n, first[kind])
			if !known[line] {
				t.Errorf("not in %s:\n%s", differences, line)
			}
			delete(known, line)
		}
	}
	if err := node.Wait(); err != nil {
		t.Fatal(err)
	}
	for line := range known {
		if !few {
			t.Errorf("no longer so: %s", line)
		}
	}
	t.Logf("%d locales, %d strings, %d of them other than Intl's (%.4f%%)", locales, total, differ, 100*float64(differ)/float64(total))
}

func readDifferences(t *testing.T) map[string]bool {
	data, err := os.ReadFile(differences)
	if err != nil {
		t.Fatal(err)
	}
	known := make(map[string]bool)
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			known[line] = true
		}
	}
	return known
}

var (
	styles    = map[string]locale.Style{"full": locale.Full, "long": locale.Long, "medium": locale.Medium, "short": locale.Short}
	widths    = map[string]locale.Width{"long": locale.Wide, "short": locale.Abbreviated, "narrow": locale.Narrow}
	lists     = map[string]locale.ListKind{"conjunction": locale.And, "disjunction": locale.Or, "unit": locale.Unit}
	unitNames = [...]string{"second", "minute", "hour", "day", "week", "month", "quarter", "year"}
)

// say says the samples in a locale.
func (s *samples) say(tag string) map[string]string {
	l, _ := locale.Data(tag)
	out := make(map[string]string)
	put := func(text []byte, format string, args ...any) { out[fmt.Sprintf(format, args...)] = string(text) }
	name := func(t time.Time) string { return t.Format("2006-01-02T15:04:05Z") }
	for style, of := range styles {
		for _, d := range s.Dates {
			put(l.AppendDate(nil, article.At(d), of, nil), "date %s %s", style, name(d))
			put(l.AppendTime(nil, article.At(d), of, nil), "time %s %s", style, name(d))
		}
		for other, clock := range styles {
			for _, d := range s.Dates[:2] {
				put(l.AppendDateTime(nil, article.At(d), of, clock, nil), "both %s %s %s", style, other, name(d))
			}
		}
	}
	for skeleton := range s.Skeletons {
		for _, d := range s.Dates[:6] {
			put(l.AppendSkeleton(nil, article.At(d), skeleton, nil), "skeleton %s %s", skeleton, name(d))
		}
		for _, r := range s.Ranges {
			put(l.AppendInterval(nil, article.At(r[0]), article.At(r[1]), skeleton, nil), "range %s %s %s", skeleton, name(r[0]), name(r[1]))
		}
	}
	for style, width := range widths {
		for i, unit := range unitNames {
			for _, n := range s.Away {
				x, _ := n.Float64()
				put(l.AppendFromNow(nil, x, locale.TimeUnit(i), width, false), "away %s always %s %s", style, unit, n)
				put(l.AppendFromNow(nil, x, locale.TimeUnit(i), width, true), "away %s auto %s %s", style, unit, n)
			}
			for _, n := range s.Units {
				if x, _ := n.Float64(); unit != "quarter" {
					put(l.AppendUnit(nil, x, locale.TimeUnit(i), width), "unit %s %s %s", style, unit, n)
				}
			}
		}
		for kind, of := range lists {
			for i, items := range s.Lists {
				put(l.AppendList(nil, of+locale.ListKind(width), items), "list %s %s %d", kind, style, i)
			}
		}
	}
	for _, n := range s.Numbers {
		x, _ := n.Float64()
		put(l.AppendNumber(nil, x, 0, 3), "number %s", n)
		put(l.AppendNumber(nil, x, 2, 3), "fixed %s", n)
		put(l.AppendPercent(nil, x, 1), "percent %s", n)
		put(l.AppendCompact(nil, x, locale.Abbreviated), "compact short %s", n)
		put(l.AppendCompact(nil, x, locale.Wide), "compact long %s", n)
		put([]byte(l.Cardinal(strconv.FormatFloat(math.Round(x*1000)/1000, 'f', -1, 64))), "cardinal %s", n)
		if i, err := n.Int64(); err == nil && i >= 0 {
			put([]byte(l.Ordinal(i)), "ordinal %s", n)
		}
	}
	for _, code := range cldr.Languages {
		put([]byte(l.TagName(code)), "language %s", code)
	}
	for _, code := range cldr.Regions {
		put([]byte(l.RegionName(code)), "region %s", code)
	}
	return out
}
