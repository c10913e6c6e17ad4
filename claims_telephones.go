// Telephone numbers: X2 of claims_names.go.

package article

// telephone returns the end of a telephone number at atom i, or i: runs of
// digits with single marks between them, nine digits or more, or three and four.
func (p *parser) telephone(i int) int {
	digits, runs, end := p.width(i), 1, i+1
	for at := end; at < i+16; {
		for at < end+2 && (p.isSign(at, "-.()–") || p.isSign(at, "/")) {
			at++
		}
		if p.at(at).kind != atomDigits || at > end && p.at(end).kind != atomSign {
			break
		}
		digits, runs, end, at = digits+p.width(at), runs+1, at+1, at+1
	}
	if p.raw(i) == "1" && p.isDash(i+1) && p.glued(i+1) && p.width(i+2) == 3 && p.raw(i + 2)[0] == '8' {
		return p.endOfRun(i) // 1-800-FLOWERS
	}
	dashed := p.isDash(i+1) && p.glued(i+1) && p.glued(i+2)
	switch {
	case runs >= 3 && digits >= 9 && !p.spacedGroups(i) && p.width(i) <= 4 && !p.isSign(i+1, "/"):
		return end
	case runs == 2 && dashed && p.width(i) == 3 && p.width(i+2) == 4:
		return end
	case runs >= 3 && digits >= 6 && p.at(i+1).kind == atomDigits && !p.spacedGroups(i):
		return end // 13 11 14
	case runs == 2 && p.width(i) > 2 && p.isTelephoneWord(i-1):
		return end // Fax: 6332 8842
	case p.width(i) > 15:
		return i + 1
	}
	return i
}

// isTelephoneWord reports whether a word for telephoning, and perhaps a colon,
// stands at atom i.
func (p *parser) isTelephoneWord(i int) bool {
	if p.isSign(i, ":.") {
		i--
	}
	switch p.at(i).word {
	case "fax", "tel", "phone", "telephone", "mobile", "call", "hotline", "whatsapp":
		return true
	}
	return false
}

// spacedGroups reports whether the digits from i are one number in threes.
func (p *parser) spacedGroups(i int) bool { return p.spaced(i) > i || p.groups(i, ".") > i }
