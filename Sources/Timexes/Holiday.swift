import Dates

/// A day of the year with a name.
public enum Holiday: String, Hashable, Sendable, CaseIterable {
  case newYear = "New Year's Day"
}
