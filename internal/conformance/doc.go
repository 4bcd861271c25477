// Package conformance holds the whole house against its promises: which room may import what, and that no surface
// loses an attribution. It has tests alone.
package conformance
