// Bulk prints any number of articles, which come as lines of JSON, to sharded files, as a pipeline of Apache Beam.
//
//	bulk [-o DIR] [-surfaces NAME,…] [-lang TAG] [-shards N] [-copies N] [GLOB...]
//
// Beam's own flags say where it runs: on this machine by default, in this program; with -runner flink or -runner dataflow,
// on many. DIR and GLOB may be of Google Cloud Storage (gs://…) as well. Without a GLOB it takes the samples, each so many
// times over.
//
// It writes DIR/articles-….jsonl, a line for each article and surface; DIR/refused-….jsonl, a line for each line of the input
// that is not published; and DIR/manifest.jsonl, last, which lists them.
//
// It exits with 0, with 1 where something fails, and with 2 for wrong usage. A line that is refused is no failure.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"
)

func main() {
	out := flag.String("o", "out/bulk", "the `folder` to write to")
	names := flag.String("surfaces", "card,html,text", "the `names` of the surfaces, with commas between")
	lang := flag.String("lang", "", "the `language` of the reader; by default that of each article")
	shards := flag.Int("shards", 8, "the `number` of files; a worker holds one at a time")
	copies := flag.Int("copies", 100, "how `many` copies of the samples to take without a GLOB")
	flag.Parse()
	beam.Init() // in a worker it goes no further
	if *runners.Runner == "" {
		slog.SetDefault(slog.New(slog.DiscardHandler)) // how this program talks to itself; what fails comes back as an error
	}
	j := job{
		in: flag.Args(), out: strings.TrimRight(*out, "/"), shards: *shards, surfaces: strings.Split(*names, ","), lang: *lang,
	}
	os.Exit(run(context.Background(), j, *copies, os.Stdout, os.Stderr))
}

func run(ctx context.Context, j job, copies int, stdout, stderr io.Writer) int {
	if err := j.check(); err != nil {
		fmt.Fprintln(stderr, "bulk:", err)
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "bulk:", cause(err))
		return 1
	}
	if len(j.in) == 0 {
		file, err := sampleLines(ctx, j.out, copies)
		if err != nil {
			return fail(err)
		}
		j.in = []string{file}
	}
	n, err := j.run(ctx)
	if err != nil {
		return fail(err)
	}
	if n == nil {
		fmt.Fprintf(stdout, "the job is handed over; it is done once there is %s/%s\n", j.out, manifestName)
		return 0
	}
	fmt.Fprintf(stdout, "%d lines read from %s: %d published, %d superseded, %d refused\n",
		n.read, strings.Join(j.in, ", "), n.published, n.superseded, n.refused)
	if n.read != n.published+n.superseded+n.refused {
		return fail(errors.New("that is not all of them"))
	}
	fmt.Fprintf(stdout, "open %[1]s/%[2]s; why others are not there is in %[1]s/refused-*.jsonl\n", j.out, shardName("articles", 0, j.shards))
	return 0
}

// cause returns the end of an error of Beam, which begins with all of its plan.
func cause(err error) string {
	s := strings.TrimSpace(err.Error())
	if i := strings.LastIndex(s, "failed:\n"); i >= 0 {
		s = s[i+len("failed:\n"):]
	}
	return s
}
