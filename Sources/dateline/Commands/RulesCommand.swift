import Pages
import Text
import Timexes

/// `dateline rules`: the rules, with their examples.
struct RulesCommand: Command {
  static let help = Help(
    name: "rules", summary: "the rules that find dates, with their examples", usage: "[WORD…]",
    examples: [
      ("dateline rules", "every rule, family by family"), ("dateline rules weekdays", "one family"),
      ("dateline rules ago", "the rules whose name or examples have the word"),
    ],
    notes: ["A rule's name is its pattern. Examples are read on Wednesday 2019-03-06."], options: [])

  private let language: Language
  private let words: [String]

  init(_ words: ParsedWords) throws(UsageError) {
    language = try Settings(words).language
    self.words = words.operands.map { $0.lowercased() }
  }

  func run() async -> Exit {
    let rules = language.rules.filter(isWanted)
    guard !rules.isEmpty else { return refuse() }
    let tagger = TimexTagger(language: language)
    let (paint, families) = (Paint.output, rules.chunked(by: \.family))
    var text = ""
    for family in families {
      text += paint.strong(family[0].family) + paint.faint(": " + counts(family)) + "\n"
      for rule in family {
        text += "  " + rule.name + "\n"
        for example in RuleNote(rule, tagger: tagger).examples {
          text += "      " + example.words + paint.faint("  →  " + example.value) + "\n"
        }
      }
      text += "\n"
    }
    return StandardOutput.print(text + counts(rules))
  }

  private func counts(_ rules: [RuleSummary]) -> String {
    let examples = rules.reduce(0) { $0 + $1.examples.count }
    return
      "\(rules.count) \(rules.count == 1 ? "rule" : "rules"), \(examples) \(examples == 1 ? "example" : "examples")"
  }

  private func refuse() -> Exit {
    let families = Set(language.rules.map(\.family)).sorted()
    let near = words.first.flatMap { nearestName(to: $0, among: families) }
    return StandardError.tell([
      Diagnostic(
        .error, file: "dateline rules", "no rule has these words",
        hint: near.map { "did you mean \($0)?" } ?? "the families are " + families.joined(separator: ", "))
    ])
  }

  private func isWanted(_ rule: RuleSummary) -> Bool {
    let text = ([rule.family, rule.name] + rule.examples).joined(separator: " ").lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}

extension Array {
  /// Runs of neighbours that have the same key.
  fileprivate func chunked(by key: (Element) -> some Equatable) -> [[Element]] {
    var starts: [Int] = []
    for index in indices where index == 0 || key(self[index]) != key(self[index - 1]) { starts.append(index) }
    return zip(starts, starts.dropFirst() + [count]).map { Array(self[$0..<$1]) }
  }
}
