package main

import (
	"bufio"
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// A shard is a file of the output.
type shard struct {
	File  string
	Lines int
}

// shardOf returns the shard of a key: the same in every run, whoever does the work.
func shardOf(key string, shards int) int {
	h := fnv.New64a()
	io.WriteString(h, key)
	return int(h.Sum64() % uint64(shards))
}

// shardName returns the name of a shard as Beam names them.
func shardName(kind string, number, shards int) string {
	return fmt.Sprintf("%s-%05d-of-%05d.jsonl", kind, number, shards)
}

// manifest is the list of all shards, written when they are.
type manifest struct{ Folder string }

const manifestName = "manifest.jsonl"

// ProcessElement writes the list.
func (m manifest) ProcessElement(ctx context.Context, _ int, shards func(*shard) bool) error {
	f, err := create(ctx, m.Folder, manifestName)
	if err != nil {
		return err
	}
	defer f.discard(ctx)
	for _, s := range slices.SortedFunc(each(shards), func(a, b shard) int { return cmp.Compare(a.File, b.File) }) {
		f.print(s.line())
	}
	return f.commit(ctx)
}

// A file is written under a hidden name, and gets its own once it is whole: who reads the folder never sees a part of one.
// A worker that does the same again, since another seems lost, puts the same in its place.
type file struct {
	name, path, draft string

	fs  filesystem.Interface
	dst io.WriteCloser
	buf *bufio.Writer
}

// create begins a file in a folder of any file system that the program has.
func create(ctx context.Context, folder, name string) (*file, error) {
	f := &file{name: name, path: folder + "/" + name, draft: folder + "/." + name + "." + rand.Text()}
	var err error
	if f.fs, err = filesystem.New(ctx, f.path); err != nil {
		return nil, err
	}
	if f.dst, err = f.fs.OpenWrite(ctx, f.draft); err != nil {
		return nil, errors.Join(err, f.fs.Close())
	}
	f.buf = bufio.NewWriterSize(f.dst, 1<<20)
	return f, nil
}

// print adds a line. What goes wrong, commit tells.
func (f *file) print(line []byte) { f.buf.Write(line) }

// commit puts the file in its place.
func (f *file) commit(ctx context.Context) error {
	if err := f.buf.Flush(); err != nil {
		return err
	}
	dst := f.dst
	f.dst = nil
	if err := dst.Close(); err != nil {
		return err
	}
	if err := filesystem.Rename(ctx, f.fs, f.draft, f.path); err != nil {
		return err
	}
	f.draft = ""
	return nil
}

// discard removes a file that was not committed.
func (f *file) discard(ctx context.Context) {
	if f.dst != nil {
		f.dst.Close()
	}
	if r, ok := f.fs.(filesystem.Remover); ok && f.draft != "" {
		r.Remove(ctx, f.draft)
	}
	f.fs.Close()
}
