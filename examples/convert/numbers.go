package main

import (
	"bytes"
	"cmp"
	"fmt"

	"github.com/standfirst/standfirst/render/speech/spell"
)

// findSpeller finds the rule set by which numbers are written in words.
func (j *job) findSpeller() (err error) {
	tag := cmp.Or(j.lang, "en")
	if j.rule != "" {
		j.speller, err = spell.New(tag, j.rule)
		return err
	}
	if j.speller, err = spell.New(tag, "spellout-cardinal"); err != nil {
		j.speller, err = spell.New(tag, "spellout-numbering")
	}
	return err
}

// spell writes the number on each line of the input in words. A line without anything stays one.
func (j *job) spell(input []byte) ([]byte, error) {
	var output []byte
	n := 0
	for line := range bytes.Lines(input) {
		n++
		if number := bytes.TrimSpace(line); len(number) > 0 {
			var err error
			if output, err = j.speller.AppendDecimal(output, string(trimZeros(number))); err != nil {
				return nil, fmt.Errorf("line %d: %w: %q", n, err, number[:min(len(number), 40)])
			}
		}
		output = append(output, '\n')
	}
	return output, nil
}

// trimZeros cuts the zeros at the end of a fraction, which say how precise a number is and not what it is.
func trimZeros(number []byte) []byte {
	if !bytes.ContainsRune(number, '.') {
		return number
	}
	cut := bytes.TrimSuffix(bytes.TrimRight(number, "0"), []byte("."))
	if n := len(cut); len(bytes.Trim(cut, "+-")) == 0 && len(number) > n+1 { // as .0
		return append(cut[:n:n], '0')
	}
	return cut
}
