package article

import "time"

// namesOf returns the names of a record's members, as the JSON form writes them.
func namesOf(r record) map[string]bool {
	n := names{}
	switch r := r.(type) {
	case *Article:
		n["type"], n["version"] = true, true
	case Node:
		n["type"] = true
		_ = r
	}
	r.fields(n)
	return n
}

// names is the fielder that collects the names of fields.
type names map[string]bool

func (n names) str(name string, _ *string)              { n[name] = true }
func (n names) enum(name string, _ *string, _ []string) { n[name] = true }
func (n names) open(name string, _ *string, _ []string) { n[name] = true }
func (n names) strs(name string, _ *[]string)           { n[name] = true }
func (n names) flag(name string, _ *bool)               { n[name] = true }
func (n names) num(name string, _ *int)                 { n[name] = true }
func (n names) size(name string, _ *int64)              { n[name] = true }
func (n names) real(name string, _ *float64)            { n[name] = true }
func (n names) seconds(name string, _ *time.Duration)   { n[name] = true }
func (n names) date(name string, _ *Date)               { n[name] = true }
func (n names) url(name string, _ *string)              { n[name] = true }
func (n names) lang(name string, _ *string)             { n[name] = true }
func (n names) value(name string, _ *[]byte)            { n[name] = true }
func (n names) inlines(name string, _ *Inlines)         { n[name] = true }
func (n names) blocks(name string, _ *[]Block)          { n[name] = true }
func (n names) record(name string, _ record)            { n[name] = true }
func (n names) optional(name string, _ optional)        { n[name] = true }
func (n names) list(name string, _ list)                { n[name] = true }
func (n names) meta(**Meta)                             { n["id"], n["lang"], n["dir"] = true, true, true }
func (n names) extra(*Extra)                            {}
