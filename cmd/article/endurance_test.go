package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"time"
)

// repeat gives one piece over and over, up to size bytes.
func repeat(piece string, size int64) io.Reader {
	return io.LimitReader(&repeater{piece: piece}, size)
}

type repeater struct {
	piece string
	at    int
}

func (r *repeater) Read(b []byte) (int, error) {
	n := 0
	for n < len(b) {
		k := copy(b[n:], r.piece[r.at:])
		n, r.at = n+k, (r.at+k)%len(r.piece)
	}
	return n, nil
}

// runStream runs the command with input that is never in memory as a whole.
func runStream(t *testing.T, in io.Reader, args ...string) (result, *os.ProcessState) {
	t.Helper()
	var out, errs bytes.Buffer
	c := exec.Command(binary, args...)
	c.Stdin, c.Stdout, c.Stderr = in, &out, &errs
	if err := c.Run(); err != nil && c.ProcessState == nil {
		t.Fatal(err)
	}
	return result{c.ProcessState.ExitCode(), out.String(), errs.String()}, c.ProcessState
}

const megabyte = 1 << 20

// A line of 100 MB is refused, without being held; the lines around it are
// read, and a higher limit admits it.
func TestHugeLine(t *testing.T) {
	for _, test := range []struct {
		size   int64
		args   []string
		lines  int
		errors string
		peak   int64
	}{
		{100 * megabyte, []string{"-jsonl"}, 2, "article: standard input: line 2: longer than 4194304 bytes (see -max)\n", 250 * megabyte},
		{40 * megabyte, []string{"-jsonl", "-max", "50000000"}, 3, "", 300 * megabyte},
	} {
		in := io.MultiReader(strings.NewReader("{\"id\":1,\"text\":\"One.\"}\n{\"id\":2,\"more\":\""), repeat("x", test.size),
			strings.NewReader("\",\"text\":\"Two.\"}\n{\"id\":3,\"text\":\"Three.\"}\n"))
		r, state := runStream(t, in, test.args...)
		if r.errors != test.errors || strings.Count(r.out, "\n") != test.lines || r.status != 3-test.lines {
			t.Errorf("%v: status %d, %d lines, message %q", test.args, r.status, strings.Count(r.out, "\n"), r.errors)
		}
		if peak := peakMemory(state); peak > test.peak {
			t.Errorf("%v: %d MB of memory for a line of %d MB", test.args, peak/megabyte, test.size/megabyte)
		}
	}
}

// Memory does not grow with the stream: what is read waits for what is at
// work, and what is done waits to be written.
func TestStreamMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("half a gigabyte to read")
	}
	piece := fmt.Sprintf("{\"id\":1,\"more\":%q,\"text\":\"The Kalvo ferry runs again.\"}\n", strings.Repeat("y", 100_000))
	size := int64(512 * megabyte)
	r, state := runStream(t, repeat(piece, size/int64(len(piece))*int64(len(piece))), "-jsonl")
	if lines := strings.Count(r.out, "\n"); r.status != 0 || lines != int(size)/len(piece) {
		t.Errorf("status %d, %d lines, message %q", r.status, lines, r.errors)
	}
	if peak := peakMemory(state); peak > int64(150+30*runtime.GOMAXPROCS(0))*megabyte {
		t.Errorf("%d MB of memory for a stream of %d MB", peak/megabyte, size/megabyte)
	}
}

// A full disk ends the command, however much there is still to read.
func TestFullDiskInStream(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	for _, args := range [][]string{{"-jsonl"}, {"-jsonl", "-csv", "claims"}} {
		c := exec.Command(binary, args...)
		in, _ := c.StdinPipe()
		var errs bytes.Buffer
		c.Stdout, c.Stderr = full, &errs
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		go io.Copy(in, &repeater{piece: "{\"id\":1,\"text\":\"The Kalvo ferry carries 300 people.\"}\n"})
		timer := time.AfterFunc(30*time.Second, func() { c.Process.Kill() })
		c.Wait()
		if !timer.Stop() || c.ProcessState.ExitCode() != exitFailed || !strings.HasPrefix(errs.String(), "article: writing: ") || strings.Count(errs.String(), "\n") != 1 {
			t.Errorf("%v: status %d, message %q", args, c.ProcessState.ExitCode(), errs.String())
		}
	}
}
