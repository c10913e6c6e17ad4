package main

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// fingerBits must be that of package article's model_unpack.go.
const fingerBits = 12

// pack returns a model's file: see model_unpack.go of package article, which reads
// it. The header's lines say from what it was made and how good it is.
func pack(classes int, rows []row, header []string) []byte {
	body := packBody(classes, rows)
	text := strings.Join(header, "\n") + fmt.Sprintf("\nsha256 %x\n\n", sha256.Sum256(body))
	return append([]byte(text), body...)
}

func packBody(classes int, rows []row) []byte {
	bucketBits := min(max(1, bits.Len(uint(len(rows)))-1), 32-fingerBits) // one or two features a bucket
	shift := 32 - bucketBits
	var low, high, cells, firsts, steps, weights, lasts []byte
	buckets := make([]byte, 1<<bucketBits)
	last := uint32(0)
	for _, r := range rows {
		place := r.feature >> (shift - fingerBits)
		if len(low) > 0 && place == last || buckets[r.feature>>shift] == 255 {
			continue // looks like the feature before: one in some thousands does
		}
		last = place
		buckets[r.feature>>shift]++
		low = append(low, byte(place))
		high = append(high, byte(place>>8&(1<<(fingerBits-8)-1)))
		cells = append(cells, byte(len(r.classes)))
		class, sum := byte(0), byte(0)
		for n, k := range order(r.classes) {
			if n == 0 {
				firsts = append(firsts, r.classes[k])
			} else {
				steps = append(steps, r.classes[k]-class)
			}
			class, sum = r.classes[k], sum+byte(r.weights[k])
			if n > 0 && n == len(r.classes)-1 {
				lasts = append(lasts, sum)
			} else {
				weights = append(weights, byte(r.weights[k]))
			}
		}
	}
	var out []byte
	for _, n := range []int{classes, bucketBits, len(low), len(firsts) + len(steps)} {
		out = binary.AppendUvarint(out, uint64(n))
	}
	for _, stream := range [][]byte{buckets, low, high, cells, firsts, steps, weights, lasts} {
		out = packStream(out, stream)
	}
	return out
}

// order returns the indexes of a row's cells by class.
func order(classes []uint8) []int {
	out := make([]int, len(classes))
	for i := range out {
		out[i] = i
	}
	slices.SortFunc(out, func(a, b int) int { return int(classes[a]) - int(classes[b]) })
	return out
}

const (
	packBits  = 14
	packTotal = 1 << packBits
	packLow   = 1 << 23
)

// packStream appends a stream, coded from its end to its start.
func packStream(out, stream []byte) []byte {
	freq := frequencies(stream)
	var first [256]uint32
	for b := 1; b < 256; b++ {
		first[b] = first[b-1] + freq[b-1]
	}
	var coded []byte
	state := uint32(packLow)
	for _, b := range slices.Backward(stream) {
		for state >= packLow>>packBits<<8*freq[b] {
			coded = append(coded, byte(state))
			state >>= 8
		}
		state = state/freq[b]<<packBits + state%freq[b] + first[b]
	}
	for range 4 {
		coded = append(coded, byte(state))
		state >>= 8
	}
	slices.Reverse(coded)
	out = binary.AppendUvarint(out, uint64(len(coded)))
	for _, f := range freq {
		out = binary.AppendUvarint(out, uint64(f))
	}
	return append(out, coded...)
}

// frequencies returns how often each byte occurs, scaled to add up to
// packTotal; no byte that occurs gets zero.
func frequencies(stream []byte) [256]uint32 {
	var count, freq [256]uint32
	for _, b := range stream {
		count[b]++
	}
	left, top := packTotal, 0
	for b, n := range count {
		if n > 0 {
			freq[b] = max(1, uint32(uint64(n)*(packTotal-256)/uint64(len(stream))))
		}
		if left -= int(freq[b]); freq[b] > freq[top] {
			top = b
		}
	}
	freq[top] += uint32(left)
	return freq
}
