package article

import "strconv"

// check finds what is wrong with a record as a whole.
func (v *validator) check(r record) {
	switch r := r.(type) {
	case *Source:
		v.source(r)
	case *Credit:
		v.credit(r)
	case *Edition:
		v.needs("url", r.URL, MissingURL, "the edition leads nowhere")
	case *Rendition:
		v.needs("url", r.URL, MissingURL, "the rendition has no file")
	case *Heading:
		v.heading(r)
	case *Image:
		v.media(r.Renditions)
		if r.Alt == "" && !r.Decorative {
			v.advise("alt", MissingAlt, "the picture has no alternative text and is not decorative")
		}
		if r.Color != "" && !wellFormedColor(r.Color) {
			v.fail("color", MalformedColor, strconv.Quote(r.Color)+" is not of the form #rrggbb")
		}
	case *Focus:
		v.fraction("x", r.X)
		v.fraction("y", r.Y)
	case *Video:
		v.media(r.Renditions)
	case *Audio:
		v.media(r.Renditions)
	case *Embed:
		v.needs("url", r.URL, MissingURL, "the embed leads nowhere")
	case *Quote:
		v.refers("source", r.Source)
	case *PullQuote:
		v.refers("source", r.Source)
	case *Footnote:
		v.footnote(r)
	case *Custom:
		v.needs("kind", r.Kind, MissingKind, "the custom block does not say what it is")
		if len(r.Fallback) == 0 {
			v.advise("fallback", MissingFallback, "the custom block shows nothing where its kind is not known")
		}
	case *InlineCustom:
		v.needs("kind", r.Kind, MissingKind, "the custom inline does not say what it is")
		if len(r.Fallback) == 0 {
			v.advise("fallback", MissingFallback, "the custom inline shows nothing where its kind is not known")
		}
	case *Link:
		v.needs("url", r.URL, MissingURL, "the link leads nowhere")
	case *InlineImage:
		v.needs("url", r.URL, MissingURL, "the picture has no file")
	case *FootnoteRef:
		v.refs[r.Note] = true
		v.refAt = append(v.refAt, reference{r.Note, v.pathTo("note")})
	}
}

// whole finds what could be better about the article as a whole, and sources that share an ID.
func (v *validator) whole(a *Article) {
	if a.Lang == "" {
		v.advise("lang", MissingLang, "the article does not say what language it is in")
	}
	if a.Headline.Empty() {
		v.advise("headline", MissingHeadline, "the article has no headline")
	}
	if a.Published.IsZero() && a.Status != StatusDraft && a.Status != StatusEmbargoed {
		v.advise("published", MissingPublished, "the article does not say when it was published")
	}
	if !a.Updated.IsZero() && a.Updated.Precision <= Minute && a.Published.HasTime() && a.Updated.Time.Before(a.Published.Time) {
		v.advise("updated", UpdatedTooEarly, "the article was updated before it was published")
	}
	if a.Status == StatusEmbargoed && a.Embargo.IsZero() {
		v.advise("embargo", MissingEmbargo, "the article does not say until when it is embargoed")
	}
	if (a.Status == StatusCorrected || a.Status == StatusRetracted) && len(a.Corrections) == 0 {
		v.advise("corrections", MissingCorrection, "the article does not say what was wrong with it")
	}
	if len(a.Attribution) == 0 {
		v.advise("attribution", MissingAttribution, "the article does not say who made it")
	}
	if machine(a.SourceType) && !a.Attribution.AI() {
		v.advise("attribution", MissingAIRole, "the source type says that a machine had a part, but no credit says which")
	}
	seen := make(map[string]bool)
	for i := range a.Sources {
		id := a.Sources[i].ID
		if seen[id] && id != "" {
			v.push("sources")
			v.index(i)
			v.fail("id", DuplicateSource, "another source has the ID "+strconv.Quote(id))
			v.pop()
		}
		seen[id] = true
	}
}

func machine(t SourceType) bool {
	return t == "trainedAlgorithmicMedia" || t == "compositeWithTrainedAlgorithmicMedia"
}

func (v *validator) needs(name, value string, c ProblemCode, detail string) {
	if value == "" {
		v.fail(name, c, detail)
	}
}

func (v *validator) media(files []Rendition) {
	if len(files) == 0 {
		v.fail("renditions", MissingRendition, "there is no file")
	}
}

func (v *validator) fraction(name string, x float64) {
	if x < 0 || x > 1 {
		v.fail(name, NumberOutOfRange, "the focus is outside of the picture")
	}
}

func (v *validator) source(s *Source) {
	v.needs("id", s.ID, MissingID, "nothing can refer to the source")
	if s.URL == "" {
		v.advise("url", MissingSourceURL, "readers cannot get to the source")
	}
	if s.Name == "" && s.Publisher == "" && s.Title == "" {
		v.advise("name", MissingSourceName, "the source cannot be named")
	}
}

func (v *validator) refers(name, id string) {
	if id != "" && v.article.Source(id) == nil {
		v.fail(name, UnknownSource, "there is no source "+strconv.Quote(id))
	}
}

func (v *validator) credit(c *Credit) {
	switch {
	case c.Role == "":
		v.fail("role", MissingRole, "the credit does not say for what")
	case !c.Role.Known() && c.Label == "":
		v.fail("label", MissingLabel, "the role "+strconv.Quote(string(c.Role))+" has no words of its own")
	}
	v.push("sources")
	for i, id := range c.Sources {
		v.index(i)
		if id == "" || v.article.Source(id) == nil {
			v.fail("", UnknownSource, "there is no source "+strconv.Quote(id))
		}
	}
	v.pop()
	if c.Agent.Name == "" && len(c.Sources) == 0 && !c.Role.AI() {
		v.advise("agent", MissingAgent, "the credit names nobody")
	}
	reworks := c.Role == RoleAIProcessing || c.Role == RoleAISummarising || c.Role == RoleAITranslating
	if reworks && len(c.Sources) == 0 {
		v.advise("sources", MissingAISource, "the credit does not say what the machine reworked")
	}
}

func (v *validator) heading(h *Heading) {
	if h.Level != 0 && (h.Level < 2 || h.Level > 6) {
		v.fail("level", HeadingLevel, strconv.Itoa(h.Level)+" is not one of 2 to 6")
	}
	if len(v.path) != 1 { // it stands in a box of its own
		return
	}
	if depth(h) > v.level+1 {
		v.advise("level", SkippedLevel, "the heading is more than one level below the one before")
	}
	v.level = depth(h)
}

func (v *validator) footnote(n *Footnote) {
	v.needs("note", n.ID, MissingID, "nothing can refer to the footnote")
	if v.notes[n.ID] && n.ID != "" {
		v.fail("note", DuplicateFootnote, "another footnote has the ID "+strconv.Quote(n.ID))
	}
	v.notes[n.ID] = true
	v.noteAt = append(v.noteAt, reference{n.ID, v.pathTo("")})
}

func wellFormedColor(s string) bool {
	if len(s) != 7 || s[0] != '#' {
		return false
	}
	for _, c := range []byte(s[1:]) {
		if !('0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F') {
			return false
		}
	}
	return true
}
