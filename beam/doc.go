// Package articlebeam reads news articles by the million: the library as a
// transform of [Apache Beam], with what it takes to run it over files of JSON
// lines. It stands in a module of its own, so that importers of the core pay
// nothing for Beam.
//
// [Parse] is the transform for pipelines of one's own. The command
// article-beam is a whole pipeline made of [Read], Parse and [Write].
//
// [Apache Beam]: https://beam.apache.org
package articlebeam
