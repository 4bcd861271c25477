package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strconv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/rtrackers/offsetrange"
)

const (
	// wholePart is how much a worker reads at a time, in bytes. It is not little, since where a file system cannot seek, a part
	// is reached by reading all before it.
	wholePart = 64 << 20
	// maxLine is how long a line may be, in bytes.
	maxLine = 4 << 20
)

// A place is where a line of the input begins.
type place struct {
	File   string
	Offset int64 // in bytes
}

// compare orders places as they are read.
func (p place) compare(other place) int {
	return cmp.Or(cmp.Compare(p.File, other.File), cmp.Compare(p.Offset, other.Offset))
}

// shard returns the shard of what is refused at the place.
func (p place) shard(shards int) int {
	return shardOf(p.File+":"+strconv.FormatInt(p.Offset, 10), shards)
}

// A line of the input. Of one that is too long it has only so much that it shows.
type line struct {
	Place place
	Text  []byte
}

var linesRead = beam.NewCounter(space, "read")

// readLines reads files in parts, as textio does, but tells where each line begins and bounds what it holds of one. A line is
// of the part in which it begins. A compressed file is one part, since its size says nothing of where its lines are.
type readLines struct{ Part int64 }

// CreateInitialRestriction returns the whole of a file.
func (*readLines) CreateInitialRestriction(f fileio.ReadableFile) offsetrange.Restriction {
	if compressed(f) {
		return offsetrange.Restriction{End: 1}
	}
	return offsetrange.Restriction{End: f.Metadata.Size}
}

// SplitRestriction splits a file into parts.
func (r *readLines) SplitRestriction(_ fileio.ReadableFile, whole offsetrange.Restriction) []offsetrange.Restriction {
	return whole.SizedSplits(r.Part)
}

// RestrictionSize returns how much work a part is.
func (*readLines) RestrictionSize(_ fileio.ReadableFile, r offsetrange.Restriction) float64 {
	return r.Size()
}

// CreateTracker returns what a worker claims lines from.
func (*readLines) CreateTracker(r offsetrange.Restriction) *sdf.LockRTracker {
	return sdf.NewLockRTracker(offsetrange.NewTracker(r))
}

// ProcessElement reads a part. Lines without text are not counted. A file that cannot be read stops the run.
func (*readLines) ProcessElement(ctx context.Context, rt *sdf.LockRTracker, f fileio.ReadableFile, emit func(line)) error {
	file, err := f.Open(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", f.Metadata.Path, err)
	}
	defer file.Close()
	at := rt.GetRestriction().(offsetrange.Restriction).Start
	fail := func(err error) error { return fmt.Errorf("%s: byte %d: %w", f.Metadata.Path, at, err) }
	r, err := from(file, at)
	if err != nil {
		return fail(err)
	}
	if at > 0 { // the line before ends here, or goes on
		_, n, err := next(r)
		if err != nil {
			return fail(err)
		}
		at += n - 1
	}
	for claimed := rt.TryClaim(at); claimed; claimed = compressed(f) || rt.TryClaim(at) {
		text, n, err := next(r)
		if err != nil {
			return fail(err)
		}
		if n == 0 {
			rt.TryClaim(rt.GetRestriction().(offsetrange.Restriction).End) // there is no more of it
			break
		}
		if len(bytes.TrimSpace(text)) > 0 {
			linesRead.Inc(ctx, 1)
			emit(line{place{f.Metadata.Path, at}, text})
		}
		at += n
	}
	return nil
}

func compressed(f fileio.ReadableFile) bool { return path.Ext(f.Metadata.Path) == ".gz" }

// from returns a reader that stands at the byte before an offset, so that the line before is found to end there.
func from(file io.Reader, at int64) (*bufio.Reader, error) {
	skip := max(at-1, 0)
	if s, ok := file.(io.Seeker); ok {
		_, err := s.Seek(skip, io.SeekStart)
		return bufio.NewReader(file), err
	}
	r := bufio.NewReader(file)
	_, err := io.CopyN(io.Discard, r, skip)
	return r, err
}

// next returns a line without its end, and how many bytes of the input it takes; none at the end of the input.
func next(r *bufio.Reader) (text []byte, n int64, err error) {
	for {
		var some []byte
		some, err = r.ReadSlice('\n')
		n += int64(len(some))
		text = append(text, some[:min(len(some), maxLine+2-len(text))]...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			break
		}
	}
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return bytes.TrimSuffix(bytes.TrimSuffix(text, []byte("\n")), []byte("\r")), n, err
}
