package speech

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// maxCueLine is how many characters a line of captions has at most: what podcast players show.
const maxCueLine = 65

// AppendVTT appends cues as WebVTT (https://www.w3.org/TR/webvtt1/): each in lines of at most 65 characters, two of them on
// the screen at a time, with the speaker where one is named.
func AppendVTT(dst []byte, cues []Cue) []byte {
	dst = append(dst, "WEBVTT\n"...)
	for _, c := range screens(cues) {
		dst = append(dst, '\n')
		dst = clockTime(dst, c.Start, '.')
		dst = append(dst, " --> "...)
		dst = clockTime(dst, c.End, '.')
		dst = append(dst, '\n')
		if c.Speaker != "" {
			dst = append(dst, "<v "...)
			dst = append(dst, strings.NewReplacer("&", "&amp;", "<", "", ">", "", "\n", " ").Replace(c.Speaker)...)
			dst = append(dst, '>')
		}
		// An arrow would begin a new cue.
		dst = append(dst, strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(c.Text)...)
		dst = append(dst, '\n')
	}
	return dst
}

// AppendSRT appends cues as SubRip, in lines of at most 65 characters.
func AppendSRT(dst []byte, cues []Cue) []byte {
	for i, c := range screens(cues) {
		if i > 0 {
			dst = append(dst, '\n')
		}
		dst = strconv.AppendInt(dst, int64(i+1), 10)
		dst = append(dst, '\n')
		dst = clockTime(dst, c.Start, ',')
		dst = append(dst, " --> "...)
		dst = clockTime(dst, c.End, ',')
		dst = append(dst, '\n')
		dst = append(append(dst, strings.ReplaceAll(c.Text, "-->", "→")...), '\n')
	}
	return dst
}

// AppendTranscript appends cues as the JSON transcript of Podcasting 2.0
// (https://github.com/Podcastindex-org/podcast-namespace): a segment for each.
func AppendTranscript(dst []byte, cues []Cue) []byte {
	type segment struct {
		Speaker   string      `json:"speaker,omitempty"`
		StartTime json.Number `json:"startTime"`
		EndTime   json.Number `json:"endTime"`
		Body      string      `json:"body"`
	}
	seconds := func(d time.Duration) json.Number {
		return json.Number(strconv.FormatFloat(d.Round(time.Millisecond).Seconds(), 'f', -1, 64))
	}
	segments := make([]segment, 0, len(cues))
	for _, c := range cues {
		segments = append(segments, segment{c.Speaker, seconds(c.Start), seconds(c.End), c.Text})
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.Encode(struct { // of strings and numbers: it does not fail
		Version  string    `json:"version"`
		Segments []segment `json:"segments"`
	}{"1.0.0", segments})
	return append(dst, b.Bytes()...)
}

// AppendSMIL appends cues as a media overlay of EPUB 3.3 (https://www.w3.org/TR/epub-33/#sec-media-overlays): each
// utterance of the text document that has an element with the id "u" and its place, with its part of the recording.
func AppendSMIL(dst []byte, cues []Cue, text, audio string) []byte {
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+
		`<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">`+"\n<body>\n"...)
	for _, c := range cues {
		id := "u" + strconv.Itoa(c.Utterance)
		dst = append(dst, "<par"...)
		dst = markup.AppendAttr(dst, "id", "p"+id)
		dst = append(dst, "><text"...)
		dst = markup.AppendAttr(dst, "src", text+"#"+id)
		dst = append(dst, "/><audio"...)
		dst = markup.AppendAttr(dst, "src", audio)
		dst = markup.AppendAttr(dst, "clipBegin", string(clockTime(nil, c.Start, '.')))
		dst = markup.AppendAttr(dst, "clipEnd", string(clockTime(nil, c.End, '.')))
		dst = append(dst, "/></par>\n"...)
	}
	return append(dst, "</body>\n</smil>\n"...)
}

// clockTime appends a time as hours, minutes, seconds and milliseconds.
func clockTime(dst []byte, d time.Duration, point byte) []byte {
	ms := max(d, 0).Milliseconds()
	pad := func(n int64, width int) {
		digits := strconv.FormatInt(n, 10)
		for range width - len(digits) {
			dst = append(dst, '0')
		}
		dst = append(dst, digits...)
	}
	pad(ms/3_600_000, 2)
	dst = append(dst, ':')
	pad(ms/60_000%60, 2)
	dst = append(dst, ':')
	pad(ms/1000%60, 2)
	dst = append(dst, point)
	pad(ms%1000, 3)
	return dst
}

// screens cuts cues to what a screen shows at a time: two lines. The time of a cue is shared out by length.
func screens(cues []Cue) []Cue {
	var out []Cue
	for _, c := range cues {
		lines := locale.Wrap(strings.Join(strings.Fields(c.Text), " "), maxCueLine)
		if len(lines) == 0 {
			continue
		}
		total := 0
		for _, line := range lines {
			total += len(line)
		}
		at, done := c.Start, 0
		for i := 0; i < len(lines); i += 2 {
			two := lines[i:min(i+2, len(lines))]
			part := c
			part.Text = strings.Join(two, "\n")
			for _, line := range two {
				done += len(line)
			}
			part.Start = at
			part.End = c.Start + time.Duration(float64(c.End-c.Start)*float64(done)/float64(total))
			at = part.End
			out = append(out, part)
		}
	}
	return out
}
