package main

import (
	"strings"

	"github.com/jdkato/prose/v2"
	"github.com/rivo/uniseg"

	"github.com/seed66d30230/article"
)

// A tool is something that reads a text.
type tool struct {
	name string
	read func(text string) error
}

var tools = []tool{
	{"article", func(text string) error {
		_, err := article.Parse(strings.NewReader(text))
		return err
	}},
	{"prose", func(text string) error {
		_, err := prose.NewDocument(text)
		return err
	}},
	{"uniseg words", func(text string) error {
		for state := -1; text != ""; {
			_, text, state = uniseg.FirstWordInString(text, state)
		}
		return nil
	}},
}
