// Word lists. Each list is a file of lexicon/, one entry a line, "#" for
// source and reason; it exists once, as text, and is loaded on first use.

package article

import (
	"embed"
	"strings"
	"sync"
)

//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// A lexSet says in which lists a word stands, a bit a list.
type lexSet uint64

// One bit a list; the file of the same name in lexicon/ holds its words.
const (
	lexHonorifics lexSet = 1 << iota // Mr, Dr, Sheikh
	lexTitles                        // president, chairman, spokeswoman
	lexMonths
	lexWeekdays
	lexAbbreviations // "Mr.", "Inc.", that end no sentence by themselves
	lexCues          // said, tweeted, according: words that attribute
	lexGivenNames    // Ana, Tae-won, Kwame
	lexSurnames      // Ruiz, Chey, Mensah
	lexPlaces        // Peru, Lima, Punjab
	lexOrgWords      // Inc, Ministry, Bank: what makes a name an organisation's
	lexKinship       // wife, son, friend
	lexFeminine      // Mrs, queen, daughter, spokeswoman
	lexMasculine     // Mr, king, son, spokesman
	lexParticles     // von, bin, de: inside a person's name
	lexSurnameFirst  // Xi, Kim, Nguyen: family names that stand first
	lexBodies        // campaign, government: a name before them makes a name
	lexDocuments     // poll, statement: they speak for their maker
	lexOrgNouns      // company, union: they take up an organisation
	lexPlaceNouns    // country, city: they take up a place
	lexFemaleNames   // Ana: mostly women's
	lexMaleNames     // Kwame: mostly men's
	lexFunctionWords // the, of, and: the closed classes
	lexNumbers       // twelve, dozen, third, ½
	lexPeriods       // day, year
	lexPageWords     // share, newsletter, cookies: the page's words, not the article's
	lexNewsroom      // reporter, columnist, bureau
	lexOrganizations // Samsung, FBI: names of one word
	lexTowns         // Tulsa, Kent: smaller than lexPlaces
	lexOrgHeads      // Banco, Fundación: what organisations' names begin with
	lexPortfolios    // agriculture, fire: what an office is for
)

// lexFiles names the lists in the order of their bits.
var lexFiles = []string{"honorifics", "titles", "months", "weekdays", "abbreviations", "cues",
	"givennames", "surnames", "places", "orgwords",
	"kinship", "feminine", "masculine", "particles", "surnamefirst", "bodies", "documents", "orgnouns", "placenouns",
	"femalenames", "malenames",
	"functionwords", "numbers", "periods", "pagewords", "newsroom", "organizations", "towns", "orgheads", "portfolios"}

// lexWords maps each listed word, in lower case, to its lists.
var lexWords = sync.OnceValue(func() map[string]lexSet {
	words := make(map[string]lexSet)
	for i, name := range lexFiles {
		for _, line := range lexLines(name) {
			w, _, _ := strings.Cut(line, "\t")
			words[w] |= 1 << i
		}
	}
	return words
})

// lexLines returns the entries of a list without comments and blank lines.
func lexLines(name string) []string {
	data, err := lexiconFiles.ReadFile("lexicon/" + name + ".txt")
	if err != nil {
		panic("article: no word list " + name) // embedded: only a misspelt name gets here
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// lexTable returns a list whose entries are pairs, separated by a tab.
func lexTable(name string) map[string]string {
	out := make(map[string]string)
	for _, line := range lexLines(name) {
		key, value, _ := strings.Cut(line, "\t")
		out[strings.TrimSpace(key)] = strings.TrimSpace(value)
	}
	return out
}
