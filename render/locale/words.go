package locale

import "slices"

// words are the messages of one language, in the order of their names. They are immutable.
type words struct {
	tag  string
	text *[nameCount]string
}

// get returns the named message, or "" where there is none.
func (w *words) get(name string) string {
	if i, ok := slices.BinarySearch(names[:], name); ok {
		return w.text[i]
	}
	return ""
}

// plural returns the form of the named message for a plural category.
func (w *words) plural(name string, c category) string {
	var key [48]byte
	full := append(append(append(key[:0], name...), '.'), categoryNames[c]...)
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
	return w.text[low]
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
