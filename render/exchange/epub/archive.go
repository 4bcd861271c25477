package epub

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"hash/crc32"
	"io"
)

// An archive writes the entries of a zip, each whole, with its size and checksum before it. The first error stays.
type archive struct {
	zip    *zip.Writer
	flate  *flate.Writer
	packed bytes.Buffer
	err    error
}

func newArchive(w io.Writer) *archive { return &archive{zip: zip.NewWriter(w)} }

// day is 1 January 1980 as MS-DOS writes it, the first day that a zip can tell.
const day = 1<<5 | 1

// stored adds an entry as it is.
func (x *archive) stored(name string, data []byte) { x.add(name, data, data, zip.Store) }

// deflated adds an entry compressed.
func (x *archive) deflated(name string, data []byte) {
	if x.err != nil {
		return
	}
	x.packed.Reset()
	if x.flate == nil {
		x.flate, x.err = flate.NewWriter(&x.packed, flate.BestCompression)
		if x.err != nil {
			return
		}
	} else {
		x.flate.Reset(&x.packed)
	}
	x.flate.Write(data) // into a buffer: it does not fail
	x.flate.Close()
	x.add(name, data, x.packed.Bytes(), zip.Deflate)
}

func (x *archive) add(name string, data, packed []byte, method uint16) {
	if x.err != nil {
		return
	}
	w, err := x.zip.CreateRaw(&zip.FileHeader{
		Name: name, Method: method, CRC32: crc32.ChecksumIEEE(data),
		UncompressedSize64: uint64(len(data)), CompressedSize64: uint64(len(packed)),
		ModifiedDate: day, //lint:ignore SA1019 Modified would add an extra field, which the format forbids its first entry
	})
	if err == nil {
		_, err = w.Write(packed)
	}
	x.err = err
}

// close ends the archive and returns the first error.
func (x *archive) close() error {
	if x.err == nil {
		x.err = x.zip.Close()
	}
	return x.err
}
