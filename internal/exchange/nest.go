package exchange

import "github.com/standfirst/standfirst/article"

// A Piece is an inline with the marks that lie on it, outermost first.
type Piece struct {
	Marks []Wrap
	Node  article.Inline
}

// A Wrap is a mark. Two pieces side by side whose marks have the same Key are under one.
type Wrap struct {
	Key  string
	Make func(article.Inlines) article.Inline
}

// Nest returns the run that the pieces are: marks become the nodes that they stand for, and texts side by side
// become one.
func Nest(pieces []Piece) article.Inlines { return nest(pieces, 0) }

func nest(pieces []Piece, depth int) article.Inlines {
	var run article.Inlines
	for i := 0; i < len(pieces); {
		if len(pieces[i].Marks) <= depth {
			run = Append(run, pieces[i].Node)
			i++
			continue
		}
		mark, end := pieces[i].Marks[depth], i+1
		for end < len(pieces) && len(pieces[end].Marks) > depth && pieces[end].Marks[depth].Key == mark.Key {
			end++
		}
		run = Append(run, mark.Make(nest(pieces[i:end], depth+1)))
		i = end
	}
	return run
}

// Append appends an inline to a run. A text that stands behind another becomes one with it; an empty one is none.
func Append(run article.Inlines, n article.Inline) article.Inlines {
	if t, ok := n.(*article.Text); ok && Plain(t.Meta) {
		if t.Value == "" {
			return run
		}
		if k := len(run); k > 0 {
			if last, ok := run[k-1].(*article.Text); ok && Plain(last.Meta) {
				run[k-1] = &article.Text{Value: last.Value + t.Value}
				return run
			}
		}
	}
	return append(run, n)
}
