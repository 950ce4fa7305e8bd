import Checks
import Readers
import Text
import Timexes

/// `dateline check`: tables of expectations, and TimeML.
struct CheckCommand: Command {
  static let help = Help(
    name: "check", summary: "expectations about dates; exit 1 when one fails", usage: "FILE… [options]",
    examples: [
      ("dateline check dates.tsv", "each sentence against what you expect in it"),
      ("dateline check corpus/", "the figures of TempEval-3 for a folder of TimeML"),
    ],
    notes: [
      "A line of a table has the dateline, a sentence with each expression in [marks], and one EDTF or TIMEX3 value for each "
        + "mark (- for one without a date), with tabs between; then perhaps a note:",
      "    2019-03-06\tThe council voted on [Tuesday].\t2019-03-05\tbare weekday, past verb\n"
        + "    2019-03-06\tIt may rain; one March too many.\t\tnothing here",
    ], options: [])

  private let settings: Settings
  private let paths: [String]

  init(_ words: ParsedWords) throws(UsageError) {
    settings = try Settings(words)
    paths = words.operands
    if paths.isEmpty { throw UsageError(message: "there is nothing to check", hint: "dateline check dates.tsv") }
  }

  func run() async -> Int32 {
    let named = Set(paths)
    let (files, faults) = InputFile.files(below: paths)
    let chosen = files.filter { named.contains($0) || $0.hasSuffix(".tml") || $0.hasSuffix(".tsv") }
    let tagger = TimexTagger(language: settings.language)
    let reports = await inParallel(chosen, jobs: settings.jobs, isQuiet: settings.isQuiet) {
      CheckReport($0, tagger: tagger)
    }
    let paint = Paint.output
    var total = CheckReport()
    for report in reports {
      for failure in report.failures {
        print(paint.strong(failure[0]) + failure.dropFirst().map { "\n" + paint.faint($0) }.joined())
      }
      total.add(report)
    }
    if total.expectations > 0 { print(total.summary) }
    if total.score.documents > 0 { print(total.figures) }
    let code = Terminal.report(faults + total.diagnostics, isStrict: false)
    return total.failures.isEmpty ? code : 1
  }
}

/// What came of checking one file, or several.
private struct CheckReport: Sendable {
  /// The lines of each failure.
  var failures: [[String]] = []
  var expectations = 0
  var unmet = 0
  var score = TempEvalScore()
  var diagnostics: [Diagnostic] = []

  init() {}

  init(_ file: String, tagger: TimexTagger) {
    switch InputFile.text(of: file) {
    case .failure(let diagnostic): diagnostics = [diagnostic]
    case .success(let text):
      if text.drop(while: \.isWhitespace).first == "<" {
        addTimeML(text, file, tagger)
      } else {
        addTable(text, file, tagger)
      }
    }
  }

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

  mutating func add(_ other: CheckReport) {
    failures += other.failures
    expectations += other.expectations
    unmet += other.unmet
    score.add(other.score)
    diagnostics += other.diagnostics
  }

  var summary: String { "\(expectations) expectations, \(unmet) failed" }

  /// A small table, with two decimals.
  var figures: String {
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
    ].joined(separator: "\n")
  }

  private static func column(_ text: String) -> String { String(repeating: " ", count: max(1, 9 - text.count)) + text }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded(.toNearestOrEven))
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
