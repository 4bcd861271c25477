// The program that has articles, with all that a page asks of a locale: dates, times, intervals, numbers, lists, plurals,
// the library's words and sentences, and the names of languages.
package main

import (
	"os"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

func main() {
	now := article.At(time.Now())
	a := article.Article{Headline: article.Plain(os.Args[0]), Published: now}
	os.Stdout.WriteString(a.Headline.Plain() + a.Published.String())

	l := locale.For(os.Args[0])
	dst := l.AppendDate(nil, now, locale.Short, nil)
	dst = l.AppendDateTime(dst, now, locale.Short, locale.Full, nil)
	dst = l.AppendSkeleton(dst, now, os.Args[0], nil)
	dst = l.AppendInterval(dst, now, now, os.Args[0], nil)
	dst = l.AppendRelative(dst, now, time.Now(), nil)
	dst = l.AppendDuration(dst, time.Hour, locale.Wide)
	dst = l.AppendNumber(dst, 1.5, 0, 3)
	dst = l.AppendCompact(dst, 1e6, locale.Wide)
	dst = l.AppendPercent(dst, 0.5, 1)
	dst = l.AppendList(dst, locale.Or, os.Args)
	dst = append(dst, l.Cardinal("1")+l.Ordinal(1)+l.LanguageName(os.Args[0])+l.Label(locale.LabelListen)...)
	dst = l.AppendCount(dst, locale.CountComments, 5)
	dst = l.AppendPlain(dst, l.AppendAttribution(nil, a.Attribution, a.Sources, locale.Sentence, 0))
	os.Stdout.Write(dst)
}
