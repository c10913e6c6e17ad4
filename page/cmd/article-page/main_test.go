package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The test binary is the command, where this is set.
const asCommand = "ARTICLE_PAGE_TEST_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	os.Exit(m.Run())
}

// command runs article-page and returns what it printed and its exit status.
func command(t *testing.T, stdin string, args ...string) (out, complaints string, status int) {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asCommand+"=1")
	cmd.Stdin = strings.NewReader(stdin)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
}

const testPages = "../../testdata/"

func TestFiles(t *testing.T) {
	out, complaints, status := command(t, "", testPages+"reservoir.html", testPages+"empty.html", testPages+"missing.html", testPages, testPages+"jsonld.html")
	pages := readLines(t, out)
	if len(pages) != 2 || pages[0]["title"] != "Reservoir village rises from the mud after 60 years" || pages[1]["author"] != "Ilda Semedo" {
		t.Errorf("printed %d pages:\n%s", len(pages), out)
	}
	if status != exitFailed {
		t.Errorf("status %d", status)
	}
	for _, want := range []string{"empty.html: no article on the page", "missing.html: no such file or directory", "testdata/: is a directory"} {
		if !strings.Contains(complaints, want) {
			t.Errorf("no complaint %q in:\n%s", want, complaints)
		}
	}
}

func TestStandardInput(t *testing.T) {
	out, complaints, status := command(t, readFile(t, "jsonld.html"), "-url", "https://praia.example/cranes")
	pages := readLines(t, out)
	if status != exitOK || complaints != "" || len(pages) != 1 || pages[0]["id"] != "https://praia.example/cranes" {
		t.Errorf("status %d, complaints %q, output:\n%s", status, complaints, out)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"-nonsense"}, {"-max", "0"}, {"-url", "https://a.example/", "a", "b"}} {
		if out, complaints, status := command(t, "", args...); status != exitUsage || out != "" || complaints == "" {
			t.Errorf("%q: status %d, output %q, complaints %q", args, status, out, complaints)
		}
	}
	if out, _, status := command(t, "", "-help"); status != exitOK || !strings.HasPrefix(out, "usage:") {
		t.Errorf("-help: status %d, output %q", status, out)
	}
}

// What a complaint quotes must not command the reader's terminal.
func TestHostileName(t *testing.T) {
	_, complaints, status := command(t, "", "\x1b[2Jgone.html")
	if status != exitFailed || strings.Contains(complaints, "\x1b") || !strings.Contains(complaints, "gone.html: no such file") {
		t.Errorf("status %d, complaints %q", status, complaints)
	}
}

func TestTooLong(t *testing.T) {
	_, complaints, status := command(t, "", "-max", "100", testPages+"jsonld.html")
	if status != exitFailed || !strings.Contains(complaints, "jsonld.html: longer than 100 bytes") {
		t.Errorf("status %d, complaints %q", status, complaints)
	}
}

func TestArchive(t *testing.T) {
	reservoir, cranes := readFile(t, "reservoir.html"), readFile(t, "jsonld.html")
	records := []string{
		warcRecord("warcinfo", "", "software: none\r\n"),
		warcRecord("request", "https://a.example/1", "GET / HTTP/1.1\r\n\r\n"),
		warcRecord("response", "https://a.example/1", answer("200 OK", "text/html", "", reservoir)),
		warcRecord("response", "https://a.example/gone", answer("404 Not Found", "text/html", "", "<p>Gone")),
		warcRecord("response", "https://a.example/logo", answer("200 OK", "image/png", "", "\x89PNG")),
		warcRecord("response", "dns:a.example", "20260819073000\r\na.example. 300 IN A 192.0.2.7\r\n"),
		warcRecord("response", "https://a.example/garbled", "garbled\r\n\r\n"),
		"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n\r\n\r\n",
		warcRecord("response", "https://a.example/empty", answer("200 OK", "text/html", "", readFile(t, "empty.html"))),
		warcRecord("response", "https://b.example/2", answer("200 OK", "text/html; charset=utf-8", "gzip", zipped(cranes))),
		warcRecord("response", "https://b.example/3", answer("200 OK", "text/html", "gzip", cranes)), // unpacked already
	}
	var members string
	for _, rec := range records {
		members += zipped(rec)
	}
	cut := members + zipped(records[2])[:400]
	for name, archive := range map[string]string{"a.warc": strings.Join(records, ""), "a.warc.gz": members, "cut.warc.gz": cut} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		out, complaints, status := command(t, "", path)
		if status != exitFailed {
			t.Errorf("%s: status %d", name, status)
		}
		var ids []string
		for _, page := range readLines(t, out) {
			ids = append(ids, fmt.Sprint(page["id"]))
		}
		if got := strings.Join(ids, " "); got != "https://a.example/1 https://b.example/2 https://b.example/3" {
			t.Errorf("%s: printed pages %s", name, got)
		}
		wants := []string{
			": record 7 (https://a.example/garbled): no HTTP response",
			`: record 8: has no usable Content-Length: "many"`,
			": record 9 (https://a.example/empty): no article on the page",
		}
		if name == "cut.warc.gz" {
			wants = append(wants, ": record 12 (https://a.example/1): ", "unexpected EOF", ": 12 records, 4 pages, 3 broken")
		} else {
			wants = append(wants, ": 11 records, 4 pages, 2 broken")
		}
		for _, want := range wants {
			if !strings.Contains(complaints, want) {
				t.Errorf("%s: no complaint %q in:\n%s", name, want, complaints)
			}
		}
	}
}

// warcRecord returns a record as it stands in an archive.
func warcRecord(kind, url, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, url, len(body), body)
}

// answer returns a server's response.
func answer(status, contentType, encoding, body string) string {
	head := "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\n"
	if encoding != "" {
		head += "Content-Encoding: " + encoding + "\r\n"
	}
	return fmt.Sprintf("%sContent-Length: %d\r\n\r\n%s", head, len(body), body)
}

func zipped(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, s)
	w.Close()
	return b.String()
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(testPages + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// readLines reads lines of JSON.
func readLines(t *testing.T, out string) []map[string]any {
	t.Helper()
	var pages []map[string]any
	for line := range strings.Lines(out) {
		var page map[string]any
		if err := json.Unmarshal([]byte(line), &page); err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		pages = append(pages, page)
	}
	return pages
}
