package locale

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// DirOf returns the direction of the script that the BCP 47 tag names or, by CLDR's likely subtags, implies.
// A tag without a meaning is left-to-right.
func DirOf(tag string) article.Direction {
	base, rest, _ := strings.Cut(tag, "-")
	for rest != "" {
		var part string
		if part, rest, _ = strings.Cut(rest, "-"); len(part) == 4 && part[0] > '9' {
			return direction(rtlScripts, part)
		}
		if len(part) == 2 && rtlIn(base, part) {
			return article.RTL
		}
	}
	return direction(rtlLanguages, base)
}

const (
	rtlScripts   = " adlm arab aran armi avst chrs cprt elym garm hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh ougr palm phli phlp phnx prti rohg samr sarb sogd sogo syrc syre syrj syrn thaa todr yezi "
	rtlLanguages = " ae aeb aii ajp apc apd ar arc ars ary arz azb bal bej bft bgn bqi brh cja ckb cop-arab dcc dv fa glk gwc ha-arab haz he hnd hno iw jpr khw ks lah lrc luz man-nkoo mey mid mnk mzn nqo oru phl phv prd ps pga rhg sam scl sd sdh sgr shu skr smp sus-arab syc syr ttt-arab ug ur wbl wni xmn yi ydd ydg "
)

// rtlIn reports whether the language is written from the right in the region, though not elsewhere.
func rtlIn(base, region string) bool {
	switch strings.ToLower(base) + "-" + strings.ToUpper(region) {
	case "pa-PK", "az-IR", "az-IQ", "kk-AF", "kk-CN", "kk-IR", "kk-MN", "ku-IQ", "ku-IR", "ku-LB", "ky-CN", "ms-CC", "tg-PK",
		"tk-AF", "tk-IR", "uz-AF", "uz-CN", "ha-CM", "ha-SD", "tt-CN":
		return true
	}
	return false
}

func direction(rtl, subtag string) article.Direction {
	if subtag != "" && len(subtag) <= 4 && strings.Contains(rtl, " "+strings.ToLower(subtag)+" ") {
		return article.RTL
	}
	return article.LTR
}
