package locale

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "abc": 3, "日本": 4, "e\u0301": 1, "👩‍🚀": 2, "🇩🇪🇯🇵": 4, "❤️": 2, "1️⃣": 2, "ｶﾞ": 2, "한국": 4, "한": 2, "\t\x1b[": 1,
		"سلام": 4, "ก็": 1, "कि": 1, "a\u200bb": 2, "…": 1, "⌚": 2, "①": 1,
	} {
		if got := Columns(s); got != want {
			t.Errorf("Columns(%q) = %d, want %d", s, got, want)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		in   string
		room int
		want string // lines between bars
	}{
		{"The contract was rewritten", 12, "The contract|was|rewritten"},
		{"an AI-processed text", 8, "an AI-|processe|d text"},
		{"an AI-assisted newsroom", 14, "an AI-assisted|newsroom"},
		{"a state-of-the-art page", 10, "a state-|of-the-art|page"},
		{"see https://example.org/a-long-way now", 22, "see|https://example.org/a-|long-way now"},
		{"10\u202f000 km", 7, "10\u202f000|km"},
		{"契約は書き直された。", 18, "契約は書き直され|た。"},
		{"彼は「はい」と言った", 6, "彼は|「は|い」と|言った"},
		{"ちょっと、キャッチ", 6, "ちょっ|と、|キャッ|チ"},
		{"データ", 4, "デー|タ"},
		{"サービス名はAzureです。", 12, "サービス名は|Azureです。"},
		{"一千円（￥1000）です", 8, "一千円|（￥1000|）です"},
		{"계약이 다시 작성되었다", 8, "계약이|다시|작성되었|다"},
		{"สวัสดีเมือง", 5, "สวัสดี|เมือง"},
		{"ab", 1, "a|b"},
		{"日", 1, "日"},
		{"", 5, ""},
		{"trailing   ", 8, "trailing"},
	} {
		if got := strings.Join(Wrap(c.in, c.room), "|"); got != c.want {
			t.Errorf("Wrap(%q, %d) = %q, want %q", c.in, c.room, got, c.want)
		}
	}
}

// No line is wider than the room, none is empty, nothing is lost but space, and no character is split.
func FuzzWrap(f *testing.F) {
	f.Add("The contract was rewritten 契約は書き直された。", 16)
	f.Add("👩‍🚀👩‍🚀 e\u0301e\u0301 ไทยแลนด์", 3)
	f.Fuzz(func(t *testing.T, s string, room int) {
		if !utf8.ValidString(s) || room < 2 || room > 200 || strings.ContainsAny(s, "\n\r") {
			return
		}
		lines := Wrap(s, room)
		for _, line := range lines {
			if Columns(line) > room {
				t.Errorf("%q takes %d columns of %d", line, Columns(line), room)
			}
		}
		squeeze := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if got := squeeze(strings.Join(lines, "")); got != squeeze(s) {
			t.Errorf("%q came out as %q", s, got)
		}
	})
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ lang, want string }{
		{"en", "Mr. Smith met Dr. J. Jones at 5 p.m. on Monday. |They talked. |“It is done.” |So do I. |He left!"},
		{"en", "The U.S. economy grew. |Prices rose 3.5 percent... |And then?"},
		{"de", "Das gilt z. B. am 3. Oktober. |Prof. Müller kam ca. um 8 Uhr. |Danach nichts."},
		{"fr", "M. Dupont arrive à 8 h. |Il parle."},
		{"es", "El Sr. García llegó. |¿Quién? |Nadie."},
		{"ru", "Л. Н. Толстой писал. |Это было в 1869 г. |Потом он умер."},
		{"pl", "To było 3. Maja. |Potem."},
		{"ja", "契約は書き直された。|次は何か？|「はい。」と言った。"},
		{"zh", "合同改写了。|然后呢？|没有了！"},
		{"hi", "यह सच है। |वह गया।"},
		{"ar", "تم التوقيع. |ماذا بعد؟ |لا شيء."},
		{"hy", "Նա եկավ։ |Հետո գնաց։"},
		{"my", "သူလာသည်။ |သူသွားသည်။"},
		{"en", ""},
	} {
		text := strings.ReplaceAll(c.want, "|", "")
		got := strings.Join(slices.Collect(For(c.lang).Sentences(text)), "|")
		if got != c.want {
			t.Errorf("%s: got  %q\nwant %q", c.lang, got, c.want)
		}
	}
}

// Sentences lie one after the other, and are the text.
func FuzzSentences(f *testing.F) {
	f.Add("de", "Am 3. Mai z. B. kam Dr. No. „Ach.“")
	f.Fuzz(func(t *testing.T, lang, s string) {
		var all strings.Builder
		for part := range For(lang).Sentences(s) {
			if part == "" {
				t.Error("an empty sentence")
			}
			all.WriteString(part)
		}
		if all.String() != s {
			t.Errorf("%q came out as %q", s, &all)
		}
	})
}
