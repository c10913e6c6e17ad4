// Package conformance checks what article prints against the standards that
// it claims to follow, with the tools that the users of those standards have:
// a JSON Schema validator, a JSON-LD processor and a web browser. It is a
// module of its own, so that nobody who imports article gets these.
//
//	cd conformance && go test ./...
//
// The page is tested in Chromium ("apt-get install chromium" on Debian), and
// not where there is none.
package conformance
