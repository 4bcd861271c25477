package html

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
)

// The stylesheet is made from the files in css, in the order of the list in the test that makes it.
//
//go:generate go test -run TestStylesheetIsFresh -update
//go:embed zstandfirst.css
var stylesheet string

// script.js follows the voice of the listen bar.
//
//go:embed script.js
var script string

var styleHash, scriptHash = hash(stylesheet), hash(script)

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// Stylesheet returns the stylesheet for all that the package prints: one cascade layer named standfirst, so that any
// rule of a host's own outside a layer goes before it. See the package comment for its custom properties.
func Stylesheet() string { return stylesheet }

// StyleHash returns the hash of the embedded stylesheet as a Content-Security-Policy names it, "sha256-…", without
// quotation marks.
func StyleHash() string { return styleHash }

// Script returns the script that a page links to by [Printer.Script]: it highlights in the text what the recording in the listen
// bar says, keeps the bar in reach while it plays, and plays from a sentence that is clicked. It needs [Printer.ReadAlong] and
// [Printer.Cues], asks nothing of other sites, and writes nothing but the classes sf-now and sf-playing. Pages work without it.
func Script() string { return script }

// ScriptHash returns the hash of the script, "sha256-…": for a Content-Security-Policy, or for the integrity attribute.
func ScriptHash() string { return scriptHash }
