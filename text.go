// Reading: bytes to text. The text is never edited after this file: all
// offsets of an Article are into what readText returns.

package article

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
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
func readText(r io.Reader, limit int64) (string, error) {
	if limit > 0 {
		r = io.LimitReader(r, limit+1)
	}
	var b strings.Builder
	in, ok := r.(io.WriterTo)
	if !ok {
		in = bufio.NewReader(r) // gives up on a reader that gives nothing
	}
	n, err := in.WriteTo(&b)
	if err != nil {
		return "", fmt.Errorf("article: reading: %w", err)
	}
	if limit > 0 && n > limit {
		return "", ErrTooLong
	}
	text := b.String()
	if strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff") {
		return decodeUTF16(text)
	}
	if i := firstInvalid(text); i >= 0 {
		return "", &EncodingError{Offset: i}
	}
	return text, nil
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
