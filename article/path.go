package article

import "strconv"

// A Path says where in an article a node or a value stands, from the root down.
// Its String is such as "body[3].items[0].text[1]"; the root's is empty.
type Path []Step

// A Step is one step of a [Path]: a member of the JSON form and, where that is a list, an entry of it.
type Step struct {
	Name  string
	Index int // place in the list, from 0; negative where the step leads to a single value
}

// Append appends what [Path.String] returns.
func (p Path) Append(dst []byte) []byte {
	for i := range p {
		if i > 0 {
			dst = append(dst, '.')
		}
		dst = append(dst, p[i].Name...)
		if p[i].Index >= 0 {
			dst = append(dst, '[')
			dst = strconv.AppendInt(dst, int64(p[i].Index), 10)
			dst = append(dst, ']')
		}
	}
	return dst
}

// String returns the path as the errors of this package print it.
func (p Path) String() string { return string(p.Append(nil)) }

// A trail is the path to where a fielder is.
type trail struct{ path Path }

func newTrail() trail { return trail{make(Path, 0, 16)} }

func (t *trail) push(name string) { t.path = append(t.path, Step{name, -1}) }
func (t *trail) index(i int)      { t.path[len(t.path)-1].Index = i }
func (t *trail) pop()             { t.path = t.path[:len(t.path)-1] }
