package main

import (
	"cmp"
	"context"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

// space is the namespace of the counters.
const space = "bulk"

// pipeline returns what does the job, on any runner:
//
//	files → lines → door ─┬→ versions by shard → publish ─┬→ articles-… ─┬→ manifest
//	                      └→ refusals by shard ←──────────┴→ refused-…  ─┘
//
// An article crosses the network once, in its JSON form, which is shorter than what is printed of it: a shard is printed
// where it is written.
func (j job) pipeline() *beam.Pipeline {
	p, s := beam.NewPipelineWithRoot()
	matches := fileio.MatchAll(s, beam.CreateList(s, j.in), fileio.MatchEmptyDisallow())
	lines := beam.ParDo(s.Scope("read"), &readLines{cmp.Or(j.part, wholePart)}, fileio.ReadMatches(s, matches))
	versions, refused := beam.ParDo2(s.Scope("door"), &door{Shards: j.shards}, lines)

	someVersion, someRefusal := beam.ParDo2(s.Scope("shards"), &every{j.shards}, beam.Impulse(s))
	articles, superseded := beam.ParDo2(s.Scope("publish"),
		&publish{Folder: j.out, Shards: j.shards, Surfaces: j.surfaces, Lang: j.lang},
		beam.GroupByKey(s, beam.Flatten(s, versions, someVersion)))
	refusals := beam.ParDo(s.Scope("refuse"),
		&refuse{Folder: j.out, Shards: j.shards},
		beam.GroupByKey(s, beam.Flatten(s, refused, superseded, someRefusal)))

	written := beam.Flatten(s, articles, refusals)
	beam.ParDo0(s.Scope("manifest"), &manifest{j.out}, beam.GroupByKey(s, beam.AddFixedKey(s, written)))
	return p
}

// every asks for every shard to be written, the empty ones too: else one of an earlier run would stay where it is.
type every struct{ Shards int }

// ProcessElement puts the zero version and the zero refusal, which are none, into each shard.
func (e *every) ProcessElement(_ []byte, admit func(int, version), refuse func(int, refusal)) {
	for i := range e.Shards {
		admit(i, version{})
		refuse(i, refusal{})
	}
}

// What is registered is called without reflection, and found by its name on another machine.
func init() {
	register.DoFn4x1[context.Context, *sdf.LockRTracker, fileio.ReadableFile, func(line), error](&readLines{})
	register.DoFn4x0[context.Context, line, func(int, version), func(int, refusal)](&door{})
	register.DoFn3x0[[]byte, func(int, version), func(int, refusal)](&every{})
	register.DoFn5x1[context.Context, int, func(*version) bool, func(shard), func(int, refusal), error](&publish{})
	register.DoFn4x1[context.Context, int, func(*refusal) bool, func(shard), error](&refuse{})
	register.DoFn3x1[context.Context, int, func(*shard) bool, error](&manifest{})
	register.Emitter1[line]()
	register.Emitter1[shard]()
	register.Emitter2[int, version]()
	register.Emitter2[int, refusal]()
	register.Iter1[version]()
	register.Iter1[refusal]()
	register.Iter1[shard]()
}
