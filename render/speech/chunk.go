package speech

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// A Chunk is as much of a script as one request to a synthesiser may hold.
type Chunk struct {
	Document []byte // for the printer's profile
	// Text is what is written of what it says, with a line feed behind each utterance that ends in it: the texts of all
	// chunks, one behind the other, are the script, nothing lost and nothing doubled.
	Text     string
	From, To int   // the utterances of the script that it begins and ends with
	Voice    Voice // whose request it is, where the profile has no element for a voice
	Size     Size
}

// A Size is how large a document is, in what limits are told in.
type Size struct {
	Characters int // with the markup, in UTF-16 units
	Billed     int // without it
	Bytes      int
	Voices     int // elements that name a voice
	Spoken     time.Duration
}

func (a Size) plus(b Size) Size {
	return Size{a.Characters + b.Characters, a.Billed + b.Billed, a.Bytes + b.Bytes, a.Voices + b.Voices, a.Spoken + b.Spoken}
}

// Within reports whether the size is within a limit.
func (a Size) Within(l Limit) bool {
	return (l.Characters == 0 || a.Characters <= l.Characters) && (l.Billed == 0 || a.Billed <= l.Billed) &&
		(l.Bytes == 0 || a.Bytes <= l.Bytes) && (l.Voices == 0 || a.Voices <= l.Voices) && (l.Spoken == 0 || a.Spoken <= l.Spoken)
}

// Chunks returns the script in documents that are within the profile's limit, or the printer's own: cut between utterances,
// else between sentences, else behind a comma or the like, else between characters.
func (p *Printer) Chunks(a *article.Article) []Chunk {
	c := chunker{document: p.document(a), script: p.Script(a), limit: p.Limit}
	if c.limit == (Limit{}) {
		c.limit = c.traits.limit
	}
	for i := range c.script {
		for k, runs := range sentences(&c.script[i]) {
			c.add(i, k == 0, runs)
		}
		c.text.WriteByte('\n')
	}
	c.end()
	return c.chunks
}

// A chunker puts chunks together.
type chunker struct {
	document
	script []Utterance
	limit  Limit
	chunks []Chunk

	dst  []byte // the chunk at hand; empty where none is begun
	size Size   // of dst
	from int    // its first utterance
	at   int    // the utterance that is open in it
	text strings.Builder
}

// sizeOf measures markup and words.
func (c *chunker) sizeOf(markup []byte) Size {
	s := Size{Bytes: len(markup), Voices: strings.Count(string(markup), "<voice")}
	for _, r := range string(markup) {
		s.Characters++
		if r > 0xFFFF {
			s.Characters++
		}
	}
	return s
}

// said adds what the runs count for by themselves.
func (c *chunker) said(s Size, u *Utterance, runs []Run) Size {
	var text strings.Builder
	for i := range runs {
		r := &runs[i]
		s.Billed += max(utf8.RuneCountInString(r.Text), utf8.RuneCountInString(r.Alias))
		if r.Alias != "" {
			text.WriteString(r.Alias)
		} else {
			text.WriteString(r.Text)
		}
	}
	if c.limit.Spoken > 0 {
		s.Spoken = locale.SpokenTime(text.String(), u.Lang)
	}
	return s
}

// add adds a sentence of an utterance, in pieces where it does not fit a chunk of its own.
func (c *chunker) add(i int, first bool, runs []Run) {
	if c.put(i, first, runs, false) {
		return
	}
	for _, cut := range [...]func([]Run) [][]Run{clauses, characters} {
		pieces := cut(runs)
		if len(pieces) < 2 {
			continue
		}
		for k, piece := range pieces {
			c.add(i, first && k == 0, piece)
		}
		return
	}
	c.put(i, first, runs, true)
}

// put adds runs to the chunk at hand, or to a new one. It reports whether they are within the limit; by force they are put
// even where they are not.
func (c *chunker) put(i int, first bool, runs []Run, force bool) bool {
	u := &c.script[i]
	for range 2 {
		var part []byte
		begun := len(c.dst) > 0
		if !begun {
			part = c.open(part, u.Voice)
		}
		same := begun && c.at == i
		if !same {
			if begun {
				part = c.document.end(part, &c.script[c.at])
				part = c.pause(part, max(c.script[c.at].After, u.Before))
			}
			part = c.begin(part, u, i)
		}
		part = c.sentence(part, u, runs)
		closing := c.close(c.document.end(nil, u))
		size := c.said(c.sizeOf(part), u, runs)
		total := c.size.plus(size).plus(c.sizeOf(closing))
		if begun && (!total.Within(c.limit) || c.apart(u)) {
			c.end()
			continue
		}
		if !total.Within(c.limit) && !force {
			return false
		}
		if !begun {
			c.from = i
		}
		c.dst = append(c.dst, part...)
		c.size = c.size.plus(size)
		c.at = i
		for k := range runs {
			c.text.WriteString(runs[k].Text)
		}
		return true
	}
	return false
}

// apart reports whether an utterance needs a request of its own, since another voice says it.
func (c *chunker) apart(u *Utterance) bool {
	return !c.has(withVoice) && len(c.Names) > 0 && u.Voice != c.script[c.at].Voice
}

// end ends the chunk at hand.
func (c *chunker) end() {
	if len(c.dst) == 0 {
		return
	}
	closing := c.close(c.document.end(nil, &c.script[c.at]))
	c.chunks = append(c.chunks, Chunk{
		Document: append(c.dst, closing...), Text: c.text.String(), From: c.from, To: c.at, Voice: c.script[c.from].Voice,
		Size: c.size.plus(c.sizeOf(closing)),
	})
	c.dst, c.size = nil, Size{}
	c.text.Reset()
}

// clauses cuts runs behind the first mark near their middle that parts clauses; there is one piece where there is none.
func clauses(runs []Run) [][]Run {
	total, at := 0, 0
	for i := range runs {
		total += len(runs[i].Text)
	}
	best, where := -1, [2]int{}
	for i := range runs {
		r := &runs[i]
		if r.Alias == "" && r.Phoneme == "" {
			for k, c := range r.Text {
				end := k + utf8.RuneLen(c)
				if !strings.ContainsRune(",;:—–、，；：،؛", c) || i == len(runs)-1 && strings.TrimSpace(r.Text[end:]) == "" {
					continue
				}
				if end < len(r.Text) && r.Text[end] == ' ' {
					end++
				}
				if far := abs(at + end - total/2); best < 0 || far < best {
					best, where = far, [2]int{i, end}
				}
			}
		}
		at += len(r.Text)
	}
	if best < 0 {
		return [][]Run{runs}
	}
	return cut(runs, where[0], where[1])
}

// characters cuts runs between two characters near their middle. What has an alias is cut only where it is alone: then its
// words are said as text.
func characters(runs []Run) [][]Run {
	if len(runs) > 1 {
		return cut(runs, len(runs)/2, 0)
	}
	if len(runs) == 0 {
		return nil
	}
	r := runs[0]
	if r.Alias != "" {
		r.Text, r.Alias, r.Phoneme = r.Alias, "", ""
	}
	r.Phoneme = ""
	n := locale.Graphemes(r.Text)
	if n < 2 {
		return [][]Run{runs}
	}
	half := len(r.Text) / 2
	for room := half; room > 0 && room > half-64; room-- {
		if r.Text[room-1] == ' ' {
			return cut([]Run{r}, 0, room)
		}
	}
	return cut([]Run{r}, 0, locale.GraphemeBoundary(r.Text, half))
}

// cut cuts runs within one of them.
func cut(runs []Run, i, at int) [][]Run {
	a := append([]Run(nil), runs[:i]...)
	b := append([]Run(nil), runs[i:]...)
	if at > 0 {
		head := runs[i]
		head.Text = head.Text[:at]
		a = append(a, head)
		b[0].Text = b[0].Text[at:]
		if b[0].Text == "" {
			b = b[1:]
		}
	}
	if len(a) == 0 || len(b) == 0 {
		return [][]Run{runs}
	}
	return [][]Run{a, b}
}

func abs(n int) int { return max(n, -n) }
