package rendertest

import (
	"bytes"
	"strings"
)

// An Archive is a txtar file: a comment, then files, each behind a line "-- NAME --".
type Archive struct {
	Comment []byte
	Files   []File
}

// A File is a file of an [Archive].
type File struct {
	Name string
	Data []byte
}

// ParseArchive reads the txtar format. It never fails: what has no file marker is comment.
func ParseArchive(data []byte) *Archive {
	a := new(Archive)
	to := &a.Comment
	for len(data) > 0 {
		line := data
		if i := bytes.IndexByte(data, '\n'); i >= 0 {
			line = data[:i+1]
		}
		data = data[len(line):]
		if name, ok := marker(line); ok {
			a.Files = append(a.Files, File{Name: name})
			to = &a.Files[len(a.Files)-1].Data
			continue
		}
		*to = append(*to, line...)
	}
	return a
}

func marker(line []byte) (name string, ok bool) {
	s := strings.TrimRight(string(line), "\r\n")
	if !strings.HasPrefix(s, "-- ") || !strings.HasSuffix(s, " --") || len(s) < len("-- x --") {
		return "", false
	}
	name = strings.TrimSpace(s[3 : len(s)-3])
	return name, name != ""
}

// Append appends the archive in the txtar format. A file that does not end in a line feed gets one.
func (a *Archive) Append(dst []byte) []byte {
	dst = appendLine(dst, a.Comment)
	for _, f := range a.Files {
		dst = append(dst, "-- "...)
		dst = append(dst, f.Name...)
		dst = append(dst, " --\n"...)
		dst = appendLine(dst, f.Data)
	}
	return dst
}

func appendLine(dst, data []byte) []byte {
	dst = append(dst, data...)
	if len(data) > 0 && data[len(data)-1] != '\n' {
		dst = append(dst, '\n')
	}
	return dst
}

// File returns the named file's data, and whether it is there.
func (a *Archive) File(name string) ([]byte, bool) {
	for i := range a.Files {
		if a.Files[i].Name == name {
			return a.Files[i].Data, true
		}
	}
	return nil, false
}

// Set sets the named file's data, at its place if it is there, else at the end.
func (a *Archive) Set(name string, data []byte) {
	for i := range a.Files {
		if a.Files[i].Name == name {
			a.Files[i].Data = data
			return
		}
	}
	a.Files = append(a.Files, File{Name: name, Data: data})
}
