// Gzip as archives use it: each record is a gzip member of its own, so that
// one broken member need not cost those after it.

package warc

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// gzipMagic is how a member starts: the two magic bytes and the one method,
// deflate, that there is.
const gzipMagic = "\x1f\x8b\x08"

// errMember says that a gzip member is broken and the next one comes.
var errMember = errors.New("broken gzip")

// A readError is an error of the archive's own reader: the disk's, say.
type readError struct{ err error }

func (e *readError) Error() string { return e.err.Error() }

func (e *readError) Unwrap() error { return e.err }

// A marked reader makes its errors readErrors and sticks to them.
type marked struct {
	r   io.Reader
	err error
}

func (m *marked) Read(p []byte) (int, error) {
	if m.err != nil {
		return 0, m.err
	}
	n, err := m.r.Read(p)
	if err != nil && err != io.EOF {
		m.err = &readError{err}
		err = m.err
	}
	return n, err
}

// members reads gzip members one after the other, as one stream. A broken one
// is reported once, by an error that wraps errMember; reading goes on with
// the next.
type members struct {
	raw  *bufio.Reader
	zip  *gzip.Reader
	open bool
}

func (m *members) Read(p []byte) (int, error) {
	for {
		if !m.open {
			if err := m.next(); err != nil {
				return 0, err
			}
		}
		n, err := m.zip.Read(p)
		switch {
		case err == io.EOF:
			m.open = false
			if n == 0 {
				continue
			}
			return n, nil
		case err != nil:
			return n, m.skip(err)
		}
		return n, nil
	}
}

// next opens the next member.
func (m *members) next() error {
	head, err := m.raw.Peek(len(gzipMagic))
	switch {
	case len(head) == 0:
		return err
	case string(head) != gzipMagic:
		return m.skip(gzip.ErrHeader)
	}
	if m.zip == nil {
		m.zip = new(gzip.Reader)
	}
	if err := m.zip.Reset(m.raw); err != nil {
		return m.skip(err)
	}
	m.zip.Multistream(false)
	m.open = true
	return nil
}

// skip goes to the next place that looks like a member's start. Unpacking a
// broken member may have run into those behind it, which are then lost too.
func (m *members) skip(cause error) error {
	m.open = false
	var fault *readError
	if errors.As(cause, &fault) {
		return cause
	}
	for {
		head, _ := m.raw.Peek(len(gzipMagic))
		if len(head) < len(gzipMagic) {
			m.raw.Discard(len(head)) // the end, or an error that comes again
			break
		}
		if string(head) == gzipMagic {
			break
		}
		m.raw.Discard(1)
	}
	return fmt.Errorf("%w: %w", errMember, cause)
}
