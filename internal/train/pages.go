package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"strings"
	"unicode"
)

// A page is a text whose lines are marked.
type page struct {
	ID, URL, Text, Headline string
	Lines                   []pageLine
	site                    string
}

type pageLine struct {
	Text                          string
	Body, Repeat, Optional, Mixed bool
	site                          string // that it is from
}

// The regions, in the order of package article's paragraphs_layout.go.
const (
	above uint8 = iota
	headline
	front
	standfirst
	body
	inside
	below
)

// readPages reads marked pages.
func readPages(path string) ([]page, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []page
	for in := json.NewDecoder(bufio.NewReader(f)); in.More(); {
		var p page
		if err := in.Decode(&p); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		p.site = site(p.URL)
		for i := range p.Lines {
			p.Lines[i].site = p.site
		}
		out = append(out, p)
	}
	return out, nil
}

// site returns the name of the publisher's site: the label of the host that
// stands before the public suffix, so that o.canada.com and canada.com are one.
func site(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	labels := strings.Split(u.Hostname(), ".")
	for i := len(labels) - 2; i > 0; i-- {
		if len(labels[i]) > 3 {
			return labels[i]
		}
	}
	return labels[0]
}

// regions says in which region each line of the page is.
func (p *page) regions() []uint8 {
	out := make([]uint8, len(p.Lines))
	first, last := len(out), -1
	for i, l := range p.Lines {
		if l.Body && !l.Optional {
			first, last = min(first, i), i
		}
	}
	title := -1
	for i, l := range p.Lines {
		if i < first && p.Headline != "" && letters(l.Text) == letters(p.Headline) {
			title = i
		}
	}
	for i, l := range p.Lines {
		switch {
		case i == title:
			out[i] = headline
		case i > last:
			out[i] = below
		case i >= first && l.Body:
			out[i] = body
		case i >= first:
			out[i] = inside
		case title < 0 || i < title:
			out[i] = above
		case l.Optional:
			out[i] = standfirst
		default:
			out[i] = front
		}
	}
	return out
}

// sets says in which regions each line of the page may be: lines that are not
// counted may be taken either way, and any of the headline's copies above the
// body may be the headline.
func (p *page) sets() []uint16 {
	regions := p.regions()
	out := make([]uint16, len(regions))
	first, title := len(regions), len(regions)
	for i, r := range regions {
		if r == body && i < first {
			first = i
		}
		if i < first && p.Headline != "" && letters(p.Lines[i].Text) == letters(p.Headline) && i < title {
			title = i
		}
	}
	last := -1
	for i, r := range regions {
		if r == headline {
			last = i
		}
	}
	for i, l := range p.Lines {
		out[i] = 1 << regions[i]
		free := l.Mixed || l.Repeat || l.Optional
		switch {
		case i >= title && i < last:
			out[i] = 1<<above | 1<<front
			if letters(l.Text) == letters(p.Headline) {
				out[i] |= 1 << headline
			}
		case i == last && title < last:
			out[i] |= 1 << front
		case i == last:
		case i < first && last >= 0 && i > last && free:
			out[i] = 1<<front | 1<<standfirst
		case i >= first && regions[i] == below && free:
			out[i] |= 1<<body | 1<<inside
		case i >= first && free:
			out[i] |= 1<<body | 1<<inside
		}
	}
	return out
}

// sites says from which site each line is.
func (p *page) sites() (out []string) {
	for _, l := range p.Lines {
		out = append(out, l.site)
	}
	return out
}

// letters returns a text without all but its letters and digits, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// cross returns pages that are put together from parts of several: what is
// above one, the article of another, what is below a third.
func cross(pages []page, times int, seed uint64) []page {
	var out []page
	rng := rand.New(rand.NewPCG(seed, 2))
	for range times {
		for _, core := range pages {
			top, bottom := pages[rng.IntN(len(pages))], pages[rng.IntN(len(pages))]
			p := page{ID: "cross", Headline: core.Headline, site: core.site}
			take := func(from *page, keep func(r uint8) bool) {
				for i, r := range from.regions() {
					if keep(r) {
						p.Lines = append(p.Lines, from.Lines[i])
					}
				}
			}
			switch rng.IntN(4) {
			case 0:
			default:
				take(&top, func(r uint8) bool { return r == above })
			}
			drop := rng.IntN(4) == 0
			take(&core, func(r uint8) bool { return r != above && r != below && !(drop && (r == inside || r == front)) })
			switch rng.IntN(4) {
			case 0:
			default:
				take(&bottom, func(r uint8) bool { return r == below })
			}
			var text []string
			for _, l := range p.Lines {
				text = append(text, l.Text)
			}
			p.Text = strings.Join(text, "\n")
			out = append(out, p)
		}
	}
	return out
}

// cleanPages makes pages without furniture of articles: headline and body.
func cleanPages(path string, every, most int) ([]page, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []page
	n := 0
	for in := json.NewDecoder(bufio.NewReader(f)); in.More(); n++ {
		var p page
		if err := in.Decode(&p); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if n%every != 0 {
			continue
		}
		p.clean(most, len(out)%2 == 0)
		p.site = fmt.Sprint(path, len(out)%6)
		for i := range p.Lines {
			p.Lines[i].site = p.site
		}
		out = append(out, p)
	}
	return out, nil
}

// clean marks the page's first lines: a headline, and the body. A second line
// at once behind the first may be its end, or a standfirst.
func (p *page) clean(most int, tight bool) {
	var kept []string
	for i, l := range strings.Split(p.Text, "\n") {
		kept = append(kept, l)
		if strings.TrimSpace(l) == "" {
			continue
		}
		p.Lines = append(p.Lines, pageLine{Text: l, Body: len(p.Lines) > 0, Optional: i == 1})
		if len(p.Lines) == 1 {
			p.Headline = l
		}
		if len(p.Lines) == most {
			break
		}
	}
	p.Text = strings.Join(kept, "\n")
	if tight {
		p.Text = strings.ReplaceAll(p.Text, "\n\n", "\n")
	}
}
