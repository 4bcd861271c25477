package spell

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
)

// The golden file is made anew with the oracle at hand:
//
//	go test ./render/speech/spell -run TestICU -update -oracle "$PWD/oracle $PWD/node_modules/cldr-rbnf/rbnf"
var update = flag.Bool("update", false, "rewrite the golden file, by the -oracle")

const golden = "testdata/icu.txt"

// TestICU holds the spellers against ICU, on a sample of every rule set.
func TestICU(t *testing.T) {
	if *update {
		writeGolden(t)
	}
	data, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	var q question
	tag, all := "", map[string]*Speller(nil)
	sets, lines := 0, 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		number, words, ok := strings.Cut(line, "\t")
		if !ok { // a locale and a set
			of, set, _ := strings.Cut(line, " ")
			if of != tag {
				tag, all = of, All(of)
			}
			if q.speller = all[set]; q.speller == nil {
				t.Fatalf("there is no %s", line)
			}
			q.set = set
			sets++
			continue
		}
		lines++
		plain := q
		plain.number = number
		hyphened := plain
		hyphened.speller = q.speller.SoftHyphens()
		if got := hyphened.spell(); got != words {
			t.Errorf("%s %s %s: %q, ICU %q", tag, q.set, number, got, words)
		}
		if got := plain.spell(); got != strings.ReplaceAll(words, "\u00AD", "") {
			t.Errorf("%s %s %s without hyphens: %q, ICU %q", tag, q.set, number, got, words)
		}
	}
	if sets < 650 || lines < 20*sets {
		t.Errorf("there are only %d lines of %d sets", lines, sets)
	}
}

// writeGolden asks the oracle for a sample.
func writeGolden(t *testing.T) {
	if *oracle == "" {
		t.Fatal("-update needs -oracle")
	}
	r := rand.New(rand.NewPCG(48, 2))
	var file bytes.Buffer
	file.WriteString("# Numbers in words by ICU and the rules of CLDR 48.2, soft hyphens and all: a locale and a rule set, and its numbers.\n" +
		"# Made with oracle.cc by go test -run TestICU -update.\n")
	for _, tag := range Locales() {
		var all []question
		for q := range publicSets(tag) {
			for _, q.number = range sample(r) {
				all = append(all, q)
			}
		}
		set := ""
		err := ask(tag, all, func(q question, words string) {
			if q.set != set {
				set = q.set
				fmt.Fprintf(&file, "%s %s\n", tag, set)
			}
			if words != "!" {
				fmt.Fprintf(&file, "%s\t%s\n", q.number, words)
			}
		})
		if err != nil {
			t.Fatalf("%s: %v", tag, err)
		}
	}
	if err := os.WriteFile(golden, file.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// sample returns numbers of every kind, mostly small ones.
func sample(r *rand.Rand) []string {
	var all []string
	add := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	for i := range int64(4) { // two to ten of each, and two of eleven to nineteen
		add("%d", 3*i+r.Int64N(3))
	}
	for _, tens := range []int64{10, 10, 20, 30 + 10*r.Int64N(3), 60 + 10*r.Int64N(4)} {
		add("%d", tens+r.Int64N(10))
	}
	add("%d", 10*(2+r.Int64N(8)))
	add("%d", 100*(1+r.Int64N(9)))
	add("%d", 100+r.Int64N(10))
	add("%d", 111+r.Int64N(889))
	add("%d", 1000*(1+r.Int64N(9)))
	add("%d", 1100+100*r.Int64N(9)+r.Int64N(100))
	add("%d", 2000+r.Int64N(30))
	add("%d", 10_000+r.Int64N(90_000))
	add("%d", (100+r.Int64N(900))*1000)
	add("%d", (1+r.Int64N(29))*power(6))
	add("%d", power(6)+r.Int64N(200))
	add("%d", (1+r.Int64N(9))*power(7+r.IntN(11)))
	add("-%d", 1+r.Int64N(30))
	add("%d.%d", r.Int64N(2), 1+r.Int64N(9))
	add("%d.%02d", r.Int64N(30), 10*r.Int64N(10)+1+r.Int64N(9))
	add("-%d.5", r.Int64N(300))
	if r.IntN(6) == 0 {
		add("%d", r.Int64N(power(18)))
	}
	add("%s", []string{"NaN", "Infinity", "-Infinity"}[r.IntN(3)])
	return all
}
