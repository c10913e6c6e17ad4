package main

import (
	"flag"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/seed66d30230/article/internal/hook"
)

var (
	layoutErrors    = flag.Bool("layout-errors", false, "print what layout gets wrong on sites that it has not seen")
	layoutOnlyScore = flag.Bool("layout-score", false, "only cross-validate layout; write no model")
)

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

// trainLayout measures on sites that the model has not seen, each tenth of them
// in turn, and then trains on all.
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

	if *layoutOnlyScore {
		return nil
	}
	return r.writeRows("layout", hook.Regions, trainPages(pages, clean), "cross-validated over sites: "+total.String())
}

// hashOf deals sites out to folds.
func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}

// trainPages trains on pages, on crossed ones made of them, and on clean ones.
func trainPages(pages, clean []page) []row {
	f := newFurnisher(1, clean)
	pages = slices.Clone(pages)
	for _, p := range cross(pages, layoutCrossed) {
		pages = append(pages, f.furnish(p))
	}
	for i, p := range clean {
		pages = append(pages, p)
		if i%2 == 0 {
			pages = append(pages, f.furnish(p))
		}
	}
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
			if *layoutErrors {
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
		} else if *layoutErrors {
			fmt.Printf("%s headline %q not %q\n", p.ID, p.Text[title.First:title.Last], p.Headline)
		}
	}
	return nil
}

func (s layoutScore) String() string {
	return fmt.Sprintf("%d pages, lines F1 %.1f, chars F1 %.1f, exact %.1f, headline %.1f", s.pages, s.lines.f1(), s.chars.f1(),
		100*float64(s.exact)/float64(max(1, s.pages)), 100*float64(s.right)/float64(max(1, s.heads)))
}
