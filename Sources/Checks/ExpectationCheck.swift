import Dates
import Text
import Timexes

/// What was found where something else was expected.
public struct UnmetExpectation: Hashable, Sendable {
  /// In which way.
  public enum Kind: String, Hashable, Sendable {
    case notFound = "not found"
    case wrongSpan = "wrong span"
    case wrongDate = "wrong date"
    case notExpected = "not expected"
  }

  /// In which way.
  public let kind: Kind
  /// What was marked; nil where nothing was.
  public let mark: Expectation.Mark?
  /// What was found; nil where nothing was.
  public let found: Timex?
  /// The sentence.
  public let text: String
}

extension Expectation {
  /// Everything in which `tagger` disagrees; empty when the expectation is met.
  public func unmet(by tagger: TimexTagger) -> [UnmetExpectation] {
    let found = tagger.timexes(in: text, dateline: dateline)
    var rest = found
    var unmet: [UnmetExpectation] = []
    for mark in marks {
      let exact = found.first { $0.extent == mark.extent }
      let near = exact ?? found.first { $0.extent.overlaps(mark.extent) }
      rest.removeAll { $0.extent.overlaps(mark.extent) }
      let kind: UnmetExpectation.Kind? =
        near == nil
        ? .notFound : exact == nil ? .wrongSpan : exact.map { $0.isOf(mark.value) } == true ? nil : .wrongDate
      if let kind { unmet.append(UnmetExpectation(kind: kind, mark: mark, found: near, text: text)) }
    }
    return unmet + rest.map { UnmetExpectation(kind: .notExpected, mark: nil, found: $0, text: text) }
  }
}

extension Timex {
  /// True when the value is its EDTF or its TIMEX3 value; nil stands for no date.
  fileprivate func isOf(_ expected: String?) -> Bool {
    guard let expected else { return edtf == nil }
    return edtf?.description == expected || value == expected
  }
}

extension UnmetExpectation {
  /// What is wrong, in one line; then the rule and the steps of what was found.
  public var lines: [String] {
    let words = (mark?.extent ?? found?.extent).map { "[\(text[$0])]" } ?? ""
    let message: String
    switch kind {
    case .notFound: message = "not found: \(words), which is \(mark?.value ?? "without a date")"
    case .wrongSpan: message = "wrong span: \(words) was expected, [\(found.map { text[$0.extent] } ?? "")] was found"
    case .wrongDate: message = "wrong date: \(words) is \(found?.shownValue ?? "-"), not \(mark?.value ?? "-")"
    case .notExpected: message = "not expected: \(words) was found, as \(found?.shownValue ?? "-")"
    }
    guard let found else { return [message, "  in: \(text)"] }
    return [message, "  in: \(text)", "  rule: \(found.rule)"]
      + found.resolution.steps.map { "  why: \($0.description)" }
  }
}

extension Timex {
  fileprivate var shownValue: String {
    let values = [edtf?.description, value].compactMap { $0 }
    guard let first = values.first else { return "without a date" }
    return values.count == 2 && values[1] != first ? "\(first) (\(values[1]))" : first
  }
}
