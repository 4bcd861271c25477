package ninjs

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/sanitize"
)

// CodeMember is the reason of entries of the report that are about members of the news object: those that an article has
// no place for, and those that are not what ninjs has them to be. The entry says where; the detail is the text, if any.
const CodeMember = "ninjs"

// An object is a news object, or an object in one, that is being read.
type object struct {
	members []member
	path    string
	taken   map[string]bool
	report  *sanitize.Report
}

func (o *object) at(name string) string {
	if o.path == "" {
		return name
	}
	return o.path + "." + name
}

// get takes the first member of one of the names that is there.
func (o *object) get(names ...string) (v value, name string) {
	for _, name := range names {
		for i := range o.members {
			if o.members[i].name == name && o.members[i].value.kind != 'n' {
				o.taken[name] = true
				return o.members[i].value, name
			}
		}
	}
	return value{kind: 'n'}, ""
}

// text takes a text, of which white space around it goes.
func (o *object) text(names ...string) string {
	v, name := o.get(names...)
	switch v.kind {
	case '"', '0':
		return strings.TrimSpace(v.text)
	case 'n':
	default:
		o.refuse(sanitize.Removed, name, "not a text")
	}
	return ""
}

// number takes a whole number; zero where there is none.
func (o *object) number(name string) int64 {
	return int64(o.decimal(name))
}

// decimal takes a number that is not negative and below 2⁵³.
func (o *object) decimal(name string) float64 {
	v, _ := o.get(name)
	if v.kind == 'n' {
		return 0
	}
	f, err := strconv.ParseFloat(v.text, 64)
	if v.kind != '0' && v.kind != '"' || err != nil || !(f >= 0 && f < 1<<53) {
		o.refuse(sanitize.Removed, name, "not a number")
		return 0
	}
	return f
}

// each takes a list of objects, or an object of objects, as 1.x has it: its names then are those of the objects.
func (o *object) each(do func(o *object, name string), names ...string) {
	v, name := o.get(names...)
	one := func(item value, path, key string) {
		if item.kind != '{' {
			tell(o.report, sanitize.Entry{Action: sanitize.Removed, Code: CodeMember, Where: path, Detail: "not an object", Count: 1})
			return
		}
		inner := &object{item.members, path, make(map[string]bool), o.report}
		do(inner, key)
	}
	switch v.kind {
	case '[':
		for i := range v.list {
			one(v.list[i], o.at(name)+"["+strconv.Itoa(i)+"]", "")
		}
	case '{':
		for i := range v.members {
			one(v.members[i].value, o.at(name)+"."+v.members[i].name, v.members[i].name)
		}
	case 'n':
	default:
		o.refuse(sanitize.Removed, name, "not a list")
	}
}

// inner takes a member that is an object; nil where there is none.
func (o *object) inner(name string) *object {
	v, _ := o.get(name)
	switch v.kind {
	case '{':
		return &object{v.members, o.at(name), make(map[string]bool), o.report}
	case 'n':
	default:
		o.refuse(sanitize.Removed, name, "not an object")
	}
	return nil
}

// refuse adds an entry to the report.
func (o *object) refuse(action sanitize.Action, name, detail string) {
	tell(o.report, sanitize.Entry{Action: action, Code: CodeMember, Where: o.at(name), Detail: detail, Count: 1})
}

// rest tells of the members that nobody took.
func (o *object) rest() {
	for i := range o.members {
		m := &o.members[i]
		if !o.taken[m.name] && m.value.kind != 'n' {
			o.taken[m.name] = true
			o.refuse(sanitize.Removed, m.name, m.value.text)
		}
	}
}

// forget takes members that say nothing more than others do.
func (o *object) forget(names ...string) {
	for _, name := range names {
		o.taken[name] = true
	}
}

// tell adds an entry to a report, as far as it holds entries.
func tell(r *sanitize.Report, e sanitize.Entry) {
	if len(e.Where) > 200 {
		e.Where = strings.ToValidUTF8(e.Where[:200], "")
	}
	if len(e.Detail) > 200 {
		e.Detail = strings.ToValidUTF8(e.Detail[:200], "")
	}
	if len(r.Entries) >= 500 {
		r.Overflow += e.Count
		return
	}
	r.Entries = append(r.Entries, e)
}
