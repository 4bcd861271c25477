package verbal

import "strings"

// koreanNative are counters before which numbers are native, between bars.
const koreanNative = "|명|개|살|마리|잔|병|권|장|채|척|켤레|그루|송이|자루|가지|벌|통|줄|칸|팀|판|배|달|골|곳|쌍|편|건|사람|발|끼|차례|바퀴|곡|그릇|상자|조각|알|시즌|경기|종목|종|군데|가구|나라|도시|분야|부문|지역|업체|회사|학교|과목|자녀|식구|포기|다발|방울|모금|묶음|토막|걸음|자리|숟가락|스푼|접시|봉지|캔|박스|꼬집|손가락|마디|굽이|고비|돈|냥|되|말|필|모|두름|축|쾌|톨|꾸러미|뭉치|무더기|가닥|갈래|점포|공장|기업|은행|부처|구역|방|땀|돌|해|뼘|길|아름|사발|대접|모둠|번|시|시간|대|번째|"

// koreanSino are counters behind numbers of Chinese origin, between bars, that are said again in a range.
const koreanSino = "|년|월|일|년대|분|초|원|층|위|세|호|호선|차|회|인|등|점|도|개월|개국|개년|개사|개소|학년|반|주|주년|주일|퍼센트|달러|유로|엔|위안|킬로미터|미터|센티미터|톤|석|표|쪽|면|급|단계|조|만|억|천|호기|분기|박|연승|연패|승|패|무|안타|타점|이닝|라운드|세트|쿼터|번지|동|인조|인승|기|평|리터|그램|킬로그램|킬로|배럴|헥타르|볼트|와트|세대|가구당|차례|부작|부|회차|회말|회초|인용|교시|차선|차로|중|겹|각|항|조항|관왕|연속|번홀|언더파|오버파|억원|만원|천원|만명|포인트|개교|개구|개주|개도|개시|개군|개사단|개동|개당|배속|배율|군|군단|사단|여단|막|악장|장|대대|중대|소대|심|선|"

// koreanCounter returns the counter that stands at a place, or "", and whether the number before it is native.
func (s *scanner) koreanCounter(at int, q quantity) (counter string, native bool) {
	word := s.word(at)
	if word == "" || !s.free(s.at(at)) {
		return "", false
	}
	for end := len(word); end > 0; end -= len(string(lastRune(word[:end]))) {
		bar := "|" + word[:end] + "|"
		if strings.Contains(koreanNative, bar) {
			counter, native = word[:end], true
			break
		}
		if strings.Contains(koreanSino, bar) {
			counter = word[:end]
			break
		}
	}
	if counter == "" {
		return "", false
	}
	behind := word[len(counter):]
	n := q.small()
	starts := func(words ...string) bool {
		for _, w := range words {
			if strings.HasPrefix(behind, w) {
				return true
			}
		}
		return false
	}
	ordinal := strings.HasSuffix(s.text[:s.start], "제")
	switch counter {
	case "개":
		native = !starts("월", "국", "년", "소", "사", "교", "구", "도", "시", "군", "주", "동", "읍", "면", "항", "조")
	case "시":
		native = n >= 1 && n <= 12
	case "시간":
		native = n >= 1 && n < 20
	case "달":
		native = !starts("러")
	case "배":
		native = !starts("럴") && n >= 1 && n < 20
	case "장":
		native = !starts("관", "군", "기")
	case "번":
		native = n >= 1 && n < 20 && !starts("홀", "지", "타자", "후보", "출구", "버스", "국도", "가", "길") && !s.koreanNumbered(at+len(counter))
	case "대":
		native = s.koreanVehicles(n, at+len(counter), behind)
	case "해", "길", "방", "말", "돈", "모", "되", "돌", "필", "축", "점포":
		if n < 1 || n > 19 {
			return "", false
		}
	case "표":
		native = n >= 1 && n < 20
	case "시즌":
		native = n < 100
	}
	if q.fraction != "" || q.scale > 0 || ordinal && counter != "번째" {
		native = false
	}
	if n == 0 {
		native = false
	}
	return counter, native
}

// koreanNumbered reports whether 번 before a place tells a number, not how often: 3번 출구, 기호 1번.
func (s *scanner) koreanNumbered(end int) bool {
	next := s.word(s.space(end))
	for _, word := range [...]string{"출구", "버스", "국도", "홀", "타자", "후보", "선수", "문제", "시드", "트랙", "게이트", "승강장", "타석", "채널", "문항", "환자", "확진자", "교향곡", "고속도로"} {
		if strings.HasPrefix(next, word) {
			return true
		}
	}
	before := strings.TrimRight(s.text[:s.start], " ")
	for _, word := range [...]string{"기호", "채널", "등번호", "교향곡", "문제", "협주곡", "소나타"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	return false
}

// koreanVehicles reports whether 대 counts machines: 차량 3대; but 4대 은행 and 20대 are said otherwise.
func (s *scanner) koreanVehicles(n, end int, behind string) bool {
	before := s.wordBefore(s.start)
	for _, word := range [...]string{"차", "차량", "버스", "트럭", "택시", "헬기", "항공기", "드론", "전투기", "장비", "컴퓨터", "오토바이", "열차", "크레인", "여객기", "전차", "탱크", "비행기", "굴착기", "카메라", "로봇", "자전거", "스마트폰", "휴대전화", "노트북", "서버", "대포", "발사대", "폭격기", "승합차", "포클레인", "기계", "피아노"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	if n < 1 || n >= 10 {
		return false
	}
	if s.at(end) == ' ' { // 4대 은행, but 3대 중
		next := s.word(s.space(end))
		return next == "" || strings.HasPrefix(next, "중") || strings.HasPrefix(next, "를") || strings.HasPrefix(next, "가운데")
	}
	return behind == "" || koreanParticle(behind)
}

// koreanParticle reports whether a word is only a particle.
func koreanParticle(word string) bool {
	return word != "" && strings.Contains("|은|는|이|가|을|를|과|와|의|에|로|으로|나|이나|부터|까지|에서|에는|보다|이라는|이라고|라는|라고|이다|다|입니다|이었다|였다|으로는|에도|만이|뿐|씩|이며|며|이고|고|인데|이란|란|여|여개|에서는|까지는|처럼|마다|이라|라|", "|"+word+"|")
}
