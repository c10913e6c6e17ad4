//go:build !unix || aix || solaris

package main

import "os"

// terminalWidth does not know the terminals of this system: output is as it
// would be to a file.
func terminalWidth(*os.File) (int, bool) { return 0, false }
