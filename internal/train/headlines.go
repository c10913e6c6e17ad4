package main

import (
	"strings"

	"github.com/seed66d30230/article/internal/hook"
)

// Headlines. The teacher's articles have none, but every article that is to be
// read has one, in Title Case or CAPITALS as often as not, where capitals tell
// no names. So articles are learned with a headline made from one of their own
// first sentences: its articles and its period left out, as headlines do, and
// recased, with the teacher's answers for the words that stay.

// The styles of made headlines; one article in four has none.
const (
	plainHead = iota
	titleHead
	upperHead
	titleHeadToo
	headStyles
)

// The sentences that a headline is made from: one of the first few, no longer
// than a headline may be.
const (
	headAmong              = 6
	headShort, headLongest = 5, 20
)

// withHeadlines gives lessons their headlines.
func withHeadlines(lessons []lesson) []lesson {
	out := make([]lesson, len(lessons))
	for k, l := range lessons {
		out[k] = l.withHeadline(k % headStyles)
	}
	return out
}

// withHeadline returns the lesson with a headline above it, or as it is where
// no sentence makes one.
func (l lesson) withHeadline(style int) lesson {
	for _, s := range l.sentences[:min(headAmong, len(l.sentences))] {
		if style != plainHead && headShort <= len(s) && len(s) <= headLongest {
			return l.below(l.headline(s, style))
		}
	}
	return l
}

// headline returns the text and the words of the headline that a sentence makes.
func (l lesson) headline(s []word, style int) (string, []word) {
	var text strings.Builder
	var words []word
	at := make(map[int]int) // where a word's new start is
	heads := make(map[int]bool)
	for _, w := range s {
		heads[w.head] = heads[w.head] || w.head != w.start
	}
	end := s[0].start
	for i, w := range s {
		form := l.text[w.start:w.end]
		lower := strings.ToLower(form)
		leaves := lower == "the" || lower == "a" || lower == "an" || form == "." && i == len(s)-1
		if !leaves || heads[w.start] {
			if w.start > end && text.Len() > 0 {
				text.WriteByte(' ')
			}
			at[w.start] = text.Len()
			text.WriteString(recased(form, style, text.Len() == 0))
			w.start, w.end = at[w.start], text.Len()
			words = append(words, w)
		}
		end = s[i].end
	}
	for k := range words {
		words[k].head = at[words[k].head]
	}
	return text.String(), mendLabels(words)
}

// mendLabels lets an entity begin again at its first word where that was left
// out.
func mendLabels(words []word) []word {
	last := uint8(0)
	for k := range words {
		begins, kind, found := strings.Cut(hook.Labels[words[k].label], "-")
		_, before, _ := strings.Cut(hook.Labels[last], "-")
		if found && begins == "I" && kind != before {
			words[k].label-- // B- stands before I-
		}
		last = words[k].label
	}
	return words
}

// recased returns a word as a headline has it. Only ASCII letters change, so
// that its length stays.
func recased(form string, style int, first bool) string {
	b := []byte(form)
	for i, c := range b {
		if 'a' <= c && c <= 'z' && (style == upperHead || i == 0 && (first || !isSmallWord(form))) {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// isSmallWord reports whether headlines in Title Case leave a word small.
func isSmallWord(w string) bool {
	switch w {
	case "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as":
		return true
	}
	return false
}

// below returns the lesson under a headline.
func (l lesson) below(headline string, words []word) lesson {
	by := len(headline) + 1
	out := lesson{id: l.id, text: headline + "\n" + l.text}
	out.paragraphs = append(out.paragraphs, hook.Range{First: 0, Last: len(headline)})
	for _, p := range l.paragraphs {
		out.paragraphs = append(out.paragraphs, hook.Range{First: p.First + by, Last: p.Last + by})
	}
	out.sentences = append(out.sentences, words)
	for _, s := range l.sentences {
		moved := make([]word, len(s))
		for i, w := range s {
			w.start, w.end, w.head = w.start+by, w.end+by, w.head+by
			moved[i] = w
		}
		out.sentences = append(out.sentences, moved)
	}
	return out
}
