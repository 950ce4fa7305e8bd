import Text
import Timexes

/// What came of checking one file of expectations or of TimeML, or several.
public struct CheckReport: Sendable {
  /// The lines of each failure; the first begins with file and line.
  public private(set) var failures: [[String]] = []
  /// What is wrong with the files themselves.
  public private(set) var diagnostics: [Diagnostic] = []
  private var expectations = 0
  private var unmet = 0
  private var score = TempEvalScore()

  /// Of no file.
  public init() {}

  /// Of a file with this text: TimeML where it begins with `<`, else a table of expectations.
  public init(_ text: String, file: String, tagger: TimexTagger) {
    if text.utf8.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "<") {
      addTimeML(text, file, tagger)
    } else {
      addTable(text, file, tagger)
    }
  }

  /// Of a file that cannot be read.
  public init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }

  private mutating func addTable(_ text: String, _ file: String, _ tagger: TimexTagger) {
    let table = ExpectationTable(text, file: file)
    diagnostics = table.diagnostics
    expectations = table.expectations.count
    for expectation in table.expectations {
      let found = expectation.unmet(by: tagger)
      if !found.isEmpty { unmet += 1 }
      failures += found.map { ["\(file):\(expectation.line): \($0.lines[0])"] + $0.lines.dropFirst() }
    }
  }

  private mutating func addTimeML(_ text: String, _ file: String, _ tagger: TimexTagger) {
    do throws(TimeMLDocument.Failure) {
      score.add(try TimeMLDocument(Array(text.utf8)), tagger: tagger)
    } catch {
      diagnostics.append(Diagnostic(.error, file: file, line: error.line, error.message, hint: error.hint))
    }
  }

  /// Adds what came of another file.
  public mutating func add(_ other: CheckReport) {
    failures += other.failures
    diagnostics += other.diagnostics
    expectations += other.expectations
    unmet += other.unmet
    score.add(other.score)
  }

  /// The counts and figures in words: of the expectations where there were any, of TimeML where there was any.
  public var summary: [String] {
    let noun = expectations == 1 ? "expectation" : "expectations"
    return (expectations > 0 ? ["\(expectations) \(noun), \(unmet) failed"] : []) + (score.documents > 0 ? figures : [])
  }

  /// A small table, with two decimals.
  private var figures: [String] {
    func row(_ name: String, _ figures: [Double?]) -> String {
      name + figures.map { CheckReport.column($0.map(CheckReport.decimal) ?? "") }.joined()
    }
    let (strict, relaxed) = (score.strictFigures, score.relaxedFigures)
    return [
      "\(score.documents) articles, \(score.marked) expressions marked, \(score.found) found",
      "         precision   recall       F1",
      row("strict  ", [strict.precision, strict.recall, strict.f1]),
      row("relaxed ", [relaxed.precision, relaxed.recall, relaxed.f1]),
      row("type    ", [nil, nil, score.typeF1]), row("value   ", [nil, nil, score.valueF1]),
    ]
  }

  private static func column(_ text: String) -> String { String(repeating: " ", count: max(1, 9 - text.count)) + text }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded(.toNearestOrEven))
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
