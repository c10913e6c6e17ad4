// Dollars: whose a bare "$" is.
//
//	D1  the article says it                     all amounts are in Canadian dollars
//	D2  it is set in one country with a dollar, its own, if it sets off US$ from it:
//	    of its own, and                         $15 million (US$10 million)
//	D3                                          the US dollar, if it sets off its own:
//	                                            20 million Australian dollars ($13 million)
//	D4                                          its own, if neither is said, the country is
//	                                            named three times, nothing American is, and
//	                                            the dateline is no world agency's
//	D5  in any other article                    the US dollar
//
// Many papers of the world write $ for the US dollar even of Canada, so a
// place alone is not enough: D4 asks that nothing speaks for another dollar.

package article

import (
	"strings"
	"sync"
)

// A dollarPlace is a name of a place or people with a dollar.
type dollarPlace struct {
	words []string
	code  string
}

// dollarPlaces are the names by their first word, long ones first in the list.
var dollarPlaces = sync.OnceValue(func() map[string][]dollarPlace {
	table := make(map[string][]dollarPlace)
	for _, line := range lexLines("dollars") {
		code, names, _ := strings.Cut(line, "\t")
		for name := range strings.SplitSeq(names, ", ") {
			words := strings.Fields(name)
			table[words[0]] = append(table[words[0]], dollarPlace{words, code})
		}
	}
	return table
})

// homeDollar returns the currency of a bare dollar sign, by the whole article.
func (p *parser) homeDollar() string {
	if p.dollar == "" {
		p.dollar = p.findDollar()
	}
	return p.dollar
}

func (p *parser) findDollar() string {
	if code := p.statedDollar(); code != "" {
		return code // D1
	}
	home, named, others := p.dollarCountry()
	if home == "" {
		return "USD"
	}
	switch american := p.writesDollar("USD"); {
	case american && !p.writesDollar(home):
		return home // D2
	case american || p.writesDollar(home):
		return "USD" // D3
	case named >= enoughNames && others == 0 && !p.isWorldAgency():
		return home // D4
	}
	return "USD"
}

// enoughNames make a story about a country of one that names it.
const enoughNames = 3

// dollarCountry returns the currency of the country that the article is set
// in: that of the dateline, else of the one that is named most and often
// enough; "" if none. named counts its names, others those of the rest.
func (p *parser) dollarCountry() (home string, named, others int) {
	counts := make(map[string]int)
	var order []string // countries as they come
	line, dated := p.article.Dateline, false
	for i := range p.tokens {
		code := p.dollarPlaceAt(i)
		if code == "" {
			continue
		}
		if counts[code]++; counts[code] == 1 {
			order = append(order, code)
		}
		if t := &p.tokens[i]; line.Start <= t.start && t.start < line.End && !dated {
			home, dated = code, true
		}
	}
	for _, code := range order {
		if !dated && counts[code] >= enoughNames && counts[code] > counts[home] {
			home = code
		}
	}
	for _, code := range order {
		if code != home {
			others += counts[code]
		}
	}
	if home == "USD" {
		home = ""
	}
	return home, counts[home], others
}

// dollarPlaceAt returns the currency of the place that token i begins the name of, or "".
func (p *parser) dollarPlaceAt(i int) string {
	t := &p.tokens[i]
	if c := p.text[t.start]; c < 'A' || c > 'Z' && c < 0x80 || t.form == "Us" {
		return ""
	}
	for _, place := range dollarPlaces()[t.lower] {
		if p.hasTokens(i, place.words) {
			return place.code
		}
	}
	return ""
}

// hasTokens reports whether the tokens from i are the words.
func (p *parser) hasTokens(i int, words []string) bool {
	if i+len(words) > len(p.tokens) {
		return false
	}
	for k, w := range words {
		if p.tokens[i+k].lower != w {
			return false
		}
	}
	return true
}

// statedDollar returns the currency that the article says its amounts are in
// (D1), or "": a name of dollars after "in", near a word that speaks of all of them.
func (p *parser) statedDollar() string {
	for i := 2; i < len(p.tokens); i++ {
		if w := p.tokens[i].lower; w != "dollars" && w != "funds" || p.tokens[i].sent != p.tokens[i-2].sent {
			continue
		}
		in := i - 2
		if p.tokens[in].lower != "in" && in > 0 {
			in-- // in New Zealand dollars
		}
		if p.tokens[in].lower != "in" {
			continue
		}
		code := p.dollarPlaceAt(in + 1)
		if code == "" {
			continue
		}
		const reach = 8 // tokens: "All dollar figures in this release are expressed in"
		for k := in - 1; k >= max(0, in-reach) && p.tokens[k].sent == p.tokens[in].sent; k-- {
			switch p.tokens[k].lower {
			case "all", "figures", "amounts", "otherwise", "expressed", "stated", "currency", "prices", "quoted", "denominated":
				return code
			}
		}
	}
	return ""
}

// writesDollar reports whether the text sets off one country's dollar: by its
// sign, its code or its name.
func (p *parser) writesDollar(code string) bool {
	for _, sign := range dollarSigns()[code] {
		for from := 0; ; {
			at := strings.Index(p.text[from:], sign)
			if at < 0 {
				break
			}
			from += at + len(sign)
			if start := from - len(sign); start == 0 || !isLetter(p.text[start-1]) {
				return true
			}
		}
	}
	for i := 1; i < len(p.tokens); i++ {
		if w := p.tokens[i].lower; w != "dollar" && w != "dollars" {
			continue
		}
		if p.dollarPlaceAt(i-1) == code || i > 1 && p.dollarPlaceAt(i-2) == code {
			return true
		}
	}
	return false
}

// dollarSigns are the signs and codes of one country's dollar and no other: A$, AUD.
var dollarSigns = sync.OnceValue(func() map[string][]string {
	table := make(map[string][]string)
	for _, line := range lexLines("currencies") {
		f := strings.Split(line+"\t\t", "\t")
		table[f[0]] = append(table[f[0]], f[0])
		for sign := range strings.SplitSeq(f[1], ", ") {
			if strings.HasSuffix(sign, "$") && sign != "$" {
				table[f[0]] = append(table[f[0]], sign)
			}
		}
	}
	return table
})

// isWorldAgency reports whether the dateline is that of an agency that writes
// for the world, and $ for the US dollar (D4).
func (p *parser) isWorldAgency() bool {
	line := p.article.Dateline.Text
	for _, name := range []string{"Reuters", "REUTERS", "(AP)", "AFP", "Bloomberg", "UPI", "dpa", "Xinhua", "EFE", "ANSA", "CNN", "BBC", "IANS", "PTI"} {
		if strings.Contains(line, name) {
			return true
		}
	}
	return false
}
