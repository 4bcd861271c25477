package gosource

import "encoding/binary"

// AppendLists appends lists of numbers, each with its length and told by the differences from one to the next, then texts:
// how many, their lengths, and themselves.
func AppendLists(dst []byte, lists [][]int, texts []string) []byte {
	for _, list := range lists {
		dst = binary.AppendUvarint(dst, uint64(len(list)))
		last := 0
		for _, n := range list {
			dst = binary.AppendVarint(dst, int64(n-last))
			last = n
		}
	}
	dst = binary.AppendUvarint(dst, uint64(len(texts)))
	for _, text := range texts {
		dst = binary.AppendUvarint(dst, uint64(len(text)))
	}
	for _, text := range texts {
		dst = append(dst, text...)
	}
	return dst
}
