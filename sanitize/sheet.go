package sanitize

import "strings"

// A sheet is what the style elements of a page hide, by rules for one element each: of a name, a class, an id, an
// attribute, or several of these. It is how prompts to machines are hidden, and what a script would show.
type sheet struct {
	rules []rule
	index map[string]int // of rules, by their selectors
}

// A rule hides the elements that all of its parts fit.
type rule struct {
	name, id       string
	classes, attrs []string
	hides          bool
}

const (
	maxSheet = 500_000
	maxRules = 400
)

// read takes in a style element, in one pass. Rules for some screens or for print do not count.
func (s *sheet) read(css string) {
	if len(css) > maxSheet {
		return
	}
	css = unescaped(css)
	depth, skip := 0, 0 // of blocks; the one within which nothing counts
	start := 0
	for i := 0; i < len(css); i++ {
		switch css[i] {
		case ';':
			if depth == 0 {
				start = i + 1 // behind @import and its like
			}
		case '{':
			prelude := strings.TrimSpace(css[start:i])
			depth++
			start = i + 1
			if skip > 0 {
				continue
			}
			if strings.HasPrefix(prelude, "@") {
				if !always(prelude) {
					skip = depth
				}
				continue
			}
			end := strings.IndexAny(css[i+1:], "{}")
			if end < 0 {
				return
			}
			if css[i+1+end] == '}' {
				s.rule(prelude, css[i+1:i+1+end])
			}
		case '}':
			if skip == depth {
				skip = 0
			}
			depth = max(0, depth-1)
			start = i + 1
		}
	}
}

// always reports whether what an at-rule holds counts on every screen.
func always(prelude string) bool {
	prelude = strings.ToLower(prelude)
	if strings.HasPrefix(prelude, "@layer") {
		return true
	}
	media, ok := strings.CutPrefix(prelude, "@media")
	media = strings.TrimSpace(media)
	return ok && (media == "" || media == "all" || media == "screen")
}

func (s *sheet) rule(selectors, style string) {
	l := lookOf(style)
	if hides := l.hides(); hides || l.display != "" || l.visibility != "" || l.opacity != "" {
		for selector := range strings.SplitSeq(selectors, ",") {
			selector = strings.TrimSpace(selector)
			if at, known := s.index[selector]; known {
				s.rules[at].hides = hides
				continue
			}
			r, ok := parseSelector(selector)
			if !ok || !hides || len(s.rules) == maxRules {
				continue
			}
			if s.index == nil {
				s.index = make(map[string]int)
			}
			s.index[selector] = len(s.rules)
			s.rules = append(s.rules, r)
		}
	}
}

// parseSelector reads a selector for one element without regard to others around it.
func parseSelector(s string) (rule, bool) {
	r := rule{hides: true}
	end := strings.IndexAny(s, ".#[")
	if end < 0 {
		end = len(s)
	}
	r.name = strings.ToLower(s[:end])
	for s = s[end:]; s != ""; {
		kind := s[0]
		if kind == '[' {
			inner, rest, ok := strings.Cut(s[1:], "]")
			if !ok {
				return r, false
			}
			r.attrs = append(r.attrs, strings.ToLower(strings.Trim(inner, " ")))
			s = rest
			continue
		}
		end := strings.IndexAny(s[1:], ".#[")
		if end < 0 {
			end = len(s) - 1
		}
		part := s[1 : 1+end]
		s = s[1+end:]
		if kind == '#' {
			r.id = part
		} else {
			r.classes = append(r.classes, part)
		}
	}
	for _, part := range append([]string{r.name, r.id}, r.classes...) {
		if strings.ContainsAny(part, " >+~:*()") {
			return r, false
		}
	}
	return r, r.id != "" || len(r.classes)+len(r.attrs) > 0 || r.name != "" && r.name != "body" && r.name != "html"
}

// hides reports whether a rule hides an element.
func (s *sheet) hides(n *node) bool {
	for i := range s.rules {
		if r := &s.rules[i]; r.hides && r.fits(n) {
			return true
		}
	}
	return false
}

func (r *rule) fits(n *node) bool {
	if r.name != "" && r.name != n.data || r.id != "" && attr(n, "id") != r.id {
		return false
	}
	if len(r.classes) > 0 {
		class := attr(n, "class")
		for _, want := range r.classes {
			if !hasClass(class, want) {
				return false
			}
		}
	}
	for _, a := range r.attrs {
		name, value, exact := strings.Cut(a, "=")
		if exact && !strings.EqualFold(attr(n, name), strings.Trim(value, `"'`)) || !has(n, name) {
			return false
		}
	}
	return true
}

func hasClass(class, want string) bool {
	for name := range strings.FieldsSeq(class) {
		if name == want {
			return true
		}
	}
	return false
}
