package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/feed"
	"github.com/standfirst/standfirst/sanitize/exchange/ninjs"
	"github.com/standfirst/standfirst/sanitize/exchange/pandoc"
	"github.com/standfirst/standfirst/sanitize/exchange/portabletext"
	"github.com/standfirst/standfirst/sanitize/exchange/prosemirror"
	"github.com/standfirst/standfirst/sanitize/exchange/xliff"
	"github.com/standfirst/standfirst/sanitize/markdown"
)

// A format reads an input through the door. Most hold one article.
type format func(d *sanitize.Door, input []byte) ([]*article.Article, *sanitize.Report, error)

var formats = map[string]format{
	"html":     one((*sanitize.Door).Page),
	"markdown": one(markdown.Article),
	"text":     one(plain),
	"article":  one(decode),
	"rss":      subscribed,
	"atom":     subscribed,
	"jsonfeed": subscribed,

	"ninjs":        one(ninjs.Read),
	"pandoc":       one(pandoc.Read),
	"portabletext": one(portabletext.Read),
	"prosemirror":  one(prosemirror.Read),
	"xliff":        nil, // which wants the article that was translated: see translated
}

// formatNames returns the names of the formats, sorted.
func formatNames() []string { return slices.Sorted(maps.Keys(formats)) }

// one makes a format of a reader of one article.
func one(read func(*sanitize.Door, []byte) (*article.Article, *sanitize.Report, error)) format {
	return func(d *sanitize.Door, input []byte) ([]*article.Article, *sanitize.Report, error) {
		a, report, err := read(d, input)
		return []*article.Article{a}, report, err
	}
}

func plain(d *sanitize.Door, input []byte) (*article.Article, *sanitize.Report, error) {
	body, report, err := d.Text(string(input))
	return &article.Article{Body: body}, report, err
}

func decode(d *sanitize.Door, input []byte) (*article.Article, *sanitize.Report, error) {
	a, err := article.Decode(input)
	if err != nil {
		return nil, nil, err
	}
	a, report := d.Article(a)
	return a, report, nil
}

func subscribed(d *sanitize.Door, input []byte) ([]*article.Article, *sanitize.Report, error) {
	f, report, err := feed.Read(d, input)
	if err != nil {
		return nil, nil, err
	}
	return f.Articles, report, nil
}

var errOriginal = errors.New("a translation in XLIFF wants -original, the article that was translated")

// translated reads a translation of the article in the file of -original.
func (j *job) translated(d *sanitize.Door, input []byte) ([]*article.Article, *sanitize.Report, error) {
	if j.original == "" {
		return nil, nil, errOriginal
	}
	data, err := os.ReadFile(j.original)
	if err != nil {
		return nil, nil, err
	}
	base, report, err := decode(d, data)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", j.original, err)
	}
	a, translation, err := new(xliff.Reader).Edition(base, input)
	if err != nil {
		return nil, nil, err
	}
	report.Merge(translation, "")
	return []*article.Article{a}, report, nil
}

// An input is a file, or standard input, or a line of it, which has no name.
type input struct {
	name string
	data []byte
}

// fault returns the error of an input with its name.
func (in input) fault(err error) error {
	if in.name == "" {
		return err
	}
	return fmt.Errorf("%s: %w", in.name, err)
}

// inputs reads all of the files.
func (j *job) inputs(stdin io.Reader) ([]input, error) {
	files := j.files
	if len(files) == 0 {
		files = []string{"-"}
	}
	var all []input
	for _, file := range files {
		if file == "-" {
			data, err := io.ReadAll(stdin)
			if err != nil {
				return nil, err
			}
			all = append(all, input{"standard input", data})
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		all = append(all, input{file, data})
	}
	return all, nil
}

// format returns the name of the format that an input is in.
func (j *job) format(in input) string {
	if j.from != "" {
		return j.from
	}
	return sniff(in.name, in.data)
}

// read lets an input through the door.
func (j *job) read(in input) ([]*article.Article, *sanitize.Report, error) {
	name := j.format(in)
	if name == "html" || name == "rss" || name == "atom" || name == "xliff" {
		// These say which encoding they are in.
	} else if err := valid(in.data); err != nil {
		return nil, nil, err
	} else {
		in.data = bytes.TrimPrefix(in.data, []byte("\uFEFF"))
	}
	read := formats[name]
	if name == "xliff" {
		read = j.translated
	}
	all, report, err := read(&sanitize.Door{Base: j.base, Lang: j.lang}, in.data)
	if fault := (*article.DecodeError)(nil); j.from == "" && errors.As(err, &fault) && fault.Path == "" && fault.Offset == 0 && len(in.data) > 0 {
		err = fmt.Errorf("%w; -from says what else it is", err)
	}
	if err != nil {
		return nil, nil, err
	}
	for _, a := range all {
		if a.Lang == "" {
			a.Lang = j.lang
		}
	}
	return all, report, nil
}

// sniff tells what an input is by the file's name, else by how it begins.
func sniff(file string, data []byte) string {
	begin := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\uFEFF")), " \t\r\n")
	switch strings.ToLower(path.Ext(file)) {
	case ".html", ".htm", ".xhtml":
		return "html"
	case ".md", ".markdown":
		return "markdown"
	case ".txt":
		return "text"
	case ".rss":
		return "rss"
	case ".atom":
		return "atom"
	case ".xlf", ".xliff":
		return "xliff"
	case ".json":
		return sniffJSON(begin)
	}
	switch {
	case bytes.HasPrefix(begin, []byte("{")):
		return sniffJSON(begin)
	case bytes.HasPrefix(begin, []byte("[{")): // a body alone
		return "portabletext"
	case bytes.HasPrefix(begin, []byte("<")):
		return sniffXML(begin)
	}
	return "text"
}

// sniffJSON tells the formats in JSON apart by the members that each of them alone has.
func sniffJSON(data []byte) string {
	var members map[string]json.RawMessage
	if json.Unmarshal(data, &members) != nil {
		return "article" // whose reader says what is wrong
	}
	has := func(name string) bool { return members[name] != nil }
	switch {
	case bytes.Contains(members["version"], []byte("jsonfeed.org")):
		return "jsonfeed"
	case has("pandoc-api-version"):
		return "pandoc"
	case has("_type"):
		return "portabletext"
	case string(members["type"]) == `"doc"`:
		return "prosemirror"
	case has("uri"):
		return "ninjs"
	}
	return "article"
}

// sniffXML tells the formats in XML apart, and from HTML, by their first element.
func sniffXML(data []byte) string {
	for bytes.HasPrefix(data, []byte("<?")) || bytes.HasPrefix(data, []byte("<!")) {
		end := ">"
		if bytes.HasPrefix(data, []byte("<!--")) {
			end = "-->"
		} else if head, _, _ := bytes.Cut(data, []byte(">")); bytes.Contains(head, []byte("[")) {
			end = "]>" // of a document type with entities of its own
		}
		_, rest, ok := bytes.Cut(data, []byte(end))
		if !ok {
			break
		}
		data = bytes.TrimLeft(rest, " \t\r\n")
	}
	for element, name := range map[string]string{"<rss": "rss", "<rdf:RDF": "rss", "<feed": "atom", "<entry": "atom", "<xliff": "xliff"} {
		if bytes.HasPrefix(data, []byte(element)) {
			return name
		}
	}
	return "html"
}

// valid returns an error that says where the input stops being UTF-8.
func valid(input []byte) error {
	line := 1
	for i := 0; i < len(input); {
		if input[i] == '\n' {
			line++
		}
		r, n := utf8.DecodeRune(input[i:])
		if r == utf8.RuneError && n == 1 {
			return fmt.Errorf("line %d, byte %d: not UTF-8", line, i)
		}
		i += n
	}
	return nil
}
