// Pipeline is a small newsroom as a program: a source, a model that retells it, the door, a human who may read it, an edition
// that says all of that, and every surface of it, spoken too.
//
//	pipeline [-o DIR] [-lang en|de] [-reviewer NAME] [-reject] [-voice COMMAND]
//	pipeline [-o DIR] -again [-reviewer NAME]
//
// The model's answers are recorded; nothing is asked of the network. With -again the program takes DIR/edition.json as an
// editor has left it, and prints and says anew only what has changed.
//
// It exits with 0, with 1 where something fails or the draft is rejected, and with 2 for wrong usage.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"github.com/standfirst/standfirst/article"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], time.Now(), os.Stdout, os.Stderr))
}

func run(ctx context.Context, args []string, now time.Time, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("pipeline", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("o", "out", "the `folder` to write to")
	lang := flags.String("lang", "en", "the `language` of the edition; answers are recorded in en and de")
	reviewer := flags.String("reviewer", "", "the `name` of the person who has read the text and answers for it")
	reject := flags.Bool("reject", false, "what the reviewer says to it is no")
	again := flags.Bool("again", false, "take the edition as it stands in the folder, edited")
	command := flags.String("voice", "", "the `command` that speaks, such as espeak-ng; by default clips of silence stand in")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintln(stderr, "pipeline: takes no files")
		return 2
	}
	n := &newsroom{
		house: article.Publisher{Name: "The Harbour Ledger", URL: "https://ledger.example/"},
		model: recordedModel{}, reviewer: desk{person: *reviewer, reject: *reject},
		voice: silence{}, dir: *dir, now: now, log: stdout,
	}
	if *command != "" {
		n.voice = speaker(*command)
	}
	var err error
	if *again {
		err = n.edited(ctx)
	} else {
		err = n.begin(ctx, *lang)
	}
	if err != nil {
		fmt.Fprintln(stderr, "pipeline:", err)
		return 1
	}
	return 0
}
