package sanitize

// start takes in a start tag, and reports whether it nests.
func (n *nester) start() bool {
	name, t := n.name, traitOf(n.name)
	if n.place < inBody {
		switch name {
		case "html", "head", "body":
			return n.frame(name)
		case "meta", "link", "title", "script", "style", "base", "noscript":
			if n.place <= inHead {
				n.to(inHead)
				return n.insert(t)
			}
			if name != "noscript" {
				return false
			}
		}
		n.to(inBody)
	}
	if n.place == inBody && (name == "math" || name == "svg") && !tableParts[n.top().data] {
		return n.foreign()
	}
	if n.place == afterBody || t&entangled != 0 && name != "base" {
		return false
	}
	if t&tabular != 0 {
		return n.tablePart(t)
	}
	if tableParts[n.top().data] {
		return false
	}
	switch name {
	case "li":
		if !n.item("li", "li") {
			return false
		}
	case "dd", "dt":
		if !n.item("dd", "dt") {
			return false
		}
	case "h1", "h2", "h3", "h4", "h5", "h6":
		if n.top().trait&closes != 0 && len(n.top().data) == 2 && n.top().data[0] == 'h' && n.top().data != "hr" {
			return false
		}
	case "a":
		if n.links > 0 {
			return false
		}
	case "form", "button":
		if n.forms > 0 {
			return false
		}
	case "table":
		if n.ps > 0 {
			return false
		}
	case "rt", "rp":
		if n.top().trait&implied != 0 {
			return false
		}
	}
	if t&closes != 0 && n.ps > 0 {
		if n.top().data != "p" {
			return false
		}
		n.pop()
	}
	return n.insert(t)
}

// insert puts the element of the tag at hand where the last open one is, and opens it if it can hold something.
func (n *nester) insert(t trait) bool {
	if t&void != 0 {
		n.add(n.name, t, n.attrs)
		return true
	}
	if t&(raw|escapable) == 0 {
		n.push(n.name, t, n.attrs)
		return true
	}
	made := n.add(n.name, t, n.attrs)
	text, ok := n.rest(n.name, t&escapable != 0)
	if ok && n.name == "textarea" && len(text) > 0 && text[0] == '\n' {
		text = text[1:]
	}
	if ok && text != "" {
		n.stack = append(n.stack, made)
		n.add(text, textual, nil)
		n.stack = n.stack[:len(n.stack)-1]
	}
	return ok
}

// frame takes in the tags that every page has once.
func (n *nester) frame(name string) bool {
	switch {
	case name == "html" && n.place == beforeHTML:
		n.push(name, traits[name], n.attrs)
		n.place = beforeHead
	case name == "head" && n.place <= beforeHead:
		n.to(beforeHead)
		n.push(name, traits[name], n.attrs)
		n.place = inHead
	case name == "body" && n.place <= afterHead:
		n.to(afterHead)
		n.push(name, traits[name], n.attrs)
		n.place = inBody
	default:
		return false
	}
	return true
}

// item ends the item before, if one is open.
func (n *nester) item(one, other string) bool {
	for i := len(n.stack) - 1; i > 0; i-- {
		e := n.stack[i]
		if e.data == one || e.data == other {
			for len(n.stack)-1 > i {
				if n.top().data != "p" {
					return false
				}
				n.pop()
			}
			n.pop()
			return true
		}
		if e.trait&bounds != 0 && e.data != "address" && e.data != "div" && e.data != "p" {
			return true
		}
	}
	return true
}

// tablePart takes in a start tag that has its place in a table alone.
func (n *nester) tablePart(t trait) bool {
	if !n.popCell() {
		return false
	}
	if n.top().data == "colgroup" && n.name != "col" {
		n.pop()
	}
	switch n.name {
	case "caption", "colgroup":
		if n.top().data != "table" {
			return false
		}
	case "col":
		if n.top().data == "table" {
			n.push("colgroup", traits["colgroup"], nil)
		}
		if n.top().data != "colgroup" {
			return false
		}
	case "thead", "tbody", "tfoot":
		n.popTo("table")
	case "tr":
		if n.top().data == "tr" {
			n.pop()
		}
		if n.top().data == "table" {
			n.push("tbody", traits["tbody"], nil)
		}
	case "td", "th":
		if n.top().data == "table" {
			n.push("tbody", traits["tbody"], nil)
		}
		if n.top().data != "tr" {
			n.push("tr", traits["tr"], nil)
		}
	}
	return n.insert(t)
}

// popCell ends the cell at hand, and reports whether a part of a table is open then.
func (n *nester) popCell() bool {
	if tableParts[n.top().data] {
		return true
	}
	n.popImplied("")
	if cell := n.top().data; cell != "td" && cell != "th" {
		return false
	}
	n.pop()
	return true
}

// popTo ends the parts of a table down to the one of the name.
func (n *nester) popTo(name string) {
	for tableParts[n.top().data] && n.top().data != name {
		n.pop()
	}
}

// end takes in an end tag, and reports whether it closes what is open.
func (n *nester) end() bool {
	name, t := n.name, traitOf(n.name)
	switch name {
	case "head":
		if n.place != inHead {
			return false
		}
		n.pop()
		n.place = afterHead
		return true
	case "body", "html":
		if n.place == afterBody {
			return name == "html"
		}
		n.place = afterBody
		return len(n.stack) == 3 // document, html and body
	case "table", "tbody", "thead", "tfoot", "tr", "colgroup":
		if !n.popCell() {
			return false
		}
		n.popTo(name)
	default:
		if t&(void|entangled|raw|escapable) != 0 || n.place != inBody {
			return false
		}
		if t&styles == 0 && t&(closes|tabular) != 0 && name[0] != 'h' || name == "button" || name == "header" || name == "hgroup" {
			n.popImplied(name)
		}
	}
	if n.top().data != name || n.place != inBody {
		return false
	}
	n.pop()
	return true
}
