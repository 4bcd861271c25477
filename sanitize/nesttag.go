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
	case "a":
		if n.links > 0 {
			return false
		}
	case "form", "button":
		if n.forms > 0 {
			return false
		}
	case "table":
		if n.ps > 0 && !n.modern {
			return false // in a page of the old kind it stands within the paragraph
		}
	case "rt", "rp":
		if n.top().trait&implied != 0 {
			return false
		}
	}
	if n.ps > 0 && (t&closes != 0 || name == "table") {
		if i := n.find("p", isButton); i >= 0 && !n.popTo(i) {
			return false
		}
	}
	if name[0] == 'h' && isHeading(&node{data: name}) && isHeading(n.top()) {
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
			return n.popTo(i)
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
		n.popParts("table")
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
	for i := len(n.stack) - 1; i > 0; i-- {
		switch n.stack[i].data {
		case "td", "th":
			return n.popTo(i)
		case "caption", "table":
			return false
		}
	}
	return false
}

// popParts ends the parts of a table down to the one of the name.
func (n *nester) popParts(name string) {
	for tableParts[n.top().data] && n.top().data != name {
		n.pop()
	}
}

// end takes in an end tag.
func (n *nester) end() bool {
	name, t := n.name, traitOf(n.name)
	switch {
	case name == "head" && n.place == inHead:
		n.pop()
		n.place = afterHead
		return true
	case (name == "body" || name == "html") && n.place >= inBody:
		n.place = afterBody
		for _, e := range n.stack {
			if e.trait&(styles|tabular) != 0 || e.data == "table" {
				return false
			}
		}
		return true
	case n.place != inBody || t&(entangled|raw|escapable) != 0:
		return false
	case n.top().data == name:
		n.pop()
		return true
	case tableParts[name]:
		if !n.popCell() {
			return false
		}
		if n.popParts(name); n.top().data != name {
			return false
		}
		n.pop()
		return true
	case tableParts[n.top().data]:
		return false
	case t&styles != 0 || name == "a":
		return n.find(name, never) < 0 // it closes nothing
	case name == "br":
		n.attrs = nil // those of the tag before
		return n.insert(t)
	case name == "p" && n.find(name, isButton) < 0:
		n.add(name, t, nil)
		return true
	}
	return n.endOf(name, t)
}

// endOf ends an element that is not the last one open, or none where the tag closes nothing.
func (n *nester) endOf(name string, t trait) bool {
	i := -1
	switch {
	case name == "p":
		i = n.find(name, isButton)
	case name == "li":
		i = n.find(name, isList)
	case isHeading(&node{data: name}):
		for i = len(n.stack) - 1; i >= 0 && !isHeading(n.stack[i]); i-- {
			if n.stack[i].trait&fences != 0 {
				return true
			}
		}
	case name == "form":
		return n.forms == 0
	case t&(closes|tabular) != 0 && t&void == 0 || name == "button":
		i = n.find(name, nil)
	default:
		i = n.find(name, func(e *node) bool { return e.trait&bounds != 0 })
	}
	return i < 0 || n.popTo(i)
}

func never(*node) bool { return false }
