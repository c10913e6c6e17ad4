// Money: currencies before and after an amount.
//
//	M1  signs before an amount          $5, US$5, £ 1.2bn, Rs 500
//	M2  codes of ISO 4217, both sides   USD 50, 500 EUR, 75 USD million
//	M3  names after an amount           three thousand dollars, one-yen
//	M4  a short word in letters is a sign only before an amount that is large,
//	    has marks or a scale            R1.2bn, but R2 is none
//	M5  a scaled amount beside another      rose to $2.4bn from 1.1 billion
//	    has its currency, unless it counts
//	M6  a bare $ is the article's dollar    see claims_dollars.go

package article

import (
	"strings"

	"golang.org/x/text/currency"
)

// sharesCurrency gives the figure f, a number with a scale that counts
// nothing, the currency of the amount that it is compared with or added to (M5).
func (p *parser) sharesCurrency(f *figure) bool {
	k := len(p.figures) - 1
	if k < 0 || p.figures[k].kind != Money || p.figures[k].numeral.scale < 6 || f.numeral.scale < 6 || f.numeral.plural || f.numeral.fraction || !p.standsAlone(f.next) {
		return false
	}
	at, _ := p.boundBefore(f.first)
	switch p.at(at - 1).word {
	case "from", "to", "with", "than", "against", "versus", "plus", "and":
		f.kind, f.unit = Money, p.figures[k].unit
		return true
	}
	return false
}

// standsAlone reports whether what stands at atom i goes on without a noun
// that a number before it could count.
func (p *parser) standsAlone(i int) bool {
	a := p.at(i)
	return a.kind != atomWord && !p.isDash(i) || a.lex&lexPeriods != 0 || a.word == "last" || isFunctionWord(a.word) && a.word != "of"
}

// currencySign returns the currency whose sign or code starts at atom i before
// an amount, and the atom after it.
func (p *parser) currencySign(i int) (string, int) {
	a := p.at(i)
	if a.kind == atomNone || a.kind == atomDigits {
		return "", i
	}
	for _, e := range unitEntries()[a.word] {
		if !e.code || !p.signMatches(i, &e) {
			continue
		}
		next := i + len(e.words)
		if b := p.at(next); b.kind == atomDigits || b.word == "." && p.at(next+1).kind == atomDigits || a.kind == atomSign && p.numberWord(next).class != "" {
			if e.symbol == "$" {
				return p.homeDollar(), next // M6
			}
			if a.kind == atomSign || len(e.words) > 1 || p.shortSign(e.symbol, next) {
				return e.name, next
			}
		}
	}
	if code, next := p.currencyCode(i); next > i {
		if p.isSign(next, "$") {
			next++
		}
		if p.at(next).kind == atomDigits {
			return code, next
		}
	}
	return "", i
}

// signMatches reports whether the atoms from i are the sign e: case counts
// where it is a word alone, and space may stand before a tokenised dollar sign.
func (p *parser) signMatches(i int, e *unitEntry) bool {
	if i+len(e.words) > len(p.atoms) {
		return false
	}
	for k, w := range e.words {
		if a := &p.atoms[i+k]; a.word != w || k > 0 && a.space && (!p.isSign(i+k, "$") || p.glued(i+k+1)) {
			return false
		}
	}
	if len(e.words) == 1 {
		return p.raw(i) == e.symbol
	}
	return !p.at(i+1).space || p.at(i).word != "a" // exceeds a $ 4 billion
}

// shortSign reports whether a sign in letters may be read before the amount
// at atom i (M4).
func (p *parser) shortSign(sign string, i int) bool {
	switch sign {
	case "Rs", "RM", "Rp", "Tk", "KSh", "Ksh", "KShs", "Kshs", "TSh", "USh", "CHF", "RMB", "Dhs", "FCFA", "INR", "PKR", "LKR", "AED", "GHC", "NIS", "SFr", "PhP":
		return true
	case "c", "p", "kr", "ID", "Sh", "Fr":
		return false
	}
	n, ok := p.numeral(i, true)
	if len(sign) == 1 && p.at(i+1).kind == atomWord && p.width(i+1) == 1 && p.glued(i+1) && p.isCapital(i+1) {
		return false // R1T
	}
	return ok && (n.marked || n.scale > 0) && (p.glued(i) || len(sign) > 1)
}

// currencyCode returns the ISO 4217 code at atom i, and the atom after it.
func (p *parser) currencyCode(i int) (string, int) {
	code := p.raw(i)
	if len(code) != 3 || p.at(i).kind != atomWord || !isUpper(code) {
		return "", i
	}
	switch code {
	case "ALL", "TOP", "TRY", "CUP", "MOP", "GEL", "RON", "SOS", "PEN", "BAM", "COP", "ANG", "LAK", "MAD", "STD", "BOB":
		return "", i // words of headlines
	}
	if _, err := currency.ParseISO(code); err != nil {
		return "", i
	}
	return code, i + 1
}

// isUpper reports whether s is capital letters of ASCII only.
func isUpper(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// isPounds reports whether "pounds" after n are money (U5 of claims_units.go).
func (p *parser) isPounds(n *numeral, i int) bool {
	if !strings.HasPrefix(p.at(i).word, "pound") {
		return false
	}
	return n.scale >= 6 || p.at(i+1).word == "sterling" || p.hasPence(i+1) || p.hasPenceDigits(n) || p.isPaid(n.first) || strings.Contains(p.text, "£")
}

// hasPenceDigits reports whether a numeral has two decimals, as amounts have
// and weights have not.
func (p *parser) hasPenceDigits(n *numeral) bool {
	return n.next-n.first >= 3 && p.isSign(n.next-2, ".") && p.at(n.next-1).kind == atomDigits && p.width(n.next-1) == 2
}

// isPaid reports whether a word for paying stands right before the amount at
// atom i, or one atom before the words that bound it.
func (p *parser) isPaid(i int) bool {
	at, _ := p.boundBefore(i)
	const reach = 2 // atoms: "cost them 40 pounds", "a fine of 40 pounds"
	for k := at - 1; k >= max(0, at-reach); k-- {
		switch verbLemma(p.at(k).word) {
		case "cost", "pay", "charge", "fine", "spend", "earn", "owe", "donate", "price", "worth", "fee", "fare", "bill", "salary", "budget", "refund":
			return true
		}
	}
	return false
}

// hasPence reports whether pence follow at atom i.
func (p *parser) hasPence(i int) bool {
	for k := i; k < i+3; k++ {
		if w := p.at(k).word; w == "pence" || w == "penny" {
			return true
		}
	}
	return false
}

// moneyFits reports whether the currency named at atom i is one and no common
// word: "the 15 won again".
func (p *parser) moneyFits(n *numeral, i int) bool {
	switch p.at(i).word {
	case "crown", "crowns", "mark", "marks", "lei", "leu", "rand":
		return n.value.float() >= 20
	case "won", "sol", "kina", "ether", "eth", "real", "lev", "sterling", "balboa", "pula":
		return n.scale >= 3 || n.marked || n.value.float() >= 100 && (p.isDash(i-1) || p.endsAmount(i+1) && !p.isDeterminer(n.first-1))
	}
	return true
}

// endsAmount reports whether an amount may end before atom i: no object of
// the verb "won" follows.
func (p *parser) endsAmount(i int) bool {
	switch a := p.at(i); a.kind {
	case atomNone, atomSign:
		return !p.isDash(i) && !p.isSign(i, "$€£“\"")
	case atomDigits:
		return false
	default:
		return a.word == "a" && p.tokens[p.at(i+1).tok].lex&lexPeriods != 0 || a.word == "per" || a.word == "each" ||
			isFunctionWord(a.word) && !p.isDeterminer(i)
	}
}
