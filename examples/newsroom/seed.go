package main

import (
	"context"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
)

// seed fills an empty newsroom with the samples, by the same way as all else. The hostile one stays a draft, for the editor
// to see what the door made of it.
func (r *room) seed(ctx context.Context) error {
	fresh, err := r.store.Fresh(ctx)
	if err != nil || !fresh {
		return err
	}
	var first, rest []arrival
	all := new(sanitize.Report)
	for name, a := range samples.All() {
		if name == "empty" {
			continue
		}
		a, report := new(sanitize.Door).Article(a)
		all.Merge(report, name)
		in := arrival{Article: a, Report: report, Origin: "sample:" + name, Publish: a.Status != article.StatusEmbargoed}
		in.Work, _, _ = strings.Cut(name, ".") // "openai-azure.ar" is an edition of "openai-azure"
		a.URL, a.ID, a.Editions = "", "", nil
		switch name {
		case "hostile":
			in.Publish, a.Lang = false, "en"
			rest = append(rest, in)
		case "openai-azure.en": // the edition that the others were made from
			first = append([]arrival{in}, first...)
		default:
			first = append(first, in)
		}
	}
	first = append(first, rest...)
	_, err = r.store.Import(ctx, "the samples", first, all, r.now(), func(done int) { r.progress("the samples", done, len(first)) })
	return err
}
