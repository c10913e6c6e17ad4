package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/seed66d30230/article/internal/hook"
)

// readGUM reads the articles of gum/ with their hand-made tags. Its heads
// follow another scheme and are left out: each token is a root.
func readGUM(data string) ([]lesson, error) {
	paths, err := filepath.Glob(filepath.Join(data, "gum", "*.conllu"))
	if err != nil {
		return nil, err
	}
	var out []lesson
	for _, path := range paths {
		l, err := readCoNLLU(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out = append(out, l)
	}
	return out, nil
}

// readCoNLLU reads one article. Its text is that of its sentences, one after
// another, each paragraph on a line.
func readCoNLLU(path string) (lesson, error) {
	f, err := os.Open(path)
	if err != nil {
		return lesson{}, err
	}
	defer f.Close()
	var text strings.Builder
	l := lesson{id: path}
	tags, pos, paragraph := numbers(hook.Tags), 0, true
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if strings.HasPrefix(line, "# newpar") {
			paragraph = true
		}
		if s, ok := strings.CutPrefix(line, "# text = "); ok {
			text.WriteString(map[bool]string{true: "\n", false: " "}[paragraph])
			pos = text.Len()
			text.WriteString(s)
			l.sentences = append(l.sentences, nil)
			if paragraph {
				l.paragraphs = append(l.paragraphs, hook.Range{First: pos})
			}
			l.paragraphs[len(l.paragraphs)-1].Last = text.Len()
			paragraph = false
		}
		fields := strings.Split(line, "\t")
		if len(fields) < 10 || strings.ContainsAny(fields[0], "-.") {
			continue
		}
		at := strings.Index(text.String()[pos:], fields[1])
		if at < 0 {
			return l, fmt.Errorf("no %q in the text", fields[1])
		}
		start := pos + at
		pos = start + len(fields[1])
		s := &l.sentences[len(l.sentences)-1]
		*s = append(*s, word{start: start, end: pos, tag: tags[fields[4]], head: start})
	}
	l.text = text.String()
	return l, nil
}
