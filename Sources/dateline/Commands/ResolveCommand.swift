import Articles
import Dates
import Text
import Timexes

/// `dateline resolve`: one phrase, its date, and why.
struct ResolveCommand: Command {
  static let help = Help(
    name: "resolve", summary: "one phrase: its date and why", usage: "PHRASE --dateline DAY",
    examples: [
      ("dateline resolve \"last Friday\" --dateline 2024-10-21", "2024-10-18, and the reasons"),
      ("dateline resolve \"The king will speak on Tuesday.\" --dateline 2019-03-06", "a sentence shows the tense"),
      ("dateline resolve \"the third Monday of next month\" --dateline 2024-10-21", "2024-11-18"),
    ],
    notes: ["The first line is the date in EDTF alone, or - where there is none; the reasons stand below it."],
    options: [Option("dateline", nil, "DAY", help: "the day to count from: 2024-10-21")])

  private let settings: Settings
  private let phrase: String

  init(_ words: ParsedWords) throws(UsageError) {
    settings = try Settings(words)
    phrase = words.operands.joined(separator: " ")
    if phrase.isEmpty {
      throw UsageError("there is no phrase", hint: "dateline resolve \"last Friday\" --dateline 2024-10-21")
    }
  }

  func run() async -> Exit {
    guard let timex = TimexTagger(language: settings.language).resolve(phrase, dateline: settings.dateline?.day) else {
      return refuse()
    }
    if timex.isUnresolved, settings.dateline == nil {
      StandardError.tell(
        Diagnostic(
          .warning, file: "dateline resolve", "“\(phrase[timex.extent])” needs a day to count from",
          hint: "--dateline 2024-10-21 gives it one"))
    }
    tellOthers(than: timex)
    return StandardOutput.print(([timex.edtf?.description ?? "-"] + explanation(of: timex)).joined(separator: "\n"))
  }

  /// Says which other expressions the phrase has, since one alone is answered.
  private func tellOthers(than timex: Timex) {
    let others = TimexTagger(language: settings.language).timexes(in: phrase, dateline: settings.dateline?.day)
      .filter { $0.extent != timex.extent }.map { "“\(phrase[$0.extent])”" }
    guard !others.isEmpty, !settings.isQuiet else { return }
    StandardError.write("not resolved: \(others.joined(separator: ", ")); give one at a time\n")
  }

  private func refuse() -> Exit {
    let isFar = EDTF(phrase).map { !$0.isInRange } ?? false
    return StandardError.tell([
      Diagnostic(
        .error, file: "dateline resolve",
        isFar ? "“\(phrase)” is out of range" : "“\(phrase)” has no time expression",
        hint: isFar ? "dates run from -9999 to 9999" : "dateline rules shows what is understood")
    ])
  }

  private func explanation(of timex: Timex) -> [String] {
    let paint = Paint.output
    var rows = [
      ("words", "“\(phrase[timex.extent])”"), ("type", timex.kind.rawValue), ("value", timex.value ?? "none"),
    ]
    if let modifier = timex.resolution.modifier { rows.append(("mod", modifier.rawValue)) }
    if let quantifier = timex.quantifier { rows.append(("quant", quantifier)) }
    if let frequency = timex.frequency { rows.append(("freq", frequency)) }
    rows.append(("rule", timex.rule))
    for (index, step) in timex.resolution.steps.enumerated() {
      rows.append((index == 0 ? "why" : "", step.description))
    }
    if let other = timex.resolution.alternative.flatMap({ EDTF($0) }) {
      rows.append(("or", "\(other), by the reading that lost"))
    }
    return rows.map { paint.faint($0.0 + String(repeating: " ", count: 7 - $0.0.count)) + $0.1 }
  }
}
