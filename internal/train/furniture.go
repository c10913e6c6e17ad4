package main

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
)

// furnitureText is the grammar of invented furniture: see its own first lines.
//
//go:embed furniture.txt
var furnitureText string

// A furnisher invents pieces of pages.
type furnisher struct {
	rng       *rand.Rand
	pieces    map[string][][]string // by the place where they may stand
	headlines []string
	sentences []string // the first ones of other articles
}

// newFurnisher reads the grammar. Headlines and sentences of the links to
// other stories are those of the articles.
func newFurnisher(seed uint64, articles []page) *furnisher {
	f := &furnisher{rng: rand.New(rand.NewPCG(seed, 7)), pieces: map[string][][]string{}}
	for _, block := range strings.Split(furnitureText, "\n\n") {
		lines := strings.Split(strings.TrimSpace(block), "\n")
		if !strings.HasPrefix(lines[0], "@") {
			continue
		}
		for _, place := range strings.Fields(lines[0][1:]) {
			f.pieces[place] = append(f.pieces[place], lines[1:])
		}
	}
	for _, a := range articles {
		f.headlines = append(f.headlines, a.Headline)
		for _, l := range a.Lines[1:] {
			if first, _, ok := strings.Cut(l.Text, ". "); ok && len(first) > 50 && len(first) < 200 {
				f.sentences = append(f.sentences, first+".")
				break
			}
		}
	}
	return f
}

func (f *furnisher) pick(of []string) string { return of[f.rng.IntN(len(of))] }

// piece returns the lines of a piece that may stand at a place on a page with
// the given body.
func (f *furnisher) piece(place string, body []string) []string {
	lines := f.pieces[place][f.rng.IntN(len(f.pieces[place]))]
	s := f.slots(body)
	var out []string
	for _, l := range lines {
		s = f.renew(s)
		l = f.fill(f.choose(l), s)
		if strings.TrimSpace(l) != "" {
			out = append(out, l)
		}
	}
	return out
}

// choose takes one of the alternatives of each bracket, the inner ones first.
func (f *furnisher) choose(s string) string {
	for {
		end := strings.IndexByte(s, ')')
		for end >= 0 && !strings.Contains(s[strings.LastIndexByte(s[:end], '(')+1:end], "|") {
			start := strings.LastIndexByte(s[:end], '(')
			s = s[:start] + "\x01" + s[start+1:end] + "\x02" + s[end+1:] // brackets of the line's own
			end = strings.IndexByte(s, ')')
		}
		if end < 0 {
			return strings.NewReplacer("\x01", "(", "\x02", ")").Replace(s)
		}
		start := strings.LastIndexByte(s[:end], '(')
		s = s[:start] + f.pick(strings.Split(s[start+1:end], "|")) + s[end+1:]
	}
}

// slots invents what stays the same in a piece.
func (f *furnisher) slots(body []string) map[string]string {
	given, surname := f.pick(givenNames), f.pick(surnames)
	she, her := "She", "her"
	if f.rng.IntN(2) == 0 {
		she, her = "He", "him"
	}
	s := map[string]string{
		"surname": surname, "name": given + " " + surname, "She": she, "she": strings.ToLower(she), "her": her,
		"outlet": f.outlet(), "email": strings.ToLower(surname) + "@" + strings.ToLower(f.pick(outletWords)) + f.pick([]string{".com", ".co.uk", ".org", ".com.au", ".in", ".ng"}),
		"quote": f.pick(topics), "who": f.nameIn(body),
	}
	for range 20 {
		if len(body) == 0 {
			break
		}
		_, rest, open := strings.Cut(f.pick(body), "“")
		if quote, _, closed := strings.Cut(rest, "”"); open && closed && len(quote) > 20 {
			s["quote"] = "“" + quote + "”"
			break
		}
	}
	return s
}

// fullName is a name of two words behind a word in small letters.
var fullName = regexp.MustCompile(`[a-z,] ([A-Z][a-z]+ [A-Z][a-z’'-]+[a-z])\b`)

// nameIn returns a name that the body uses: what stands around an article,
// captions and links, is often about the same people. A body without names has
// an invented one.
func (f *furnisher) nameIn(body []string) string {
	for range 10 {
		if len(body) == 0 {
			break
		}
		if m := fullName.FindStringSubmatch(f.pick(body)); m != nil {
			return m[1]
		}
	}
	return f.name()
}

// renew invents what differs from line to line.
func (f *furnisher) renew(s map[string]string) map[string]string {
	s["place"], s["topic"] = f.pick(cities), f.pick(topics)
	s["number"] = fmt.Sprint(10 + f.rng.IntN(50))
	s["headline"], s["sentence"] = f.pick(f.headlines), f.pick(f.sentences)
	s["HEADLINE"] = strings.ToUpper(s["headline"])
	s["day"] = f.day()
	s["credit"] = f.credit()
	return s
}

// fill puts what was invented into a line. A second name or topic on a line
// is another one.
func (f *furnisher) fill(line string, s map[string]string) string {
	seen := map[string]bool{}
	for strings.Contains(line, "{") {
		start := strings.IndexByte(line, '{')
		end := start + strings.IndexByte(line[start:], '}')
		slot := line[start+1 : end]
		value, ok := s[slot]
		switch {
		case !ok:
			panic("furniture.txt: no slot " + slot)
		case slot == "name" && seen[slot]:
			value = f.name()
		case slot == "topic" && seen[slot]:
			value = f.pick(topics)
		}
		if seen[slot] = true; slot == "topic" && start == 0 {
			value = strings.ToUpper(value[:1]) + value[1:]
		}
		line = line[:start] + value + line[end+1:]
	}
	return strings.TrimSpace(line)
}

func (f *furnisher) name() string { return f.pick(givenNames) + " " + f.pick(surnames) }

func (f *furnisher) outlet() string {
	return f.pick([]string{"The ", "The ", "", ""}) + f.pick(outletPlaces) + f.pick([]string{" ", " ", " Daily ", " Evening "}) + f.pick(outletWords)
}

func (f *furnisher) day() string {
	month, n, year := f.pick(months), 1+f.rng.IntN(28), 2015+f.rng.IntN(12)
	switch f.rng.IntN(5) {
	case 0:
		return fmt.Sprintf("%s %d, %d", month, n, year)
	case 1:
		return fmt.Sprintf("%d %s %d", n, month, year)
	case 2:
		return f.pick(weekdays)
	case 3:
		return fmt.Sprintf("%s, %s. %d, %d", f.pick(weekdays), month[:3], n, year)
	}
	return fmt.Sprintf("%s, %s %d, %d", f.pick(weekdays), month, n, year)
}

func (f *furnisher) credit() string {
	name := f.name()
	house := f.pick([]string{"Getty Images", "AP", "Reuters", "AFP", "PA", "Shutterstock", f.outlet(), f.outlet()})
	return f.choose(f.pick([]string{
		"(" + name + "/" + house + ")", "(" + house + ")", name + "/" + house, "Photo: " + name, "Photograph: " + name + "/" + house,
		"Picture: " + house, "Image credit: " + house, "(AP Photo/" + name + ")", "Credit: " + name, "[" + name + "/" + house + "]",
		house, house + " via " + name, "(" + name + " for " + house + ")", "Courtesy of " + name, "| Photo Credit: " + house,
		"(Photo by " + name + "/" + house + ")", "Pic: " + house, "Image: " + name + " / " + house, "File photo",
	}))
}

var (
	givenNames = strings.Fields(`Amara Brian Chidi Deepa Elif Fiona Gareth Hana Imran Joanna Kwame Leila Mateo Nadia Oluwaseun
		Priya Quentin Rosa Siobhan Thandi Umar Vera Wei Ximena Yusuf Zanele Anders Beth Carlos Dmitri Erin Farah Grace Henrik
		Ingrid Jack Karen Lucas Maeve Noah Olga Pedro Rachel Samir Tomás Ursula Victor Wendy Aiko Bongani`)
	surnames = strings.Fields(`Abara Bellingham Castellano Dube Eriksen Fairweather Gupta Hargreave Ibrahim Jansen Khumalo Lindqvist
		Mbeki-Stone Nakagawa Okonjo Patel Quigley Rahman Sandoval Tremblay Ueda Vasquez Whitlock Xiao Yilmaz Zielinski Adeyemi
		Brannigan Chowdhury Delacroix Ekwueme Fonseca Goldwater Hollis Iyer Jovanovic Kowalczyk Lim Moyo Novak O'Rourke Park
		Rasmussen Sithole Thorne Uzoma Van Wyk Watanabe`)
	cities = strings.Split("Leeds,Lagos,Pune,Perth,Durban,Ottawa,Galway,Nairobi,Austin,Manila,Karachi,Auckland,Lima,Oslo,Accra,Penang,"+
		"Glasgow,Denver,Chennai,Brisbane,Calgary,Tampa,Belfast,Kampala,Harare,Singapore,Boston,Hobart,Jakarta,Cairo,Porto,Kyiv", ",")
	outletPlaces = strings.Fields(`Northern Harbour Lakeside Valley Coastal Midland Riverside Highland Capital Southern Bay Prairie Island National Metro County`)
	outletWords  = strings.Fields(`Herald Courier Tribune Gazette Observer Sentinel Examiner Ledger Post Mail Wire Beacon Chronicle Standard Dispatch Magazine`)
	topics       = strings.Split("politics,business,health,education,climate,housing,cricket,football,technology,science,travel,food,"+
		"the economy,energy,crime,transport,culture,music,film,books,farming,the election,immigration,space,rugby,courts,money,property,"+
		"local government,artificial intelligence,the war,wildlife", ",")
	months   = strings.Fields("January February March April May June July August September October November December")
	weekdays = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
)

// furnish returns the page with invented pieces around and inside its article.
func (f *furnisher) furnish(p page) page {
	regions := p.regions()
	var bodies []string
	first, last, title := -1, -1, -1
	for i, r := range regions {
		switch r {
		case body:
			bodies = append(bodies, p.Lines[i].Text)
			if first < 0 {
				first = i
			}
			last = i
		case headline:
			title = i
		}
	}
	out := page{ID: p.ID, Headline: p.Headline, site: p.site}
	add := func(place string, pieces int) {
		for range pieces {
			for _, l := range f.piece(place, bodies) {
				out.Lines = append(out.Lines, pageLine{Text: l, site: p.site})
			}
		}
	}
	inside := 0
	if len(bodies) > 3 {
		inside = f.rng.IntN(1 + min(6, len(bodies)/2))
	}
	if f.rng.IntN(2) == 0 && (title >= 0 || first == 0) {
		add("top", f.rng.IntN(4))
	}
	for i, l := range p.Lines {
		out.Lines = append(out.Lines, l)
		switch {
		case i == title && f.rng.IntN(2) == 0:
			add("front", f.rng.IntN(3))
		case i >= first && i < last && regions[i] == body && f.rng.IntN(len(bodies)) < inside:
			add("inside", 1)
		case i == last && f.rng.IntN(4) > 0:
			add("end", 1+f.rng.IntN(6))
		}
	}
	var text []string
	for _, l := range out.Lines {
		text = append(text, l.Text)
	}
	out.Text = strings.Join(text, "\n")
	return out
}
