package article

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

var (
	errEnd       = errors.New("unexpected end")
	errUTF8      = errors.New("invalid UTF-8")
	errControl   = errors.New("control character in a string")
	errEscape    = errors.New("invalid escape in a string")
	errNumber    = errors.New("malformed number")
	errValue     = errors.New("expected a value")
	errName      = errors.New("expected a member name")
	errColon     = errors.New("expected a colon after the member name")
	errArrayNext = errors.New("expected a comma or the end of the array")
	errMoreToDo  = errors.New("expected a comma or the end of the object")
	errTrailing  = errors.New("more than one value")
)

// A scanner reads JSON text (RFC 8259), and nothing that is not JSON.
type scanner struct {
	in  string
	pos int
	bad int // where the first invalid UTF-8 stands, or the length of the input
}

func scan(in string) scanner {
	s := scanner{in: in, bad: len(in)}
	if utf8.ValidString(in) {
		return s
	}
	for i, r := range in {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(in[i:]); n == 1 {
				s.bad = i
				break
			}
		}
	}
	return s
}

// peek skips white space and returns the next byte, or 0 at the end.
func (s *scanner) peek() byte {
	for s.pos < len(s.in) {
		switch c := s.in[s.pos]; c {
		case ' ', '\n', '\t', '\r':
			s.pos++
		default:
			return c
		}
	}
	return 0
}

// orEnd returns err, or that the input ended.
func (s *scanner) orEnd(err error) error {
	if s.pos >= len(s.in) {
		return errEnd
	}
	return err
}

// quoted reads a string. A surrogate that is escaped on its own reads as U+FFFD.
func (s *scanner) quoted() (string, error) {
	start := s.pos + 1
	for i := start; i < len(s.in); i++ {
		switch c := s.in[i]; {
		case c == '"':
			if i > s.bad {
				s.pos = s.bad
				return "", errUTF8
			}
			s.pos = i + 1
			return s.in[start:i], nil
		case c == '\\':
			return s.escaped(start, i)
		case c < ' ':
			s.pos = i
			return "", errControl
		}
	}
	s.pos = len(s.in)
	return "", errEnd
}

// escaped reads the rest of a string from its first backslash on.
func (s *scanner) escaped(start, i int) (string, error) {
	b := make([]byte, 0, i-start+32)
	b = append(b, s.in[start:i]...)
	for i < len(s.in) {
		c := s.in[i]
		switch {
		case c == '"':
			if i > s.bad {
				s.pos = s.bad
				return "", errUTF8
			}
			s.pos = i + 1
			return string(b), nil
		case c < ' ':
			s.pos = i
			return "", errControl
		case c != '\\':
			b = append(b, c)
			i++
			continue
		}
		if i+1 == len(s.in) {
			break
		}
		if at := strings.IndexByte(`"\/bfnrt`, s.in[i+1]); at >= 0 {
			b = append(b, "\"\\/\b\f\n\r\t"[at])
			i += 2
			continue
		}
		r, ok := s.unit(i)
		if !ok {
			s.pos = i
			return "", errEscape
		}
		i += 6
		if utf16.IsSurrogate(r) {
			low, _ := s.unit(i)
			if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
				i += 6
			}
		}
		b = utf8.AppendRune(b, r)
	}
	s.pos = len(s.in)
	return "", errEnd
}

// unit reads an escape such as \u00e9 at i.
func (s *scanner) unit(i int) (rune, bool) {
	if len(s.in)-i < 6 || s.in[i] != '\\' || s.in[i+1] != 'u' {
		return 0, false
	}
	var r rune
	for _, c := range []byte(s.in[i+2 : i+6]) {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}

// number reads a number and returns it as it is written.
func (s *scanner) number() (string, error) {
	start := s.pos
	if s.at(0) == '-' {
		s.pos++
	}
	ok := true
	if s.at(0) == '0' {
		s.pos++
	} else {
		ok = s.digits()
	}
	if s.at(0) == '.' {
		s.pos++
		ok = s.digits() && ok
	}
	if c := s.at(0); c == 'e' || c == 'E' {
		s.pos++
		if c := s.at(0); c == '+' || c == '-' {
			s.pos++
		}
		ok = s.digits() && ok
	}
	if !ok {
		return "", s.orEnd(errNumber)
	}
	return s.in[start:s.pos], nil
}

func (s *scanner) at(i int) byte {
	if s.pos+i < len(s.in) {
		return s.in[s.pos+i]
	}
	return 0
}

func (s *scanner) digits() bool {
	start := s.pos
	for c := s.at(0); '0' <= c && c <= '9'; c = s.at(0) {
		s.pos++
	}
	return s.pos > start
}

// word reads the given literal.
func (s *scanner) word(w string) error {
	if !strings.HasPrefix(s.in[s.pos:], w) {
		return errValue
	}
	s.pos += len(w)
	return nil
}

// name reads a member name and its colon.
func (s *scanner) name() (string, error) {
	if s.peek() != '"' {
		return "", s.orEnd(errName)
	}
	name, err := s.quoted()
	if err != nil {
		return "", err
	}
	if s.peek() != ':' {
		return "", s.orEnd(errColon)
	}
	s.pos++
	return name, nil
}

// parseInt reads a number that is whole, however it is written.
func parseInt(s string, bits int) (int64, bool) {
	n, err := strconv.ParseInt(s, 10, bits)
	if err == nil {
		return n, true
	}
	f, err := strconv.ParseFloat(s, 64)
	n = int64(f)
	return n, err == nil && f == float64(n) && -1<<53 <= n && n <= 1<<53 && int64(int(n)) == n
}
