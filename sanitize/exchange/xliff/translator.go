package xliff

import (
	"encoding/xml"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// translator takes somebody whom the document names.
func (p *parser) translator(kind article.AgentKind, name, url string) {
	name = strings.Join(strings.Fields(gate.Text(name)), " ")
	if name == "" || p.file == nil || len(p.file.translators) >= 100 {
		return
	}
	for i := range p.file.translators {
		if t := &p.file.translators[i]; t.Name == name && t.Kind == kind {
			return
		}
	}
	url, _ = gate.URL(url, gate.Link)
	p.file.translators = append(p.file.translators, article.Agent{Kind: kind, Name: name, URL: url})
}

// provenance takes those whom an element names by attributes of ITS 2.0's data category Provenance: those who translated.
func (p *parser) provenance(t xml.StartElement) {
	for i := range t.Attr {
		a := &t.Attr[i]
		switch {
		case a.Name.Space != its && t.Name.Space != its:
		case a.Name.Local == "person":
			p.translator(article.Person, a.Value, "")
		case a.Name.Local == "org":
			p.translator(article.Organization, a.Value, "")
		case a.Name.Local == "tool":
			p.translator(article.Software, a.Value, "")
		}
	}
}

func (p *parser) note(t xml.StartElement) error {
	text, err := p.textOf()
	if value(t, "category") == "translator" {
		p.translator(article.AgentUnstated, text, "")
	}
	return err
}

// metaGroup reads a group of the metadata module.
func (p *parser) metaGroup(t xml.StartElement) error {
	if value(t, "category") != "translator" {
		return p.skip()
	}
	var name, url string
	var kind article.AgentKind
	err := p.children(func(t xml.StartElement) error {
		text, err := p.textOf()
		switch value(t, "type") {
		case "name":
			name = text
		case "url":
			url = strings.TrimSpace(text)
		case "kind":
			switch k := article.AgentKind(strings.TrimSpace(text)); k {
			case article.Person, article.Organization, article.Software:
				kind = k
			}
		}
		return err
	})
	p.translator(kind, name, url)
	return err
}
