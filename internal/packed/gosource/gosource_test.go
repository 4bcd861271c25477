package gosource_test

import (
	"bytes"
	"go/parser"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/packed"
	"github.com/standfirst/standfirst/internal/packed/gosource"
)

func TestUnpacked(t *testing.T) {
	text := strings.Repeat("Lorem \x00 ipsum \"dolor\"\n", 500)
	file := []byte("var t = table{packed: " + gosource.Literal([]byte(text)) + "}")
	if _, err := parser.ParseExpr(gosource.Literal([]byte(text))); err != nil {
		t.Error(err)
	}
	if got := gosource.Unpacked(file); !bytes.Equal(got, []byte("var t = table{"+text+"}")) {
		t.Errorf("%.100q", got)
	}
	if len(file) > len(text)/10 {
		t.Errorf("%d bytes are packed in a source of %d", len(text), len(file))
	}
}

func TestDamaged(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("what is no deflated text inflates")
		}
	}()
	packed.Inflate("\xff\xff")
}
