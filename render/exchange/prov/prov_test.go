package prov_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/exchange/prov"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func ExamplePrinter() {
	a := &article.Article{
		URL: "https://news.example/tide", Lang: "en", Headline: article.Plain("The tide"),
		Attribution: article.Attribution{{Role: article.RoleWriting, Agent: article.Agent{Kind: article.Person, Name: "Ada Quist"}}},
	}
	var record struct {
		Graph []struct {
			ID    string   `json:"@id"`
			Types []string `json:"@type"`
			Label any      `json:"rdfs:label"`
		} `json:"@graph"`
	}
	if err := json.Unmarshal(new(prov.Printer).Append(nil, a), &record); err != nil {
		fmt.Println(err)
	}
	for _, n := range record.Graph {
		fmt.Println(n.ID, n.Types, n.Label)
	}
	// Output:
	// https://news.example/tide [prov:Entity schema:NewsArticle] map[@language:en @value:The tide]
	// https://news.example/tide#credit-0 [prov:Activity] map[@language:en @value:By Ada Quist]
	// https://news.example/tide#credit-0.association [prov:Association] <nil>
	// https://news.example/tide#agent-person-Ada%20Quist [prov:Person schema:Person] Ada Quist
	// https://news.example/tide#role-writing [prov:Role] writing
}

type object = map[string]any

// graph is the nodes of a record, by id. No key comes twice in an object, and no id twice in the graph.
func graph(t testing.TB, record []byte) map[string]object {
	t.Helper()
	keys(t, json.NewDecoder(bytes.NewReader(record)))
	var doc struct {
		Context object   `json:"@context"`
		Graph   []object `json:"@graph"`
	}
	if err := json.Unmarshal(record, &doc); err != nil {
		t.Fatalf("%v\n%s", err, record)
	}
	nodes := map[string]object{}
	for _, n := range doc.Graph {
		id := n["@id"].(string)
		if nodes[id] != nil {
			t.Errorf("%s comes twice", id)
		}
		nodes[id] = n
	}
	return nodes
}

// keys reads a value and holds its objects to have each key once.
func keys(t testing.TB, dec *json.Decoder) {
	t.Helper()
	tok, err := dec.Token()
	if err != nil {
		t.Fatal(err)
	}
	delim, ok := tok.(json.Delim)
	if !ok {
		return
	}
	seen := map[string]bool{}
	for dec.More() {
		if delim == '{' {
			key, err := dec.Token()
			if err != nil {
				t.Fatal(err)
			}
			if seen[key.(string)] {
				t.Errorf("%s twice in a node", key)
			}
			seen[key.(string)] = true
		}
		keys(t, dec)
	}
	dec.Token()
}

// A vocabulary is what schema.org says of its own terms.
type vocabulary struct{ parents, domains, ranges map[string][]string }

func schemaOrg(t testing.TB) *vocabulary {
	t.Helper()
	data, err := os.ReadFile("../../../../shared/schemas/schemaorg/schemaorg-all-https.jsonld")
	if errors.Is(err, fs.ErrNotExist) {
		if os.Getenv("CI") == "true" {
			t.Fatal("schema.org's vocabulary is not there")
		}
		t.Log("schema.org's vocabulary is not there: its terms go unchecked")
		return nil
	}
	var file struct {
		Graph []object `json:"@graph"`
	}
	if err = errors.Join(err, json.Unmarshal(data, &file)); err != nil {
		t.Fatal(err)
	}
	v := &vocabulary{map[string][]string{}, map[string][]string{}, map[string][]string{}}
	for _, term := range file.Graph {
		id := term["@id"].(string)
		v.parents[id] = refs(term["rdfs:subClassOf"])
		if d := refs(term["schema:domainIncludes"]); d != nil {
			v.domains[id], v.ranges[id] = d, refs(term["schema:rangeIncludes"])
		}
	}
	return v
}

// refs returns the ids that a value refers to: it is one reference or a list of them.
func refs(value any) (ids []string) {
	switch value := value.(type) {
	case object:
		if id, ok := value["@id"].(string); ok {
			return []string{id}
		}
	case []any:
		for _, v := range value {
			ids = append(ids, refs(v)...)
		}
	}
	return ids
}

func (v *vocabulary) is(kind, other string) bool {
	return kind == other || slices.ContainsFunc(v.parents[kind], func(p string) bool { return v.is(p, other) })
}

func types(n object) (all []string) {
	for _, t := range n["@type"].([]any) {
		all = append(all, t.(string))
	}
	return all
}

var (
	dateTime = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$`)
	address  = regexp.MustCompile(`^(https?://[^\s<>"]+|urn:[^\s<>"]+|tag:[^\s<>"]+|#[A-Za-z0-9._~%-]+)$`)
	within   = regexp.MustCompile(`#.*\b(role|credit|agent|source|derivation|licence|usage|correction|quote|update|image|audio|video|embed)-`)
)

// conforms holds a record against PROV-O and schema.org: each class and property is one of theirs, and stands where its
// domain and range let it; each reference within the record leads to a node of it; each node can be reached.
func conforms(t testing.TB, v *vocabulary, record []byte) {
	t.Helper()
	nodes := graph(t, record)
	reached := map[string]bool{}
	for id, n := range nodes {
		if !address.MatchString(id) {
			t.Errorf("%q is no id", id)
		}
		kinds := types(n)
		for _, k := range kinds {
			vocab, name, _ := strings.Cut(k, ":")
			if _, ok := provClasses[name]; vocab == "prov" && !ok || vocab != "prov" && vocab != "schema" {
				t.Errorf("there is no class %s", k)
			}
			if v != nil && vocab == "schema" && v.parents[k] == nil {
				t.Errorf("there is no type %s", k)
			}
		}
		for property, value := range n {
			for _, to := range refs(value) {
				if to != id {
					reached[to] = true
				}
				if !address.MatchString(to) {
					t.Errorf("%s leads to %q", property, to)
				}
				if nodes[to] == nil && within.MatchString(to) {
					t.Errorf("%s leads to %s, which is not there", property, to)
				}
			}
			vocab, name, _ := strings.Cut(property, ":")
			switch {
			case property == "@id" || property == "@type" || property == "rdfs:label" || property == "rdfs:seeAlso":
			case vocab == "prov":
				provConforms(t, nodes, name, kinds, value)
			case vocab == "schema" && v != nil:
				domains := v.domains[property]
				typed := slices.ContainsFunc(kinds, func(k string) bool { return strings.HasPrefix(k, "schema:") })
				fits := func(k string) bool {
					return slices.ContainsFunc(domains, func(d string) bool { return v.is(k, d) || d == "schema:Thing" })
				}
				if domains == nil || typed && !slices.ContainsFunc(kinds, fits) {
					t.Errorf("%s is no property of %v", property, kinds)
				}
				for _, to := range refs(value) {
					v.conforms(t, property, nodes[to])
				}
			case vocab != "schema":
				t.Errorf("there is no property %s", property)
			}
		}
	}
	for id := range nodes {
		if !reached[id] && len(nodes) > 1 && !slices.Contains(types(nodes[id]), "schema:NewsArticle") && !slices.Contains(types(nodes[id]), "schema:LiveBlogPosting") {
			t.Errorf("nothing leads to %s", id)
		}
	}
}

// conforms holds a node that a property leads to against the range of the property.
func (v *vocabulary) conforms(t testing.TB, property string, n object) {
	t.Helper()
	if n == nil {
		return
	}
	typed, fits := false, false
	for _, k := range types(n) {
		if strings.HasPrefix(k, "schema:") {
			typed = true
			fits = fits || slices.ContainsFunc(v.ranges[property], func(r string) bool { return v.is(k, r) })
		}
	}
	if typed && !fits && !slices.Contains(v.ranges[property], "schema:URL") {
		t.Errorf("%s leads to a %v", property, types(n))
	}
}

func provConforms(t testing.TB, nodes map[string]object, name string, kinds []string, value any) {
	t.Helper()
	shape, ok := provProperties[name]
	if !ok {
		t.Errorf("PROV-O has no property %s", name)
		return
	}
	is := func(kinds []string, class string) bool {
		return slices.ContainsFunc(kinds, func(k string) bool {
			class2, ours := strings.CutPrefix(k, "prov:")
			return ours && provIs(class2, class)
		})
	}
	if !is(kinds, shape[0]) {
		t.Errorf("prov:%s is no property of %v", name, kinds)
	}
	if shape[1] == "xsd:dateTime" {
		v := value.(object)
		if v["@type"] != "xsd:dateTime" || !dateTime.MatchString(v["@value"].(string)) {
			t.Errorf("prov:%s is %v", name, v)
		}
		return
	}
	for _, to := range refs(value) {
		if n := nodes[to]; n != nil && !is(types(n), shape[1]) {
			t.Errorf("prov:%s leads to %v", name, types(n))
		}
	}
}

func TestTerms(t *testing.T) {
	if len(provClasses) != 30 || len(provProperties) != 50 {
		t.Errorf("%d classes and %d properties are written down", len(provClasses), len(provProperties))
	}
}

// read is what the literals of a record say.
func read(record []byte) string {
	var doc any
	if err := json.Unmarshal(record, &doc); err != nil {
		return err.Error()
	}
	var text []string
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case string:
			text = append(text, v)
		case []any:
			for _, e := range v {
				walk(e)
			}
		case object:
			for name, e := range v {
				if !strings.HasPrefix(name, "@") || name == "@value" || name == "@graph" {
					walk(e)
				}
			}
		}
	}
	walk(doc)
	return strings.Join(text, "\n")
}

func TestSamples(t *testing.T) {
	v := schemaOrg(t)
	for _, lang := range []string{"", "ar", "ja"} {
		p := new(prov.Printer)
		if lang != "" {
			p.Locale = locale.For(lang)
		}
		for name, a := range samples.All() {
			t.Run(name+"/"+lang, func(t *testing.T) {
				rendertest.Conform(t, rendertest.Surface{Name: "prov", Append: p.Append}, a, read)
				out := p.Append(nil, a)
				conforms(t, v, out)
				names(t, a, out)
				p.Check(a)
				p.Loss(a)
			})
		}
	}
}

// names looks for everybody whom a credit names, and for every source, by name: none is lost, whatever its place.
func names(t *testing.T, a *article.Article, record []byte) {
	t.Helper()
	text := strings.Join(strings.Fields(read(record)), " ")
	clean := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	attr := func(attr article.Attribution) {
		for i := range attr {
			if name := clean(attr[i].Agent.Name); !strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r > 0x2000 && r < 0x2070 }) && !strings.Contains(text, name) {
				t.Errorf("%q is lost", name)
			}
		}
	}
	attr(a.Attribution)
	for i := range a.Sources {
		if name := clean(a.Sources[i].Name); !strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r > 0x2000 && r < 0x2070 }) && !strings.Contains(text, name) {
			t.Errorf("source %q is lost", name)
		}
	}
	for _, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			attr(n.Attribution)
		case *article.Video:
			attr(n.Attribution)
		case *article.Audio:
			attr(n.Attribution)
		case *article.Update:
			attr(n.Attribution)
		}
	}
}

func TestGolden(t *testing.T) {
	for _, name := range []string{"openai-azure.en", "openai-azure.ru", "live-report", "photo-story", "custom"} {
		var got bytes.Buffer
		if err := json.Indent(&got, new(prov.Printer).Append(nil, samples.Get(name)), "", "\t"); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join("testdata", name+".jsonld")
		if *update {
			if err := os.WriteFile(file, got.Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s differs from what is printed (%v); -update rewrites it", file, err)
		}
	}
}

// every is an article with a credit of each role, by each kind of agent, and a source of each use.
func every() *article.Article {
	a := &article.Article{URL: "https://news.example/every#top", Lang: "en", Published: article.On(2026, 5, 1), Hero: &article.Image{Renditions: []article.Rendition{{URL: "https://news.example/a.jpg"}}}}
	for i, use := range []article.Use{"", article.UseBasis, article.UseTranslated, article.UseSummarised, article.UseQuoted, article.UseBackground, article.UseRepublished} {
		a.Sources = append(a.Sources, article.Source{ID: "s" + string(rune('0'+i)), Name: "Source " + string(rune('A'+i)), URL: "https://source.example/", Use: use, Author: "Vo"})
	}
	for _, role := range roles {
		for _, kind := range []article.AgentKind{"", article.Person, article.Organization, article.Software} {
			c := article.Credit{Role: role, Agent: article.Agent{Kind: kind, Name: string(role) + " by " + string(kind), URL: "https://news.example/who"}, Sources: []string{"s1", "s4", "none"},
				Date: article.At(time.Date(2026, 5, 1, 12, 0, 0, 5e8, time.FixedZone("", 7200)))}
			a.Attribution = append(a.Attribution, c)
			a.Hero.Attribution = append(a.Hero.Attribution, c)
		}
		a.Attribution = append(a.Attribution, article.Credit{Role: role, Date: article.On(2026, 5, 1)})
	}
	return a
}

var roles = []article.Role{
	article.RoleWriting, article.RoleReporting, article.RoleEditing, article.RoleTranslating, article.RoleAIProcessing, article.RoleAISummarising,
	article.RoleAITranslating, article.RoleAIGenerating, article.RoleFactChecking, article.RoleReviewing, article.RolePhotography, article.RoleIllustration,
	article.RoleCollage, article.RoleVideo, article.RoleNarration, article.RolePublishing, article.RoleSource, "map \"making\"", "",
}

func TestRoles(t *testing.T) {
	a := every()
	out := new(prov.Printer).Append(nil, a)
	conforms(t, schemaOrg(t), out)
	names(t, a, out)
	nodes := graph(t, out)
	self := nodes[a.URL]
	if self == nil {
		t.Fatalf("no %s", a.URL)
	}
	if self["prov:generatedAtTime"] != nil || self["schema:datePublished"] != "2026-05-01" {
		t.Errorf("a day became %v and %v", self["prov:generatedAtTime"], self["schema:datePublished"])
	}
	for _, role := range roles {
		if role == "" || role == article.RoleSource {
			continue
		}
		found := 0
		for _, n := range nodes {
			if n["rdfs:label"] == string(role) && slices.Contains(types(n), "prov:Role") {
				for _, other := range nodes {
					if slices.Contains(refs(other["prov:hadRole"]), n["@id"].(string)) {
						found++
					}
				}
			}
		}
		want := 8
		if role.AI() {
			want++ // the machine without a name
		}
		if found != want {
			t.Errorf("%d agents had the role %q", found, role)
		}
	}
	if got := len(refs(self["prov:wasAttributedTo"])); got != 4*len(roles)+4 {
		t.Errorf("attributed to %d", got)
	}
	if got := len(refs(self["prov:wasDerivedFrom"])); got != 7 {
		t.Errorf("derived from %d", got)
	}
	if got, want := refs(self["prov:wasQuotedFrom"]), refs(self["prov:hadPrimarySource"]); len(got) != 1 || len(want) != 1 {
		t.Errorf("quoted from %v, primary source %v", got, want)
	}
	if got := refs(self["schema:digitalSourceType"]); !slices.Equal(got, []string{"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}) {
		t.Errorf("source type %v", got)
	}
}

// What an id is made of decides what the ids in the record look like.
func TestIDs(t *testing.T) {
	for _, c := range []struct{ url, id, self, credit string }{
		{"https://news.example/a?b=c#d", "x", "https://news.example/a?b=c#d", "https://news.example/a?b=c#credit-0"},
		{"", "urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427", "urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427", "urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427#credit-0"},
		{"javascript:alert(1)", "a b/é", "#a%20b%2F%C3%A9", "#a%20b%2F%C3%A9.credit-0"},
		{"/relative", "", "#article", "#article.credit-0"},
		{"", "javascript:alert(1)", "#javascript%3Aalert%281%29", "#javascript%3Aalert%281%29.credit-0"},
	} {
		a := &article.Article{URL: c.url, ID: c.id, Attribution: article.Attribution{{Role: article.RoleWriting}}}
		nodes := graph(t, new(prov.Printer).Append(nil, a))
		if nodes[c.self] == nil || nodes[c.credit] == nil {
			t.Errorf("%q and %q became %v", c.url, c.id, nodes)
		}
	}
}

// Nodes that are not there, and articles beyond the ordinary.
func TestExtremes(t *testing.T) {
	v := schemaOrg(t)
	var deep []article.Block
	for range 20 {
		deep = []article.Block{&article.Quote{Body: deep, Cite: article.Plain("Ada"), Agent: &article.Agent{Name: "Ada"}}, (*article.Image)(nil), nil}
	}
	many := make([]article.Block, 1000)
	for i := range many {
		many[i] = &article.Image{Alt: "x", Meta: &article.Meta{ID: "same"}, Attribution: article.Attribution{{Role: article.RoleSource, Agent: article.Agent{Name: "Ada"}}}}
	}
	for name, a := range map[string]*article.Article{"nil": nil, "deep": {Body: deep}, "many": {Body: many}, "every": every()} {
		out := new(prov.Printer).Append(nil, a)
		conforms(t, v, out)
		if n := len(graph(t, out)); name == "many" && n != 2002 {
			t.Errorf("%d nodes", n)
		}
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		a    *article.Article
		want string
	}{
		{nil, "missing url, missing attribution"},
		{&article.Article{URL: "javascript:x", Sources: []article.Source{{Name: "x"}}}, "refused url"},
		{&article.Article{ID: "urn:x:y", Attribution: article.Attribution{{Sources: []string{"no"}}}}, "missing attribution[0].sources[0]"},
		{samples.Get("openai-azure.en"), ""},
	} {
		var got []string
		for _, p := range new(prov.Printer).Check(c.a) {
			got = append(got, string(p.Code)+" "+p.Path)
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%q, want %q", s, c.want)
		}
	}
	for _, l := range new(prov.Printer).Loss(every()) {
		if l.Path == "published" && l.Stand != "its schema:datePublished" {
			t.Error(l)
		}
	}
}

func TestDigest(t *testing.T) {
	a := samples.Get("openai-azure.en")
	one, other := &prov.Printer{}, &prov.Printer{ImageURL: func(r *article.Rendition, width int) string { return "https://cdn.example/" + r.URL }}
	if one.Digest(a) == other.Digest(a) || one.Digest(a) != new(prov.Printer).Digest(a) {
		t.Error("the digest does not tell printers apart, or the same ones")
	}
	if !bytes.Contains(other.Append(nil, a), []byte(`"https://cdn.example/https://media.news.example/collage.jpg"`)) {
		t.Error("the picture is not served by the host's address")
	}
	if f := one.Record(a); f.Media() != prov.Media || f.String() != string(one.Append(nil, a)) {
		t.Error("the record is another one")
	}
}

// Every article has a record that conforms.
func FuzzAppend(f *testing.F) {
	for _, name := range samples.Names() {
		f.Add(samples.JSON(name))
	}
	f.Add(article.AppendJSON(nil, every()))
	v := schemaOrg(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, err := article.Decode(data); err == nil {
			conforms(t, v, new(prov.Printer).Append(nil, a))
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	a := samples.Get("openai-azure.en")
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = new(prov.Printer).Append(buf[:0], a)
	}
	b.SetBytes(int64(len(buf)))
}
