package prov

import (
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
)

// rights appends what others may do with a work.
func (s *setter) rights(r *article.Rights) {
	if r == nil {
		return
	}
	s.line("schema:copyrightNotice", r.Copyright, "")
	if r.Year > 0 {
		s.Number("schema:copyrightYear", r.Year)
	}
	if id := s.name(r.Holder); id != "" {
		s.to("schema:copyrightHolder", id)
	}
	s.licence(r.Licence)
	var usage []string
	if text := furniture.Line(r.Usage.Plain()); text != "" {
		usage = append(usage, s.base+"usage-"+number(len(s.usages)))
		s.usages = append(s.usages, text)
	}
	if term := render.Mining(r.DataMining); term != "" {
		usage = append(usage, term)
	}
	s.to("schema:usageInfo", usage...)
	s.address("schema:acquireLicensePage", r.UsageURL)
}

// licence appends a licence: its address, or else its name.
func (s *setter) licence(l string) {
	if url := furniture.Absolute(gate.Text(l)); url != "" {
		s.to("schema:license", url)
		return
	}
	if l = furniture.Line(l); l == "" {
		return
	}
	if !slices.Contains(s.terms, l) {
		s.terms = append(s.terms, l)
	}
	s.to("schema:license", s.base+"licence-"+escaped(l))
}

// licences appends the licences of which the name alone is stated, and what rights say in words.
func (s *setter) licences() {
	for _, l := range s.terms {
		s.node(s.base+"licence-"+escaped(l), "schema:CreativeWork")
		s.line("schema:name", l, "")
		s.Close('}')
	}
	for i, text := range s.usages {
		s.node(s.base+"usage-"+number(i), "schema:CreativeWork")
		s.line("schema:text", text, s.lang)
		s.Close('}')
	}
}
