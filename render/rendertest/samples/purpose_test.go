package samples

import (
	"bytes"
	"reflect"
	"testing"
	"unicode"

	"github.com/standfirst/standfirst/article"
)

// sound holds an article to what those by purpose promise: valid, made alike each time, and the same after its JSON form.
func sound(t *testing.T, a *article.Article, again *article.Article) {
	t.Helper()
	if err := article.Validate(a); err != nil {
		t.Errorf("%s: %v", a.ID, err)
	}
	if !article.Equal(a, again) {
		t.Errorf("%s: made otherwise the second time", a.ID)
	}
	b, err := article.Decode(article.AppendJSON(nil, a))
	if err != nil {
		t.Fatalf("%s: %v", a.ID, err)
	}
	if !article.Equal(a, b) { // not cmp.Diff, whose time doubles with each level of lists within lists
		t.Errorf("%s: changed on its way through JSON", a.ID)
	}
}

func nodeTypes(a *article.Article) map[string]bool {
	types := make(map[string]bool)
	for _, n := range article.All(a) {
		types[n.Type()] = true
	}
	return types
}

func TestEveryNode(t *testing.T) {
	a := EveryNode()
	sound(t, a, EveryNode())
	types := nodeTypes(a)
	for _, sample := range All() {
		for typ := range nodeTypes(sample) {
			if !types[typ] {
				t.Errorf("no node of type %s", typ)
			}
		}
	}
}

func TestHugeAndDeep(t *testing.T) {
	for _, n := range []int{-1, 0, 1, 20, 5000} {
		a := Huge(n)
		sound(t, a, Huge(n))
		if len(a.Body) != max(n, 0) {
			t.Errorf("Huge(%d) has %d blocks", n, len(a.Body))
		}
	}
	for _, n := range []int{0, 1, 7, 50} {
		sound(t, Deep(n), Deep(n))
	}
	deepest := 0
	for path := range article.All(Deep(20)) {
		deepest = max(deepest, len(path))
	}
	if deepest < 20 {
		t.Errorf("Deep(20) has a path of %d steps at most", deepest)
	}
}

func TestScripts(t *testing.T) {
	seen := make(map[string]bool)
	for lang, a := range Scripts() {
		sound(t, a, article.Clone(a))
		if a.Lang != lang {
			t.Errorf("%s is in %s", lang, a.Lang)
		}
		for name, table := range unicode.Scripts {
			for _, r := range a.Headline.Plain() + a.Standfirst.Plain() {
				if unicode.Is(table, r) {
					seen[name] = true
				}
			}
		}
	}
	for range Scripts() {
		break
	}
	if len(seen) < 29 {
		t.Errorf("only %d scripts: %v", len(seen), seen)
	}
}

func TestRandom(t *testing.T) {
	types := make(map[string]bool)
	for seed := range uint64(300) {
		a := Random(seed)
		sound(t, a, Random(seed))
		for typ := range nodeTypes(a) {
			types[typ] = true
		}
	}
	for typ := range nodeTypes(EveryNode()) {
		if !types[typ] {
			t.Errorf("300 seeds give no %s", typ)
		}
	}
	if bytes.Equal(article.AppendJSON(nil, Random(1)), article.AppendJSON(nil, Random(2))) {
		t.Error("two seeds give one article")
	}
}

func TestHostileEmptyHoles(t *testing.T) {
	if article.Validate(Hostile()) == nil {
		t.Error("the hostile sample is valid")
	}
	if e := Empty(); len(e.Body) > 0 || len(e.Headline) > 0 {
		t.Error("the empty sample says something")
	}
	if article.Validate(Holes()) == nil {
		t.Error("an article of holes is valid")
	}
	for _, b := range everyBlock() {
		if z := zero(b); reflect.TypeOf(z) != reflect.TypeOf(b) {
			t.Errorf("%T", z)
		}
	}
}
