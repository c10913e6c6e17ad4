// Colour and width: what the reading view may do to its output.

package main

import (
	"os"
	"strconv"
)

// A style is how to print to one output.
type style struct {
	colour bool
	width  int // columns
}

// Widths: lines longer than maxWidth are hard to read, and below minWidth
// columns of text no longer fit beside each other.
const (
	defaultWidth = 80
	minWidth     = 40
	maxWidth     = 100
)

// styleFor returns the style for f: colour on a terminal only, and never with
// NO_COLOR set (no-color.org) or on a terminal that knows none.
func styleFor(f *os.File) style {
	width, terminal := terminalWidth(f)
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil {
		width = n
	}
	if width == 0 {
		width = defaultWidth
	}
	return style{
		colour: terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb",
		width:  min(max(width, minWidth), maxWidth),
	}
}

// A paint is an SGR parameter of ECMA-48.
type paint string

const (
	bold   paint = "1"
	dim    paint = "2"
	italic paint = "3"
	green  paint = "32"
	yellow paint = "33"
	cyan   paint = "36"
)

// paint returns s in the given paint, if there is colour.
func (st style) paint(p paint, s string) string {
	if !st.colour || s == "" {
		return s
	}
	return "\x1b[" + string(p) + "m" + s + "\x1b[0m"
}
