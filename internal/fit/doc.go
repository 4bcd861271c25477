// Package fit proves that a render.Fragment fits the template libraries that hosts use. It is a module of its own,
// so that those libraries never become dependencies of this one.
package fit
