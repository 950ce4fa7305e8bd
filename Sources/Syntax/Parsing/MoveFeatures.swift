extension ParserFeatures {
  /// Features of the choice of a move.
  package mutating func extractMove(_ state: borrowing Configuration) {
    list.removeAll()
    let (s0, s1, s2) = (state.stacked(0), state.stacked(1), state.stacked(2))
    let b0 = state.next
    let near = Window(
      s0: node(s0), s1: node(s1), s2: node(s2), b0: node(b0), b1: node(b0 + 1), b2: node(b0 + 2), b3: node(b0 + 3))
    addSingles(near)
    addPairs(near)
    addTriples(near)
    addMeanings(near)
    addChildren(near, Children(of: s0, state), Children(of: s1, state), Children(of: b0, state))
  }

  /// The words at the top of the stack and at the front of the buffer.
  struct Window {
    let s0: Node, s1: Node, s2: Node, b0: Node, b1: Node, b2: Node, b3: Node
  }

  /// The children of a word on the outside, and their labels.
  struct Children {
    var l1 = -1, l2 = -1, r1 = -1, r2 = -1
    var l1Label: UInt64 = 255, l2Label: UInt64 = 255, r1Label: UInt64 = 255, r2Label: UInt64 = 255

    @inline(__always)
    init(of word: Int, _ state: borrowing Configuration) {
      guard word >= 0 else { return }
      l1 = Int(state.left1[word])
      l2 = Int(state.left2[word])
      r1 = Int(state.right1[word])
      r2 = Int(state.right2[word])
      if l1 >= 0 { l1Label = UInt64(state.labels[l1]) }
      if l2 >= 0 { l2Label = UInt64(state.labels[l2]) }
      if r1 >= 0 { r1Label = UInt64(state.labels[r1]) }
      if r2 >= 0 { r2Label = UInt64(state.labels[r2]) }
    }
  }

  @inline(__always)
  private mutating func addSingles(_ w: Window) {
    list.add(w.s0.word)
    list.add(w.s0.tag)
    list.add(w.s0.wordTag)
    list.add(w.s1.word)
    list.add(w.s1.tag)
    list.add(w.s1.wordTag)
    list.add(w.s2.tag)
    list.add(w.s2.wordTag)
    list.add(w.b0.word)
    list.add(w.b0.tag)
    list.add(w.b0.wordTag)
    list.add(w.b1.word)
    list.add(w.b1.tag)
    list.add(w.b1.wordTag)
    list.add(w.b2.tag)
    list.add(w.b2.wordTag)
    list.add(w.b3.tag)
  }

  @inline(__always)
  private mutating func addPairs(_ w: Window) {
    list.add(w.s0.wordTag, w.b0.wordTag)
    list.add(w.s0.wordTag, w.b0.tag)
    list.add(w.s0.tag, w.b0.wordTag)
    list.add(w.s0.word, w.b0.word)
    list.add(w.s0.tag, w.b0.tag)
    list.add(w.s1.wordTag, w.s0.wordTag)
    list.add(w.s1.wordTag, w.s0.tag)
    list.add(w.s1.tag, w.s0.wordTag)
    list.add(w.s1.word, w.s0.word)
    list.add(w.s1.tag, w.s0.tag)
    list.add(w.s1.wordTag, w.b0.tag)
    list.add(w.s1.tag, w.b0.wordTag)
    list.add(w.s1.tag, w.b0.tag)
    list.add(w.s1.word, w.b0.word)
    list.add(w.b0.tag, w.b1.tag)
    list.add(w.b0.word, w.b1.word)
    list.add(w.b0.wordTag, w.b1.tag)
    list.add(w.b0.tag, w.b1.wordTag)
    list.add(w.s0.tag, w.b1.tag)
    list.add(w.s0.word, w.b1.word)
    list.add(w.s0.tag, w.b1.word)
    list.add(w.s2.tag, w.s1.tag)
    list.add(w.s2.word, w.s0.word)
    list.add(w.s2.tag, w.b0.tag)
  }

  @inline(__always)
  private mutating func addTriples(_ w: Window) {
    list.add(w.s2.tag, w.s1.tag, w.s0.tag)
    list.add(w.s1.tag, w.s0.tag, w.b0.tag)
    list.add(w.s0.tag, w.b0.tag, w.b1.tag)
    list.add(w.b0.tag, w.b1.tag, w.b2.tag)
    list.add(w.s1.tag, w.b0.tag, w.b1.tag)
    list.add(w.s2.tag, w.s0.tag, w.b0.tag)
    list.add(w.s1.word, w.s0.tag, w.b0.tag)
    list.add(w.s1.tag, w.s0.word, w.b0.tag)
    list.add(w.s1.tag, w.s0.tag, w.b0.word)
    list.add(w.s0.word, w.b0.tag, w.b1.tag)
    list.add(w.s0.tag, w.b0.word, w.b1.tag)
    list.add(w.s0.tag, w.b0.tag, w.b1.word)
    list.add(w.s1.word, w.s0.word, w.b0.tag)
    list.add(w.s1.tag, w.s0.word, w.b0.word)
    list.add(w.s1.word, w.s0.tag, w.b0.word)
    list.add(w.s1.tag, w.s0.tag, w.b0.tag, w.b1.tag)
    list.add(w.s2.tag, w.s1.tag, w.s0.tag, w.b0.tag)
    list.add(w.s0.tag, w.b0.tag, w.b1.tag, w.b2.tag)
    list.add(w.s0.coarse, w.b0.coarse, w.b1.coarse << 8 | w.b2.coarse, w.b3.coarse << 8 | w.s1.coarse)
  }

  @inline(__always)
  private mutating func addMeanings(_ w: Window) {
    list.add(w.s0.meaning, w.b0.meaning)
    list.add(w.s1.meaning, w.s0.meaning)
    list.add(w.s1.meaning, w.s0.meaning, w.b0.tag)
    list.add(w.s1.meaning, w.s0.tag, w.b0.word)
    list.add(w.s0.meaning, w.b0.word)
    list.add(w.s0.meaning, w.b0.tag, w.b1.tag)
    list.add(w.s0.meaning, w.b0.word, w.b1.meaning)
    list.add(w.s1.word, w.s0.meaning)
    list.add(w.s0.word, w.b0.meaning)
    list.add(w.s1.meaning, w.b0.meaning, w.s0.tag)
  }

  @inline(__always)
  private mutating func addChildren(_ w: Window, _ s0: Children, _ s1: Children, _ b0: Children) {
    let (s0l, s0r, s1l, s1r, b0l) = (node(s0.l1), node(s0.r1), node(s1.l1), node(s1.r1), node(b0.l1))
    let (s0l2, s0r2, s1r2, b0l2) = (node(s0.l2), node(s0.r2), node(s1.r2), node(b0.l2))
    addChildSingles(w, s0, s1, b0)
    list.add(s0l.word)
    list.add(s0l.tag)
    list.add(s0r.word)
    list.add(s0r.tag)
    list.add(s1l.tag)
    list.add(s1r.word)
    list.add(s1r.tag)
    list.add(b0l.word)
    list.add(b0l.tag)
    list.add(s0l2.tag, s0l.tag, w.s0.tag)
    list.add(s0r2.tag, s0r.tag, w.s0.tag)
    list.add(s1r2.tag, s1r.tag, w.s1.tag)
    list.add(b0l2.tag, b0l.tag, w.b0.tag)
    list.add(w.s0.tag, s0l.tag, w.b0.tag)
    list.add(w.s0.tag, s0r.tag, w.b0.tag)
    list.add(w.s0.tag, b0l.tag, w.b0.tag)
    list.add(w.s1.tag, s0l.tag, w.s0.tag)
    list.add(w.s1.tag, s0r.tag, w.s0.tag)
    list.add(w.s1.tag, s1l.tag, w.s0.tag)
    list.add(w.s1.tag, s1r.tag, w.s0.tag)
    list.add(w.s1.tag, s1r.tag, w.b0.tag)
    list.add(w.s1.word, s0l.word, w.s0.tag)
    list.add(w.s1.tag, s0l.word, w.s0.word)
    list.add(w.s1.word, s0l.word, w.s0.word)
    list.add(w.s1.meaning, s0l.word, w.s0.meaning)
    list.add(w.s1.tag, s0l.word, w.s0.meaning)
    list.add(w.s0.word, b0l.word, w.b0.tag)
    list.add(w.s0.tag, b0l.word, w.b0.word)
    list.add(w.s0.meaning, b0l.word, w.b0.meaning)
    list.add(w.s1.word, b0l.word, w.b0.tag)
    list.add(w.s1.meaning, b0l.word, w.b0.meaning)
    list.add(w.s1.tag, w.s0.tag, b0l.word, w.b0.tag)
    list.add(w.s0.word, s0r.word, w.b0.tag)
    list.add(w.s1.tag, s1r.word, w.s0.tag, w.b0.tag)
  }

  @inline(__always)
  private mutating func addChildSingles(_ w: Window, _ s0: Children, _ s1: Children, _ b0: Children) {
    list.add(w.s0.tag, s0.l1Label)
    list.add(w.s0.tag, s0.r1Label)
    list.add(w.s1.tag, s1.l1Label)
    list.add(w.s1.tag, s1.r1Label)
    list.add(w.b0.tag, b0.l1Label)
    list.add(w.s0.tag, s0.l1Label, s0.l2Label)
    list.add(w.s0.tag, s0.r1Label, s0.r2Label)
    list.add(w.s1.tag, s1.l1Label, s1.l2Label)
    list.add(w.s1.tag, s1.r1Label, s1.r2Label)
    list.add(w.b0.tag, b0.l1Label, b0.l2Label)
    list.add(w.s0.wordTag, s0.l1Label)
    list.add(w.s0.wordTag, s0.r1Label)
    list.add(w.s1.wordTag, s1.r1Label)
    list.add(w.s0.tag, w.b0.tag, s0.l1Label, s0.r1Label)
    list.add(w.s1.tag, w.s0.tag, s1.r1Label, s0.l1Label)
    list.add(w.s0.tag, w.b0.tag, s0.r1Label, b0.l1Label)
    list.add(w.s0.word, w.b0.tag, s0.r1Label)
  }
}
