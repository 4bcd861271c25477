package frontmatter

import "strings"

// maxFolds is over how many more lines a quoted text may go.
const maxFolds = 100

// yaml reads a map in lines. It returns nothing where the first line that says something is no field.
func (r *reader) yaml() []Field {
	r.blank()
	if r.at == len(r.lines) {
		return nil
	}
	if _, _, ok := key(r.lines[r.at]); !ok {
		return nil
	}
	fields := r.fields(indent(r.lines[r.at]), 0)
	for r.blank(); r.at < len(r.lines); r.blank() { // what is less indented than the first
		r.fault(r.at)
		r.at++
	}
	return fields
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// blank passes over lines that say nothing.
func (r *reader) blank() {
	for r.at < len(r.lines) && empty(r.lines[r.at]) {
		r.at++
	}
}

// key cuts the name of a field from a line.
func key(line string) (name, rest string, ok bool) {
	line = strings.TrimLeft(line, " ")
	if line == "" || strings.IndexByte("#[]{},&*!|>%@`?", line[0]) >= 0 || strings.HasPrefix(line, "- ") {
		return "", "", false
	}
	if line[0] == '"' || line[0] == '\'' {
		name, rest, ok = quoted(line, true)
		if rest = strings.TrimLeft(rest, " "); !ok || rest == "" || rest[0] != ':' {
			return "", "", false
		}
		rest = rest[1:]
	} else {
		i := strings.Index(line, ": ")
		if i < 0 && strings.HasSuffix(strings.TrimRight(line, " \t"), ":") {
			i = strings.LastIndexByte(line, ':')
		}
		if i <= 0 {
			return "", "", false
		}
		name, rest = strings.TrimRight(line[:i], " \t"), line[i+1:]
	}
	if rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		return "", "", false
	}
	return name, strings.Trim(rest, " \t"), true
}

// fields reads the fields that are indented as far as the first.
func (r *reader) fields(column, depth int) (fields []Field) {
	for r.blank(); r.at < len(r.lines); r.blank() {
		line := r.lines[r.at]
		if indent(line) < column {
			return fields
		}
		name, rest, ok := key(line)
		if !ok || indent(line) > column {
			if column > 0 && strings.HasPrefix(strings.TrimLeft(line, " "), "-") && indent(line) == column {
				return fields
			}
			r.fault(r.at)
			r.at++
			continue
		}
		at := r.at
		r.at++
		v, ok := r.value(rest, column, depth)
		if !ok {
			r.fault(at)
			continue
		}
		v.Line = at + r.first
		fields = append(fields, Field{Name: name, Value: v})
	}
	return fields
}

// value reads what follows a name or a hyphen: in its line, or in those below that are indented further than column.
func (r *reader) value(rest string, column, depth int) (v Value, ok bool) {
	if depth >= maxDepth {
		return v, false
	}
	if empty(rest) {
		return r.below(column, depth), true
	}
	v.Line = r.number() - 1
	switch rest[0] {
	case '&', '*', '!', '%', '@', '`':
		return v, false
	case '|', '>':
		v.Text, ok = r.block(rest, column)
		return v, ok
	case '[', '{':
		f := flow{text: r.gather(rest), sep: ':', line: v.Line}
		v, ok = f.value()
		f.space()
		return v, ok && f.at == len(f.text)
	case '"', '\'':
		for n := 0; n < maxFolds && !closes(rest) && r.at < len(r.lines) && r.continues(column); n++ {
			rest += " " + strings.TrimSpace(r.lines[r.at])
			r.at++
		}
		text, after, ok := quoted(rest, true)
		v.Text = text
		return v, ok && empty(after)
	}
	var b strings.Builder
	b.WriteString(plain(rest))
	for r.at < len(r.lines) && r.continues(column) && !empty(r.lines[r.at]) {
		b.WriteByte(' ')
		b.WriteString(plain(r.lines[r.at]))
		r.at++
	}
	if v.Text = b.String(); nothing(v.Text) {
		v.Text = ""
	}
	return v, true
}

// continues reports whether the next line belongs to a scalar that began further out.
func (r *reader) continues(column int) bool { return indent(r.lines[r.at]) > column }

// below reads the list, the map or the scalar that stands below its name.
func (r *reader) below(column, depth int) (v Value) {
	r.blank()
	v.Line = r.number()
	if r.at == len(r.lines) {
		return v
	}
	line := r.lines[r.at]
	in := indent(line)
	dash := strings.HasPrefix(line[in:], "- ") || strings.TrimRight(line[in:], " \t") == "-"
	switch {
	case dash && in >= column: // a list may stand as far out as the name that it belongs to
		v.List = r.list(in, depth+1)
	case in <= column:
	default:
		if _, _, ok := key(line); ok {
			v.Map = r.fields(in, depth+1)
			break
		}
		r.at++
		v, _ = r.value(strings.TrimSpace(line), column, depth+1)
	}
	return v
}

// list reads the entries whose hyphens stand in one column.
func (r *reader) list(column, depth int) (list []Value) {
	list = []Value{}
	for r.blank(); r.at < len(r.lines); r.blank() {
		line := r.lines[r.at]
		if indent(line) != column || line[column] != '-' || len(line) > column+1 && line[column+1] != ' ' {
			return list
		}
		at := r.at
		rest := line[column+1:]
		if _, _, ok := key(rest); ok && depth < maxDepth { // a map whose first field stands in the line of the hyphen
			r.lines[at] = line[:column] + " " + rest
			list = append(list, Value{Map: r.fields(indent(r.lines[at]), depth+1), Line: at + r.first})
			continue
		}
		r.at++
		v, ok := r.value(strings.TrimSpace(rest), column, depth+1)
		if !ok {
			r.fault(at)
			continue
		}
		v.Line = at + r.first
		list = append(list, v)
	}
	return list
}

// block reads a text in lines below | or >: as they stand, or folded.
func (r *reader) block(head string, column int) (string, bool) {
	marks := plain(head[1:])
	if strings.Trim(marks, "+-123456789") != "" {
		return "", false
	}
	var lines []string
	in := -1
	for ; r.at < len(r.lines); r.at++ {
		line := strings.TrimRight(r.lines[r.at], " \t")
		if line == "" {
			lines = append(lines, "")
			continue
		}
		if in < 0 && indent(line) > column {
			in = indent(line)
		}
		if in < 0 || indent(line) < in {
			break
		}
		lines = append(lines, line[in:])
	}
	text := strings.Trim(strings.Join(lines, "\n"), "\n")
	if head[0] == '>' {
		text = folded(text)
	}
	return text, true
}

// folded joins the lines of each paragraph.
func folded(text string) string {
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		paragraphs[i] = strings.ReplaceAll(p, "\n", " ")
	}
	return strings.Join(paragraphs, "\n")
}
