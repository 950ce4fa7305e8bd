import Syntax

/// The quotations of a sentence: where each begins and ends, one beginning or ending outside the sentence included.
struct QuotePairs: Sendable {
  /// The words between the marks of each quotation, in the order of the text; quotations within quotations are not told
  /// apart.
  private(set) var inner: [Range<Int>] = []
  private var marks: Set<Int> = []

  /// The quotations among the words of `window`.
  init(_ tree: SentenceTree, _ window: Range<Int>) {
    var opening: Int?
    var isFirst = true
    for index in window {
      let kind = Self.kind(tree, index)
      guard kind != .none else { continue }
      marks.insert(index)
      if let open = opening {
        if kind == .opens { continue }
        inner.append(open + 1..<index)
        opening = nil
      } else if kind == .closes {
        if isFirst { inner.append(window.lowerBound..<index) }
      } else {
        opening = index
      }
      isFirst = false
    }
    if let open = opening, open + 1 < window.upperBound { inner.append(open + 1..<window.upperBound) }
  }

  private enum Kind { case none, opens, closes, either }

  private static func kind(_ tree: SentenceTree, _ index: Int) -> Kind {
    // Letters and digits, which nearly all words begin with, are told by one byte.
    guard let first = tree.forms[index].utf8.first, first >= 0x80 || first == 0x22 || first == 0x27 || first == 0x60
    else { return .none }
    return switch tree.forms[index] {
    case "``", "“", "„", "«": .opens
    case "”", "»": .closes
    case "''", "\"": side(tree, index)
    default: .none
    }
  }

  /// Which way a straight mark looks, by the space around it.
  private static func side(_ tree: SentenceTree, _ index: Int) -> Kind {
    let joinsBefore = index > 0 && tree[index - 1].extent.end == tree[index].extent.start
    let joinsAfter = index + 1 < tree.count && tree[index].extent.end == tree[index + 1].extent.start
    if joinsBefore { return joinsAfter && index + 1 < tree.count - 1 ? .either : .closes }
    return joinsAfter ? .opens : .either
  }

  /// True for a double quotation mark.
  func isMark(_ index: Int) -> Bool { !marks.isEmpty && marks.contains(index) }

  /// Which quotation a word stands in; nil outside.
  func pair(at index: Int) -> Int? { inner.firstIndex { $0.contains(index) } }
}
