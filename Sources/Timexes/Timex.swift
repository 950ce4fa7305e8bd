import Dates
import Text

/// A time expression of a text with its date and the reasons for it.
public struct Timex: Hashable, Sendable {
  /// Where it stands: UTF-8 bytes of the text.
  public let extent: Extent
  /// TIMEX3's `type`.
  public let kind: TimexKind
  /// What its words say.
  public let meaning: Meaning
  /// The printed name of the rule that found it.
  public let rule: String
  /// Its date, and how it was had.
  public let resolution: Resolution
  /// The preposition before it, which is not part of it: "by" Friday, "since" 2009.
  public let preposition: Preposition?

  /// An expression with its resolution.
  public init(
    extent: Extent, kind: TimexKind, meaning: Meaning, rule: String, resolution: Resolution,
    preposition: Preposition? = nil
  ) {
    self.extent = extent
    self.kind = kind
    self.meaning = meaning
    self.rule = rule
    self.resolution = resolution
    self.preposition = preposition
  }

  /// True when it has no value, or counts from a day and there was none to count from.
  public var isUnresolved: Bool { resolution.value == nil || resolution.steps.contains(.noAnchor) }
}

/// A preposition that turns a date into a bound.
public enum Preposition: String, Hashable, Sendable, CaseIterable {
  case on, at, `in`, during, by, until, before, since, after, from, to, through, between, within
}

/// What an expression came to: its value, the candidate that lost, and every step on the way.
public struct Resolution: Hashable, Sendable {
  /// The value, or nil when the date is impossible or nothing could be said.
  public var value: TimexValue?
  /// TIMEX3's `mod`.
  public var modifier: Modifier?
  /// What was counted from; nil when the words needed no anchor.
  public var anchor: AnchorKind?
  /// The date that it would have been by the reading that lost.
  public var alternative: CalendarDate?
  /// The reasons, in the order in which they applied.
  public var steps: [Step]

  /// A resolution.
  public init(
    value: TimexValue?, modifier: Modifier? = nil, anchor: AnchorKind? = nil, alternative: CalendarDate? = nil,
    steps: [Step] = []
  ) {
    self.value = value
    self.modifier = modifier
    self.anchor = anchor
    self.alternative = alternative
    self.steps = steps
  }
}
