package verbal

import (
	"sync"

	"github.com/standfirst/standfirst/render/locale"
)

// A Set is the verbalizers of several languages with the same options, each made when it is first asked for. The zero Set
// is ready to use. It is safe for concurrent use once its Options are set, and must not be copied after that.
type Set struct {
	Options Options
	made    sync.Map // tag → *Verbalizer
}

// For returns the verbalizer of the locale that CLDR has for a tag; for a language that it does not know, one that leaves
// every text as it is.
func (s *Set) For(tag string) *Verbalizer {
	if v, ok := s.made.Load(tag); ok {
		return v.(*Verbalizer)
	}
	l, known := locale.Data(tag)
	v := new(Verbalizer)
	if known && tag != "" {
		v = New(l, s.Options)
	}
	made, _ := s.made.LoadOrStore(tag, v)
	return made.(*Verbalizer)
}
