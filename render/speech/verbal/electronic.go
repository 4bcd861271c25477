package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// domains are the ends of names of hosts by which an address is known without its scheme.
const domains = " com org net edu gov io ai app dev info tv eu uk us de fr it es pt nl pl ru ua tr in jp cn kr vn br ch at se news int mil co me biz "

// electronic says addresses of pages and mail: https://example.org/a, example.com, a.b@example.com.
func electronic(s *scanner, at int) found {
	b := s.before(at)
	if s.lang.dot == "" || b != 0 && !unicode.IsSpace(b) && !strings.ContainsRune("([{<\"'“„«:", b) && !s.free(b) && (b < 0x3000 || !s.lang.unspaced && !s.lang.clings) {
		return nothing
	}
	near := at + addressed(s.text[at:min(len(s.text), at+longAddress)])
	if near-at < 4 || !isAddress(strings.TrimRight(s.text[at:near], ".,;:!?'")) {
		return nothing
	}
	token := strings.TrimRight(s.text[at:near+addressed(s.text[near:])], ".,;:!?'")
	said := token
	if i := strings.Index(said, "://"); i > 0 {
		said = said[i+3:]
	}
	s.address(strings.TrimSuffix(strings.TrimPrefix(said, "mailto:"), "/"))
	return found{at + len(token), Electronic}
}

// longAddress is how much of a text tells whether it is an address, in bytes: names of hosts are no longer.
const longAddress = 256

// addressed returns how many bytes of a text may be part of an address.
func addressed(text string) int {
	for i := range len(text) {
		switch text[i] {
		case '<', '>', '"', '(', ')', '[', ']', '{', '}', '|':
			return i
		}
		if text[i] <= ' ' || text[i] >= utf8.RuneSelf {
			return i
		}
	}
	return len(text)
}

func isAddress(token string) bool {
	if len(token) < 4 || strings.IndexByte(token, '.') < 0 && strings.IndexByte(token, '/') < 0 {
		return false
	}
	lower := strings.ToLower(token)
	if strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "ftp://") || strings.HasPrefix(lower, "www.") {
		return true
	}
	host := lower
	if user, domain, mail := strings.Cut(lower, "@"); mail {
		if user == "" || !strings.Contains(domain, ".") {
			return false
		}
		host = domain
	}
	host, _, _ = strings.Cut(host, "/")
	host, _, _ = strings.Cut(host, "?")
	dot := strings.LastIndexByte(host, '.')
	if dot < 1 || strings.Contains(host, "..") {
		return false
	}
	if name := host[:dot]; len(name) < 2 || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-.") != "" {
		return false
	}
	return strings.Contains(domains, " "+host[dot+1:]+" ")
}

// address says an address: words as words, digits one by one, marks by their names.
func (s *scanner) address(text string) {
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			s.digits(text[i : i+1])
			i++
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			start := i
			for i < len(text) && (text[i]|0x20 >= 'a' && text[i]|0x20 <= 'z') {
				i++
			}
			if word := text[start:i]; strings.EqualFold(word, "www") {
				s.spellOut(word)
			} else {
				s.say(word)
			}
		default:
			s.say(s.markName(c))
			i++
		}
	}
}

func (s *scanner) markName(c byte) string {
	switch c {
	case '.':
		return s.lang.dot
	case '/':
		return s.lang.slash
	case '-':
		return s.lang.dash
	case '@':
		return s.lang.at
	case '_':
		return s.lang.underscore
	case '#':
		return s.lang.hash
	}
	return s.lang.symbols[string(rune(c))]
}

// handle says @name and #topic.
func handle(s *scanner, at int) found {
	sign := s.at(at)
	name := s.lang.at
	if sign == '#' {
		name = s.lang.hash
	}
	if sign != '@' && sign != '#' || name == "" || !s.begins(at) {
		return nothing
	}
	end := at + 1
	for end < len(s.text) {
		r := s.at(end)
		if !wordly(r) && r != '_' {
			break
		}
		end += len(string(r))
	}
	word := strings.TrimRight(s.text[at+1:end], "_")
	if word == "" || word[0] >= '0' && word[0] <= '9' {
		return nothing
	}
	s.say(name)
	for _, part := range strings.Split(word, "_") {
		s.say(apart(part))
	}
	return found{at + 1 + len(word), Electronic}
}

// apart sets a space before each capital that begins a word: ClimateAction.
func apart(s string) string {
	var b strings.Builder
	last := rune(0)
	for i, r := range s {
		if i > 0 && unicode.IsUpper(r) && unicode.IsLower(last) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}
