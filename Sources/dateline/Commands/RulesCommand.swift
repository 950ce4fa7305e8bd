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

  func run() async -> Int32 {
    let paint = Paint.output
    let examples = RuleExamples(tagger: TimexTagger(language: language))
    var family = ""
    var text = ""
    let rules = language.rules.filter(isWanted)
    for rule in rules {
      if rule.family != family {
        text += (family.isEmpty ? "" : "\n") + paint.strong(rule.family) + "\n"
        family = rule.family
      }
      text += "  " + rule.name + "\n"
      for words in rule.examples {
        let example = examples.example(words)
        text += "      " + words + paint.faint("  →  " + example.value) + "\n"
      }
    }
    if rules.isEmpty {
      let families = Set(language.rules.map(\.family)).sorted()
      let hint = words.first.flatMap { nearestName(to: $0, among: families) }.map { "did you mean \($0)?" }
      Terminal.complain(
        "dateline rules: no rule has these words\n  hint: \(hint ?? "the families are " + families.joined(separator: ", "))"
      )
      return 1
    }
    return Output.write(Array(text.utf8)) ? 0 : 1
  }

  private func isWanted(_ rule: RuleSummary) -> Bool {
    let text = ([rule.family, rule.name] + rule.examples).joined(separator: " ").lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}
