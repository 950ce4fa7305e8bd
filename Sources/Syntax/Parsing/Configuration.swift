/// The state of an arc-hybrid parser: a stack, what is still to be read, and the arcs so far.
///
/// The root stands behind the last word, so that the last left arc makes the tree whole.
package struct Configuration: ~Copyable {
  /// The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
  package enum Move: Int, CaseIterable, Sendable {
    case shift, left, right
  }

  /// The number of words; the root has this index.
  package let count: Int
  /// The first word that is not yet read.
  package private(set) var next = 0
  /// The number of words on the stack.
  package private(set) var depth = 0
  /// The words on the stack, the top last.
  package let stack: UnsafeMutablePointer<Int32>
  package let heads: UnsafeMutablePointer<Int32>
  /// Classes of relations; 255 where there is no arc yet.
  package let labels: UnsafeMutablePointer<UInt8>
  /// The outermost and second children on either side; -1 for none.
  let left1: UnsafeMutablePointer<Int32>, left2: UnsafeMutablePointer<Int32>
  let right1: UnsafeMutablePointer<Int32>, right2: UnsafeMutablePointer<Int32>
  private let room: UnsafeMutablePointer<Int32>

  package init(count: Int) {
    self.count = count
    let size = count + 1
    room = .allocate(capacity: 6 * size)
    room.initialize(repeating: -1, count: 6 * size)
    stack = room
    heads = room + size
    left1 = room + 2 * size
    left2 = room + 3 * size
    right1 = room + 4 * size
    right2 = room + 5 * size
    labels = .allocate(capacity: size)
    labels.initialize(repeating: 255, count: size)
  }

  deinit {
    room.deallocate()
    labels.deallocate()
  }

  /// True when the tree is whole.
  package var isFinal: Bool { next == count && depth == 0 }

  /// The word at a depth of the stack, 0 being its top; -1 for none.
  @inline(__always)
  package func stacked(_ position: Int) -> Int { position < depth ? Int(stack[depth - 1 - position]) : -1 }

  /// True when a move can be made and leaves a tree with one root within reach.
  @inline(__always)
  package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: next < count
    case .left: depth > 0 && (next < count || depth == 1)
    case .right: depth > 1
    }
  }

  /// The move, where no other can be made.
  @inline(__always)
  package var onlyMove: Move? {
    if depth == 0 { return .shift }
    if next == count { return depth == 1 ? .left : .right }
    return nil
  }

  /// Shifts the next word.
  package mutating func shift() {
    stack[depth] = Int32(truncatingIfNeeded: next)
    depth += 1
    next += 1
  }

  /// The arc that a left or right move would make.
  @inline(__always)
  package func arc(_ move: Move) -> (head: Int, dependent: Int) { (move == .left ? next : stacked(1), stacked(0)) }

  /// Makes the top of the stack a dependent, of the next word (left) or of the word under it (right), and takes it off.
  package mutating func attach(_ move: Move, label: UInt8) {
    let (head, dependent) = arc(move)
    depth -= 1
    heads[dependent] = Int32(truncatingIfNeeded: head)
    labels[dependent] = label
    if move == .left {
      left2[head] = left1[head]
      left1[head] = Int32(truncatingIfNeeded: dependent)
    } else {
      right2[head] = right1[head]
      right1[head] = Int32(truncatingIfNeeded: dependent)
    }
  }
}
