package email_test

import (
	"fmt"
	"net/mail"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// A message takes its sender and date from the host, and nothing from the clock.
func ExamplePrinter_AppendEML() {
	p := &email.Printer{
		UnsubscribeURL: "https://news.example/leave?reader=7",
		ViewURL:        "https://news.example/issues/12",
		PostalAddress:  "Hamidun News, 1 Harbour Street",
	}
	e := &email.Envelope{
		From:      mail.Address{Name: "Hamidun News", Address: "letter@news.example"},
		To:        []mail.Address{{Address: "reader@mail.example"}},
		Date:      time.Date(2026, 4, 28, 9, 0, 0, 0, time.UTC),
		MessageID: "issue-12@news.example",
	}
	eml := p.AppendEML(nil, e, samples.Get("openai-azure.ar"))
	headers, _, _ := strings.Cut(string(eml), "\r\nContent-Type")
	fmt.Println(strings.ReplaceAll(headers, "\r\n", "\n"))
	// Output:
	// From: "Hamidun News" <letter@news.example>
	// To: reader@mail.example
	// Subject: =?utf-8?b?2YTZhSDYqti52K8gT3BlbkFJINmF2YLZitmR2K/YqSDYqNmF2YY=?=
	//  =?utf-8?b?2LXYqSBBenVyZSDYqNi52K/ZhdinINij2LnYp9iv2KogTWljcm9zb2Z0INi1?=
	//  =?utf-8?b?2YrYp9i62Kkg2KrYrdin2YTZgdmH2YXYpw==?=
	// Date: Tue, 28 Apr 2026 09:00:00 +0000
	// Message-ID: <issue-12@news.example>
	// MIME-Version: 1.0
	// Content-Language: ar
	// List-Unsubscribe: <https://news.example/leave?reader=7>
	// List-Unsubscribe-Post: List-Unsubscribe=One-Click
	// AI-Disclosure: ai-modified
}

// What is missing is named before anything is sent.
func ExamplePrinter_Check() {
	p := &email.Printer{ViewURL: "https://news.example/issues/12"}
	for _, problem := range p.Check(new(email.Envelope), samples.Get("openai-azure.en")) {
		fmt.Println(problem.Fatal, problem)
	}
	// Output:
	// true envelope.from: a message has to say whom it is from
	// false envelope.to: whoever sends the message has to say whom it is for
	// true envelope.date: a message has to say when it was written
	// false envelope.messageID: without an ID, or a domain to derive one from, replies do not find the message
	// false printer.unsubscribeURL: readers of a newsletter have to be able to leave it
	// false printer.postalAddress: many laws want the sender's address in a newsletter
}

// A digest has an index, and an extract of each article with its own attribution.
func ExamplePrinter_AppendText() {
	p := &email.Printer{Title: "Two stories", Extract: 40}
	first := &article.Article{Lang: "en", URL: "https://news.example/tide", Headline: article.Plain("The late tide"),
		Sources: []article.Source{{ID: "q", Name: "The Quay"}},
		Body:    []article.Block{&article.Paragraph{Text: article.Plain("The tide came an hour late. Nobody on the quay was any the wiser for it.")}}}
	second := &article.Article{Lang: "en", URL: "https://news.example/loaf", Headline: article.Plain("A rye loaf")}
	fmt.Print(string(p.AppendText(nil, first, second)))
	// Output:
	// Two stories
	// ===========
	//
	// In this issue
	// -------------
	//
	// 1. The late tide (https://news.example/tide)
	//    Source: The Quay
	// 2. A rye loaf (https://news.example/loaf)
	//
	// ________________________________________________________________________
	//
	// The late tide
	// =============
	//
	// Source: The Quay
	//
	// The tide came an hour late.
	//
	// Read the rest (https://news.example/tide)
	//
	// Sources
	// -------
	//
	// 1. The Quay
	//
	// ________________________________________________________________________
	//
	// A rye loaf
	// ==========
	//
	// Read more (https://news.example/loaf)
}
