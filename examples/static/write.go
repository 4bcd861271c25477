package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// files are what is to be in a folder, by path with slashes.
type files map[string][]byte

// add adds a file. It is an error for two to have one path: of two articles of one name, neither gives way.
func (f files) add(name string, data []byte) error {
	if !filepath.IsLocal(filepath.FromSlash(name)) {
		return fmt.Errorf("%q is no path within the site", name)
	}
	if _, twice := f[name]; twice {
		return fmt.Errorf("two articles or pages want to be %s", name)
	}
	f[name] = data
	return nil
}

// manifest is the file that says which files are the program's, so that it removes no others.
const manifest = ".static.json"

// done is what a run did to the folder.
type done struct{ written, kept, removed int }

// write makes the folder hold the files. One that is there with the same bytes is left alone, and any other is put in place
// whole. Files that an earlier run wrote, and that are none of the site's any more, go last.
func (f files) write(dir string) (n done, err error) {
	names := slices.Sorted(maps.Keys(f))
	var before []string
	data, err := os.ReadFile(filepath.Join(dir, manifest))
	if err == nil {
		err = json.Unmarshal(data, &before)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return n, fmt.Errorf("%s: %w", filepath.Join(dir, manifest), err)
	}
	if err := f.foreign(dir, before); err != nil {
		return n, err
	}
	// Before anything is written it is told what is or will be the program's, should it be stopped on the way.
	mine := slices.Concat(names, before)
	slices.Sort(mine)
	if err := put(dir, manifest, list(slices.Compact(mine)), new(done)); err != nil {
		return n, err
	}
	for _, name := range names {
		if err := put(dir, name, f[name], &n); err != nil {
			return n, err
		}
	}
	for _, name := range before {
		if _, stays := f[name]; stays || !filepath.IsLocal(filepath.FromSlash(name)) {
			continue
		}
		if err := os.Remove(filepath.Join(dir, filepath.FromSlash(name))); err == nil {
			n.removed++
		} else if !errors.Is(err, fs.ErrNotExist) {
			return n, err
		}
	}
	return n, put(dir, manifest, list(names), new(done))
}

// foreign returns an error where a file would take the place of one that no earlier run has written.
func (f files) foreign(dir string, mine []string) error {
	written := make(map[string]bool, len(mine))
	for _, name := range mine {
		written[name] = true
	}
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if written[name] {
			continue
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		switch old, err := os.ReadFile(file); {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return err
		case !bytes.Equal(old, f[name]):
			return fmt.Errorf("%s is there, and none of this program's", file)
		}
	}
	return nil
}

func list(names []string) []byte {
	data, _ := json.MarshalIndent(names, "", "\t") // of strings: it does not fail
	return append(data, '\n')
}

// put puts a file in place whole, unless it is there.
func put(dir, name string, data []byte, n *done) error {
	file := filepath.Join(dir, filepath.FromSlash(name))
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, data) {
		n.kept++
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".static-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Chmod(0o644), tmp.Close()); err != nil {
		return err
	}
	n.written++
	return os.Rename(tmp.Name(), file)
}
