package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// sayings are what the library can say in one locale, as samples.
type sayings struct {
	Locale      string                       `json:"locale"`
	Name        string                       `json:"name"` // of the language, in it
	English     string                       `json:"english"`
	Dir         article.Direction            `json:"dir"`
	Words       bool                         `json:"words"` // whether the library has words of its own in the language
	Now         string                       `json:"now"`
	Date        map[string]string            `json:"date"`
	Time        map[string]string            `json:"time"`
	DateTime    map[string]string            `json:"dateTime"`
	Skeleton    map[string]string            `json:"skeleton"`
	Interval    map[string]string            `json:"interval"`
	Relative    map[string]string            `json:"relative"`
	Ago         map[string]map[string]string `json:"ago"`
	Duration    map[string]string            `json:"duration"`
	List        map[string]string            `json:"list"`
	Number      map[string]string            `json:"number"`
	Percent     string                       `json:"percent"`
	Compact     map[string]string            `json:"compact"`
	Cardinal    map[string]string            `json:"cardinal"`
	Ordinal     map[string]string            `json:"ordinal"`
	Quotes      []string                     `json:"quotes"`
	Quoted      string                       `json:"quoted"`
	Ellipsis    string                       `json:"ellipsis"`
	Languages   map[string]string            `json:"languages"`
	Attribution map[string]string            `json:"attribution,omitempty"`
	Labels      map[string]string            `json:"labels"`
	Counts      map[string]map[string]string `json:"counts"`
}

// say returns the samples in the reader's language, else the article's. The attribution is that of the article, which may
// be nil. Without a moment of reading it is the present.
func (j *job) say(a *article.Article) ([]byte, error) {
	tag, now := j.lang, j.now
	if tag == "" && a != nil {
		tag = a.Lang
	}
	if now.IsZero() {
		now = time.Now().UTC()
	}
	l, known := locale.Data(tag)
	if !known && j.lang != "" {
		return nil, fmt.Errorf("CLDR has no locale for %q", tag)
	}
	words := locale.For(tag)
	text := func(b []byte) string { return string(b) }
	d := article.At(now)
	s := sayings{
		Locale: l.Tag(), Name: locale.NativeName(l.Tag()), English: locale.For("en").TagName(l.Tag()), Dir: l.Dir(),
		Words: words.Tag() == l.Tag(), Now: now.Format(time.RFC3339),
		Date: make(map[string]string), Time: make(map[string]string), DateTime: make(map[string]string),
		Skeleton: make(map[string]string), Interval: make(map[string]string), Relative: make(map[string]string),
		Ago: make(map[string]map[string]string), Duration: make(map[string]string), List: make(map[string]string),
		Number: make(map[string]string), Compact: make(map[string]string), Cardinal: make(map[string]string),
		Ordinal: make(map[string]string), Languages: make(map[string]string), Labels: make(map[string]string),
		Counts: make(map[string]map[string]string),
	}
	for name, style := range map[string]locale.Style{"full": locale.Full, "long": locale.Long, "medium": locale.Medium, "short": locale.Short} {
		s.Date[name] = text(l.AppendDate(nil, d, style, nil))
		s.Time[name] = text(l.AppendTime(nil, d, style, nil))
		s.DateTime[name] = text(l.AppendDateTime(nil, d, style, style, nil))
	}
	for _, skeleton := range []string{"y", "yM", "yMd", "yMEd", "yMMM", "yMMMd", "yMMMEd", "yMMMM", "yMMMMd", "yMMMMEEEEd", "Md", "MMMd", "MMMMd", "E", "EEEE", "jm", "jms", "Hm", "hm"} {
		s.Skeleton[skeleton] = text(l.AppendSkeleton(nil, d, skeleton, nil))
		s.Interval[skeleton] = text(l.AppendInterval(nil, d, article.At(now.Add(50*time.Hour)), skeleton, nil))
	}
	for name, away := range map[string]time.Duration{
		"-3d": -72 * time.Hour, "-1d": -24 * time.Hour, "-3h": -3 * time.Hour, "-5min": -5 * time.Minute, "0": 0, "+1d": 24 * time.Hour, "+3d": 72 * time.Hour,
	} {
		s.Relative[name] = text(l.AppendRelative(nil, article.At(now.Add(away)), now, nil))
	}
	widths := map[string]locale.Width{"long": locale.Wide, "short": locale.Abbreviated, "narrow": locale.Narrow}
	for name, width := range widths {
		ago := make(map[string]string)
		for i, unit := range []string{"second", "minute", "hour", "day", "week", "month", "quarter", "year"} {
			for n, x := range map[string]float64{"-2": -2, "-1": -1, "5": 5} {
				ago[unit+" "+n] = text(l.AppendFromNow(nil, x, locale.TimeUnit(i), width, false))
			}
		}
		s.Ago[name] = ago
		s.Duration[name] = text(l.AppendDuration(nil, 72*time.Minute, width))
		s.Compact[name] = text(l.AppendCompact(nil, 1_234_567, width))
		for kind, of := range map[string]locale.ListKind{"and": locale.And, "or": locale.Or, "unit": locale.Unit} {
			s.List[kind+" "+name] = text(l.AppendList(nil, of+locale.ListKind(width), []string{"A", "B", "C"}))
		}
	}
	delete(s.Compact, "narrow")
	for n, x := range map[string]float64{"0": 0, "1": 1, "2": 2, "5": 5, "1234.5": 1234.5, "-12345678.9": -12345678.9} {
		s.Number[n] = text(l.AppendNumber(nil, x, 0, 3))
		s.Cardinal[n] = l.Cardinal(n)
	}
	for n, i := range map[string]int64{"1": 1, "2": 2, "3": 3, "4": 4, "11": 11, "21": 21} {
		s.Ordinal[n] = l.Ordinal(i)
	}
	s.Percent = text(l.AppendPercent(nil, 0.256, 1))
	outer, end := l.Quotes(0)
	inner, innerEnd := l.Quotes(1)
	s.Quotes = []string{outer, end, inner, innerEnd}
	s.Quoted = outer + "A " + inner + "B" + innerEnd + end
	s.Ellipsis = l.Ellipsis()
	for _, tag := range locale.Languages() {
		s.Languages[tag] = l.TagName(tag)
	}
	if a != nil {
		s.Attribution = map[string]string{
			"sentence": text(words.AppendPlain(nil, words.AppendAttribution(nil, a.Attribution, a.Sources, locale.Sentence, 0))),
			"labels":   text(words.AppendPlain(nil, words.AppendAttribution(nil, a.Attribution, a.Sources, locale.Labels, 0))),
		}
	}
	for _, label := range locale.LabelNames() {
		s.Labels[string(label)] = words.Label(label)
	}
	for _, count := range locale.CountNames() {
		forms := make(map[string]string)
		for n, i := range map[string]int{"0": 0, "1": 1, "2": 2, "3": 3, "5": 5, "11": 11, "21": 21, "1000000": 1_000_000} {
			forms[n] = text(words.AppendCount(nil, count, i))
		}
		s.Counts[string(count)] = forms
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(s)
	return out.Bytes(), err
}
