import Dates
import Timexes

/// What the program says of a rule: its examples, for the rule's page and for `dateline rules`.
public struct RuleNote: Hashable, Sendable {
  /// The printed name.
  public let name: String
  /// Sentences with the expression in `[marks]`, and what each comes to.
  public let examples: [Example]

  /// A rule's note.
  public init(name: String, examples: [Example]) {
    self.name = name
    self.examples = examples
  }

  /// One example.
  public struct Example: Hashable, Sendable {
    /// The words, the expression in `[marks]` or all of it.
    public let words: String
    /// The date or value it has.
    public let value: String
    /// The dateline it is read with, if it needs one.
    public let dateline: String?

    /// An example.
    public init(words: String, value: String, dateline: String? = nil) {
      self.words = words
      self.value = value
      self.dateline = dateline
    }
  }
}

extension RuleNote {
  /// The day that examples are read on, Wednesday 2019-03-06.
  public static let dateline = CivilDay(number: 17_961)

  /// The note of a rule, whose examples `tagger` reads.
  public init(_ rule: RuleSummary, tagger: TimexTagger) {
    self.init(name: rule.name, examples: rule.examples.map { Example($0, tagger: tagger) })
  }

  /// The notes of a language's rules, in their order, then those of the other languages, in which articles may be too.
  public static func notes(of language: Language) -> [RuleNote] {
    let others = Language.codes.filter { $0 != language.code }.compactMap(Language.init(named:))
    return ([language] + others).flatMap { language in
      let tagger = TimexTagger(language: language)
      return language.rules.map { RuleNote($0, tagger: tagger) }
    }
  }
}

extension RuleNote.Example {
  /// An example with its value: EDTF where there is one, else TIMEX3's.
  init(_ words: String, tagger: TimexTagger) {
    let plain = String(words.filter { $0 != "[" && $0 != "]" })
    let timex = tagger.resolve(plain, dateline: RuleNote.dateline)
    let value = timex.flatMap { $0.edtf?.description ?? $0.value } ?? "no date"
    let isRelative = timex?.resolution.anchor != nil
    self.init(
      words: words, value: value, dateline: isRelative ? CalendarDate(RuleNote.dateline).timexValue : nil)
  }
}
