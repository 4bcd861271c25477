package jsonw

import (
	"strconv"

	"github.com/standfirst/standfirst/internal/gate"
)

// A Writer appends JSON to Dst and sets the commas. Its calls follow the text: Open, Key, a value, Key, Open, …, Close.
type Writer struct {
	Dst   []byte
	start int
}

// NewWriter returns a writer of a value behind what is in dst already.
func NewWriter(dst []byte) *Writer { return &Writer{dst, len(dst)} }

// Next sets the comma before a key or a value where one is due. Only those who append to Dst themselves have to call it.
func (w *Writer) Next() {
	if n := len(w.Dst); n > w.start {
		switch w.Dst[n-1] {
		case '{', '[', ':', ',':
		default:
			w.Dst = append(w.Dst, ',')
		}
	}
}

// Open begins an object or an array.
func (w *Writer) Open(bracket byte) {
	w.Next()
	w.Dst = append(w.Dst, bracket)
}

// Close ends an object or an array.
func (w *Writer) Close(bracket byte) { w.Dst = append(w.Dst, bracket) }

// Key begins a member. The name is the caller's own.
func (w *Writer) Key(name string) {
	w.Next()
	w.Dst = append(w.Dst, '"')
	w.Dst = append(w.Dst, name...)
	w.Dst = append(w.Dst, '"', ':')
}

// String appends a string.
func (w *Writer) String(s string) {
	w.Next()
	w.Dst = AppendString(w.Dst, s)
}

// Int appends a number.
func (w *Writer) Int(n int) {
	w.Next()
	w.Dst = strconv.AppendInt(w.Dst, int64(n), 10)
}

// Bool appends true or false.
func (w *Writer) Bool(b bool) {
	w.Next()
	w.Dst = strconv.AppendBool(w.Dst, b)
}

// Raw appends a value that is JSON already.
func (w *Writer) Raw(value string) {
	w.Next()
	w.Dst = append(w.Dst, value...)
}

// Text appends a member with a string; nothing where no text is left of it at the gate.
func (w *Writer) Text(name, value string) {
	if value = gate.Text(value); value != "" {
		w.Key(name)
		w.String(value)
	}
}

// Number appends a member with a number; nothing where it is zero or less.
func (w *Writer) Number(name string, n int) {
	if n > 0 {
		w.Key(name)
		w.Int(n)
	}
}
