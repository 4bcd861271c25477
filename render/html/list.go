package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

func (s *setter) list(dst []byte, l *article.List) []byte {
	if len(l.Items) == 0 {
		return dst
	}
	name, class := "ul", ""
	if l.Ordered {
		name = "ol"
	}
	for i := range l.Items {
		if l.Items[i].Task != article.TaskNone {
			class = "sf-tasks"
		}
	}
	dst = s.open(dst, name, class, l.Meta)
	if l.Ordered && l.Start != 0 && l.Start != 1 {
		dst = number(dst, "start", int(int32(max(min(l.Start, 1<<31-1), -1<<31))))
	}
	dst = append(dst, ">\n"...)
	for i := range l.Items {
		dst = s.item(dst, &l.Items[i])
	}
	dst = shut(dst, name)
	return append(dst, '\n')
}

func (s *setter) item(dst []byte, it *article.Item) []byte {
	class := ""
	switch it.Task {
	case article.TaskOpen:
		class = "sf-task sf-open"
	case article.TaskDone:
		class = "sf-task sf-done"
	}
	dst = s.open(dst, "li", class, it.Meta)
	dst = append(dst, '>')
	if class != "" {
		k := locale.LabelTaskOpen
		if it.Task == article.TaskDone {
			k = locale.LabelTaskDone
		}
		dst = append(dst, `<span class="sf-box" role="img" aria-label="`...)
		dst = s.label(dst, k)
		dst = append(dst, `"></span> `...)
	}
	dst = s.run(dst, it.Text)
	dst = s.blocks(dst, it.Body)
	return append(dst, "</li>\n"...)
}

func (s *setter) definitions(dst []byte, l *article.DefinitionList) []byte {
	if len(l.Items) == 0 {
		return dst
	}
	dst = s.open(dst, "dl", "sf-terms", l.Meta)
	dst = append(dst, '>')
	for i := range l.Items {
		d := &l.Items[i]
		if !blank(d.Term) || i == 0 {
			dst = s.open(dst, "dt", "", d.Meta)
			dst = append(dst, '>')
			dst = s.run(dst, d.Term)
			dst = append(dst, "</dt>"...)
		}
		if len(d.Body) > 0 || i == len(l.Items)-1 {
			dst = append(dst, "<dd>"...)
			dst = s.blocks(dst, d.Body)
			dst = append(dst, "</dd>\n"...)
		}
	}
	return append(dst, "</dl>\n"...)
}
