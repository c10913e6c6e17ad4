// Times of day, and how long a race took: D7 of claims_dates.go.

package article

// timeOfDay reads a time (D7).
func (p *parser) timeOfDay(i int) (figure, bool) {
	f := figure{first: i, kind: Time}
	if p.at(i).kind != atomDigits || p.width(i) > 2 || p.value(i).num > 24 {
		return f, false
	}
	h, minutes, next := p.value(i).num, int64(0), i+1
	mark := ""
	if p.isSign(next, ":.") && p.glued(next) && p.glued(next+1) && p.at(next+1).kind == atomDigits && p.width(next+1) == 2 && p.value(next+1).num < 60 {
		mark = p.raw(next)
		minutes, next = p.value(next+1).num, next+2
		if mark == ":" && p.isSign(next, ":") && p.glued(next) && p.at(next+1).kind == atomDigits {
			if next += 2; h < 10 && p.at(i-1).word != "at" {
				if half, _ := p.halfDay(next); half == "" {
					f.kind, f.unit, f.next = Duration, "second", next
					f.value = whole(h*3600 + minutes*60 + p.value(next-1).num)
					return f, true
				}
			}
		}
	}
	half, end := p.halfDay(next)
	if mark == ":" && half == "" && p.isSign(next, ".") && p.glued(next) && p.at(next+1).kind == atomDigits && p.glued(next+1) && p.width(next+1) <= 3 {
		f.kind, f.unit, f.next = Duration, "second", next+2
		f.value = whole(h*60 + minutes).plus(p.value(next + 1).shift(-p.width(next + 1)))
		return f, true // 3:50.07
	}
	switch {
	case half == "" && mark != ":" || half == "z" && mark == "":
		return f, false
	case half == "p" && h < 12:
		h += 12
	case half == "a" && h == 12:
		h = 0
	}
	f.value, f.next = whole(h).plus(decimal{minutes, 60, 0}), end
	return f, true
}

// halfDay reads am, pm, a.m., p.m., o'clock at atom i; it returns a, p, o or "".
func (p *parser) halfDay(i int) (string, int) {
	switch w := p.at(i).word; {
	case w == "am" || w == "pm":
		return w[:1], i + 1
	case (w == "a" || w == "p") && p.isSign(i+1, ".") && p.at(i+2).word == "m":
		if p.isSign(i+3, ".") {
			return w, i + 4
		}
		return w, i + 3
	case w == "o" && p.isSign(i+1, "'’") && p.at(i+2).word == "clock":
		return "o", i + 3
	case w == "gmt" || w == "utc" || w == "est" || w == "bst" || w == "cet" || w == "edt" || w == "pst" || w == "cst" || w == "ist" || w == "jst" || w == "cest":
		return "z", i + 1
	}
	return "", i
}
