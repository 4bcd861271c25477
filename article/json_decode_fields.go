package article

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"time"
)

func (d *decoder) enum(name string, p *string, _ []string) { d.str(name, p) }
func (d *decoder) open(name string, p *string, _ []string) { d.str(name, p) }
func (d *decoder) url(name string, p *string)              { d.str(name, p) }
func (d *decoder) lang(name string, p *string)             { d.str(name, p) }

func (d *decoder) str(name string, p *string) {
	if d.named(name) {
		*p = d.string()
		d.end()
	}
}

func (d *decoder) strs(name string, p *[]string) {
	if !d.named(name) {
		return
	}
	if d.enter('[', "an array of strings") {
		for i := 0; d.more(i); i++ {
			d.count()
			*p = append(*p, d.string())
		}
	}
	d.end()
}

func (d *decoder) flag(name string, p *bool) {
	if !d.named(name) {
		return
	}
	var err error
	switch d.peek() {
	case 't':
		err, *p = d.word("true"), true
	case 'f':
		err = d.word("false")
	default:
		d.want("true or false")
	}
	if err != nil {
		d.fail(err)
	}
	d.end()
}

// literal reads a number.
func (d *decoder) literal() (s string, offset int) {
	offset = d.pos
	if c := d.peek(); c != '-' && (c < '0' || '9' < c) {
		d.want("a number")
		return "0", offset
	}
	s, err := d.scanner.number()
	if err != nil {
		d.fail(err)
		return "0", offset
	}
	return s, offset
}

func (d *decoder) num(name string, p *int) {
	if !d.named(name) {
		return
	}
	s, offset := d.literal()
	n, ok := parseInt(s, strconv.IntSize)
	if !ok {
		d.failAt(offset, errors.New("expected a whole number"))
	}
	*p = int(n)
	d.end()
}

func (d *decoder) size(name string, p *int64) {
	if !d.named(name) {
		return
	}
	s, offset := d.literal()
	n, ok := parseInt(s, 64)
	if !ok {
		d.failAt(offset, errors.New("expected a whole number"))
	}
	*p = n
	d.end()
}

func (d *decoder) real(name string, p *float64) {
	if !d.named(name) {
		return
	}
	s, offset := d.literal()
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		d.failAt(offset, errors.New("number out of range"))
	}
	*p = x
	d.end()
}

func (d *decoder) seconds(name string, p *time.Duration) {
	if !d.named(name) {
		return
	}
	s, offset := d.literal()
	t, ok := parseSeconds(s)
	if !ok {
		d.failAt(offset, errors.New("number out of range"))
	}
	*p = t
	d.end()
}

// parseSeconds reads a JSON number of seconds, to the nanosecond.
func parseSeconds(s string) (time.Duration, bool) {
	if strings.ContainsAny(s, "eE") {
		x, err := strconv.ParseFloat(s, 64)
		x = math.Round(x * 1e9)
		return time.Duration(x), err == nil && math.Abs(x) < 1<<63
	}
	whole, fraction, _ := strings.Cut(s, ".")
	fraction = (fraction + "000000000")[:9]
	ns, err := strconv.ParseInt(whole+fraction, 10, 64)
	return time.Duration(ns), err == nil
}

func (d *decoder) date(name string, p *Date) {
	if !d.named(name) {
		return
	}
	offset := d.pos
	date, err := ParseDate(d.string())
	if err != nil {
		d.failAt(offset, err)
	}
	*p = date
	d.end()
}

func (d *decoder) value(name string, p *[]byte) {
	if d.named(name) {
		*p = []byte(d.skipValue())
		d.end()
	}
}

func (d *decoder) inlines(name string, p *Inlines) {
	if d.named(name) {
		*p = d.inlineRun()
		d.end()
	}
}

func (d *decoder) blocks(name string, p *[]Block) {
	if d.named(name) {
		*p = d.blockList()
		d.end()
	}
}

func (d *decoder) record(name string, r record) {
	if d.named(name) {
		d.object(r, "")
		d.end()
	}
}

func (d *decoder) optional(name string, o optional) {
	if d.named(name) {
		d.count()
		r := o.make()
		d.object(r, typeName(r))
		d.end()
	}
}

func (d *decoder) list(name string, l list) {
	if !d.named(name) {
		return
	}
	if d.enter('[', "an array") {
		for i := 0; d.more(i); i++ {
			d.count()
			if d.err == nil {
				r := l.add()
				d.object(r, typeName(r))
			}
		}
	}
	d.end()
}

// typeName returns the type of a record that is a node, which it may state where it need not.
func typeName(r record) string {
	if n, ok := r.(Node); ok {
		return n.Type()
	}
	return ""
}

func (d *decoder) meta(p **Meta) {
	f := &d.frame
	f.meta = p
	if !f.open {
		f.field += 3
		return
	}
	switch f.member {
	case "id", "lang", "dir":
		if *p == nil {
			*p = new(Meta)
		}
		d.str("id", &(*p).ID)
		d.str("lang", &(*p).Lang)
		d.str("dir", (*string)(&(*p).Dir))
		if m := *p; m.ID == "" && m.Lang == "" && m.Dir == "" && m.Extra == nil {
			*p = nil
		}
	default:
		f.field += 3
	}
}

func (d *decoder) extra(p *Extra) { d.frame.extra = p }
