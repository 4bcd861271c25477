package frontmatter

import "strings"

// toml reads fields and tables.
func (r *reader) toml() []Field {
	root := new(Value)
	at := root
	for r.blank(); r.at < len(r.lines); r.blank() {
		line := strings.Trim(r.lines[r.at], " \t")
		from := r.at
		r.at++
		if line[0] == '[' {
			if at = table(root, line, from+r.first); at == nil {
				r.fault(from)
				at = new(Value) // what follows belongs to no table
			}
			continue
		}
		names, rest, ok := path(line)
		if !ok || !strings.HasPrefix(rest, "=") {
			r.fault(from)
			continue
		}
		v, ok := r.assigned(strings.TrimLeft(rest[1:], " \t"))
		v.Line = from + r.first
		if !ok || !put(at, names, v) {
			r.fault(from)
		}
	}
	return root.Map
}

// path reads a dotted name, and returns what follows it.
func path(s string) (names []string, rest string, ok bool) {
	for {
		s = strings.TrimLeft(s, " \t")
		if s == "" {
			return nil, "", false
		}
		name := ""
		if s[0] == '"' || s[0] == '\'' {
			if name, s, ok = quoted(s, false); !ok {
				return nil, "", false
			}
		} else {
			n := strings.IndexAny(s, ".=] \t")
			if n <= 0 {
				return nil, "", false
			}
			name, s = s[:n], s[n:]
		}
		if names = append(names, name); len(names) > maxDepth {
			return nil, "", false
		}
		if s = strings.TrimLeft(s, " \t"); !strings.HasPrefix(s, ".") {
			return names, s, true
		}
		s = s[1:]
	}
}

// table returns the map that a header begins: of [name] the one of that name, of [[name]] a new entry of its list.
func table(root *Value, header string, line int) *Value {
	many := strings.HasPrefix(header, "[[")
	brackets := 1
	if many {
		brackets = 2
	}
	names, rest, ok := path(header[brackets:])
	if !ok || !strings.HasPrefix(rest, strings.Repeat("]", brackets)) || !empty(rest[brackets:]) {
		return nil
	}
	if !many {
		return within(root, names, line)
	}
	last := len(names) - 1
	owner := within(root, names[:last], line)
	if owner == nil {
		return nil
	}
	list := field(owner, names[last])
	if list == nil {
		owner.Map = append(owner.Map, Field{Name: names[last], Value: Value{List: []Value{}, Line: line}})
		list = &owner.Map[len(owner.Map)-1].Value
	}
	if list.List == nil {
		return nil
	}
	list.List = append(list.List, Value{Map: []Field{}, Line: line})
	return &list.List[len(list.List)-1]
}

// within returns the map of a path, made where it is missing; of a list, its last entry.
func within(v *Value, names []string, line int) *Value {
	for _, name := range names {
		next := field(v, name)
		if next == nil {
			v.Map = append(v.Map, Field{Name: name, Value: Value{Map: []Field{}, Line: line}})
			next = &v.Map[len(v.Map)-1].Value
		}
		if n := len(next.List); n > 0 {
			next = &next.List[n-1]
		}
		if next.Map == nil {
			return nil
		}
		v = next
	}
	return v
}

func field(v *Value, name string) *Value {
	for i := range v.Map {
		if v.Map[i].Name == name {
			return &v.Map[i].Value
		}
	}
	return nil
}

// put sets a field once.
func put(at *Value, names []string, v Value) bool {
	last := len(names) - 1
	owner := within(at, names[:last], v.Line)
	if owner == nil || field(owner, names[last]) != nil {
		return false
	}
	owner.Map = append(owner.Map, Field{Name: names[last], Value: v})
	return true
}

// assigned reads the value behind an equals sign.
func (r *reader) assigned(s string) (v Value, ok bool) {
	if s == "" {
		return v, false
	}
	if mark := s[:min(3, len(s))]; mark == `"""` || mark == "'''" {
		return r.long(s[3:], mark)
	}
	switch s[0] {
	case '"', '\'':
		text, rest, ok := quoted(s, false)
		return Value{Text: text}, ok && empty(rest)
	case '[', '{':
		f := flow{text: r.gather(s), sep: '=', line: r.number() - 1}
		v, ok = f.value()
		f.space()
		return v, ok && f.at == len(f.text)
	}
	v.Text = plain(s)
	return v, v.Text != ""
}

// long reads a text in three quotation marks, which may go over many lines.
func (r *reader) long(s, mark string) (v Value, ok bool) {
	var b strings.Builder
	for {
		if text, rest, found := strings.Cut(s, mark); found {
			b.WriteString(text)
			v.Text = strings.TrimPrefix(b.String(), "\n")
			if mark == `"""` {
				v.Text, _, ok = quoted(`"`+strings.ReplaceAll(strings.ReplaceAll(v.Text, "\\\n", ""), `"`, `\"`)+`"`, false)
				return v, ok && empty(rest)
			}
			return v, empty(rest)
		}
		b.WriteString(s)
		if r.at == len(r.lines) {
			return v, false
		}
		b.WriteByte('\n')
		s = r.lines[r.at]
		r.at++
	}
}
