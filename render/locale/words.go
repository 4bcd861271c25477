package locale

import (
	"encoding/binary"
	"slices"
	"sync"

	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/internal/packed"
)

// words are the messages of one language, in the order of their names, one after the other. The library's own lie packed
// until they are first asked; then they are immutable.
type words struct {
	tag     string
	id      cldr.Locale // whose plural rules they follow
	foreign string      // the tag of a language that CLDR does not have

	packed string // "" where a host's words are set
	once   sync.Once
	ends   []uint16
	text   string
}

// open unpacks the messages: the length of each, then their text.
func (w *words) open() {
	if w.packed == "" {
		return
	}
	w.once.Do(func() {
		data := packed.Inflate(w.packed)
		w.ends = make([]uint16, nameCount)
		end := uint16(0)
		for i := range w.ends {
			n, size := binary.Uvarint(data)
			data = data[size:]
			end += uint16(n)
			w.ends[i] = end
		}
		w.text = string(data)
	})
}

// at returns the message with the number.
func (w *words) at(i int) string {
	w.open()
	if i == 0 {
		return w.text[:w.ends[0]]
	}
	return w.text[w.ends[i-1]:w.ends[i]]
}

// get returns the named message, or "" where there is none.
func (w *words) get(name string) string {
	if i, ok := slices.BinarySearch(names[:], name); ok {
		return w.at(i)
	}
	return ""
}

// plural returns the form of the named message for a whole number.
func (w *words) plural(name string, n int64) string {
	o := cldr.Operands{I: abs(n)}
	var key [48]byte
	full := append(append(append(key[:0], name...), '.'), cldr.CategoryNames[w.id.Cardinal(o)]...)
	if text := w.lookup(full); text != "" {
		return text
	}
	return w.lookup(append(append(key[:0], name...), ".other"...))
}

// lookup is get for a name that was put together in a buffer.
func (w *words) lookup(name []byte) string {
	low, high := 0, nameCount
	for low < high {
		if mid := (low + high) / 2; names[mid] < string(name) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == nameCount || names[low] != string(name) {
		return ""
	}
	return w.at(low)
}

// wordsFor returns the built-in messages of a language: those of the tag itself.
func wordsFor(tag string) *words {
	for i := range builtin {
		if builtin[i].tag == tag {
			return &builtin[i]
		}
	}
	return nil
}
