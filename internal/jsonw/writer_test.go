package jsonw

import "testing"

func TestWriter(t *testing.T) {
	w := NewWriter([]byte("x "))
	w.Open('{')
	w.Key("a")
	w.Open('[')
	w.Int(-1)
	w.Bool(true)
	w.Open('{')
	w.Close('}')
	w.String("[<")
	w.Raw("null")
	w.Close(']')
	w.Text("none", "\x01")
	w.Text("b", "{")
	w.Number("none", 0)
	w.Number("c", 7)
	w.Close('}')
	const want = "x " + `{"a":[-1,true,{},"[\u003c",null],"b":"{","c":7}`
	if got := string(w.Dst); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
