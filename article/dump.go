package article

import (
	"strconv"
	"time"
)

// AppendDump appends the article as an indented tree, one field or node a line, for people and for golden files:
// unlike the JSON form, it shows nil nodes. Its format may change.
func AppendDump(dst []byte, a *Article) []byte {
	d := &dumper{dst: dst}
	if a == nil {
		return append(dst, "nil\n"...)
	}
	d.dst = append(d.dst, "article\n"...)
	d.fieldsOf(a)
	return d.dst
}

// A dumper is the fielder that draws the tree.
type dumper struct {
	dst    []byte
	indent int
}

func (d *dumper) fieldsOf(r record) {
	d.indent++
	r.fields(d)
	d.indent--
}

// name begins a line.
func (d *dumper) name(name string, index int) {
	for range d.indent {
		d.dst = append(d.dst, ' ', ' ')
	}
	d.dst = append(d.dst, name...)
	if index >= 0 {
		d.dst = append(d.dst, '[')
		d.dst = strconv.AppendInt(d.dst, int64(index), 10)
		d.dst = append(d.dst, ']')
	}
}

func (d *dumper) word(w string) {
	d.dst = append(d.dst, ' ')
	d.dst = append(d.dst, w...)
}

func (d *dumper) quote(s string) {
	d.dst = append(d.dst, ' ')
	d.dst = strconv.AppendQuote(d.dst, s)
}

func (d *dumper) end() { d.dst = append(d.dst, '\n') }

func (d *dumper) str(name string, p *string) {
	if *p != "" {
		d.name(name, -1)
		d.quote(*p)
		d.end()
	}
}

func (d *dumper) enum(name string, p *string, _ []string) { d.str(name, p) }
func (d *dumper) open(name string, p *string, _ []string) { d.str(name, p) }
func (d *dumper) url(name string, p *string)              { d.str(name, p) }
func (d *dumper) lang(name string, p *string)             { d.str(name, p) }

func (d *dumper) strs(name string, p *[]string) {
	if len(*p) == 0 {
		return
	}
	d.name(name, -1)
	for _, s := range *p {
		d.quote(s)
	}
	d.end()
}

// bare writes a field whose value is a word.
func (d *dumper) bare(name, value string) {
	d.name(name, -1)
	d.word(value)
	d.end()
}

func (d *dumper) flag(name string, p *bool) {
	if *p {
		d.bare(name, "true")
	}
}

func (d *dumper) num(name string, p *int) {
	if *p != 0 {
		d.bare(name, strconv.Itoa(*p))
	}
}

func (d *dumper) size(name string, p *int64) {
	if *p != 0 {
		d.bare(name, strconv.FormatInt(*p, 10))
	}
}

func (d *dumper) real(name string, p *float64) {
	if *p != 0 {
		d.bare(name, strconv.FormatFloat(*p, 'g', -1, 64))
	}
}

func (d *dumper) seconds(name string, p *time.Duration) {
	if *p != 0 {
		d.bare(name, p.String())
	}
}

func (d *dumper) date(name string, p *Date) {
	if !p.IsZero() {
		d.bare(name, p.String())
	}
}

func (d *dumper) value(name string, p *[]byte) {
	if len(*p) > 0 {
		d.bare(name, strconv.Quote(string(*p)))
	}
}

func (d *dumper) inlines(name string, p *Inlines) {
	for i, n := range *p {
		d.name(name, i)
		if n == nil || !n.inline() {
			d.word("nil")
			d.end()
		} else if t, ok := n.(*Text); ok {
			d.quote(t.Value)
			d.end()
			d.indent++
			d.meta(&t.Meta)
			d.indent--
		} else {
			d.node(n)
		}
	}
}

func (d *dumper) node(n Node) {
	d.word(n.Type())
	d.end()
	d.fieldsOf(n)
}

func (d *dumper) blocks(name string, p *[]Block) {
	for i, b := range *p {
		d.name(name, i)
		if b == nil || !b.block() {
			d.word("nil")
			d.end()
		} else {
			d.node(b)
		}
	}
}

func (d *dumper) record(name string, r record) {
	start := len(d.dst)
	d.name(name, -1)
	d.end()
	body := len(d.dst)
	if d.fieldsOf(r); len(d.dst) == body {
		d.dst = d.dst[:start]
	}
}

func (d *dumper) optional(name string, o optional) {
	if r := o.get(); r != nil {
		d.name(name, -1)
		d.end()
		d.fieldsOf(r)
	}
}

func (d *dumper) list(name string, l list) {
	for i := range l.size() {
		d.name(name, i)
		d.end()
		d.fieldsOf(l.at(i))
	}
}

func (d *dumper) meta(p **Meta) {
	if m := *p; m != nil {
		d.str("id", &m.ID)
		d.str("lang", &m.Lang)
		d.str("dir", (*string)(&m.Dir))
		d.extra(&m.Extra)
	}
}

func (d *dumper) extra(p *Extra) {
	for i := range *p {
		d.bare(strconv.Quote((*p)[i].Name), strconv.Quote(string((*p)[i].Value)))
	}
}
