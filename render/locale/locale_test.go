package locale

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

func TestFor(t *testing.T) {
	for tag, want := range map[string]string{
		"": "en", "en": "en", "en-US": "en", "en-GB": "en-GB", "en-AU": "en-AU", "EN_in": "en-IN", "en-ZZ": "en",
		"de": "de", "de-AT": "de-AT", "de-CH-1996": "de-CH", "de-Latn-AT": "de-AT", "ru-RU": "ru", "es-MX": "es-MX", "ar-EG": "ar-EG",
		"zh": "zh", "zh-CN": "zh", "zh-Hans-SG": "zh-Hans-SG", "zh-SG": "zh-Hans-SG", "zh-TW": "zh-Hant", "zh-Hant": "zh-Hant",
		"iw": "he", "ar-u-nu-latn": "ar", "x-private": "en", "!!": "en", "en-": "en", "tlh": "en", "de-Cyrl": "en",
	} {
		if got := For(tag).Tag(); got != want {
			t.Errorf("For(%q) is %s, want %s", tag, got, want)
		}
	}
	if n := testing.AllocsPerRun(100, func() { For("zh-Hans") }); n != 0 {
		t.Errorf("For allocates %v times for a built-in tag", n)
	}
}

// TestString proves that locales that say something in other ways have other names.
func TestString(t *testing.T) {
	words := func(tag, label string) *Locale {
		l, err := (&Catalog{Messages: map[string]map[string]string{"EN_gb": {"sources": label}}}).Locale(tag)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	for want, l := range map[string]*Locale{
		"en": For("EN"), "de-AT": For("de_AT"), "fa": For("fa"), "en-u-hc-h23": For("en-u-hc-h23"), "en-u-hc-h12": For("en-u-hc-h11"),
		"fa-u-ca-gregory-nu-latn": For("fa-u-nu-latn-ca-gregory"), "en-u-nu-thai": For("en-u-nu-thai"), "en-GB": For("en-GB-u-nu-latn"),
		"th-u-nu-thai": For("th-u-nu-native"), "en-AU": words("en-AU", "A"),
	} {
		if got := l.String(); got != want {
			t.Errorf("%s is called %s", want, got)
		}
	}
	a, b, asked := words("en-gb", "A").String(), words("en-GB", "B").String(), words("en-GB-u-hc-h12", "A").String()
	if a == b || a == asked || !strings.HasPrefix(a, "en-GB+") || !strings.HasPrefix(asked, "en-GB-u-hc-h12+") || a != words("en-GB", "A").String() {
		t.Errorf("words of a host are called %s, %s and %s", a, b, asked)
	}
}

// TestCatalogFile proves that a translated message file is a catalog's messages as it is.
func TestCatalogFile(t *testing.T) {
	data, err := os.ReadFile("messages/en.arb")
	if err != nil {
		t.Fatal(err)
	}
	var words map[string]string
	if err := json.Unmarshal(data, &words); err != nil {
		t.Fatal(err)
	}
	words["sources"], words["role.source.many"] = "Quelle", "Quelle: {source}"
	l, err := (&Catalog{Messages: map[string]map[string]string{"gsw": words}}).Locale("gsw")
	if err != nil {
		t.Fatal(err)
	}
	sources := []article.Source{{ID: "a", Name: "A"}, {ID: "b", Name: "B"}}
	if got := string(l.AppendPlain(nil, l.AppendAttribution(nil, nil, sources, Sentence, 0))); got != "Quelle: A und B" {
		t.Errorf("sources are told as %q", got)
	}
	if l.Tag() != "gsw" || l.Label(LabelSources) != "Quelle" || string(l.AppendCount(nil, CountComments, 1)) != "1 comment" {
		t.Errorf("%s says %q and %q", l.Tag(), l.Label(LabelSources), l.AppendCount(nil, CountComments, 1))
	}
}

func TestDirOf(t *testing.T) {
	for tag, want := range map[string]article.Direction{
		"ar": article.RTL, "he": article.RTL, "fa-AF": article.RTL, "ur": article.RTL, "ckb": article.RTL, "ar-Latn": article.LTR,
		"uz-Arab": article.RTL, "pa-PK": article.RTL, "pa": article.LTR, "en": article.LTR, "": article.LTR, "ja": article.LTR,
		" ": article.LTR, "ku": article.LTR, "ks-Deva": article.LTR, "yi": article.RTL, "dv": article.RTL, "AR": article.RTL,
	} {
		if got := DirOf(tag); got != want {
			t.Errorf("DirOf(%q) = %q, want %q", tag, got, want)
		}
	}
}

// Every role in every language names its agents and sources, and nothing else in braces.
func TestEveryRole(t *testing.T) {
	sources := []article.Source{{ID: "s", Name: "The Source"}}
	roles := []article.Role{
		article.RoleWriting, article.RoleReporting, article.RoleEditing, article.RoleTranslating, article.RoleAIProcessing,
		article.RoleAISummarising, article.RoleAITranslating, article.RoleAIGenerating, article.RoleFactChecking,
		article.RoleReviewing, article.RolePhotography, article.RoleIllustration, article.RoleCollage, article.RoleVideo,
		article.RoleNarration, article.RolePublishing, article.RoleSource, "astrology",
	}
	for _, tag := range Languages() {
		l := For(tag)
		for _, role := range roles {
			for _, form := range []Form{Sentence, Labels} {
				for _, agent := range []string{"", "The Agent"} {
					for _, cited := range [][]string{nil, {"s"}, {"none"}} {
						attr := article.Attribution{{Role: role, Agent: article.Agent{Name: agent}, Sources: cited}}
						got := string(l.AppendPlain(nil, l.AppendAttribution(nil, attr, sources, form, 0)))
						if !strings.Contains(got, agent) || form == Sentence && strings.Count(got, "The Source") != 1 {
							t.Errorf("%s: %s by %q from %v: %q", tag, role, agent, cited, got)
						}
						if strings.ContainsAny(got, "{}") || strings.Contains(got, "  ") || strings.HasPrefix(got, " ") {
							t.Errorf("%s: %s by %q from %v: %q", tag, role, agent, cited, got)
						}
					}
				}
			}
		}
	}
}

func TestAttribution(t *testing.T) {
	sources := []article.Source{{ID: "a", Name: "A"}, {ID: "b", Name: "B"}, {ID: "c", Name: "C"}, {ID: "d", URL: "https://www.d.example/x"}}
	by := func(r article.Role, name string, ids ...string) article.Credit {
		return article.Credit{Role: r, Agent: article.Agent{Name: name}, Sources: ids}
	}
	for _, tt := range []struct {
		name string
		attr article.Attribution
		n    int // sources
		max  int
		form Form
		want string
	}{
		{"nothing", nil, 0, 0, Sentence, ""},
		{"sources alone", nil, 2, 0, Sentence, "Sources: A and B"},
		{"one role, two agents", article.Attribution{by("editing", "X"), by("editing", "Y")}, 0, 0, Sentence, "Edited by X and Y"},
		{"agent and source", article.Attribution{by("translating", "X", "a")}, 1, 0, Sentence, "Translated from A by X"},
		{"a source that no credit names", article.Attribution{by("editing", "X", "a")}, 2, 0, Sentence, "Edited by X from A; source: B"},
		{"a source twice", article.Attribution{by("aiProcessing", "", "a", "a"), by("aiProcessing", "", "a")}, 1, 0, Sentence, "AI-processed from A"},
		{"a photographer with a source", article.Attribution{by("photography", "X", "a")}, 1, 0, Sentence, "Photo by X; source: A"},
		{"too many sources", article.Attribution{by("aiSummarising", "", "a", "b", "c", "d")}, 4, 3, Sentence, "AI-summarized from A and 3 other sources"},
		{"too many silent sources", nil, 4, 2, Sentence, "Sources: A and 3 other sources"},
		{"no name but an address", nil, 4, 0, Sentence, "Sources: A, B, C, and d.example"},
		{"labels", article.Attribution{by("source", "", "a"), by("collage", "X")}, 1, 0, Labels, "Source: A. Collage: X."},
		{"labels do not tell other sources", article.Attribution{by("photography", "X")}, 3, 0, Labels, "Photo: X."},
		{"a role of the host's own", article.Attribution{{Role: "data", Label: "Data analysis", Agent: article.Agent{Name: "X"}}}, 0, 0, Sentence, "Data analysis: X"},
		{"a role of which nothing is known", article.Attribution{{Role: "data"}}, 0, 0, Sentence, "Data"},
		{"a dangling source", article.Attribution{by("aiProcessing", "", "zz")}, 0, 0, Sentence, "AI-processed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := For("en")
			got := string(l.AppendPlain(nil, l.AppendAttribution(nil, tt.attr, sources[:tt.n], tt.form, tt.max)))
			if got != tt.want && !strings.EqualFold(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestNoAllocations(t *testing.T) {
	sources := []article.Source{{ID: "verge", Name: "The Verge"}}
	attr := article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Name: "Hamidun News"}},
	}
	day := article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.UTC))
	var phrases [16]Phrase
	buf := make([]byte, 0, 512)
	for _, tag := range Tags() {
		l := For(tag)
		items := []string{"A", "B", "C"}
		for name, f := range map[string]func(){
			"attribution": func() { l.AppendPlain(buf, l.AppendAttribution(phrases[:0], attr, sources, Sentence, 3)) },
			"date":        func() { l.AppendDateTime(buf, day, Full, Full, time.UTC) },
			"relative":    func() { l.AppendRelative(buf, day, day.Time.Add(time.Hour), time.UTC) },
			"count":       func() { l.AppendCount(buf, CountComments, 12345) },
			"label":       func() { l.Label(LabelListen) },
			"number":      func() { l.AppendNumber(buf, 1234567.891, 2, 2) },
			"compact":     func() { l.AppendCompact(buf, 1234567, Abbreviated) },
			"percent":     func() { l.AppendPercent(buf, 0.256, 1) },
			"list":        func() { l.AppendList(buf, And, items) },
			"short date":  func() { l.AppendDate(buf, day, Short, nil) },
			"duration":    func() { l.AppendDuration(buf, 72*time.Minute, Abbreviated) },
		} {
			if n := testing.AllocsPerRun(50, f); n != 0 {
				t.Errorf("%s: %s allocates %v times", tag, name, n)
			}
		}
	}
}

func FuzzTruncated(f *testing.F) {
	f.Add("Competition between cloud providers becomes open", 24, "en")
	f.Add("👨‍👩‍👧 é \u2068سلام\u2069 日本語の文章、です。", 5, "ja")
	f.Fuzz(func(t *testing.T, s string, limit int, tag string) {
		if limit > 1000 || !utf8.ValidString(s) {
			return
		}
		l := For(tag)
		got := string(l.AppendTruncated(nil, s, limit))
		if n := Graphemes(strings.ReplaceAll(got, "\u2069", "")); n > max(limit, 0) {
			t.Errorf("%d characters of %q, limit %d", n, got, limit)
		}
		if got != s && got != "" && !strings.HasPrefix(s, strings.TrimRight(strings.TrimRight(got, l.Ellipsis()), "\u2069")) {
			t.Errorf("%q does not begin %q", got, s)
		}
	})
}

func FuzzAnchors(f *testing.F) {
	f.Add("The deal", "the deal", "the-deal-2")
	f.Add("", "契約", "İstanbul")
	f.Fuzz(func(t *testing.T, a, b, id string) {
		art := &article.Article{Body: []article.Block{
			&article.Heading{Text: article.Plain(a)}, &article.Heading{Text: article.Plain(b)}, &article.Heading{Text: article.Plain(a)},
			&article.Paragraph{Meta: &article.Meta{ID: id}},
		}}
		seen := map[string]bool{id: true}
		for _, e := range NewAnchors(art).Entries() {
			if e.Anchor == "" || seen[e.Anchor] || strings.ContainsAny(e.Anchor, " \t\n<>\"'&") {
				t.Errorf("anchor %q", e.Anchor)
			}
			seen[e.Anchor] = true
		}
	})
}

func FuzzTags(f *testing.F) {
	f.Add("en;q=0.5, *;q=0", "de")
	f.Fuzz(func(t *testing.T, a, b string) {
		For(a)
		DirOf(a)
		if name := For(b).TagName(a); a != "" && name == "" {
			t.Errorf("%q has no name", a)
		}
	})
}

func TestMonogram(t *testing.T) {
	for name, want := range map[string]string{
		"Hamidun News": "HN", "Zhemal Khamidun": "ZK", "": "", "¡¿": "", "Jean-Luc Picard": "JLP", "Ángel É": "ÁÉ",
		"e\u0301mile zola": "E\u0301Z", "O'Neil": "O", "3 Sat": "3S", "Νίκος Κ.": "ΝΚ", "Ludwig van Beethoven": "LB",
		"The New York Times": "NYT", "The": "T", "bell hooks": "BH", "Der Spiegel": "DS", "Bank of the West": "BW",
		// fifteen scripts
		"Лев Толстой": "ЛТ", "محمد علي": "م", "王小明": "王", "やまだ はなこ": "や", "カタカナ・ネーム": "カ", "홍길동": "홍",
		"בנימין זאב": "ב״ז", "नरेंद्र मोदी": "नमो", "মুহাম্মদ ইউনূস": "মুই", "Արամ Խաչատրյան": "ԱԽ", "შოთა რუსთაველი": "შრ",
		"สมชาย ใจดี": "สใ", "ኃይለ ሥላሴ": "ኃሥ", "ரஜினி காந்த்": "ரகா", "ᓄᓇᕗᑦ ᐃᓄᒃ": "ᓄᐃ",
	} {
		if got := Monogram(name); got != want {
			t.Errorf("Monogram(%q) = %q, want %q", name, got, want)
		}
	}
}
