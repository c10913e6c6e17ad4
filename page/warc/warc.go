// Package warc reads web archives in the WARC format (ISO 28500), plain or
// gzipped, one record at a time. What is broken is reported and passed over.
package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"
)

// maxHeader is how long a record's header may be, in bytes. Real ones have
// some hundred; a longer one is a fault of the archive.
const maxHeader = 64 << 10

// A Record is one record of an archive.
type Record struct {
	// Number counts the records of the archive from 1, broken ones included.
	Number int
	Header textproto.MIMEHeader
	// Body is the record's content. It is good until the next call of Next.
	Body io.Reader
}

// A BrokenError is a record that cannot be read. The next call of Next goes
// on behind it.
type BrokenError struct {
	Number int // of the record, as in Record
	Err    error
}

func (e *BrokenError) Error() string { return fmt.Sprintf("record %d: %v", e.Number, e.Err) }

func (e *BrokenError) Unwrap() error { return e.Err }

// A Reader reads the records of an archive.
type Reader struct {
	text   *bufio.Reader // the archive, unpacked
	body   *body         // of the record read last
	number int
	lost   bool // what comes next may be the middle of a record
}

// NewReader returns a Reader of the archive r, gzipped or not.
func NewReader(r io.Reader) *Reader {
	raw := bufio.NewReaderSize(&marked{r: r}, 1<<16)
	if head, _ := raw.Peek(len(gzipMagic)); string(head) == gzipMagic {
		return &Reader{text: bufio.NewReaderSize(&members{raw: raw}, 1<<16)}
	}
	return &Reader{text: raw}
}

// Next returns the next record, io.EOF after the last one, or a *BrokenError,
// after which there may be more. Any other error is that of the archive's
// reader and is final.
func (r *Reader) Next() (*Record, error) {
	if err := r.finish(); err != nil {
		return nil, r.broken(err)
	}
	line, err := r.versionLine()
	if err == io.EOF {
		return nil, io.EOF
	}
	r.number++
	if err != nil {
		return nil, r.broken(err)
	}
	if !strings.HasPrefix(line, "WARC/") {
		return nil, r.broken(fmt.Errorf("starts with %.40q, not with WARC/", line))
	}
	header, err := r.header()
	if err != nil {
		return nil, r.broken(err)
	}
	length, err := strconv.ParseInt(strings.TrimSpace(header.Get("Content-Length")), 10, 64)
	if err != nil || length < 0 {
		return nil, r.broken(fmt.Errorf("has no usable Content-Length: %q", header.Get("Content-Length")))
	}
	r.body = &body{from: r.text, left: length}
	return &Record{Number: r.number, Header: header, Body: r.body}, nil
}

// finish passes over what is left of the record before.
func (r *Reader) finish() error {
	if r.body == nil {
		return nil
	}
	last := r.body
	r.body = nil
	if last.err != nil { // whoever read the body has seen it
		r.lost = true
		return nil
	}
	_, err := io.Copy(io.Discard, last)
	return err
}

// broken makes err the error of this record, unless it is the reader's own.
func (r *Reader) broken(err error) error {
	r.lost = true
	var fault *readError
	if errors.As(err, &fault) {
		return fault.err
	}
	return &BrokenError{r.number, err}
}

// versionLine returns the next line that is not blank. After a broken record
// it is the next one that a record starts with.
func (r *Reader) versionLine() (string, error) {
	for {
		line, err := r.line()
		starts := bytes.HasPrefix(line, []byte("WARC/"))
		switch {
		case starts, err == nil && !r.lost && len(line) > 0:
			r.lost = false
			return string(line), err
		case err == errLong || errors.Is(err, errMember):
			if !r.lost {
				return "", err
			}
		case err != nil:
			return "", err
		}
	}
}

// header reads up to the blank line that ends a record's header.
func (r *Reader) header() (textproto.MIMEHeader, error) {
	var b bytes.Buffer
	for b.Len() < maxHeader {
		line, err := r.line()
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, fmt.Errorf("header: %w", err)
		}
		b.Write(line)
		b.WriteString("\r\n")
		if len(line) == 0 {
			return textproto.NewReader(bufio.NewReader(&b)).ReadMIMEHeader()
		}
	}
	return nil, fmt.Errorf("header longer than %d bytes", maxHeader)
}

var errLong = errors.New("a line too long for a header")

// line reads one line without its end, as far as the buffer holds it.
func (r *Reader) line() ([]byte, error) {
	line, err := r.text.ReadSlice('\n')
	switch {
	case err == bufio.ErrBufferFull:
		return bytes.TrimRight(line, "\r\n"), errLong
	case err == io.EOF && len(line) > 0:
		err = nil
	}
	return bytes.TrimRight(line, "\r\n"), err
}

// A body is the content of one record.
type body struct {
	from *bufio.Reader
	left int64
	err  error // other than the end
}

func (b *body) Read(p []byte) (int, error) {
	if b.left == 0 {
		return 0, io.EOF
	}
	if b.err != nil {
		return 0, b.err
	}
	n, err := b.from.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	if err == io.EOF {
		err = fmt.Errorf("%d bytes missing: %w", b.left, io.ErrUnexpectedEOF)
	}
	b.err = err
	return n, err
}
