package main

import (
	"os"
	"syscall"
)

// peakMemory returns the most memory that a process held, in bytes.
func peakMemory(state *os.ProcessState) int64 {
	return state.SysUsage().(*syscall.Rusage).Maxrss << 10
}
