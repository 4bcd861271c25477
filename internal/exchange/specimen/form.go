package specimen

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
)

// Same returns a copy of an article in which what means the same is the same: texts side by side are one, a nil
// node is none, a heading of no level is one of level 2, a span of one is none.
func Same(a *article.Article) *article.Article {
	c := article.Clone(a)
	walk(reflect.ValueOf(c), same, sameRun)
	return c
}

// Normal returns a copy in which, besides, nothing is left that the formats' losses tell of. Marks is for formats that have marks
// on flat text and no lists of nothing, unknown for printers that carry what the library does not know.
func Normal(a *article.Article, marks, unknown bool) *article.Article {
	c := article.Clone(a)
	if !unknown {
		strip(reflect.ValueOf(c))
	}
	level := func(r any) {
		switch r := r.(type) {
		case *article.Heading:
			if r.Level != 0 {
				r.Level = min(max(r.Level, 2), 6)
			}
		case *article.MathElement:
			r.Attrs = slices.DeleteFunc(r.Attrs, func(a article.MathAttr) bool { return exchange.Acts(a.Name) })
		case *article.Source:
			if exchange.Scripted(r.Licence) {
				r.Licence = ""
			}
		case *article.Rights:
			if exchange.Scripted(r.Licence) {
				r.Licence = ""
			}
		}
	}
	walk(reflect.ValueOf(c), level, func(run article.Inlines) article.Inlines { return flat(run, marks) })
	if marks {
		c = article.Rewrite(c, article.Rewriter{Block: func(_ article.Path, b article.Block) []article.Block { return full(b) }})
	}
	return Same(c)
}

// full returns a block that holds something, and of one that does not the caption.
func full(b article.Block) []article.Block {
	empty := false
	switch b := b.(type) {
	case *article.List:
		empty = len(b.Items) == 0
	case *article.DefinitionList:
		empty = len(b.Items) == 0
	case *article.Footnotes:
		empty = len(b.Notes) == 0
	case *article.Table:
		if empty = len(b.Head)+len(b.Rows)+len(b.Foot) == 0; empty && len(b.Caption) > 0 {
			return []article.Block{&article.Paragraph{Text: b.Caption}}
		}
	}
	if empty {
		return nil
	}
	return []article.Block{b}
}

// Canonical returns a JSON text in which values that are equal are equal bytes.
func Canonical(form []byte) string {
	var v any
	d := json.NewDecoder(bytes.NewReader(form))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return "not JSON: " + err.Error()
	}
	out, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return "no JSON: " + err.Error()
	}
	return string(out)
}

// walk hands every record and run to a function, what is within before what it is within.
func walk(v reflect.Value, record func(any), run func(article.Inlines) article.Inlines) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), record, run)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			walk(v.Index(i), record, run)
		}
		switch list := v.Interface().(type) {
		case article.Inlines:
			v.Set(reflect.ValueOf(run(list)))
		case []article.Block:
			v.Set(reflect.ValueOf(there(list)))
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[article.Date]() {
			return
		}
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				walk(v.Field(i), record, run)
			}
		}
		if v.CanAddr() {
			record(v.Addr().Interface())
		}
	}
}

// there returns the blocks without those that are not there, and none for one paragraph of nothing.
func there(list []article.Block) []article.Block {
	var out []article.Block
	for _, b := range list {
		if b != nil && !reflect.ValueOf(b).IsNil() {
			out = append(out, b)
		}
	}
	if len(out) == 1 {
		if p, ok := out[0].(*article.Paragraph); ok && len(p.Text) == 0 && exchange.Plain(p.Meta) {
			return nil
		}
	}
	return out
}

func same(r any) {
	switch r := r.(type) {
	case *article.Heading:
		if r.Level == 0 {
			r.Level = 2
		}
	case *article.List:
		if !r.Ordered || r.Start == 1 {
			r.Start = 0
		}
	case *article.Cell:
		if r.ColSpan == 1 {
			r.ColSpan = 0
		}
		if r.RowSpan == 1 {
			r.RowSpan = 0
		}
	case *article.Table:
		for n := len(r.Columns); n > 0 && r.Columns[n-1].Align == "" && len(r.Columns[n-1].Extra) == 0; n-- {
			r.Columns = r.Columns[:n-1]
		}
	}
}

func sameRun(run article.Inlines) article.Inlines {
	var out article.Inlines
	for _, n := range run {
		if exchange.Present(n) {
			out = exchange.Append(out, n)
		}
	}
	return out
}

// strip takes out what the library keeps without knowing it.
func strip(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			strip(v.Elem())
		}
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[article.Extra]() || v.Type().Elem().Kind() == reflect.Uint8 {
			v.SetZero()
			return
		}
		for i := range v.Len() {
			strip(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				strip(v.Field(i))
			}
		}
	}
}

// flat returns a run as one that went through a format: without links that lead nowhere and, with marks, as flat text.
func flat(run article.Inlines, marks bool) article.Inlines {
	var pieces []exchange.Piece
	var open []exchange.Wrap
	var read func(run article.Inlines)
	read = func(run article.Inlines) {
		for _, n := range run {
			if !exchange.Present(n) {
				continue
			}
			if t, ok := n.(*article.Text); ok {
				t.Value = exchange.Spaced(t.Value)
				if marks && !exchange.Plain(t.Meta) {
					n = &article.Span{Text: article.Plain(t.Value), Meta: t.Meta}
				}
			}
			if l, ok := n.(*article.Link); ok && l.URL == "" {
				read(l.Text)
				continue
			}
			inner, ok := exchange.Within(n)
			if c, is := n.(*article.InlineCode); is && marks && c.Value == "" {
				continue
			}
			if !marks || !ok || n.Type() == "inlineCustom" && len(*inner) == 0 {
				if t, is := n.(*article.Text); !is || t.Value != "" || !exchange.Plain(t.Meta) {
					pieces = append(pieces, exchange.Piece{Marks: open, Node: n})
				}
				continue
			}
			hollow := exchange.Hollow(n)
			w := exchange.Wrap{Key: string(article.AppendNodeJSON(nil, hollow)), Make: func(in article.Inlines) article.Inline {
				c := exchange.Hollow(hollow)
				into, _ := exchange.Within(c)
				*into = in
				return c
			}}
			repeated := false
			for _, o := range open {
				repeated = repeated || o.Key == w.Key
			}
			if repeated {
				read(*inner)
				continue
			}
			held := open
			open = append(held[:len(held):len(held)], w)
			read(*inner)
			open = held
		}
	}
	read(run)
	return exchange.Nest(pieces)
}

// Differ returns the first lines in which two articles differ, with those around them, or "".
func Differ(got, want *article.Article) string {
	g := strings.Split(Canonical(article.AppendJSON(nil, got)), "\n")
	w := strings.Split(Canonical(article.AppendJSON(nil, want)), "\n")
	for i := range max(len(g), len(w)) {
		if i < len(g) && i < len(w) && g[i] == w[i] {
			continue
		}
		cut := func(s []string) string { return strings.Join(s[min(max(0, i-6), len(s)):min(i+8, len(s))], "\n") }
		return "line " + strconv.Itoa(i) + "\ngot\n" + cut(g) + "\nwant\n" + cut(w)
	}
	return ""
}
