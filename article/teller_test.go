package article

import "time"

// A teller is the fielder that counts what it is told.
type teller struct {
	visit   func(r record)
	n, ends int
}

func (t *teller) str(string, *string)            { t.n++ }
func (t *teller) enum(string, *string, []string) { t.n++ }
func (t *teller) open(string, *string, []string) { t.n++ }
func (t *teller) strs(string, *[]string)         { t.n++ }
func (t *teller) flag(string, *bool)             { t.n++ }
func (t *teller) num(string, *int)               { t.n++ }
func (t *teller) size(string, *int64)            { t.n++ }
func (t *teller) real(string, *float64)          { t.n++ }
func (t *teller) seconds(string, *time.Duration) { t.n++ }
func (t *teller) date(string, *Date)             { t.n++ }
func (t *teller) url(string, *string)            { t.n++ }
func (t *teller) lang(string, *string)           { t.n++ }
func (t *teller) value(string, *[]byte)          { t.n++ }
func (t *teller) inlines(string, *Inlines)       { t.n++ }
func (t *teller) blocks(string, *[]Block)        { t.n++ }
func (t *teller) record(_ string, r record)      { t.n++; t.visit(r) }
func (t *teller) optional(_ string, o optional)  { t.n++; t.visit(o.make()) }
func (t *teller) list(_ string, l list)          { t.n++; t.visit(l.add()) }
func (t *teller) meta(**Meta)                    { t.n++; t.ends++ }
func (t *teller) extra(*Extra)                   { t.n++; t.ends++ }
