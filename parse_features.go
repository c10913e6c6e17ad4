package article

// The features of the parser's steps: words, tags, lengths and children around
// the stack's top and the queue's head, alone, in pairs and in threes. s0 is
// the stack's top, s1 and s2 lie below it; b0 is the queue's head, b1 and b2
// follow; l and r are the outermost children to the left and right, l2 and r2
// the next.

// stepStages and relStages say after how many features, the most telling of
// which come first, and at which lead the others are left out. More than half
// are not asked for. Since the models are trained in the same way, the trees are
// as good as if all were. The leads are those that less than one case in a
// thousand overturned while all features were asked.
var (
	stepStages = [...]stage{{26, 190}, {52, 220}, {76, 165}}
	relStages  = [...]stage{{21, 52}, {35, 56}}
)

// stepFeatures appends those features of the next step that a stage asks for.
func (t *tree) stepFeatures(stage int, buf []uint32) []uint32 {
	s0, s1, s2 := t.onStack(0), t.onStack(1), t.onStack(2)
	b0, b1, b2 := t.inQueue(0), t.inQueue(1), t.inQueue(2)
	s0l, s0r, s0l2, s0r2 := &t.nodes[s0.left], &t.nodes[s0.right], &t.nodes[s0.left2], &t.nodes[s0.right2]
	s1l, s1r, s1r2 := &t.nodes[s1.left], &t.nodes[s1.right], &t.nodes[s1.right2]
	b0l, b0l2 := &t.nodes[b0.left], &t.nodes[b0.left2]
	near, far := t.distance(s0, b0), t.distance(s1, s0)
	marks, marks2 := min(b0.mark-s0.mark, 4), min(s0.mark-s1.mark, 4)
	switch stage {
	case 0:
		return append(buf,
			feature2(74, b0.word, fold64(b0.leftRels)),
			feature3(100, s0.tag, s0r.rel, b0.tag),
			feature2(69, s0.word, fold64(s0.rightRels)),
			feature3(78, s0.tag, b0.tag, fold64(b0.leftRels)),
			feature3(46, s0.tag, s0r.tag, s0r2.tag),
			feature3(32, s0.tag, b0.tag, b1.tag),
			feature3(79, s0.tag, b0.tag, fold64(s0.leftRels)),
			feature2(72, s1.word, fold64(s1.rightRels)),
			feature1(6, b0.word),
			feature2(19, s0.both, b0.tag),
			feature1(84, s0r.word),
			feature3(77, s1.tag, s0.tag, fold64(s1.rightRels)),
			feature3(44, s0.tag, s0l2.tag, b0.tag),
			feature1(89, s1r.rel),
			feature2(29, s0.form, b0.form),
			feature1(13, s2.tag),
			feature3(47, b0.tag, b0l.tag, b0l2.tag),
			feature2(21, s1.tag, s0.both),
			feature1(9, b1.word),
			feature1(97, s0r2.rel),
			feature3(48, s1.tag, s1r.tag, s1r2.tag),
			feature1(3, s0.both),
			feature2(24, b0.both, b1.tag),
			feature3(38, s0.tag, b0.tag, b0l.tag),
			feature3(109, s0.group, b0.group, s0.tag),
			feature3(110, s1.group, s0.group, b0.tag),
		)
	case 1:
		return append(buf,
			feature2(26, s0.both, b1.tag),
			feature3(51, s2.both, s0.tag, b0.tag),
			feature1(86, s0r.rel),
			feature2(70, s0.tag, fold64(s0.rightRels)),
			feature3(42, s1.tag, s1r.tag, b0.tag),
			feature3(50, s0.tag, b0.tag, b1.both),
			feature1(12, s2.both),
			feature3(43, s0.tag, s0r2.tag, b0.tag),
			feature3(106, b0l.word, s0.word, b0.tag),
			feature3(31, b0.tag, b1.tag, b2.tag),
			feature2(63, s0.word, s0.lefts),
			feature1(10, b1.tag),
			feature2(55, near, b0.tag),
			feature1(16, s0.form),
			feature2(52, near, s0.word),
			feature2(28, s1.both, b1.tag),
			feature3(103, b0.tag, b0l.rel, s0.tag),
			feature3(37, s0.tag, s0r.tag, b0.tag),
			feature1(92, b0l.rel),
			feature3(60, marks2, s1.tag, s0.tag),
			feature2(22, s1.tag, s0.tag),
			feature2(67, b0.word, b0.lefts),
			feature1(81, s0l.word),
			feature1(14, b2.tag),
			feature2(111, s0.kin, b0.tag),
			feature2(112, s0.tag, b0.kin),
		)
	case 2:
		return append(buf,
			feature2(65, s1.word, s1.rights),
			feature1(15, b2.word),
			feature2(71, s0.tag, fold64(s0.leftRels)),
			feature1(17, s1.form),
			feature2(25, b0.tag, b1.both),
			feature2(53, near, s0.tag),
			feature3(39, s1.tag, s0.tag, s0l.tag),
			feature2(75, b0.tag, fold64(b0.leftRels)),
			feature3(105, s0r.word, s0.tag, b0.word),
			feature2(58, far, s1.both),
			feature3(34, s1.tag, b0.tag, b1.tag),
			feature1(1, s0.word),
			feature2(23, b0.tag, b1.tag),
			feature3(33, s2.tag, s1.tag, s0.tag),
			feature3(59, marks, s0.tag, b0.tag),
			feature2(54, near, b0.word),
			feature1(2, s0.tag),
			feature1(4, s1.word),
			feature1(5, s1.tag),
			feature1(7, b0.tag),
			feature1(8, b0.both),
			feature1(11, b1.both),
			feature1(18, b1.form),
			feature2(20, s0.word, b0.word),
		)
	default:
		return append(buf,
			feature2(27, s0.both, b1.both),
			feature2(30, s1.form, s0.form),
			feature3(35, s2.tag, s0.tag, b0.tag),
			feature3(36, s0.tag, s0l.tag, b0.tag),
			feature3(40, s1.tag, s0.tag, s0r.tag),
			feature3(41, s1.tag, s1l.tag, s0.tag),
			feature3(45, s0.tag, s0l.tag, s0l2.tag),
			feature3(49, s0.both, b0.tag, b1.tag),
			feature3(56, near, s0.word, b0.word),
			feature3(57, near, s0.tag, b0.tag),
			feature2(61, s0.word, s0.rights),
			feature2(62, s0.tag, s0.rights),
			feature2(64, s0.tag, s0.lefts),
			feature2(66, s1.tag, s1.rights),
			feature2(68, b0.tag, b0.lefts),
			feature2(73, s1.tag, fold64(s1.rightRels)),
			feature3(76, s0.tag, b0.tag, fold64(s0.rightRels)),
			feature3(80, s0.both, b0.tag, fold64(s0.rightRels)),
			feature1(82, s0l.tag),
			feature1(83, s0l.rel),
			feature1(85, s0r.tag),
			feature1(87, s1r.word),
			feature1(88, s1r.tag),
			feature1(90, b0l.word),
			feature1(91, b0l.tag),
			feature1(93, s1l.word),
			feature1(94, s1l.tag),
			feature1(95, s1l.rel),
			feature1(96, s0r2.tag),
			feature2(98, s0.word, s0r.word),
			feature2(99, s1.word, s1r.word),
			feature3(101, s0.tag, s0l.rel, b0.tag),
			feature3(102, s1.tag, s1r.rel, s0.tag),
			feature2(104, s0r.both, b0.both),
			feature3(107, s0.label, b0.label, s0.tag),
			feature3(108, s1.label, s0.label, b0.label),
		)
	}
}

// relFeatures appends those features of the relation of the arc that a step
// makes that a stage asks for: h is its head and d its dependent, b and a the tokens before and
// after the dependent.
func (t *tree) relFeatures(step, stage int, buf []uint32) []uint32 {
	hi, di := t.arc(step)
	h, d := &t.nodes[hi], &t.nodes[di]
	dl, dr, hl, hr := &t.nodes[d.left], &t.nodes[d.right], &t.nodes[h.left], &t.nodes[h.right]
	b, a := &t.nodes[t.none], &t.nodes[di+1]
	if di > 0 {
		b = &t.nodes[di-1]
	}
	side := uint32(step)
	near, marks := t.distance(d, h)*4+side, min(h.mark-d.mark, d.mark-h.mark, 4)
	switch stage {
	case 0:
		return append(buf,
			feature3(50, fold64(d.leftRels), d.word, side),
			feature3(32, dr.rel, d.word, h.tag),
			feature3(12, h.word, d.tag, side),
			feature3(37, hl.rel, d.word, h.tag),
			feature3(15, h.tag, d.tag, side),
			feature3(55, a.tag, d.tag, h.tag),
			feature3(30, dr.rel, d.tag, side),
			feature3(41, hr.rel, d.tag, h.tag),
			feature3(48, fold64(h.rightRels), h.word, side),
			feature1(1, d.word),
			feature3(62, b.both, h.tag, side),
			feature3(20, near, d.tag, h.tag),
			feature3(35, hl.rel, d.tag, side),
			feature3(40, hr.rel, d.tag, side),
			feature3(24, dl.tag, d.tag, h.tag),
			feature3(47, fold64(h.leftRels), h.word, side),
			feature3(53, a.word, d.tag, h.tag),
			feature3(34, hl.tag, d.tag, h.tag),
			feature3(26, dl.rel, d.tag, h.tag),
			feature3(64, d.label, h.label, h.word),
			feature3(71, d.group, h.group, side),
		)
	case 1:
		return append(buf,
			feature3(44, fold64(d.rightRels), d.tag, h.tag),
			feature3(52, b.word, d.tag, h.tag),
			feature3(59, a.tag, d.both, side),
			feature2(23, dl.word, side),
			feature3(61, a.tag, b.tag, side),
			feature3(16, h.tag, d.form, side),
			feature3(25, dl.rel, d.tag, side),
			feature3(39, hr.tag, d.tag, h.tag),
			feature2(33, hl.word, side),
			feature3(36, hl.rel, d.tag, h.tag),
			feature1(6, h.both),
			feature1(5, h.tag),
			feature3(73, d.kin, h.tag, side),
			feature3(74, h.kin, d.tag, side),
		)
	default:
		return append(buf,
			feature3(49, fold64(h.rightRels), d.word, side),
			feature3(54, b.tag, d.tag, h.tag),
			feature3(63, d.label, d.tag, h.tag),
			feature2(38, hr.word, side),
			feature2(28, dr.word, side),
			feature3(65, d.label, h.word, side),
			feature1(3, d.both),
			feature3(45, fold64(h.leftRels), d.tag, h.tag),
			feature1(2, d.tag),
			feature1(4, h.word),
			feature3(17, h.form, d.form, side),
			feature2(21, near, d.word),
			feature3(69, dl.word, d.tag, h.word),
			feature2(56, b.word, d.word),
			feature3(29, dr.tag, d.tag, h.tag),
			feature3(51, fold64(d.rightRels), d.word, side),
			feature3(42, hr.rel, d.word, h.tag),
			feature3(66, marks, d.tag, h.tag),
			feature3(60, a.tag, h.both, side),
			feature3(19, h.form, d.word, side),
			feature3(67, dr.word, d.word, h.tag),
			feature2(22, near, h.word),
			feature3(68, dl.word, d.word, h.tag),
			feature3(27, dl.rel, d.word, h.tag),
			feature3(9, h.both, d.tag, side),
			feature3(58, b.tag, d.both, side),
			feature2(57, a.word, d.word),
			feature3(31, dr.rel, d.tag, h.tag),
			feature3(43, fold64(d.leftRels), d.tag, h.tag),
			feature3(14, h.tag, d.word, side),
			feature3(46, fold64(h.rightRels), d.tag, h.tag),
			feature3(11, h.word, d.word, side),
			feature3(7, h.both, d.both, side),
			feature3(8, h.both, d.word, side),
			feature3(10, h.word, d.both, side),
			feature3(13, h.tag, d.both, side),
			feature3(18, d.form, h.word, side),
			feature3(70, dr.word, d.tag, h.word),
		)
	}
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
