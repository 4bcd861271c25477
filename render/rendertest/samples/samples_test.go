package samples

import (
	"bytes"
	"image/jpeg"
	"io/fs"
	"os"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
)

// unruly are the samples whose purpose is to hold what others must not.
var unruly = []string{"custom", "hostile"}

func TestNames(t *testing.T) {
	if names := Names(); !slices.IsSorted(names) || len(names) < 16 {
		t.Errorf("names = %q", names)
	}
	if a := Get("nobody"); a != nil {
		t.Error("a sample that nobody wrote")
	}
	seen := make(map[string]string)
	for name, a := range All() {
		if other, twice := seen[a.ID]; twice && a.ID != "" {
			t.Errorf("%s and %s have the same ID", name, other)
		}
		seen[a.ID] = name
	}
	for range All() {
		break
	}
}

func TestEachCallDecodesAnew(t *testing.T) {
	a := Get("recipe")
	a.Body[0] = nil
	a.Tags[0].Name = "changed"
	if b := Get("recipe"); b.Body[0] == nil || b.Tags[0].Name == "changed" {
		t.Error("a change to one copy shows in the next")
	}
	Page()[0] = 'x'
	if Page()[0] == 'x' {
		t.Error("a change to one page shows in the next")
	}
}

func TestRoundTrip(t *testing.T) {
	for name, a := range All() {
		wire := article.AppendJSON(nil, a)
		b, err := article.Decode(wire)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: changed on its way:\n%s", name, diff)
		}
		if again := article.AppendJSON(nil, b); !bytes.Equal(wire, again) {
			t.Errorf("%s: the second encoding differs", name)
		}
	}
}

func TestValid(t *testing.T) {
	for name, a := range All() {
		if err := article.Validate(a); (err != nil) != (name == "hostile") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestCoverage holds the samples to their promise, and their members to names that the model knows.
func TestCoverage(t *testing.T) {
	types, fields := make(map[string]bool), make(map[string]bool)
	for name, a := range All() {
		if name == "hostile" {
			continue
		}
		walk(reflect.ValueOf(a), func(v reflect.Value) {
			if e, ok := v.Interface().(article.Extra); ok && len(e) > 0 && !slices.Contains(unruly, name) {
				t.Errorf("%s: the model does not know the member %q", name, e[0].Name)
			}
			if v.Kind() == reflect.Struct && v.Type().PkgPath() == home {
				for i := range v.NumField() {
					field := v.Type().Name() + "." + v.Type().Field(i).Name
					fields[field] = fields[field] || !v.Field(i).IsZero()
				}
			}
			n, ok := v.Interface().(article.Node)
			if !ok || v.Kind() != reflect.Pointer {
				return
			}
			types[n.Type()] = true
			if strings.Contains(strings.ToLower(n.Type()), "custom") && !slices.Contains(unruly, name) {
				t.Errorf("%s: a node of a type that the model does not know: %+v", name, n)
			}
		})
	}
	for _, want := range strings.Fields(`paragraph heading list definitionList quote pullQuote image gallery video audio
		embed code table callout details footnotes math divider update promo custom
		text strong emphasis link inlineCode break mark sub sup strike abbr time span ruby inlineMath inlineImage
		footnoteRef inlineCustom`) {
		if !types[want] {
			t.Errorf("no sample has a node of type %s", want)
		}
	}
	for field, stated := range fields {
		if !stated && !strings.HasSuffix(field, ".Extra") && !strings.HasSuffix(field, ".Meta") {
			t.Errorf("no sample states %s", field)
		}
	}
}

var home = reflect.TypeFor[article.Article]().PkgPath()

func walk(v reflect.Value, visit func(reflect.Value)) {
	visit(v)
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				walk(v.Field(i), visit)
			}
		}
	}
}

// TestEditions: a translation has the same blocks, the same credits and the same media, in the same order.
func TestEditions(t *testing.T) {
	en := Get("openai-azure.en")
	if len(en.Editions) != 7 {
		t.Fatalf("%d editions", len(en.Editions))
	}
	for _, e := range en.Editions {
		a := Get("openai-azure." + e.Lang)
		if a == nil {
			t.Errorf("no edition in %s", e.Lang)
			continue
		}
		if a.Lang != e.Lang || a.URL != e.URL || a.Headline.Plain() != e.Headline.Plain() {
			t.Errorf("%s: the list of editions says otherwise than the edition", e.Lang)
		}
		if got, want := shape(a), shape(en); !slices.Equal(got, want) {
			t.Errorf("%s: blocks are %q, want %q", e.Lang, got, want)
		}
		if diff := cmp.Diff(en.Attribution, a.Attribution); diff != "" {
			t.Errorf("%s: attribution:\n%s", e.Lang, diff)
		}
		if diff := cmp.Diff(en.Hero.Attribution, a.Hero.Attribution); diff != "" {
			t.Errorf("%s: credit of the picture:\n%s", e.Lang, diff)
		}
		if e.Lang != "en" && a.Headline.Plain() == en.Headline.Plain() {
			t.Errorf("%s: not translated", e.Lang)
		}
	}
}

func shape(a *article.Article) []string {
	var s []string
	for _, b := range a.Body {
		s = append(s, b.Type())
		if l, ok := b.(*article.List); ok {
			for range l.Items {
				s = append(s, "item")
			}
		}
	}
	return s
}

// TestOwnWords: the facts of the story come from a real page, its sentences do not.
func TestOwnWords(t *testing.T) {
	seed, err := os.ReadFile("../../../../shared/seed/openai-azure.txt")
	if err != nil {
		t.Skip("the page is not here")
	}
	ends := regexp.MustCompile(`[.!?:,]["”]?\s+|\n+`)
	texts := map[string]string{"the page": string(Page())}
	for _, name := range Names() {
		texts[name] = string(JSON(name))
	}
	for _, sentence := range ends.Split(string(seed), -1) {
		sentence = strings.Trim(sentence, " .•\t")
		if len(strings.Fields(sentence)) < 6 {
			continue // a name, or words that every such page has
		}
		for name, text := range texts {
			if name != "the page" || !strings.HasPrefix(sentence, "AI-processed from") {
				if strings.Contains(text, sentence) {
					t.Errorf("%s has the page's words: %q", name, sentence)
				}
			}
		}
	}
}

func TestMedia(t *testing.T) {
	files, used := Media(), make(map[string]bool)
	for name, a := range All() {
		walk(reflect.ValueOf(a), func(v reflect.Value) {
			r, ok := v.Interface().(article.Rendition)
			if !ok || !strings.HasPrefix(r.URL, "https://media.news.example/") || r.Type != "image/jpeg" {
				return
			}
			base := path.Base(r.URL)
			used[base] = true
			f, err := files.Open(base)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				return
			}
			defer f.Close()
			if c, err := jpeg.DecodeConfig(f); err != nil || c.Width != r.Width || c.Height != r.Height {
				t.Errorf("%s: %s is %d×%d, said to be %d×%d (%v)", name, base, c.Width, c.Height, r.Width, r.Height, err)
			}
		})
	}
	var total int64
	all, _ := fs.Glob(files, "*")
	for _, name := range all {
		info, err := fs.Stat(files, name)
		if err != nil || info.Size() > 60_000 {
			t.Errorf("%s: more than 60 kB (%v)", name, err)
		} else if total += info.Size(); !used[name] {
			t.Errorf("%s: no sample shows it", name)
		}
	}
	if total > 600_000 {
		t.Errorf("%d bytes of pictures", total)
	}
}

func TestPage(t *testing.T) {
	page, en := string(Page()), Get("openai-azure.en")
	for _, b := range en.Body {
		if h, ok := b.(*article.Heading); ok && !strings.Contains(page, "<h2>"+h.Text.Plain()+"</h2>") {
			t.Errorf("the page lacks the heading %q", h.Text.Plain())
		}
	}
	for _, want := range []string{en.Headline.Plain(), "<noscript>", "application/ld+json", "og:title", "display:none",
		"utm_source", "cookie-banner", "newsletter", "width=\"1\" height=\"1\"", "Loading comments…", "<form", "<footer"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}
