// Package outward is what the printers of package exchange's formats share: what they lose, and what they miss.
package outward

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
)

// Rules say how a format differs from the model.
type Rules struct {
	Unknown bool // it carries what the model keeps without knowing it
	Marks   bool // it has marks on flat text in place of runs within each other
	Keyed   bool // marks that say more than their type are told apart, even where they are alike
	Node    func(n article.Node) (lost, stand string)
	// Reserved are the names that the format has for itself, by the record that they are on, such as "heading" or "cell", or "" for all: a member of
	// that name which the model keeps without knowing it cannot stand beside them.
	Reserved map[string][]string
}

// Losses returns what a format does not carry of an article, in the order of the article.
func Losses(a *article.Article, rules Rules) []render.Loss {
	if a == nil {
		return nil
	}
	t := teller{Rules: rules}
	for path, n := range article.All(a) {
		t.path, t.typ = path, n.Type()
		if rules.Node != nil {
			t.tell(rules.Node(n))
		}
		switch n := n.(type) {
		case article.Inline:
			t.inline(n)
		case *article.Custom:
			t.data(n.Data)
		case *article.Heading:
			if n.Level != 0 && n.Level != min(max(n.Level, 2), 6) {
				t.tell("a level that a heading cannot have", "the nearest that it can")
			}
		}
		t.open = append(t.open[:min(t.above(path), len(t.open))], step{len(path), n})
	}
	t.unsafe(reflect.ValueOf(a).Elem(), nil, "article")
	if rules.Unknown {
		t.reserved(reflect.ValueOf(a).Elem())
	} else {
		t.unknown(reflect.ValueOf(a).Elem(), nil, "article")
	}
	return t.losses
}

type step struct {
	depth int
	node  article.Node
}

// A teller tells losses.
type teller struct {
	Rules
	path   article.Path
	typ    string
	losses []render.Loss
	open   []step // the nodes that the one at hand stands within
	last   []beside
}

// beside is the inline that was last at a depth.
type beside struct {
	run  string // path of the run
	node article.Inline
}

func (t *teller) tell(lost, stand string) {
	if lost != "" {
		t.losses = append(t.losses, render.Loss{Path: t.path.String(), Type: t.typ, Lost: lost, Stand: stand})
	}
}

// above returns how many of the open nodes the node at path stands within.
func (t *teller) above(path article.Path) int {
	n := len(t.open)
	for n > 0 && t.open[n-1].depth >= len(path) {
		n--
	}
	return n
}

func (t *teller) data(data []byte) {
	if !t.Unknown && len(bytes.TrimSpace(data)) > 0 {
		t.tell("the data", "the fallback")
	}
}

func (t *teller) inline(n article.Inline) {
	switch n := n.(type) {
	case *article.Text:
		if exchange.Spaced(n.Value) != gate.Text(n.Value) {
			t.tell("white space other than spaces within a text", "spaces")
		}
		if t.Marks && !exchange.Plain(n.Meta) {
			t.tell("that the text itself says its language or ID", "a span around it")
		}
	case *article.Link:
		if _, ok := gate.URL(n.URL, gate.Link); !ok {
			t.tell("the link, whose address cannot go out", "its text")
		}
	case *article.InlineCustom:
		t.data(n.Data)
	}
	if t.Marks {
		t.marks(n)
	}
}

// marks tells where marks on flat text say less than runs within each other.
func (t *teller) marks(n article.Inline) {
	path := t.path.String()
	run := path[:max(strings.LastIndexByte(path, '['), 0)]
	for len(t.last) <= len(t.path) {
		t.last = append(t.last, beside{})
	}
	text, isText := n.(*article.Text)
	if isText && exchange.Spaced(text.Value) == "" {
		if !exchange.Plain(text.Meta) {
			t.tell("a text of nothing", "")
		}
		return
	}
	was := t.last[len(t.path)]
	t.last[len(t.path)] = beside{run, n}
	if c, is := n.(*article.InlineCode); is && gate.Text(c.Value) == "" {
		t.tell("code of nothing", "")
	}
	inner, ok := exchange.Within(n)
	if !ok && !isText {
		return
	}
	if ok && !marked(*inner) {
		if _, custom := n.(*article.InlineCustom); !custom {
			t.tell("a mark on nothing", "")
		}
		return
	}
	form := article.AppendNodeJSON(nil, exchange.Hollow(n))
	if t.Keyed && string(form) != `{"type":"`+n.Type()+`"}` {
		return
	}
	if ok && was.run == run && was.node != nil && was.node.Type() == n.Type() && bytes.Equal(form, article.AppendNodeJSON(nil, exchange.Hollow(was.node))) {
		t.tell("the seam between two marks that are alike", "one mark")
	}
	for _, s := range t.open[:min(t.above(t.path), len(t.open))] {
		if outer, is := s.node.(article.Inline); is && ok && outer.Type() == n.Type() && bytes.Equal(form, article.AppendNodeJSON(nil, exchange.Hollow(outer))) {
			t.tell("a mark within one that is alike", "one mark")
			break
		}
	}
}

// marked reports whether marks on a run have something to lie on.
func marked(run article.Inlines) bool {
	for _, n := range run {
		if !exchange.Present(n) {
			continue
		}
		inner, ok := exchange.Within(n)
		if t, is := n.(*article.Text); is && exchange.Spaced(t.Value) == "" || ok && n.Type() != "inlineCustom" && !marked(*inner) {
			continue
		}
		return true
	}
	return false
}

// unsafe tells of records that lose what could act in other hands: attributes of formulas, licences that are scripts.
func (t *teller) unsafe(v reflect.Value, path []byte, typ string) {
	records(v, path, typ, func(r any, path []byte, typ string) {
		lost := ""
		switch r := r.(type) {
		case *article.MathElement:
			for i := range r.Attrs {
				if exchange.Acts(r.Attrs[i].Name) {
					lost = "an attribute that could act"
				}
			}
		case *article.Source:
			if exchange.Scripted(gate.Text(r.Licence)) {
				lost = "the address of the licence, which cannot go out"
			}
		case *article.Rights:
			if exchange.Scripted(gate.Text(r.Licence)) {
				lost = "the address of the licence, which cannot go out"
			}
		}
		if lost != "" {
			t.losses = append(t.losses, render.Loss{Path: string(path), Type: typ, Lost: lost})
		}
	})
}

// unknown tells of what the model keeps without knowing it, wherever it stands.
func (t *teller) unknown(v reflect.Value, path []byte, typ string) {
	records(v, path, typ, func(r any, path []byte, typ string) {
		if e, ok := r.(*article.Extra); ok && len(*e) > 0 {
			t.losses = append(t.losses, render.Loss{Path: string(path), Type: typ, Lost: "members that this version does not know"})
		}
	})
}

// reserved tells of members whose names the format has for itself.
func (t *teller) reserved(v reflect.Value) {
	tell := func(list article.Extra, names []string, path []byte, typ string) {
		for _, e := range list {
			if slices.Contains(names, e.Name) {
				t.losses = append(t.losses, render.Loss{Path: string(path), Type: typ, Lost: "the member " + e.Name + ", whose name the format has for itself"})
			}
		}
	}
	records(v, nil, "article", func(r any, path []byte, typ string) {
		if e, ok := r.(*article.Extra); ok {
			tell(*e, t.Reserved[""], path, typ)
			return
		}
		record := reflect.ValueOf(r).Elem()
		name := record.Type().Name()
		if m := record.FieldByName("Meta"); m.IsValid() && !m.IsNil() {
			tell(m.Interface().(*article.Meta).Extra, t.Reserved[strings.ToLower(name[:1])+name[1:]], path, typ)
		}
	})
}

// records hands every record and Extra within a value to a function, with its path and the type of the node that it belongs to.
func records(v reflect.Value, path []byte, typ string, do func(r any, path []byte, typ string)) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return
		}
		if n, ok := v.Interface().(article.Node); ok && v.Kind() == reflect.Pointer {
			typ = n.Type()
		}
		records(v.Elem(), path, typ, do)
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[article.Extra]() {
			do(v.Addr().Interface(), path, typ)
			return
		}
		if k := v.Type().Elem().Kind(); k == reflect.Uint8 || k == reflect.String {
			return
		}
		for i := range v.Len() {
			at := append(strconv.AppendInt(append(path[:len(path):len(path)], '['), int64(i), 10), ']')
			records(v.Index(i), at, typ, do)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[article.Date]() {
			return
		}
		do(v.Addr().Interface(), path, typ)
		for i := range v.NumField() {
			name, at := v.Type().Field(i).Name, path[:len(path):len(path)]
			if name != "Meta" && name != "Extra" {
				if len(at) > 0 {
					at = append(at, '.')
				}
				at = append(at, strings.ToLower(name[:1])+name[1:]...)
			}
			records(v.Field(i), at, typ, do)
		}
	}
}

// Check returns what any of the formats would like to know and the article does not say.
func Check(a *article.Article) []render.Problem {
	if a == nil {
		a = new(article.Article)
	}
	var all []render.Problem
	report := func(code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail})
	}
	if a.Lang == "" {
		report(render.Missing, "lang", "without the language of the text, other systems have to guess it")
	}
	if a.Headline.Empty() {
		report(render.Missing, "headline", "a document without a title is hard to find again")
	}
	link := func(path, url string, use gate.Use) {
		if _, ok := gate.URL(url, use); !ok && url != "" {
			report(render.Refused, path, "the address cannot go out, and is left out")
		}
	}
	link("url", a.URL, gate.Link)
	files := func(path article.Path, list []article.Rendition) {
		for i := range list {
			link(path.String()+".renditions["+strconv.Itoa(i)+"].url", list[i].URL, gate.Media)
		}
	}
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			if n.Alt == "" && !n.Decorative {
				report(render.Missing, path.String()+".alt", "the picture says nothing to those who do not see it")
			}
			files(path, n.Renditions)
		case *article.Video:
			files(path, n.Renditions)
		case *article.Audio:
			files(path, n.Renditions)
		case *article.Link:
			link(path.String()+".url", n.URL, gate.Link)
		case *article.Embed:
			link(path.String()+".url", n.URL, gate.Link)
		case *article.InlineImage:
			link(path.String()+".url", n.URL, gate.Media)
		}
	}
	return all
}
