// Convert turns a page, a Markdown file, a text or an article in its JSON form into any surface; into a report of what
// the door did to it; or, as "sanitized", into the HTML that the Body policy lets through: of a page as it is, of
// anything else as the html surface prints it. As "locale" it shows what the library can say in a language: dates, numbers,
// lists, its own words and, where there is a FILE, the attribution. As "spell" it takes a number from each line and writes
// it in words.
//
//	convert [-from html|markdown|text|article] [-to SURFACE] [-lang TAG] [-now TIME] [-style us|gb] [-profile NAME] [-rule SET] [-base URL] [-o FILE] [FILE]
//
// It exits with 0, with 1 and one line on standard error for bad input, and with 2 for wrong usage.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/spell"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A job is one call of the command.
type job struct {
	from, to, lang, base, out, file string
	now                             time.Time
	lines                           bool
	profile                         speech.Profile
	words                           *verbal.Set // by which it is spoken
	rule                            string      // by which numbers are spelled
	speller                         *spell.Speller
	surface                         press.Surface
}

// errUsage is for a call whose words are wrong, whatever its input.
type errUsage struct{ error }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	err := convert(args, stdin, stdout, stderr)
	var usage errUsage
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return 0
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "convert: %s\n", oneLine(err))
		return 2
	}
	fmt.Fprintf(stderr, "convert: %s\n", oneLine(err))
	return 1
}

func convert(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	j := job{words: new(verbal.Set)}
	flags := flag.NewFlagSet("convert", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&j.from, "from", "", "what FILE is: html, markdown, text or article; by default what its name or beginning says")
	flags.StringVar(&j.to, "to", "article", "the `surface` to print; -list names them")
	flags.StringVar(&j.lang, "lang", "", "the reader's language, a BCP 47 `tag`; by default the article's")
	flags.Func("now", "the moment of reading, as 2026-04-28T09:30:00Z, from which dates are told (\"yesterday\"); by default they are told as they are", func(s string) (err error) {
		j.now, err = time.Parse(time.RFC3339, s)
		return err
	})
	flags.Func("style", "the English that is spoken: us or gb; by default that of -lang", func(s string) error {
		switch s {
		case "us":
			j.words.Options.Style = verbal.US
		case "gb":
			j.words.Options.Style = verbal.GB
		default:
			return fmt.Errorf("%q is neither us nor gb", s)
		}
		return nil
	})
	flags.Func("profile", "the synthesiser that ssml and chunks are for: "+strings.Join(speech.Profiles(), ", "), func(s string) error {
		var known bool
		if j.profile, known = speech.ProfileOf(s); !known {
			return fmt.Errorf("%q is none of %s", s, strings.Join(speech.Profiles(), ", "))
		}
		return nil
	})
	flags.StringVar(&j.rule, "rule", "", "the rule `set` by which spell writes numbers, as spellout-ordinal; by default spellout-cardinal, else spellout-numbering")
	flags.StringVar(&j.base, "base", "", "the `URL` that relative addresses in FILE start from")
	flags.StringVar(&j.out, "o", "", "write to this `file`, which appears whole or not at all")
	flags.BoolVar(&j.lines, "lines", false, "take every line of the input as a text of its own, and print one line for each")
	list := flags.Bool("list", false, "print the names of the surfaces")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(stdout, "usage: convert [flags] [FILE]")
			flags.SetOutput(stdout)
			flags.PrintDefaults()
			return err
		}
		return errUsage{err}
	}
	if *list {
		_, err := io.WriteString(stdout, strings.Join(names(), "\n")+"\n")
		return err
	}
	if flags.NArg() > 1 {
		return errUsage{fmt.Errorf("one FILE at most, not %d", flags.NArg())}
	}
	j.file = flags.Arg(0)
	if err := j.check(); err != nil {
		return errUsage{err}
	}

	if j.to == "locale" && j.file == "" && !j.lines {
		output, err := j.say(nil)
		if err != nil {
			return err
		}
		return j.write(stdout, output)
	}
	input, name, err := j.input(stdin)
	if err != nil {
		return err
	}
	var output []byte
	switch {
	case j.speller != nil:
		output, err = j.spell(input)
	case j.lines:
		output, err = j.printLines(input)
	default:
		output, err = j.print(input)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return j.write(stdout, output)
}

// names returns the names of the surfaces, sorted.
func names() []string {
	all := []string{"locale", "report", "sanitized", "spell"}
	for _, s := range press.Surfaces(press.Settings{}) {
		all = append(all, s.Name)
	}
	slices.Sort(all)
	return all
}

func (j *job) check() error {
	if !slices.Contains([]string{"", "html", "markdown", "text", "article"}, j.from) {
		return fmt.Errorf("-from %q is none of html, markdown, text, article", j.from)
	}
	if !slices.Contains(names(), j.to) {
		return fmt.Errorf("-to %q is none of %s", j.to, strings.Join(names(), ", "))
	}
	if j.lang != "" {
		if _, err := language.Parse(j.lang); err != nil {
			return fmt.Errorf("-lang %q is not a BCP 47 tag: %v", j.lang, err)
		}
	}
	if u, err := url.Parse(j.base); j.base != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
		return fmt.Errorf("-base %q is not an http address in full", j.base)
	}
	if j.to == "spell" {
		return j.findSpeller()
	}
	for _, s := range press.Surfaces(press.Settings{Lang: j.lang, Now: j.now, Words: j.words.Options, Profile: j.profile}) {
		if s.Name == j.to {
			j.surface = s
		}
	}
	return nil
}

// input reads all of the file, or of standard input.
func (j *job) input(stdin io.Reader) (data []byte, name string, err error) {
	if j.file == "" || j.file == "-" {
		data, err = io.ReadAll(stdin)
		return data, "standard input", err
	}
	data, err = os.ReadFile(j.file)
	return data, j.file, err
}

// write writes the output to standard output, or puts it whole in place of the file.
func (j *job) write(stdout io.Writer, output []byte) error {
	if j.out == "" {
		_, err := stdout.Write(output)
		return err
	}
	if info, err := os.Lstat(j.out); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(j.out, output, 0o666) // a link or a device stays one
	}
	tmp, err := os.CreateTemp(filepath.Dir(j.out), ".convert-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(output)
	if err = errors.Join(err, tmp.Chmod(0o644), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), j.out)
}

func oneLine(err error) string {
	return strings.Join(strings.FieldsFunc(err.Error(), func(r rune) bool { return r == '\n' || r == '\r' }), "; ")
}

// printLines prints one line for each line of the input.
func (j *job) printLines(input []byte) ([]byte, error) {
	var output []byte
	n := 0
	for line := range bytes.Lines(input) {
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

// fold makes one line of an output: what ends it goes, and a line feed within becomes a space.
func fold(out []byte) []byte {
	return bytes.ReplaceAll(bytes.TrimRight(out, "\r\n"), []byte("\n"), []byte(" "))
}
