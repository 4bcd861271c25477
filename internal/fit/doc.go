// Package fit proves that what this module gives fits what others made: that a render.Fragment is a component of templ
// and, by its Node, one of gomponents; that an outside validator takes the JSON Schema. It is a module of its own, so
// that those libraries never become dependencies of this one.
package fit
