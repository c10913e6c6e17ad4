// Tables for spreadsheets. Offsets are bytes, as in the JSON.

package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/seed66d30230/article"
)

// A table is one kind of finding as rows.
type table struct {
	columns []string
	rows    func(*article.Article) [][]string
}

// tables are what -csv accepts. The first column is always the article.
var tables = map[string]*table{
	"quotations": {
		[]string{"article", "start", "end", "kind", "speaker", "source", "cue", "content", "addressee"},
		quotationRows,
	},
	"claims": {
		[]string{"article", "start", "end", "text", "kind", "value", "max", "date", "bound", "unit", "of", "about", "change", "speaker"},
		claimRows,
	},
	"agreements": {
		[]string{"article", "start", "end", "text", "status", "kind", "count", "parties", "members", "topics", "value", "place", "date", "speaker"},
		agreementRows,
	},
}

func quotationRows(a *article.Article) (rows [][]string) {
	for _, q := range a.Quotations {
		first, last := q.Content[0], q.Content[len(q.Content)-1]
		rows = append(rows, []string{strconv.Itoa(first.Start), strconv.Itoa(last.End), string(q.Kind),
			q.Speaker, q.Source.Text, q.Cue.Text, joinSpans(q.Content, " … "), q.Addressee.Text})
	}
	return rows
}

func claimRows(a *article.Article) (rows [][]string) {
	for _, c := range a.Claims {
		rows = append(rows, []string{strconv.Itoa(c.Start), strconv.Itoa(c.End), c.Text, string(c.Kind),
			c.Value.String(), c.Max.String(), c.Date, string(c.Bound), c.Unit, c.Of.Text, c.About.Text, string(c.Change), c.Speaker})
	}
	return rows
}

func agreementRows(a *article.Article) (rows [][]string) {
	for _, g := range a.Agreements {
		count := ""
		if g.Count > 0 {
			count = strconv.Itoa(g.Count)
		}
		rows = append(rows, []string{strconv.Itoa(g.Start), strconv.Itoa(g.End), g.Text, string(g.Status), g.Kind, count,
			strings.Join(g.Parties, "; "), strings.Join(g.Members, "; "), joinSpans(g.Topics, "; "),
			g.Value.Text, g.Place.Text, g.Date.Text, g.Speaker})
	}
	return rows
}

// view returns the table as a view, its column names first.
func (t *table) view() view {
	var head bytes.Buffer
	writeRows(&head, [][]string{t.columns})
	return view{head.String(), func(b *bytes.Buffer, s source, a *article.Article) error {
		rows := t.rows(a)
		for i := range rows {
			rows[i] = append([]string{s.name()}, rows[i]...)
		}
		return writeRows(b, rows)
	}}
}

// name is what a table calls the article: its id where it has one.
func (s source) name() string {
	var id string
	switch {
	case len(s.id) == 0:
		return s.where
	case json.Unmarshal(s.id, &id) == nil:
		return id
	}
	return string(s.id)
}

func writeRows(b *bytes.Buffer, rows [][]string) error {
	w := csv.NewWriter(b)
	for _, row := range rows {
		for i, cell := range row {
			row[i] = harmless(cell)
		}
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// harmless keeps a spreadsheet from taking a cell for a formula, which would
// let a text run code: what opens like one gets an apostrophe before it.
// Numbers stay numbers.
func harmless(cell string) string {
	if cell == "" || !strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return cell
	}
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	return "'" + cell
}

// joinSpans joins the texts of spans, each on one line.
func joinSpans(spans []article.Span, separator string) string {
	texts := make([]string, len(spans))
	for i, s := range spans {
		texts[i] = oneLine(s.Text)
	}
	return strings.Join(texts, separator)
}

// oneLine turns every run of white space into one blank.
func oneLine(s string) string {
	return strings.Join(strings.Fields(s), " ")
}
