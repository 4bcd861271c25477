package article

import "time"

// blind is a fielder that does nothing. Fielders that care for a few kinds of field embed it.
type blind struct{}

func (blind) str(string, *string)            {}
func (blind) enum(string, *string, []string) {}
func (blind) open(string, *string, []string) {}
func (blind) strs(string, *[]string)         {}
func (blind) flag(string, *bool)             {}
func (blind) num(string, *int)               {}
func (blind) size(string, *int64)            {}
func (blind) real(string, *float64)          {}
func (blind) seconds(string, *time.Duration) {}
func (blind) date(string, *Date)             {}
func (blind) url(string, *string)            {}
func (blind) lang(string, *string)           {}
func (blind) value(string, *[]byte)          {}
func (blind) inlines(string, *Inlines)       {}
func (blind) blocks(string, *[]Block)        {}
func (blind) record(string, record)          {}
func (blind) optional(string, optional)      {}
func (blind) list(string, list)              {}
func (blind) meta(**Meta)                    {}
func (blind) extra(*Extra)                   {}
