package article

// skip reads a value of any kind, nested at most depth deep. Where types is not nil, it notes the type of
// each object within it by the offset of the object.
func (s *scanner) skip(depth int, types map[int]string) error {
	const array = -1
	var few [32]int
	open := few[:0] // the offsets of the objects that are open, and array for each open array
	for {
		var err error
		switch c := s.peek(); {
		case c == '{' || c == '[':
			if len(open) == depth {
				return &LimitError{Limit: "depth"}
			}
			start := array
			if c == '{' {
				start = s.pos
			}
			s.pos++
			if s.peek() == c+2 { // '}' or ']'
				s.pos++
				break
			}
			open = append(open, start)
			if c == '{' {
				err = s.skipName(start, types)
			}
			if err != nil {
				return err
			}
			continue
		case c == '"':
			_, err = s.quoted()
		case c == 't':
			err = s.word("true")
		case c == 'f':
			err = s.word("false")
		case c == 'n':
			err = s.word("null")
		case c == '-' || '0' <= c && c <= '9':
			_, err = s.number()
		default:
			err = s.orEnd(errValue)
		}
		for err == nil {
			if len(open) == 0 {
				return nil
			}
			start := open[len(open)-1]
			c := s.peek()
			if c == ',' {
				s.pos++
				if start != array {
					err = s.skipName(start, types)
				}
				break
			}
			if start == array && c != ']' {
				err = s.orEnd(errArrayNext)
			} else if start != array && c != '}' {
				err = s.orEnd(errMoreToDo)
			} else {
				s.pos++
				open = open[:len(open)-1]
			}
		}
		if err != nil {
			return err
		}
	}
}

// skipName reads a member name of the object at start. If it is "type", it notes the string that follows.
func (s *scanner) skipName(start int, types map[int]string) error {
	name, err := s.name()
	if err != nil || types == nil || name != "type" || s.peek() != '"' {
		return err
	}
	if _, ok := types[start]; !ok {
		value := *s
		types[start], err = value.quoted()
	}
	return err
}

// validJSON reports whether data is one JSON value.
func validJSON(data []byte) bool {
	s := scan(string(data))
	return s.skip(maxRawDepth, nil) == nil && s.peek() == 0 && s.pos == len(s.in)
}

const maxRawDepth = 1 << 20

// member finds a member of the object that is the whole input: where its value and what follows stand.
func (s scanner) member(want string) (value, end int, ok bool) {
	if s.peek() != '{' {
		return 0, 0, false
	}
	s.pos++
	for s.peek() != '}' {
		got, err := s.name()
		if err != nil {
			break
		}
		s.peek()
		value = s.pos
		if s.skip(maxRawDepth, nil) != nil {
			break
		}
		if got == want {
			return value, s.pos, true
		}
		if s.peek() != ',' {
			break
		}
		s.pos++
	}
	return 0, 0, false
}
