package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var now = time.Date(2026, 5, 1, 7, 0, 0, 0, time.FixedZone("", 2*60*60))

// A sink is an SMTP server that keeps what it is sent, and refuses the reader whose name is "gone".
type sink struct {
	net.Listener
	mu  sync.Mutex
	got []letter
}

type letter struct {
	from, to string
	data     []byte
}

func newSink(t *testing.T) *sink {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &sink{Listener: l}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go s.serve(conn)
		}
	}()
	return s
}

func (s *sink) serve(conn net.Conn) {
	defer conn.Close()
	r := bufio.NewReader(conn)
	say := func(line string) { fmt.Fprintf(conn, "%s\r\n", line) }
	say("220 sink")
	var l letter
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		verb, _, _ := strings.Cut(strings.ToUpper(strings.TrimSpace(line)), " ")
		_, address, _ := strings.Cut(line, "<")
		address, _, _ = strings.Cut(address, ">")
		switch verb {
		case "EHLO", "HELO":
			say("250-sink\r\n250 8BITMIME")
		case "MAIL":
			l = letter{from: address}
			say("250 ok")
		case "RCPT":
			if strings.HasPrefix(address, "gone@") {
				say("550 no such reader")
				continue
			}
			l.to = address
			say("250 ok")
		case "DATA":
			say("354 go on")
			for {
				line, err := r.ReadBytes('\n')
				if err != nil {
					return
				}
				if string(line) == ".\r\n" {
					break
				}
				l.data = append(l.data, bytes.TrimPrefix(line, []byte("."))...)
			}
			s.mu.Lock()
			s.got = append(s.got, l)
			s.mu.Unlock()
			say("250 taken")
		case "RSET":
			say("250 ok")
		case "QUIT":
			say("221 bye")
			return
		default:
			say("502 not here")
		}
	}
}

// letters returns what has been taken.
func (s *sink) letters() []letter {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.got
}

func call(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs strings.Builder
	code = run(t.Context(), args, now, &out, &errs)
	return out.String(), errs.String(), code
}

// Readers get a message each, the pictures within it; one whom the server refuses keeps nobody from theirs.
func TestDeliver(t *testing.T) {
	s := newSink(t)
	out, stderr, code := call(t, "-smtp", s.Addr().String(), "-to", "Ada Marsh <ada@reader.example>, gone@reader.example, Jón <jon@reader.example>")
	if code != 1 || !strings.Contains(out, "2 of 3 messages delivered") || !strings.Contains(stderr, "gone@reader.example: 550") {
		t.Fatalf("exit %d: %s%s", code, out, stderr)
	}
	got := s.letters()
	if len(got) != 2 || got[0].to != "ada@reader.example" || got[1].to != "jon@reader.example" || got[0].from != "editors@news.example" {
		t.Fatalf("%d letters", len(got))
	}
	file := filepath.Join(t.TempDir(), "sub", "issue.eml")
	if out, stderr, code := call(t, "-o", file, "-to", "Ada Marsh <ada@reader.example>"); code != 0 || !strings.Contains(out, "3 articles") {
		t.Fatalf("exit %d: %s%s", code, out, stderr)
	}
	saved, err := os.ReadFile(file)
	if err != nil || !bytes.Equal(saved, got[0].data) {
		t.Errorf("what was delivered is not what is written: %v", err)
	}
	for _, l := range got {
		inspect(t, l)
	}
	if bytes.Contains(got[0].data, []byte("jon@")) || !bytes.Contains(got[1].data, []byte("jon%40reader.example")) && !bytes.Contains(got[1].data, []byte("jon=2540")) {
		t.Error("a reader's message tells of another, or does not let its own unsubscribe")
	}
}

// inspect reads a message as a mail program does.
func inspect(t *testing.T, l letter) {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(l.data))
	if err != nil {
		t.Fatal(err)
	}
	if to, err := m.Header.AddressList("To"); err != nil || len(to) != 1 || to[0].Address != l.to {
		t.Errorf("To: %v, %v", to, err)
	}
	if date, err := m.Header.Date(); err != nil || !date.Equal(now) {
		t.Errorf("Date: %v, %v", date, err)
	}
	if !strings.Contains(m.Header.Get("List-Unsubscribe"), strings.ReplaceAll(l.to, "@", "%40")) || !strings.HasSuffix(m.Header.Get("Message-ID"), "@news.example>") {
		t.Errorf("List-Unsubscribe %q, Message-ID %q", m.Header.Get("List-Unsubscribe"), m.Header.Get("Message-ID"))
	}
	texts, pictures := make(map[string]string), make(map[string][]byte)
	parts(t, m.Header.Get("Content-Type"), m.Body, texts, pictures)
	for _, media := range []string{"text/plain", "text/html"} {
		for _, want := range []string{"The Verge", "Hamidun News", samples.Get("essay").Headline.Plain()[:12], "1 Quay Street"} {
			if !strings.Contains(texts[media], want) {
				t.Errorf("%s is without %q", media, want)
			}
		}
		if !strings.Contains(texts[media], "AI") {
			t.Errorf("%s does not tell of the machine", media)
		}
	}
	shown := regexp.MustCompile(`cid:([^"]+)"`).FindAllStringSubmatch(texts["text/html"], -1)
	if len(shown) == 0 || len(pictures) == 0 {
		t.Errorf("%d pictures are shown, %d are there", len(shown), len(pictures))
	}
	for _, id := range shown {
		if !bytes.HasPrefix(pictures[id[1]], []byte("\xff\xd8\xff")) {
			t.Errorf("the picture %s is not in the message", id[1])
		}
	}
	if strings.Contains(texts["text/html"], `src="http`) {
		t.Error("a picture that the folder has is asked of the web")
	}
}

// parts takes a message apart.
func parts(t *testing.T, contentType string, body io.Reader, texts map[string]string, pictures map[string][]byte) {
	t.Helper()
	_, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		t.Fatal(err)
	}
	for r := multipart.NewReader(body, params["boundary"]); ; {
		p, err := r.NextRawPart()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		media, _, err := mime.ParseMediaType(p.Header.Get("Content-Type"))
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(media, "multipart/") {
			parts(t, p.Header.Get("Content-Type"), p, texts, pictures)
			continue
		}
		var decoded io.Reader = quotedprintable.NewReader(p)
		if p.Header.Get("Content-Transfer-Encoding") == "base64" {
			decoded = base64.NewDecoder(base64.StdEncoding, p)
		}
		data, err := io.ReadAll(decoded)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(media, "text/") {
			texts[media] = string(data)
		} else {
			pictures[strings.Trim(p.Header.Get("Content-ID"), "<>")] = data
		}
	}
}

// A folder's pictures are taken from it alone, and what it lacks stays on the web.
func TestPictures(t *testing.T) {
	dir := t.TempDir()
	secret := filepath.Join(dir, "secret.jpg")
	if err := os.WriteFile(secret, []byte("\xff\xd8\xffsecret"), 0o666); err != nil {
		t.Fatal(err)
	}
	pictures := filepath.Join(dir, "pictures")
	if err := os.Mkdir(pictures, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(secret, filepath.Join(pictures, "out.jpg")); err != nil {
		t.Skip("there are no links here: ", err)
	}
	if err := os.WriteFile(filepath.Join(pictures, "in.jpg"), []byte("\xff\xd8\xffpicture"), 0o666); err != nil {
		t.Fatal(err)
	}
	file, out := filepath.Join(dir, "a.json"), filepath.Join(dir, "a.eml")
	image := func(name string) string {
		return `{"type":"image","alt":"A picture.","renditions":[{"url":"https://news.example/` + name + `"}]}`
	}
	json := `{"type":"article","version":"1.0","lang":"en","headline":"Pictures","url":"https://news.example/a","body":[` + image("in.jpg") + "," + image("out.jpg") + "," + image("../secret.jpg") + `]}`
	if err := os.WriteFile(file, []byte(json), 0o666); err != nil {
		t.Fatal(err)
	}
	if said, stderr, code := call(t, "-pictures", pictures, "-o", out, file); code != 0 {
		t.Fatalf("exit %d: %s%s", code, said, stderr)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	texts, found := make(map[string]string), make(map[string][]byte)
	parts(t, m.Header.Get("Content-Type"), m.Body, texts, found)
	if len(found) != 1 {
		t.Errorf("%d pictures", len(found))
	}
	for id, data := range found {
		if string(data) != "\xff\xd8\xffpicture" {
			t.Errorf("%s is %q", id, data)
		}
	}
	if !strings.Contains(texts["text/html"], `src="https://news.example/out.jpg"`) {
		t.Error("a picture that the folder lacks does not stay on the web")
	}
}

// Wrong usage and servers that are not there are told apart.
func TestRefuse(t *testing.T) {
	for want, args := range map[int][][]string{
		2: {{"-from", "nobody"}, {"-to", ""}, {"-smtp", "no-port"}, {"-to", "a@b.example\r\nBcc: c@d.example"}},
		1: {{"-smtp", "127.0.0.1:1"}, {"none.json"}, {"-pictures", "none"}},
	} {
		for _, args := range args {
			if _, stderr, code := call(t, args...); code != want || stderr == "" {
				t.Errorf("%q: exit %d, want %d: %s", args, code, want, stderr)
			}
		}
	}
}
