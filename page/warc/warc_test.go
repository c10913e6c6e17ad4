package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// rawRecord returns one record as it stands in an archive.
func rawRecord(id, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", id, len(body), body)
}

// packed returns each of the records as a gzip member.
func packed(records ...string) string {
	var b bytes.Buffer
	for _, rec := range records {
		w := gzip.NewWriter(&b)
		io.WriteString(w, rec)
		w.Close()
	}
	return b.String()
}

// readRecords returns "id: body" of each record, and the errors, in order.
func readRecords(r io.Reader) []string {
	var got []string
	archive := NewReader(r)
	for {
		rec, err := archive.Next()
		if err == io.EOF {
			return got
		}
		var broken *BrokenError
		if err != nil {
			got = append(got, "error: "+err.Error())
			if !errors.As(err, &broken) {
				return got
			}
			continue
		}
		body, err := io.ReadAll(rec.Body)
		if err != nil {
			got = append(got, fmt.Sprintf("record %d's body: %v", rec.Number, err))
			continue
		}
		got = append(got, rec.Header.Get("WARC-Record-ID")+": "+string(body))
	}
}

func TestReader(t *testing.T) {
	a, b, c := rawRecord("a", "first"), rawRecord("b", ""), rawRecord("c", "WARC/1.0 is a format\r\n")
	all := []string{"a: first", "b: ", "c: WARC/1.0 is a format\r\n"}
	zipped := packed(b)
	wrongSum := zipped[:len(zipped)-6] + "\x00\x00" + zipped[len(zipped)-4:]
	tests := []struct {
		reason, archive string
		want            []string
	}{
		{"plain", a + b + c, all},
		{"plain, line feeds alone", strings.ReplaceAll(a+b, "\r\n", "\n"), []string{"a: first", "b: "}},
		{"a member for each record", packed(a, b, c), all},
		{"one member for all", packed(a + b + c), all},
		{"nothing", "", nil},
		{"packed nothing", packed(""), nil},
		{"no Content-Length", a + "WARC/1.0\r\nWARC-Type: x\r\n\r\nlost\r\n\r\n" + b,
			[]string{"a: first", `error: record 2: has no usable Content-Length: ""`, "b: "}},
		{"negative Content-Length", a + "WARC/1.0\r\nContent-Length: -3\r\n\r\n" + b,
			[]string{"a: first", `error: record 2: has no usable Content-Length: "-3"`, "b: "}},
		{"no version line", a + "hello\r\n\r\n" + b,
			[]string{"a: first", `error: record 2: starts with "hello", not with WARC/`, "b: "}},
		{"the body is cut off", a + b[:len(b)-4] + c[:len(c)-10],
			[]string{"a: first", "b: ", "record 3's body: 6 bytes missing: unexpected EOF"}},
		{"the header is cut off", a + "WARC/1.0\r\nContent-Le",
			[]string{"a: first", "error: record 2: header: unexpected EOF"}},
		{"a member with a wrong sum", packed(a) + wrongSum + packed(c),
			[]string{"a: first", "b: ", "error: record 3: broken gzip: gzip: invalid checksum", "c: WARC/1.0 is a format\r\n"}},
		{"noise between members", packed(a) + "noise" + packed(c),
			[]string{"a: first", "error: record 2: broken gzip: gzip: invalid header", "c: WARC/1.0 is a format\r\n"}},
		{"the archive is cut off", packed(a) + zipped[:len(zipped)/2],
			nil},
		{"a header without end", a + "WARC/1.0\r\n" + strings.Repeat("X-Y: z\r\n", 20_000) + "\r\n" + b,
			[]string{"a: first", "error: record 2: header longer than 65536 bytes", "b: "}},
		{"a line without end", a + "WARC/1.0\r\n" + strings.Repeat("x", 200_000) + "\r\n" + b,
			[]string{"a: first", "error: record 2: header: a line too long for a header", "b: "}},
	}
	for _, test := range tests {
		for _, r := range []io.Reader{strings.NewReader(test.archive), iotest.OneByteReader(strings.NewReader(test.archive))} {
			got := readRecords(r)
			if test.want == nil && len(test.archive) > 50 {
				if len(got) < 2 || got[0] != "a: first" || !strings.Contains(got[1], "unexpected EOF") {
					t.Errorf("%s: %q", test.reason, got)
				}
				continue
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		}
	}
}

// What the caller leaves of a body is passed over.
func TestBodyUnread(t *testing.T) {
	archive := NewReader(strings.NewReader(rawRecord("a", strings.Repeat("x", 200_000)) + rawRecord("b", "y")))
	for _, id := range []string{"a", "b"} {
		rec, err := archive.Next()
		if err != nil || rec.Header.Get("Warc-Record-Id") != id {
			t.Fatalf("%v, %v instead of record %s", rec, err, id)
		}
	}
}

// An error of the disk ends the reading, in a body or outside.
func TestReaderFails(t *testing.T) {
	dead := errors.New("the disk is dead")
	whole := packed(rawRecord("a", strings.Repeat("x", 1000)))
	for _, text := range []string{"", whole, whole[:len(whole)/2], rawRecord("a", "b"), rawRecord("a", "b")[:70]} {
		archive := NewReader(io.MultiReader(strings.NewReader(text), iotest.ErrReader(dead)))
		for range 3 {
			_, err := archive.Next()
			if err == nil {
				continue
			}
			if !errors.Is(err, dead) {
				t.Errorf("%.20q: %v", text, err)
			}
			break
		}
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte(rawRecord("a", "first") + rawRecord("b", "")))
	f.Add([]byte(packed(rawRecord("a", "first"), rawRecord("b", ""))))
	f.Fuzz(func(t *testing.T, data []byte) {
		archive := NewReader(bytes.NewReader(data))
		for range len(data) + 2 {
			rec, err := archive.Next()
			if err == io.EOF {
				return
			}
			if err == nil {
				io.Copy(io.Discard, rec.Body)
			}
		}
		t.Error("more records than bytes")
	})
}
