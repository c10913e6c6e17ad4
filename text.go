// Reading: bytes to text. The text is never edited after this file: all
// offsets of an Article are into what readText returns.

package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// An EncodingError is returned for input that is neither UTF-8 nor UTF-16
// with a byte order mark.
type EncodingError struct {
	// Offset is the place of the first byte at fault, counted from the start
	// of the input.
	Offset int
}

func (e *EncodingError) Error() string {
	return fmt.Sprintf("article: invalid UTF-8 at byte %d", e.Offset)
}

// ErrTooLong is returned for input longer than [Parser.MaxBytes].
var ErrTooLong = errors.New("article: the text is too long")

// readText reads all of r, up to limit bytes unless limit is 0, and returns it as
// UTF-8.
func (p *parser) readText(r io.Reader, limit int64) (string, error) {
	if limit > 0 {
		r = io.LimitReader(r, limit+1)
	}
	var err error
	if p.input, err = readAll(r, p.input[:0]); err != nil {
		return "", fmt.Errorf("article: reading: %w", err)
	}
	text := string(p.input)
	if limit > 0 && int64(len(text)) > limit {
		return "", ErrTooLong
	}
	if strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff") {
		return decodeUTF16(text)
	}
	if i := firstInvalid(text); i >= 0 {
		return "", &EncodingError{Offset: i}
	}
	return text, nil
}

// maxEmptyReads is how often in a row a reader may give nothing.
const maxEmptyReads = 100

// readAll appends all of r to buf. It gives up on a reader that gives nothing.
func readAll(r io.Reader, buf []byte) ([]byte, error) {
	for empty := 0; empty < maxEmptyReads; {
		buf = slices.Grow(buf, 512)
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if err == io.EOF {
			return buf, nil
		}
		if err != nil {
			return buf, err
		}
		if empty++; n > 0 {
			empty = 0
		}
	}
	return buf, io.ErrNoProgress
}

// decodeUTF16 decodes text that opens with a byte order mark, which it drops.
// A surrogate without its partner, and a last byte alone, become U+FFFD.
func decodeUTF16(text string) (string, error) {
	d := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
	out, err := d.String(text)
	if err != nil {
		return "", fmt.Errorf("article: reading UTF-16: %w", err)
	}
	return out, nil
}

// firstInvalid returns the offset of the first byte that is not UTF-8, or -1.
func firstInvalid(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if r == utf8.RuneError && !bytes.HasPrefix([]byte(s[i:min(i+3, len(s))]), []byte("\uFFFD")) {
			return i
		}
	}
	return -1
}
