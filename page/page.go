// Package page reads news articles from web pages. It stands in a module of
// its own, so that programs which only read plain text need not carry what
// reading HTML takes.
package page

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"github.com/seed66d30230/article"
)

// A Page is the article of a web page, with what the page's markup says of it.
type Page struct {
	// URL is the page's address, as given to Parse.
	URL string `json:"url,omitempty"`
	// Title, Author and Site are the page's own words, "" where it has none.
	Title  string `json:"title,omitempty"`
	Author string `json:"author,omitempty"`
	Site   string `json:"site,omitempty"`
	// Date is the day of publication, as in "2026-05-07", or "".
	Date string `json:"date,omitempty"`

	// Article is what the page's main text holds: its Text is the title and
	// the paragraphs, blank lines between them, without the page around them.
	article.Article
}

// ErrNoArticle says that a page has no main text.
var ErrNoArticle = errors.New("no article on the page")

// Parse reads the HTML of one page and returns its article. The address is
// only recorded, and helps to read the page's date; it may be "". Pages in
// any encoding that browsers know are read. An error of r comes back wrapped;
// a page without main text is [ErrNoArticle].
func Parse(r io.Reader, address string) (*Page, error) {
	return ParseAs(r, address, "")
}

// ParseAs is Parse for a page whose server told its type, as in
// "text/html; charset=iso-8859-2".
func ParseAs(r io.Reader, address, contentType string) (*Page, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	doc, err := html.Parse(decoded(data, contentType))
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	found, err := extract(doc, address)
	if err != nil {
		return nil, err
	}
	text := mainText(found)
	if text == "" {
		return nil, ErrNoArticle
	}
	a, err := article.Parse(strings.NewReader(text))
	if err != nil {
		return nil, err
	}
	p := &Page{
		URL:    address,
		Title:  found.Metadata.Title,
		Author: found.Metadata.Author,
		Site:   found.Metadata.Sitename,

		Article: *a,
	}
	if !found.Metadata.Date.IsZero() {
		p.Date = found.Metadata.Date.Format("2006-01-02")
	}
	return p, nil
}

// decoded reads data as UTF-8. What the server or the page declares holds,
// but for windows-1252, which is also what browsers fall back on: valid UTF-8
// with accents in it is no accident.
func decoded(data []byte, contentType string) io.Reader {
	encoding, name, certain := charset.DetermineEncoding(data, contentType)
	if !certain && name == "windows-1252" && utf8.Valid(data) {
		return bytes.NewReader(data)
	}
	return encoding.NewDecoder().Reader(bytes.NewReader(data))
}

// extract finds the main text. The extractor is not ours and the web is wide:
// where it panics, that is this page's error and nobody else's.
func extract(doc *html.Node, address string) (found *trafilatura.ExtractResult, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("page: the extractor failed: %v", fault)
		}
	}()
	options := trafilatura.Options{
		EnableFallback:  true,
		ExcludeComments: true,
		HtmlDateMode:    trafilatura.Fast,
	}
	if u, err := url.Parse(address); err == nil && u.IsAbs() {
		options.OriginalURL = u
	}
	found, err = trafilatura.ExtractDocument(doc, options)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoArticle, err)
	}
	return found, nil
}
