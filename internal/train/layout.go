package main

import (
	"errors"
	"flag"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/seed66d30230/article/internal/hook"
)

var (
	layoutErrors    = flag.Bool("layout-errors", false, "print what layout gets wrong on sites that it has not seen")
	layoutDeals     = flag.Int("layout-deals", 1, "cross-validate layout over so many deals of the sites; 0 only trains")
	layoutOnlyScore = flag.Bool("layout-score", false, "only cross-validate layout; write no model")
)

func init() { trainers = append(trainers, trainer{"layout", trainLayout}) }

const (
	layoutPasses  = 8
	layoutRate    = 0.03
	layoutDecay   = 20
	layoutFolds   = 5
	layoutCrossed = 3   // crossed pages for each real one
	cleanArticles = 30  // one in so many of polnear/train is learned as a page without furniture
	cleanReleases = 120 // and of releases/train
)

// trainLayout measures on sites that the models have not seen, each fifth of
// them in turn, and then trains on all.
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
	total, err := crossValidate(pages, clean, *layoutDeals)
	if err != nil {
		return err
	}
	fmt.Println(total.String())
	if *layoutOnlyScore {
		return nil
	}
	first, again, err := trainReadings(pages, clean)
	if err != nil {
		return err
	}
	note := "not cross-validated"
	if total.pages > 0 {
		note = "cross-validated over sites: " + total.String()
	}
	if err := r.writeRows("layout", hook.Regions, first, note); err != nil {
		return err
	}
	return r.writeRows("layout-again", hook.Regions, again, note)
}

// crossValidate scores each fold's pages by models of all other sites, for
// several deals of the sites: what helps in one may be luck.
func crossValidate(pages, clean []page, deals int) (total layoutScore, err error) {
	for n := range deals * layoutFolds {
		salt := strings.Repeat("deal ", n/layoutFolds)
		rest, held := deal(pages, layoutFolds, n%layoutFolds, salt)
		first, again, err := trainReadings(rest, clean)
		if err != nil {
			return total, err
		}
		read, err := hook.Layout(packFold(first), packFold(again))
		if err != nil {
			return total, err
		}
		for i := range held {
			total.add(&held[i], read)
		}
	}
	return total, nil
}

func packFold(rows []row) []byte { return pack(hook.Regions, rows, []string{"fold"}) }

// hashOf deals sites out to folds.
func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}

// deal returns the pages of all sites but those of one part, and those of the
// part. The salt makes for another deal.
func deal(pages []page, parts, part int, salt string) (rest, held []page) {
	for _, p := range pages {
		if int(hashOf(salt+p.site))%parts == part {
			held = append(held, p)
		} else {
			rest = append(rest, p)
		}
	}
	return rest, held
}

// Each reading's model is the mean of several, which have learned from other
// invented furniture in another order: what only one of them believes is
// mostly luck.
const layoutModels = 4

// trainReadings trains the models of both readings, side by side.
func trainReadings(pages, clean []page) (first, again []row, err error) {
	var firsts, seconds [layoutModels]*field
	var errs [2 * layoutModels]error
	var group sync.WaitGroup
	for n := range layoutModels {
		group.Go(func() { firsts[n], errs[n] = trainFirst(pages, clean, uint64(n)) })
		group.Go(func() { seconds[n], errs[layoutModels+n] = trainSecond(pages, clean, uint64(n)) })
	}
	group.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, nil, err
	}
	return meanRows(firsts[:]), meanRows(seconds[:]), nil
}

// trainFirst trains the n-th model of the first reading.
func trainFirst(pages, clean []page, n uint64) (*field, error) {
	l, err := readLayouts(mixPages(pages, clean, 10*n), nil)
	if err != nil {
		return nil, err
	}
	return l.train(n), nil
}

// layoutParts is by how many first readings a second one learns.
const layoutParts = 3

// trainSecond trains the n-th model of the second reading. It learns from what
// first readings make of pages of sites that they have not seen.
func trainSecond(pages, clean []page, n uint64) (*field, error) {
	var lessons layoutLessons
	for part := range layoutParts {
		salt := fmt.Sprint("part ", n)
		rest, held := deal(pages, layoutParts, part, salt)
		restClean, heldClean := deal(clean, layoutParts, part, salt)
		first, err := trainFirst(rest, restClean, n)
		if err != nil {
			return nil, err
		}
		more, err := readLayouts(mixPages(held, heldClean, 10*n+1+uint64(part)), packFold(first.rows()))
		if err != nil {
			return nil, err
		}
		lessons.pages = append(lessons.pages, more.pages...)
		lessons.features = append(lessons.features, more.features...)
	}
	return lessons.train(n), nil
}

// mixPages returns the pages, crossed ones made of them with more furniture,
// and the clean ones.
func mixPages(pages, clean []page, seed uint64) []page {
	f := newFurnisher(seed, clean)
	out := slices.Clone(pages)
	for _, p := range cross(pages, layoutCrossed, seed) {
		out = append(out, f.furnish(p))
	}
	for i, p := range clean {
		out = append(out, p)
		if i%2 == 0 {
			out = append(out, f.furnish(p))
		}
	}
	return out
}

// layoutLessons are pages with the features of their lines.
type layoutLessons struct {
	pages    []page
	features [][][]uint32
}

func readLayouts(pages []page, first []byte) (l layoutLessons, err error) {
	read, err := hook.LayoutFeatures(first)
	if err != nil {
		return l, err
	}
	l.pages = pages
	for i := range pages {
		features := read(pages[i].Text)
		if len(features) != len(pages[i].Lines) {
			return l, fmt.Errorf("%s: %d lines, %d marked", pages[i].ID, len(features), len(pages[i].Lines))
		}
		l.features = append(l.features, features)
	}
	return l, nil
}

// train trains a field on the lessons, in an order of its own.
func (l *layoutLessons) train(order uint64) *field {
	var seqs []sequence
	var sites [][]string
	var rights [][]uint16
	for i := range l.pages {
		seqs = append(seqs, sequence{l.features[i], l.pages[i].regions()})
		sites = append(sites, l.pages[i].sites())
		rights = append(rights, l.pages[i].sets())
	}
	dropRare(seqs, sites)
	return trainField(hook.Regions, seqs, rights, []int{0, 1, 0, 0, 2, 0, 0}, layoutPasses, layoutRate, layoutDecay, 1+layoutPasses*order, hook.MayFollow)
}

// fewestSites is on how many sites a feature must have been seen: what one
// site alone shows says nothing of others.
const fewestSites = 4

// dropRare takes away the features of too few sites, by the sites that the
// lines are from.
func dropRare(seqs []sequence, sites [][]string) {
	seen := map[uint32][]string{} // the first sites of each feature
	for i, s := range seqs {
		for k, features := range s.features {
			for _, f := range features {
				if was := seen[f]; len(was) < fewestSites && !slices.Contains(was, sites[i][k]) {
					seen[f] = append(was, sites[i][k])
				}
			}
		}
	}
	for _, s := range seqs {
		for k, features := range s.features {
			s.features[k] = slices.DeleteFunc(features, func(f uint32) bool { return len(seen[f]) < fewestSites })
		}
	}
}
