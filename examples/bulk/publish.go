package main

import (
	"bytes"
	"cmp"
	"context"
	"iter"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/standfirst/standfirst/article"
)

var (
	published  = beam.NewCounter(space, "published")
	superseded = beam.NewCounter(space, "superseded")
)

// publish prints and writes the articles of a shard. A worker gets the exported fields as JSON.
type publish struct {
	Folder   string
	Shards   int
	Surfaces []string
	Lang     string

	press []surface
}

// Setup makes the printers, once for all articles that the worker prints: a printer is safe for concurrent use, and what it
// holds of a language is found once.
func (p *publish) Setup() (err error) {
	p.press, err = surfaces(p.Lang, p.Surfaces)
	return err
}

// ProcessElement publishes a shard: the newest version of each article, in the order of their names. It holds the shard while
// it does, as JSON.
func (p *publish) ProcessElement(ctx context.Context, number int, versions func(*version) bool,
	wrote func(shard), refuse func(int, refusal)) error {
	all := slices.SortedFunc(each(versions), compare)
	s := shard{File: shardName("articles", number, p.Shards)}
	f, err := create(ctx, p.Folder, s.File)
	if err != nil {
		return err
	}
	defer f.discard(ctx)
	for i, v := range all {
		if v.Name == "" { // it only asks for the shard
			continue
		}
		if i > 0 && v.Name == all[i-1].Name && v.Lang == all[i-1].Lang {
			superseded.Inc(ctx, 1)
			refuse(v.Place.shard(p.Shards), refusal{Place: v.Place, Reason: "superseded: the article has a newer version"})
			continue
		}
		a, err := article.Decode(v.JSON)
		if err != nil { // so that it stops nothing
			refused.Inc(ctx, 1)
			refuse(v.Place.shard(p.Shards), refusal{v.Place, err.Error(), v.JSON})
			continue
		}
		for _, surface := range p.press {
			f.print(surface.line(a))
			s.Lines++
		}
		published.Inc(ctx, 1)
	}
	if err := f.commit(ctx); err != nil {
		return err
	}
	wrote(s)
	return nil
}

// compare orders versions by what they are of, the newest first: that of the latest date, updated or else published; of two
// as late, that of the greater digest. So it does not matter in which order they come.
func compare(v, w version) int {
	return cmp.Or(
		cmp.Compare(v.Name, w.Name),
		cmp.Compare(v.Lang, w.Lang),
		cmp.Compare(w.Moment, v.Moment),
		bytes.Compare(w.Digest, v.Digest),
		v.Place.compare(w.Place), // the same article twice: the first counts
	)
}

// refuse writes the refusals of a shard.
type refuse struct {
	Folder string
	Shards int
}

// ProcessElement writes a shard of refusals in the order of the input.
func (r *refuse) ProcessElement(ctx context.Context, number int, refusals func(*refusal) bool, wrote func(shard)) error {
	all := slices.SortedFunc(each(refusals), func(a, b refusal) int { return a.Place.compare(b.Place) })
	f, err := create(ctx, r.Folder, shardName("refused", number, r.Shards))
	if err != nil {
		return err
	}
	defer f.discard(ctx)
	all = slices.DeleteFunc(all, func(r refusal) bool { return r.Reason == "" })
	for _, refusal := range all {
		f.print(refusal.line())
	}
	if err := f.commit(ctx); err != nil {
		return err
	}
	wrote(shard{f.name, len(all)})
	return nil
}

// each returns what an iterator of Beam goes through.
func each[T any](next func(*T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			var v T
			if !next(&v) || !yield(v) {
				return
			}
		}
	}
}
