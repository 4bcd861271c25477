package short

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
)

// What a text gives up last: the beginning of the headline, in characters.
const leastTitle = 24

// The least number of characters for which it is worth to begin a headline, and an excerpt.
const (
	leastWord    = 6
	leastExcerpt = 30
)

// Append appends the article as a plain text: status, headline, an excerpt where there is room, attribution and address, a
// line each. It takes no more than Segments of an SMS or, with Limit, no more than so many characters.
//
// What does not fit gives way in this order: the excerpt; the headline, for its other wordings and then at a word; the
// longer names of the attribution; that it was corrected; the headline altogether. What is told of machines' part stays whole, and the shortest
// attribution and the address go out even where they take more than there is: see [Printer.Check].
//
// Where typographic signs alone keep an SMS from the default alphabet, which has room for more than twice as many
// characters, plain signs stand for them.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	text, _, _ := p.setter(a).sms()
	return append(dst, text...)
}

// Size returns what [Printer.Append] takes as an SMS.
func (p *Printer) Size(a *article.Article) Size { return Measure(string(p.Append(nil, a))) }

// sms returns the text, whether the headline is whole in it, and whether it fits.
func (s *setter) sms() (text string, titled, fits bool) {
	url := furniture.Absolute(s.A.URL)
	status := s.Status()
	set := func(title, excerpt, who string) string {
		text := lines(status, title, excerpt, who, url)
		if s.Limit <= 0 {
			text = simpler(text, url)
		}
		return text
	}
	push := furniture.Line(s.A.Headlines.Push)
	if push == "" {
		push = s.Title()
	}
	fit := func(title, who string) bool { return s.holds(set(title, "", who)) }
	wordings := s.wordings(push)
	title, who := s.fit(wordings, fit)
	if title == "" && s.A.Status == article.StatusCorrected { // that it was corrected, the article says itself
		status = ""
		title, who = s.fit(wordings, fit)
	}
	best := set(title, "", who)
	if !s.holds(best) {
		return best, false, false
	}
	n := sort.Search(s.most(), func(n int) bool { return !s.holds(set(title, s.excerpt(n+1), who)) })
	if excerpt := s.excerpt(n); utf8.RuneCountInString(excerpt) >= leastExcerpt && s.holds(set(title, excerpt, who)) {
		best = set(title, excerpt, who)
	}
	return best, slices.Contains(wordings, title), true
}

// holds reports whether a text is within what there is for it.
func (s *setter) holds(text string) bool {
	if s.Limit > 0 {
		return utf8.RuneCountInString(text) <= s.Limit
	}
	return Measure(text).Segments <= max(s.Segments, 1)
}

// most returns no fewer characters than the text may have.
func (s *setter) most() int {
	if s.Limit > 0 {
		return s.Limit
	}
	return 160 * max(s.Segments, 1)
}

// excerpt returns a summary of what everyone may read, or "" where the headline says as much.
func (s *setter) excerpt(limit int) string {
	text := s.Excerpt(limit)
	if text == s.L.Ellipsis() || text == s.Title() {
		return ""
	}
	return text
}

// lines returns those of the texts that are there, a line each.
func lines(texts ...string) string {
	var out []string
	for _, t := range texts {
		if t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, "\n")
}

// fit returns the longest headline and attribution that fit together.
func (s *setter) fit(wordings []string, fits func(title, who string) bool) (title, who string) {
	for i, most := range furniture.Names {
		who = s.Attribution(most)
		for _, title := range wordings {
			if fits(title, who) {
				return title, who
			}
		}
		title = s.begun(wordings[len(wordings)-1], func(title string) bool { return fits(title, who) })
		full := utf8.RuneCountInString(wordings[len(wordings)-1])
		if utf8.RuneCountInString(title) >= min(leastTitle, full) || i == len(furniture.Names)-1 {
			return title, who
		}
	}
	return title, who
}

// wordings returns a headline and, where there is one, the shorter wording.
func (s *setter) wordings(headline string) []string {
	if short := furniture.Line(s.A.Headlines.Short); short != "" && len(short) < len(headline) {
		return []string{headline, short}
	}
	return []string{headline}
}

// begun returns the longest beginning of a line that fits, or "".
func (s *setter) begun(line string, fits func(string) bool) string {
	if text := shorten.Line(s.L, line, fits); utf8.RuneCountInString(text) >= leastWord && fits(text) {
		return text
	}
	return ""
}
