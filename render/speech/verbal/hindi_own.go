package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hindiOwn says what only Hindi writes so.
func hindiOwn(s *scanner, at int) found {
	switch r := s.at(at); {
	case r >= '0' && r <= '9', r >= '०' && r <= '९':
		if !s.numberBegins(at) {
			return nothing
		}
		return s.oneOf(at, hindiPhone, hindiYears, hindiScore, hindiVersion, crossed, longRun, lettered)
	case r >= 'A' && r <= 'Z':
		return lettered(s, at)
	case unicode.IsLetter(r) && r > 0x900 && s.begins(at):
		return hindiShort(s, at)
	}
	return nothing
}

// hindiPhone says 98765 43210, 011-23456789, 1800-123-4567 and a number to call digit by digit.
func hindiPhone(s *scanner, at int) found {
	groups, total, end := s.lineGroups(at, " -\u00A0", 5, maxDigits)
	if len(groups) == 0 || !s.ends(end) || s.mark(end, ",./:") >= 0 {
		return nothing
	}
	switch first := groups[0]; {
	case total == 10 && first[0] >= '6' && strings.Contains("|10|55|433|334|", "|"+shape(groups)+"|"):
	case first[0] == '0' && len(groups) > 1 && len(groups) < 4 && (total == 11 || total == 10) && len(first) < 6:
	case strings.HasPrefix(first, "1800") && len(groups) > 1 && (total == 10 || total == 11):
	case len(groups) == 1 && (total == 3 || total == 4) && s.behindWords(at, "|डायल|हेल्पलाइन|हेल्पलाइन नंबर|आपातकालीन नंबर|आपात नंबर|टोल फ्री|"):
	default:
		return nothing
	}
	s.dial(groups, ",")
	return found{end, Telephone}
}

// hindiYears says 2025-26: two years, one behind the other.
func hindiYears(s *scanner, at int) found {
	a, b, end := s.season(at)
	if len(b) != 2 {
		return nothing
	}
	s.year(a)
	s.cardinal(b, form{})
	return found{end, Year}
}

// hindiScore says 2-3 where "by" stands behind it, and a word of a match.
func hindiScore(s *scanner, at int) found {
	a, b, end := s.dashed(at)
	if b == "" {
		return nothing
	}
	if s.has(s.space(end), "से") < 0 && !s.behindWords(at, "|स्कोर|बोइंग|एयरबस|") {
		return nothing
	}
	s.cardinal(a, form{})
	s.cardinal(b, form{})
	return found{end, Ratio}
}

// hindiVersion says 18.2 behind the name of a program.
func hindiVersion(s *scanner, at int) found {
	if !s.behindWords(at, "|ios|ipados|macos|android|windows|chrome|python|version|वर्ज़न|वर्जन|संस्करण|एंड्रॉयड|एंड्रॉइड|विंडोज|") {
		return nothing
	}
	return pointNumber(s, at)
}

// hindiShort says abbreviations with the sign of their own: डॉ॰, ई॰पू॰.
func hindiShort(s *scanner, at int) found {
	end, best, said := at, -1, ""
	var written strings.Builder
	for range 4 {
		word := s.word(end)
		if word == "" || s.at(end+len(word)) != '॰' {
			break
		}
		end += len(word) + utf8.RuneLen('॰')
		written.WriteString(word + ".")
		if name, ok := s.lang.abbreviations[written.String()]; ok {
			best, said = end, name
		}
		if next := s.space(end); next > end {
			written.WriteByte(' ')
			end = next
		}
	}
	if best < 0 {
		return nothing
	}
	s.say(said)
	return found{best, Abbreviation}
}

// hindiRegnal are names of rulers and popes in Devanagari, between bars; of women those behind the second bar.
const (
	hindiKings  = "|चार्ल्स|जॉर्ज|हेनरी|लुई|एडवर्ड|विलियम|जेम्स|फिलिप|फ़िलिप|निकोलस|अलेक्जेंडर|फ्रेडरिक|नेपोलियन|पायस|बेनेडिक्ट|लियो|फ्रांसिस|पॉल|रामसेस|पीटर|इवान|विल्हेम|पुलकेशिन|चंद्रगुप्त|कृष्णदेव|शाहआलम|आलमगीर|राजेंद्र|"
	hindiQueens = "|एलिजाबेथ|एलिज़ाबेथ|कैथरीन|मैरी|विक्टोरिया|"
)

func hindiRoman(s *scanner, n int, before string) bool {
	king := lists(hindiKings, before) || strings.Contains(regnal, "|"+before+"|")
	switch {
	case (king || lists(hindiQueens, before)) && n <= 10: // Sanskrit's
		s.say([...]string{"प्रथम", "द्वितीय", "तृतीय", "चतुर्थ", "पंचम", "षष्ठम", "सप्तम", "अष्टम", "नवम", "दशम"}[n-1])
	case king:
		s.ordinal(itoa(n), form{gender: "masculine", inflection: "oblique"})
	default:
		return romanBehind(s, n, before)
	}
	return true
}

func hindiAbbreviations() map[string]string {
	return map[string]string{
		"डॉ.": "डॉक्टर", "डा.": "डॉक्टर", "प्रो.": "प्रोफ़ेसर", "पं.": "पंडित", "स्व.": "स्वर्गीय", "कु.": "कुमारी", "ई.": "ईस्वी", "ई.पू.": "ईसा पूर्व", "ई. पू.": "ईसा पूर्व",
		"वि.सं.": "विक्रम संवत", "सं.": "संख्या", "पृ.": "पृष्ठ", "नं.": "नंबर", "क्र.": "क्रमांक", "रु.": "रुपये", "उ.प्र.": "उत्तर प्रदेश", "उ. प्र.": "उत्तर प्रदेश", "म.प्र.": "मध्य प्रदेश", "म. प्र.": "मध्य प्रदेश",
		"हि.प्र.": "हिमाचल प्रदेश", "आं.प्र.": "आंध्र प्रदेश", "लि.": "लिमिटेड", "प्रा. लि.": "प्राइवेट लिमिटेड", "प्रा.लि.": "प्राइवेट लिमिटेड", "कं.": "कंपनी", "ले.": "लेफ़्टिनेंट", "कै.": "कैप्टन", "मे.": "मेजर", "एड.": "एडवोकेट", "इंजी.": "इंजीनियर",
		"जि.": "ज़िला", "उदा.": "उदाहरण", "दू.": "दूरभाष", "अ.भा.": "अखिल भारतीय", "सर्व.": "सर्वश्री", "माध्य.": "माध्यमिक", "वि.वि.": "विश्वविद्यालय", "ज.ला.ने.": "जवाहरलाल नेहरू",
		"किमी": "किलोमीटर", "कि.मी.": "किलोमीटर", "किग्रा": "किलोग्राम", "कि.ग्रा.": "किलोग्राम", "सेमी": "सेंटीमीटर", "से.मी.": "सेंटीमीटर", "मिमी": "मिलीमीटर", "मि.मी.": "मिलीमीटर", "वि.": "विक्रम",
		"Dr.": "डॉक्टर", "Mr.": "श्री", "Mrs.": "श्रीमती", "Ms.": "सुश्री", "vs": "बनाम", "vs.": "बनाम", "No.": "नंबर", "etc.": "आदि", "Ltd.": "लिमिटेड", "Pvt.": "प्राइवेट",
		"सोम.": "सोमवार", "मंगल.": "मंगलवार", "बुध.": "बुधवार", "गुरु.": "गुरुवार", "शुक्र.": "शुक्रवार", "शनि.": "शनिवार", "रवि.": "रविवार",
	}
}
