//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

const (
	modulePath = "github.com/standfirst/standfirst"
	moduleFile = "standfirst.wasm"
)

// static is what is served as it is: the page, its rules and scripts, and texts to try.
//
//go:embed page
var static embed.FS

// build fills a folder with the page and the module that it runs.
func build(ctx context.Context, dir string, languages []string) error {
	if err := compile(ctx, filepath.Join(dir, moduleFile), languages); err != nil {
		return err
	}
	root, err := goCommand(ctx, nil, "env", "GOROOT")
	if err != nil {
		return err
	}
	support, err := os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")) // of the release that compiled the module
	if err != nil {
		return err
	}
	files := map[string][]byte{
		"wasm_exec.js":   support,
		"standfirst.css": []byte(html.Stylesheet()),
		"page.txt":       samples.Page(),
	}
	own, err := fs.Sub(static, "page")
	if err != nil {
		return err
	}
	names, err := fs.Glob(own, "*")
	if err != nil {
		return err
	}
	for _, name := range names {
		if files[name], err = fs.ReadFile(own, name); err != nil {
			return err
		}
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			return err
		}
	}
	return nil
}

// compile compiles this program for the browser. With the tables of its languages alone the module is half as large as with
// those of all; without inlining an eighth goes again, for a third more time.
func compile(ctx context.Context, file string, languages []string) error {
	module, err := goCommand(ctx, nil, "list", "-m", "-f", "{{.Dir}}", modulePath)
	if err != nil {
		return err
	}
	tables, err := os.MkdirTemp("", "standfirst-wasm-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tables)
	replaced, err := overlay(module, tables, languages)
	if err != nil {
		return err
	}
	_, err = goCommand(ctx, []string{"GOOS=js", "GOARCH=wasm"}, "build", "-overlay", replaced,
		"-gcflags=all=-l", "-ldflags=-s -w", "-trimpath", "-o", file, modulePath+"/examples/wasm")
	return err
}

// goCommand runs the go command and returns the line that it prints.
func goCommand(ctx context.Context, env []string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Env = append(os.Environ(), env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", args[0], err, &stderr)
	}
	return strings.TrimSpace(string(out)), nil
}

// zipped returns the size of a file as servers send it.
func zipped(file string) (int, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return 0, err
	}
	w.Write(data)
	w.Close()
	return out.Len(), nil
}
