package epub

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
)

// A narration is the recording of an article and where its text is heard in it.
type narration struct {
	cues  []speech.Cue
	sound *file
	texts map[int]string // of the blocks that cues are of
	order map[int][]int  // the cues of each block
	ids   []string       // of the element that each cue is of, or ""
	block map[int]string // ids of the elements of whole blocks
}

// newNarration returns the narration of a part of the body, or nil where there is none.
func newNarration(a *article.Article, cues []speech.Cue, from, to int) *narration {
	v := &narration{texts: make(map[int]string), order: make(map[int][]int)}
	block, met := -1, 0 // the block that the cues are in, and how far they have come in its text
	for _, c := range cues {
		c.Start, c.End = c.Start.Truncate(time.Millisecond), c.End.Truncate(time.Millisecond)
		if c.Start < 0 || c.End <= c.Start || c.Block >= 0 && (c.Block < from || c.Block >= to) {
			continue
		}
		if c.Block >= 0 && v.order[c.Block] == nil {
			v.texts[c.Block] = string(article.AppendBlocksPlain(nil, a.Body[c.Block:c.Block+1]))
		}
		if c.Block != block {
			block, met = c.Block, 0
		}
		if c.Block >= 0 && c.From >= c.To {
			c.From, c.To = located(v.texts[c.Block], met, c.Text)
		}
		met = max(met, min(c.To, len(v.texts[c.Block])))
		v.order[c.Block] = append(v.order[c.Block], len(v.cues))
		v.cues = append(v.cues, c)
	}
	if len(v.cues) == 0 {
		return nil
	}
	v.again()
	return v
}

// located returns where words that are said stand next in a text, from a place on: as they are, or without what a voice
// says before them, such as the number of an item; 0, 0 where something else stands there.
func located(text string, from int, said string) (start, end int) {
	next := strings.TrimLeftFunc(text[from:], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	start = len(text) - len(next)
	for _, sign := range [...]string{"", ". ", ": "} {
		_, words, ok := strings.Cut(said, sign)
		words = strings.TrimRight(words, ".。 ")
		n := begins(next, words)
		if !ok || n <= 0 {
			continue
		}
		end = start + n
		for _, stop := range [...]string{".", "。"} {
			if strings.HasPrefix(text[end:], stop) {
				return start, end + len(stop)
			}
		}
		return start, end
	}
	return 0, 0
}

// begins returns how much of a text some words are that it begins with, whatever the white space between them; or -1.
func begins(text, words string) int {
	at := 0
	for _, r := range words {
		if unicode.IsSpace(r) {
			continue
		}
		at = len(text) - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
		if !strings.HasPrefix(text[at:], string(r)) {
			return -1
		}
		at += len(string(r))
	}
	return at
}

// again forgets the ids of a page that is to be printed once more.
func (v *narration) again() {
	v.ids, v.block = make([]string, len(v.cues)), make(map[int]string)
}

// recording reads the recording that goes with a narration; without it, there is none.
func (x *binder) recording(s *setter) {
	if s.voice == nil {
		return
	}
	audio := s.A.Audio
	if audio == nil {
		audio = new(article.Audio)
	}
	why := "the article has no recording"
	for i := range audio.Renditions {
		f, reason := x.read(audio.Renditions[i].URL, x.asSound)
		if f != nil && strings.HasPrefix(f.media, "audio/") {
			s.voice.sound = f
			return
		}
		why = reason
	}
	s.voice = nil
	if s.A.Audio != nil {
		s.absent[s.A.Audio] = why
		return
	}
	x.lost(s.place, "audio", "audio", "reading along: "+why, "the text")
}

// mark gives the cues of a block, which is printed behind a place, elements with ids.
func (v *narration) mark(s *setter, dst []byte, from, i int) []byte {
	if v == nil || v.order[i] == nil {
		return dst
	}
	m := newTracer(string(dst[from:]), v.texts[i])
	dst = dst[:from]
	whole, at := false, 0
	for _, k := range v.order[i] {
		c := &v.cues[k]
		start, end, ok := m.span(c.From, c.To)
		id := "say-" + strconv.Itoa(k+1)
		if !ok || start < at || s.ids[id] {
			whole = true
			continue
		}
		dst = append(dst, m.printed[at:start]...)
		dst = append(dst, "<span"...)
		dst = s.id(dst, id)
		dst = append(dst, '>')
		dst = append(dst, m.printed[start:end]...)
		dst = append(dst, "</span>"...)
		v.ids[k], at = id, end
	}
	dst = append(dst, m.printed[at:]...)
	if whole {
		dst = v.identified(s, dst, from, i)
	}
	return dst
}

// identified gives the element that begins at a place an id, unless it has one.
func (v *narration) identified(s *setter, dst []byte, at, i int) []byte {
	printed := string(dst[at:])
	end := strings.IndexByte(printed, '>')
	if !strings.HasPrefix(printed, "<") || end < 0 {
		return dst
	}
	if _, rest, ok := strings.Cut(printed[:end], ` id="`); ok {
		v.block[i], _, _ = strings.Cut(rest, `"`)
		return dst
	}
	name := strings.IndexAny(printed[:end+1], " />")
	if name < 2 {
		return dst
	}
	id := "block-" + strconv.Itoa(i+1)
	dst = append(dst[:at], printed[:name]...)
	dst = s.id(dst, id)
	v.block[i] = id
	return append(dst, printed[name:]...)
}

// An overlay is a media overlay and how long it takes.
type overlay struct {
	smil   []byte
	length time.Duration
}

// A par is a passage of the page and where it is heard.
type par struct {
	id         string
	start, end time.Duration
	block      int
}

// overlay returns the media overlay of a page that has been printed, or nil.
func (s *setter) overlay(page string) *overlay {
	v := s.voice
	if v == nil {
		return nil
	}
	var pars []par
	begun := time.Duration(-1) // of what is heard before the first passage
	body := false
	for k := range v.cues {
		c := &v.cues[k]
		body = body || c.Block >= 0
		id := v.ids[k]
		n := len(pars)
		switch {
		case id != "":
		case c.Block < 0:
			id = s.around(c, body)
		case n == 0 || pars[n-1].block != c.Block:
			id = v.block[c.Block]
		}
		switch {
		case n > 0 && (id == "" || id == pars[n-1].id):
			pars[n-1].end = max(pars[n-1].end, c.End)
		case id == "":
			if begun < 0 {
				begun = c.Start
			}
		default:
			p := par{id, c.Start, c.End, c.Block}
			if n == 0 && begun >= 0 {
				p.start = min(p.start, begun)
			}
			pars = append(pars, p)
		}
	}
	if len(pars) == 0 {
		return nil
	}
	return s.smil(page, pars)
}

func (s *setter) smil(page string, pars []par) *overlay {
	o := &overlay{}
	dst := append([]byte(nil), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"+
		`<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">`+"\n<body"...)
	dst = markup.AppendAttr(dst, "epub:textref", page)
	dst = append(dst, ">\n"...)
	for _, p := range pars {
		dst = append(dst, "<par><text"...)
		dst = markup.AppendAttr(dst, "src", page+"#"+p.id)
		dst = append(dst, "/><audio"...)
		dst = markup.AppendAttr(dst, "src", s.voice.sound.name)
		dst = markup.AppendAttr(dst, "clipBegin", string(clip(nil, p.start)))
		dst = markup.AppendAttr(dst, "clipEnd", string(clip(nil, p.end)))
		dst = append(dst, "/></par>\n"...)
		o.length += p.end - p.start
	}
	o.smil = append(dst, "</body>\n</smil>\n"...)
	return o
}

// around returns the id of what is heard before or after the body, or "".
func (s *setter) around(c *speech.Cue, after bool) string {
	if after {
		if s.ids["sources"] {
			return "sources"
		}
		return ""
	}
	said := letters(c.Text)
	var buf [32]locale.Phrase
	makers := s.l.AppendPlain(nil, s.l.AppendAttribution(buf[:0], s.A.Attribution, s.A.Sources, locale.Sentence, 3))
	for _, part := range [...]struct{ id, text string }{
		{"headline", s.A.Headline.Plain()}, {"headline", s.A.Headlines.Spoken}, {"attribution", string(makers)}, {"standfirst", s.A.Standfirst.Plain()},
	} {
		if text := letters(part.text); text != "" && text == said && s.ids[part.id] {
			return part.id
		}
	}
	return ""
}

// letters returns the letters and digits of a text alone.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// clip appends a moment as SMIL takes it: hours, minutes, seconds and milliseconds.
func clip(dst []byte, d time.Duration) []byte {
	ms := d.Milliseconds()
	dst = strconv.AppendInt(dst, ms/3_600_000, 10)
	for _, n := range [...]int64{ms / 60_000 % 60, ms / 1000 % 60} {
		dst = append(dst, ':', byte('0'+n/10), byte('0'+n%10))
	}
	ms %= 1000
	return append(dst, '.', byte('0'+ms/100), byte('0'+ms/10%10), byte('0'+ms%10))
}

// clock appends a position as players show it: 4:05, or 1:04:05.
func clock(dst []byte, d time.Duration) []byte {
	n := int64(max(d, 0) / time.Second)
	two := func(n int64) { dst = append(dst, byte('0'+n/10), byte('0'+n%10)) }
	if h := n / 3600; h > 0 {
		dst = strconv.AppendInt(dst, h, 10)
		dst = append(dst, ':')
		two(n / 60 % 60)
	} else {
		dst = strconv.AppendInt(dst, n/60, 10)
	}
	dst = append(dst, ':')
	two(n % 60)
	return dst
}
