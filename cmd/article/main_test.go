package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

// binary is the command under test, built once.
var binary string

func TestMain(m *testing.M) {
	flag.Parse()
	if flag.Lookup("test.fuzz").Value.String() != "" {
		os.Exit(m.Run()) // which needs no command, and would build it for each worker
	}
	dir, err := os.MkdirTemp("", "article")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "article")
	if runtime.GOOS == "windows" {
		binary += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		panic(fmt.Sprintf("%v\n%s", err, out))
	}
	status := m.Run()
	os.RemoveAll(dir)
	os.Exit(status)
}

// A result is what one run of the command left behind.
type result struct {
	status      int
	out, errors string
}

// runArticle runs the command in dir with the given standard input.
func runArticle(t *testing.T, dir, stdin string, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	c := exec.Command(binary, args...)
	c.Dir, c.Stdin, c.Stdout, c.Stderr = dir, strings.NewReader(stdin), &out, &errs
	if err := c.Run(); err != nil && c.ProcessState == nil {
		t.Fatal(err)
	}
	return result{c.ProcessState.ExitCode(), out.String(), errs.String()}
}

// writeFiles makes a folder with the given files.
func writeFiles(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestMessages(t *testing.T) {
	dir := writeFiles(t, map[string]string{
		"good.txt":   "Ferry runs again\nThe Kalvo ferry runs again on Monday.\n",
		"latin1.txt": "Caf\xe9 closes\n",
		"bad.jsonl":  "{\"id\":1,\"text\":\"One.\"}\n{\"id\":2,\n\n{\"id\":4,\"text\":7}\n{\"id\":5}\n[]\n{\"id\":6,\"text\":\"a\xffb\"}\n{\"id\":7,\"text\":\"Two.\"}",
	})
	os.Mkdir(filepath.Join(dir, "folder"), 0o755)
	tests := []struct {
		args   []string
		status int
		errors []string
		reason string
	}{
		{[]string{"good.txt"}, 0, nil, "a good file has no message"},
		{[]string{"-json", "none.txt", "good.txt"}, 1, []string{"article: none.txt: no such file or directory"}, "the rest goes on"},
		{[]string{"folder"}, 1, []string{"article: folder: is a directory"}, "a folder is no article"},
		{[]string{"latin1.txt"}, 1, []string{"article: latin1.txt: invalid UTF-8 at byte 3"}, "the offset of the fault"},
		{[]string{"-jsonl", "bad.jsonl"}, 1, []string{
			"article: bad.jsonl: line 2: bad JSON at byte 9: unexpected end of JSON input",
			`article: bad.jsonl: line 4: "text" is a number, not a string`,
			`article: bad.jsonl: line 5: no "text" in it`,
			`article: bad.jsonl: line 6: not an object with "id" and "text", but a JSON array`,
			"article: bad.jsonl: line 7: invalid UTF-8 at byte 17 of the line",
		}, "each fault by its line"},
		{[]string{"-max", "10", "good.txt"}, 1, []string{"article: good.txt: longer than 10 bytes (see -max)"}, "the limit"},
		{[]string{"-colour"}, 2, []string{"article: flag provided but not defined: -colour (see article -help)"}, "usage"},
		{[]string{"-csv", "people"}, 2, []string{"article: -csv people: the tables are quotations, claims and agreements"}, "usage"},
		{[]string{"-json", "-csv", "claims"}, 2, []string{"only one of"}, "usage"},
		{[]string{"-max", "0"}, 2, []string{"article: -max 0: not a number of bytes"}, "usage"},
		{[]string{"-jsonl", "-html"}, 2, []string{"article: -jsonl goes with -csv, or alone"}, "usage"},
		{[]string{"-html", "good.txt", "good.txt"}, 2, []string{"article: -html makes a page of one article, and 2 files are given"}, "usage"},
		{[]string{"-jsonl", "-schema"}, 2, []string{"article: -jsonl goes with -csv, or alone"}, "usage"},
		{[]string{"-schema", "good.txt"}, 2, []string{"article: -schema reads no files"}, "usage"},
		{[]string{"-help"}, 0, nil, "help was asked for"},
	}
	for _, test := range tests {
		r := runArticle(t, dir, "", test.args...)
		if r.status != test.status {
			t.Errorf("%v: %s: exit status %d, want %d", test.args, test.reason, r.status, test.status)
		}
		got := strings.Split(strings.TrimSuffix(r.errors, "\n"), "\n")
		if r.errors == "" {
			got = nil
		}
		if len(got) != len(test.errors) {
			t.Errorf("%v: %s: messages %q", test.args, test.reason, got)
			continue
		}
		for i, want := range test.errors {
			if !strings.Contains(got[i], want) {
				t.Errorf("%v: %s: message %q, want %q", test.args, test.reason, got[i], want)
			}
		}
	}
}

func TestRestGoesOn(t *testing.T) {
	r := runArticle(t, t.TempDir(), "{\"id\":1,\"text\":\"One.\"}\nnonsense\n{\"id\":\"é<&\",\"text\":\"a < b & c\"}\n", "-jsonl")
	want := []string{`{"id":1,"text":"One."`, `{"id":"é<&","text":"a < b & c"`}
	lines := strings.Split(strings.TrimSpace(r.out), "\n")
	if len(lines) != len(want) || r.status != 1 {
		t.Fatalf("status %d, output %q", r.status, lines)
	}
	for i, line := range lines {
		if !strings.HasPrefix(line, want[i]) {
			t.Errorf("line %d is %q, want one like %q", i, line, want[i])
		}
	}
}

func TestOrderKept(t *testing.T) {
	const n = 400
	var in strings.Builder
	for i := range n {
		text := strings.Repeat("The Kalvo ferry runs again on Monday. ", 1+(i*37)%60)
		fmt.Fprintf(&in, "{\"id\":%d,\"text\":%q}\n", i, text)
	}
	r := runArticle(t, t.TempDir(), in.String(), "-jsonl")
	i := 0
	for line := range strings.Lines(r.out) {
		var rec struct{ ID int }
		if err := json.Unmarshal([]byte(line), &rec); err != nil || rec.ID != i {
			t.Fatalf("line %d has id %d (%v)", i, rec.ID, err)
		}
		i++
	}
	if i != n || r.errors != "" {
		t.Errorf("%d of %d articles came back, messages %q", i, n, r.errors)
	}
}

func TestLongLine(t *testing.T) {
	in := "{\"id\":1,\"text\":\"One.\"}\n{\"id\":2,\"text\":\"" + strings.Repeat("x", 1<<20) + "\"}\n{\"id\":3,\"text\":\"Three.\"}\n"
	r := runArticle(t, t.TempDir(), in, "-jsonl", "-max", "65536")
	if want := "article: standard input: line 2: longer than 65536 bytes (see -max)\n"; r.errors != want || r.status != 1 {
		t.Errorf("status %d, message %q, want %q", r.status, r.errors, want)
	}
	if n := strings.Count(r.out, "\n"); n != 2 {
		t.Errorf("%d lines came back, want 2", n)
	}
}

func TestReadLineLimit(t *testing.T) {
	tests := []struct {
		in     string
		want   []string
		reason string
	}{
		{"1234567890\nab", []string{"1234567890\n", "ab"}, "a line of just the limit"},
		{"12345678901\nab\n", []string{"!", "ab\n"}, "one byte more"},
		{"12345678901", []string{"!"}, "the last line is too long"},
		{strings.Repeat("x", 100) + "\nab", []string{"!", "ab"}, "longer than the reader's buffer"},
		{"", nil, "nothing"},
	}
	for _, test := range tests {
		r, got := bufio.NewReaderSize(strings.NewReader(test.in), 16), []string(nil)
		for {
			line, err := readLine(r, 10)
			if err == tooLong(10) {
				got = append(got, "!")
				continue
			}
			if len(line) > 0 {
				got = append(got, string(line))
			}
			if err == io.EOF {
				break
			}
		}
		if strings.Join(got, "|") != strings.Join(test.want, "|") {
			t.Errorf("%s: %q, want %q", test.reason, got, test.want)
		}
	}
}

func TestClosedPipe(t *testing.T) {
	c := exec.Command(binary, "-jsonl")
	c.Stdin = strings.NewReader(strings.Repeat("{\"id\":1,\"text\":\"One.\"}\n", 100_000))
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	bufio.NewReader(out).ReadString('\n')
	out.Close()
	c.Wait()
	if errs.Len() > 0 {
		t.Errorf("a closed pipe is not quiet: %q", errs.String())
	}
}

func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	for _, arg := range []string{"-jsonl", "-json", "-schema", "-help"} {
		c := exec.Command(binary, arg)
		var errs bytes.Buffer
		c.Stdin, c.Stdout, c.Stderr = strings.NewReader("{\"id\":1,\"text\":\"One.\"}\n"), full, &errs
		c.Run()
		if c.ProcessState.ExitCode() != 1 || !strings.Contains(errs.String(), "article: writing: ") {
			t.Errorf("%s: status %d, message %q", arg, c.ProcessState.ExitCode(), errs.String())
		}
	}
}

// After an interrupt the output ends in a whole line, and all lines before
// it are there.
func TestInterrupt(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no interrupts between processes here")
	}
	c := exec.Command(binary, "-jsonl")
	in, _ := c.StdinPipe()
	out, _ := c.StdoutPipe()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		for i := 0; ; i++ {
			if _, err := fmt.Fprintf(in, "{\"id\":%d,\"text\":\"The Kalvo ferry runs again.\"}\n", i); err != nil {
				return
			}
		}
	}()
	go func() {
		time.Sleep(200 * time.Millisecond)
		c.Process.Signal(syscall.SIGINT)
	}()
	data, _ := io.ReadAll(out)
	c.Wait()
	if status := c.ProcessState.ExitCode(); status != exitInterrupted {
		t.Errorf("exit status %d, want %d", status, exitInterrupted)
	}
	if len(data) == 0 || data[len(data)-1] != '\n' {
		t.Errorf("the output of %d bytes does not end in a whole line", len(data))
	}
	n := 0
	for line := range bytes.Lines(data) {
		var rec struct{ ID int }
		if err := json.Unmarshal(line, &rec); err != nil || rec.ID != n {
			t.Fatalf("line %d has id %d (%v)", n, rec.ID, err)
		}
		n++
	}
}

// An interrupt ends the command even while it waits for input.
func TestInterruptWhileWaiting(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no interrupts between processes here")
	}
	c := exec.Command(binary, "-jsonl")
	in, _ := c.StdinPipe()
	out, _ := c.StdoutPipe()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(in, "{\"id\":1,\"text\":\"One.\"}\n")
	if line, _ := bufio.NewReader(out).ReadString('\n'); !strings.HasPrefix(line, `{"id":1`) {
		t.Errorf("no line while the input stays open: %q", line)
	}
	c.Process.Signal(syscall.SIGINT)
	done := make(chan error, 1)
	go func() { done <- c.Wait() }()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		c.Process.Kill()
		t.Error("still waiting for input 10 seconds after an interrupt")
	}
}

func TestCSV(t *testing.T) {
	dir := writeFiles(t, map[string]string{"a.txt": "Ferry runs again\nThe Kalvo ferry carries 300 people.\n"})
	for name, table := range tables {
		r := runArticle(t, dir, "", "-csv", name, "a.txt", "a.txt")
		rows, err := csv.NewReader(strings.NewReader(r.out)).ReadAll()
		if err != nil || r.status != 0 {
			t.Fatalf("%s: status %d, %v", name, r.status, err)
		}
		if strings.Join(rows[0], ",") != strings.Join(table.columns, ",") {
			t.Errorf("%s: the first row is %q", name, rows[0])
		}
	}
}
