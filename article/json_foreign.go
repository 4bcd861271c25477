package article

import "math"

// A fallback is that of a custom node, to be written to an encoder, or read from a decoder and written again.
type fallback struct {
	write func(e *encoder)
	copy  func(e *encoder, d *decoder)
}

func blocksOf(c *Custom) fallback {
	return fallback{
		write: func(e *encoder) { e.blockList(c.Fallback) },
		copy:  func(e *encoder, d *decoder) { e.blockList(d.blockList()) },
	}
}

func inlinesOf(c *InlineCustom) fallback {
	run := func(e *encoder, run Inlines) {
		if !e.inlineRun(run) {
			e.dst = append(e.dst, "[]"...)
		}
	}
	return fallback{
		write: func(e *encoder) { run(e, c.Fallback) },
		copy:  func(e *encoder, d *decoder) { run(e, d.inlineRun()) },
	}
}

// foreign writes a node of unknown type as it was read, but for a changed fallback. It reports false where
// the data are not such a node, but the host's own.
func (e *encoder) foreign(kind string, data []byte, f fallback) bool {
	n := len(data)
	if e.plain || kind == "" || n == 0 || data[0] != '{' || data[n-1] != '}' {
		return false
	}
	s := scan(string(data))
	types := make(map[int]string)
	if at := s; at.skip(maxRawDepth, types) != nil || at.pos != n || types[0] != kind {
		return false
	}
	value, end, ok := s.member("fallback")
	was := "[]"
	if ok {
		was = f.read(s.in[value:end])
	}
	now := &encoder{plain: true}
	f.write(now)
	switch {
	case was == string(now.dst):
		e.dst = append(e.dst, data...)
	case ok:
		e.dst = append(e.dst, data[:value]...)
		f.write(e)
		e.dst = append(e.dst, data[end:]...)
	default:
		e.dst = append(e.dst, data[:n-1]...)
		e.dst = append(e.dst, `,"fallback":`...)
		f.write(e)
		e.dst = append(e.dst, '}')
	}
	return true
}

// read returns the plain form of a fallback that has been kept; what cannot be read is none.
func (f fallback) read(raw string) string {
	d := Decoder{math.MaxInt, math.MaxInt, math.MaxInt}.start([]byte(raw))
	d.path = Path{{"fallback", -1}}
	e := &encoder{plain: true}
	if !d.null() {
		f.copy(e, d)
	}
	if d.err != nil || len(e.dst) == 0 {
		return "[]"
	}
	return string(e.dst)
}
