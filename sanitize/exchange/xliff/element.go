package xliff

import "encoding/xml"

// ours reports whether an element is the named one of the core.
func ours(t xml.StartElement, name string) bool {
	return t.Name.Local == name && (t.Name.Space == core || t.Name.Space == core22)
}

// value returns the value of an attribute without a namespace, or "".
func value(t xml.StartElement, name string) string { return valueIn(t, "", name) }

func valueIn(t xml.StartElement, space, name string) string {
	for i := range t.Attr {
		if t.Attr[i].Name.Local == name && t.Attr[i].Name.Space == space {
			return t.Attr[i].Value
		}
	}
	return ""
}

// of returns the scope within an element.
func (s scope) of(t xml.StartElement) scope {
	switch value(t, "translate") {
	case "no":
		s.keep = true
	case "yes":
		s.keep = false
	}
	switch valueIn(t, xmlSpace, "space") {
	case "preserve":
		s.preserve = true
	case "default":
		s.preserve = false
	}
	return s
}
