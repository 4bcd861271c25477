package frontmatter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// begins reports whether a text begins with an object, and not with what templates have in braces.
func begins(text []byte) bool {
	rest, ok := bytes.CutPrefix(text, []byte("{"))
	rest = bytes.TrimLeft(rest, " \t\r\n")
	return ok && len(rest) > 0 && (rest[0] == '"' || rest[0] == '}')
}

// object reads the JSON object that a text begins with, and returns its length.
func object(text []byte) (fields []Field, n int, err error) {
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	o := &objectReader{Decoder: dec, lines: lines{text: text, number: 1}}
	if _, err = dec.Token(); err == nil {
		fields, err = o.members(0)
	}
	switch at := dec.InputOffset(); {
	case err != nil:
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			at, err = int64(len(text)), io.ErrUnexpectedEOF
		}
		return nil, 0, fmt.Errorf("front matter: line %d: %w", o.upTo(at), err)
	case at > maxBytes:
		return nil, 0, fmt.Errorf("front matter: more than %d bytes", maxBytes)
	default:
		return fields, int(at), nil
	}
}

// lines counts lines, forward only.
type lines struct {
	text   []byte
	at     int
	number int
}

func (l *lines) upTo(offset int64) int {
	l.number += bytes.Count(l.text[l.at:offset], []byte("\n"))
	l.at = int(offset)
	return l.number
}

// errDeep is said of what stands deeper within others than maxDepth.
var errDeep = errors.New("too deep")

type objectReader struct {
	*json.Decoder
	lines
}

func (o *objectReader) members(depth int) ([]Field, error) {
	fields := []Field{}
	for o.More() {
		name, err := o.Token()
		if err != nil {
			return nil, err
		}
		text, _ := name.(string)
		v, err := o.member(depth + 1)
		if err != nil {
			return nil, err
		}
		fields = append(fields, Field{Name: text, Value: v})
	}
	_, err := o.Token()
	return fields, err
}

func (o *objectReader) member(depth int) (v Value, err error) {
	if depth > maxDepth {
		return v, errDeep
	}
	t, err := o.Token()
	if err != nil {
		return v, err
	}
	v.Line = o.upTo(o.InputOffset())
	switch t := t.(type) {
	case json.Delim:
		if t == '{' {
			v.Map, err = o.members(depth)
			return v, err
		}
		v.List = []Value{}
		for o.More() {
			one, err := o.member(depth + 1)
			if err != nil {
				return v, err
			}
			v.List = append(v.List, one)
		}
		_, err = o.Token()
	case string:
		v.Text = t
	case json.Number:
		v.Text = t.String()
	case bool:
		v.Text = "false"
		if t {
			v.Text = "true"
		}
	}
	return v, err
}
