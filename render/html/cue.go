package html

import (
	"strconv"
	"time"
)

// A Cue says when a recording speaks which bytes of the text: Block is of the article's body, or -1 for what is not of it, From and
// To are bytes of what [article.AppendBlocksPlain] gives for that block. Package speech has cues with these fields.
type Cue struct {
	Start, End      time.Duration
	Block, From, To int
}

// AppendCues appends cues as WebVTT metadata (https://www.w3.org/TR/webvtt1/) for the script: of each that is of the body
// the payload says block and bytes, as in "3 12-34". See [Printer.Cues].
func AppendCues(dst []byte, cues []Cue) []byte {
	dst = append(dst, "WEBVTT\n"...)
	for _, c := range cues {
		if c.Block < 0 || c.To <= c.From || c.End <= c.Start {
			continue
		}
		dst = append(dst, '\n')
		dst = stamp(dst, c.Start)
		dst = append(dst, " --> "...)
		dst = stamp(dst, c.End)
		dst = append(dst, '\n')
		dst = strconv.AppendInt(dst, int64(c.Block), 10)
		dst = append(dst, ' ')
		dst = strconv.AppendInt(dst, int64(c.From), 10)
		dst = append(dst, '-')
		dst = strconv.AppendInt(dst, int64(c.To), 10)
		dst = append(dst, '\n')
	}
	return dst
}

// stamp appends a time of WebVTT: hours, minutes, seconds, milliseconds.
func stamp(dst []byte, d time.Duration) []byte {
	ms := max(d, 0).Milliseconds()
	for _, unit := range [...]struct {
		size, of int64
		width    int
		before   string
	}{{3_600_000, 1 << 62, 2, ""}, {60_000, 60, 2, ":"}, {1000, 60, 2, ":"}, {1, 1000, 3, "."}} {
		digits := strconv.FormatInt(ms/unit.size%unit.of, 10)
		dst = append(dst, unit.before...)
		for range unit.width - len(digits) {
			dst = append(dst, '0')
		}
		dst = append(dst, digits...)
	}
	return dst
}
