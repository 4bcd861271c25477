package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/policy"
)

// output reads the files and prints what is asked for.
func (j *job) output(stdin io.Reader) ([]byte, error) {
	inputs, err := j.inputs(stdin)
	if err != nil {
		return nil, err
	}
	if j.speller != nil || j.lines {
		in := inputs[0]
		print := j.printLines
		if j.speller != nil {
			print = j.spell
		}
		output, err := print(in.data)
		if err != nil {
			return nil, in.fault(err)
		}
		return output, nil
	}
	return j.print(inputs)
}

// print turns the inputs into the surface.
func (j *job) print(inputs []input) ([]byte, error) {
	var all []*article.Article
	report := new(sanitize.Report)
	for _, in := range inputs {
		articles, r, err := j.read(in)
		if err != nil {
			return nil, in.fault(err)
		}
		j.unread(in, r)
		all = append(all, articles...)
		if len(inputs) == 1 {
			report = r
		} else {
			report.Merge(r, in.name)
		}
	}
	var output []byte
	var err error
	switch {
	case j.to == "report":
		output = report.AppendJSON(nil)
	case j.surface.All != nil:
		if output = j.surface.All(nil, all); len(output) == 0 {
			return nil, j.refusal(append(all, new(article.Article))[0])
		}
		if !j.surface.Binary { // a book leaves none out
			j.leftOut(all)
		}
	default:
		for i, a := range all {
			if output = ended(output); i > 0 && slices.Contains([]string{".ansi", ".gmi", ".md", ".txt"}, j.surface.Ext) {
				output = append(output, '\n') // what is read in lines has an empty one between articles
			}
			if output, err = j.printOne(output, a, inputs[0]); err != nil {
				return nil, err
			}
		}
	}
	if j.surface.Binary {
		return output, err
	}
	return ended(output), err
}

// unread tells the user which lines of the facts above a text could not be read.
func (j *job) unread(in input, r *sanitize.Report) {
	for _, e := range r.Entries {
		if e.Code == sanitize.CodeField && e.Where == "" {
			fmt.Fprintf(j.stderr, "convert: %s\n", oneLine(in.fault(fmt.Errorf("%s: not read: %s", e.Place, e.Detail))))
		}
	}
}

// leftOut tells the user which articles the surface leaves out, and why.
func (j *job) leftOut(all []*article.Article) {
	if len(all) > 0 { // what the whole lacks, by the first of them
		for _, p := range j.surface.Check(all[0]) {
			if p.Fatal && !strings.HasPrefix(p.Path, "articles[") {
				fmt.Fprintf(j.stderr, "convert: %s is not valid without more: %s\n", j.to, oneLine(p))
			}
		}
	}
	for _, a := range all {
		if j.surface.Omits != nil && j.surface.Omits(a) {
			fmt.Fprintf(j.stderr, "convert: %s\n", oneLine(j.refusal(a)))
		}
	}
}

// refusal returns why the surface leaves an article out: what the article lacks, before what is around it.
func (j *job) refusal(a *article.Article) error {
	why, name := "it lacks what the format demands", "the article"
	for _, p := range j.surface.Check(a) {
		if p.Fatal {
			if why = p.Error(); p.Path == "modified" {
				why += "; -now states one"
			}
			if strings.HasPrefix(p.Path, "articles[") {
				break
			}
		}
	}
	if headline := a.Headline.Plain(); headline != "" {
		name = strconv.Quote(headline)
	}
	return fmt.Errorf("%s leaves out %s: %s", j.to, name, why)
}

// ended ends the last line.
func ended(output []byte) []byte {
	if n := len(output); n > 0 && output[n-1] != '\n' {
		return append(output, '\n')
	}
	return output
}

func (j *job) printOne(dst []byte, a *article.Article, in input) ([]byte, error) {
	switch j.to {
	case "locale":
		said, err := j.say(a)
		return append(dst, said...), err
	case "sanitized":
		return j.sanitized(dst, a, in)
	case "check":
		return j.problems(dst, a), nil
	case "loss":
		return j.losses(dst, a), nil
	}
	if j.surface.Omits != nil && j.surface.Omits(a) {
		return nil, j.refusal(a)
	}
	return j.surface.Append(dst, a), nil
}

// problems appends a line for each problem that a surface has with an article.
func (j *job) problems(dst []byte, a *article.Article) []byte {
	type problem struct {
		Surface string `json:"surface"`
		Path    string `json:"path"`
		Code    string `json:"code"`
		Detail  string `json:"detail"`
		Fatal   bool   `json:"fatal,omitempty"`
	}
	var wrong article.Problems
	if errors.As(article.Validate(a), &wrong) {
		for _, p := range wrong {
			dst = line(dst, problem{"article", p.Path, string(p.Code), p.Detail, false})
		}
	}
	for _, s := range j.surfaces {
		for _, p := range s.Check(a) {
			dst = line(dst, problem{s.Name, p.Path, string(p.Code), p.Detail, p.Fatal})
		}
	}
	return dst
}

// losses appends a line for each thing that a surface cannot show of an article.
func (j *job) losses(dst []byte, a *article.Article) []byte {
	for _, s := range j.surfaces {
		for _, l := range s.Loss(a) {
			dst = line(dst, struct {
				Surface string `json:"surface"`
				Path    string `json:"path"`
				Type    string `json:"type"`
				Lost    string `json:"lost"`
				Stand   string `json:"stand,omitempty"`
			}{s.Name, l.Path, l.Type, l.Lost, l.Stand})
		}
	}
	return dst
}

// line appends a value as a line of JSON.
func line(dst []byte, v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.Encode(v) // of strings: it does not fail
	return append(dst, b.Bytes()...)
}

// sanitized appends the HTML that may stand in any page.
func (j *job) sanitized(dst []byte, a *article.Article, in input) ([]byte, error) {
	markup := string(in.data)
	if j.format(in) != "html" {
		markup = string(j.named("html").Append(nil, a))
	}
	return new(policy.Policy).Append(dst, markup)
}

// named returns the surface of a name.
func (j *job) named(name string) press.Surface {
	for _, s := range j.surfaces {
		if s.Name == name {
			return s
		}
	}
	return press.Surface{}
}

// printLines prints one line for each line of the input.
func (j *job) printLines(data []byte) ([]byte, error) {
	var output []byte
	n := 0
	for line := range bytes.Lines(data) {
		n++
		line = bytes.TrimSuffix(line, []byte("\n"))
		line = bytes.TrimSuffix(line, []byte("\r"))
		out, err := j.printLine(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		output = append(output, fold(out)...)
		output = append(output, '\n')
	}
	return output, nil
}

// printLine is print for one line of many. A line of plain text to be spoken needs no article around it.
func (j *job) printLine(line []byte) ([]byte, error) {
	if len(bytes.TrimSpace(line)) == 0 {
		return nil, nil
	}
	if j.to == "speech" && (j.from == "" || j.from == "text") {
		if err := valid(line); err != nil {
			return nil, err
		}
		return speech.AppendLine(nil, string(line), j.lang, j.words), nil
	}
	text := *j
	if j.from == "" {
		text.from = "text"
	}
	return text.print([]input{{data: line}})
}

// fold makes one line of an output: what ends it goes, and a line feed within becomes a space.
func fold(out []byte) []byte {
	return bytes.ReplaceAll(bytes.TrimRight(out, "\r\n"), []byte("\n"), []byte(" "))
}
