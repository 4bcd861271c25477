package markdown

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// dump returns an article as package article dumps it, after its first line.
func dump(t *testing.T, source string) (string, *sanitize.Report) {
	t.Helper()
	a, report, err := Article(&sanitize.Door{Base: "https://a.example/"}, []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(article.AppendDump(nil, a)), "\n")
	return rest, report
}

func TestFacts(t *testing.T) {
	// One article as Hugo, Jekyll and Zola have it.
	const want = `  lang "en-GB"
  headline[0] "Sea"
  standfirst[0] "Higher, twice a month."
  published 2026-11-26
  updated 2026-11-26T10:00:00Z
  attribution[0]
    role "writing"
    agent
      name "Ada"
  body[0] paragraph
    text[0] "Text."
  section "Science"
  tags[0]
    name "tides"
  tags[1]
    name "moon"
`
	for name, source := range map[string]string{
		"Hugo":   "---\ntitle: \"Sea\"\ndate: 2026-11-26\nlastmod: 2026-11-26T10:00:00Z\ndescription: Higher, twice a month.\ncategories: [Science]\ntags: [tides, moon]\nlang: en_GB\nparams:\n  author: Ada\n---\n\nText.\n",
		"Jekyll": "---\nlayout: post\ntitle: Sea\ndate: 2026-11-26\nlast_modified: 2026-11-26 10:00:00 +0000\nexcerpt: >\n  Higher,\n  twice a month.\ncategory: Science\ntags: tides, moon\nlang: en-GB\nauthor: Ada\n---\n# Sea\n\nText.\n",
		"Zola":   "+++\ntitle = \"Sea\"\ndate = 2026-11-26\nupdated = 2026-11-26T10:00:00Z\ndescription = 'Higher, twice a month.'\nlanguage = 'en-GB'\nauthors = ['Ada']\n[taxonomies]\ncategories = ['Science']\ntags = ['tides', 'moon']\n+++\nText.\n",
		"JSON":   "{\"title\": \"Sea\", \"date\": \"2026-11-26\", \"updated\": \"2026-11-26T10:00:00Z\", \"summary\": \"Higher, twice a month.\", \"section\": \"Science\",\n\"tags\": [\"tides\", \"moon\"], \"lang\": \"en-GB\", \"author\": {\"name\": \"Ada\"}}\nText.\n",
	} {
		if got, _ := dump(t, source); got != want {
			t.Errorf("%s:\n%s", name, got)
		}
	}
}

func TestStatus(t *testing.T) {
	for source, want := range map[string]article.Status{
		"draft: true":                            article.StatusDraft,
		"draft: false":                           "",
		"published: false":                       article.StatusDraft,
		"draft: \"yes\"":                         article.StatusDraft,
		"draft: On":                              article.StatusDraft,
		"draft: no":                              "",
		"published: No":                          article.StatusDraft,
		"published: 2026-01-02":                  "",
		"status: corrected":                      article.StatusCorrected,
		"status: corrected\ndraft: true":         article.StatusDraft,
		"publishDate: 2026-01-02":                "",
		"status: embargoed\nembargo: 2026-01-02": article.StatusEmbargoed,
	} {
		a, _, err := Article(new(sanitize.Door), []byte("---\n"+source+"\n---\n"))
		if err != nil {
			t.Fatal(err)
		}
		if a.Status != want {
			t.Errorf("%q is %q, want %q", source, a.Status, want)
		}
		if dated := strings.Contains(source, "2026"); dated != !(a.Published.IsZero() && a.Embargo.IsZero()) {
			t.Errorf("%q: published %v, embargo %v", source, a.Published, a.Embargo)
		}
	}
}

// TestSources proves that what a text rests on becomes sources, and that credits by word of the library's own stay whole.
func TestSources(t *testing.T) {
	got, _ := dump(t, "---\nsource: https://b.example/x\ncover:\n  image: /p.jpg\n  alt: A pier\n---\nText.\n")
	want := `  sources[0]
    id "source-1"
    name "b.example"
    url "https://b.example/x"
  attribution[0]
    role "source"
    sources "source-1"
  hero
    renditions[0]
      url "https://a.example/p.jpg"
    alt "A pier"
  body[0] paragraph
    text[0] "Text."
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

// TestLeft proves that nothing above a text is lost in silence.
func TestLeft(t *testing.T) {
	_, report := dump(t, "---\ntitle: Sea\nweight: 3\nref: *x\ndate: soon\nattribution: Photo by X\nimage: javascript:alert(1)\n---\nText.\n")
	var got []string
	for _, e := range report.Entries {
		got = append(got, e.Code+" "+e.Where+" "+e.Place)
	}
	want := "field  line 4,field weight line 3,field date line 5,field attribution line 6,url "
	if all := strings.Join(got, ","); !strings.HasPrefix(all, want) {
		t.Errorf("left are %s, want %s", all, want)
	}
}

// TestMembers proves the same of what stands within lists and maps.
func TestMembers(t *testing.T) {
	got, report := dump(t, "---\nauthors:\n- name: Ada\n  title: Editor\n  email: ada@a.example\nimages: [/a.jpg, /b.jpg]\nsources:\n- name: The Almanac\n  shelf: 3\n---\nText.\n")
	if !strings.Contains(got, "title \"Editor\"") {
		t.Errorf("Ada has no title in\n%s", got)
	}
	var told []string
	for _, e := range report.Entries {
		told = append(told, e.Where+" "+e.Place)
	}
	if all := strings.Join(told, ","); all != "email line 5,images line 6,shelf line 9" {
		t.Errorf("told is %q", all)
	}
}

func TestHostileFacts(t *testing.T) {
	a, _, err := Article(new(sanitize.Door), []byte("---\ntitle: \"<script>alert(1)</script>\"\ncanonical: javascript://x.example/%0aalert(1)\nauthor:\n  name: \"a\\u202eb\"\n  url: data:text/html,x\nlang: \"\\\"><b>\"\n---\nText.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if a.Headline.Plain() != "<script>alert(1)</script>" || a.URL != "" || a.Lang != "" || a.Attribution[0].Agent.URL != "" || strings.Contains(a.Attribution[0].Agent.Name, "\u202e") {
		t.Errorf("came in: %s", article.AppendDump(nil, a))
	}
}

func TestOwnForm(t *testing.T) {
	a, _, err := Article(new(sanitize.Door), []byte("{\"type\": \"article\", \"kicker\": \"Sea\"}\n# Tides\n\nText.\n"))
	if err != nil || a.Kicker.Plain() != "Sea" || a.Headline.Plain() != "Tides" || len(a.Body) != 1 {
		t.Errorf("%v %v", a, err)
	}
	if _, _, err := Article(new(sanitize.Door), []byte("{\"type\": \"article\", \"published\": \"soon\"}\nText.\n")); err == nil {
		t.Error("a date that is none came in")
	}
}

// TestHeadlineReport proves that what goes from a headline is told as what goes from the text.
func TestHeadlineReport(t *testing.T) {
	_, report := dump(t, "# The [deal](javascript:x) <b onclick=x>now</b>\n\nText.\n")
	var got []string
	for _, e := range report.Entries {
		got = append(got, e.Code+" "+e.Place)
	}
	if all := strings.Join(got, ","); !strings.Contains(all, "handler headline") || !strings.Contains(all, "url headline") {
		t.Errorf("told is %q", all)
	}
}
