package cldr

import "slices"

// Language returns the name of a language that Languages has, or "".
func (l Locale) Language(tag string) string {
	if i, ok := slices.BinarySearch(Languages[:], tag); ok {
		return languages.chunk(l, 0, i)
	}
	return ""
}

// ScriptName returns the name of a script that Scripts has, or "".
func (l Locale) ScriptName(code string) string {
	if i, ok := slices.BinarySearch(Scripts[:], code); ok {
		return scripts.chunk(l, 1, i)
	}
	return ""
}

// NameForms returns the pattern of a name with what tells it from others, "{0} ({1})", and that of a list of such.
func (l Locale) NameForms() (pattern, separator string) {
	return scripts.cell(l, 0, 0), scripts.cell(l, 0, 1)
}

// Region returns the name of a region that Regions has, or "".
func (l Locale) Region(code string) string {
	if i, ok := slices.BinarySearch(Regions[:], code); ok {
		return regions.chunk(l, 0, i)
	}
	return ""
}
