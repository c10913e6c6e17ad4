// Command article reads news articles and prints their structure.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/seed66d30230/article"
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 0 {
			var rec struct{ ID, Text string }
			if err := json.Unmarshal(line, &rec); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			a, err := article.Parse(strings.NewReader(rec.Text))
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			out.Encode(struct {
				ID string `json:"id"`
				*article.Article
			}{rec.ID, a})
		}
		if err != nil {
			return
		}
	}
}
