package speech

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/render/locale"
)

// A Cue is a stretch of a recording in which an utterance, or a part of it, is heard.
type Cue struct {
	Start, End time.Duration
	Text       string // as it is written
	Speaker    string // the name of who speaks, or ""
	Utterance  int    // of the script
	Block      int    // of the article's body, or -1
	From, To   int    // in bytes of the block's text; see Utterance.Start
}

// A Mark is a moment at which a synthesiser reached something in its document.
type Mark struct {
	Time time.Duration
	Name string // of a mark of the document: "u3"; "" for a word
	Word string // a word that begins here, or ""
}

// A TimingError says which line or entry of a synthesiser's timings could not be read.
type TimingError struct {
	Line   int
	Reason string
}

func (e *TimingError) Error() string { return fmt.Sprintf("timings, line %d: %s", e.Line, e.Reason) }

// ReadPollyMarks reads the speech marks of Amazon Polly: lines of JSON with time in milliseconds, type ("ssml", "word")
// and value.
func ReadPollyMarks(r io.Reader) ([]Mark, error) {
	var all []Mark
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if len(strings.TrimSpace(lines.Text())) == 0 {
			continue
		}
		var m struct {
			Time        *int64
			Type, Value string
		}
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return nil, &TimingError{n, err.Error()}
		}
		if m.Time == nil || *m.Time < 0 {
			return nil, &TimingError{n, "there is no time"}
		}
		at := time.Duration(*m.Time) * time.Millisecond
		switch m.Type {
		case "ssml":
			all = append(all, Mark{Time: at, Name: m.Value})
		case "word":
			all = append(all, Mark{Time: at, Word: m.Value})
		}
	}
	return all, lines.Err()
}

// ReadGoogleTimepoints reads the timepoints of Google's answer: {"timepoints": [{"markName": "u1", "timeSeconds": 1.5}]}.
func ReadGoogleTimepoints(r io.Reader) ([]Mark, error) {
	var answer struct {
		Timepoints []struct {
			MarkName    string
			TimeSeconds float64
		}
	}
	if err := json.NewDecoder(r).Decode(&answer); err != nil {
		return nil, &TimingError{1, err.Error()}
	}
	var all []Mark
	for i, p := range answer.Timepoints {
		if !(p.TimeSeconds >= 0 && p.TimeSeconds < 1e6) {
			return nil, &TimingError{i + 1, "there is no time"}
		}
		all = append(all, Mark{Time: time.Duration(p.TimeSeconds * float64(time.Second)), Name: p.MarkName})
	}
	return all, nil
}

// ReadAzureEvents reads Azure's bookmark and word-boundary events as lines of JSON, as a host writes them down: AudioOffset
// in units of 100 nanoseconds, and Text, which is the name of the bookmark or the word. Type is "Bookmark" or
// "WordBoundary".
func ReadAzureEvents(r io.Reader) ([]Mark, error) {
	var all []Mark
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if len(strings.TrimSpace(lines.Text())) == 0 {
			continue
		}
		var e struct {
			Type, Text  string
			AudioOffset *int64
		}
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return nil, &TimingError{n, err.Error()}
		}
		if e.AudioOffset == nil || *e.AudioOffset < 0 {
			return nil, &TimingError{n, "there is no AudioOffset"}
		}
		m := Mark{Time: time.Duration(*e.AudioOffset) * 100}
		if e.Type == "Bookmark" {
			m.Name = e.Text
		} else {
			m.Word = e.Text
		}
		all = append(all, m)
	}
	return all, lines.Err()
}

// CuesByMarks returns a cue for each utterance of a script whose mark ("u" and its place) was reached, in a recording of
// the given length. Marks of printers with Marks set name utterances so.
func CuesByMarks(script []Utterance, marks []Mark, length time.Duration) []Cue {
	var cues []Cue
	for _, m := range marks {
		i, err := strconv.Atoi(strings.TrimPrefix(m.Name, "u"))
		if err != nil || !strings.HasPrefix(m.Name, "u") || i < 0 || i >= len(script) {
			continue
		}
		if n := len(cues); n > 0 {
			cues[n-1].End = max(m.Time, cues[n-1].Start)
		}
		cues = append(cues, cueOf(script, i, m.Time, length))
	}
	return cues
}

// CuesByLengths returns a cue for each utterance of a script from the lengths of their recordings, one after the other
// with the pauses of the script between them; a length below zero is an utterance that was not recorded.
func CuesByLengths(script []Utterance, lengths []time.Duration, pauses bool) []Cue {
	var cues []Cue
	at := time.Duration(0)
	for i := range script {
		if i >= len(lengths) || lengths[i] < 0 {
			continue
		}
		if pauses && len(cues) > 0 {
			at += max(script[cues[len(cues)-1].Utterance].After, script[i].Before)
		}
		cues = append(cues, cueOf(script, i, at, at+lengths[i]))
		at += lengths[i]
	}
	return cues
}

// CuesByLength returns a cue for each utterance of a script where only the length of the whole recording is known: each
// gets its share by what [locale.SpokenTime] estimates.
func CuesByLength(script []Utterance, length time.Duration) []Cue {
	shares := make([]time.Duration, len(script))
	total := time.Duration(0)
	for i := range script {
		shares[i] = Estimate(script[i:i+1]) + max(script[i].Before, script[i].After)
		total += shares[i]
	}
	if total == 0 {
		return nil
	}
	var cues []Cue
	at := time.Duration(0)
	for i := range script {
		end := at + time.Duration(float64(length)*float64(shares[i])/float64(total))
		if i == len(script)-1 {
			end = length
		}
		cues = append(cues, cueOf(script, i, at, end))
		at = end
	}
	return cues
}

// Estimate returns how long a script takes to be said, without its pauses.
func Estimate(script []Utterance) time.Duration {
	total := time.Duration(0)
	for i := range script {
		total += locale.SpokenTime(script[i].Spoken(), script[i].Lang)
	}
	return total
}

func cueOf(script []Utterance, i int, start, end time.Duration) Cue {
	u := &script[i]
	return Cue{Start: start, End: max(start, end), Text: u.Text(), Speaker: string(u.Voice), Utterance: i, Block: u.Block, From: u.Start, To: u.End}
}
