import Dates

/// What a rule says about itself to those who look at it.
public struct RuleSummary: Hashable, Sendable {
  /// Its pattern printed.
  public let name: String
  /// The family that it belongs to: "weekdays".
  public let family: String
  /// What it finds.
  public let kind: TimexKind
  /// Expressions that it takes; what stands in `[marks]`, where there are any.
  public let examples: [String]
}

/// One way to say when: word order, meaning, and examples that prove it.
struct Rule: Sendable {
  /// Reads the meaning from the words; nil when they are no date after all.
  typealias Reader = @Sendable (Match) -> Meaning?

  /// The pattern's text, which is the rule's name.
  let pattern: String
  let examples: [String]
  /// TIMEX3's type; nil when it follows from the meaning.
  let kind: TimexKind?
  /// Whether other rules may use what this one finds as a `date`.
  let isDate: Bool
  let read: Reader

  /// A rule whose expressions stand by themselves and may be part of longer ones.
  init(_ pattern: String, _ examples: String..., kind: TimexKind? = nil, read: @escaping Reader) {
    self.init(pattern, examples, kind: kind, isDate: true, read)
  }

  /// A rule that is built on others: nothing is built on it.
  static func phrase(
    _ pattern: String, _ examples: String..., kind: TimexKind? = nil, read: @escaping Reader
  ) -> Rule { Rule(pattern, examples, kind: kind, isDate: false, read) }

  private init(_ pattern: String, _ examples: [String], kind: TimexKind?, isDate: Bool, _ read: @escaping Reader) {
    self.pattern = pattern
    self.examples = examples
    self.kind = kind
    self.isDate = isDate
    self.read = read
  }
}

/// Rules of one kind, in one file.
struct Family: Sendable {
  let name: String
  let rules: [Rule]
}

extension Meaning {
  /// TIMEX3's type, as far as it follows from the meaning.
  var kind: TimexKind {
    switch self {
    case .timed: .time
    case .shifted(let period, _, from: .narrative) where period.leading.unit.isClock: .time
    case .duration: .duration
    case .recurring: .set
    case .modified(_, let inner): inner.kind
    default: .date
    }
  }
}
