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
    if paths.isEmpty { throw UsageError("there is nothing to check", hint: "dateline check dates.tsv") }
  }

  func run() async -> Exit {
    let (files, faults) = InputFile.files(below: paths)
    let named = Set(paths)
    let chosen = files.filter { named.contains($0) || $0.hasSuffix(".tml") || $0.hasSuffix(".tsv") }
    if chosen.isEmpty && faults.isEmpty {
      return StandardError.tell([
        Diagnostic(
          .error, file: paths[0], "there is nothing to check in this folder",
          hint: "tables of expectations end in .tsv, TimeML in .tml; a file of another name is named by itself")
      ])
    }
    let tagger = TimexTagger(language: settings.language)
    let progress = ProgressLine("files")
    let reports = await inParallel(chosen, jobs: settings.jobs, progress) { file in
      switch InputFile.text(of: file) {
      case .failure(let diagnostic): CheckReport(diagnostic)
      case .success(let text): CheckReport(text, file: file, tagger: tagger)
      }
    }
    return tell(reports.reduce(into: CheckReport()) { $0.add($1) }, faults)
  }

  private func tell(_ report: CheckReport, _ faults: [Diagnostic]) -> Exit {
    let paint = Paint.output
    let failures = report.failures.map { lines in
      paint.strong(lines[0]) + lines.dropFirst().map { "\n" + paint.faint($0) }.joined()
    }
    let lines = failures + report.summary
    let written = lines.isEmpty ? Exit.success : StandardOutput.print(lines.joined(separator: "\n"))
    let exit = StandardError.tell(faults + report.diagnostics)
    return report.failures.isEmpty && written == .success ? exit : .failure
  }
}
