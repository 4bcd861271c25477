package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/smtp"
	"time"
)

// An smtpServer takes messages (RFC 5321). Where it offers TLS that is used, and a password is sent by no other way, unless
// the server is this machine.
type smtpServer struct{ address, user, password string }

// patience is how long a server may take for one message.
const patience = time.Minute

// deliver sends each reader a message of their own over one connection, and returns how many were taken. A reader whom the
// server refuses keeps nobody else from theirs; the error tells of all of them.
func (s smtpServer) deliver(ctx context.Context, from mail.Address, readers []*mail.Address, message func(to mail.Address) []byte) (sent int, err error) {
	dialer := net.Dialer{Timeout: patience}
	conn, err := dialer.DialContext(ctx, "tcp", s.address)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	conn.SetDeadline(time.Now().Add(patience))
	host, _, _ := net.SplitHostPort(s.address)
	c, err := smtp.NewClient(conn, host)
	if err != nil {
		return 0, err
	}
	if offered, _ := c.Extension("STARTTLS"); offered {
		if err := c.StartTLS(&tls.Config{ServerName: host}); err != nil {
			return 0, err
		}
	}
	if s.user != "" {
		if err := c.Auth(smtp.PlainAuth("", s.user, s.password, host)); err != nil {
			return 0, err
		}
	}
	var failed []error
	for _, to := range readers {
		conn.SetDeadline(time.Now().Add(patience))
		if err := send(c, from, *to, message(*to)); err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", to.Address, err))
			if err := c.Reset(); err != nil { // the connection is gone, and so the others are not sent
				return sent, errors.Join(append(failed, err, ctx.Err())...)
			}
			continue
		}
		sent++
	}
	if err := c.Quit(); err != nil {
		failed = append(failed, err)
	}
	return sent, errors.Join(failed...)
}

// send is one transaction.
func send(c *smtp.Client, from, to mail.Address, message []byte) error {
	if err := c.Mail(from.Address); err != nil {
		return err
	}
	if err := c.Rcpt(to.Address); err != nil {
		return err
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(message); err != nil {
		return err
	}
	return w.Close()
}
