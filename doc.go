// Package article reads the plain text of a news article and returns its
// structure: who is in it, who said what in which words, which figures it
// states and on whose authority, and which agreements it reports.
package article
