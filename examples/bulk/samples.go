package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// sampleLines writes copies of the samples to a folder, as lines of JSON, and returns the file. One article comes in a newer
// version too, and the last line breaks off, as that of an export may that was stopped.
func sampleLines(ctx context.Context, folder string, copies int) (string, error) {
	f, err := create(ctx, folder, "input.jsonl")
	if err != nil {
		return "", err
	}
	defer f.discard(ctx)
	for i := range copies {
		for _, a := range samples.All() {
			if a.ID != "" {
				a.ID = fmt.Sprintf("%s-%d", a.ID, i)
			}
			f.print(inLine(a))
		}
	}
	a := samples.Get("essay")
	a.ID += "-0"
	a.Updated = article.At(time.Date(2026, 5, 1, 7, 0, 0, 0, time.UTC))
	a.Corrections = append(a.Corrections, article.Correction{Date: a.Updated, Text: article.Plain("A name is spelled as its owner spells it.")})
	line := inLine(a)
	f.print(line)
	f.print(line[:len(line)/2])
	return f.path, f.commit(ctx)
}

// inLine returns an article as a line. What the library does not know of it is kept as it was, in several lines maybe.
func inLine(a *article.Article) []byte {
	var b bytes.Buffer
	if err := json.Compact(&b, article.AppendJSON(nil, a)); err != nil {
		panic(err) // the samples are part of the program
	}
	b.WriteByte('\n')
	return b.Bytes()
}
