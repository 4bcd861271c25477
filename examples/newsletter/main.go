// Newsletter makes a digest of articles, as an .eml file or delivered by SMTP, with the pictures within the message.
//
//	newsletter [-from ADDRESS] [-to ADDRESS,…] [-title TEXT] [-pictures DIR] [-unsubscribe URL] [-postal TEXT] [-o FILE | -smtp HOST:PORT [-user NAME]] [FILE.json...]
//
// Without a FILE the digest is of three sample articles. With -user, the password is that of the environment's SMTP_PASSWORD.
// It exits with 0, with 1 where something fails, and with 2 for wrong usage.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/mail"
	"os"
	"os/signal"
	"path/filepath"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], time.Now(), os.Stdout, os.Stderr))
}

func run(ctx context.Context, args []string, now time.Time, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("newsletter", flag.ContinueOnError)
	flags.SetOutput(stderr)
	d := digest{date: now}
	from := flags.String("from", "The News <editors@news.example>", "the sender's `address`")
	to := flags.String("to", "Reader <reader@news.example>", "the readers' `addresses`, with commas between; each gets a message of their own")
	flags.StringVar(&d.title, "title", "This week", "the `title` of the issue")
	flags.StringVar(&d.unsubscribe, "unsubscribe", "https://news.example/unsubscribe?reader={reader}", "the `URL` to unsubscribe by, {reader} standing for the address")
	flags.StringVar(&d.postal, "postal", "The News, 1 Quay Street, Harbour Town", "the sender's postal `address`")
	pictures := flags.String("pictures", "", "the `folder` whose pictures go into the message; those that it lacks stay on the web")
	file := flags.String("o", filepath.Join("out", "newsletter.eml"), "the `file` to write the first reader's message to")
	server := flags.String("smtp", "", "deliver by the server at `host:port` instead")
	user := flags.String("user", "", "the `name` to log in with")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	usage := func(err error) int {
		fmt.Fprintln(stderr, "newsletter:", err)
		return 2
	}
	sender, err := mail.ParseAddress(*from)
	if err != nil {
		return usage(fmt.Errorf("-from: %w", err))
	}
	d.from = *sender
	readers, err := mail.ParseAddressList(*to)
	if err != nil {
		return usage(fmt.Errorf("-to: %w", err))
	}
	if _, _, err := net.SplitHostPort(*server); *server != "" && err != nil {
		return usage(fmt.Errorf("-smtp: %w", err))
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "newsletter:", err)
		return 1
	}
	if d.articles, err = articles(flags.Args()); err != nil {
		return fail(err)
	}
	d.pictures = samples.Media()
	if *pictures != "" || flags.NArg() > 0 {
		d.pictures = nil
	}
	if *pictures != "" {
		root, err := os.OpenRoot(*pictures) // so that no address leads out of it
		if err != nil {
			return fail(err)
		}
		defer root.Close()
		d.pictures = root.FS()
	}
	problems := d.problems(*readers[0])
	for _, p := range problems {
		fmt.Fprintln(stderr, "newsletter: note:", p)
	}
	for _, p := range problems {
		if p.Fatal {
			return fail(errors.New("the message would not be valid"))
		}
	}
	if *server == "" {
		message := d.message(*readers[0])
		if err := write(*file, message); err != nil {
			return fail(err)
		}
		count := "1 article"
		if len(d.articles) != 1 {
			count = fmt.Sprintf("%d articles", len(d.articles))
		}
		fmt.Fprintf(stdout, "%s, %d bytes; open %s\n", count, len(message), *file)
		return 0
	}
	s := smtpServer{address: *server, user: *user, password: os.Getenv("SMTP_PASSWORD")}
	sent, err := s.deliver(ctx, d.from, readers, d.message)
	fmt.Fprintf(stdout, "%d of %d messages delivered\n", sent, len(readers))
	if err != nil {
		return fail(err)
	}
	return 0
}

// articles reads articles through the door, or returns three samples.
func articles(files []string) (all []*article.Article, err error) {
	if len(files) == 0 {
		return []*article.Article{samples.Get("openai-azure.en"), samples.Get("essay"), samples.Get("recipe")}, nil
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		a, err := article.Decode(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		a, _ = new(sanitize.Door).Article(a)
		all = append(all, a)
	}
	return all, nil
}

// write puts the file in place whole.
func write(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".newsletter-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Chmod(0o644), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), file)
}
