package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The test binary is the command, where this is set.
const asCommand = "ARTICLE_BEAM_TEST_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	os.Exit(m.Run())
}

// command runs article-beam and returns what it complained of and its exit
// status.
func command(t *testing.T, args ...string) (complaints string, status int) {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asCommand+"=1")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return stderr.String(), cmd.ProcessState.ExitCode()
}

func TestCommand(t *testing.T) {
	dir := t.TempDir()
	good := `{"id": 1, "text": "The mill will close in May, its owner said."}` + "\n"
	tests := []struct {
		name, lines, summary string
		status               int
	}{
		{"good", good + good, "2 articles, 86 bytes, 0 failures", exitOK},
		{"bad", good + "{\n", "1 articles, 43 bytes, 1 failures", exitFailed},
	}
	for _, test := range tests {
		in, out := filepath.Join(dir, test.name+".jsonl"), filepath.Join(dir, test.name)
		if err := os.WriteFile(in, []byte(test.lines), 0o644); err != nil {
			t.Fatal(err)
		}
		complaints, status := command(t, "-input", in, "-output", out, "-shards", "1")
		if status != test.status || !strings.Contains(complaints, test.summary) {
			t.Errorf("%s: status %d, complaints:\n%s", test.name, status, complaints)
		}
		if _, err := os.Stat(out + "-00000-of-00001.jsonl"); err != nil {
			t.Error(err)
		}
	}
}

func TestMissingInput(t *testing.T) {
	dir := t.TempDir()
	if complaints, status := command(t, "-input", filepath.Join(dir, "none.jsonl"), "-output", filepath.Join(dir, "x")); status != exitFailed || !strings.Contains(complaints, "none.jsonl") {
		t.Errorf("status %d, complaints:\n%s", status, complaints)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{}, {"-input", "a"}, {"-input", "a", "-output", "b", "c"}, {"-input", "a", "-output", "b", "-shards", "0"}, {"-nonsense"}} {
		if complaints, status := command(t, args...); status != exitUsage || complaints == "" {
			t.Errorf("%q: status %d, complaints %q", args, status, complaints)
		}
	}
}
