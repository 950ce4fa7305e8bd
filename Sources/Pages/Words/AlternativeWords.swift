import Dates
import Timexes

extension Timex {
  /// What would have made the other candidate win, to follow its date; empty where that is no matter of one word.
  func winning(_ alternative: CalendarDate) -> String {
    switch meaning {
    case .floating(.numeric, _): return "; it would be that, if day and month stood the other way round"
    case .floating(_, nil):
      guard case .date(let date)? = resolution.value else { return "" }
      return alternative.first > date.first
        ? "; it would be that, if the sentence spoke of what is to come"
        : "; it would be that, if the sentence spoke of what is past"
    case .timed(.some(.floating(_, nil)), _):
      guard case .time(let day?, _)? = resolution.value else { return "" }
      return alternative.first > day
        ? "; it would be that, if the sentence spoke of what is to come"
        : "; it would be that, if the sentence spoke of what is past"
    default: return ""
    }
  }
}
