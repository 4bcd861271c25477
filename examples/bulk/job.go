package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

// A job is what is to be done.
type job struct {
	in       []string // globs of files of JSON lines, plain or, where their names end in .gz, compressed
	out      string   // the folder of the shards
	shards   int
	surfaces []string
	lang     string // of the reader; "" is that of each article
	part     int64  // how much a worker reads at a time, in bytes; zero is wholePart
}

func (j job) check() error {
	if j.out == "" {
		return errors.New("-o: a folder is needed")
	}
	if j.shards < 1 || j.shards > 99999 {
		return fmt.Errorf("-shards: %d is not from 1 to 99999", j.shards)
	}
	_, err := surfaces(j.lang, j.surfaces)
	return err
}

// counts are what became of the lines of the input. Each is counted once, where it leaves the pipeline.
type counts struct{ read, published, superseded, refused int64 }

// run runs the pipeline by the runner that Beam's flags name. It returns nil where that one does not wait for the end.
func (j job) run(ctx context.Context) (*counts, error) {
	if err := remove(ctx, j.out, manifestName); err != nil { // which says that all is there
		return nil, err
	}
	result, err := beamx.RunWithMetrics(ctx, j.pipeline())
	if err != nil || result == nil || *jobopts.Async {
		return nil, err
	}
	n := new(counts)
	of := map[string]*int64{"read": &n.read, "published": &n.published, "superseded": &n.superseded, "refused": &n.refused}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if count := of[c.Name()]; count != nil && c.Namespace() == space {
			*count += c.Result()
		}
	}
	return n, nil
}

// remove removes a file if there is one.
func remove(ctx context.Context, folder, name string) error {
	fs, err := filesystem.New(ctx, folder)
	if err != nil {
		return err
	}
	defer fs.Close()
	found, err := fs.List(ctx, folder+"/"+name)
	if r, ok := fs.(filesystem.Remover); ok && err == nil && len(found) > 0 {
		return r.Remove(ctx, found[0])
	}
	return err
}
