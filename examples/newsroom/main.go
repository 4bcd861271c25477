// Newsroom is a complete little publication: articles come in through the door, an editor sees what the door did and
// publishes, readers get pages in their language, feeds and the rest.
//
//	newsroom [-addr HOST:PORT] [-db FILE] [-base URL] [-password WORD] [-fetch]
//
// Without -db it makes a database in a new temporary folder and says where; an empty one it fills with the sample articles.
// It ends with 0 after SIGINT or SIGTERM, with 1 and a line on standard error where something fails, and with 2 for wrong usage.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the command. It returns when the context ends, and all that was begun has ended.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("newsroom", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "localhost:8080", "where to listen, as `HOST:PORT`; port 0 takes one that is free")
	file := flags.String("db", "", "the database `file`; by default newsroom.db in a new temporary folder")
	base := flags.String("base", "", "the `URL` under which readers reach it; by default that of -addr")
	password := flags.String("password", os.Getenv("NEWSROOM_PASSWORD"), "the editors' `word`, also taken from NEWSROOM_PASSWORD; by default one is made up and printed")
	fetching := flags.Bool("fetch", false, "let editors take feeds from the web")
	grace := flags.Duration("grace", 10*time.Second, "how long what is running may take to end, once it is told to")
	empty := flags.Bool("empty", false, "begin without the sample articles")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "newsroom: %q is not wanted\n", flags.Arg(0))
		return 2
	}
	if u, err := url.Parse(*base); *base != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || *base != u.Scheme+"://"+u.Host) {
		fmt.Fprintf(stderr, "newsroom: -base %q is not like https://news.example\n", *base)
		return 2
	}
	o := options{addr: *addr, file: *file, base: *base, password: *password, fetching: *fetching, grace: *grace, empty: *empty}
	if err := o.serve(ctx, stdout); err != nil {
		fmt.Fprintf(stderr, "newsroom: %v\n", err)
		return 1
	}
	return 0
}

type options struct {
	addr, file, base, password string
	fetching, empty            bool
	grace                      time.Duration
}

// serve opens the database, says where to look, and serves until the context ends.
func (o options) serve(ctx context.Context, stdout io.Writer) (err error) {
	if o.file == "" {
		dir, err := os.MkdirTemp("", "standfirst-newsroom-*") // which nobody else can have prepared
		if err != nil {
			return err
		}
		o.file = filepath.Join(dir, "newsroom.db")
	}
	listener, err := net.Listen("tcp", o.addr)
	if err != nil {
		return err
	}
	defer listener.Close() // for the ways out before the server has it
	if o.base == "" {
		o.base = "http://" + visited(o.addr, listener.Addr())
	}
	store, err := Open(ctx, o.file)
	if err != nil {
		return fmt.Errorf("%s: %w", o.file, err)
	}
	defer func() { err = errors.Join(err, store.Close()) }()

	made := o.password == ""
	if made {
		o.password = rand.Text()
	}
	room := newRoom(store, o.base, o.password, stdout)
	if o.fetching {
		room.fetcher = newWeb()
	}
	cut, err := store.CutOff(ctx)
	if err != nil {
		return err
	}
	for _, source := range cut {
		room.say("Import of %s: none, it was cut off. Send it again.", source)
	}
	if !o.empty {
		if err := room.seed(ctx); err != nil {
			return err
		}
	}
	fmt.Fprintf(stdout, "Readers: %s\nEditors: %s/editor (any name", o.base, o.base)
	if made {
		fmt.Fprintf(stdout, ", password %s", o.password)
	}
	fmt.Fprintf(stdout, ")\nDatabase: %s\n", o.file)
	return room.serve(ctx, listener, o.grace)
}

// visited returns the host by which a browser on this machine reaches the server.
func visited(asked string, bound net.Addr) string {
	host, _, err := net.SplitHostPort(asked)
	_, port, _ := net.SplitHostPort(bound.String())
	if ip := net.ParseIP(host); err != nil || host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}
