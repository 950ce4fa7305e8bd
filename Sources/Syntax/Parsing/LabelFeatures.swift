extension ParserFeatures {
  /// Features of the label of the arc from `head` to `dependent`, which the parser is about to make.
  package mutating func extractLabel(_ state: borrowing Configuration, head: Int, dependent: Int) {
    list.removeAll()
    let side: UInt64 = head == count ? 2 : head > dependent ? 1 : 0
    let (h, d) = (node(head), node(dependent))
    addWords(h, d, side)
    addNeighbours(state, head: head, dependent: dependent, side)
    addDependents(h, d, Children(of: head, state), Children(of: dependent, state), side)
  }

  @inline(__always)
  private mutating func addWords(_ h: Node, _ d: Node, _ side: UInt64) {
    list.add(d.wordTag)
    list.add(d.word, side)
    list.add(d.tag, side)
    list.add(h.wordTag, side)
    list.add(h.tag, side)
    list.add(h.tag, d.tag, side)
    list.add(h.wordTag, d.tag, side)
    list.add(h.tag, d.wordTag, side)
    list.add(h.word, d.word, side)
    list.add(h.meaning, d.meaning, side)
    list.add(h.word, d.meaning, side)
    list.add(h.meaning, d.word, side)
    list.add(d.meaning, h.tag, side)
    list.add(h.meaning, d.tag, side)
  }

  @inline(__always)
  private mutating func addNeighbours(_ state: borrowing Configuration, head: Int, dependent: Int, _ side: UInt64) {
    let (h, d) = (node(head), node(dependent))
    let before = dependent > 0 ? node(dependent - 1) : .none
    let after = node(dependent + 1)
    let behindHead = head < count ? node(head + 1) : .none
    let beforeHead = head > 0 ? node(head - 1) : .none
    let distance = UInt64(min(abs(head - dependent), 6))
    list.add(d.tag, before.tag, side)
    list.add(d.tag, after.tag, side)
    list.add(d.tag, before.word, h.tag)
    list.add(d.tag, after.word, h.tag)
    list.add(h.tag, d.tag, before.tag, after.tag)
    list.add(h.tag, d.tag, behindHead.tag, beforeHead.tag)
    list.add(h.tag, d.tag, distance, side)
    list.add(d.wordTag, before.word)
    list.add(d.wordTag, after.word)
    let b0 = node(state.next)
    list.add(h.tag, d.tag, b0.tag, side)
    list.add(h.tag, d.tag, b0.word, side)
    list.add(h.tag, d.tag, node(state.next + 1).tag, b0.tag)
  }

  @inline(__always)
  private mutating func addDependents(_ h: Node, _ d: Node, _ hc: Children, _ dc: Children, _ side: UInt64) {
    let (dl, dr, dl2) = (node(dc.l1), node(dc.r1), node(dc.l2))
    list.add(h.tag, d.tag, hc.l1Label, side)
    list.add(h.tag, d.tag, hc.r1Label, side)
    list.add(h.tag, d.tag, hc.l1Label << 8 | hc.l2Label, hc.r1Label << 8 | side)
    list.add(h.word, d.tag, hc.r1Label, side)
    list.add(h.tag, d.tag, dc.l1Label, side)
    list.add(h.tag, d.tag, dc.r1Label, side)
    list.add(d.wordTag, dc.l1Label, side)
    list.add(h.tag, d.tag, dl.word, side)
    list.add(h.word, dl.word, d.tag, side)
    list.add(h.meaning, dl.word, d.meaning, side)
    list.add(h.tag, dl.word, d.meaning, side)
    list.add(h.tag, dl.word, d.word, side)
    list.add(h.tag, d.tag, dr.word, side)
    list.add(h.tag, d.tag, dl.tag, dr.tag)
    list.add(h.tag, d.tag, dl.tag, dl2.word)
    list.add(h.wordTag, d.tag, dl.tag, side)
    list.add(node(hc.l1).word, h.tag, d.tag, side)
    list.add(node(hc.l1).tag, h.tag, d.wordTag, side)
    list.add(node(hc.r1).tag, h.wordTag, d.tag, side)
  }
}
