package exchange

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// most is a decoder without limits of its own: those of the reader hold.
var most = article.Decoder{MaxBytes: 1 << 40, MaxDepth: 2 * MaxDepth, MaxNodes: 1 << 40}

// Block builds the block of the given type that has the facts, and returns those that do not fit it. The type is one
// that the model knows.
func Block(typ string, facts []Member) (article.Block, []Member) {
	var b article.Block
	refused := decode(facts, func(form []byte) error {
		list, err := most.Blocks(append(append([]byte(`[{"type":"`+typ+`"`), form...), "}]"...))
		if err == nil {
			b = list[0]
		}
		return err
	})
	return b, refused
}

// Inline builds an inline: see [Block].
func Inline(typ string, facts []Member) (article.Inline, []Member) {
	var n article.Inline
	refused := decode(facts, func(form []byte) error {
		run, err := most.Inlines(append(append([]byte(`[{"type":"`+typ+`"`), form...), "}]"...))
		if err == nil {
			n = run[0]
		}
		return err
	})
	return n, refused
}

// Article builds an article without a body: see [Block].
func Article(facts []Member) (*article.Article, []Member) {
	var a *article.Article
	refused := decode(facts, func(form []byte) (err error) {
		a, err = most.Decode(append(append([]byte(`{"type":"article","version":"`+article.Version+`"`), form...), '}'))
		return err
	})
	return a, refused
}

// decode hands the facts to read as members of an object, each with a comma before it, and once more without the one
// that did not fit until all fit. It returns those that did not.
func decode(facts []Member, read func(form []byte) error) (refused []Member) {
	use := make([]Member, 0, len(facts))
	seen := make(map[string]int, len(facts))
	for _, f := range facts {
		if f.Value == nil || f.Value.Kind == Null || f.Name == "type" {
			continue
		}
		if i, twice := seen[f.Name]; twice { // the last one counts, as in JavaScript
			refused = append(refused, use[i])
			use[i] = f
			continue
		}
		seen[f.Name] = len(use)
		use = append(use, f)
	}
	for {
		var form []byte
		for _, f := range use {
			form = append(form, ',')
			form = append(form, Text(f.Name).Raw...)
			form = append(form, ':')
			form = append(form, f.Value.Raw...)
		}
		err := read(form)
		if err == nil {
			return refused
		}
		i := culprit(use, err)
		if i < 0 {
			i = len(use) - 1
		}
		if i < 0 {
			panic("exchange: " + err.Error()) // an object without members is one of any type that the model knows
		}
		if f := use[i]; f.Value.Kind != String && f.Value.Text != "" { // a text that was taken for JSON
			use[i].Value = Text(f.Value.Text)
			continue
		}
		refused = append(refused, use[i])
		use = append(use[:i], use[i+1:]...)
	}
}

// culprit returns the number of the fact that an error is about, or -1.
func culprit(facts []Member, err error) int {
	var e *article.DecodeError
	if !errors.As(err, &e) {
		return -1
	}
	path := e.Path
	if strings.HasPrefix(path, "[0]") {
		path = strings.TrimPrefix(path[len("[0]"):], ".")
	}
	best := -1
	for i, f := range facts {
		rest, ok := strings.CutPrefix(path, f.Name)
		if ok && (rest == "" || rest[0] == '.' || rest[0] == '[') && (best < 0 || len(f.Name) > len(facts[best].Name)) {
			best = i
		}
	}
	return best
}

// JSON returns the value that a text is, where it is one; else the text as a string. Formats whose attributes are
// strings alone carry numbers and lists as JSON within them. The Text of the value is the text, for a field that has one after all.
func JSON(s string) *Value {
	if len(s) > 0 && strings.IndexByte(`{["-0123456789tf`, s[0]) >= 0 && json.Valid([]byte(s)) {
		if v, err := Parse([]byte(s)); err == nil {
			if v.Kind != String {
				v.Text = s
			}
			return v
		}
	}
	return Text(s)
}
