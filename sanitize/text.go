package sanitize

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// Text reads plain text: an empty line ends a paragraph, and lines that begin with a bullet or a number are a list. A number
// begins a list only at the start of a paragraph, and continues it only in sequence; what merely looks like one stays text.
// The error is a [*LimitError].
func (d *Door) Text(text string) ([]article.Block, *Report, error) {
	r := &Report{}
	text, err := limited(d.Limits, text, r)
	if err != nil {
		return nil, r, err
	}
	var out []article.Block
	var para []string
	var list *article.List
	end := func() {
		if len(para) > 0 {
			out = append(out, &article.Paragraph{Text: article.Plain(strings.Join(para, " "))})
		}
		para, list = nil, nil
	}
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	for line := range strings.SplitSeq(text, "\n") {
		was := line
		line = strings.TrimSpace(clean(line))
		if strings.TrimSpace(was) != line {
			r.add(Changed, CodeText, "", was)
		}
		item, bullet := cutBullet(line)
		number, entry, numbered := cutNumber(line)
		switch {
		case line == "":
			end()
		case bullet:
			if list == nil || list.Ordered {
				end()
				list = &article.List{}
				out = append(out, list)
			}
			list.Items = append(list.Items, article.Item{Text: article.Plain(item)})
		case numbered && list != nil && list.Ordered && number == list.Start+len(list.Items):
			list.Items = append(list.Items, article.Item{Text: article.Plain(entry)})
		case numbered && len(para) == 0 && (list == nil || list.Ordered):
			list = &article.List{Ordered: true, Start: number, Items: []article.Item{{Text: article.Plain(entry)}}}
			out = append(out, list)
		default:
			list = nil
			para = append(para, line)
		}
	}
	end()
	return out, r, nil
}

func cutBullet(s string) (string, bool) {
	for _, mark := range [...]string{"•", "‣", "- ", "* "} {
		if rest, ok := strings.CutPrefix(s, mark); ok && strings.TrimSpace(rest) != "" {
			return strings.TrimSpace(rest), true
		}
	}
	return s, false
}

// cutNumber takes "3. " or "3) " off a line. A number of more than three digits is rather a year, and one that is
// written with a leading zero would be lost in a list's numbering.
func cutNumber(s string) (number int, rest string, ok bool) {
	i := strings.IndexAny(s, ".)")
	if i < 1 || i > 3 || s[0] == '0' || !strings.HasPrefix(s[i+1:], " ") {
		return 0, s, false
	}
	n, err := strconv.Atoi(s[:i])
	rest = strings.TrimSpace(s[i+1:])
	return n, rest, err == nil && n > 0 && rest != ""
}
