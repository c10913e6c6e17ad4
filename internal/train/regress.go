package main

// regress fits a linear regression with an intercept to weighted points, many
// targets at once, by the normal equations. The ridge pulls weights to zero.
// It returns a row for each target.
func regress(points, targets [][]float64, weights []float64) [][]float64 {
	n, m := len(points[0])+1, len(targets[0])
	system := make([][]float64, n) // left the matrix, right the targets
	for i := range system {
		system[i] = make([]float64, n+m)
		system[i][i] = ridge
	}
	for k, p := range points {
		for i := range n {
			x := weights[k]
			if i < n-1 {
				x = float64(x * p[i])
			}
			for j := range n - 1 {
				system[i][j] += float64(x * p[j])
			}
			system[i][n-1] += x
			for j, y := range targets[k] {
				system[i][n+j] += float64(x * y)
			}
		}
	}
	solve(system)
	out := make([][]float64, m)
	for j := range out {
		for i := range n {
			out[j] = append(out[j], system[i][n+j]/system[i][i])
		}
	}
	return out
}

// solve clears a positive definite matrix beside its diagonal (Gauss and Jordan).
func solve(system [][]float64) {
	for i, pivot := range system {
		for k, row := range system {
			if k == i {
				continue
			}
			factor := row[i] / pivot[i]
			for j := i; j < len(row); j++ {
				row[j] -= float64(factor * pivot[j])
			}
		}
	}
}

// apply returns what the regression says of a point.
func apply(coefficients [][]float64, point []float64) []float64 {
	out := make([]float64, len(coefficients))
	for j, row := range coefficients {
		out[j] = row[len(point)]
		for i, x := range point {
			out[j] += float64(row[i] * x)
		}
	}
	return out
}
