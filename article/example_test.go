package article_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/standfirst/standfirst/article"
)

// tide is the article that the examples share.
func tide() *article.Article {
	return &article.Article{
		Lang:     "en",
		Headline: article.Inlines{&article.Text{Value: "The tide came "}, &article.Emphasis{Text: article.Plain("in")}},
		Sources:  []article.Source{{ID: "harbour", Name: "Harbour Office", URL: "https://harbour.example/"}},
		Attribution: article.Attribution{
			{Role: article.RoleAISummarising, Sources: []string{"harbour"}},
			{Role: article.RoleReviewing, Agent: article.Agent{Kind: article.Person, Name: "Judith Vale"}},
		},
		Published: article.On(2026, 2, 11),
		Body: []article.Block{
			&article.Paragraph{Text: article.Plain("The water rose all night.")},
			&article.Heading{Text: article.Plain("The morning after")},
			&article.Paragraph{Text: article.Inlines{
				&article.Text{Value: "Then "},
				&article.Link{URL: "/ebb", Text: article.Plain("it fell")},
				&article.Text{Value: " again."},
			}},
		},
	}
}

func ExampleAppendJSON() {
	a := &article.Article{Lang: "en", Headline: article.Plain("The tide came in")}
	fmt.Printf("%s\n", article.AppendJSON(nil, a))
	// Output: {"type":"article","version":"1.0","lang":"en","headline":"The tide came in"}
}

func ExampleAppendNodeJSON() {
	fmt.Printf("%s\n", article.AppendNodeJSON(nil, tide().Body[2]))
	// Output: {"type":"paragraph","text":["Then ",{"type":"link","url":"/ebb","text":"it fell"}," again."]}
}

func ExampleAppendBlocksJSON() {
	data := article.AppendBlocksJSON(nil, tide().Body[:1])
	body, err := article.Decoder{}.Blocks(data)
	fmt.Printf("%s %d %v\n", data, len(body), err)
	// Output: [{"type":"paragraph","text":"The water rose all night."}] 1 <nil>
}

func ExampleAppendInlinesJSON() {
	data := article.AppendInlinesJSON(nil, tide().Headline)
	run, err := article.Decoder{}.Inlines(data)
	fmt.Printf("%s %v %v\n", data, run, err)
	// Output: ["The tide came ",{"type":"emphasis","text":"in"}] The tide came in <nil>
}

func ExampleDecode() {
	a, err := article.Decode([]byte(`{"type": "article", "headline": "The tide came in"}`))
	fmt.Println(a.Headline, err)

	_, err = article.Decode([]byte(`{"type": "article", "body": [{"type": "paragraph", "text": 5}]}`))
	fmt.Println(err)
	// Output:
	// The tide came in <nil>
	// body[0].text: byte 59: expected a string or an array of inlines
}

// What this version does not know is kept, byte for byte.
func ExampleDecode_unknown() {
	a, _ := article.Decode([]byte(`{"type":"article","version":"1.4","body":[` +
		`{"type":"poll", "question":"High?", "fallback":[{"type":"paragraph","text":"A poll."}]}]}`))
	poll := a.Body[0].(*article.Custom)
	fmt.Println(poll.Kind, len(poll.Fallback))
	fmt.Printf("%s\n", article.AppendNodeJSON(nil, poll))
	// Output:
	// poll 1
	// {"type":"poll", "question":"High?", "fallback":[{"type":"paragraph","text":"A poll."}]}
}

func ExampleDecoder() {
	small := article.Decoder{MaxDepth: 4}
	_, err := small.Decode([]byte(`{"type":"article","body":[{"type":"quote","body":[{"type":"divider"}]}]}`))
	var limit *article.LimitError
	if errors.As(err, &limit) {
		fmt.Println(limit.Limit, limit.Max)
	}
	fmt.Println(err)
	// Output:
	// depth 4
	// body[0].body[0]: byte 50: nested deeper than the limit of 4
}

func ExampleVersionError() {
	_, err := article.Decode([]byte(`{"type":"article","version":"2.0"}`))
	var v *article.VersionError
	fmt.Println(errors.As(err, &v), v.Version)
	// Output: true 2.0
}

func ExampleArticle_MarshalJSON() {
	row := struct {
		Slug    string
		Article *article.Article
	}{"tide", &article.Article{Headline: article.Plain("The tide came in")}}
	data, err := json.Marshal(row)
	fmt.Println(string(data), err)
	// Output: {"Slug":"tide","Article":{"type":"article","version":"1.0","headline":"The tide came in"}} <nil>
}

func ExampleAll() {
	for path, node := range article.All(tide()) {
		fmt.Println(path, node.Type())
	}
	// Output:
	// headline[0] text
	// headline[1] emphasis
	// headline[1].text[0] text
	// body[0] paragraph
	// body[0].text[0] text
	// body[1] heading
	// body[1].text[0] text
	// body[2] paragraph
	// body[2].text[0] text
	// body[2].text[1] link
	// body[2].text[1].text[0] text
	// body[2].text[2] text
}

// An advertisement goes between any two paragraphs of the body, and links are made absolute.
func ExampleRewrite() {
	a := tide()
	b := article.Rewrite(a, article.Rewriter{
		Block: func(p article.Path, b article.Block) []article.Block {
			if _, ok := b.(*article.Paragraph); ok && len(p) == 1 && p[0].Index > 0 {
				return []article.Block{&article.Custom{Kind: "advertisement"}, b}
			}
			return []article.Block{b}
		},
		Inline: func(_ article.Path, n article.Inline) []article.Inline {
			if l, ok := n.(*article.Link); ok {
				l.URL = "https://news.example" + l.URL
			}
			return []article.Inline{n}
		},
	})
	os.Stdout.Write(article.AppendBlocksJSON(nil, b.Body[2:]))
	fmt.Println()
	fmt.Println(len(a.Body), "blocks as before")
	// Output:
	// [{"type":"custom","kind":"advertisement"},{"type":"paragraph","text":["Then ",{"type":"link","url":"https://news.example/ebb","text":"it fell"}," again."]}]
	// 3 blocks as before
}

// Pictures that are too small are left out, wherever they stand.
func ExampleRewrite_images() {
	a := &article.Article{
		Hero: &article.Image{Renditions: []article.Rendition{{URL: "a.png", Width: 40}}},
		Body: []article.Block{&article.Gallery{Images: []article.Image{
			{Renditions: []article.Rendition{{URL: "b.png", Width: 50}}},
			{Renditions: []article.Rendition{{URL: "c.png", Width: 900}}},
		}}},
	}
	a = article.Rewrite(a, article.Rewriter{Image: func(_ article.Path, i *article.Image) bool {
		return i.Renditions[0].Width >= 200
	}})
	fmt.Println(a.Hero == nil, a.Body[0].(*article.Gallery).Images[0].Renditions[0].URL)
	// Output: true c.png
}

func ExampleClone() {
	a := tide()
	b := article.Clone(a)
	b.Body[0].(*article.Paragraph).Text = nil
	fmt.Println(article.Equal(a, b), article.Equal(a, tide()))
	// Output: false true
}

func ExampleEqual() {
	a, b := &article.Article{}, &article.Article{Body: []article.Block{}}
	fmt.Println(article.Equal(a, b))
	// Output: true
}

func ExampleValidate() {
	a := tide()
	a.Sources = nil
	a.Body = append(a.Body, nil)
	err := article.Validate(a)
	fmt.Println(err)

	var first *article.Problem
	fmt.Println(errors.As(err, &first), first.Path)
	fmt.Println(errors.Is(err, article.NilNode))
	// Output:
	// attribution[0].sources[0]: unknown-source: there is no source "harbour"
	// body[3]: nil-node: the block is nil
	// true attribution[0].sources[0]
	// true
}

func ExampleAdvise() {
	a := tide()
	a.Lang = ""
	for _, p := range article.Advise(a) {
		fmt.Println(p)
	}
	// Output: lang: missing-lang: the article does not say what language it is in
}

func ExampleInlines_Plain() {
	fmt.Println(tide().Headline.Plain())
	// Output: The tide came in
}

func ExampleInlines_AppendPlain() {
	run := article.Inlines{
		&article.Ruby{Text: article.Plain("東京"), Reading: "とうきょう"},
		&article.FootnoteRef{Note: "1"},
		&article.Break{},
		&article.InlineMath{TeX: "x^2"},
		&article.InlineImage{URL: "a.png", Alt: "!"},
	}
	fmt.Printf("%s\n", run.AppendPlain(nil))
	// Output:
	// 東京
	// x^2!
}

func ExampleInlines_Empty() {
	fmt.Println(article.Inlines{&article.Strong{}, nil}.Empty(), article.Plain("x").Empty())
	// Output: true false
}

func ExamplePlain() {
	fmt.Println(len(article.Plain("one text")), len(article.Plain("")))
	// Output: 1 0
}

func ExampleAppendBlocksPlain() {
	os.Stdout.Write(article.AppendBlocksPlain(nil, tide().Body))
	// Output:
	// The water rose all night.
	// The morning after
	// Then it fell again.
}

func ExampleMeasure() {
	c := article.Measure(&article.Article{Headline: article.Plain("It’s 4.87 m: 潮が満ちた")})
	fmt.Println(c.Words, c.CJK, c.Characters)
	// Output: 3 5 18
}

func ExampleMeasureText() {
	fmt.Println(article.MeasureText([]byte("twenty-one, twenty-two")).Words)
	// Output: 2
}

func ExampleWords() {
	fmt.Println(article.Words(tide()), article.Characters(tide()))
	// Output: 16 77
}

func ExampleOutline() {
	heading := func(level int, text string) article.Block {
		return &article.Heading{Level: level, Text: article.Plain(text)}
	}
	a := &article.Article{Body: []article.Block{heading(2, "Night"), heading(3, "The wind"), heading(2, "Day")}}
	for _, s := range article.Outline(a) {
		fmt.Println(s.Block, s.Heading.Text)
		for _, s := range s.Sections {
			fmt.Println("-", s.Block, s.Heading.Text)
		}
	}
	// Output:
	// 0 Night
	// - 1 The wind
	// 2 Day
}

func ExampleAppendDump() {
	os.Stdout.Write(article.AppendDump(nil, tide()))
	// Output:
	// article
	//   lang "en"
	//   headline[0] "The tide came "
	//   headline[1] emphasis
	//     text[0] "in"
	//   published 2026-02-11
	//   sources[0]
	//     id "harbour"
	//     name "Harbour Office"
	//     url "https://harbour.example/"
	//   attribution[0]
	//     role "aiSummarising"
	//     sources "harbour"
	//   attribution[1]
	//     role "reviewing"
	//     agent
	//       kind "person"
	//       name "Judith Vale"
	//   body[0] paragraph
	//     text[0] "The water rose all night."
	//   body[1] heading
	//     text[0] "The morning after"
	//   body[2] paragraph
	//     text[0] "Then "
	//     text[1] link
	//       url "/ebb"
	//       text[0] "it fell"
	//     text[2] " again."
}

func ExampleDigest() {
	a, b := tide(), tide()
	fmt.Println(article.Digest(a) == article.Digest(b))
	b.Attribution = nil
	fmt.Println(article.Digest(a) == article.Digest(b))
	// Output:
	// true
	// false
}

func ExampleSchema() {
	fmt.Println(json.Valid(article.Schema()), bytes.Contains(article.Schema(), []byte(`"pullQuote"`)))
	// Output: true true
}

func ExamplePath() {
	p := article.Path{{Name: "body", Index: 3}, {Name: "items", Index: 0}, {Name: "text", Index: 1}}
	fmt.Println(p)
	// Output: body[3].items[0].text[1]
}
