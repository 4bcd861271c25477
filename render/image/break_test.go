package image

import (
	"strings"
	"testing"
)

// TestHold shows where lines may end: at spaces, and at the bars.
func TestHold(t *testing.T) {
	for text, want := range map[string]string{
		"The window – closing fast":       "The window_– closing fast",
		"déposer 4 000 amendements !":     "déposer 4_000 amendements_!",
		"« usine à gaz » : « non »":       "«_usine à gaz_»_: «_non_»",
		"er sagte »nein« im Jahr 2026":    "er sagte »nein« im Jahr 2026",
		"บ้านสวนผึ้งแห่งประเทศไทย":        "บ้านสวน|ผึ้ง|แห่งประ|เทศ|ไทย",
		"หมู่กรุงเปลี่ยนศักดิ์สิทธิ์":     "หมู่กรุง|เปลี่ยน|ศักดิ์|สิทธิ์",
		"ສະບາຍດີໂລກ":                      "ສະ|ບາຍ|ດີ|ໂລກ",
		"ផ្លូវដែកថ្មី":                    "ផ្លូវ|ដែក|ថ្មី",
		"ရန်ကုန်မြို့":                    "ရန်|ကုန်|မြို့",
		"ផ្លូវ\u200bដែកថ្មី":              "ផ្លូវ|ដែកថ្មី",
		"सर्वोच्च न्यायालय":               "सर्वोच्च न्यायालय",
		"OpenAI、Azureの縛りから解放":             "OpenAI、Azureの縛りから解放",
		"Rindfleischetikettierungsgesetz": "Rindfleischetikettierungsgesetz",
	} {
		if got := strings.NewReplacer("\u200b", "|", "\u00a0", "_").Replace(hold(text)); got != want {
			t.Errorf("%q: lines end as in %q, not %q", text, got, want)
		}
	}
}

// TestTogether shows that what keeps characters together comes between no letter and its marks.
func TestTogether(t *testing.T) {
	for text, want := range map[string]string{
		"ផ្លូវដែក": "ផ្លូ+វ+ដែ+ក",
		"ရန်ကုန်":  "ရ+န်+ကု+န်",
		"縛り、解放":    "縛+り、解+放",
	} {
		if got := strings.ReplaceAll(together(text, false), string(joiner), "+"); got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

func TestLegible(t *testing.T) {
	f := newFaces(nil)
	for text, want := range map[string]string{
		"Moon landing 🌕: crew of four 👩‍🚀👨‍🚀 is home ❤️ again": "Moon landing: crew of four is home again",
		"To the 🚀 moon":   "To the moon",
		"👍🏽, 🏴󠁧󠁢󠁳󠁣󠁴󠁿 yes": ", yes",
		"A · B": "A · B",
	} {
		if got := f.legible(text); got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}
