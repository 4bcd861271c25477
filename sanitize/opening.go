package sanitize

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
)

// badge reads the mark that leads to the source: "The Verge → original".
func (p *settler) badge(text string, piece *piece) bool {
	name, _, ok := badgeOf(text)
	if !ok && piece.zone == badge && length(text) <= 60 && nameLike(text) {
		if _, told := makings(text); !told {
			name, ok = tidy(text), true
		}
	}
	if !ok || name == "" {
		return false
	}
	address := ""
	for _, n := range article.All(&article.Article{Body: []article.Block{piece.block}}) {
		if l, ok := n.(*article.Link); ok {
			address = l.URL
		}
	}
	source(p.a, name, address)
	return true
}

// The words for "original" on such a mark.
const originals = "|original|original article|read original|read the original|source|the original|originalartikel|zum original|quelle|оригинал|источник|читать оригинал|original ansehen|ver original|artículo original|fuente|الأصل|المصدر|元記事|原文|出典|来源|originale|l’original|"

// badgeOf reads the name on a mark with an arrow.
func badgeOf(text string) (name, word string, ok bool) {
	if length(text) > 90 {
		return "", "", false
	}
	for _, arrow := range [...]string{"→", "←", "↗", "➔", "➜", "⟶", "↪", "🔗", ">"} {
		before, after, found := strings.Cut(text, arrow)
		if !found {
			continue
		}
		before, after = strings.TrimSpace(before), strings.ToLower(strings.TrimSpace(after))
		if strings.Contains(originals, "|"+strings.ToLower(before)+"|") {
			continue // "Original → …" names nobody before the arrow
		}
		if before != "" && nameLike(before) && len(strings.Fields(before)) <= 6 &&
			(strings.Contains(originals, "|"+after+"|") || after == "" && (arrow == "↗" || arrow == "→")) {
			if _, name, ok := labelled(before, []article.Role{article.RoleSource}); ok {
				before = name
			}
			return tidy(before), after, true
		}
	}
	return "", "", false
}

// making reads the line that says how the text was made.
func (p *settler) making(text string, z zone) bool {
	all, ok := makings(text)
	if !ok || z == credit {
		return false
	}
	if len(all) == 1 && all[0].role == article.RoleSource && p.under && len(p.a.Hero.Attribution) == 0 {
		return false // a picture's line
	}
	for _, m := range all {
		if pictureRole(m.role) {
			return false
		}
	}
	for _, m := range all {
		p.credit(m)
	}
	return true
}

func pictureRole(r article.Role) bool {
	switch r {
	case article.RolePhotography, article.RoleIllustration, article.RoleCollage, article.RoleVideo:
		return true
	}
	return false
}

// credit adds a credit, unless the same is there.
func (p *settler) credit(m making) {
	c := article.Credit{Role: m.role}
	if m.source {
		c.Sources = []string{source(p.a, m.name, "").ID}
		if m.role == article.RoleSource {
			return // the source is there, and speaks for itself
		}
	} else {
		c.Agent.Name = m.name
		if house(m.name) {
			c.Agent.Kind = article.Organization
		}
	}
	for i := range p.a.Attribution {
		old := &p.a.Attribution[i]
		if old.Role == c.Role && (same(tidy(old.Agent.Name), tidy(c.Agent.Name)) || old.Agent.Name == "" && c.Agent.Name == "") &&
			strings.Join(old.Sources, " ") == strings.Join(c.Sources, " ") {
			return
		}
	}
	p.a.Attribution = append(p.a.Attribution, c)
}

// house reports whether a name says that it is an organisation's.
func house(name string) bool {
	for _, w := range strings.Fields(strings.ToLower(name)) {
		switch strings.Trim(w, ".,") {
		case "news", "media", "agency", "press", "times", "post", "magazine", "daily", "weekly", "editors", "staff", "desk", "team",
			"inc", "ltd", "llc", "gmbh", "group", "network", "redaktion", "redacción", "редакция", "новости", "newsroom", "journal", "tribune", "herald":
			return true
		}
	}
	return false
}

// names reads a byline that is names alone. One that the head has stated already is left out.
func (p *settler) names(text string) bool {
	for _, who := range p.a.Authors() {
		if strings.Contains(strings.ToLower(text), strings.ToLower(who.Name)) && length(text) < 120 {
			p.report.add(Removed, CodeFurniture, "byline", text)
			return true
		}
	}
	if length(text) > 60 || !nameLike(text) || strings.ContainsFunc(text, unicode.IsDigit) || len(strings.Fields(text)) > 6 {
		return false
	}
	for _, m := range part(article.RoleWriting, text, false) {
		p.credit(m)
	}
	return true
}

// dated reads a line of dates: elements of time, and the few words around them.
func (p *settler) dated(text string, piece *piece) bool {
	if length(text) > 100 {
		return false
	}
	rest := text
	var dates []article.Date
	for _, n := range article.All(&article.Article{Body: []article.Block{piece.block}}) {
		if t, ok := n.(*article.Time); ok {
			dates = append(dates, t.Date)
			rest = strings.Replace(rest, oneSpace(t.Text.Plain()), " ", 1)
		}
	}
	if len(dates) == 0 {
		d, ok := parseDate(strings.TrimSpace(text))
		if ok && !strings.ContainsFunc(text, unicode.IsDigit) {
			ok = false
		}
		if !ok {
			return paced(text) || piece.zone == dateline && length(text) < 60 && strings.ContainsFunc(text, unicode.IsDigit) && p.remove("dateline", text)
		}
		dates, rest = []article.Date{d}, ""
	}
	if left := strings.TrimFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }); length(left) > 45 || sentence(rest) {
		return false
	}
	p.besideDate(strings.Trim(oneSpace(rest), " ·|•–—,;"), piece.zone)
	if p.a.Published.IsZero() {
		p.a.Published = dates[0]
	}
	if len(dates) > 1 && p.a.Updated.IsZero() && !dates[1].Time.Equal(p.a.Published.Time) {
		p.a.Updated = dates[1]
	}
	return true
}

// besideDate reads what stands beside the dates of a line, the names of those who made the text, and tells what goes.
func (p *settler) besideDate(text string, z zone) {
	switch {
	case text == "" || p.making(text, z):
	case z == byline && p.names(text):
	default:
		p.remove("dateline", text)
	}
}

func (p *settler) remove(what, text string) bool {
	p.report.add(Removed, CodeFurniture, what, text)
	return true
}

// paced reports whether a line tells how long the text takes to read.
func paced(text string) bool {
	if length(text) > 30 || !strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	low := strings.ToLower(text)
	for _, w := range [...]string{"min read", "minute read", "minutes read", "mins read", "min. lesezeit", "minuten lesezeit", "min de lectura", "минут", "мин чтения", "دقائق", "دقيقة", "分で読", "分钟"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// pictureCredit reads a line that is nothing but credits, under the picture that stands for the piece.
func (p *settler) pictureCredit(text string) bool {
	if !p.under || length(text) > 200 {
		return false
	}
	rest, attr := credits(article.Plain(text))
	if len(attr) == 0 || !rest.Empty() {
		return false
	}
	if len(p.a.Hero.Attribution) == 0 {
		p.a.Hero.Attribution = attr
	}
	return true
}

// tagged reads a line or list of topics.
func (p *settler) tagged(b article.Block) bool {
	found := false
	for _, n := range article.All(&article.Article{Body: []article.Block{b}}) {
		if l, ok := n.(*article.Link); ok && length(l.Text.Plain()) <= 60 {
			p.tag(p.a, strings.TrimLeft(oneSpace(l.Text.Plain()), "#"), l.URL)
			found = true
		}
	}
	return found
}

// The words of buttons and lines that offer the text to the ear.
var listens = []string{
	"listen to article", "listen to this article", "listen to the article", "listen", "listen now", "play audio", "audio version",
	"слушать статью", "слушать", "прослушать", "artikel anhören", "anhören", "vorlesen lassen", "escuchar el artículo", "escuchar",
	"استمع إلى المقال", "استمع", "記事を聴く", "聴く", "音声で聴く", "收听文章", "收听", "听文章", "朗读", "écouter l’article", "écouter",
}

// listening reports whether a line is such an offer, with the signs around it.
func listening(text string) bool {
	if length(text) > 60 {
		return false
	}
	low := strings.ToLower(strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }))
	for _, w := range listens {
		if low == w {
			return true
		}
	}
	return false
}

// advertised reports whether a line only says that an advertisement follows.
func advertised(text string) bool {
	switch strings.ToLower(strings.Trim(text, " .:—–-")) {
	case "advertisement", "advertising", "ad", "sponsored", "anzeige", "werbung", "publicidad", "реклама", "إعلان", "広告", "广告",
		"story continues below advertisement", "article continues below advertisement", "continue reading below":
		return true
	}
	return false
}

// seeAlso reports whether a line points to another piece.
func seeAlso(text string) bool {
	low := strings.ToLower(text)
	for _, w := range []string{
		"read also", "also read", "see also", "read more", "read next", "related:", "more on this", "читайте также", "по теме:", "lesen sie auch",
		"mehr zum thema", "lea también", "lee también", "te puede interesar", "اقرأ أيضا", "اقرأ أيضًا", "関連記事", "あわせて読みたい", "延伸阅读", "相关阅读", "lire aussi",
	} {
		if strings.HasPrefix(low, w) && length(text) < 200 {
			return true
		}
	}
	return false
}

// source returns the source of that name or address, which it adds where the article has none.
func source(a *article.Article, name, address string) *article.Source {
	for i := range a.Sources {
		s := &a.Sources[i]
		if name != "" && same(s.Name, name) || name == "" && s.URL == address || s.Name == "" && address != "" && s.URL == address {
			if s.URL == "" {
				s.URL = address
			}
			if s.Name == "" {
				s.Name = name
			}
			return s
		}
	}
	id := strings.Join(split(nil, name), "-")
	if id == "" {
		id = "source"
	}
	for base, n := id, 2; a.Source(id) != nil; n++ {
		id = base + "-" + string(rune('0'+n%10)) + strings.Repeat("x", n/10)
	}
	a.Sources = append(a.Sources, article.Source{ID: id, Name: name, URL: address})
	return &a.Sources[len(a.Sources)-1]
}
