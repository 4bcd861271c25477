package article

// copyBlock returns a shallow copy of a block.
func copyBlock(n Block) Block {
	switch n := n.(type) {
	case *Paragraph:
		c := *n
		return &c
	case *Heading:
		c := *n
		return &c
	case *List:
		c := *n
		return &c
	case *DefinitionList:
		c := *n
		return &c
	case *Quote:
		c := *n
		return &c
	case *PullQuote:
		c := *n
		return &c
	case *Image:
		c := *n
		return &c
	case *Gallery:
		c := *n
		return &c
	case *Video:
		c := *n
		return &c
	case *Audio:
		c := *n
		return &c
	case *Embed:
		c := *n
		return &c
	case *Code:
		c := *n
		return &c
	case *Table:
		c := *n
		return &c
	case *Callout:
		c := *n
		return &c
	case *Details:
		c := *n
		return &c
	case *Footnotes:
		c := *n
		return &c
	case *Math:
		c := *n
		return &c
	case *Divider:
		c := *n
		return &c
	case *Update:
		c := *n
		return &c
	case *Promo:
		c := *n
		return &c
	case *Custom:
		c := *n
		return &c
	}
	return n
}

// copyInline returns a shallow copy of an inline.
func copyInline(n Inline) Inline {
	switch n := n.(type) {
	case *Text:
		c := *n
		return &c
	case *Strong:
		c := *n
		return &c
	case *Emphasis:
		c := *n
		return &c
	case *Link:
		c := *n
		return &c
	case *InlineCode:
		c := *n
		return &c
	case *Break:
		c := *n
		return &c
	case *Mark:
		c := *n
		return &c
	case *Sub:
		c := *n
		return &c
	case *Sup:
		c := *n
		return &c
	case *Strike:
		c := *n
		return &c
	case *Abbr:
		c := *n
		return &c
	case *Time:
		c := *n
		return &c
	case *Span:
		c := *n
		return &c
	case *Ruby:
		c := *n
		return &c
	case *InlineMath:
		c := *n
		return &c
	case *InlineImage:
		c := *n
		return &c
	case *FootnoteRef:
		c := *n
		return &c
	case *InlineCustom:
		c := *n
		return &c
	}
	return n
}
