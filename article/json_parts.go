package article

// AppendBlocksJSON appends the JSON form of a list of blocks, an array.
func AppendBlocksJSON(dst []byte, list []Block) []byte {
	e := newEncoder(dst)
	e.blockList(list)
	return e.done()
}

// AppendInlinesJSON appends the JSON form of a run of inlines, an array or a string.
func AppendInlinesJSON(dst []byte, run Inlines) []byte {
	e := newEncoder(dst)
	if !e.inlineRun(run) {
		e.dst = append(e.dst, `""`...)
	}
	return e.done()
}

// MarshalJSON returns what [AppendInlinesJSON] appends.
func (t Inlines) MarshalJSON() ([]byte, error) { return AppendInlinesJSON(nil, t), nil }

// Blocks reads a list of blocks, as [AppendBlocksJSON] writes it and an article holds it. Null is none.
// It is for hosts that keep bodies apart from articles; limits and errors are those of [Decoder.Decode],
// with paths such as "[3].text[0]". No version is stated, so that the form is taken for the current one.
func (c Decoder) Blocks(data []byte) (list []Block, err error) {
	err = c.part(data, func(d *decoder) { list = d.blockList() })
	if err != nil {
		return nil, err
	}
	return list, nil
}

// Inlines reads a run of inlines, as [AppendInlinesJSON] writes it: see [Decoder.Blocks].
func (c Decoder) Inlines(data []byte) (run Inlines, err error) {
	err = c.part(data, func(d *decoder) { run = d.inlineRun() })
	if err != nil {
		return nil, err
	}
	return run, nil
}

func (c Decoder) part(data []byte, read func(d *decoder)) error {
	d := c.start(data)
	d.path = Path{{"", -1}}
	if d.err == nil && !d.null() {
		read(d)
	}
	return d.finish()
}

// finish checks that nothing follows the value.
func (d *decoder) finish() error {
	if d.err == nil && (d.peek() != 0 || d.pos < len(d.in)) {
		d.path = nil
		d.fail(errTrailing)
	}
	if d.err != nil {
		return d.err
	}
	return nil
}

// UnmarshalJSON reads a run as [Decoder.Inlines] does.
func (t *Inlines) UnmarshalJSON(data []byte) error {
	run, err := Decoder{}.Inlines(data)
	if err != nil {
		return err
	}
	*t = run
	return nil
}
