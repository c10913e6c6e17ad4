// Units that are a mark or a letter alone, of length and warmth.

package article

// lengthMark reads the marks of feet and inches: 5'10", 10 " long.
func (p *parser) lengthMark(i int) (unit, int) {
	if !p.isSign(i, `"”″'’′`) {
		return unit{}, i
	}
	switch next := p.at(i + 1); {
	case p.isSign(i, `"”″`) && (next.word == "long" || next.word == "wide" || next.word == "tall" || next.word == "deep" || next.word == "high" || next.word == "thick" || next.word == "in"):
		return unit{name: "in", kind: Measure}, i + 1
	case p.isSign(i, "″"):
		return unit{name: "in", kind: Measure}, i + 1
	case p.isSign(i, "'’′") && p.glued(i) && next.kind == atomDigits && p.glued(i+1) && p.isSign(i+2, `"”″`):
		return unit{name: "ft", kind: Measure}, i + 1
	}
	return unit{}, i
}

// bareDegree reads "40C" and "98.6 F": a capital alone where the sentence is
// about warmth; with two digits glued to C it speaks for itself.
func (p *parser) bareDegree(n *numeral, i int) (unit, int) {
	v := n.value.float()
	switch {
	case n.spelt || n.scale > 0 || p.glued(i+1) && p.at(i+1).kind != atomSign:
	case p.raw(i) == "C" && v > -274 && v < 60 && (p.glued(i) && (v >= 10 || v <= -10) || p.isWeather()):
		return unit{name: "celsius", kind: Measure}, i + 1
	case p.raw(i) == "F" && v > -100 && v < 140 && p.isWeather():
		return unit{name: "fahrenheit", kind: Measure}, i + 1
	}
	return unit{}, i
}

// isWeather reports whether the sentence is about warmth.
func (p *parser) isWeather() bool {
	for i := range p.atoms {
		switch p.atoms[i].word {
		case "°", "degrees", "temperature", "temperatures", "heat", "heatwave", "hot", "cold", "warm", "warmer", "cooler", "hottest", "warmest", "coldest", "coolest", "freezing", "celsius", "fahrenheit", "water", "weather", "warming", "heating", "climate", "emissions":
			return true
		}
	}
	return false
}

// hasWord reports whether the sentence has a word.
func (p *parser) hasWord(w string) bool {
	for i := range p.atoms {
		if p.atoms[i].word == w {
			return true
		}
	}
	return false
}
