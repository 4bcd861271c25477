package telegram_test

import (
	"flag"
	"testing"

	"github.com/standfirst/standfirst/render/message/telegram"
	"github.com/standfirst/standfirst/render/rendertest"
)

var update = flag.Bool("update", false, "rewrite golden files")

func TestGolden(t *testing.T) {
	rendertest.Golden{Update: *update, Surfaces: []rendertest.Surface{
		{Name: "message.html", Append: new(telegram.Printer).Append},
		{Name: "caption.html", Append: (&telegram.Printer{Photo: true}).Append},
		{Name: "300.html", Append: (&telegram.Printer{Limit: 300}).Append},
		{Name: "rich.html", Append: new(telegram.Printer).AppendRich},
		{Name: "rich.json", Append: new(telegram.Printer).AppendRichMessage},
	}}.Run(t, "testdata/*.txtar")
}
