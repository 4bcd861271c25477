package article

var (
	statuses    = []string{"draft", "embargoed", "corrected", "retracted"}
	accessKinds = []string{"preview", "subscribers"}
	minings     = []string{"allowed", "no-generative-training", "no-training", "prohibited"}
	uses        = []string{"basis", "translated", "summarised", "quoted", "background", "republished"}
	agentKinds  = []string{"person", "organization", "software"}
	roles       = []string{
		"writing", "reporting", "editing", "translating",
		"aiProcessing", "aiSummarising", "aiTranslating", "aiGenerating",
		"factChecking", "reviewing", "photography", "illustration", "collage", "video",
		"narration", "publishing", "source",
	}
	sourceTypes = []string{
		"digitalCapture", "computationalCapture", "negativeFilm", "positiveFilm", "print", "humanEdits",
		"algorithmicallyEnhanced", "digitalCreation", "dataDrivenMedia", "trainedAlgorithmicMedia",
		"compositeWithTrainedAlgorithmicMedia", "algorithmicMedia", "screenCapture", "virtualRecording",
		"composite", "compositeCapture", "compositeSynthetic",
	}
)

func (a *Article) fields(f fielder) {
	f.str("id", &a.ID)
	f.url("url", &a.URL)
	f.lang("lang", &a.Lang)
	f.inlines("kicker", &a.Kicker)
	f.inlines("headline", &a.Headline)
	f.record("headlines", &a.Headlines)
	f.inlines("standfirst", &a.Standfirst)
	f.enum("status", (*string)(&a.Status), statuses)
	f.date("embargo", &a.Embargo)
	f.date("published", &a.Published)
	f.date("updated", &a.Updated)
	one(f, "publisher", &a.Publisher)
	many(f, "sources", &a.Sources)
	many(f, "attribution", (*[]Credit)(&a.Attribution))
	f.open("sourceType", (*string)(&a.SourceType), sourceTypes)
	one(f, "hero", &a.Hero)
	one(f, "audio", &a.Audio)
	f.blocks("body", &a.Body)
	f.str("section", &a.Section)
	many(f, "tags", &a.Tags)
	f.record("access", &a.Access)
	many(f, "advisories", &a.Advisories)
	one(f, "promo", &a.Promo)
	one(f, "discussion", &a.Discussion)
	many(f, "related", &a.Related)
	many(f, "editions", &a.Editions)
	one(f, "rights", &a.Rights)
	many(f, "corrections", &a.Corrections)
	f.extra(&a.Extra)
}

func (h *Headlines) fields(f fielder) {
	f.str("short", &h.Short)
	f.str("social", &h.Social)
	f.str("search", &h.Search)
	f.str("push", &h.Push)
	f.str("spoken", &h.Spoken)
	f.extra(&h.Extra)
}

func (p *Publisher) fields(f fielder) {
	f.str("name", &p.Name)
	f.url("url", &p.URL)
	f.inlines("tagline", &p.Tagline)
	f.inlines("about", &p.About)
	one(f, "logo", &p.Logo)
	f.str("monogram", &p.Monogram)
	f.strs("sameAs", &p.SameAs)
	f.extra(&p.Extra)
}

func (t *Tag) fields(f fielder) {
	f.str("name", &t.Name)
	f.url("url", &t.URL)
	f.extra(&t.Extra)
}

func (a *Access) fields(f fielder) {
	f.enum("kind", (*string)(&a.Kind), accessKinds)
	f.num("preview", &a.Preview)
	f.extra(&a.Extra)
}

func (a *Advisory) fields(f fielder) {
	f.str("kind", &a.Kind)
	f.inlines("text", &a.Text)
	f.extra(&a.Extra)
}

func (d *Discussion) fields(f fielder) {
	f.url("url", &d.URL)
	f.inlines("prompt", &d.Prompt)
	f.num("count", &d.Count)
	f.extra(&d.Extra)
}

func (r *Related) fields(f fielder) {
	f.url("url", &r.URL)
	f.inlines("headline", &r.Headline)
	f.inlines("kicker", &r.Kicker)
	one(f, "image", &r.Image)
	f.lang("lang", &r.Lang)
	f.extra(&r.Extra)
}

func (e *Edition) fields(f fielder) {
	f.lang("lang", &e.Lang)
	f.url("url", &e.URL)
	f.inlines("headline", &e.Headline)
	f.flag("original", &e.Original)
	f.extra(&e.Extra)
}

func (r *Rights) fields(f fielder) {
	f.str("copyright", &r.Copyright)
	f.str("holder", &r.Holder)
	f.num("year", &r.Year)
	f.str("licence", &r.Licence)
	f.inlines("usage", &r.Usage)
	f.url("usageURL", &r.UsageURL)
	f.enum("dataMining", (*string)(&r.DataMining), minings)
	f.extra(&r.Extra)
}

func (c *Correction) fields(f fielder) {
	f.date("date", &c.Date)
	f.inlines("text", &c.Text)
	f.extra(&c.Extra)
}

func (s *Source) fields(f fielder) {
	f.str("id", &s.ID)
	f.str("name", &s.Name)
	f.url("url", &s.URL)
	f.str("title", &s.Title)
	f.str("author", &s.Author)
	f.str("publisher", &s.Publisher)
	f.lang("lang", &s.Lang)
	f.date("published", &s.Published)
	f.date("retrieved", &s.Retrieved)
	f.str("licence", &s.Licence)
	f.enum("use", (*string)(&s.Use), uses)
	f.extra(&s.Extra)
}

func (c *Credit) fields(f fielder) {
	f.open("role", (*string)(&c.Role), roles)
	f.str("label", &c.Label)
	f.record("agent", &c.Agent)
	f.strs("sources", &c.Sources)
	f.date("date", &c.Date)
	f.extra(&c.Extra)
}

func (a *Agent) fields(f fielder) {
	f.enum("kind", (*string)(&a.Kind), agentKinds)
	f.str("name", &a.Name)
	f.url("url", &a.URL)
	f.str("title", &a.Title)
	f.inlines("bio", &a.Bio)
	one(f, "image", &a.Image)
	f.lang("lang", &a.Lang)
	f.strs("sameAs", &a.SameAs)
	f.extra(&a.Extra)
}
