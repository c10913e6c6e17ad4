// Figures in words: what the views show of a claim.

package main

import (
	"strings"

	"github.com/seed66d30230/article"
)

// subject says what a claim is about and who says so.
func subject(c article.Claim) string {
	var parts []string
	if c.About.Text != "" {
		parts = append(parts, oneLine(c.About.Text))
	}
	if c.Change != "" {
		parts = append(parts, string(c.Change))
	}
	if c.Of.Text != "" {
		parts = append(parts, oneLine(c.Of.Text))
	}
	text := strings.Join(parts, ", ")
	if c.Speaker != "" {
		text = strings.TrimSpace(text + " (" + c.Speaker + ")")
	}
	return text
}

// signs are how a bound is written before a figure.
var signs = map[article.Bound]string{
	article.About: "≈ ", article.AtLeast: "≥ ", article.MoreThan: "> ", article.AtMost: "≤ ", article.LessThan: "< ",
}

// amount writes a claim's value: "> 200", "15–20 percent", "2019-05-22".
func amount(c article.Claim) string {
	text := grouped(c.Value.String())
	if c.Max != "" {
		text += "–" + grouped(c.Max.String())
	}
	if c.Date != "" {
		text = c.Date
	}
	if c.Kind == article.Ordinal && text != "" {
		text = "no. " + text
	}
	return strings.TrimSpace(signs[c.Bound] + text + " " + unit(c))
}

// unit returns a claim's unit, in the plural where it is a word, any other as
// it is.
func unit(c article.Claim) string {
	many := c.Max != "" || c.Value != "1"
	switch c.Unit {
	case "century":
		if many {
			return "centuries"
		}
	case "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade",
		"percentage point", "basis point", "ton", "tonne", "barrel", "acre", "nautical mile", "light-year":
		if many {
			return c.Unit + "s"
		}
	}
	return c.Unit
}

// magnitudes are the names of large numbers, by their zeros.
var magnitudes = []struct {
	zeros int
	name  string
}{{12, " trillion"}, {9, " billion"}, {6, " million"}}

// grouped makes a long number readable: "9.4 billion", "1,234,567".
func grouped(number string) string {
	whole, fraction, _ := strings.Cut(number, ".")
	if len(fraction) > 6 {
		return whole + "." + fraction[:3] + "…" // a third
	}
	if len(whole) < 5 {
		return number
	}
	for _, m := range magnitudes {
		cut := len(whole) - m.zeros
		if cut > 0 && whole[cut-1] != '-' && fraction == "" {
			if rest := strings.TrimRight(whole[cut:], "0"); len(rest) <= 3 {
				return strings.TrimSuffix(whole[:cut]+"."+rest, ".") + m.name
			}
			break
		}
	}
	var b strings.Builder
	for i, digit := range whole {
		if left := len(whole) - i; i > 0 && left%3 == 0 && whole[i-1] != '-' {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	if fraction != "" {
		b.WriteString("." + fraction)
	}
	return b.String()
}
