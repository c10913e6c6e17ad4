// Decimals: exact values of figures. A float would turn 1.1 million into
// 1100000.0000000001 in JSON; these do not round until they are written, and
// then only what no decimal can hold ("a third" is 0.333333333333333).

package article

import (
	"encoding/json"
	"math/bits"
	"strconv"
	"strings"
)

// A decimal is num·10^exp/den. The zero decimal has no value; see whole.
type decimal struct {
	num int64
	den int64
	exp int
}

// maxExp bounds exponents: no figure of the news has more digits.
const maxExp = 40

// whole returns n as a decimal.
func whole(n int64) decimal { return decimal{num: n, den: 1} }

// isWhole reports whether d is a whole number, and a small one.
func (d decimal) isWhole() bool { return d.den == 1 && d.exp == 0 }

// known reports whether d has a value; overflow leaves none.
func (d decimal) known() bool { return d.den != 0 }

// times returns the product of d and e.
func (d decimal) times(e decimal) decimal {
	num, ok1 := product(d.num, e.num)
	den, ok2 := product(d.den, e.den)
	exp := d.exp + e.exp
	if !ok1 || !ok2 || exp > maxExp || exp < -maxExp {
		return decimal{}
	}
	return decimal{num, den, exp}
}

// shift returns d·10^n.
func (d decimal) shift(n int) decimal { return d.times(decimal{1, 1, n}) }

// plus returns the sum of d and e.
func (d decimal) plus(e decimal) decimal {
	if d.exp < e.exp {
		d, e = e, d
	}
	for ; d.exp > e.exp; d.exp-- {
		var ok bool
		if d.num, ok = product(d.num, 10); !ok {
			return decimal{}
		}
	}
	a, ok1 := product(d.num, e.den)
	b, ok2 := product(e.num, d.den)
	den, ok3 := product(d.den, e.den)
	sum := a + b
	if !ok1 || !ok2 || !ok3 || (a > 0) == (b > 0) && (sum > 0) != (a > 0) && a != 0 {
		return decimal{}
	}
	return decimal{sum, den, d.exp}
}

// product returns a·b, and whether it fits.
func product(a, b int64) (int64, bool) {
	neg := (a < 0) != (b < 0)
	hi, lo := bits.Mul64(uint64(max(a, -a)), uint64(max(b, -b)))
	if hi != 0 || lo > 1<<62 {
		return 0, false
	}
	if neg {
		return -int64(lo), true
	}
	return int64(lo), true
}

// float returns d roughly, for comparisons only.
func (d decimal) float() float64 {
	f := float64(d.num) / float64(max(d.den, 1))
	for e := d.exp; e > 0; e-- {
		f *= 10
	}
	for e := d.exp; e < 0; e++ {
		f /= 10
	}
	return f
}

// fractionDigits is how many digits are written of a value that no decimal
// can hold.
const fractionDigits = 15

// number returns d as JSON writes numbers, without zeros that say nothing.
func (d decimal) number() json.Number {
	if !d.known() {
		return ""
	}
	num, exp := d.num, d.exp
	digits := strconv.FormatInt(max(num, -num), 10)
	if d.den != 1 {
		digits, exp = divide(max(num, -num), d.den, exp)
	}
	if exp < 0 {
		digits = strings.Repeat("0", max(0, 1-exp-len(digits))) + digits
		cut := len(digits) + exp
		digits = strings.TrimSuffix(strings.TrimRight(digits[:cut]+"."+digits[cut:], "0"), ".")
	} else if digits != "0" {
		digits += strings.Repeat("0", exp)
	}
	if num < 0 {
		digits = "-" + digits
	}
	return json.Number(digits)
}

// divide returns the digits of num/den·10^exp and their exponent; the last
// digit is rounded.
func divide(num, den int64, exp int) (string, int) {
	n, rest := num/den, num%den
	for k := 0; k < fractionDigits && rest != 0 && rest < 1<<59 && n < 1<<59; k++ {
		rest *= 10
		n, rest, exp = n*10+rest/den, rest%den, exp-1
	}
	if rest > den/2 {
		n++
	}
	return strconv.FormatInt(n, 10), exp
}
