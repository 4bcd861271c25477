package article

import "time"

// A record is a struct with a form on the wire. It tells a fielder of each of its fields, in wire order.
// Encoding, decoding, walking, rewriting, cloning, validation and the JSON Schema are all fielders,
// so that what a node holds is written down once.
type record interface {
	fields(f fielder)
}

// A fielder is told of the fields of a record. It gets pointers, so that it can read, set or replace them.
type fielder interface {
	str(name string, p *string)
	enum(name string, p *string, known []string) // a closed set; the zero value is always in it
	open(name string, p *string, known []string) // a set that hosts may extend
	strs(name string, p *[]string)
	flag(name string, p *bool)
	num(name string, p *int)
	size(name string, p *int64)
	real(name string, p *float64)
	seconds(name string, p *time.Duration)
	date(name string, p *Date)
	url(name string, p *string)
	lang(name string, p *string)
	value(name string, p *[]byte) // a JSON value
	inlines(name string, p *Inlines)
	blocks(name string, p *[]Block)
	record(name string, r record) // a struct held by value
	optional(name string, o optional)
	list(name string, l list)
	meta(p **Meta)
	extra(p *Extra)
}

// An optional is a record behind a pointer that may be nil.
type optional interface {
	get() record // nil where there is none
	make() record
	drop()
	own() // replaces the pointer by one to a shallow copy
}

// A list is a slice of records.
type list interface {
	size() int
	at(i int) record
	add() record
	keep(i int) bool // drops what follows the first i
	move(to, from int)
	own() // replaces the slice by a shallow copy
}

type pointer[T any] interface {
	*T
	record
}

func one[T any, P pointer[T]](f fielder, name string, p **T) { f.optional(name, optionalOf[T, P]{p}) }

func many[T any, P pointer[T]](f fielder, name string, p *[]T) { f.list(name, listOf[T, P]{p}) }

type optionalOf[T any, P pointer[T]] struct{ p **T }

func (o optionalOf[T, P]) get() record {
	if *o.p == nil {
		return nil
	}
	return P(*o.p)
}

func (o optionalOf[T, P]) make() record {
	*o.p = new(T)
	return P(*o.p)
}

func (o optionalOf[T, P]) drop() { *o.p = nil }

func (o optionalOf[T, P]) own() {
	if *o.p != nil {
		c := **o.p
		*o.p = &c
	}
}

type listOf[T any, P pointer[T]] struct{ p *[]T }

func (l listOf[T, P]) size() int         { return len(*l.p) }
func (l listOf[T, P]) at(i int) record   { return P(&(*l.p)[i]) }
func (l listOf[T, P]) move(to, from int) { (*l.p)[to] = (*l.p)[from] }

func (l listOf[T, P]) add() record {
	var zero T
	*l.p = append(*l.p, zero)
	return P(&(*l.p)[len(*l.p)-1])
}

func (l listOf[T, P]) keep(i int) bool {
	shorter := i < len(*l.p)
	clear((*l.p)[i:])
	*l.p = (*l.p)[:i]
	return shorter
}

func (l listOf[T, P]) own() {
	if *l.p != nil {
		*l.p = append(make([]T, 0, len(*l.p)), *l.p...)
	}
}
