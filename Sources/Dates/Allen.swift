/// The thirteen ways in which two stretches of time can lie to each other: J. F. Allen, "Maintaining Knowledge about
/// Temporal Intervals", 1983. Each picture shows `a` above `b`.
///
///     AllenRelation(of: CalendarDate.month(2024, 6), to: CalendarDate.year(2024)) == .during
public enum AllenRelation: String, Sendable, CaseIterable {
  /// ```
  /// ██··
  /// ···█
  /// ```
  case before
  /// ```
  /// ██··
  /// ··██
  /// ```
  case meets
  /// ```
  /// ███·
  /// ··██
  /// ```
  case overlaps
  /// ```
  /// ██··
  /// ████
  /// ```
  case starts
  /// ```
  /// ·██·
  /// ████
  /// ```
  case during
  /// ```
  /// ··██
  /// ████
  /// ```
  case finishes
  /// ```
  /// ████
  /// ████
  /// ```
  case equals
  /// ```
  /// ████
  /// ··██
  /// ```
  case finishedBy
  /// ```
  /// ████
  /// ·██·
  /// ```
  case contains
  /// ```
  /// ████
  /// ██··
  /// ```
  case startedBy
  /// ```
  /// ··██
  /// ███·
  /// ```
  case overlappedBy
  /// ```
  /// ··██
  /// ██··
  /// ```
  case metBy
  /// ```
  /// ···█
  /// ██··
  /// ```
  case after

  /// How `a` lies to `b`.
  public init(of a: Range<CivilDay>, to b: Range<CivilDay>) {
    if a.upperBound < b.lowerBound {
      self = .before
    } else if a.upperBound == b.lowerBound {
      self = .meets
    } else if b.upperBound < a.lowerBound {
      self = .after
    } else if b.upperBound == a.lowerBound {
      self = .metBy
    } else {
      switch (a.lowerBound.number - b.lowerBound.number, a.upperBound.number - b.upperBound.number) {
      case (0, 0): self = .equals
      case (0, ..<0): self = .starts
      case (0, _): self = .startedBy
      case (1..., 0): self = .finishes
      case (_, 0): self = .finishedBy
      case (1..., ..<0): self = .during
      case (..<0, 1...): self = .contains
      case (..<0, _): self = .overlaps
      default: self = .overlappedBy
      }
    }
  }

  /// How date `a` lies to date `b`; nil when one is missing.
  public init?(of a: CalendarDate?, to b: CalendarDate?) {
    guard let a, let b else { return nil }
    self.init(of: a.days, to: b.days)
  }

  /// The relation seen from the other side.
  public var converse: AllenRelation {
    switch self {
    case .before: .after
    case .meets: .metBy
    case .overlaps: .overlappedBy
    case .starts: .startedBy
    case .during: .contains
    case .finishes: .finishedBy
    case .equals: .equals
    case .finishedBy: .finishes
    case .contains: .during
    case .startedBy: .starts
    case .overlappedBy: .overlaps
    case .metBy: .meets
    case .after: .before
    }
  }
}
