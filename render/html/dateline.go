package html

import (
	"strconv"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// dateline appends what tells a reader how the piece is to be taken: the machine's mark, the dates, the reading time.
func (s *setter) dateline(dst []byte, kind render.DisclosureKind) []byte {
	mark := len(dst)
	dst = append(dst, `<p class="sf-dateline">`...)
	start := len(dst)
	dst = s.mark(dst, kind)
	dst = s.stated(dst, locale.LabelPublished, s.a.Published)
	if u, p := s.a.Updated, s.a.Published; u.Precision != p.Precision || !u.Time.Equal(p.Time) {
		dst = s.stated(dst, locale.LabelUpdated, s.a.Updated)
	}
	dst = s.pace(dst)
	dst = s.corrected(dst)
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</p>\n"...)
}

// corrected says that the piece was corrected, and leads to what was.
func (s *setter) corrected(dst []byte) []byte {
	if s.a.Status != article.StatusCorrected {
		return dst
	}
	dst = append(dst, ' ')
	if len(s.a.Corrections) == 0 {
		dst = append(dst, `<span class="sf-corrected">`...)
		dst = s.label(dst, locale.LabelCorrected)
		return append(dst, "</span>"...)
	}
	dst = s.local(dst, "sf-corrected", `corrections">`)
	dst = s.label(dst, locale.LabelCorrected)
	return append(dst, "</a>"...)
}

func (s *setter) stated(dst []byte, k locale.Label, d article.Date) []byte {
	if d.IsZero() {
		return dst
	}
	dst = append(dst, ` <span class="sf-date"><span class="sf-date-label">`...)
	dst = s.label(dst, k)
	dst = append(dst, "</span> "...)
	dst = s.moment(dst, d)
	return append(dst, "</span>"...)
}

// pace appends the reading time.
func (s *setter) pace(dst []byte) []byte {
	n := locale.ReadingTime(s.a)
	if n <= 0 || len(s.a.Body) == 0 {
		return dst
	}
	dst = append(dst, ` <span class="sf-pace">`...)
	dst = s.l.AppendCount(dst, locale.CountMinutesToRead, n)
	return append(dst, "</span>"...)
}

// moment appends a date with its time of day and, where the moment of reading is known, how long ago that is.
func (s *setter) moment(dst []byte, d article.Date) []byte {
	if d.IsZero() {
		return dst
	}
	dst = append(dst, "<time"...)
	dst = datetime(dst, d)
	dst = append(dst, '>')
	dst = s.l.AppendDateTime(dst, d, locale.Medium, locale.Short, s.Zone)
	dst = append(dst, "</time>"...)
	if s.recent(d) {
		dst = append(dst, ` <span class="sf-ago">`...)
		dst = s.l.AppendRelative(dst, d, s.Now, s.Zone)
		dst = append(dst, "</span>"...)
	}
	return dst
}

// recent reports whether a date is near enough for a relative telling of it.
func (s *setter) recent(d article.Date) bool {
	if s.Now.IsZero() || d.Precision > article.Day {
		return false
	}
	age := s.Now.Sub(d.Time)
	return -6*24*time.Hour < age && age < 6*24*time.Hour
}

// day appends a date without its time of day.
func (s *setter) day(dst []byte, d article.Date) []byte {
	dst = append(dst, "<time"...)
	dst = datetime(dst, d)
	dst = append(dst, '>')
	dst = s.l.AppendDate(dst, d, locale.Medium, s.Zone)
	return append(dst, "</time>"...)
}

// short appends a date for a card: relative where it is recent, else the day.
func (s *setter) short(dst []byte, d article.Date) []byte {
	if !s.recent(d) {
		return s.day(dst, d)
	}
	dst = append(dst, "<time"...)
	dst = datetime(dst, d)
	dst = append(dst, '>')
	dst = s.l.AppendRelative(dst, d, s.Now, s.Zone)
	return append(dst, "</time>"...)
}

func appendInt(dst []byte, n int64) []byte { return strconv.AppendInt(dst, n, 10) }
