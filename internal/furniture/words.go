package furniture

import (
	"reflect"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// Present reports whether a node is there: not nil, nor a nil pointer.
func Present(n article.Node) bool { return n != nil && !reflect.ValueOf(n).IsNil() }

// Meta returns what a node carries besides its content, or nil.
func Meta(n article.Node) *article.Meta {
	if !Present(n) {
		return nil
	}
	field := reflect.ValueOf(n).Elem().FieldByName("Meta")
	if !field.IsValid() {
		return nil
	}
	m, _ := field.Interface().(*article.Meta)
	return m
}

// Within returns the run that an inline marks: of one with no marks of its own on a surface, that is what is left.
func Within(n article.Inline) article.Inlines {
	switch n := n.(type) {
	case *article.Strong:
		return n.Text
	case *article.Emphasis:
		return n.Text
	case *article.Link:
		return n.Text
	case *article.Mark:
		return n.Text
	case *article.Sub:
		return n.Text
	case *article.Sup:
		return n.Text
	case *article.Strike:
		return n.Text
	case *article.Abbr:
		return n.Text
	case *article.Time:
		return n.Text
	case *article.Span:
		return n.Text
	case *article.Ruby:
		return n.Text
	case *article.InlineCustom:
		return n.Fallback
	}
	return nil
}

// CalloutTitle returns the title of a remark or, where it has none, the word for its kind.
func (s *Set) CalloutTitle(b *article.Callout) article.Inlines {
	if !b.Title.Empty() {
		return b.Title
	}
	k := locale.LabelNote
	switch b.Kind {
	case article.CalloutTip:
		k = locale.LabelTip
	case article.CalloutWarning:
		k = locale.LabelWarning
	case article.CalloutFacts:
		k = locale.LabelFacts
	}
	return article.Plain(s.L.Label(k))
}

// Cite returns whose words a quotation is: the line as printed, else the name of the agent.
func Cite(cite article.Inlines, who *article.Agent) article.Inlines {
	if cite.Empty() && who != nil {
		return article.Plain(who.Name)
	}
	return cite
}

// Join returns the runs one after the other, as a new run.
func Join(runs ...article.Inlines) article.Inlines {
	var all article.Inlines
	for _, run := range runs {
		all = append(all, run...)
	}
	return all
}

// Formula returns the text that stands for a formula: its TeX, else the text of its tree, else how it is spoken.
func Formula(tex string, tree *article.MathElement, spoken string) string {
	if tex != "" {
		return tex
	}
	if s := (article.Inlines{&article.InlineMath{MathML: tree}}).Plain(); s != "" {
		return s
	}
	return spoken
}

// EmbedTitle returns what the link to another site's piece says.
func (s *Set) EmbedTitle(b *article.Embed) string {
	switch {
	case b.Title != "":
		return b.Title
	case b.Author != "" && b.Text.Empty():
		return b.Author
	}
	return s.L.Label(locale.LabelEmbedOpen)
}

// Action returns the words on the button of a call to action, or "".
func (s *Set) Action(b *article.Promo) string {
	if b.Action == "" && b.URL != "" {
		return s.L.Label(locale.LabelReadMore)
	}
	return b.Action
}
