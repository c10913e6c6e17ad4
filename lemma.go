// Lemmas: the form of a word that a dictionary lists.
//
//	M1  irregular forms are looked up            said → say, women → woman
//	M2  -s: plural, or third person              deals → deal, ministries → ministry
//	M3  -ed, -ing: a doubled consonant is one    stopped → stop
//	M4  -ed, -ing: a lost e comes back           making → make, created → create
//	M5  every other word is its own lemma

package article

import (
	"strings"
	"sync"
)

var (
	irregularVerbs = sync.OnceValue(func() map[string]string { return lexTable("irregular-verbs") })
	irregularNouns = sync.OnceValue(func() map[string]string { return lexTable("irregular-nouns") })
)

// everbs are the verbs of a list that lose an e, without it.
var everbs = sync.OnceValue(func() map[string]bool {
	stems := make(map[string]bool)
	for _, w := range lexLines("everbs") {
		stems[strings.TrimSuffix(w, "e")] = true
	}
	return stems
})

// lemma returns the lemma of token i, in lower case.
func (p *parser) lemma(i int) string {
	t := &p.tokens[i]
	switch w := t.lower; t.tag {
	case tagNNS, tagNNPS, tagJJR, tagJJS, tagRBR, tagRBS:
		return nounLemma(w)
	case tagVBP, tagMD:
		if l := irregularVerbs()[w]; l == "be" || l == "have" {
			return l // M1: only these have a present of their own
		}
		return w
	case tagVBZ, tagVBD, tagVBN, tagVBG:
		return verbLemma(w)
	case tagRB:
		if w == "n't" {
			return "not"
		}
		return w
	default:
		return w // M5
	}
}

// nounLemma returns the singular of a plural, or an adjective's base form.
func nounLemma(w string) string {
	if l, ok := irregularNouns()[w]; ok {
		return l // M1
	}
	if strings.HasSuffix(w, "s") {
		return dropS(w)
	}
	return w
}

// verbLemma returns the infinitive of an inflected verb.
func verbLemma(w string) string {
	if l, ok := irregularVerbs()[w]; ok {
		return l // M1
	}
	switch {
	case strings.HasSuffix(w, "ied") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "eed"), strings.HasSuffix(w, "ied"):
		return w[:len(w)-1] // agreed, died
	case strings.HasSuffix(w, "ed"):
		return restoreE(w[:len(w)-2], w)
	case strings.HasSuffix(w, "ing") && len(w) > 4:
		return restoreE(w[:len(w)-3], w)
	case strings.HasSuffix(w, "s"):
		return dropS(w)
	}
	return w
}

// dropS takes the s off a plural or a third person (M2).
func dropS(w string) string {
	switch {
	case len(w) <= 2 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case hasAnySuffix(w, "sses", "shes", "ches", "xes", "zzes", "oes"):
		return w[:len(w)-2]
	}
	return w[:len(w)-1]
}

// restoreE mends the stem that -ed or -ing leaves (M3, M4). The e of "hoped"
// is in w already, so that most answers are pieces of w.
func restoreE(stem, w string) string {
	n := len(stem)
	if n < 2 || !strings.ContainsAny(stem, "aeiouy") {
		return w
	}
	switch last, before := stem[n-1], stem[n-2]; {
	case last == before && strings.IndexByte("bdgkmnprt", last) >= 0 && n > 3:
		return stem[:n-1] // M3: but "add"
	case last == 'l' && before == 'l' && vowelRuns(stem) > 1 && !hasAnySuffix(stem, "all", "oll", "ill") || stem == "controll" || stem == "patroll":
		return stem[:n-1] // M3: compelled; but "called", "recalled"
	case !lostE(stem):
		return stem
	case w[n] == 'e':
		return w[:n+1]
	}
	return stem + "e"
}

// lostE reports whether a stem had an e before -ed or -ing (M4): where a verb
// does not end without one (force, leave, organize, handle, negotiate), where
// one vowel between two consonants would else have doubled the last (hope),
// and in the verbs of a list.
func lostE(stem string) bool {
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	third := byte('x')
	if n > 2 {
		third = stem[n-3]
	}
	switch {
	case hasAnySuffix(stem, "ss", "ias") || stem == "focus" || stem == "caucus":
		return false
	case strings.IndexByte("cvuzs", last) >= 0, last == 'g' && before != 'n':
		return true
	case last == 'l' && !isVowel(before) && strings.IndexByte("lrw", before) < 0:
		return true
	case hasAnySuffix(stem, "at") && vowelRuns(stem) > 1 && third != 'e' && !hasAnySuffix(stem, "bat", "rmat", "oat"):
		return true
	case vowelRuns(stem) == 1 && isVowel(before) && !isVowel(last) && strings.IndexByte("wxy", last) < 0 && (n == 2 || !isVowel(third)):
		return true
	}
	return everbs()[stem]
}

// vowelRuns counts the runs of vowels in a word: roughly its syllables.
func vowelRuns(w string) int {
	n, in := 0, false
	for i := range len(w) {
		v := isVowel(w[i])
		if v && !in {
			n++
		}
		in = v
	}
	return n
}

func isVowel(b byte) bool { return strings.IndexByte("aeiouy", b) >= 0 }

func hasAnySuffix(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}
