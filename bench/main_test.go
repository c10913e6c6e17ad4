package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "texts.jsonl")
	lines := `{"id": 1, "text": "The mill at Torrance will close, its owner said. \"We tried,\" said Ada Munro."}` + "\n"
	if err := os.WriteFile(file, []byte(strings.Repeat(lines, 3)), 0o644); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run(&out, []string{file}, 50*time.Millisecond); err != nil {
		t.Fatal(err)
	}
	for _, tool := range tools {
		if !strings.Contains(out.String(), tool.name) {
			t.Errorf("%s is not in the table:\n%s", tool.name, out.String())
		}
	}
}

func TestRunFails(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.jsonl")
	os.WriteFile(bad, []byte("{}\n"), 0o644)
	for _, args := range [][]string{nil, {"a", "b"}, {"missing.jsonl"}, {bad}} {
		if err := run(&bytes.Buffer{}, args, time.Millisecond); err == nil {
			t.Errorf("%q is no error", args)
		}
	}
}
