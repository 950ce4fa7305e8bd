import Dates
import Text

/// Finds the time expressions of a text and resolves each to a date with its reasons.
///
/// A tagger is a plain value without state between texts: the same text and dateline give the same answer, on any
/// machine, on any day.
public struct TimexTagger: Sendable {
  /// A tagger for English.
  public init() {}

  /// The expressions of `text`, in its order, not overlapping. Without a dateline, relative dates stay unresolved.
  public func timexes(in text: String, dateline: CivilDay?) -> [Timex] { [] }
}
