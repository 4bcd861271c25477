package spell

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/cldr/rbnf"
)

// With the oracle at hand (see testdata/oracle.cc) the spellers are held against ICU on fresh numbers; see also -update.
//
//	go test ./render/speech/spell -run TestOracle -v -oracle "$PWD/oracle $PWD/node_modules/cldr-rbnf/rbnf" -each 500 -seed 1
var (
	oracle = flag.String("oracle", "", "the `command` of the oracle: its program and the folder of CLDR's rules")
	below  = flag.Int64("below", 2200, "the oracle is asked for all whole numbers below this")
	each   = flag.Int("each", 500, "how many random numbers the oracle is asked for, of each rule set")
	seed   = flag.Uint64("seed", 1, "the seed of the random numbers")
	only   = flag.String("only", "", "the one `locale` to ask the oracle for")
)

// A question is a number that the oracle is asked for.
type question struct {
	group, set string
	speller    *Speller
	number     string
}

// TestOracle holds the spellers against ICU, where it is at hand.
func TestOracle(t *testing.T) {
	if *oracle == "" {
		t.Skip("needs -oracle")
	}
	total := 0
	for _, tag := range Locales() {
		if *only != "" && tag != *only {
			continue
		}
		r := rand.New(rand.NewPCG(*seed, uint64(len(tag))))
		var all []question
		for q := range publicSets(tag) {
			for _, number := range append(special(), random(r, *each)...) {
				q.number = number
				all = append(all, q)
			}
			for n := range *below {
				q.number = strconv.FormatInt(n, 10)
				all = append(all, q)
			}
		}
		total += len(all)
		different, none := 0, 0
		err := ask(tag, all, func(q question, words string) {
			if words == "!" {
				none++
			} else if got := q.spell(); got != words {
				if different++; different < 20 {
					t.Errorf("%s %s %s: %q, ICU %q", tag, q.set, q.number, got, words)
				}
			}
		})
		if err != nil {
			t.Errorf("%s: the oracle: %v", tag, err)
		}
		if none > 0 {
			t.Logf("%s: ICU has no answer to %d of %d numbers", tag, none, len(all))
		}
		if different > 0 {
			t.Errorf("%s: %d of %d numbers differ", tag, different, len(all))
		}
	}
	t.Logf("%d numbers", total)
}

// publicSets yields the rule sets of the very locale that are public, with a speller for each.
func publicSets(tag string) func(yield func(question) bool) {
	return func(yield func(question) bool) {
		all := All(tag)
		for group, rules := range rbnf.Groups(tag) {
			for name := range setNames(rules) {
				if strings.HasPrefix(name, "%%") {
					continue
				}
				if !yield(question{group: group, set: name[1:], speller: all[name[1:]].SoftHyphens()}) {
					return
				}
			}
		}
	}
}

// spell spells the number in each way that there is, and returns what all of them said.
func (q *question) spell() string {
	words, err := q.speller.AppendDecimal(nil, q.number)
	if err != nil {
		words = []byte(err.Error())
	}
	if n, err2 := strconv.ParseInt(q.number, 10, 64); err2 == nil {
		if as := q.speller.Int(n); err != nil || as == string(words) {
			return as
		}
		return fmt.Sprintf("%q, as an integer %q", words, q.speller.Int(n))
	}
	x, err := strconv.ParseFloat(q.number, 64)
	if as := q.speller.AppendFloat(nil, x); err == nil && string(as) != string(words) {
		return fmt.Sprintf("%q, as a float %q", words, as)
	}
	return string(words)
}

// ask asks the oracle, which is given the signs of our CLDR. Where it breaks down at a number, the answer is "!".
func ask(tag string, all []question, answer func(q question, words string)) error {
	d := digitsOf(tag)
	tag = strings.ReplaceAll(tag, "-", "_")
	signs := ""
	if tag != "und" {
		signs = fmt.Sprintf("signs\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", tag, d.decimal, d.group, d.minus, d.infinity, d.nan, cmp.Or(d.ten, "0123456789"))
	}
	command := strings.Fields(*oracle)
	for len(all) > 0 {
		in := []byte(signs)
		for _, q := range all {
			in = fmt.Appendf(in, "%s\t%s\t%%%s\t%s\n", tag, q.group, q.set, q.number)
		}
		c := exec.Command(command[0], command[1:]...)
		c.Stdin = bytes.NewReader(in)
		out, err := c.StdoutPipe()
		if err != nil {
			return err
		}
		if err := c.Start(); err != nil {
			return err
		}
		answers := bufio.NewScanner(out)
		for ; answers.Scan(); all = all[1:] {
			answer(all[0], answers.Text())
		}
		err = c.Wait()
		switch exit := new(exec.ExitError); {
		case err == nil && len(all) == 0:
			return nil
		case err == nil || !errors.As(err, &exit) || exit.Exited():
			return fmt.Errorf("%d numbers without an answer: %v", len(all), err)
		}
		answer(all[0], "!")
		all = all[1:]
	}
	return nil
}

// special returns the numbers with which something may be odd.
func special() []string {
	return []string{
		"Infinity", "-Infinity", "NaN", "-1", "-2", "-11", "-21", "-100", "-1000", "0.5", "-0.5", "0.25", "0.1", "0.01", "1.5", "-1.5", "10.01",
		"999999999999999999", "-999999999999999999", "1000000000000000000", "-1000000000000000000", "9223372036854775807", "-9223372036854775807",
	}
}

// random returns random numbers of many magnitudes and shapes.
func random(r *rand.Rand, n int) []string {
	all := make([]string, n)
	for i := range all {
		whole := r.Int64N(power(r.IntN(18) + 1))
		switch r.IntN(8) {
		case 0: // as 300000
			whole = (1 + r.Int64N(9)) * power(r.IntN(18))
		case 1: // as 40000017
			whole = min((1+r.Int64N(30))*power(r.IntN(17))+r.Int64N(power(r.IntN(3)+1)), power(18)-1)
		case 2: // as 999999, 1000001
			whole = power(r.IntN(18)) + r.Int64N(3) - 1
		case 3: // as 21021
			whole = (r.Int64N(999) + 1) * (power(r.IntN(5)*3) + r.Int64N(2))
		}
		if r.IntN(5) > 0 {
			all[i] = strconv.FormatInt(whole, 10)
		} else {
			places := r.IntN(6) + 1
			fraction := 1 + r.Int64N(power(places)-1)
			whole %= power(1 + r.IntN(15-places))
			all[i] = fmt.Sprintf("%d.%s", whole, strings.TrimRight(fmt.Sprintf("%0*d", places, fraction), "0"))
		}
		if r.IntN(8) == 0 && all[i] != "0" {
			all[i] = "-" + all[i]
		}
	}
	return all
}

func power(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}
