import Text
import Timexes

/// How well a tagger finds and dates what people marked, as TempEval-3 counts it (UzZaman et al., 2013): precision, recall
/// and F1 of the expressions, strictly and where they only overlap, and the share of these with the right type and value.
public struct TempEvalScore: Hashable, Sendable {
  /// Articles that were scored.
  public private(set) var documents = 0
  /// Expressions that people marked, and that were found.
  public private(set) var marked = 0, found = 0
  /// Pairs of the two that cover the same words, and that share some.
  public private(set) var strict = 0, relaxed = 0
  /// Pairs of the same type, and of the same value.
  public private(set) var types = 0, values = 0

  /// Nothing yet.
  public init() {}

  /// Adds an article.
  public mutating func add(_ document: TimeMLDocument, tagger: TimexTagger) {
    let timexes = tagger.timexes(in: document.text, dateline: document.dateline)
    documents += 1
    marked += document.marks.count
    found += timexes.count
    for pair in TempEvalScore.pairs(document.marks.map(\.extent), timexes.map(\.extent)) {
      let (mark, timex) = (document.marks[pair.marked], timexes[pair.found])
      relaxed += 1
      if mark.extent == timex.extent { strict += 1 }
      if mark.type == timex.kind.rawValue { types += 1 }
      if mark.value == timex.value ?? "" { values += 1 }
    }
  }

  /// Adds the counts of another score.
  public mutating func add(_ other: TempEvalScore) {
    documents += other.documents
    marked += other.marked
    found += other.found
    strict += other.strict
    relaxed += other.relaxed
    types += other.types
    values += other.values
  }

  /// One to one: the same words first, then those that share most, then in the order of the text.
  private static func pairs(_ marked: [Extent], _ found: [Extent]) -> [(marked: Int, found: Int)] {
    var pairs: [(marked: Int, found: Int)] = []
    var freeMarked = Set(marked.indices), freeFound = Set(found.indices)
    func pair(_ i: Int, _ j: Int) {
      guard freeMarked.contains(i), freeFound.contains(j) else { return }
      pairs.append((i, j))
      freeMarked.remove(i)
      freeFound.remove(j)
    }
    for i in marked.indices { for j in found.indices where marked[i] == found[j] { pair(i, j) } }
    var shared: [(Int, Int, Int)] = []
    for i in freeMarked {
      for j in freeFound where marked[i].overlaps(found[j]) {
        shared.append((max(marked[i].start, found[j].start) - min(marked[i].end, found[j].end), i, j))
      }
    }
    for (_, i, j) in shared.sorted(by: <) { pair(i, j) }
    return pairs
  }
}

extension TempEvalScore {
  /// Precision, recall and F1, in per cent.
  public struct Figures: Hashable, Sendable {
    /// In per cent.
    public let precision: Double, recall: Double, f1: Double
  }

  /// Of the expressions with the very same extent.
  public var strictFigures: Figures { figures(strict) }
  /// Of the expressions that overlap.
  public var relaxedFigures: Figures { figures(relaxed) }
  /// Relaxed F1 times the share of the right types among the pairs, in per cent.
  public var typeF1: Double { share(types) * relaxedFigures.f1 }
  /// Relaxed F1 times the share of the right values among the pairs, in per cent.
  public var valueF1: Double { share(values) * relaxedFigures.f1 }

  private func share(_ count: Int) -> Double { relaxed == 0 ? 0 : Double(count) / Double(relaxed) }

  private func figures(_ right: Int) -> Figures {
    let precision = found == 0 ? 0 : Double(right) / Double(found)
    let recall = marked == 0 ? 0 : Double(right) / Double(marked)
    let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    return Figures(precision: 100 * precision, recall: 100 * recall, f1: 100 * f1)
  }
}
