package main

import (
	"bytes"
	"fmt"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/markdown"
	"github.com/standfirst/standfirst/sanitize/policy"
)

// print turns the input into the surface.
func (j *job) print(input []byte) ([]byte, error) {
	a, report, err := j.read(input)
	if err != nil {
		return nil, err
	}
	var output []byte
	switch j.to {
	case "report":
		output = report.AppendJSON(nil)
	case "locale":
		output, err = j.say(a)
	case "sanitized":
		output, err = j.sanitized(a, input)
	default:
		output = j.surface.Append(nil, a)
	}
	if err != nil {
		return nil, err
	}
	if n := len(output); n > 0 && output[n-1] != '\n' {
		output = append(output, '\n')
	}
	return output, nil
}

// sanitized returns the HTML that may stand in any page.
func (j *job) sanitized(a *article.Article, input []byte) ([]byte, error) {
	markup := string(input)
	if !j.isHTML(input) {
		for _, s := range press.Surfaces(press.Settings{Lang: j.lang, Now: j.now, Words: j.words.Options, Profile: j.profile}) {
			if s.Name == "html" {
				markup = string(s.Append(nil, a))
			}
		}
	}
	return new(policy.Policy).Append(nil, markup)
}

func (j *job) isHTML(input []byte) bool {
	return j.from == "html" || j.from == "" && sniff(j.file, input) == "html"
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
	if j.from == "" {
		text := *j
		text.from = "text"
		return text.print(line)
	}
	return j.print(line)
}

// read lets the input through the door.
func (j *job) read(input []byte) (*article.Article, *sanitize.Report, error) {
	door := &sanitize.Door{Base: j.base, Lang: j.lang}
	from := j.from
	if from == "" {
		from = sniff(j.file, input)
	}
	if from != "html" {
		if err := valid(input); err != nil {
			return nil, nil, err
		}
		input = bytes.TrimPrefix(input, []byte("\uFEFF"))
	}
	var (
		a      *article.Article
		report *sanitize.Report
		err    error
	)
	switch from {
	case "html":
		a, report, err = door.Page(input)
	case "markdown":
		a, report, err = markdown.Article(door, input)
	case "article":
		if a, err = article.Decode(input); err == nil {
			a, report = door.Article(a)
		}
	default:
		a = new(article.Article)
		a.Body, report, err = door.Text(string(input))
	}
	if err != nil {
		return nil, nil, err
	}
	if a.Lang == "" {
		a.Lang = j.lang
	}
	return a, report, nil
}

// sniff tells what an input is by the file's name, else by how it begins.
func sniff(file string, input []byte) string {
	switch strings.ToLower(path.Ext(file)) {
	case ".html", ".htm", ".xhtml":
		return "html"
	case ".md", ".markdown":
		return "markdown"
	case ".txt":
		return "text"
	case ".json":
		return "article"
	}
	switch begin := bytes.TrimLeft(bytes.TrimPrefix(input, []byte("\uFEFF")), " \t\r\n"); {
	case bytes.HasPrefix(begin, []byte("{")):
		return "article"
	case bytes.HasPrefix(begin, []byte("<")):
		return "html"
	}
	return "text"
}

// valid returns an error that says where the input stops being UTF-8.
func valid(input []byte) error {
	line := 1
	for i := 0; i < len(input); {
		if input[i] == '\n' {
			line++
		}
		r, n := utf8.DecodeRune(input[i:])
		if r == utf8.RuneError && n == 1 {
			return fmt.Errorf("line %d, byte %d: not UTF-8", line, i)
		}
		i += n
	}
	return nil
}
