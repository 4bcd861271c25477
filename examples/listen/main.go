// Listen turns an article into sound, captions and a page that plays them, by the voice of espeak-ng.
//
//	listen [-lang TAG] [-o DIR] [FILE.json]
//
// Without a FILE it reads the sample article. It exits with 0, with 1 and one line on standard error where something
// fails, and with 2 for wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
	"github.com/standfirst/standfirst/sanitize"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("listen", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "", "the listener's language, a BCP 47 `tag`; by default the article's")
	dir := flags.String("o", "out", "the `folder` to write to")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() > 1 {
		fmt.Fprintln(stderr, "listen: one FILE at most")
		return 2
	}
	if err := listen(flags.Arg(0), *lang, *dir, stdout); err != nil {
		fmt.Fprintf(stderr, "listen: %v\n", err)
		return 1
	}
	return 0
}

func listen(file, lang, dir string, stdout io.Writer) error {
	a, err := read(file)
	if err != nil {
		return err
	}
	p := &speech.Printer{Profile: speech.Espeak, Words: new(verbal.Set)}
	if lang != "" {
		p.Locale = locale.For(lang)
	}
	r, err := record(a, p, Espeak{}, dir)
	if err != nil {
		return err
	}
	if err := r.write(a, dir); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "%s: %d utterances, %d said anew, %s; open %s/page.html\n", a.Headline.Plain(), len(r.script), r.fresh, r.length.Round(1e8), dir)
	return nil
}

// read reads an article through the door, or the sample.
func read(file string) (*article.Article, error) {
	if file == "" {
		return samples.Get("openai-azure.en"), nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	a, err := article.Decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	a, _ = new(sanitize.Door).Article(a)
	return a, nil
}
