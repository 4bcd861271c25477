package article

// Plain returns the text of the run without its marks: see [Inlines.AppendPlain].
func (t Inlines) Plain() string {
	if len(t) == 1 {
		if s, ok := t[0].(*Text); ok && s != nil {
			return s.Value
		}
	}
	return string(t.AppendPlain(nil))
}

// String returns what [Inlines.Plain] returns.
func (t Inlines) String() string { return t.Plain() }

// AppendPlain appends the text of the run without its marks. A [*Break] gives a line feed, a [*Ruby] its base alone,
// an [*InlineMath] its TeX or else the text of its MathML, an [*InlineImage] its Alt, an [*InlineCustom] its
// Fallback, and a [*FootnoteRef] nothing.
func (t Inlines) AppendPlain(dst []byte) []byte {
	for _, n := range t {
		if n == nil || !n.inline() {
			continue
		}
		switch n := n.(type) {
		case *Text:
			dst = append(dst, n.Value...)
		case *InlineCode:
			dst = append(dst, n.Value...)
		case *Break:
			dst = append(dst, '\n')
		case *InlineMath:
			dst = appendMath(dst, n.TeX, n.MathML)
		case *InlineImage:
			dst = append(dst, n.Alt...)
		default:
			dst = within(n).AppendPlain(dst)
		}
	}
	return dst
}

// within returns the run that an inline holds.
func within(n Inline) Inlines {
	switch n := n.(type) {
	case *Strong:
		return n.Text
	case *Emphasis:
		return n.Text
	case *Link:
		return n.Text
	case *Mark:
		return n.Text
	case *Sub:
		return n.Text
	case *Sup:
		return n.Text
	case *Strike:
		return n.Text
	case *Abbr:
		return n.Text
	case *Time:
		return n.Text
	case *Span:
		return n.Text
	case *Ruby:
		return n.Text
	case *InlineCustom:
		return n.Fallback
	}
	return nil
}

// Empty reports whether the run has no plain text.
func (t Inlines) Empty() bool {
	for _, n := range t {
		if n == nil || !n.inline() {
			continue
		}
		switch n := n.(type) {
		case *Text:
			if n.Value != "" {
				return false
			}
		case *InlineCode:
			if n.Value != "" {
				return false
			}
		case *Break:
			return false
		case *InlineMath:
			if n.TeX != "" || len(appendMath(nil, "", n.MathML)) > 0 {
				return false
			}
		case *InlineImage:
			if n.Alt != "" {
				return false
			}
		default:
			if !within(n).Empty() {
				return false
			}
		}
	}
	return true
}

func appendMath(dst []byte, tex string, m *MathElement) []byte {
	if tex != "" || m == nil {
		return append(dst, tex...)
	}
	dst = append(dst, m.Text...)
	for i := range m.Children {
		dst = appendMath(dst, "", &m.Children[i])
	}
	return dst
}
