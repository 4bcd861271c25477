package frontmatter

import "strings"

// A flow reads lists and maps that stand in brackets, as YAML, TOML and JSON have them: [a, "b"], {a: b}, {a = "b"}.
type flow struct {
	text  string
	at    int
	line  int
	sep   byte // between a name and its value
	depth int
}

// value reads a value; ok is false where the text is none.
func (f *flow) value() (v Value, ok bool) {
	f.space()
	v.Line = f.line
	if f.at >= len(f.text) {
		return v, false
	}
	switch c := f.text[f.at]; c {
	case '[', '{':
		if f.depth++; f.depth > maxDepth {
			return v, false
		}
		f.at++
		if c == '[' {
			v.List, ok = f.list()
		} else {
			v.Map, ok = f.fields()
		}
		f.depth--
		return v, ok
	case '"', '\'':
		text, rest, ok := quoted(f.text[f.at:], f.sep == ':')
		f.at = len(f.text) - len(rest)
		v.Text = text
		return v, ok
	}
	start := f.at
	for f.at < len(f.text) && !f.ends() {
		f.at++
	}
	if v.Text = strings.TrimSpace(f.text[start:f.at]); nothing(v.Text) {
		v.Text = ""
	}
	return v, f.at > start
}

// ends reports whether a scalar without quotation marks ends here.
func (f *flow) ends() bool {
	switch c := f.text[f.at]; c {
	case ',', ']', '}', '\n', '[', '{':
		return true
	case f.sep:
		return f.sep == '=' || f.at+1 == len(f.text) || strings.IndexByte(" \t\n", f.text[f.at+1]) >= 0
	case '#':
		return f.at > 0 && strings.IndexByte(" \t\n", f.text[f.at-1]) >= 0
	}
	return false
}

func (f *flow) list() (list []Value, ok bool) {
	list = []Value{}
	for {
		if f.eat(']') {
			return list, true
		}
		v, ok := f.value()
		if !ok {
			return nil, false
		}
		list = append(list, v)
		if !f.eat(',') {
			return list, f.eat(']')
		}
	}
}

func (f *flow) fields() (fields []Field, ok bool) {
	fields = []Field{}
	for {
		if f.eat('}') {
			return fields, true
		}
		name, ok := f.value()
		if !ok || name.List != nil || name.Map != nil || !f.eat(f.sep) {
			return nil, false
		}
		v, ok := f.value()
		if !ok {
			return nil, false
		}
		fields = append(fields, Field{Name: name.Text, Value: v})
		if !f.eat(',') {
			return fields, f.eat('}')
		}
	}
}

// space passes over space, line breaks and comments.
func (f *flow) space() {
	for f.at < len(f.text) {
		switch c := f.text[f.at]; {
		case c == '\n':
			f.line++
			f.at++
		case c == ' ' || c == '\t' || c == '\r':
			f.at++
		case c == '#':
			end := strings.IndexByte(f.text[f.at:], '\n')
			if end < 0 {
				end = len(f.text) - f.at
			}
			f.at += end
		default:
			return
		}
	}
}

func (f *flow) eat(c byte) bool {
	f.space()
	if f.at < len(f.text) && f.text[f.at] == c {
		f.at++
		return true
	}
	return false
}

// open counts the brackets that a text leaves open, and reports whether it leaves a quoted text open.
func open(text string) (depth int, inQuotes bool) {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		case '#':
			if i > 0 && (text[i-1] == ' ' || text[i-1] == '\t') {
				return depth, false
			}
		case '"', '\'':
			if c == '\'' && i > 0 && strings.IndexByte(" \t[{,:=", text[i-1]) < 0 {
				continue // an apostrophe
			}
			_, rest, ok := quoted(text[i:], false)
			if !ok {
				return depth, true
			}
			i = len(text) - len(rest) - 1
		}
	}
	return depth, false
}

// gather takes lines from the reader until the brackets that text opens are closed. What they never close is taken as a whole.
func (r *reader) gather(text string) string {
	depth, quote := open(text)
	if depth <= 0 && !quote {
		return text
	}
	var b strings.Builder
	b.WriteString(text)
	for r.at < len(r.lines) && depth > 0 && !quote {
		line := r.lines[r.at]
		r.at++
		b.WriteByte('\n')
		b.WriteString(line)
		var d int
		d, quote = open(line)
		depth += d
	}
	return b.String()
}
