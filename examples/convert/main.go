// Convert turns pages, Markdown, text, feeds, documents of other systems, or articles in their JSON form, into any surface.
// Besides surfaces it prints: "report", what the door did to the input; "sanitized", the HTML that the Body policy lets
// through (of a page as it is, of anything else as the html surface prints it); "check" and "loss", a line of JSON for each
// thing that a surface misses in the article, or cannot show of it; "locale", what the library can say in a language: dates,
// numbers, lists, its own words and, where there is a FILE, the attribution; "spell", the number on each line in words.
//
//	convert [-from FORMAT] [-to SURFACE] [-lang TAG] [-now TIME] [-style us|gb] [-profile NAME] [-rule SET] [-width N] [-segments N] [-target TAG] [-original FILE] [-base URL] [-o FILE] [FILE...]
//
// Several FILEs, or a feed of several items, make one feed, one digest, one EPUB. Of a feed, other surfaces print each item
// by itself.
//
// It exits with 0, with 1 and one line on standard error for bad input, and with 2 for wrong usage. Of what a surface lacks or
// leaves out, and of facts above a text that cannot be read, it says a line each and goes on.
package main

import (
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

	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/spell"
	"github.com/standfirst/standfirst/render/speech/verbal"
	"golang.org/x/text/language"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A job is one call of the command.
type job struct {
	from, to, lang, base, out string
	target, original          string // languages and files of translations
	segments                  int    // of sms
	files                     []string
	stderr                    io.Writer
	now                       time.Time
	lines                     bool
	profile                   speech.Profile
	words                     *verbal.Set // by which it is spoken
	rule                      string      // by which numbers are spelled
	speller                   *spell.Speller
	surfaces                  []press.Surface
	surface                   press.Surface // of j.to, where that is one
	width                     int           // of a terminal
	noColor                   bool
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
	j := job{stderr: stderr, words: new(verbal.Set), noColor: os.Getenv("NO_COLOR") != ""}
	flags := flag.NewFlagSet("convert", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&j.from, "from", "", "what FILE is: "+strings.Join(formatNames(), ", ")+"; by default what its name or beginning says")
	flags.StringVar(&j.to, "to", "article", "the `surface` to print; -list names them")
	flags.StringVar(&j.lang, "lang", "", "the reader's language, a BCP 47 `tag`; by default the article's")
	flags.Func("now", "the moment of reading, as 2026-04-28T09:30:00Z, from which dates are told (\"yesterday\"), and at which a book is made; by default dates are told as they are", func(s string) (err error) {
		if j.now, err = time.Parse(time.RFC3339, s); err != nil {
			return errors.New("it is no moment such as 2026-04-28T09:30:00Z")
		}
		return nil
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
	flags.StringVar(&j.target, "target", "", "the language that xliff is to be translated into, a BCP 47 `tag`")
	flags.StringVar(&j.original, "original", "", "the `file` with the article, in its JSON form, that an XLIFF file is a translation of")
	flags.IntVar(&j.segments, "segments", 1, "how many `segments` an sms may have")
	flags.IntVar(&j.width, "width", 0, "break the lines of text and terminal after so many `columns`; by default those of terminal after 80")
	flags.StringVar(&j.base, "base", "", "the `URL` that relative addresses in FILE start from")
	flags.StringVar(&j.out, "o", "", "write to this `file`, which appears whole or not at all")
	flags.BoolVar(&j.lines, "lines", false, "take every line of the input as a text of its own, and print one line for each")
	list := flags.Bool("list", false, "print the names of the surfaces")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(stdout, "usage: convert [flags] [FILE...]")
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
	j.files = flags.Args()
	if err := j.check(); err != nil {
		return errUsage{err}
	}

	if j.to == "locale" && len(j.files) == 0 && !j.lines {
		output, err := j.say(nil)
		if err != nil {
			return err
		}
		return j.write(stdout, output)
	}
	output, err := j.output(stdin)
	if err != nil {
		return err
	}
	return j.write(stdout, output)
}

// names returns the names of the surfaces, sorted.
func names() []string {
	all := []string{"check", "locale", "loss", "report", "sanitized", "spell"}
	for _, s := range press.Surfaces(press.Settings{}) {
		all = append(all, s.Name)
	}
	slices.Sort(all)
	return all
}

func (j *job) check() error {
	if _, known := formats[j.from]; j.from != "" && !known {
		return fmt.Errorf("-from %q is none of %s", j.from, strings.Join(formatNames(), ", "))
	}
	if !slices.Contains(names(), j.to) {
		return fmt.Errorf("-to %q is none of %s", j.to, strings.Join(names(), ", "))
	}
	for name, tag := range map[string]string{"lang": j.lang, "target": j.target} {
		if _, err := language.Parse(tag); tag != "" && err != nil {
			return fmt.Errorf("-%s %q is not a BCP 47 tag: %v", name, tag, err)
		}
	}
	if j.segments < 1 {
		return fmt.Errorf("-segments %d is less than one", j.segments)
	}
	if j.width < 0 {
		return fmt.Errorf("-width %d is less than none", j.width)
	}
	if j.from == "xliff" && j.original == "" {
		return errOriginal
	}
	if u, err := url.Parse(j.base); j.base != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
		return fmt.Errorf("-base %q is not an http address in full", j.base)
	}
	if j.to == "spell" {
		return j.findSpeller()
	}
	j.surfaces = press.Surfaces(j.settings())
	for _, s := range j.surfaces {
		if s.Name == j.to {
			j.surface = s
		}
	}
	if j.surface.Binary && j.lines {
		return fmt.Errorf("%s is not printed line by line", j.to)
	}
	if n := len(j.files); n > 1 && j.surface.All == nil && !slices.Contains([]string{"check", "loss", "report"}, j.to) {
		return fmt.Errorf("%s takes one FILE, not %d", j.to, n)
	}
	return nil
}

func (j *job) settings() press.Settings {
	return press.Settings{Lang: j.lang, Now: j.now, Words: j.words.Options, Profile: j.profile, Width: j.width, NoColor: j.noColor, Target: j.target, Segments: j.segments}
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
	if fault := (*os.PathError)(nil); errors.As(err, &fault) {
		return &os.PathError{Op: fault.Op, Path: j.out, Err: fault.Err}
	} else if err != nil {
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
