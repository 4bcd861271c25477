package cldr

import "slices"

// Language returns the name of a language that Languages has, or "".
func (l Locale) Language(tag string) string {
	if i, ok := slices.BinarySearch(Languages[:], tag); ok {
		return languages.chunk(l, 0, i)
	}
	return ""
}

// Region returns the name of a region that Regions has, or "".
func (l Locale) Region(code string) string {
	if i, ok := slices.BinarySearch(Regions[:], code); ok {
		return regions.chunk(l, 0, i)
	}
	return ""
}
