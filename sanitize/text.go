package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// Text reads plain text: an empty line ends a paragraph, and lines that begin with a bullet are a list.
func (d *Door) Text(text string) ([]article.Block, *Report, error) {
	r := &Report{}
	if err := d.check(len(text)); err != nil {
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
			r.add(Changed, "text", "", was)
		}
		item, bullet := cutBullet(line)
		switch {
		case line == "":
			end()
		case bullet:
			if list == nil {
				end()
				list = &article.List{}
				out = append(out, list)
			}
			list.Items = append(list.Items, article.Item{Text: article.Plain(item)})
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
