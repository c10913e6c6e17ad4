package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed66d30230/article/internal/hook"
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
}

// The regions, in the order of package article's layout.go.
const (
	above uint8 = iota
	headline
	front
	standfirst
	body
	inside
	below
)

// readPages reads marked pages, all if limit is 0.
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

// letters returns a text without all but its letters and digits, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func init() { trainers = append(trainers, trainer{"layout", trainLayout}) }

const (
	layoutPasses  = 8
	layoutRate    = 0.03
	layoutDecay   = 20
	layoutFolds   = 10
	layoutCrossed = 3   // crossed pages for each real one
	cleanArticles = 30  // one in so many of polnear/train is learned as a page without furniture
	cleanReleases = 120 // and of releases/train
)

func trainLayout(r *run) error {
	pages, err := readPages(filepath.Join(r.data, "pages/dev.jsonl"))
	if err != nil {
		return err
	}
	clean, err := cleanPages(filepath.Join(r.data, "polnear/train.jsonl"), cleanArticles, 60)
	if err != nil {
		return err
	}
	more, err := cleanPages(filepath.Join(r.data, "releases/train.jsonl"), cleanReleases, 10)
	if err != nil {
		return err
	}
	clean = append(clean, more...)
	var total layoutScore
	for fold := range layoutFolds {
		var train, test []page
		for _, p := range pages {
			if int(hashOf(p.site))%layoutFolds == fold {
				test = append(test, p)
			} else {
				train = append(train, p)
			}
		}
		file := pack(hook.Regions, trainPages(train, clean), []string{"fold"})
		for i := range test {
			if err := total.add(&test[i], file); err != nil {
				return err
			}
		}
	}
	fmt.Println(total.String())

	if os.Getenv("CV") != "" {
		return nil
	}
	return r.writeRows("layout", hook.Regions, trainPages(pages, clean), "cross-validated over sites: "+total.String())
}

func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}

// cross returns pages that are put together from parts of several: what is
// above one, the article of another, what is below a third.
func cross(pages []page, times int) []page {
	var out []page
	rng := rand.New(rand.NewPCG(1, 2))
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
		p.site = path
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

func trainPages(pages, clean []page) []row {
	pages = append(slices.Clone(pages), cross(pages, layoutCrossed)...)
	pages = append(pages, clean...)
	var seqs []sequence
	var sites []string
	var rights [][]uint16
	for i := range pages {
		lines, features := hook.ReadLayout(pages[i].Text)
		regions := pages[i].regions()
		if len(lines) != len(regions) {
			panic(fmt.Sprintf("%s: %d lines, %d marked", pages[i].ID, len(lines), len(regions)))
		}
		seqs = append(seqs, sequence{features, regions})
		sites = append(sites, pages[i].site)
		rights = append(rights, pages[i].sets())
	}
	dropRare(seqs, sites)
	return trainField(hook.Regions, seqs, rights, []int{0, 1, 0, 0, 2, 0, 0}, layoutPasses, layoutRate, layoutDecay, 1, hook.MayFollow).rows()
}

// fewestSites is on how many sites a feature must have been seen: what one
// site alone shows says nothing of others.
const fewestSites = 3

// dropRare takes away the features of too few sites.
func dropRare(seqs []sequence, sites []string) {
	type seen struct {
		feature uint32
		site    string
	}
	met := map[seen]bool{}
	counts := map[uint32]int{}
	for i, s := range seqs {
		for _, features := range s.features {
			for _, f := range features {
				if k := (seen{f, sites[i]}); !met[k] {
					met[k] = true
					counts[f]++
				}
			}
		}
	}
	for _, s := range seqs {
		for k, features := range s.features {
			kept := features[:0]
			for _, f := range features {
				if counts[f] >= fewestSites {
					kept = append(kept, f)
				}
			}
			s.features[k] = kept
		}
	}
}

// A layoutScore counts as shared/eval/layout.py does.
type layoutScore struct {
	pages, exact, heads, right int
	lines, chars               counts
}

type counts struct{ hit, extra, missed int }

func (c *counts) add(got, want bool, n int) {
	switch {
	case got && want:
		c.hit += n
	case got:
		c.extra += n
	case want:
		c.missed += n
	}
}

func (c counts) f1() float64 { return 200 * float64(c.hit) / float64(max(1, 2*c.hit+c.extra+c.missed)) }

func (s *layoutScore) add(p *page, file []byte) error {
	title, bodies, err := hook.Layout(p.Text, file)
	if err != nil {
		return err
	}
	covered := make([]bool, len(p.Text))
	for _, b := range bodies {
		for i := b.First; i < b.Last; i++ {
			covered[i] = true
		}
	}
	pos, wrong := 0, 0
	for _, l := range p.Lines {
		start := pos
		pos += len(l.Text) + 1
		if strings.TrimSpace(l.Text) == "" || l.Repeat || l.Optional || l.Mixed {
			continue
		}
		n := 0
		for i := range l.Text {
			if covered[start+i] {
				n++
			}
		}
		chars := utf8.RuneCountInString(l.Text)
		got := 2*n > chars
		s.lines.add(got, l.Body, 1)
		s.chars.add(got, l.Body, chars)
		if got != l.Body {
			wrong++
			if os.Getenv("LAYOUT_ERRORS") != "" {
				fmt.Printf("%s %v %.150s\n", p.ID, map[bool]string{true: "missed ", false: "wrongly"}[l.Body], l.Text)
			}
		}
	}
	s.pages++
	if wrong == 0 {
		s.exact++
	}
	if p.Headline != "" {
		s.heads++
		if letters(p.Text[title.First:title.Last]) == letters(p.Headline) {
			s.right++
		} else if os.Getenv("LAYOUT_ERRORS") != "" {
			fmt.Printf("%s headline %q not %q\n", p.ID, p.Text[title.First:title.Last], p.Headline)
		}
	}
	return nil
}

func (s layoutScore) String() string {
	return fmt.Sprintf("%d pages, lines F1 %.1f, chars F1 %.1f, exact %.1f, headline %.1f", s.pages, s.lines.f1(), s.chars.f1(),
		100*float64(s.exact)/float64(max(1, s.pages)), 100*float64(s.right)/float64(max(1, s.heads)))
}
