package article

// The features of the parser's steps: words, tags, lengths and children around
// the stack's top and the queue's head, alone, in pairs and in threes. s0 is
// the stack's top, s1 and s2 lie below it; b0 is the queue's head, b1 and b2
// follow; l and r are the outermost children to the left and right, l2 and r2
// the next.

// stepFeatures appends the features of the next step.
func (t *tree) stepFeatures(buf []uint32) []uint32 {
	s0, s1, s2 := t.onStack(0), t.onStack(1), t.onStack(2)
	b0, b1, b2 := t.inQueue(0), t.inQueue(1), t.inQueue(2)
	s0l, s0r, s0l2, s0r2 := &t.nodes[s0.left], &t.nodes[s0.right], &t.nodes[s0.left2], &t.nodes[s0.right2]
	s1l, s1r, s1r2 := &t.nodes[s1.left], &t.nodes[s1.right], &t.nodes[s1.right2]
	b0l, b0l2 := &t.nodes[b0.left], &t.nodes[b0.left2]
	near, far := t.distance(s0, b0), t.distance(s1, s0)
	marks, marks2 := min(b0.mark-s0.mark, 4), min(s0.mark-s1.mark, 4)
	return append(buf,
		feature1(1, s0.word),
		feature1(2, s0.tag),
		feature1(3, s0.both),
		feature1(4, s1.word),
		feature1(5, s1.tag),
		feature1(6, s1.both),
		feature1(7, b0.word),
		feature1(8, b0.tag),
		feature1(9, b0.both),
		feature1(10, b1.word),
		feature1(11, b1.tag),
		feature1(12, b1.both),
		feature1(13, s2.both),
		feature1(14, s2.tag),
		feature1(15, b2.both),
		feature1(16, b2.tag),
		feature1(17, b2.word),
		feature1(18, s0.form),
		feature1(19, b0.form),
		feature1(20, s1.form),
		feature1(21, b1.form),
		feature2(22, s0.both, b0.both),
		feature2(23, s0.both, b0.word),
		feature2(24, s0.word, b0.both),
		feature2(25, s0.both, b0.tag),
		feature2(26, s0.tag, b0.both),
		feature2(27, s0.word, b0.word),
		feature2(28, s0.tag, b0.tag),
		feature2(29, s1.both, s0.both),
		feature2(30, s1.both, s0.word),
		feature2(31, s1.word, s0.both),
		feature2(32, s1.both, s0.tag),
		feature2(33, s1.tag, s0.both),
		feature2(34, s1.word, s0.word),
		feature2(35, s1.tag, s0.tag),
		feature2(36, b0.tag, b1.tag),
		feature2(37, b0.both, b1.tag),
		feature2(38, b0.tag, b1.both),
		feature2(39, b0.both, b1.both),
		feature2(40, s1.both, b0.both),
		feature2(41, s1.tag, b0.tag),
		feature2(42, s1.word, b0.tag),
		feature2(43, s1.tag, b0.word),
		feature2(44, s0.both, b1.tag),
		feature2(45, s0.both, b1.both),
		feature2(46, s1.both, b1.tag),
		feature2(47, s0.form, b0.form),
		feature2(48, s1.form, s0.form),
		feature3(49, b0.tag, b1.tag, b2.tag),
		feature3(50, s0.tag, b0.tag, b1.tag),
		feature3(51, s1.tag, s0.tag, b0.tag),
		feature3(52, s2.tag, s1.tag, s0.tag),
		feature3(53, s1.tag, b0.tag, b1.tag),
		feature3(54, s2.tag, s0.tag, b0.tag),
		feature3(55, s0.tag, s0l.tag, b0.tag),
		feature3(56, s0.tag, s0r.tag, b0.tag),
		feature3(57, s0.tag, b0.tag, b0l.tag),
		feature3(58, s1.tag, s0.tag, s0l.tag),
		feature3(59, s1.tag, s0.tag, s0r.tag),
		feature3(60, s1.tag, s1r.tag, s0.tag),
		feature3(61, s1.tag, s1l.tag, s0.tag),
		feature3(62, s1.tag, s1r.tag, b0.tag),
		feature3(63, s0.tag, s0r2.tag, b0.tag),
		feature3(64, s0.tag, s0l2.tag, b0.tag),
		feature3(65, s0.tag, s0l.tag, s0l2.tag),
		feature3(66, s0.tag, s0r.tag, s0r2.tag),
		feature3(67, b0.tag, b0l.tag, b0l2.tag),
		feature3(68, s1.tag, s1r.tag, s1r2.tag),
		feature3(69, s0.both, b0.tag, b1.tag),
		feature3(70, s0.tag, b0.both, b1.tag),
		feature3(71, s0.tag, b0.tag, b1.both),
		feature3(72, s1.tag, s0.both, b0.tag),
		feature3(73, s1.both, s0.tag, b0.tag),
		feature3(74, s1.tag, s0.tag, b0.both),
		feature3(75, s2.both, s0.tag, b0.tag),
		feature3(76, s1.word, s0.word, b0.word),
		feature3(77, s1.both, s0.word, b0.tag),
		feature3(78, s1.word, s0.tag, b0.word),
		feature2(79, near, s0.word),
		feature2(80, near, s0.tag),
		feature2(81, near, b0.word),
		feature2(82, near, b0.tag),
		feature3(83, near, s0.word, b0.word),
		feature3(84, near, s0.tag, b0.tag),
		feature3(85, far, s1.tag, s0.tag),
		feature2(86, far, s1.both),
		feature3(87, far, s1.word, s0.word),
		feature2(88, far, s0.both),
		feature3(89, marks, s0.tag, b0.tag),
		feature3(90, marks2, s1.tag, s0.tag),
		feature2(91, s0.word, s0.rights),
		feature2(92, s0.tag, s0.rights),
		feature2(93, s0.word, s0.lefts),
		feature2(94, s0.tag, s0.lefts),
		feature2(95, s1.word, s1.rights),
		feature2(96, s1.tag, s1.rights),
		feature2(97, b0.word, b0.lefts),
		feature2(98, b0.tag, b0.lefts),
		feature2(99, s1.word, s1.lefts),
		feature2(100, s1.tag, s1.lefts),
		feature2(101, s0.word, fold64(s0.rightRels)),
		feature2(102, s0.tag, fold64(s0.rightRels)),
		feature2(103, s0.word, fold64(s0.leftRels)),
		feature2(104, s0.tag, fold64(s0.leftRels)),
		feature2(105, s1.word, fold64(s1.rightRels)),
		feature2(106, s1.tag, fold64(s1.rightRels)),
		feature2(107, b0.word, fold64(b0.leftRels)),
		feature2(108, b0.tag, fold64(b0.leftRels)),
		feature2(109, s1.word, fold64(s1.leftRels)),
		feature2(110, s1.tag, fold64(s1.leftRels)),
		feature3(111, s0.tag, b0.tag, fold64(s0.rightRels)),
		feature3(112, s1.tag, s0.tag, fold64(s1.rightRels)),
		feature3(113, s0.tag, b0.tag, fold64(b0.leftRels)),
		feature3(114, s1.tag, s0.tag, fold64(s0.leftRels)),
		feature3(115, s0.tag, b0.tag, fold64(s0.leftRels)),
		feature3(116, s0.both, b0.tag, fold64(s0.rightRels)),
		feature1(117, s0l.word),
		feature1(118, s0l.tag),
		feature1(119, s0l.rel),
		feature1(120, s0r.word),
		feature1(121, s0r.tag),
		feature1(122, s0r.rel),
		feature1(123, s1r.word),
		feature1(124, s1r.tag),
		feature1(125, s1r.rel),
		feature1(126, b0l.word),
		feature1(127, b0l.tag),
		feature1(128, b0l.rel),
		feature1(129, s1l.word),
		feature1(130, s1l.tag),
		feature1(131, s1l.rel),
		feature1(132, s0r2.word),
		feature1(133, s0r2.tag),
		feature1(134, s0r2.rel),
		feature2(135, s0.word, s0r.word),
		feature2(136, s1.word, s1r.word),
		feature3(137, s0.tag, s0r.rel, b0.tag),
		feature3(138, s0.tag, s0l.rel, b0.tag),
		feature3(139, s1.tag, s1r.rel, s0.tag),
		feature3(140, b0.tag, b0l.rel, s0.tag),
		feature2(141, s0r.both, b0.both),
		feature2(142, s1r.both, s0.both),
		feature3(143, s0.word, s0r.both, b0.tag),
		feature3(144, s1.word, s1r.both, s0.tag),
		feature3(145, s0r.word, s0.tag, b0.word),
		feature3(146, s1r.word, s1.tag, s0.word),
		feature3(147, b0l.word, s0.word, b0.tag),
		feature3(148, s0.label, b0.label, s0.tag),
		feature3(149, s1.label, s0.label, b0.label),
		feature3(150, s0.label, b0.label, b0.tag),
	)
}

// relFeatures appends the features of the relation of the arc that a step
// makes: h is its head and d its dependent, b and a the tokens before and
// after the dependent.
func (t *tree) relFeatures(step int, buf []uint32) []uint32 {
	hi, di := t.arc(step)
	h, d := &t.nodes[hi], &t.nodes[di]
	dl, dr, hl, hr := &t.nodes[d.left], &t.nodes[d.right], &t.nodes[h.left], &t.nodes[h.right]
	b, a := &t.nodes[t.none], &t.nodes[di+1]
	if di > 0 {
		b = &t.nodes[di-1]
	}
	side := uint32(step)
	near, marks := t.distance(d, h)*4+side, min(h.mark-d.mark, d.mark-h.mark, 4)
	return append(buf,
		feature1(1, d.word),
		feature1(2, d.tag),
		feature1(3, d.both),
		feature1(4, h.word),
		feature1(5, h.tag),
		feature1(6, h.both),
		feature3(7, h.both, d.both, side),
		feature3(8, h.both, d.word, side),
		feature3(9, h.both, d.tag, side),
		feature3(10, h.word, d.both, side),
		feature3(11, h.word, d.word, side),
		feature3(12, h.word, d.tag, side),
		feature3(13, h.tag, d.both, side),
		feature3(14, h.tag, d.word, side),
		feature3(15, h.tag, d.tag, side),
		feature3(16, h.tag, d.form, side),
		feature3(17, h.form, d.form, side),
		feature3(18, d.form, h.word, side),
		feature3(19, h.form, d.word, side),
		feature3(20, near, d.tag, h.tag),
		feature2(21, near, d.word),
		feature2(22, near, h.word),
		feature2(23, dl.word, side),
		feature3(24, dl.tag, d.tag, h.tag),
		feature3(25, dl.rel, d.tag, side),
		feature3(26, dl.rel, d.tag, h.tag),
		feature3(27, dl.rel, d.word, h.tag),
		feature2(28, dr.word, side),
		feature3(29, dr.tag, d.tag, h.tag),
		feature3(30, dr.rel, d.tag, side),
		feature3(31, dr.rel, d.tag, h.tag),
		feature3(32, dr.rel, d.word, h.tag),
		feature2(33, hl.word, side),
		feature3(34, hl.tag, d.tag, h.tag),
		feature3(35, hl.rel, d.tag, side),
		feature3(36, hl.rel, d.tag, h.tag),
		feature3(37, hl.rel, d.word, h.tag),
		feature2(38, hr.word, side),
		feature3(39, hr.tag, d.tag, h.tag),
		feature3(40, hr.rel, d.tag, side),
		feature3(41, hr.rel, d.tag, h.tag),
		feature3(42, hr.rel, d.word, h.tag),
		feature3(43, fold64(d.leftRels), d.tag, h.tag),
		feature3(44, fold64(d.rightRels), d.tag, h.tag),
		feature3(45, fold64(h.leftRels), d.tag, h.tag),
		feature3(46, fold64(h.rightRels), d.tag, h.tag),
		feature3(47, fold64(h.leftRels), h.word, side),
		feature3(48, fold64(h.rightRels), h.word, side),
		feature3(49, fold64(h.rightRels), d.word, side),
		feature3(50, fold64(d.leftRels), d.word, side),
		feature3(51, fold64(d.rightRels), d.word, side),
		feature3(52, b.word, d.tag, h.tag),
		feature3(53, a.word, d.tag, h.tag),
		feature3(54, b.tag, d.tag, h.tag),
		feature3(55, a.tag, d.tag, h.tag),
		feature2(56, b.word, d.word),
		feature2(57, a.word, d.word),
		feature3(58, b.tag, d.both, side),
		feature3(59, a.tag, d.both, side),
		feature3(60, a.tag, h.both, side),
		feature3(61, a.tag, b.tag, side),
		feature3(62, b.both, h.tag, side),
		feature3(63, d.label, d.tag, h.tag),
		feature3(64, d.label, h.label, h.word),
		feature3(65, d.label, h.word, side),
		feature3(66, marks, d.tag, h.tag),
		feature3(67, dr.word, d.word, h.tag),
		feature3(68, dl.word, d.word, h.tag),
		feature3(69, dl.word, d.tag, h.word),
		feature3(70, dr.word, d.tag, h.word),
	)
}

// onStack returns the node that many places below the stack's top.
func (t *tree) onStack(below int) *node {
	if i := len(t.stack) - 1 - below; i >= 0 {
		return &t.nodes[t.stack[i]]
	}
	return &t.nodes[t.none]
}

// inQueue returns the node that many places behind the queue's head.
func (t *tree) inQueue(behind int32) *node {
	return &t.nodes[min(t.next+behind, t.none)]
}

// distance returns how far apart two nodes stand, in a few classes.
func (t *tree) distance(a, b *node) uint32 {
	d := max(a.at-b.at, b.at-a.at)
	switch {
	case d < 5:
		return uint32(d)
	case d < 10:
		return 5
	}
	return 6
}

// fold64 makes one value of a set.
func fold64(set uint64) uint32 { return uint32(set*0x9E3779B97F4A7C15>>32) ^ uint32(set) }
